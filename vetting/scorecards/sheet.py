"""What stands on the scorecard, in the person's language: a standing laid out for paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from flask_babel import gettext

from vetting import checklists
from vetting.assessments.standing import DISAGREEMENT, Standing, by_weight
from vetting.assessments.wording import band_label
from vetting.candidates.gap import in_short
from vetting.drills import evidence as drills
from vetting.drills.evidence import DrillLine
from vetting.facts.groups import grouped
from vetting.i18n import in_language
from vetting.models import Decision, FactAnswer, FlagRuling, Reference, Review
from vetting.pirate_check import wording
from vetting.references import confidence
from vetting.references.answers import again, answers
from vetting.references.wording import OUTCOMES as REFERENCE_OUTCOMES
from vetting.references.wording import REHIRE
from vetting.replies.wording import Beside, beside
from vetting.scorecards.wording import anchors, weights_note
from vetting.scoring.checklist import Section
from vetting.scoring.flags import SUGGESTED, RaisedFlag
from vetting.scoring.scorecard import CriterionScore, Score, SectionScore
from vetting.vendors.wording import kind_label


@dataclass(frozen=True, slots=True)
class RaterLine:
    """One panel rater: `submitted`, `open` where theirs is being changed, or `abstained`."""

    name: str
    state: str
    on: datetime | None
    times_reopened: int


@dataclass(frozen=True, slots=True)
class Given:
    """What one rater gave, in words, and their note."""

    name: str
    rating: str
    note: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """A consensus rating beside the median that it replaced."""

    rating: str
    instead_of: float | None
    reason: str
    name: str
    on: datetime


@dataclass(frozen=True, slots=True)
class CriterionItem:
    """One criterion, 0–4; `state` says in words why there is no value."""

    id: str
    title: str
    value: float | None
    state: str
    anchors: Sequence[str]
    spread: int | None
    disagrees: bool
    given: tuple[Given, ...]
    agreed: Agreed | None
    self_value: float | None
    referees: tuple[Given, ...]
    stops_at_zero: bool


@dataclass(frozen=True, slots=True)
class SectionBlock:
    """One section with its score, 0–100, and its criteria."""

    id: str
    title: str
    score: float | None
    interval: tuple[float, float] | None
    coverage: float | None
    spread: int | None
    criteria: tuple[CriterionItem, ...]


@dataclass(frozen=True, slots=True)
class SignItem:
    """One warning sign with its evidence in words and the ruling that holds."""

    id: str
    title: str
    severity: str
    severity_label: str
    family_label: str
    state: str
    state_label: str
    proofs: tuple[wording.Proof, ...]
    by_machine: bool
    why: str
    innocent: str
    ask: str
    ruling: FlagRuling | None
    replies: tuple[Beside, ...]
    is_confidential: bool = False


@dataclass(frozen=True, slots=True)
class FactLine:
    text: str
    answer: str
    origin: str
    note: str


@dataclass(frozen=True, slots=True)
class ReferenceItem:
    """A reference as it may stand on paper: without any way to reach the person."""

    name: str
    position: str
    organisation: str
    worked_together: str
    identity_verified: bool
    identity_how: str
    outcome: str
    would_rehire: str
    attempts: int
    on: date | None
    note: str
    recorded_by: str
    # What they added themselves, and when, where they answered by link.
    added: str
    by_link: datetime | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything on the scorecard."""

    vendor: str
    kind: str
    brief: str
    checklist: str
    version: int
    raters: tuple[RaterLine, ...]
    score: Score
    band: str | None
    weights: str
    level: wording.LevelText
    gaps: tuple[wording.GapText, ...]
    sections: tuple[SectionBlock, ...]
    signs: tuple[SignItem, ...]
    green: tuple[str, ...]
    newcomer_hint: str
    knockouts: tuple[wording.KnockoutText, ...]
    facts: tuple[tuple[str, tuple[FactLine, ...]], ...]
    facts_open: int
    facts_whole: int
    references: tuple[ReferenceItem, ...]
    # How many more there are that were given in confidence.
    confidential: int
    drills: tuple[DrillLine, ...]
    proposal_on: date | datetime | None
    gap: str
    decisions: Sequence[Decision]

    @property
    def radar(self) -> list[tuple[str, float | None]]:
        """The sections as the axes of a radar."""
        return [(section.title, section.score) for section in self.sections]


def sheet(standing: Standing, decisions: Sequence[Decision]) -> Sheet:
    """Lay out a standing; `decisions` newest first. For those alone who see the panel."""
    scorecard, assessment = standing.scorecard, standing.assessment
    facts = tuple(_facts(standing))
    answered = sum(len(lines) for _, lines in facts)
    return Sheet(
        vendor=assessment.vendor.name,
        kind=kind_label(assessment.vendor.kind),
        brief=assessment.brief.title,
        checklist=in_language(standing.checklist.title),
        version=standing.checklist.version,
        raters=tuple(_rater(review) for review in standing.reviews if _is_told(review)),
        score=scorecard.score,
        band=band_label(scorecard.score.band),
        weights=weights_note(assessment.brief, standing.checklist),
        level=wording.level(scorecard.level, confidence.hidden_flags(standing)),
        gaps=tuple(wording.gap(standing, each) for each in scorecard.gate),
        sections=tuple(
            _section(standing, section, score)
            for section, score in zip(standing.checklist.sections, scorecard.sections, strict=True)
        ),
        signs=tuple(_sign(standing, flag) for flag in sorted(scorecard.flags, key=by_weight)),
        green=tuple(wording.green_label(each) for each in _green(standing)),
        newcomer_hint=wording.newcomer_hint() if scorecard.honest_newcomer else "",
        knockouts=tuple(wording.knockout(standing, each) for each in scorecard.knockouts),
        facts=facts,
        facts_open=len(standing.checklist.facts) - answered,
        facts_whole=len(standing.checklist.facts),
        references=tuple(_reference(each) for each in confidence.may_be_handed_on(standing)),
        confidential=len(standing.references) - len(confidence.may_be_handed_on(standing)),
        drills=drills.lines(standing),
        proposal_on=_proposal_on(standing),
        gap=in_short(standing),
        decisions=decisions,
    )


def _is_told(review: Review) -> bool:
    return review.first_submitted_at is not None or review.state == "abstained"


def _rater(review: Review) -> RaterLine:
    abstained = review.state == "abstained"
    on = review.abstained_at if abstained else review.submitted_at or review.first_submitted_at
    return RaterLine(review.member.name, review.state, on, review.times_reopened)


def _section(standing: Standing, section: Section, score: SectionScore) -> SectionBlock:
    scores = {each.id: each for each in standing.scorecard.criteria}
    items = tuple(_criterion(standing, scores[each.id]) for each in section.criteria)
    return SectionBlock(
        id=section.id,
        title=in_language(section.title),
        score=score.score,
        interval=score.interval,
        coverage=score.coverage,
        spread=max((each.spread for each in items if each.spread is not None), default=None),
        criteria=items,
    )


def _criterion(standing: Standing, score: CriterionScore) -> CriterionItem:
    criterion = standing.checklist.criteria[score.id]
    return CriterionItem(
        id=score.id,
        title=in_language(criterion.title),
        value=score.value,
        state=_unrated(score),
        anchors=anchors(criterion, score.value),
        spread=score.spread,
        disagrees=(score.spread or 0) >= DISAGREEMENT,
        given=tuple(_given(standing, score.id)),
        agreed=_agreed(standing, score),
        self_value=score.self_value,
        referees=tuple(_referees(standing, score.id)),
        stops_at_zero=criterion.knockout,
    )


def _referees(standing: Standing, criterion: str) -> Iterator[Given]:
    """What verified referees rated who let the person assessed see it; never a mean with others."""
    for reference in confidence.may_be_handed_on(standing):
        mark = answers(reference).get(criterion)
        if reference.identity_verified and mark is not None and mark.value:
            yield Given(reference.name, wording.rating(mark.value), mark.note)


def _green(standing: Standing) -> list[str]:
    hidden = confidence.hidden_green(standing)
    return [each for each in standing.scorecard.green if each not in hidden]


def _unrated(score: CriterionScore) -> str:
    if score.value is not None:
        return ""
    return str(gettext("not rated") if score.applicable else gettext("not applicable"))


def _given(standing: Standing, criterion: str) -> Iterator[Given]:
    for review in standing.panel:
        rating = review.ratings.get(criterion)
        note = review.notes.get(criterion, "")
        if rating is not None or note:
            name = standing.raters.get(review.rater, gettext("a member"))
            yield Given(name, "–" if rating is None else wording.rating(rating), note)


def _agreed(standing: Standing, score: CriterionScore) -> Agreed | None:
    found = standing.consensus.get(score.id)
    if found is None:
        return None
    return Agreed(
        rating=wording.rating(found.value),
        instead_of=score.panel_value,
        reason=found.reason,
        name=found.member.name,
        on=found.recorded_at,
    )


def _sign(standing: Standing, flag: RaisedFlag) -> SignItem:
    if confidence.rests_on_confidence(standing, flag):
        return _confidential_sign(flag)
    sign = checklists.warning_signs()[flag.id]
    found = wording.findings(standing, flag)
    proofs = [proof for each in found for proof in (*each.evidence, *each.beside)]
    ruled = flag.id not in standing.lapsed
    return SignItem(
        id=flag.id,
        title=in_language(sign.title),
        severity=flag.severity,
        severity_label=wording.severity_label(flag.severity),
        family_label=wording.family_label(flag.family),
        state=flag.state,
        state_label=wording.state_label(flag.state),
        proofs=tuple(dict.fromkeys(proofs)),
        by_machine=flag.state == SUGGESTED and any(each.by_machine for each in found),
        why=in_language(sign.why),
        innocent=in_language(sign.innocent),
        ask=in_language(sign.ask),
        ruling=standing.rulings.get(flag.id) if ruled else None,
        replies=beside(standing, flag),
    )


def _confidential_sign(flag: RaisedFlag) -> SignItem:
    """That there is such a sign, and nothing of what it says: the sheet may be handed on."""
    return SignItem(
        id=flag.id,
        title=wording.confidential_sign(),
        severity=flag.severity,
        severity_label=wording.severity_label(flag.severity),
        family_label="",
        state=flag.state,
        state_label=wording.state_label(flag.state),
        proofs=(),
        by_machine=False,
        why="",
        innocent="",
        ask="",
        ruling=None,
        replies=(),
        is_confidential=True,
    )


def _facts(standing: Standing) -> Iterator[tuple[str, tuple[FactLine, ...]]]:
    for group, facts in grouped(standing.checklist):
        answers = [standing.facts[fact.id] for fact in facts if fact.id in standing.facts]
        lines = tuple(_fact(standing, answer) for answer in answers if answer.value)
        if lines:
            yield str(group.title), lines


def _fact(standing: Standing, answer: FactAnswer) -> FactLine:
    return FactLine(
        text=wording.fact_title(standing, answer.fact),
        answer=wording.answer(answer.value),
        origin=wording.fact_origin(answer),
        note=answer.note,
    )


def _reference(reference: Reference) -> ReferenceItem:
    return ReferenceItem(
        name=reference.name,
        position=reference.position,
        organisation=reference.organisation,
        worked_together=reference.worked_together,
        identity_verified=reference.identity_verified,
        identity_how=reference.identity_how,
        outcome=str(REFERENCE_OUTCOMES[reference.outcome]),
        would_rehire=str(REHIRE[reference.would_rehire]),
        attempts=reference.contact_attempts,
        on=reference.contacted_on,
        note=reference.note,
        recorded_by=reference.by_whom,
        added=said.note if (said := again(reference)) is not None else "",
        by_link=reference.given.answered_at if reference.given and answers(reference) else None,
    )


def _proposal_on(standing: Standing) -> date | datetime | None:
    if standing.proposal is None:
        return None
    row = standing.proposal.row
    return row.received_on or row.saved_at
