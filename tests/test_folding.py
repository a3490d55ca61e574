"""What people look for is found however they write it."""

import pytest

from vetting.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Núñez  Café", "nunez cafe"),
        ("ÁNGELES", "angeles"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
        ("İstanbul", "istanbul"),
        ("  \t\n ", ""),
        ("50%_a", "50%_a"),
        ("日本", "日本"),
    ],
)
def test_accents_capitals_and_blanks_do_not_matter(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_folding_twice_is_folding_once() -> None:
    for text in ("Ärger im Büro", "ǅungla", "Éric  ß"):
        assert fold(fold(text)) == fold(text)
