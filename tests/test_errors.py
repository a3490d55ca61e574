"""Whatever goes wrong, the answer is a page of the portal, or a fragment of it."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from flask import Flask

from tests.cast import PASSWORD, Cast, PortalClient
from vetting.assessments import opening
from vetting.models import Brief

Browse = Callable[..., PortalClient]


def test_an_unknown_page_has_the_portals_look(browse: Browse) -> None:
    page = browse().get("/nowhere", status=404)
    assert "There is nothing here" in page.text
    assert "Skip to the content" in page.text


def test_it_speaks_spanish(browse: Browse) -> None:
    assert 'lang="es"' in browse(language="es").get("/nowhere", status=404).text


def test_a_wrong_method_is_explained(browse: Browse) -> None:
    assert "cannot be done this way" in browse().post("/healthz", status=405).text


def test_a_fragment_gets_a_fragment(browse: Browse, cast: Cast) -> None:
    answer = browse(cast.alice).fragment("/members/999/role", status=404)
    assert answer.text.lstrip().startswith("<div")
    assert "<title>" not in answer.text


def test_a_form_without_its_token_is_explained(app: Flask, browse: Browse, cast: Cast) -> None:
    owner = browse(cast.alice)
    app.config["WTF_CSRF_ENABLED"] = True
    page = owner.post("/members/invitations", {"name": "N", "role": "viewer"}, status=400)
    assert "nothing was saved" in page.text
    part = owner.fragment("/members/invitations", {"name": "N"}, status=400)
    assert "nothing was saved" in part.text


def test_too_much_is_refused(browse: Browse, cast: Cast) -> None:
    page = browse(cast.alice).post(
        "/members/invitations", {"name": "x" * 3_000_000, "role": "viewer"}, status=413
    )
    assert "too large" in page.text


def test_a_fault_shows_no_trace(
    app: Flask, browse: Browse, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.testing = False
    app.config["PROPAGATE_EXCEPTIONS"] = False

    def break_down() -> None:
        raise RuntimeError("the inner secret")

    monkeypatch.setattr("vetting.setup.routes.queries.is_set_up", break_down)
    page = browse().get("/set-up", status=500)
    assert "Something went wrong on our side" in page.text
    assert "inner secret" not in page.text


def test_of_two_who_write_one_thing_at_one_moment_the_second_is_told(
    browse: Browse,
    cast: Cast,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    manager = browse(cast.marta)
    manager.post("/briefs", {"title": "Our voice", "response_hours": "4"})
    manager.post("/vendors", {"name": "Ana", "kind": "freelancer", "brief_id": "1"})
    # What the second one reads before the first one commits.
    monkeypatch.setattr(opening, "_opened", lambda brief, vendor: None)
    page = manager.post("/briefs/1/assessments", {"vendor_id": "1"}, status=409)
    assert "Somebody was faster" in page.text
    assert "somebody was faster" in caplog.text


@pytest.mark.sqlite
def test_a_row_without_its_parent_is_our_fault_and_is_logged_without_what_was_typed(
    app: Flask,
    browse: Browse,
    cast: Cast,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    manager = browse(cast.marta)
    app.testing = False
    app.config["PROPAGATE_EXCEPTIONS"] = False
    real = Brief.__init__
    monkeypatch.setattr(
        Brief, "__init__", lambda self, **given: real(self, **{**given, "created_by": 999})
    )
    form = {"title": "Our voice", "about": "A private word", "response_hours": "4"}
    page = manager.post("/briefs", form, status=500)
    assert "Something went wrong on our side" in page.text
    assert "FOREIGN KEY" in caplog.text
    assert "A private word" not in caplog.text
    assert "Our voice" not in manager.get("/briefs").text


def test_a_fragments_trouble_stands_above_and_leaves_the_typed_text_alone(
    browse: Browse, cast: Cast
) -> None:
    answer = browse(cast.alice).fragment("/members/999/role", status=404)
    assert answer.headers["HX-Retarget"] == "#flashes"
    assert 'id="flashes"' in answer.text


def test_control_characters_do_no_harm(browse: Browse, cast: Cast) -> None:
    owner = browse(cast.alice)
    page = owner.post(
        "/members/invitations",
        {"name": "No\x00ra\x1b <b>", "role": "viewer"},
        status=200,
        follow=True,
    )
    assert "Nora &lt;b&gt;" in page.text


@pytest.mark.parametrize(
    "following", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x"]
)
def test_nobody_is_sent_elsewhere(browse: Browse, cast: Cast, following: str) -> None:
    answer = browse().post("/language", {"language": "es", "next": following})
    assert answer.location == "/"
    signed = browse().client.post(
        "/sign-in",
        query_string={"next": following},
        data={"email": cast.bob.email, "password": PASSWORD},
    )
    assert urlsplit(signed.headers.get("Location", "")).netloc == ""
