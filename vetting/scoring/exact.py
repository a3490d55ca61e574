"""Numbers without rounding, until the edge."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from math import lcm

Number = int | float | Fraction


@lru_cache(maxsize=256)
def exact(number: Number) -> Fraction:
    """The number as it was written: 0.7 is seven tenths, not the float next to it."""
    return Fraction(str(number)) if isinstance(number, float) else Fraction(number)


def total(numbers: Iterable[Fraction]) -> Fraction:
    """Their sum; by way of one common denominator, which is much quicker than one by one."""
    parts = [each.as_integer_ratio() for each in numbers]
    common = lcm(*(below for _, below in parts))
    return Fraction(sum(above * (common // below) for above, below in parts), common)


def median(numbers: Sequence[Number]) -> Fraction | None:
    """The middle number, or the mean of the middle two; None where there is none."""
    if not numbers:
        return None
    # Whole numbers, which ratings are, sort as they are, and much quicker than fractions.
    is_whole = all(isinstance(each, int) for each in numbers)
    ordered = sorted(numbers) if is_whole else sorted(map(exact, numbers))
    half = len(ordered) // 2
    if len(ordered) % 2:
        return exact(ordered[half])
    return (exact(ordered[half - 1]) + exact(ordered[half])) / 2


def mean(numbers: Sequence[Number]) -> Fraction | None:
    """The arithmetic mean; None where there is no number."""
    return total(map(exact, numbers)) / len(numbers) if numbers else None


def rounded(number: Fraction, digits: int = 1) -> float:
    """The number as it is shown."""
    return round(float(number), digits)
