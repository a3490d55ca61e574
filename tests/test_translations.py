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
