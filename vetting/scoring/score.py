"""What the ratings add up to, in exact numbers (DESIGN, Scoring; criteria §0)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from vetting.scoring.case import NOT_APPLICABLE, NOT_OBSERVED, Case, Rating, Review
from vetting.scoring.checklist import Checklist, Criterion
from vetting.scoring.exact import exact, mean, median, total

HIGHEST = 4
ENOUGH_COVERAGE = Fraction(7, 10)
ENOUGH_RATERS = 2
SUITABLE_FROM = 70
CONDITIONS_FROM = 50


@dataclass(frozen=True, slots=True)
class PanelRating:
    """One panel rater's rating of one criterion, with the note."""

    rater: str
    rating: Rating
    note: str = ""

    @property
    def level(self) -> int | None:
        """0–4, or None where the rating is a word."""
        return self.rating if isinstance(self.rating, int) else None


@dataclass(frozen=True, slots=True)
class Standing:
    """All that the reviews say of one criterion.

    ``levels`` are the panel's ratings that are numbers, ``panel_value`` their median before any
    consensus.
    """

    criterion: Criterion
    weight: Fraction
    panel: tuple[PanelRating, ...]
    levels: tuple[int, ...]
    panel_value: Fraction | None
    self_value: Fraction | None
    referee_value: Fraction | None
    consensus: Rating | None

    @property
    def value(self) -> Fraction | None:
        """What counts, 0–4: the consensus where one is recorded, else the panel's median."""
        if isinstance(self.consensus, int):
            return Fraction(self.consensus)
        return self.panel_value if self.consensus is None else None

    @property
    def agreed_value(self) -> Fraction | None:
        """The value where two or more panel raters rated, else unknown (redflags §1)."""
        return self.value if self.raters >= ENOUGH_RATERS else None

    @property
    def applicable(self) -> bool:
        """False where the consensus says so, or all of the panel who said anything do."""
        if self.consensus is not None:
            return self.consensus != NOT_APPLICABLE
        return not self.panel or any(each.rating != NOT_APPLICABLE for each in self.panel)

    @property
    def raters(self) -> int:
        """How many panel raters gave a level."""
        return len({each.rater for each in self.panel if each.level is not None})

    @property
    def spread(self) -> int | None:
        """Highest less lowest of the panel's ratings."""
        return max(self.levels) - min(self.levels) if self.levels else None

    @property
    def gap(self) -> Fraction | None:
        """Self less value; None where either is unknown."""
        if self.self_value is None or self.value is None:
            return None
        return self.self_value - self.value

    @property
    def evidenced(self) -> bool:
        """Whether a panel rater's level carries a note."""
        return any(each.level is not None and each.note.strip() for each in self.panel)

    @property
    def zeros(self) -> tuple[PanelRating, ...]:
        """The panel's ratings of 0, whatever a consensus says."""
        return tuple(each for each in self.panel if each.level == 0)


@dataclass(frozen=True, slots=True)
class Tally:
    """Standings added up: ``points`` is the weighted sum of values."""

    points: Fraction
    rated: Fraction
    applicable: Fraction

    @property
    def score(self) -> Fraction | None:
        """0–100 over what is rated; None where nothing is."""
        return 100 * self.points / (HIGHEST * self.rated) if self.rated else None

    @property
    def coverage(self) -> Fraction | None:
        """Rated weight / applicable weight, 0–1; None where nothing applies."""
        return self.rated / self.applicable if self.applicable else None

    @property
    def interval(self) -> tuple[Fraction, Fraction] | None:
        """The score if all that is unrated were 0, and if it were 4; None where nothing applies."""
        if not self.applicable:
            return None
        most = HIGHEST * self.applicable
        missing = HIGHEST * (self.applicable - self.rated)
        return 100 * self.points / most, 100 * (self.points + missing) / most


@dataclass(frozen=True, slots=True)
class Readings:
    """A case held against its checklist: what the warning signs and the score are read from."""

    case: Case
    checklist: Checklist
    standings: Mapping[str, Standing]

    def fact(self, fact_id: str) -> str | int | float | None:
        """The answer to a fact; None where nobody gave one."""
        return self.case.facts.get(fact_id)

    def says(self, fact_id: str, answer: str) -> bool:
        """Whether the fact has exactly this answer."""
        return self.fact(fact_id) == answer

    @property
    def is_newcomer(self) -> bool:
        """Whether the vendor openly declares little experience (redflags §5)."""
        return self.says("declares_newcomer", "yes")

    def panel_median(self, criterion_id: str) -> Fraction | None:
        """``panel_median[c]`` of redflags §1: unknown below two raters."""
        standing = self.standings.get(criterion_id)
        return standing.agreed_value if standing else None

    def zeros(self, criterion_id: str) -> tuple[PanelRating, ...]:
        """The panel's ratings of 0 on a criterion."""
        standing = self.standings.get(criterion_id)
        return standing.zeros if standing else ()

    def section(self, number: int) -> Iterator[Standing]:
        """The standings of the section with this number, counted from 0; none beyond the last."""
        for section in self.checklist.sections[number : number + 1]:
            for criterion in section.criteria:
                yield self.standings[criterion.id]

    def agreed_values(self, number: int) -> tuple[Fraction, ...]:
        """The known panel medians of a section."""
        values = (standing.agreed_value for standing in self.section(number))
        return tuple(value for value in values if value is not None)

    def self_gaps(self) -> Mapping[str, Fraction]:
        """Self less panel median, where both are known, in the checklist's order."""
        return {
            name: standing.self_value - standing.agreed_value
            for name, standing in self.standings.items()
            if standing.self_value is not None and standing.agreed_value is not None
        }

    def mean_self_gap(self) -> Fraction | None:
        """The mean of the self gaps."""
        return mean(tuple(self.self_gaps().values()))


def read(case: Case, checklist: Checklist) -> Readings:
    """Hold a case against its checklist; reviews may stand in any order."""
    panel = sorted(_reviews(case, "panel"), key=lambda review: review.rater)
    own, referees = _reviews(case, "self"), _reviews(case, "referee")
    standings = {
        criterion.id: _standing(case, criterion, panel, own, referees)
        for criterion in checklist.criteria.values()
    }
    return Readings(case, checklist, standings)


def _reviews(case: Case, role: str) -> list[Review]:
    return [review for review in case.reviews if review.role == role]


def _standing(
    case: Case,
    criterion: Criterion,
    reviews: Sequence[Review],
    own: Sequence[Review],
    referees: Sequence[Review],
) -> Standing:
    panel = tuple(_ratings(reviews, criterion.id))
    levels = tuple(each.level for each in panel if each.level is not None)
    return Standing(
        criterion=criterion,
        weight=exact(case.weights.get(criterion.id, criterion.weight)),
        panel=panel,
        levels=levels,
        panel_value=median(levels),
        self_value=median(_levels(own, criterion.id)),
        referee_value=median(_levels(referees, criterion.id)),
        consensus=case.consensus.get(criterion.id),
    )


def _ratings(reviews: Iterable[Review], criterion_id: str) -> Iterator[PanelRating]:
    for review in reviews:
        if criterion_id in review.ratings:
            note = review.notes.get(criterion_id, "")
            yield PanelRating(review.rater, review.ratings[criterion_id], note)


def _levels(reviews: Iterable[Review], criterion_id: str) -> list[int]:
    ratings = (review.ratings.get(criterion_id, NOT_OBSERVED) for review in reviews)
    return [rating for rating in ratings if isinstance(rating, int)]


def tally(standings: Iterable[Standing]) -> Tally:
    """Add up standings; what is not rated or not applicable adds nothing, never a 0."""
    every = tuple(standings)
    rated = [(each.weight, each.value) for each in every if each.value is not None]
    return Tally(
        points=total(weight * value for weight, value in rated),
        rated=total(weight for weight, _ in rated),
        applicable=total(each.weight for each in every if each.applicable),
    )


def evidenced_share(standings: Sequence[Standing]) -> Fraction | None:
    """The share of the rated weight whose rating carries a note, 0–1; None where none is rated."""
    rated = [standing for standing in standings if standing.value is not None]
    whole = total(standing.weight for standing in rated)
    if not whole:
        return None
    return total(each.weight for each in rated if each.evidenced) / whole


def panel_raters(standings: Iterable[Standing]) -> int:
    """How many panel raters gave at least one level."""
    return len(
        {each.rater for standing in standings for each in standing.panel if each.level is not None}
    )


def is_provisional(whole: Tally, raters: int) -> bool:
    """Below 70 % coverage, or fewer than two panel raters."""
    return whole.coverage is None or whole.coverage < ENOUGH_COVERAGE or raters < ENOUGH_RATERS


def band(total: Fraction | None, sections: Iterable[Fraction | None]) -> str | None:
    """The advice that a total gives (criteria §0); None without a total."""
    if total is None:
        return None
    if total < CONDITIONS_FROM:
        return "not-ready-yet"
    low_section = any(score is not None and score < CONDITIONS_FROM for score in sections)
    return "suitable" if total >= SUITABLE_FROM and not low_section else "suitable-with-conditions"
