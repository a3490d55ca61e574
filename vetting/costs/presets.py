"""The dated figures of some countries, each with its source; a published set never changes."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from vetting.costs.reckoning import Assumptions, pair
from vetting.i18n import Text

PLACE = Path(__file__).with_name("presets.json")
WEEKS_A_YEAR = 52


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure is from. `date` is a year, a day, or empty where none is given."""

    title: str
    publisher: str
    url: str
    date: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure, or the two ends of one, with what there is to know about it."""

    values: Mapping[str, Decimal]
    note: Text
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class MinimumWage:
    amount: Decimal
    per: str
    source: Source

    def a_year(self, full_week: Decimal) -> Decimal:
        """What it is in a year of full-time weeks."""
        return self.amount if self.per == "year" else self.amount * full_week * WEEKS_A_YEAR


@dataclass(frozen=True, slots=True)
class Preset:
    id: str
    name: Text
    currency: str
    as_of: date
    minimum_wage: MinimumWage
    figures: Mapping[str, Figure]

    def taken(self, values: Mapping[str, object]) -> dict[str, Figure]:
        """The figures that some values still have from here."""
        return {
            name: figure
            for name, figure in self.figures.items()
            if all(values.get(field) == value for field, value in figure.values.items())
        }


@cache
def presets() -> Mapping[str, Preset]:
    """All sets by id, the newest of a country last."""
    return {each.id: each for each in _read(json.loads(PLACE.read_text(encoding="utf-8")))}


def for_currency(currency: str) -> Sequence[Preset]:
    """The newest set of each country that reckons in a currency."""
    newest = {each.name["en"]: each for each in presets().values() if each.currency == currency}
    return list(newest.values())


def below_minimum(preset: Preset | None, given: Assumptions) -> MinimumWage | None:
    """The minimum wage, where the lower salary is less than that."""
    salary = pair(given, "salary")
    if preset is None or salary is None:
        return None
    wage = preset.minimum_wage
    return wage if salary.low < wage.a_year(given.full_week or Decimal(40)) else None


def _read(found: Mapping[str, Any]) -> Iterator[Preset]:
    for each in found["presets"]:
        wage = each["minimum_wage"]
        yield Preset(
            id=each["id"],
            name=each["name"],
            currency=each["currency"],
            as_of=date.fromisoformat(each["as_of"]),
            minimum_wage=MinimumWage(
                Decimal(wage["amount"]), wage["per"], Source(**wage["source"])
            ),
            figures={name: _figure(figure) for name, figure in each["figures"].items()},
        )


def _figure(found: Mapping[str, Any]) -> Figure:
    return Figure(
        values={name: Decimal(value) for name, value in found["values"].items()},
        note=found["note"],
        sources=tuple(Source(**each) for each in found["sources"]),
    )
