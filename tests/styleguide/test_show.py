"""The page of components: in the throw-away portal alone, whole, and usable by everybody."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from playwright.sync_api import BrowserContext

from tests.cast import make_app
from tests.support.portal import RunningPortal
from tests.support.screen import is_sound
from vetting.config import ROOT

URL = "/styleguide"
ANY = "any"


@pytest.fixture
def client(tmp_path: Path) -> FlaskClient:
    return make_app(tmp_path, demo_token=ANY).test_client()


def test_no_portal_of_a_company_has_it(tmp_path: Path) -> None:
    assert make_app(tmp_path).test_client().get(URL).status_code == 404


def test_every_component_stands_on_it(client: FlaskClient) -> None:
    page = client.get(URL).text
    macros = re.findall(
        r"macro ([a-z]\w*)\(", (ROOT / "templates/ui.html").read_text(encoding="utf-8")
    )
    assert macros
    assert not [name for name in macros if f'id="m-{name}"' not in page]
    template = (ROOT / "templates/styleguide/show.html").read_text(encoding="utf-8")
    assert not [name for name in macros if f"ui.{name}(" not in template]


def test_every_picture_of_an_empty_page_has_its_own(client: FlaskClient) -> None:
    page = client.get(URL).text.split('id="m-empty_state"')[1].split('id="m-picture"')[0]
    arts = re.findall(r'<svg class="art".*?</svg>', page, re.DOTALL)
    assert len(arts) == len(set(arts)) == 9


def test_everybody_can_use_it_in_both_themes_and_sizes(
    instance: Path, new_context: Callable[..., BrowserContext]
) -> None:
    with RunningPortal(instance, VETTING_DEMO_TOKEN=ANY) as portal:
        for scheme in ("light", "dark"):
            page = new_context(color_scheme=scheme, reduced_motion="reduce").new_page()
            page.goto(portal.url + URL)
            page.click("[popovertarget=dialog-shown]")
            is_sound(page)
            page.keyboard.press("Escape")
            assert not page.is_visible("#dialog-shown")
            page.set_viewport_size({"width": 320, "height": 640})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
