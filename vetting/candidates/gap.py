"""The gap: what a vendor says of itself, held against what the panel saw."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flask_babel import gettext, ngettext

from vetting.assessments.standing import Standing
from vetting.i18n import in_language, show_number
from vetting.pirate_check.wording import severity_label, state_label
from vetting.scoring.alone import rates_alone
from vetting.scoring.checklist import Section
from vetting.scoring.exact import rounded
from vetting.scoring.score import read
from vetting.scoring.scorecard import CriterionScore
from vetting.scoring.triggers import ENOUGH_GAPS, LARGE_GAP

SIGN = "self-inflation"


@dataclass(frozen=True, slots=True)
class Line:
    """One criterion, 0–4: the vendor's own rating, what counts of the panel's, and the one less
    the other; None where it is unknown. `compared` where two or more of the panel rated it, as the
    warning sign asks for."""

    id: str
    title: str
    own: float | None
    panel: float | None
    gap: float | None
    compared: bool
    note: str

    @property
    def is_large(self) -> bool:
        """Whether they lie two or more apart, either way."""
        return self.gap is not None and abs(self.gap) >= LARGE_GAP


@dataclass(frozen=True, slots=True)
class Group:
    """One section: the means over the criteria that both rated."""

    id: str
    title: str
    own: float | None
    panel: float | None
    gap: float | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """The whole picture. `mean` and `compared` are those of the warning sign: over the criteria
    that the vendor and two or more of the panel rated; `severity` is empty where it is not
    raised."""

    groups: tuple[Group, ...]
    mean: float | None
    compared: int
    severity: str
    said: str

    @property
    def drawn(self) -> list[tuple[str, float | None, float | None]]:
        """The sections for the picture: title, own, panel."""
        return [(each.title, each.own, each.panel) for each in self.groups]

    @property
    def largest(self) -> list[Line]:
        """The three criteria to talk about first (redflags, `self-inflation`)."""
        lines = [each for group in self.groups for each in group.lines if (each.gap or 0) >= 1]
        return sorted(lines, key=lambda each: -(each.gap or 0))[:3]


def gap_of(standing: Standing) -> Gap | None:
    """The gap as the actor may see it; None where the vendor has not rated itself, or where the
    actor may not know that yet."""
    if standing.own_word is None:
        return None
    readings = read(standing.case, standing.checklist)
    mean, compared = readings.mean_self_gap(), frozenset(readings.self_gaps())
    flag = next((each for each in standing.scorecard.flags if each.id == SIGN), None)
    scores = {each.id: each for each in standing.scorecard.criteria}
    return Gap(
        groups=tuple(
            _group(standing, section, scores, compared) for section in standing.checklist.sections
        ),
        mean=None if mean is None else rounded(mean),
        compared=len(compared),
        severity="" if flag is None else flag.severity,
        said=_said(len(compared))
        if flag is None
        else gettext(
            "The sign is raised: %(severity)s, %(state)s.",
            severity=severity_label(flag.severity),
            state=state_label(flag.state),
        ),
    )


def in_short(standing: Standing) -> str:
    """The gap in one line, for paper; empty where there is none to tell."""
    found = gap_of(standing)
    if found is None or found.mean is None:
        return ""
    return str(
        ngettext(
            "Own rating less the panel's: %(mean)s on average, over %(num)s criterion "
            "that both rated.",
            "Own rating less the panel's: %(mean)s on average, over %(num)s criteria "
            "that both rated.",
            found.compared,
            mean=signed(found.mean),
        )
    )


def signed(number: float | None) -> str:
    """A difference with its sign; a dash where it is unknown."""
    shown = show_number(number)
    return f"+{shown}" if number is not None and round(number, 1) > 0 else shown


def _said(compared: int) -> str:
    if compared < ENOUGH_GAPS:
        return str(
            gettext(
                "The sign needs %(enough)s criteria that the candidate and two of the panel "
                "rated; there are %(compared)s.",
                enough=ENOUGH_GAPS,
                compared=compared,
            )
        )
    return str(
        gettext(
            "The sign is not raised: on average the candidate's own ratings lie less "
            "than one level above the panel's."
        )
    )


def _group(
    standing: Standing,
    section: Section,
    scores: dict[str, CriterionScore],
    compared: frozenset[str],
) -> Group:
    lines = tuple(_lines(standing, section, scores, compared))
    both = [each for each in lines if each.gap is not None]
    return Group(
        id=section.id,
        title=in_language(section.title),
        own=_mean([each.own for each in both]),
        panel=_mean([each.panel for each in both]),
        gap=_mean([each.gap for each in both]),
        lines=lines,
    )


def _lines(
    standing: Standing,
    section: Section,
    scores: dict[str, CriterionScore],
    compared: frozenset[str],
) -> Iterator[Line]:
    word = standing.own_word
    for criterion in section.criteria:
        score = scores[criterion.id]
        if rates_alone(criterion):
            yield Line(
                id=criterion.id,
                title=in_language(criterion.title),
                own=score.self_value,
                panel=score.value,
                gap=score.gap,
                compared=criterion.id in compared,
                note="" if word is None else word.notes.get(criterion.id, ""),
            )


def _mean(numbers: Sequence[float | None]) -> float | None:
    known = [each for each in numbers if each is not None]
    return sum(known) / len(known) if known else None
