"""What a freelancer, an agency and somebody in-house cost for the same work.

Pure: decimals only, the standard library only. Whatever is a range goes in as its two ends and
comes out as one. A money figure that nobody has entered counts as nothing and is named in
`Comparison.uncounted`; a form whose own price is missing is left out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from itertools import pairwise

FREELANCER, AGENCY, IN_HOUSE = "freelancer", "agency", "in-house"
NOTHING = Decimal(0)
WEEKS = Decimal(52)
MONTHS = Decimal(12)
MINUTES = Decimal(60)
HUNDRED = Decimal(100)
# While somebody learns, half of what they are paid is taken to buy no work yet.
LEARNING = Decimal("0.5")
Parts = dict[str, Decimal]


@dataclass(frozen=True, slots=True)
class Assumptions:
    """Everything that is entered; None where it is left empty.

    `watch_minutes`, `reply_minutes`, `check_minutes` in minutes, `days`, `pieces`, `checks` a week,
    `replies` a day, `hours`, `own_…`, `plan_hours`, `outside_hours` in hours a week, `rate…` and
    `own_rate` an hour, `retainer…`, `tools`, `workplace` a month, `salary…` and
    `contribution_free` a year for a full-time week of `full_week` hours, `overhead`,
    `least_share`, `contributions…`, `cover` in per cent, the rest is paid once."""

    channels: Decimal | None = None
    watch_minutes: Decimal | None = None
    days: Decimal | None = None
    pieces: Decimal | None = None
    piece_hours_low: Decimal | None = None
    piece_hours_high: Decimal | None = None
    replies: Decimal | None = None
    reply_minutes: Decimal | None = None
    answer_hours: Decimal | None = None
    outside_hours: Decimal | None = None
    check_minutes: Decimal | None = None
    plan_hours: Decimal | None = None
    hours: Decimal | None = None
    own_rate: Decimal | None = None
    own_freelancer: Decimal | None = None
    own_agency: Decimal | None = None
    own_in_house: Decimal | None = None
    rate_low: Decimal | None = None
    rate_high: Decimal | None = None
    overhead: Decimal | None = None
    freelancer_start: Decimal | None = None
    retainer_low: Decimal | None = None
    retainer_high: Decimal | None = None
    retainer_hours: Decimal | None = None
    agency_start: Decimal | None = None
    salary_low: Decimal | None = None
    salary_high: Decimal | None = None
    full_week: Decimal | None = None
    least_share: Decimal | None = None
    contributions_low: Decimal | None = None
    contributions_high: Decimal | None = None
    contribution_free: Decimal | None = None
    tools: Decimal | None = None
    workplace: Decimal | None = None
    recruiting: Decimal | None = None
    onboarding_weeks: Decimal | None = None
    absence_weeks: Decimal | None = None
    cover: Decimal | None = None
    years: Decimal | None = None


NAMES = tuple(field.name for field in fields(Assumptions))
PAIRS = tuple(name.removesuffix("_low") for name in NAMES if name.endswith("_low"))
# What counts as nothing where it is empty, and for which form that matters.
COUNTED = {
    "own_rate": (FREELANCER, AGENCY, IN_HOUSE),
    "freelancer_start": (FREELANCER,),
    "agency_start": (AGENCY,),
    "contributions": (IN_HOUSE,),
    "tools": (IN_HOUSE,),
    "workplace": (IN_HOUSE,),
    "recruiting": (IN_HOUSE,),
}


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high`, which is never less."""

    low: Decimal
    high: Decimal

    def __add__(self, other: "Range") -> "Range":
        return Range(self.low + other.low, self.high + other.high)

    def times(self, factor: Decimal) -> "Range":
        """Both ends, times a factor of 0 or more."""
        return Range(self.low * factor, self.high * factor)


ZERO = Range(NOTHING, NOTHING)


@dataclass(frozen=True, slots=True)
class Work:
    """The hours a week: what they are made of, what that adds up to, and what is reckoned with."""

    parts: Mapping[str, Range]
    suggested: Range
    used: Range


@dataclass(frozen=True, slots=True)
class Cost:
    """What one form costs. `month` runs on, `once` is paid in the first year; `average` is a month
    of the first years with what is paid once spread over them."""

    form: str
    parts: Mapping[str, Range]
    once_parts: Mapping[str, Range]
    month: Range
    first_year: Range
    following_year: Range
    average: Range

    @property
    def paid(self) -> Range:
        """What is paid to others in a month: all but the company's own time."""
        return sum((each for name, each in self.parts.items() if name != "own"), ZERO)


@dataclass(frozen=True, slots=True)
class Span:
    """Hours a week, from the first to the last."""

    start: Decimal
    end: Decimal


@dataclass(frozen=True, slots=True)
class BreakEven:
    """At how many hours a week in-house costs no more than `against`: `sure` whatever the figures
    turn out to be within their ranges, `possible` where they turn out in its favour."""

    against: str
    possible: tuple[Span, ...]
    sure: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class CurvePoint:
    hours: Decimal
    cost: Range


@dataclass(frozen=True, slots=True)
class Comparison:
    work: Work
    costs: tuple[Cost, ...]
    break_evens: tuple[BreakEven, ...]
    uncounted: tuple[str, ...]
    full_week: Decimal


@dataclass(frozen=True, slots=True)
class _Prices:
    """One end of every range."""

    rate: Decimal | None
    retainer: Decimal | None
    salary: Decimal | None
    contributions: Decimal


def compare(given: Assumptions) -> Comparison | None:
    """Put the forms beside each other; None where there is no work to reckon with."""
    work = work_of(given)
    if work.used.high <= 0:
        return None
    forms = _forms(given)
    return Comparison(
        work=work,
        costs=tuple(cost_at(given, form, work.used) for form in forms),
        break_evens=tuple(_break_evens(given, forms)),
        uncounted=tuple(_uncounted(given, forms)),
        full_week=_full_week(given),
    )


def work_of(given: Assumptions) -> Work:
    """The hours a week: the given ones, otherwise what the parts add up to."""
    days = _or_nothing(given.days)
    each = pair(given, "piece_hours") or ZERO
    parts = {
        "pieces": each.times(_or_nothing(given.pieces)),
        "replies": _same(
            _or_nothing(given.replies) * days * _or_nothing(given.reply_minutes) / MINUTES
        ),
        "watching": _same(
            _or_nothing(given.channels) * days * _or_nothing(given.watch_minutes) / MINUTES
        ),
        "outside": _same(looks_outside(given) * _or_nothing(given.check_minutes) / MINUTES),
        "planning": _same(_or_nothing(given.plan_hours)),
    }
    suggested = sum(parts.values(), ZERO)
    return Work(parts, suggested, suggested if given.hours is None else _same(given.hours))


def looks_outside(given: Assumptions) -> Decimal:
    """How often a week somebody has to look outside office hours to keep the answer time there."""
    if not given.answer_hours:
        return NOTHING
    return (_or_nothing(given.outside_hours) / given.answer_hours).to_integral_value(ROUND_CEILING)


def cost_at(given: Assumptions, form: str, hours: Range) -> Cost:
    """What a form costs at so many hours a week. The form's own price must be there."""
    low, high = _prices(given)
    running = _joined(_month(given, form, low, hours.low), _month(given, form, high, hours.high))
    once_parts = _joined(_once(given, form, low, hours.low), _once(given, form, high, hours.high))
    month, once = sum(running.values(), ZERO), sum(once_parts.values(), ZERO)
    year = month.times(MONTHS)
    return Cost(
        form=form,
        parts=running,
        once_parts=once_parts,
        month=month,
        first_year=year + once,
        following_year=year,
        average=Range(
            _average(given, form, low, hours.low), _average(given, form, high, hours.high)
        ),
    )


def curve(given: Assumptions, form: str, end: Decimal) -> tuple[CurvePoint, ...]:
    """What an average month costs from 0 hours a week to `end`: straight between the points."""
    low, high = _prices(given)
    return tuple(
        CurvePoint(
            hours,
            Range(_average(given, form, low, hours), _average(given, form, high, hours)),
        )
        for hours in _bends(given, end)
    )


def rounded(amount: Range) -> Range:
    """Both ends, outwards to a step that suits the size: no figure is sharper than it is. What is
    no range stays none, and goes to the nearest step."""
    step = _step(amount.high)
    if amount.low == amount.high:
        return _same((amount.low / step).to_integral_value(ROUND_HALF_UP) * step)
    return Range(
        (amount.low / step).to_integral_value(ROUND_FLOOR) * step,
        (amount.high / step).to_integral_value(ROUND_CEILING) * step,
    )


def pair(given: Assumptions, name: str) -> Range | None:
    """Two figures as a range; one alone stands for both, and none is None."""
    low, high = getattr(given, f"{name}_low"), getattr(given, f"{name}_high")
    found = [each for each in (low, high) if each is not None]
    return Range(found[0], found[-1]) if found else None


def _forms(given: Assumptions) -> list[str]:
    prices = {FREELANCER: "rate", AGENCY: "retainer", IN_HOUSE: "salary"}
    return [form for form, price in prices.items() if pair(given, price) is not None]


def _prices(given: Assumptions) -> tuple[_Prices, _Prices]:
    ranges = {name: pair(given, name) for name in ("rate", "retainer", "salary", "contributions")}
    return _end_of(ranges, "low"), _end_of(ranges, "high")


def _end_of(ranges: Mapping[str, Range | None], end: str) -> _Prices:
    found = {name: None if each is None else getattr(each, end) for name, each in ranges.items()}
    return _Prices(
        found["rate"], found["retainer"], found["salary"], _or_nothing(found["contributions"])
    )


def _month(given: Assumptions, form: str, prices: _Prices, hours: Decimal) -> Parts:
    own = {"own": _own(given, form) * WEEKS / MONTHS * _or_nothing(given.own_rate)}
    if form == FREELANCER:
        return _freelancer(given, prices, hours) | own
    if form == AGENCY:
        times = max(Decimal(1), hours / _scope(given))
        return {"retainer": _or_nothing(prices.retainer) * times} | own
    return _in_house(given, prices, hours) | own


def _freelancer(given: Assumptions, prices: _Prices, hours: Decimal) -> Parts:
    work = _or_nothing(prices.rate) * hours * WEEKS / MONTHS
    return {"work": work, "overhead": work * _or_nothing(given.overhead) / HUNDRED}


def _in_house(given: Assumptions, prices: _Prices, hours: Decimal) -> Parts:
    pay, contributions = _pay(given, prices, hours)
    away = _or_nothing(given.absence_weeks) / WEEKS * _or_nothing(given.cover) / HUNDRED
    return {
        "pay": pay / MONTHS,
        "contributions": contributions / MONTHS,
        "tools": _or_nothing(given.tools),
        "workplace": _or_nothing(given.workplace),
        "cover": sum(_freelancer(given, prices, hours).values(), NOTHING) * away,
    }


def _pay(given: Assumptions, prices: _Prices, hours: Decimal) -> tuple[Decimal, Decimal]:
    """Pay and the employer's contributions in a year, for the share of a full-time week that is
    needed, and for no smaller one than anybody would take."""
    share = max(_or_nothing(given.least_share) / HUNDRED, hours / _full_week(given))
    pay = _or_nothing(prices.salary) * share
    liable = max(NOTHING, pay - _or_nothing(given.contribution_free))
    return pay, liable * prices.contributions / HUNDRED


def _once(given: Assumptions, form: str, prices: _Prices, hours: Decimal) -> Parts:
    if form == FREELANCER:
        return {"start": _or_nothing(given.freelancer_start)}
    if form == AGENCY:
        return {"start": _or_nothing(given.agency_start)}
    weekly = sum(_pay(given, prices, hours), NOTHING) / WEEKS
    return {
        "recruiting": _or_nothing(given.recruiting),
        "learning": weekly * _or_nothing(given.onboarding_weeks) * LEARNING,
    }


def _average(given: Assumptions, form: str, prices: _Prices, hours: Decimal) -> Decimal:
    month = sum(_month(given, form, prices, hours).values(), NOTHING)
    once = sum(_once(given, form, prices, hours).values(), NOTHING)
    return month + once / (MONTHS * (given.years or Decimal(1)))


def _break_evens(given: Assumptions, forms: Sequence[str]) -> Iterator[BreakEven]:
    if IN_HOUSE not in forms:
        return
    low, high = _prices(given)
    for form in (FREELANCER, AGENCY):
        if form in forms:
            yield BreakEven(
                against=form,
                possible=_cheaper(given, form, house=_beside(low, form, high), other=high),
                sure=_cheaper(given, form, house=_beside(high, form, low), other=low),
            )


def _beside(house: _Prices, form: str, other: _Prices) -> _Prices:
    """In-house prices to hold against a freelancer's: whoever stands in asks the same hour."""
    return replace(house, rate=other.rate) if form == FREELANCER else house


def _cheaper(given: Assumptions, form: str, *, house: _Prices, other: _Prices) -> tuple[Span, ...]:
    """At which hours within a full-time week in-house costs no more than the form."""

    def saved(hours: Decimal) -> Decimal:
        return _average(given, form, other, hours) - _average(given, IN_HOUSE, house, hours)

    return spans_above(saved, _bends(given, _full_week(given)))


def spans_above(value: Callable[[Decimal], Decimal], bends: Sequence[Decimal]) -> tuple[Span, ...]:
    """Where a function that is straight between its bends is 0 or more."""
    found: list[Span] = []
    for start, end in pairwise(bends):
        span = _span_above(start, value(start), end, value(end))
        if span is None:
            continue
        if found and found[-1].end == span.start:
            span = Span(found.pop().start, span.end)
        found.append(span)
    # Costs that only touch in one point are no stretch of hours.
    return tuple(span for span in found if span.start < span.end)


def _span_above(start: Decimal, first: Decimal, end: Decimal, last: Decimal) -> Span | None:
    if first < 0 and last < 0:
        return None
    if first >= 0 and last >= 0:
        return Span(start, end)
    crossing = start + (end - start) * first / (first - last)
    return Span(start, crossing) if first >= 0 else Span(crossing, end)


def _bends(given: Assumptions, end: Decimal) -> list[Decimal]:
    """The hours at which some cost bends, from 0 to the end."""
    full_week = _full_week(given)
    found = {NOTHING, end, _or_nothing(given.least_share) / HUNDRED * full_week}
    found.add(_scope(given))
    salary = pair(given, "salary")
    for each in (salary.low, salary.high) if salary else ():
        if each > 0:
            found.add(_or_nothing(given.contribution_free) / each * full_week)
    return sorted(each for each in found if 0 <= each <= end)


def _uncounted(given: Assumptions, forms: Iterable[str]) -> Iterator[str]:
    shown = set(forms)
    for name, concerned in COUNTED.items():
        lacking = pair(given, name) if name in PAIRS else getattr(given, name)
        if lacking is None and shown & set(concerned):
            yield name
    if IN_HOUSE in shown and pair(given, "rate") is None and given.absence_weeks and given.cover:
        yield "cover"


def _own(given: Assumptions, form: str) -> Decimal:
    hours = {
        FREELANCER: given.own_freelancer,
        AGENCY: given.own_agency,
        IN_HOUSE: given.own_in_house,
    }
    return _or_nothing(hours[form])


def _scope(given: Assumptions) -> Decimal:
    """The hours a week that an agency's price is for."""
    return given.retainer_hours or work_of(given).used.high or _full_week(given)


def _full_week(given: Assumptions) -> Decimal:
    return given.full_week or Decimal(40)


def _joined(low: Parts, high: Parts) -> dict[str, Range]:
    return {name: Range(low[name], high[name]) for name in low}


def _same(number: Decimal) -> Range:
    return Range(number, number)


def _or_nothing(number: Decimal | None) -> Decimal:
    return NOTHING if number is None else number


def _step(amount: Decimal) -> Decimal:
    size = amount.adjusted() if amount else 0
    return Decimal(5).scaleb(size - 2) if size >= 2 else Decimal(1)
