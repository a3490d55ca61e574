"""Nothing is said in one language only."""

import contextlib
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po

import vetting
from vetting import checklists
from vetting.config import ROOT
from vetting.i18n import LANGUAGES

TRANSLATIONS = Path(vetting.__file__).parent / "translations"
OTHERS = sorted(set(LANGUAGES) - {"en"})
DATA = sorted((Path(vetting.__file__).parent / "checklists").glob("*.json"))


def catalogue(language: str) -> Catalog:
    path = TRANSLATIONS / language / "LC_MESSAGES" / "messages.po"
    return read_po(BytesIO(path.read_bytes()), locale=language)


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Every text in code and templates, collected as `make translations` does."""
    path = tmp_path_factory.mktemp("texts") / "messages.pot"
    arguments = ["-F", "pyproject.toml", "-k", "lazy_gettext", "-o", str(path)]
    with contextlib.chdir(ROOT):
        CommandLineInterface().run(["pybabel", "-q", "extract", *arguments, "."])
    return {singular(message) for message in read_po(BytesIO(path.read_bytes())) if message.id}


def singular(message: Message) -> str:
    return str(message.id if isinstance(message.id, str) else message.id[0])


def texts(message: Message) -> list[str]:
    return list(message.string) if isinstance(message.string, tuple) else [message.string]


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated(language: str, wanted: set[str]) -> None:
    known = catalogue(language)
    missing = [
        text
        for text in sorted(wanted)
        if (entry := known.get(text)) is None or not all(texts(entry)) or entry.fuzzy
    ]
    assert not missing, f"{len(missing)} without {language}: {missing[:10]}"


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_left_over(language: str, wanted: set[str]) -> None:
    known = {singular(message) for message in catalogue(language) if message.id}
    assert not known - wanted


@pytest.mark.parametrize("language", OTHERS)
def test_placeholders_survive_translation(language: str) -> None:
    for message in catalogue(language):
        if message.id:
            ids = [message.id] if isinstance(message.id, str) else list(message.id)
            wanted = set(placeholders(ids[-1]))
            for text in texts(message):
                assert set(placeholders(text)) == wanted, message.id


def placeholders(text: str) -> Iterator[str]:
    return (match[0] for match in re.finditer(r"%\(\w+\)[sd]", text))


def test_the_example_and_the_data_speak_every_language() -> None:
    assert checklists.warning_signs()
    for path in [*DATA, ROOT / "vetting" / "demo" / "story.json"]:
        if path.exists():
            for pair in pairs(path.read_text(encoding="utf-8")):
                assert pair, path


def pairs(text: str) -> Iterator[bool]:
    """Whether each bilingual text has both languages, or neither."""
    for match in re.finditer(r'"en": "(.*?[^\\]|)",\s*"es": "(.*?[^\\]|)"', text):
        yield bool(match[1]) == bool(match[2])


# How each language writes: what is never in a text of it.
HABITS = {
    "en": (re.compile(r"!|  |«|»|\s[,.:;]|\s\?(?!\s)|&nbsp;|\bPlease,|\b(?:anew|reckon|mend)\b"),),
    "es": (
        re.compile(r"!|  |“|”|\s[,.:;]|\s\?(?!\s)|\b[Pp]or favor,? (?:haga|pulse)"),
        # Here everybody is usted.
        re.compile(
            r"\b(?:[Tt]us?|[Tt]ú|[Tt]i|[Tt]e|[Pp]uedes|[Tt]ienes|[Dd]ebes|[Qq]uieres|[Hh]az)\b"
        ),
        # One word for one thing.
        re.compile(r"lista de comprobación|propietari[oa]|señal(?:es)? leve|señal de advertencia"),
    ),
}


def by_language() -> Iterator[tuple[str, str, str]]:
    """Every text of the catalogue with its language and the English that it stands for."""
    for message in catalogue("es"):
        if message.id:
            ids = [message.id] if isinstance(message.id, str) else list(message.id)
            yield from (("en", text, text) for text in ids)
            yield from (
                ("es", text, english) for text, english in zip(texts(message), ids, strict=True)
            )


def test_texts_keep_the_habits_of_their_language() -> None:
    faults = [
        f"{found[0]!r} in {text!r}"
        for language, text, _ in by_language()
        for habit in HABITS[language]
        if (found := habit.search(text))
    ]
    assert not faults, "\n".join(faults)


def test_spanish_opens_every_question_that_it_closes() -> None:
    for language, text, _ in by_language():
        if language == "es":
            # One that stands alone is a key.
            assert text.count("¿") == text.replace(" ? ", " ").count("?"), text


def test_both_languages_end_a_text_alike() -> None:
    """A full stop is not lost on the way; a greeting ends with a comma here, with a colon there."""
    for language, text, english in by_language():
        if language == "es" and english not in {"No.", "Hello %(name)s,"}:
            assert ending(text) == ending(english), text


def ending(text: str) -> str:
    return text[-1] if text[-1:] in {".", ":", "?", "…", ","} else ""


def test_texts_that_differ_in_signs_alone_are_said_alike() -> None:
    known: dict[str, str] = {}
    for message in catalogue("es"):
        # The abbreviation of a number is no denial.
        if isinstance(message.id, str) and message.id not in {"", "No."}:
            said = bare(str(message.string)).casefold()
            assert known.setdefault(bare(message.id), said) == said, message.id


def bare(text: str) -> str:
    return re.sub(r"[^\w%()]", "", text)
