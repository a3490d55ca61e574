"""The page of what the work costs: what it says, to whom."""

from collections.abc import Callable

from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.directory import add_brief
from tests.support.filled import fields_of

Browse = Callable[..., PortalClient]


def test_it_starts_empty(app: Flask, cast: Cast, browse: Browse) -> None:
    brief_id = add_brief(app, cast.marta)
    marta = browse(cast.marta)
    page = marta.get(f"/briefs/{brief_id}/costs").text
    assert "Nothing to compare yet" in page
    url = f"/briefs/{brief_id}/costs"
    fields = fields_of(page, "form")
    print(fields)
    page = marta.post(url + "/figures/es-2026-11", fields, status=200).text
    fields = fields_of(page, "form")
    print(fields)
    marta.post(url, fields)
    marta.get(url)
    marta.get(f"/briefs/{brief_id}")
    browse(cast.vera).get(url)
    print(marta.fragment(url+"/preview", fields).text[:500])
