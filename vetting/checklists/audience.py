"""The texts of the audience's signals, and the benchmarks that reactions are held against."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from vetting.scoring.followers.benchmarks import Benchmarks, read_benchmarks
from vetting.scoring.followers.table import HistoryError
from vetting.scoring.followers.texts import Catalogue, SignalTexts, Text

_FOLDER = Path(__file__).parent


@cache
def catalogue() -> Catalogue:
    """Every text of the reports, in both languages."""
    texts = _read("audience-signals.json")
    signals = {each["id"]: SignalTexts(**each) for each in texts.pop("signals")}
    return Catalogue(signals=signals, **texts)


@cache
def benchmarks() -> Benchmarks:
    """The shipped benchmarks; `engagement-benchmarks.json` is meant to be edited."""
    return read_benchmarks(_read("engagement-benchmarks.json"))


def problem(error: HistoryError) -> Text:
    """What is wrong with a table, with row and column, in one line of each language."""
    texts = catalogue()
    return {
        language: f"{_place(error, language)}: {template.format(value=error.value)}"
        for language, template in texts.problems[error.problem].items()
    }


def _place(error: HistoryError, language: str) -> str:
    row = f"{'row' if language == 'en' else 'fila'} {error.row}"
    if not error.column:
        return row
    column = catalogue().columns[error.column][language]
    return f"{row}, {'column' if language == 'en' else 'columna'} {column}"


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((_FOLDER / name).read_text(encoding="utf-8"))
    return content
