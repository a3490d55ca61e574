"""Saving what is assumed, alone and beside somebody else."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.costs.conftest import FIGURES, stored
from tests.costs.test_show import form_of
from tests.support.filled import fields_of

Browse = Callable[..., PortalClient]


def test_figures_are_stored_in_either_notation(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    typed = {"salary_low": "24.000,50", "salary_high": "30,000.75", "rate_low": "20,5"}
    marta.post(f"/briefs/{brief_id}/costs", {**form_of(marta, brief_id), **FIGURES, **typed})
    row = stored(app, brief_id)
    assert row is not None
    assert (row.salary_low, row.salary_high, row.rate_low) == (
        Decimal("24000.50"),
        Decimal("30000.75"),
        Decimal("20.50"),
    )
    assert (row.currency, row.version, row.saved_by) == ("EUR", 1, cast.marta.member_id)
    assert form_of(browse(cast.marta, language="es"), brief_id)["salary_low"] == "24000,5"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("rate_low", "-5", "Please give a plain number"),
        ("rate_low", "NaN", "Please give a plain number"),
        ("rate_low", "1e400", "Please give a plain number"),
        ("rate_low", "1.234", "“1.234” can be read in two ways. Please write 1234, or 1.23."),
        ("salary_high", "9999999999", "from 0 to 999,999,999"),
        ("salary_low", "31000", "This must not be less than the figure before it."),
        ("hours", "169", "from 0.25 to 168"),
        ("full_week", "", "Please fill this in."),
        ("least_share", "101", "from 0 to 100"),
        ("years", "0", "from 1 to 20"),
        ("days", "8", "from 0 to 7"),
    ],
)
def test_what_cannot_be_is_said_beside_the_field_and_nothing_is_lost(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, name: str, text: str, told: str
) -> None:
    marta = browse(cast.marta)
    fields = {**form_of(marta, brief_id), **FIGURES, "tools": "45", name: text}
    page = marta.post(f"/briefs/{brief_id}/costs", fields, status=422).text
    assert told in page
    assert stored(app, brief_id) is None
    again = marta.post(f"/briefs/{brief_id}/costs", fields, status=422).text
    assert f'value="{text}"' in again
    assert 'value="45"' in again


def test_nothing_changed_is_no_new_version(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    fields = {**form_of(marta, brief_id), **FIGURES}
    for _ in range(2):
        marta.post(f"/briefs/{brief_id}/costs", fields)
    marta.post(f"/briefs/{brief_id}/costs", form_of(marta, brief_id))
    row = stored(app, brief_id)
    assert row is not None
    assert row.version == 1


def test_who_comes_second_sees_both_and_loses_nothing(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta, alice = browse(cast.marta), browse(cast.alice)
    url = f"/briefs/{brief_id}/costs"
    fields = {**form_of(alice, brief_id), **FIGURES, "tools": "50", "rate_high": "35,50"}
    marta.post(url, {**form_of(marta, brief_id), **FIGURES, "tools": "1234.5"})
    page = alice.post(url, fields, status=409).text
    assert "Somebody else changed this meanwhile" in page
    assert "1,234.5" in page
    row = stored(app, brief_id)
    assert row is not None
    assert (row.tools, row.version) == (Decimal("1234.50"), 1)
    alice.post(url, {**fields, "version": "1"})
    row = stored(app, brief_id)
    assert row is not None
    assert (row.tools, row.rate_high, row.version) == (Decimal(50), Decimal("35.50"), 2)


def test_a_countrys_figures_are_put_in_when_asked_for_and_marked(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    url = f"/briefs/{brief_id}/costs"
    page = marta.get(url).text
    assert "Figures for Spain, as of 23 Nov 2026" in page
    assert "Figures for the United Kingdom" not in page
    typed = {**form_of(marta, brief_id), "rate_low": "18", "tools": "abc"}
    page = marta.post(f"{url}/figures/es-2026-11", typed, status=200).text
    assert "3 figures are put in, and not saved yet. 1 stays as you entered it" in page
    assert page.count("From the figures for Spain") == 2 * 3
    assert 'value="abc"' in page
    assert stored(app, brief_id) is None
    taken = fields_of(page, "form")
    assert (taken["salary_low"], taken["rate_low"], taken["rate_high"]) == ("17094", "18", "")
    marta.post(url, {**taken, "tools": "", "salary_low": "19000"})
    row = stored(app, brief_id)
    assert row is not None
    assert (row.preset, row.contributions_low) == ("es-2026-11", Decimal("31.55"))
    page = marta.get(url).text
    # The salary is the company's own figure now; contributions and an agency's month are Spain's.
    assert page.count("From the figures for Spain") == 2 * 2
    left = {"contributions_low": "30", "retainer_low": "500"}
    marta.post(url, {**form_of(marta, brief_id), **left})
    row = stored(app, brief_id)
    assert row is not None
    assert row.preset == ""


def test_figures_in_another_currency_are_not_offered(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    url = f"/briefs/{brief_id}/costs/figures"
    for name in ("gb-2026-11", "xx-1"):
        browse(cast.marta).post(f"{url}/{name}", FIGURES, status=404)


def test_a_salary_below_the_minimum_wage_is_pointed_out(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    url = f"/briefs/{brief_id}/costs"
    fields = {**form_of(marta, brief_id), **FIGURES, "preset": "es-2026-11"}
    assert "below the minimum wage" not in marta.fragment(f"{url}/preview", fields).text
    low = {**fields, "salary_low": "15000"}
    assert "below the minimum wage as of 14 Feb 2026" in marta.fragment(f"{url}/preview", low).text


def test_a_text_in_a_field_stays_a_text(cast: Cast, browse: Browse, brief_id: int) -> None:
    marta = browse(cast.marta)
    url = f"/briefs/{brief_id}/costs"
    hostile = '"><img src=x onerror=alert(1)>{{ 7*7 }}'
    fields = {**form_of(marta, brief_id), "tools": hostile, "preset": hostile}
    page = marta.post(url, fields, status=422).text
    assert "<img src=x" not in page
    assert fields_of(page, "form")["tools"] == hostile
    assert "<img src=x" not in marta.fragment(f"{url}/preview", fields).text
    assert "<img src=x" not in marta.post(f"{url}/figures/es-2026-11", fields, status=200).text
