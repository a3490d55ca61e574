"""The texts of the audience's signals, as a person reads them."""

from collections.abc import Iterator

from tests.checklists.test_shipped import FAMILIAR_FORMS
from vetting.checklists import audience
from vetting.scoring.followers.signals import POINTS
from vetting.scoring.followers.texts import Text


def texts() -> Iterator[Text]:
    catalogue = audience.catalogue()
    for each in catalogue.signals.values():
        yield from (each.title, each.question, each.measured, each.typical)
    yield from catalogue.causes
    for named in (catalogue.notes, catalogue.problems, catalogue.columns):
        yield from named.values()


def test_every_signal_has_its_texts_in_the_order_of_the_rules() -> None:
    assert tuple(audience.catalogue().signals) == tuple(POINTS)


def test_every_text_stands_in_both_languages_with_the_same_figures() -> None:
    for text in texts():
        assert set(text) == {"en", "es"}
        english, spanish = (
            {part.split("}")[0] for part in text[each].split("{")[1:]} for each in text
        )
        assert english == spanish, text["en"]


def test_texts_name_no_file_and_call_nobody_names() -> None:
    for text in texts():
        for each in text.values():
            assert ".md" not in each
            assert not any(word in each.lower() for word in ("pirat", "fraud", "fake follower"))


def test_spanish_texts_say_usted() -> None:
    for text in texts():
        padded = f" {text['es'].lower()} "
        assert not any(form in padded for form in FAMILIAR_FORMS), text["es"]


def test_every_question_asks_and_the_prize_draw_comes_first() -> None:
    catalogue = audience.catalogue()
    for each in catalogue.signals.values():
        assert each.question["en"].endswith("?")
        assert "¿" in each.question["es"]
        assert each.question["es"].endswith("?")
    assert catalogue.causes[0]["en"].startswith("A prize draw")
    assert len(catalogue.causes) == 9
