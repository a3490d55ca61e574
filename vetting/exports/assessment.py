"""One assessment as tables: what stands on its scorecard, no more and no less."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext, lazy_gettext

from vetting.access import Actor
from vetting.assessments.standing import Standing
from vetting.decisions.wording import EARLY, outcome_label
from vetting.exports import columns
from vetting.exports.comparison import figures
from vetting.exports.tables import Book, Row, Table
from vetting.pirate_check.wording import Proof, level_label
from vetting.scorecards.sheet import CriterionItem, SectionBlock, Sheet, SignItem

REVIEWS = {
    "submitted": lazy_gettext("Submitted"),
    "open": lazy_gettext("Reopened"),
    "abstained": lazy_gettext("Abstained"),
}


@dataclass(frozen=True, slots=True)
class Dossier:
    """A standing with its scorecard's sheet, and who has it made when."""

    standing: Standing
    sheet: Sheet
    actor: Actor
    at: datetime


def assessment_book(told: Dossier) -> Book:
    """For those alone who see the panel."""
    sheet = told.sheet
    return Book(
        sheet.vendor,
        [
            Table(
                "assessment", str(gettext("Summary")), columns.SUMMARY, _summary(told), stands=True
            ),
            Table("raters", str(gettext("Raters")), columns.RATERS, _raters(sheet)),
            Table("sections", str(gettext("Sections")), columns.SECTIONS, _sections(sheet)),
            Table("criteria", str(gettext("Criteria")), columns.CRITERIA, _criteria(told)),
            Table("ratings", str(gettext("Ratings")), columns.RATINGS, _ratings(told)),
            Table("signs", str(gettext("Warning signs")), columns.SIGNS, map(_sign, sheet.signs)),
            Table("replies", str(gettext("Replies")), columns.REPLIES, _replies(sheet)),
            Table("knockouts", str(gettext("Knock-outs")), columns.KNOCKOUTS, _knockouts(sheet)),
            Table("facts", str(gettext("Facts")), columns.FACTS, _facts(sheet)),
            Table("references", str(gettext("References")), columns.REFERENCES, _references(sheet)),
            Table("drills", str(gettext("Drills")), columns.DRILLS, _drills(sheet)),
            Table("decisions", str(gettext("Decisions")), columns.DECISIONS, _decisions(sheet)),
        ],
    )


def _summary(told: Dossier) -> Iterator[Row]:
    sheet = told.sheet
    why = (sheet.level.rule_text, *sheet.level.because, *sheet.level.changes)
    yield {
        "assessment_id": told.standing.assessment.id,
        "vendor": sheet.vendor,
        "kind": sheet.kind,
        "company": told.actor.company_name,
        "brief": sheet.brief,
        "checklist": sheet.checklist,
        "version": sheet.version,
        **figures(sheet.score, sheet.band),
        "level": sheet.level.label,
        "level_if_confirmed": sheet.level.dotted_label if sheet.level.dotted else None,
        "rule": sheet.level.rule,
        "why": _lines(why),
        "missing": _lines(f"{gap.text} {gap.count}".strip() for gap in sheet.gaps),
        "strengths": _lines((sheet.newcomer_hint, *sheet.green)),
        "weights": sheet.weights,
        "own_in_short": sheet.gap,
        "offer_on": sheet.proposal_on,
        "confidential": sheet.confidential,
        "printed_by": told.actor.name,
        "printed_at": told.at,
    }


def _lines(texts: Sequence[str] | Iterator[str]) -> str:
    return "\n".join(filter(None, texts))


def _raters(sheet: Sheet) -> Iterator[Row]:
    for rater in sheet.raters:
        state = str(REVIEWS[rater.state])
        yield {
            "who": rater.name,
            "state": state,
            "since": rater.on,
            "reopened": rater.times_reopened,
        }


def _sections(sheet: Sheet) -> Iterator[Row]:
    for section in sheet.sections:
        low, high = section.interval or (None, None)
        yield {
            "section_id": section.id,
            "section": section.title,
            "score": section.score,
            "score_from": low,
            "score_to": high,
            "coverage": section.coverage,
            "spread": section.spread,
        }


def _criteria(told: Dossier) -> Iterator[Row]:
    gaps = {each.id: each.gap for each in told.standing.scorecard.criteria}
    for section in told.sheet.sections:
        for item in section.criteria:
            yield {**_criterion(section, item), "gap": gaps[item.id]}


def _criterion(section: SectionBlock, item: CriterionItem) -> Row:
    agreed = item.agreed
    return {
        "criterion_id": item.id,
        "section": section.title,
        "criterion": item.title,
        "value": item.value,
        "state": item.state,
        "meaning": _lines(item.anchors),
        "spread": item.spread,
        "own": item.self_value,
        "median": agreed.instead_of if agreed else None,
        "consensus": agreed.rating if agreed else None,
        "consensus_reason": agreed.reason if agreed else None,
        "consensus_by": agreed.name if agreed else None,
        "consensus_at": agreed.on if agreed else None,
        "can_stop": item.stops_at_zero,
    }


def _ratings(told: Dossier) -> Iterator[Row]:
    """What each of the panel and each referee gave, beside each other and never a mean of both."""
    roles = (gettext("Of the panel"), gettext("Referee"))
    for section in told.sheet.sections:
        for item in section.criteria:
            for role, given in zip(roles, (item.given, item.referees), strict=True):
                for each in given:
                    yield {
                        "criterion_id": item.id,
                        "criterion": item.title,
                        "who": each.name,
                        "role": str(role),
                        "rating": each.rating,
                        "note": each.note,
                    }


def _sign(sign: SignItem) -> Row:
    ruling = sign.ruling
    return {
        "sign": sign.title,
        "severity": sign.severity_label,
        "family": sign.family_label,
        "state": sign.state_label,
        "evidence": "\n".join(map(_proof, sign.proofs)),
        "matters": sign.why,
        "innocent": sign.innocent,
        "ask": sign.ask,
        "ruling": ruling.note if ruling else None,
        "ruled_by": ruling.member.name if ruling else None,
        "ruled_at": ruling.ruled_at if ruling else None,
    }


def _proof(proof: Proof) -> str:
    origin = f" ({proof.origin})" if proof.origin else ""
    notes = (f"{name}: {note}" for name, note in proof.notes)
    return _lines((f"{proof.text}{origin}", *(f"«{quote}»" for quote in proof.quotes), *notes))


def _replies(sheet: Sheet) -> Iterator[Row]:
    for sign in sheet.signs:
        for reply in sign.replies:
            yield {
                "sign": sign.title,
                "reply_head": reply.head,
                "stance": reply.stance,
                "reply": _lines((reply.text, reply.earlier)),
            }


def _knockouts(sheet: Sheet) -> Iterator[Row]:
    for each in sheet.knockouts:
        yield {
            "criterion_id": each.id,
            "criterion": each.title,
            "state": each.state,
            "meaning": each.anchor,
            "rated_zero_by": each.raters,
            "confirmed_by": each.confirmed_by,
            "evidence": each.evidence,
        }


def _facts(sheet: Sheet) -> Iterator[Row]:
    for group, lines in sheet.facts:
        for line in lines:
            yield {
                "group": group,
                "fact": line.text,
                "answer": line.answer,
                "origin": line.origin,
                "note": line.note,
            }


def _references(sheet: Sheet) -> Iterator[Row]:
    for each in sheet.references:
        yield {
            "name": each.name,
            "position": each.position,
            "organisation": each.organisation,
            "worked_together": each.worked_together,
            "verified": each.identity_verified,
            "verified_how": each.identity_how,
            "outcome": each.outcome,
            "rehire": each.would_rehire,
            "attempts": each.attempts,
            "spoken_on": each.on,
            "note": each.note,
            "added": each.added,
            "answered_at": each.by_link,
            "recorded_by": each.recorded_by,
        }


def _drills(sheet: Sheet) -> Iterator[Row]:
    for each in sheet.drills:
        yield {
            "drill": each.title,
            "day": each.on,
            "rated_by": each.raters,
            "points": each.points,
            "drill_level": each.level,
            "pace": each.pace,
            "counts": each.counts,
        }


def _decisions(sheet: Sheet) -> Iterator[Row]:
    for number, each in enumerate(sheet.decisions):
        yield {
            "decision": outcome_label(each.outcome),
            "decided_by": each.member.name,
            "decided_at": each.decided_at,
            "reason": each.reason,
            "conditions": each.conditions,
            "early": str(EARLY[each.early]).rstrip(":") if each.early else None,
            "early_because": each.early_because,
            "follows_level": each.follows_level,
            "level_then": level_label(each.level),
            "total_then": each.total,
            "coverage_then": each.coverage,
            "holds": number == 0,
        }
