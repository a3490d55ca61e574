"""The page of what the work costs: what it says, and to whom."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import THEN, Cast, PortalClient
from tests.costs.conftest import FIGURES
from tests.support.directory import add_brief
from tests.support.filled import Fields, fields_of

Browse = Callable[..., PortalClient]
ENDS = ("low", "high")


def form_of(client: PortalClient, brief_id: int) -> Fields:
    return fields_of(client.get(f"/briefs/{brief_id}/costs").text, "form")


def test_it_starts_with_what_the_brief_says(cast: Cast, browse: Browse, brief_id: int) -> None:
    fields = form_of(browse(cast.marta), brief_id)
    assert (fields["channels"], fields["hours"], fields["answer_hours"]) == ("3", "12", "2")
    assert (fields["rate_low"], fields["salary_high"], fields["preset"]) == ("", "", "")


def test_without_prices_there_is_nothing_to_compare(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    assert "Nothing to compare yet" in browse(cast.marta).get(f"/briefs/{brief_id}/costs").text


def test_the_comparison_is_told_in_ranges(cast: Cast, browse: Browse, brief_id: int) -> None:
    marta = browse(cast.marta)
    marta.post(f"/briefs/{brief_id}/costs", {**form_of(marta, brief_id), **FIGURES})
    page = marta.get(f"/briefs/{brief_id}/costs").text
    assert "For 12 hours a week" in page
    # As the worked examples have it: 1,040 to 1,560; 1,080 to 1,440; half a post and a stand-in
    # for six of 52 weeks, 1,300 + 120 to 1,650 + 180.
    assert "€1,000 – €1,600" in page
    assert "€1,050 – €1,450" in page
    assert "€1,400 – €1,850" in page
    assert "The ranges overlap: for these hours the price alone does not decide." in page
    # 130 an hour less 6/52 of it, against 1,300 and 1,200 / 36 for learning: 11.6 hours.
    assert "In-house may cost less than a freelancer from about 11 hours a week on" in page
    assert "Not counted, since nothing is entered: your own time" in page
    assert page.count("perhaps") == 2
    assert "falso autónomo" in page


def test_in_spanish(cast: Cast, browse: Browse, brief_id: int) -> None:
    marta = browse(cast.marta)
    marta.post(f"/briefs/{brief_id}/costs", {**form_of(marta, brief_id), **FIGURES})
    page = browse(cast.marta, language="es").get(f"/briefs/{brief_id}/costs").text
    assert "¿Cuánto cuesta?" in page
    assert "1.400\N{NO-BREAK SPACE}€ – 1.850\N{NO-BREAK SPACE}€" in page


def test_readers_see_what_was_assumed_and_no_form(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    marta.post(f"/briefs/{brief_id}/costs", {**form_of(marta, brief_id), **FIGURES})
    page = browse(cast.vera).get(f"/briefs/{brief_id}/costs").text
    assert "What was assumed" in page
    assert "€24,000" in page
    assert 'name="rate_low"' not in page


def test_a_closed_brief_is_only_read(app: Flask, cast: Cast, browse: Browse) -> None:
    brief_id = add_brief(app, cast.marta, closed_at=THEN)
    marta = browse(cast.marta)
    assert 'name="rate_low"' not in marta.get(f"/briefs/{brief_id}/costs").text
    for path in ("", "/preview", "/figures/es-2026-11"):
        marta.post(f"/briefs/{brief_id}/costs{path}", FIGURES, status=409)


@pytest.mark.parametrize(("name", "status"), [("bob", 403), ("vera", 403), ("charlie", 404)])
def test_others_may_not(cast: Cast, browse: Browse, brief_id: int, name: str, status: int) -> None:
    person = browse(getattr(cast, name))
    person.get(f"/briefs/{brief_id}/costs", status=200 if status == 403 else 404)
    for path in ("", "/preview", "/figures/es-2026-11"):
        person.post(f"/briefs/{brief_id}/costs{path}", FIGURES, status=status)


def test_the_brief_shows_it_in_short(cast: Cast, browse: Browse, brief_id: int) -> None:
    marta = browse(cast.marta)
    assert "Work out what it costs" in marta.get(f"/briefs/{brief_id}").text
    assert "Work out what it costs" not in browse(cast.vera).get(f"/briefs/{brief_id}").text
    marta.post(f"/briefs/{brief_id}/costs", {**form_of(marta, brief_id), **FIGURES})
    page = browse(cast.vera).get(f"/briefs/{brief_id}").text
    assert "€1,000 – €1,600" in page


def test_what_is_typed_is_reckoned_with_and_not_saved(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    fields = {**form_of(marta, brief_id), **FIGURES}
    part = marta.fragment(f"/briefs/{brief_id}/costs/preview", fields).text
    assert "€1,000 – €1,600" in part
    assert "Not saved yet." in part
    assert "Nothing to compare yet" in marta.get(f"/briefs/{brief_id}/costs").text
    marta.post(f"/briefs/{brief_id}/costs", fields)
    same = marta.fragment(f"/briefs/{brief_id}/costs/preview", form_of(marta, brief_id)).text
    assert "Not saved yet." not in same
    assert "Last saved by Marta Molina" in same


def test_what_cannot_be_read_is_said_while_one_types(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    fields = {**form_of(marta, brief_id), **FIGURES, "rate_high": "1.234"}
    part = marta.fragment(f"/briefs/{brief_id}/costs/preview", fields).text
    assert "can be read in two ways" in part
    # Reckoned with what is left: 20 an hour.
    assert ">€1,050<" in part


def test_another_currency_in_the_brief_is_pointed_out(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    marta.post(f"/briefs/{brief_id}/costs", {**form_of(marta, brief_id), **FIGURES})
    brief = fields_of(marta.get(f"/briefs/{brief_id}/edit").text, "form")
    marta.post(f"/briefs/{brief_id}", {**brief, "currency": "MXN"})
    page = marta.get(f"/briefs/{brief_id}/costs").text
    assert "The amounts were entered in EUR, and the brief now says MXN" in page
    assert "€1,000 – €1,600" in page
    assert "Within the budget?" not in page
    marta.post(f"/briefs/{brief_id}/costs", form_of(marta, brief_id))
    page = marta.get(f"/briefs/{brief_id}/costs").text
    assert "The amounts were entered in" not in page
    assert "MX$1,000 – MX$1,600" in page


def test_hours_are_suggested_from_the_work(cast: Cast, browse: Browse, brief_id: int) -> None:
    marta = browse(cast.marta)
    fields = {**form_of(marta, brief_id), **FIGURES, "hours": "", "outside_hours": "24"}
    part = marta.fragment(f"/briefs/{brief_id}/costs/preview", fields).text
    # 3 to 6 for posts, 2.08 for answers, 2.5 for channels, 2 for looks (24 / 2 · 10 min), 2.
    assert "For 11.5 to 15 hours a week" in part


def test_the_largest_figures_do_not_break_the_page(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    prices = ("rate", "salary", "retainer")
    names = ("own_rate", "recruiting", *(f"{name}_{end}" for name in prices for end in ENDS))
    most = dict.fromkeys(names, "999999999")
    marta.post(f"/briefs/{brief_id}/costs", {**form_of(marta, brief_id), **FIGURES, **most})
    marta.get(f"/briefs/{brief_id}/costs")
    none = dict.fromkeys(most, "0")
    marta.post(f"/briefs/{brief_id}/costs", {**form_of(marta, brief_id), **none})
    assert "€0" in marta.get(f"/briefs/{brief_id}/costs").text
