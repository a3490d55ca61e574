"""Numbers as people write them: 10k, 10.000, 10,000, diez mil, ten thousand, 15 %, x5, fivefold."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

COUNT = "count"
PERCENT = "percent"
MULTIPLIER = "multiplier"
MONEY = "money"
HOURS = "hours"
AROUND_THE_CLOCK = "around-the-clock"

HUNDRED = 100
MOST_WORDS = 10
LONGEST = 24
"""More characters than this are no number that a person reads."""


class Number(NamedTuple):
    """A value and what kind of number it is; ``vague`` for «thousands», «cientos»."""

    value: float
    kind: str = COUNT
    vague: bool = False


_SPANISH_UNITS = (
    "cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte veintiun veintidos veintitres veinticuatro "
    "veinticinco veintiseis veintisiete veintiocho veintinueve"
)
_SPANISH_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_SPANISH_HUNDREDS = (
    "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
    "novecientos"
)
_ENGLISH_UNITS = (
    "zero _ two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


def _counted(words: str, first: int = 0, step: int = 1) -> dict[str, int]:
    return {word: first + step * place for place, word in enumerate(words.split()) if word != "_"}


_SPANISH_SMALL = {
    **_counted(_SPANISH_UNITS),
    **_counted(_SPANISH_TENS, 30, 10),
    **_counted(_SPANISH_HUNDREDS, 100, 100),
    **_counted(re.sub(r"os\b", "as", _SPANISH_HUNDREDS), 100, 100),
    "ciento": 100,
    "veintiuno": 21,
    "veintiuna": 21,
    "dieciseis": 16,
}

SMALL: Mapping[str, Mapping[str, int]] = {
    "es": _SPANISH_SMALL,
    "en": {**_counted(_ENGLISH_UNITS), **_counted(_ENGLISH_TENS, 20, 10)},
}
"""Words that add up."""

SCALES: Mapping[str, Mapping[str, int]] = {
    "es": {"mil": 1000, "millon": 10**6, "millones": 10**6, "k": 1000},
    "en": {"hundred": 100, "thousand": 1000, "grand": 1000, "million": 10**6, "k": 1000},
}
"""Words that multiply what stands before them."""

ONES: Mapping[str, frozenset[str]] = {
    "es": frozenset({"un", "una", "uno"}),
    "en": frozenset({"a", "one"}),
}
"""Numbers only before a scale: «a thousand», «un millón»."""

HALVES: Mapping[str, frozenset[str]] = {"es": frozenset({"medio"}), "en": frozenset({"half"})}

LINKS: Mapping[str, str] = {"es": "y", "en": "and"}

VAGUE: Mapping[str, Mapping[str, int]] = {
    "es": {
        "decenas": 10,
        "docena": 12,
        "docenas": 12,
        "centenar": 100,
        "centenares": 100,
        "cientos": 100,
        "millar": 1000,
        "millares": 1000,
        "miles": 1000,
    },
    "en": {"dozen": 12, "dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 10**6},
}

FOLDS: Mapping[str, int] = {
    "twofold": 2,
    "threefold": 3,
    "fourfold": 4,
    "fivefold": 5,
    "sixfold": 6,
    "tenfold": 10,
    "hundredfold": 100,
}

PERCENT_WORDS: Mapping[str, frozenset[tuple[str, ...]]] = {
    "es": frozenset({("por", "ciento"), ("por", "cien")}),
    "en": frozenset({("percent",), ("per", "cent"), ("pct",)}),
}

TIMES: Mapping[str, frozenset[str]] = {"es": frozenset({"veces"}), "en": frozenset({"times"})}
FREQUENCY: Mapping[str, frozenset[str]] = {
    "es": frozenset({"a", "al", "por", "cada", "en", "a la"}),
    "en": frozenset({"a", "per", "each", "every", "weekly", "daily", "monthly", "in"}),
}
"""After «five times»: how often, and not how many times as much."""

STARTERS: Mapping[str, frozenset[str]] = {
    lang: frozenset({*SMALL[lang], *SCALES[lang], *VAGUE[lang], *ONES[lang], *HALVES[lang], *FOLDS})
    for lang in SMALL
}
"""The words at which a number may begin."""

_GROUPED = re.compile(r"\d{1,3}(?:[.,'’\s]\d{3})+")
_DECIMAL = re.compile(r"(\d+)(?:[.,](\d{1,2}))?")
_DIGITS = re.compile(r"\d[\d.,'’\s]*")
_MONEY_SIGNS = frozenset("$€£₦₹₡₲₱¥")
_SUFFIXES: Mapping[str, int] = {"k": 1000, "m": 10**6}


@lru_cache(maxsize=5_000)
def from_token(token: str) -> Number | None:
    """The value of a number in digits with its signs (``+10k``, ``15 %``, ``x5``, ``48h``).

    None for what is too long, or no number after all (1.2.3).
    """
    if len(token) > LONGEST:
        return None
    folded = token.lower().replace("×", "x").strip("+ ")
    if folded.replace(" ", "") in {"24/7", "24x7", "7x24", "24-7", "24h/7", "7/24"}:
        return Number(24, AROUND_THE_CLOCK)
    digits = _DIGITS.search(folded)
    value = None if digits is None else _value(digits[0].rstrip(".,'’ \t\u00a0\u202f"))
    if digits is None or value is None:
        return None
    around = (folded[: digits.start()] + folded[digits.end() :]).strip()
    return _with_signs(value, around)


def _value(digits: str) -> float | None:
    if _GROUPED.fullmatch(digits):
        return float(re.sub(r"\D", "", digits))
    decimal = _DECIMAL.fullmatch(digits)
    if decimal is None:
        return None
    return float(f"{decimal[1]}.{decimal[2] or 0}")


def _with_signs(value: float, signs: str) -> Number:
    if signs and signs[0] in _SUFFIXES:
        return _with_signs(value * _SUFFIXES[signs[0]], signs[1:].strip())
    if "%" in signs:
        return Number(value, PERCENT)
    if "x" in signs:
        return Number(value, MULTIPLIER)
    if "h" in signs:
        return Number(value, HOURS)
    if set(signs) & _MONEY_SIGNS:
        return Number(value, MONEY)
    return Number(value)


def goes_on(plains: Sequence[str], number: Number | None, at: int, lang: str) -> bool:
    """Whether a word may be a number that ``spelled`` reads; quick, since most words are none.

    Digits need a word behind them that makes them another number: 10 mil, 15 por ciento.
    """
    if number is None and plains[at] not in ONES[lang]:
        return plains[at] in STARTERS[lang]
    return at + 1 < len(plains) and plains[at + 1] in CONTINUES[lang]


CONTINUES: Mapping[str, frozenset[str]] = {
    lang: frozenset({*SCALES[lang], *TIMES[lang], *(words[0] for words in PERCENT_WORDS[lang])})
    for lang in SCALES
}
"""The words that make another number of digits before them."""


def spelled(
    plains: Sequence[str], numbers: Sequence[Number | None], at: int, lang: str
) -> tuple[Number, int] | None:
    """The number that begins at a word, and how many words it takes; None where none does.

    ``plains`` are a sentence's words without accents, ``numbers`` what their digits say.
    """
    if plains[at] in FOLDS:
        return Number(FOLDS[plains[at]], MULTIPLIER), 1
    if plains[at] in VAGUE[lang]:
        return Number(VAGUE[lang][plains[at]], COUNT, vague=True), 1
    sum_so_far = _Sum()
    end = at
    while end < min(len(plains), at + MOST_WORDS) and _takes(
        sum_so_far, plains, numbers, end, lang
    ):
        end += 1
    if not sum_so_far.seen:
        return None
    kind, end = _kind(plains, end, lang)
    own = numbers[at]
    if own is not None and own.kind != COUNT:
        kind = own.kind
    return Number(sum_so_far.total + sum_so_far.part, kind), end - at


@dataclass(slots=True)
class _Sum:
    """A number as far as it is read: full thousands, and what is below."""

    total: float = 0.0
    part: float = 0.0
    seen: bool = False


def _takes(
    number: _Sum, plains: Sequence[str], numbers: Sequence[Number | None], at: int, lang: str
) -> bool:
    """Add the word at a place to a number; False where it is no part of it."""
    word, digits = plains[at], numbers[at]
    if digits is not None or word in SMALL[lang]:
        value = digits.value if digits is not None else SMALL[lang][word]
        if number.seen and (digits is not None or not _adds(number.part, value)):
            return False
        number.part, number.seen = number.part + value, True
        return True
    if word in SCALES[lang] and (number.seen or word not in {"k", "grand"}):
        _scale(number, SCALES[lang][word])
        return True
    if not _leads_on(plains, at, lang, number.seen):
        return False
    if word in HALVES[lang]:
        number.part, number.seen = 0.5, True
    elif word in ONES[lang] and not number.seen:
        number.part, number.seen = 1.0, True
    return True


def _adds(part: float, more: float) -> bool:
    """Whether a small number goes on with the one before: «doscientos cincuenta»."""
    return part == 0 or (part % 10 == 0 and part > more and part != 10)


def _scale(number: _Sum, scale: int) -> None:
    scaled = (number.part or 1) * scale
    if scale == HUNDRED:
        number.part = scaled
    else:
        number.total, number.part = number.total + scaled, 0.0
    number.seen = True


def _leads_on(plains: Sequence[str], at: int, lang: str, seen: bool) -> bool:
    """Whether a word that is no number itself stands inside one: «a thousand», «treinta y dos»."""
    following = plains[at + 1] if at + 1 < len(plains) else ""
    if plains[at] == LINKS[lang]:
        links_tens = (
            lang == "es"
            and SMALL["es"].get(following, 10) < 10
            and plains[at - 1] in _SPANISH_TENS.split()
        )
        links_hundreds = (
            lang == "en" and following in SMALL["en"] and plains[at - 1] in SCALES["en"]
        )
        return seen and (links_tens or links_hundreds)
    if plains[at] in ONES[lang] | HALVES[lang]:
        after = plains[at + 2] if at + 2 < len(plains) else ""
        return following in SCALES[lang] or (following in ONES[lang] and after in SCALES[lang])
    return False


def _kind(plains: Sequence[str], end: int, lang: str) -> tuple[str, int]:
    for words in PERCENT_WORDS[lang]:
        if tuple(plains[end : end + len(words)]) == words:
            return PERCENT, end + len(words)
    if end < len(plains) and plains[end] in TIMES[lang]:
        after = plains[end + 1] if end + 1 < len(plains) else ""
        if after not in FREQUENCY[lang]:
            return MULTIPLIER, end + 1
    return COUNT, end
