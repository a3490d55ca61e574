"""A cost comparison in the person's language, ready to show."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from flask_babel import format_decimal, gettext, lazy_gettext

from vetting import charts
from vetting.briefs.wording import money
from vetting.costs.forms import CostForm
from vetting.costs.presets import MinimumWage, below_minimum, presets
from vetting.costs.reckoning import (
    AGENCY,
    FREELANCER,
    IN_HOUSE,
    Assumptions,
    BreakEven,
    Comparison,
    Cost,
    Range,
    Work,
    compare,
    cost_at,
    curve,
    rounded,
    work_of,
)
from vetting.vendors.wording import KINDS

Rows = tuple[tuple[str, ...], ...]
HALF = Decimal("0.5")
TABLE_STEPS = 8


@dataclass(frozen=True, slots=True)
class Group:
    """Some fields of the form: those that matter most, and those that one may leave alone."""

    id: str
    title: str
    main: Rows
    more: Rows = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for row in (*self.main, *self.more) for name in row)


GROUPS = (
    Group(
        "work",
        lazy_gettext("The work"),
        main=(("hours",),),
        more=(
            ("channels", "watch_minutes", "days"),
            ("pieces", "piece_hours_low", "piece_hours_high"),
            ("replies", "reply_minutes"),
            ("answer_hours", "outside_hours", "check_minutes"),
            ("plan_hours",),
        ),
    ),
    Group(
        FREELANCER,
        lazy_gettext("A freelancer"),
        main=(("rate_low", "rate_high"),),
        more=(("overhead", "freelancer_start"),),
    ),
    Group(
        AGENCY,
        lazy_gettext("An agency"),
        main=(("retainer_low", "retainer_high"), ("retainer_hours",)),
        more=(("agency_start",),),
    ),
    Group(
        IN_HOUSE,
        lazy_gettext("Somebody in-house"),
        main=(("salary_low", "salary_high"), ("contributions_low", "contributions_high")),
        more=(
            ("contribution_free",),
            ("full_week", "least_share"),
            ("tools", "workplace"),
            ("recruiting", "onboarding_weeks"),
            ("absence_weeks", "cover"),
        ),
    ),
    Group(
        "own",
        lazy_gettext("Your own time, and how to spread"),
        main=(("own_rate",),),
        more=(("own_freelancer", "own_agency", "own_in_house"), ("years",)),
    ),
)
MONEY = frozenset(
    {
        "own_rate", "rate_low", "rate_high", "freelancer_start", "retainer_low", "retainer_high",
        "agency_start", "salary_low", "salary_high", "contribution_free", "tools", "workplace",
        "recruiting",
    }
)  # fmt: skip
FIGURES = {
    "salary": lazy_gettext("Gross salary a year, full time"),
    "contributions": lazy_gettext("Employer’s contributions (%)"),
    "contribution_free": lazy_gettext("Part of a year’s pay that is free of them"),
    "rate": lazy_gettext("A freelancer’s hour"),
    "retainer": lazy_gettext("An agency’s month"),
}
PARTS = {
    "work": lazy_gettext("Hours of work"),
    "overhead": lazy_gettext("On top of the hours"),
    "retainer": lazy_gettext("Price of the month"),
    "pay": lazy_gettext("Gross pay"),
    "contributions": lazy_gettext("Employer’s contributions"),
    "tools": lazy_gettext("Tools"),
    "workplace": lazy_gettext("Workplace"),
    "cover": lazy_gettext("A freelancer in holidays and illness"),
    "own": lazy_gettext("Your own time"),
    "start": lazy_gettext("Paid once at the start"),
    "recruiting": lazy_gettext("Finding somebody"),
    "learning": lazy_gettext("Learning, while paid"),
}
WORK_PARTS = {
    "pieces": lazy_gettext("posts"),
    "replies": lazy_gettext("answers"),
    "watching": lazy_gettext("looking through the channels"),
    "outside": lazy_gettext("looks outside office hours"),
    "planning": lazy_gettext("planning and reporting"),
}
UNCOUNTED = {
    "own_rate": lazy_gettext("your own time"),
    "freelancer_start": lazy_gettext("what a freelancer is paid once"),
    "agency_start": lazy_gettext("what an agency is paid once"),
    "contributions": lazy_gettext("the employer’s contributions"),
    "tools": lazy_gettext("tools"),
    "workplace": lazy_gettext("the workplace"),
    "recruiting": lazy_gettext("finding somebody"),
    "cover": lazy_gettext("holidays and illness (a freelancer’s hour is needed for that)"),
}
LEAST = {
    FREELANCER: lazy_gettext("For these hours a freelancer costs least."),
    AGENCY: lazy_gettext("For these hours an agency costs least."),
    IN_HOUSE: lazy_gettext("For these hours somebody in-house costs least."),
}
MOST = {
    FREELANCER: lazy_gettext("For these hours a freelancer costs most."),
    AGENCY: lazy_gettext("For these hours an agency costs most."),
    IN_HOUSE: lazy_gettext("For these hours somebody in-house costs most."),
}
LANES = {
    FREELANCER: lazy_gettext("In-house costs less than a freelancer"),
    AGENCY: lazy_gettext("In-house costs less than an agency"),
}
BREAK_EVEN = {
    "always": {
        FREELANCER: lazy_gettext("In-house costs less than a freelancer at any number of hours."),
        AGENCY: lazy_gettext("In-house costs less than an agency at any number of hours."),
    },
    "sure": {
        FREELANCER: lazy_gettext(
            "In-house costs less than a freelancer from about %(first)s hours a week on at best, "
            "and from %(last)s hours on for sure."
        ),
        AGENCY: lazy_gettext(
            "In-house costs less than an agency from about %(first)s hours a week on at best, and "
            "from %(last)s hours on for sure."
        ),
    },
    "possible": {
        FREELANCER: lazy_gettext(
            "In-house may cost less than a freelancer from about %(first)s hours a week on; that "
            "is not sure at any number of hours up to a full-time week (%(full)s hours)."
        ),
        AGENCY: lazy_gettext(
            "In-house may cost less than an agency from about %(first)s hours a week on; that is "
            "not sure at any number of hours up to a full-time week (%(full)s hours)."
        ),
    },
    "between": {
        FREELANCER: lazy_gettext(
            "In-house may cost less than a freelancer between about %(first)s and %(last)s hours "
            "a week, and not beyond."
        ),
        AGENCY: lazy_gettext(
            "In-house may cost less than an agency between about %(first)s and %(last)s hours a "
            "week, and not beyond."
        ),
    },
    "never": {
        FREELANCER: lazy_gettext(
            "In-house never costs less than a freelancer within a full-time week (%(full)s hours)."
        ),
        AGENCY: lazy_gettext(
            "In-house never costs less than an agency within a full-time week (%(full)s hours)."
        ),
    },
}


@dataclass(frozen=True, slots=True)
class CostText:
    """One form's column."""

    form: str
    title: str
    month: str
    first_year: str
    following_year: str
    average: str
    parts: tuple[tuple[str, str], ...]
    once_parts: tuple[tuple[str, str], ...]
    budget: str


@dataclass(frozen=True, slots=True)
class Result:
    """All that the page says of a comparison; `costs` is empty where prices are missing."""

    hours: str
    work: str
    suggested: str
    costs: tuple[CostText, ...]
    verdict: str
    break_evens: tuple[str, ...]
    uncounted: str
    picture: charts.CostPicture | None
    lanes: tuple[str, ...]
    table: tuple[tuple[str, tuple[str, ...]], ...]
    years: str
    below: MinimumWage | None


def result_of(
    given: Assumptions, currency: str, budget: Decimal | None, preset: str = ""
) -> Result:
    """Reckon, and put it into words. `budget` is what the brief has for a month, if it says."""
    found = compare(given)
    work = work_of(given)
    costs = found.costs if found else ()
    return Result(
        hours=hours_text(work.used),
        work=_work_text(work),
        suggested=hours_text(work.suggested),
        costs=tuple(_cost_text(cost, currency, budget) for cost in costs),
        verdict=_verdict(costs),
        break_evens=tuple(_sentences(found)) if found else (),
        uncounted=", ".join(str(UNCOUNTED[name]) for name in found.uncounted) if found else "",
        picture=_picture(given, found) if found and costs else None,
        lanes=tuple(str(LANES[each.against]) for each in found.break_evens) if found else (),
        table=tuple(_table(given, found, currency)) if found and costs else (),
        years=format_decimal(given.years or 1),
        below=below_minimum(presets().get(preset), given),
    )


def hours_text(hours: Range) -> str:
    """Hours a week, to the half hour."""
    low = (hours.low / HALF).to_integral_value(ROUND_FLOOR) * HALF
    high = (hours.high / HALF).to_integral_value(ROUND_CEILING) * HALF
    if hours.low == hours.high:
        return str(format_decimal(hours.low, "0.#"))
    said: str = gettext("%(low)s to %(high)s", low=format_decimal(low), high=format_decimal(high))
    return said


def _work_text(work: Work) -> str:
    return ", ".join(
        f"{WORK_PARTS[name]} {hours_text(each)}" for name, each in work.parts.items() if each.high
    )


def amount_text(amount: Range, currency: str) -> str:
    """A range of money, no sharper than it is."""
    near = rounded(amount)
    if near.low == near.high:
        return money(near.low, currency)
    return f"{money(near.low, currency)} – {money(near.high, currency)}"


def card_texts(given: Assumptions, currency: str) -> list[tuple[str, str]]:
    """For the brief's page: each form, and what a month of it costs."""
    found = compare(given)
    costs = found.costs if found else ()
    return [(str(KINDS[cost.form]), amount_text(cost.month, currency)) for cost in costs]


def assumption_lists(given: Assumptions, currency: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Every assumption in words, by group; those that were left empty are not named."""
    form = CostForm(formdata=None)
    return [
        (
            str(group.title),
            [
                (form[name].label.text, figure_text(name, value, currency))
                for name in group.names
                if (value := getattr(given, name)) is not None
            ],
        )
        for group in GROUPS
    ]


def figure_text(name: str, value: Decimal, currency: str) -> str:
    """One figure, with its currency where it is money."""
    return money(value, currency) if name in MONEY else str(format_decimal(value))


def figures_text(values: Mapping[str, Decimal], currency: str) -> str:
    """A country's figure, or its two ends."""
    return " – ".join(figure_text(name, value, currency) for name, value in values.items())


def _cost_text(cost: Cost, currency: str, budget: Decimal | None) -> CostText:
    return CostText(
        form=cost.form,
        title=str(KINDS[cost.form]),
        month=amount_text(cost.month, currency),
        first_year=amount_text(cost.first_year, currency),
        following_year=amount_text(cost.following_year, currency),
        average=amount_text(cost.average, currency),
        parts=tuple(_part_texts(cost.parts, currency)),
        once_parts=tuple(_part_texts(cost.once_parts, currency)),
        budget=_against_budget(cost.paid, budget),
    )


def _part_texts(parts: Mapping[str, Range], currency: str) -> Iterator[tuple[str, str]]:
    for name, amount in parts.items():
        if amount.high > 0:
            yield str(PARTS[name]), amount_text(amount, currency)


def _against_budget(month: Range, budget: Decimal | None) -> str:
    if budget is None:
        return ""
    if month.high <= budget:
        return "within"
    return "above" if month.low > budget else "partly"


def _verdict(costs: Sequence[Cost]) -> str:
    """What can be said wherever the figures end up in their ranges."""
    if len(costs) < 2:
        return ""
    by_least = sorted(costs, key=lambda cost: cost.average.low)
    by_most = sorted(costs, key=lambda cost: cost.average.high)
    said = []
    if by_most[0].average.high < min(cost.average.low for cost in costs if cost is not by_most[0]):
        said.append(str(LEAST[by_most[0].form]))
    if by_least[-1].average.low > max(
        cost.average.high for cost in costs if cost is not by_least[-1]
    ):
        said.append(str(MOST[by_least[-1].form]))
    if not said:
        said.append(gettext("The ranges overlap: for these hours the price alone does not decide."))
    return " ".join(said)


def _sentences(found: Comparison) -> Iterator[str]:
    for each in found.break_evens:
        kind, first, last = _how_it_breaks_even(each, found.full_week)
        yield str(BREAK_EVEN[kind][each.against]) % {
            "first": format_decimal(first.to_integral_value(ROUND_FLOOR)),
            "last": format_decimal(last.to_integral_value(ROUND_CEILING)),
            "full": format_decimal(found.full_week),
        }


def _how_it_breaks_even(found: BreakEven, full_week: Decimal) -> tuple[str, Decimal, Decimal]:
    """Which sentence says it, and its first and last hours."""
    if not found.possible:
        return "never", full_week, full_week
    possible, sure = found.possible[-1], found.sure[-1] if found.sure else None
    if possible.end < full_week:
        return "between", possible.start, possible.end
    if sure is None or sure.end < full_week:
        return "possible", possible.start, full_week
    return "sure" if sure.start > 0 else "always", possible.start, sure.start


def _picture(given: Assumptions, found: Comparison) -> charts.CostPicture:
    end = max(found.full_week, found.work.used.high)
    return charts.cost_picture(
        [
            [
                (float(point.hours), float(point.cost.low), float(point.cost.high))
                for point in curve(given, cost.form, end)
            ]
            for cost in found.costs
        ],
        float(end),
        (float(found.work.used.low), float(found.work.used.high)),
        [
            (
                float(found.full_week),
                [(float(span.start), float(span.end)) for span in each.possible],
                [(float(span.start), float(span.end)) for span in each.sure],
            )
            for each in found.break_evens
        ],
    )


def _table(
    given: Assumptions, found: Comparison, currency: str
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for number in range(1, TABLE_STEPS + 1):
        hours = found.full_week * number / TABLE_STEPS
        costs = (cost_at(given, cost.form, Range(hours, hours)) for cost in found.costs)
        yield (
            format_decimal(hours),
            tuple(amount_text(cost.average, currency) for cost in costs),
        )
