"""The result of a self-check in words: strengths, gaps, what to prepare, and one's own signs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flask_babel import gettext, lazy_gettext

from vetting import checklists
from vetting.assessments.standing import by_weight
from vetting.i18n import in_language, show_number
from vetting.pirate_check.wording import severity_label
from vetting.scoring.alone import rates_alone
from vetting.scoring.case import NOT_APPLICABLE
from vetting.scoring.checklist import Criterion
from vetting.scoring.findings import Evidence
from vetting.scoring.flags import RaisedFlag
from vetting.scoring.score import HIGHEST
from vetting.self_checks.queries import OwnCheck
from vetting.self_checks.questions import fact_questions

STRONG_FROM = 3
GAP_UP_TO = 1
# Below this level no sentence of the checklist describes an answer that a company can use.
FIRST_AIM = 2
MEANINGS = {
    "minor": lazy_gettext("A company will want it cleared up."),
    "serious": lazy_gettext("A company is advised not to sign before it is explained."),
    "critical": lazy_gettext("A company is advised not to sign while it stands."),
}


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A section's numbers as `scoring` gives them, with its title."""

    title: str
    score: float | None
    interval: tuple[float, float] | None
    coverage: float | None


@dataclass(frozen=True, slots=True)
class Item:
    """One criterion to prepare: where one stands, the sentence to reach, and how it is asked.

    `level` is None where one could not say; then `now` is empty."""

    id: str
    title: str
    level: int | None
    now: str
    aim: int | None
    next: str
    question: str
    proof: str
    note: str


@dataclass(frozen=True, slots=True)
class Group:
    """Criteria to prepare at one level."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """A warning sign that a company would raise, told to the person; `because` in their answers."""

    id: str
    title: str
    severity: str
    severity_label: str
    meaning: str
    because: tuple[str, ...]
    reads: str
    innocent: str
    mend: str


@dataclass(frozen=True, slots=True)
class Result:
    """Everything on the page of a result."""

    parts: tuple[SectionLine, ...]
    strengths: tuple[Item, ...]
    gaps: tuple[Item, ...]
    groups: tuple[Group, ...]
    tested: tuple[Item, ...]
    signs: tuple[Sign, ...]
    declares_newcomer: bool

    @property
    def radar(self) -> list[tuple[str, float | None]]:
        """The sections as the axes of a radar."""
        return [(part.title, part.score) for part in self.parts]


def result(own: OwnCheck) -> Result:
    """Lay out what a self-check says by now."""
    items = [
        _item(own, criterion)
        for criterion in own.checklist.criteria.values()
        if rates_alone(criterion) and own.mark(criterion).value not in ("", NOT_APPLICABLE)
    ]
    return Result(
        parts=tuple(_parts(own)),
        strengths=tuple(each for each in items if (each.level or 0) >= STRONG_FROM),
        gaps=tuple(each for each in items if each.level is not None and each.level <= GAP_UP_TO),
        groups=tuple(_groups(items)),
        tested=tuple(
            _item(own, criterion, first_aim=STRONG_FROM)
            for criterion in own.checklist.criteria.values()
            if not rates_alone(criterion)
        ),
        signs=tuple(_sign(own, flag) for flag in sorted(own.result.signs, key=by_weight)),
        declares_newcomer=_value(own, "declares_newcomer") == "yes",
    )


def _parts(own: OwnCheck) -> Iterator[SectionLine]:
    for section, score in zip(own.checklist.sections, own.result.sections, strict=True):
        yield SectionLine(in_language(section.title), score.score, score.interval, score.coverage)


def _item(own: OwnCheck, criterion: Criterion, first_aim: int = FIRST_AIM) -> Item:
    mark = own.mark(criterion)
    level = int(mark.value) if mark.value.isdecimal() else None
    aim = first_aim if level is None else level + 1 if level < HIGHEST else None
    return Item(
        id=criterion.id,
        title=in_language(criterion.title),
        level=level,
        now="" if level is None else in_language(criterion.anchors[level]),
        aim=aim,
        next="" if aim is None else in_language(criterion.anchors[aim]),
        question=in_language(criterion.question),
        proof=in_language(criterion.proof),
        note=mark.note,
    )


def _groups(items: Iterable[Item]) -> Iterator[Group]:
    by_level: dict[int | None, list[Item]] = {}
    for item in items:
        by_level.setdefault(item.level, []).append(item)
    for level in (None, *range(HIGHEST)):
        if level in by_level:
            title = (
                gettext("You could not say yet")
                if level is None
                else gettext("You are at level %(level)s", level=level)
            )
            yield Group(title, tuple(by_level[level]))


def _sign(own: OwnCheck, flag: RaisedFlag) -> Sign:
    text = checklists.own_signs()[flag.id]
    proofs = (_proof(own, each) for finding in flag.findings for each in finding.evidence)
    return Sign(
        id=flag.id,
        title=in_language(text.title),
        severity=flag.severity,
        severity_label=severity_label(flag.severity),
        meaning=str(MEANINGS[flag.severity]),
        because=tuple(dict.fromkeys(proofs)),
        reads=in_language(text.reads),
        innocent=in_language(text.innocent),
        mend=in_language(text.mend),
    )


def _proof(own: OwnCheck, evidence: Evidence) -> str:
    return str(_PROOFS[evidence.kind](own, evidence))


def _fact(own: OwnCheck, evidence: Evidence) -> str:
    question = fact_questions(own.checklist, own.check.kind)[evidence.ref]
    return f"{in_language(question.title)} {question.answer(_value(own, evidence.ref))}"


def _rating(own: OwnCheck, evidence: Evidence) -> str:
    criterion = own.checklist.criteria[evidence.ref]
    level = int(own.mark(criterion).value)
    return f"{in_language(criterion.title)}: {level} · {in_language(criterion.anchors[level])}"


def _median(own: OwnCheck, evidence: Evidence) -> str:
    titles = {each.id: each.title for each in own.checklist.sections}
    titles |= {each.id: each.title for each in own.checklist.criteria.values()}
    text = gettext(
        "%(titles)s: the middle of your answers is %(number)s of 4.",
        titles="; ".join(in_language(titles[name]) for name in evidence.ref.split()),
        number=show_number(evidence.number),
    )
    return str(text)


def _value(own: OwnCheck, fact: str) -> str:
    mark = own.stored.get(fact)
    return "" if mark is None else mark.value


_PROOFS = {
    "fact": _fact,
    "rating": _rating,
    "median": _rating,
    "section-median": _median,
    "criteria-median": _median,
}
