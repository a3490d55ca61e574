"""The figures of countries: dated, with sources, in both languages."""

from datetime import date
from decimal import Decimal

from vetting.costs.presets import for_currency, presets
from vetting.costs.reckoning import NAMES


def test_every_figure_has_a_source_and_words_in_both_languages() -> None:
    assert set(presets()) == {"es-2026-11", "gb-2026-11"}
    for preset in presets().values():
        assert set(preset.name) == {"en", "es"}
        assert preset.minimum_wage.source.url.startswith("https://")
        for figure in preset.figures.values():
            assert all(figure.note[language] for language in ("en", "es"))
            assert figure.sources
            for source in figure.sources:
                assert source.title
                assert source.publisher
                assert source.url.startswith("https://")
                if len(source.date) == 10:
                    assert date.fromisoformat(source.date) <= preset.as_of
                else:
                    assert source.date == "" or 2010 <= int(source.date) <= preset.as_of.year


def test_figures_are_fields_and_their_ends_are_in_order() -> None:
    for preset in presets().values():
        for figure in preset.figures.values():
            assert set(figure.values) <= set(NAMES)
            assert list(figure.values.values()) == sorted(figure.values.values())


def test_spain_adds_up_as_its_note_says() -> None:
    values = presets()["es-2026-11"].figures["contributions"].values
    parts = [Decimal(part) for part in ("23.60", "5.50", "0.20", "0.60", "0.75", "0.90")]
    assert values["contributions_low"] == sum(parts)
    assert values["contributions_high"] == sum(parts) - parts[1] - parts[5] + Decimal("8.70")


def test_a_year_at_the_minimum_wage() -> None:
    assert presets()["es-2026-11"].minimum_wage.a_year(Decimal(40)) == 1221 * 14
    assert presets()["gb-2026-11"].minimum_wage.a_year(Decimal(40)) == Decimal("26436.80")


def test_only_sets_in_the_currency_are_offered() -> None:
    assert [each.id for each in for_currency("EUR")] == ["es-2026-11"]
    assert [each.id for each in for_currency("GBP")] == ["gb-2026-11"]
    assert for_currency("MXN") == []
