"""Days as whole numbers, counted as ``date.toordinal`` counts them."""

import re

FIRST_YEAR = 1990
LAST_YEAR = 2199

_ERA = 146_097
_UNIX = 719_468
_ORDINAL = 719_163
_iso = re.compile(
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9:.]{4,15}(?:Z|[+-][0-9:]{2,6})?)?"
)
_spoken = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


def read_day(text: str) -> int | None:
    """The day that ``2026-05-03`` (a time of day may follow) or ``03/05/2026`` (day first) means.

    None for anything else, for days that are in no calendar, and outside 1990–2199.
    """
    iso, spoken = _iso.fullmatch(text), _spoken.fullmatch(text)
    if iso:
        parts = int(iso[1]), int(iso[2]), int(iso[3])
    elif spoken:
        parts = int(spoken[3]), int(spoken[2]), int(spoken[1])
    else:
        return None
    number = number_of(*parts)
    known = FIRST_YEAR <= parts[0] <= LAST_YEAR and parts_of(number) == parts
    return number if known else None


def number_of(year: int, month: int, day: int) -> int:
    """The number of a day; a day that is in no calendar has the number of another one."""
    year -= month <= 2
    in_era = year % 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    of_era = in_era * 365 + in_era // 4 - in_era // 100 + of_year
    return year // 400 * _ERA + of_era - _UNIX + _ORDINAL


def parts_of(number: int) -> tuple[int, int, int]:
    """Year, month and day."""
    since = number - _ORDINAL + _UNIX
    of_era = since % _ERA
    in_era = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * in_era + in_era // 4 - in_era // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    day = of_year - (153 * shifted + 2) // 5 + 1
    return in_era + since // _ERA * 400 + (month <= 2), month, day


def iso(number: int) -> str:
    """The day as ``2026-05-03``."""
    year, month, day = parts_of(number)
    return f"{year:04}-{month:02}-{day:02}"
