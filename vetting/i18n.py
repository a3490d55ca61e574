"""The person's language: their setting, else the browser's; dates and numbers in it."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from babel import numbers
from flask import Flask, has_request_context, request, session
from flask_babel import Babel, format_date, format_datetime
from flask_babel import get_locale as babel_locale

LANGUAGES = {"en": "English", "es": "Español"}
Text = Mapping[str, str]
# Numbers as they were shown last, of which there are few different ones.
MOST_KEPT = 4096

babel = Babel()


def init_app(app: Flask) -> None:
    babel.init_app(app, locale_selector=select_language)
    app.add_template_filter(in_language, "in_language")
    app.add_template_filter(show_date, "date")
    app.add_template_filter(show_day, "day")
    app.add_template_filter(show_moment, "moment")
    app.add_template_filter(show_number, "number")
    app.add_template_filter(show_share, "share")
    app.add_template_filter(show_whole, "whole")
    app.add_template_global(show_period, "period")


def select_language() -> str:
    if not has_request_context():
        return "en"
    chosen = session.get("language")
    if chosen in LANGUAGES:
        return str(chosen)
    return request.accept_languages.best_match(list(LANGUAGES)) or "en"


def language() -> str:
    """The language in force, `en` or `es`."""
    found = babel_locale()
    return found.language if found is not None and found.language in LANGUAGES else "en"


def in_language(text: Text) -> str:
    """One language of a bilingual text."""
    return text[language()]


def show_date(value: date | datetime | None) -> str:
    return "" if value is None else format_date(value, "d MMM y")


def show_day(day: str) -> str:
    """A day that is written as `2026-05-03`."""
    return show_date(date.fromisoformat(day))


def show_period(first: str, last: str) -> str:
    """From one day to another, each as `2026-05-03`; a single day once."""
    days = dict.fromkeys(show_date(date.fromisoformat(day)) for day in (first, last))
    return " – ".join(days)


def show_moment(value: datetime | None) -> str:
    return "" if value is None else format_datetime(value, "d MMM y, HH:mm")


def show_number(value: float | Decimal | None, places: int = 1) -> str:
    """A number with exactly so many decimal places; a dash where it is unknown."""
    return "–" if value is None else _decimal(value, "#,##0." + "0" * places, language())


def show_whole(value: int | None) -> str:
    """A whole number; a dash where it is unknown."""
    return "–" if value is None else _decimal(value, "#,##0", language())


def show_share(value: float | Decimal | None) -> str:
    """A share of one as whole per cent; a dash where it is unknown."""
    return "–" if value is None else _per_cent(value, language())


@lru_cache(MOST_KEPT)
def _decimal(value: float | Decimal, pattern: str, language: str) -> str:
    return numbers.format_decimal(value, pattern, language)


@lru_cache(MOST_KEPT)
def _per_cent(value: float | Decimal, language: str) -> str:
    return numbers.format_percent(value, "#,##0 %", language)
