"""Reading a brief's assessments as they stand side by side."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from flask_babel import gettext
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.assessments.standing import DISAGREEMENT, Standing, standings
from vetting.assessments.wording import band_label
from vetting.briefs import queries as briefs
from vetting.comparisons.ranking import Place, checked_once, places
from vetting.db import db
from vetting.folding import fold
from vetting.i18n import in_language
from vetting.models import Assessment, Brief, Decision
from vetting.papers.sheets import edition
from vetting.pirate_check import wording
from vetting.references import confidence
from vetting.replies.wording import Beside, beside
from vetting.scorecards.wording import weights_note
from vetting.scoring.case import UNKNOWN
from vetting.scoring.findings import SEVERITIES
from vetting.scoring.flags import CLEARED, CONFIRMED
from vetting.scoring.scorecard import Score

MOST_COLUMNS = 4
FEWEST_AXES = 3
FIRST_SIGNS = 4
# These arise for some candidates only, so that asking them of one alone is no unequal treatment.
FOLLOW_UPS = frozenset(
    {
        "names_person_doing_the_work",
        "subcontracting_hidden",
        "withdrew_guarantee",
        "credential_forged",
        "offers_alternative_proof",
    }
)
REFERENCES = "references"
PROPOSAL = "proposal"
IN_PROPOSAL = frozenset({"promise", "plan", "plan-coverage", "price", "specificity", "residue"})


@dataclass(frozen=True, slots=True)
class SectionCell:
    """One vendor's score in one section, 0–100, and the panel's largest disagreement in it."""

    score: float | None
    interval: tuple[float, float] | None
    coverage: float | None
    spread: int | None

    @property
    def disagrees(self) -> bool:
        """Whether highest and lowest lie two or more apart on some criterion."""
        return self.spread is not None and self.spread >= DISAGREEMENT


@dataclass(frozen=True, slots=True)
class SignCell:
    """One raised warning sign; `once` where only this vendor was asked what it rests on."""

    title: str
    severity: str
    state: str
    once: bool
    replies: tuple[Beside, ...]
    severity_label: str
    state_label: str
    # Whether it tells what somebody said who did not want it handed on.
    is_confidential: bool


@dataclass(frozen=True, slots=True)
class Widest:
    """The criterion on which the panel is furthest apart, and how many are two apart or more."""

    title: str
    spread: int
    disagreements: int


@dataclass(frozen=True, slots=True)
class Column:
    """One vendor as it stands for an actor who sees the panel's ratings of it."""

    assessment: Assessment
    standing: Standing
    score: Score
    band: str | None
    place: Place[int] | None
    ties: tuple[str, ...]
    level: wording.LevelText
    severities: tuple[tuple[str, str, int], ...]
    signs: tuple[SignCell, ...]
    more_signs: tuple[SignCell, ...]
    sections: Mapping[str, SectionCell]
    widest: Widest | None
    knockouts: tuple[wording.KnockoutText, ...]
    green: tuple[str, ...]
    honest_newcomer: bool
    decision: Decision | None
    once: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.assessment.vendor.name


@dataclass(frozen=True, slots=True)
class Order:
    """One way to sort, and whether it is the one in force."""

    id: str
    label: str
    current: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """A brief's vendors: `columns` in the order asked for, then those that are `hidden`."""

    brief: Brief
    weights: str
    measures: Sequence[tuple[str, str]]
    sections: Sequence[tuple[str, str]]
    columns: tuple[Column, ...]
    hidden: tuple[Assessment, ...]
    orders: tuple[Order, ...]
    # Each checklist that the vendors were rated by, with its version.
    checklist: str

    @property
    def in_columns(self) -> bool:
        """Whether the vendors are few enough to stand in columns."""
        return len(self.columns) + len(self.hidden) <= MOST_COLUMNS

    @property
    def map_items(self) -> list[tuple[float | None, int | None, str]]:
        """The vendors as points of the two-axes picture."""
        return [(each.score.total, each.level.rank, each.name) for each in self.columns]

    @property
    def drawn(self) -> list[tuple[str, list[float | None]]]:
        """The vendors as lines of a radar, by section; none where they are too many to be told
        apart."""
        if not 0 < len(self.columns) <= MOST_COLUMNS or len(self.sections) < FEWEST_AXES:
            return []
        return [
            (each.name, [_score(each.sections.get(key)) for key, _ in self.sections])
            for each in self.columns
        ]


def _score(cell: SectionCell | None) -> float | None:
    return None if cell is None else cell.score


def comparison(actor: Actor, brief_id: int, sort: str = "total") -> Comparison:
    """The brief's assessments side by side, with a fixed number of statements.

    `sort` is total, coverage, name or a section's id; anything else is total. What the actor may
    not see yet has no numbers and comes last, by name. Raises `Missing`."""
    brief = briefs.brief(actor, brief_id)
    found = standings(actor, _assessments(brief))
    shown = [each for each in found if each.sees_panel]
    hidden = [each.assessment for each in found if not each.sees_panel]
    sections = _sections(found)
    sort = sort if sort in {"coverage", "name", *dict(sections)} else "total"
    return Comparison(
        brief=brief,
        weights=weights_note(brief, found[0].checklist) if found else "",
        measures=tuple(_measures(sections)),
        sections=sections,
        columns=tuple(sorted(_columns(shown), key=_sorting(sort))),
        hidden=tuple(sorted(hidden, key=lambda each: fold(each.vendor.name))),
        orders=tuple(_orders(sections, sort)),
        checklist="; ".join(dict.fromkeys(_checklist(each) for each in found)),
    )


def _checklist(standing: Standing) -> str:
    return edition(in_language(standing.checklist.title), standing.checklist.version)


def _assessments(brief: Brief) -> Sequence[Assessment]:
    return db.session.scalars(
        select(Assessment)
        .where(Assessment.brief_id == brief.id)
        .options(
            joinedload(Assessment.brief, innerjoin=True),
            joinedload(Assessment.vendor, innerjoin=True),
        )
        .order_by(Assessment.id)
    ).all()


def _sections(found: Sequence[Standing]) -> Sequence[tuple[str, str]]:
    """The sections of every checklist version in use, in their order."""
    return list(
        {
            section.id: in_language(section.title)
            for standing in found
            for section in standing.checklist.sections
        }.items()
    )


def _columns(shown: Sequence[Standing]) -> Iterator[Column]:
    names = {each.assessment.id: each.assessment.vendor.name for each in shown}
    found = places({each.assessment.id: _exactly(each) for each in shown})
    once = checked_once({each.assessment.id: tuple(_checked(each)) for each in shown})
    for standing in shown:
        key = standing.assessment.id
        place = found.get(key)
        ties = tuple(names[other] for other in place.ties) if place else ()
        yield _column(standing, place, ties, once[key])


def _exactly(standing: Standing) -> Decimal | None:
    total = standing.scorecard.score.total
    return None if total is None else Decimal(str(total))


def _checked(standing: Standing) -> Iterator[str]:
    """What was asked or looked at for a vendor, and answered."""
    for key, fact in standing.facts.items():
        if key not in FOLLOW_UPS and fact.value not in ("", UNKNOWN):
            yield key
    if any(each.outcome != "not_contacted" for each in standing.references):
        yield REFERENCES
    if standing.proposal is not None:
        yield PROPOSAL


def _column(
    standing: Standing, place: Place[int] | None, ties: tuple[str, ...], once: tuple[str, ...]
) -> Column:
    scorecard = standing.scorecard
    signs = tuple(_signs(standing, once))
    return Column(
        assessment=standing.assessment,
        standing=standing,
        score=scorecard.score,
        band=band_label(scorecard.score.band),
        place=place,
        ties=ties,
        level=wording.level(scorecard.level),
        severities=tuple(_severities(standing)),
        signs=signs[:FIRST_SIGNS],
        more_signs=signs[FIRST_SIGNS:],
        sections={each.id: _section(standing, each.id) for each in scorecard.sections},
        widest=_widest(standing),
        knockouts=tuple(wording.knockout(standing, each) for each in scorecard.knockouts),
        green=tuple(wording.green_label(each) for each in scorecard.green),
        honest_newcomer=scorecard.honest_newcomer,
        decision=standing.decision,
        once=tuple(_source(standing, each) for each in once),
    )


def _severities(standing: Standing) -> Iterator[tuple[str, str, int]]:
    """How many confirmed signs there are of each severity, the worst first."""
    for severity in reversed(SEVERITIES):
        count = sum(
            flag.severity == severity and flag.state == CONFIRMED
            for flag in standing.scorecard.flags
        )
        if count:
            yield severity, wording.severity_label(severity), count


def _signs(standing: Standing, once: Sequence[str]) -> Iterator[SignCell]:
    flags = [flag for flag in standing.scorecard.flags if flag.state != CLEARED]
    for flag in sorted(flags, key=lambda flag: -SEVERITIES.index(flag.severity)):
        evidence = [each for finding in flag.findings for each in finding.evidence]
        sources = {_rests_on(each.kind, each.ref) for each in evidence}
        yield SignCell(
            title=wording.sign_title(flag.id),
            severity=flag.severity,
            state="" if flag.state == CONFIRMED else wording.state_label(flag.state),
            once=bool(sources) and sources <= set(once),
            replies=beside(standing, flag),
            severity_label=wording.severity_label(flag.severity),
            state_label=wording.state_label(flag.state),
            is_confidential=confidence.rests_on_confidence(standing, flag),
        )


def _rests_on(kind: str, ref: str) -> str:
    """The source, as `_checked` names it, that a piece of evidence comes from."""
    if kind == "fact":
        return ref
    if kind in ("outcome", "rehire", "repeated", "unverified", "own-contact"):
        return REFERENCES
    return PROPOSAL if kind in IN_PROPOSAL else ""


def _section(standing: Standing, section_id: str) -> SectionCell:
    score = next(each for each in standing.scorecard.sections if each.id == section_id)
    section = next(each for each in standing.checklist.sections if each.id == section_id)
    own = {each.id for each in section.criteria}
    spreads = [
        each.spread
        for each in standing.scorecard.criteria
        if each.id in own and each.spread is not None
    ]
    return SectionCell(score.score, score.interval, score.coverage, max(spreads, default=None))


def _widest(standing: Standing) -> Widest | None:
    spreads = [(each.spread, each.id) for each in standing.scorecard.criteria if each.spread]
    if not spreads:
        return None
    spread, criterion = max(spreads, key=lambda pair: pair[0])
    disagreements = sum(each >= DISAGREEMENT for each, _ in spreads)
    return Widest(wording.criterion_title(standing, criterion), spread, disagreements)


def _source(standing: Standing, source: str) -> str:
    if source == REFERENCES:
        return str(gettext("References contacted"))
    if source == PROPOSAL:
        return str(gettext("Written offer read"))
    return wording.fact_title(standing, source)


def _sorting(sort: str) -> Callable[[Column], tuple[object, ...]]:
    def by_number(column: Column) -> tuple[object, ...]:
        number = _number(column, sort)
        return number is None, -(number or 0), fold(column.name)

    def by_name(column: Column) -> tuple[object, ...]:
        return (fold(column.name), column.assessment.id)

    return by_name if sort == "name" else by_number


def _number(column: Column, sort: str) -> float | None:
    if sort == "total":
        return column.score.total
    if sort == "coverage":
        return column.score.coverage
    cell = column.sections.get(sort)
    return cell.score if cell else None


def _measures(sections: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """What is compared, as id and heading, from top to bottom."""
    yield "place", gettext("Place by total")
    yield "total", gettext("Total")
    yield "signs", gettext("Warning signs")
    yield "knockouts", gettext("Knock-outs")
    yield "coverage", gettext("Coverage")
    yield "evidenced", gettext("Evidenced")
    yield from sections
    yield "widest", gettext("Largest disagreement")
    yield "decision", gettext("Decision")
    yield "links", gettext("On paper")


def _orders(sections: Sequence[tuple[str, str]], sort: str) -> Iterator[Order]:
    usual = (
        ("total", gettext("Total")),
        ("coverage", gettext("Coverage")),
        ("name", gettext("Name")),
    )
    for id_, label in (*usual, *sections):
        yield Order(id_, label, id_ == sort)
