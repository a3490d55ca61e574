"""The dossier: everything about one vendor against one brief on one page."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext

from vetting import checklists
from vetting.access import RATERS, Actor
from vetting.assessments.standing import Standing
from vetting.assessments.wording import band_label
from vetting.drills import evidence as drills
from vetting.drills.evidence import DrillLine
from vetting.i18n import in_language
from vetting.models import Decision, Membership, Reference, Review
from vetting.pirate_check import wording
from vetting.proposals.findings import CONFIRMED as PROMISED
from vetting.proposals.findings import SUGGESTED
from vetting.replies.wording import Beside, beside
from vetting.scorecards.wording import weights_note
from vetting.scoring.case import UNKNOWN
from vetting.scoring.findings import SEVERITIES
from vetting.scoring.flags import CLEARED

FIRST_QUESTIONS = 6


@dataclass(frozen=True, slots=True)
class SectionLine:
    """One section's score, 0–100, with its interval and coverage."""

    id: str
    title: str
    score: float | None
    interval: tuple[float, float] | None
    coverage: float | None


@dataclass(frozen=True, slots=True)
class RaterLine:
    """How far one rater is: `submitted`, `open`, `abstained` or `none`; never how they rated.

    The reasons are empty for a rater whose own review is not in."""

    name: str
    state: str
    at: datetime | None
    times_reopened: int
    reason: str
    left: bool


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask next, what it is about, and the page where the answer goes, if any."""

    about: str
    ask: str
    endpoint: str


@dataclass(frozen=True, slots=True)
class FactsLine:
    """How many facts are answered, and how many could not be found out."""

    answered: int
    unknown: int
    whole: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """What the dossier shows; `check` parts are empty for a rater whose own review is not in."""

    sections: tuple[SectionLine, ...]
    band: str | None
    weights: str
    mean_gap: float | None
    level: wording.LevelText
    gaps: tuple[wording.GapText, ...]
    signs: tuple[tuple[str, str, str, tuple[Beside, ...]], ...]
    green: tuple[str, ...]
    knockouts: tuple[wording.KnockoutText, ...]
    first_questions: tuple[Question, ...]
    more_questions: tuple[Question, ...]
    raters: tuple[RaterLine, ...]
    facts: FactsLine
    references: tuple[Reference, ...]
    drills: tuple[DrillLine, ...]
    promises: tuple[str, ...]
    suggested_promises: int
    decisions: tuple[Decision, ...]

    @property
    def radar(self) -> list[tuple[str, float | None]]:
        """The sections as the axes of a radar."""
        return [(section.title, section.score) for section in self.sections]


def dossier(actor: Actor, standing: Standing) -> Dossier:
    """Everything that the actor may see of an assessment, with a fixed number of statements."""
    scorecard = standing.scorecard
    asked = tuple(questions(actor, standing))
    return Dossier(
        sections=tuple(_sections(standing)),
        band=band_label(scorecard.score.band),
        weights=weights_note(standing.assessment.brief, standing.checklist),
        mean_gap=mean_gap(standing),
        level=wording.level(scorecard.level),
        gaps=tuple(wording.gap(standing, each) for each in scorecard.gate),
        signs=tuple(
            (flag.id, flag.severity, flag.state, beside(standing, flag))
            for flag in sorted(scorecard.flags, key=lambda flag: -SEVERITIES.index(flag.severity))
        ),
        green=tuple(wording.green_label(each) for each in scorecard.green),
        knockouts=tuple(wording.knockout(standing, each) for each in scorecard.knockouts),
        first_questions=asked[:FIRST_QUESTIONS],
        more_questions=asked[FIRST_QUESTIONS:],
        raters=tuple(_raters(standing)),
        facts=_facts(standing),
        references=standing.references,
        drills=drills.lines(standing),
        promises=tuple(_promises(standing)),
        suggested_promises=_suggested(standing),
        decisions=standing.decisions,
    )


def mean_gap(standing: Standing) -> float | None:
    """The vendor's own rating less the panel's, on average; None without a self review."""
    gaps = [each.gap for each in standing.scorecard.criteria if each.gap is not None]
    return round(sum(gaps) / len(gaps), 1) if gaps else None


def questions(actor: Actor, standing: Standing) -> Iterator[Question]:
    """What to ask next: the weightiest sign first, then what is missing, then the unrated.

    A rater whose own review is not in is told of no sign, so that none leads their rating."""
    if standing.sees_panel:
        yield from _about_signs(standing)
    yield from _about_gaps(standing)
    review = "reviews.show" if actor.is_one_of(RATERS) else ""
    for score in standing.scorecard.criteria:
        if score.value is None and score.applicable:
            criterion = standing.checklist.criteria[score.id]
            yield Question(in_language(criterion.title), in_language(criterion.question), review)


def _about_signs(standing: Standing) -> Iterator[Question]:
    flags = [flag for flag in standing.scorecard.flags if flag.state != CLEARED]
    for flag in sorted(flags, key=lambda flag: -SEVERITIES.index(flag.severity)):
        sign = checklists.warning_signs()[flag.id]
        yield Question(in_language(sign.title), in_language(sign.ask), "pirate_check.show")


def _about_gaps(standing: Standing) -> Iterator[Question]:
    lacking = {missing.id: missing for missing in standing.scorecard.gate}
    facts = [
        wording.fact_title(standing, missing.ref)
        for missing in standing.scorecard.gate
        if missing.id == "fact-answered"
    ]
    if facts:
        yield Question(gettext("Facts that have to be known"), "; ".join(facts), "facts.show")
    for name, about in (
        ("reference-contacted", gettext("A reference")),
        ("proposal-read", gettext("A written offer")),
    ):
        if name in lacking:
            gap = wording.gap(standing, lacking[name])
            yield Question(about, gap.text, gap.endpoint)


def _sections(standing: Standing) -> Iterator[SectionLine]:
    for score in standing.scorecard.sections:
        title = wording.section_title(standing, score.id)
        yield SectionLine(score.id, title, score.score, score.interval, score.coverage)


def _people(standing: Standing) -> Iterable[Membership]:
    """Who could have rated; in the example, whoever did, who need be no member."""
    if standing.assessment.is_example:
        return [each.member for each in standing.reviews]
    return standing.members


def _raters(standing: Standing) -> Iterator[RaterLine]:
    reviews = {review.member_id: review for review in standing.reviews}
    for member in sorted(
        _people(standing), key=lambda each: (not each.active, each.name.casefold())
    ):
        review = reviews.get(member.id)
        if review is not None or (member.active and member.role in RATERS):
            yield _rater(standing, member, review)


def _rater(standing: Standing, member: Membership, review: Review | None) -> RaterLine:
    if review is None:
        return RaterLine(member.name, "none", None, 0, "", left=False)
    at = {"submitted": review.submitted_at, "abstained": review.abstained_at}.get(review.state)
    reason = {
        "abstained": review.abstained_because,
        "open": review.reopened_because,
        "submitted": review.reopened_because,
    }[review.state]
    return RaterLine(
        name=member.name,
        state=review.state,
        at=at,
        times_reopened=review.times_reopened,
        reason=reason if standing.sees_panel else "",
        left=not member.active and member.example_id is None,
    )


def _facts(standing: Standing) -> FactsLine:
    values = Counter(
        "unknown" if fact.value == UNKNOWN else "answered"
        for fact in standing.facts.values()
        if fact.value
    )
    return FactsLine(values["answered"], values["unknown"], len(standing.checklist.facts))


def _promises(standing: Standing) -> Iterator[str]:
    if standing.proposal is not None:
        found = standing.proposal.findings
        for name in dict.fromkeys(each.promise for each in found if each.state == PROMISED):
            yield in_language(checklists.promises()[name].title)


def _suggested(standing: Standing) -> int:
    found = standing.proposal.findings if standing.proposal is not None else ()
    return sum(each.state == SUGGESTED for each in found)
