"""The scorecard: what is shown, printed and put out of one case."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from vetting.scoring.case import Case, Rating
from vetting.scoring.checklist import Checklist
from vetting.scoring.exact import rounded
from vetting.scoring.flags import RaisedFlag, raise_flags
from vetting.scoring.gate import Missing, missing_evidence
from vetting.scoring.green import green_signals
from vetting.scoring.knockouts import Knockout, knockouts
from vetting.scoring.level import LEVELS, Change, Level, warning_level
from vetting.scoring.reasons import reasons
from vetting.scoring.score import (
    PanelRating,
    Readings,
    Standing,
    Tally,
    band,
    evidenced_share,
    is_provisional,
    panel_raters,
    read,
    tally,
)

HIGHEST_FOR_NEWCOMERS = "clear-up"
ENOUGH_GREEN = 2


@dataclass(frozen=True, slots=True)
class Score:
    """The whole. ``total`` and ``interval`` go 0–100, ``coverage`` and ``evidenced`` 0–1.

    ``band`` is suitable, suitable-with-conditions or not-ready-yet, and None while provisional.
    """

    total: float | None
    interval: tuple[float, float] | None
    coverage: float | None
    evidenced: float | None
    provisional: bool
    band: str | None
    panel_raters: int


@dataclass(frozen=True, slots=True)
class SectionScore:
    """One section; the numbers as in Score."""

    id: str
    score: float | None
    coverage: float | None
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """One criterion, 0–4.

    ``value`` is what counts: the ``consensus`` where one is recorded, else ``panel_value``, the
    median of the panel. ``gap`` is self less value.
    """

    id: str
    value: float | None
    spread: int | None
    self_value: float | None
    gap: float | None
    referee: float | None
    panel: tuple[PanelRating, ...]
    panel_value: float | None
    consensus: Rating | None
    applicable: bool


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Everything that scoring says of a case, rounded once and ready to show.

    Flags, level and gate never change the score, and the score never changes the level.
    """

    score: Score
    sections: tuple[SectionScore, ...]
    criteria: tuple[CriterionScore, ...]
    flags: tuple[RaisedFlag, ...]
    level: Level
    gate: tuple[Missing, ...]
    knockouts: tuple[Knockout, ...]
    green: tuple[str, ...]
    honest_newcomer: bool


def score_case(case: Case, checklist: Checklist) -> Scorecard:
    """Score a case against the checklist version that it was rated with.

    Pure: the same case gives the same scorecard, in whatever order its reviews, references and
    answers stand. Trusts the case to hold values that ``read_case`` would accept. A checklist that
    is not about vendors has no warning signs, so nothing is lacking to say that there are none.
    """
    readings = read(case, checklist)
    flags, gate, level = _judged(readings)
    green = green_signals(readings) if checklist.is_about_vendors else ()
    sections = dict(_section_tallies(readings))
    return Scorecard(
        score=_score(readings, sections.values()),
        sections=tuple(_sections(sections)),
        criteria=tuple(map(_criterion, readings.standings.values())),
        flags=flags,
        level=level,
        gate=gate,
        knockouts=knockouts(readings),
        green=green,
        honest_newcomer=_is_honest_newcomer(readings, level, green),
    )


def score_and_level(case: Case, checklist: Checklist) -> tuple[Score, Level]:
    """The whole's score and the level of its warning signs, as `score_case` has them: what whoever
    fills a review in sees of it after each answer."""
    readings = read(case, checklist)
    tallies = (each for _, each in _section_tallies(readings))
    return _score(readings, tallies), _judged(readings)[2]


def _judged(readings: Readings) -> tuple[tuple[RaisedFlag, ...], tuple[Missing, ...], Level]:
    judged = readings.checklist.is_about_vendors
    flags = raise_flags(readings) if judged else ()
    gate = missing_evidence(readings) if judged else ()
    return flags, gate, warning_level(flags, enough_evidence=not gate)


def _score(readings: Readings, sections: Iterable[Tally]) -> Score:
    standings = tuple(readings.standings.values())
    whole = tally(standings)
    raters = panel_raters(standings)
    provisional = is_provisional(whole, raters)
    return Score(
        total=_shown(whole.score),
        interval=_shown_interval(whole),
        coverage=_shown(whole.coverage, 2),
        evidenced=_shown(evidenced_share(standings), 2),
        provisional=provisional,
        band=None if provisional else band(whole.score, (each.score for each in sections)),
        panel_raters=raters,
    )


def _sections(tallies: Mapping[str, Tally]) -> list[SectionScore]:
    return [
        SectionScore(name, _shown(each.score), _shown(each.coverage, 2), _shown_interval(each))
        for name, each in tallies.items()
    ]


def _section_tallies(readings: Readings) -> Iterator[tuple[str, Tally]]:
    for number, section in enumerate(readings.checklist.sections):
        yield section.id, tally(readings.section(number))


def _criterion(standing: Standing) -> CriterionScore:
    return CriterionScore(
        id=standing.criterion.id,
        value=_shown(standing.value),
        spread=standing.spread,
        self_value=_shown(standing.self_value),
        gap=_shown(standing.gap),
        referee=_shown(standing.referee_value),
        panel=standing.panel,
        panel_value=_shown(standing.panel_value),
        consensus=standing.consensus,
        applicable=standing.applicable,
    )


def _shown(number: Fraction | None, digits: int = 1) -> float | None:
    return None if number is None else rounded(number, digits)


def _shown_interval(tally: Tally) -> tuple[float, float] | None:
    interval = tally.interval
    return (rounded(interval[0]), rounded(interval[1])) if interval else None


def _is_honest_newcomer(readings: Readings, level: Level, green: tuple[str, ...]) -> bool:
    """Declares it, is not warned of, and has two green signals (redflags §5.5)."""
    low = LEVELS.index(level.underlying) <= LEVELS.index(HIGHEST_FOR_NEWCOMERS)
    return readings.is_newcomer and low and len(green) >= ENOUGH_GREEN


def scorecard_json(scorecard: Scorecard) -> dict[str, object]:
    """The scorecard as ``vetting score`` prints it, in a stable order."""
    score = scorecard.score
    return {
        "score": {
            "total": score.total,
            "interval": _pair(score.interval),
            "coverage": score.coverage,
            "evidenced": score.evidenced,
            "provisional": score.provisional,
            "band": score.band,
            "panel_raters": score.panel_raters,
        },
        "sections": {
            each.id: {
                "score": each.score,
                "coverage": each.coverage,
                "interval": _pair(each.interval),
            }
            for each in scorecard.sections
        },
        "criteria": {each.id: _criterion_json(each) for each in scorecard.criteria},
        "flags": [_flag_json(each) for each in scorecard.flags],
        "level": _level_json(scorecard.level, scorecard.gate),
        "knockouts": [{"id": each.id, "state": each.state} for each in scorecard.knockouts],
        "green": list(scorecard.green),
        "honest_newcomer": scorecard.honest_newcomer,
    }


def _pair(interval: tuple[float, float] | None) -> list[float] | None:
    return list(interval) if interval else None


def _criterion_json(criterion: CriterionScore) -> dict[str, object]:
    return {
        "value": criterion.value,
        "spread": criterion.spread,
        "self": _whole(criterion.self_value),
        "gap": criterion.gap,
        "referee": _whole(criterion.referee),
    }


def _whole(rating: float | None) -> float | None:
    """A rating that is a level stays a whole number, as it was given."""
    return int(rating) if rating is not None and rating.is_integer() else rating


def _flag_json(flag: RaisedFlag) -> dict[str, object]:
    return {
        "id": flag.id,
        "family": flag.family,
        "severity": flag.severity,
        "state": flag.state,
        "because": reasons(flag),
    }


def _level_json(level: Level, gate: tuple[Missing, ...]) -> dict[str, object]:
    together = level.would_change_together
    return {
        "id": level.id,
        "rule": level.rule,
        "because": list(level.because),
        "if_suggested_confirmed": level.if_suggested_confirmed,
        "would_change": [
            {"clear": name, "to": change.to}
            for change in level.would_change
            for name in change.clear
        ],
        "would_change_together": _change_json(together) if together else None,
        "missing": [f"{each.id} {each.ref}".strip() for each in gate],
    }


def _change_json(change: Change) -> dict[str, object]:
    return {"clear": list(change.clear), "to": change.to}
