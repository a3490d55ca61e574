"""A brief's vendors side by side as a table: one row a vendor, and their warning signs with the
replies to them."""

from collections.abc import Iterator

from flask_babel import gettext

from vetting.comparisons.queries import Column as Vendor
from vetting.comparisons.queries import Comparison, SignCell
from vetting.decisions.wording import outcome_label
from vetting.exports.columns import COMPARED_SIGNS, compared
from vetting.exports.tables import Book, Row, Table
from vetting.models import Assessment
from vetting.pirate_check.wording import confidential_sign
from vetting.scoring.scorecard import Score
from vetting.vendors.wording import kind_label


def comparison_book(found: Comparison) -> Book:
    """A comparison as its page shows it: of vendors whose panel the actor may not see yet, the
    name alone."""
    return Book(
        found.brief.title,
        [
            Table("vendors", str(gettext("Vendors")), compared(found.sections), _rows(found)),
            Table("signs", str(gettext("Warning signs")), COMPARED_SIGNS, _signs(found)),
        ],
    )


def figures(score: Score, band: str | None) -> Row:
    """What a score comes to, for the columns of every table that has one."""
    low, high = score.interval or (None, None)
    return {
        "total": score.total,
        "total_from": low,
        "total_to": high,
        "provisional": score.provisional,
        "band": band,
        "coverage": score.coverage,
        "evidenced": score.evidenced,
        "panel_raters": score.panel_raters,
    }


def _rows(found: Comparison) -> Iterator[Row]:
    for column in found.columns:
        yield {
            **_who(column.assessment),
            **figures(column.score, column.band),
            **_outcome(column),
            **{id_: cell.score for id_, cell in column.sections.items()},
        }
    for assessment in found.hidden:
        remark = str(gettext("You see the panel's result once your own review is in"))
        yield {**_who(assessment), "remark": remark}


def _who(assessment: Assessment) -> Row:
    return {
        "assessment_id": assessment.id,
        "vendor": assessment.vendor.name,
        "kind": kind_label(assessment.vendor.kind),
    }


def _outcome(column: Vendor) -> Row:
    decided = column.decision
    return {
        "place": column.place.label if column.place else None,
        "level": column.level.label,
        "level_if_confirmed": column.level.dotted_label if column.level.dotted else None,
        **dict.fromkeys(("critical", "serious", "minor"), 0),
        **{severity: count for severity, _, count in column.severities},
        "knockouts": "\n".join(f"{each.state}: {each.title}" for each in column.knockouts),
        "spread": column.widest.spread if column.widest else None,
        "spread_on": column.widest.title if column.widest else None,
        "checked_once": "\n".join(column.once),
        "decision": outcome_label(decided.outcome) if decided else None,
        "decided_by": decided.member.name if decided else None,
        "decided_at": decided.decided_at if decided else None,
    }


def _signs(found: Comparison) -> Iterator[Row]:
    for column in found.columns:
        for sign in (*column.signs, *column.more_signs):
            yield from _sign(column, sign)


def _sign(column: Vendor, sign: SignCell) -> Iterator[Row]:
    """The sign, and a row for each reply to it."""
    told: Row = {
        "assessment_id": column.assessment.id,
        "vendor": column.name,
        "sign": confidential_sign() if sign.is_confidential else sign.title,
        "severity": sign.severity_label,
        "state": sign.state_label,
    }
    if sign.is_confidential or not sign.replies:
        yield told
        return
    for reply in sign.replies:
        words = (reply.stance, reply.text, reply.earlier)
        yield {**told, "reply_head": reply.head, "reply": "\n".join(filter(None, words))}
