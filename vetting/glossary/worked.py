"""A worked example of a score: five criteria of the real checklist, rated by two people, and what
`vetting.scoring` makes of it. Nothing here is added up by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from vetting import checklists
from vetting.scoring import score
from vetting.scoring.case import NOT_OBSERVED, Case, Rating, Review
from vetting.scoring.checklist import Checklist, Criterion, Section
from vetting.scoring.score import Standing, Tally

CHECKLIST = "community-manager"
# Of two sections, the level that each of two raters gives, and whether a note says why.
RATINGS: Mapping[str, tuple[Rating, Rating, bool]] = {
    "company-knowledge": (3, 4, True),
    "channel-audit": (4, 2, True),
    "competitor-scan": (3, 3, False),
    "target-definition": (2, 3, True),
    "audience-evidence": (NOT_OBSERVED, NOT_OBSERVED, False),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A criterion with what two people rated and what counts of it, 0–4; None where nobody could
    see it."""

    criterion: Criterion
    ratings: Sequence[int | None]
    value: Fraction | None
    spread: int | None


@dataclass(frozen=True, slots=True)
class Part:
    """A section with its lines, its points of so many, and its score."""

    section: Section
    lines: Sequence[Line]
    points: Fraction
    most: Fraction
    score: Fraction | None


@dataclass(frozen=True, slots=True)
class Worked:
    """The example step by step; `coverage` and `evidenced` are shares from 0 to 1."""

    parts: Sequence[Part]
    rated: int
    applicable: int
    noted: int
    points: Fraction
    most: Fraction
    whole: int
    total: Fraction
    coverage: Fraction
    low: Fraction
    high: Fraction
    evidenced: Fraction
    raters: int
    provisional: bool
    band: str


def worked() -> Worked:
    """The example, scored by the rules that score everybody."""
    checklist = _few()
    readings = score.read(_case(checklist), checklist)
    standings = list(readings.standings.values())
    parts = [_part(section, readings.standings) for section in checklist.sections]
    whole = score.tally(standings)
    low, high = whole.interval or (Fraction(), Fraction())
    return Worked(
        parts=parts,
        rated=sum(each.value is not None for each in standings),
        applicable=sum(each.applicable for each in standings),
        noted=sum(each.evidenced for each in standings),
        points=whole.points,
        most=_most(whole),
        whole=score.HIGHEST * len(standings),
        total=whole.score or Fraction(),
        coverage=whole.coverage or Fraction(),
        low=low,
        high=high,
        evidenced=score.evidenced_share(standings) or Fraction(),
        raters=score.panel_raters(standings),
        provisional=score.is_provisional(whole, score.panel_raters(standings)),
        band=score.band(whole.score, [each.score for each in parts]) or "",
    )


def _few() -> Checklist:
    real = checklists.load(CHECKLIST)
    sections = [
        Section(
            each.id,
            each.title,
            tuple(criterion for criterion in each.criteria if criterion.id in RATINGS),
        )
        for each in real.sections
    ]
    kept = tuple(each for each in sections if each.criteria)
    return Checklist(real.id, real.version, real.title, kept, ())


def _case(checklist: Checklist) -> Case:
    return Case(
        checklist=checklist.id,
        reviews=tuple(
            Review(
                rater=name,
                role="panel",
                ratings={criterion: given[place] for criterion, given in RATINGS.items()},
                notes={criterion: "seen" for criterion, given in RATINGS.items() if given[2]},
            )
            for place, name in enumerate("AB")
        ),
    )


def _part(section: Section, standings: Mapping[str, Standing]) -> Part:
    of_section = [standings[each.id] for each in section.criteria]
    tally = score.tally(of_section)
    return Part(
        section, [_line(each) for each in of_section], tally.points, _most(tally), tally.score
    )


def _line(standing: Standing) -> Line:
    levels = [each.level for each in standing.panel]
    return Line(standing.criterion, levels, standing.value, standing.spread)


def _most(tally: Tally) -> Fraction:
    return score.HIGHEST * tally.rated
