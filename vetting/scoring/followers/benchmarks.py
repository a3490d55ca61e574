"""The editable file of benchmarks that `low-er` is held against (followers §5)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vetting.scoring.fields import CaseError, Field
from vetting.scoring.followers.days import parts_of

OLD_AFTER_MONTHS = 24

__all__ = ["Benchmark", "Benchmarks", "CaseError", "Limit", "read_benchmarks"]


@dataclass(frozen=True, slots=True)
class Limit:
    """Below ``percent`` reactions per follower and post is low for fewer than ``under`` followers,
    or for any number where that is None."""

    under: int | None
    percent: float


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One platform's limits by size, with the year of the figures and who published them."""

    year: int
    source: str
    limits: tuple[Limit, ...]

    def limit_for(self, followers: float) -> float | None:
        """The percentage below which an account of this size is low."""
        fitting = (each for each in self.limits if each.under is None or followers < each.under)
        found = next(fitting, None)
        return None if found is None else found.percent

    def age_in_months(self, today: int) -> int:
        """The whole months since the end of the year that the figures are of."""
        year, month, _ = parts_of(today)
        return (year - self.year - 1) * 12 + month - 1


Benchmarks = Mapping[str, Benchmark]
"""By platform."""


def read_benchmarks(data: object) -> Benchmarks:
    """The benchmarks from the JSON of a file; CaseError names the field that is wrong."""
    platforms = Field(data).record({"platforms": Field.fields}, needed=("platforms",))
    return {name: _benchmark(each) for name, each in platforms["platforms"].items()}


def _benchmark(field: Field) -> Benchmark:
    readings = {"year": Field.count, "source": Field.filled_text, "low_below": _limits}
    given = field.record(readings, needed=tuple(readings))
    return Benchmark(given["year"], given["source"], given["low_below"])


def _limits(field: Field) -> tuple[Limit, ...]:
    limits = tuple(_limit(item) for item in field.items())
    sizes = [each.under for each in limits if each.under is not None]
    if sizes != sorted(sizes) or any(each.under is None for each in limits[:-1]):
        field.refuse("not in the order of size")
    return limits


def _limit(field: Field) -> Limit:
    readings = {"followers_under": _size, "percent": Field.number}
    given = field.record(readings, needed=tuple(readings))
    return Limit(given["followers_under"], given["percent"])


def _size(field: Field) -> int | None:
    return None if field.value is None else field.count()
