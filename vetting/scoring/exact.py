"""Numbers without rounding, until the edge."""

from collections.abc import Sequence
from fractions import Fraction

Number = int | float | Fraction


def exact(number: Number) -> Fraction:
    """The number as it was written: 0.7 is seven tenths, not the float next to it."""
    return Fraction(str(number)) if isinstance(number, float) else Fraction(number)


def median(numbers: Sequence[Number]) -> Fraction | None:
    """The middle number, or the mean of the middle two; None where there is none."""
    if not numbers:
        return None
    ordered = sorted(map(exact, numbers))
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def mean(numbers: Sequence[Number]) -> Fraction | None:
    """The arithmetic mean; None where there is no number."""
    return sum(map(exact, numbers), Fraction()) / len(numbers) if numbers else None


def rounded(number: Fraction, digits: int = 1) -> float:
    """The number as it is shown."""
    return round(float(number), digits)
