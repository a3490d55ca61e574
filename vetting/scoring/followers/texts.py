"""The sentences of a report in both languages, made from the templates of the signals' catalogue.

Templates name figures in braces: ``{gain}``. ``{when}`` is the time that a finding is about.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vetting.scoring.followers.days import parts_of, read_day
from vetting.scoring.followers.signals import Figure, Figures, Finding

Text = Mapping[str, str]
LANGUAGES = ("en", "es")

MONTHS: Sequence[Text] = (
    {"en": "January", "es": "enero"},
    {"en": "February", "es": "febrero"},
    {"en": "March", "es": "marzo"},
    {"en": "April", "es": "abril"},
    {"en": "May", "es": "mayo"},
    {"en": "June", "es": "junio"},
    {"en": "July", "es": "julio"},
    {"en": "August", "es": "agosto"},
    {"en": "September", "es": "septiembre"},
    {"en": "October", "es": "octubre"},
    {"en": "November", "es": "noviembre"},
    {"en": "December", "es": "diciembre"},
)
AND = {"en": " and ", "es": " y "}
POINT = {"en": ".", "es": ","}
THOUSANDS = {"en": ",", "es": "."}


@dataclass(frozen=True, slots=True)
class SignalTexts:
    """What a person reads about one signal; ``question`` and ``measured`` are templates."""

    id: str
    title: Text
    question: Text
    measured: Text
    typical: Text


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every text of the reports: signals, notes and problems by id, and the innocent causes."""

    signals: Mapping[str, SignalTexts]
    causes: Sequence[Text]
    notes: Mapping[str, Text]
    problems: Mapping[str, Text]
    columns: Mapping[str, Text]


def question(texts: SignalTexts, finding: Finding) -> Text:
    """The neutral question that a finding raises."""
    return _both(texts.question, finding)


def measured(texts: SignalTexts, finding: Finding) -> Text:
    """The figures that met the rule, beside the rule's thresholds."""
    return _both(texts.measured, finding)


def filled(template: Text, figures: Figures) -> Text:
    """A template with its figures written out, in each language."""
    return {
        language: template[language].format_map(
            {name: _written(value, language) for name, value in figures.items()}
        )
        for language in LANGUAGES
    }


def _both(template: Text, finding: Finding) -> Text:
    made = {}
    for language in LANGUAGES:
        figures = {name: _written(value, language) for name, value in finding.figures.items()}
        figures["when"] = period(finding.start, finding.end, language)
        sentence = template[language].format_map(figures)
        made[language] = sentence[:1].upper() + sentence[1:]
    return made


def period(first: int, last: int, language: str) -> str:
    """``between 3 and 5 May 2026``, without saying twice what both days share."""
    if first == last:
        return f"{'on' if language == 'en' else 'el'} {day(first, language)}"
    shared = _shared(first, last)
    begin = _parts(first, language)[: 3 - shared]
    end = day(last, language)
    joined = (" " if language == "en" else " de ").join(begin)
    return f"between {joined} and {end}" if language == "en" else f"entre el {joined} y el {end}"


def day(number: int, language: str) -> str:
    """``3 May 2026``, ``3 de mayo de 2026``."""
    return (" " if language == "en" else " de ").join(_parts(number, language))


def _parts(number: int, language: str) -> tuple[str, str, str]:
    year, month, of_month = parts_of(number)
    return str(of_month), MONTHS[month - 1][language], str(year)


def _shared(first: int, last: int) -> int:
    """0 where the years differ, 1 where only they are the same, 2 where the months are too."""
    one, other = parts_of(first), parts_of(last)
    return 0 if one[0] != other[0] else 1 + (one[1] == other[1])


def _written(value: Figure, language: str) -> str:
    if isinstance(value, tuple):
        parts = [_written(each, language) for each in value]
        return AND[language].join([*([", ".join(parts[:-1])] if parts[1:] else []), parts[-1]])
    if isinstance(value, str):
        number = read_day(value)
        return value if number is None else day(number, language)
    return number_in(value, language)


def number_in(value: float, language: str) -> str:
    """``2,998`` and ``0.35``; ``2.998`` and ``0,35``."""
    whole, point, rest = f"{value:,}".removesuffix(".0").partition(".")
    return whole.replace(",", THOUSANDS[language]) + (POINT[language] + rest if point else "")


def in_one_language(found: Mapping[str, object], language: str) -> dict[str, object]:
    """An object in which every text by language has become the text in one of them."""
    return {key: _in_one_language(each, language) for key, each in found.items()}


def _in_one_language(value: object, language: str) -> object:
    if isinstance(value, list | tuple):
        return [_in_one_language(each, language) for each in value]
    if not isinstance(value, dict):
        return value
    if set(value) == set(LANGUAGES):
        return value[language]
    return {key: _in_one_language(each, language) for key, each in value.items()}
