from collections.abc import Callable

from tests.cast import Cast, PortalClient

Browse = Callable[..., PortalClient]


def test_nobody_has_been_named_yet(browse: Browse, cast: Cast, url: str) -> None:
    assert "Add the first reference" in browse(cast.bob).get(url).text
    assert "Add the first reference" not in browse(cast.vera).get(url).text


def test_every_member_reads_what_was_said(
    browse: Browse, cast: Cast, url: str, complete: dict[str, str]
) -> None:
    browse(cast.bob).post(url, complete)
    page = browse(cast.vera).get(url).text
    for text in (
        "Carmen Solís",
        "Head of sales, Panadería Sol",
        "Confirms what the candidate says",
        "Verified",
        "last on 22 Oct 2026",
        "Quick &lt;b&gt;answers&lt;/b&gt;.",
        "Entered by Bob Baker",
    ):
        assert text in page
    assert f"{url}/1" not in page


def test_who_must_not_be_called_yet_is_marked(browse: Browse, cast: Cast, url: str) -> None:
    browse(cast.bob).post(url, {"name": "Carmen"})
    assert "Not yet: do not contact" in browse(cast.bob).get(url).text


def test_an_outsider_gets_404(browse: Browse, cast: Cast, url: str) -> None:
    browse(cast.charlie).get(url, status=404)
