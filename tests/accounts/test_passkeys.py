"""Passkeys, in a real browser with an authenticator of the browser's own making."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import PASSWORD, Browse, Cast
from tests.support.portal import RunningPortal

Open = Callable[[], Page]
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
}


@pytest.fixture
def portal(running_portal: RunningPortal, monkeypatch: pytest.MonkeyPatch) -> RunningPortal:
    # Browsers take passkeys on this name, and not on 127.0.0.1.
    monkeypatch.setattr(running_portal, "url", f"http://localhost:{running_portal.port}")
    return running_portal


@pytest.fixture
def phone(portal: RunningPortal, new_context: Callable[..., BrowserContext]) -> Page:
    """Somebody's browser, on a device that makes passkeys."""
    page = new_context(locale="en").new_page()
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    page.goto(f"{portal.url}/sign-in")
    return page


def sign_in(page: Page, email: str) -> None:
    page.fill("[name=email]", email)
    page.fill("[name=password]", PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()


def make_passkey(page: Page, portal: RunningPortal, name: str) -> None:
    page.goto(f"{portal.url}/account/passkeys")
    page.fill("[name=name]", name)
    page.get_by_role("button", name="Make a passkey").click()
    expect(page.get_by_text("Successfully added the passkey")).to_be_visible()


def sign_out(page: Page) -> None:
    page.locator("[popovertarget=account]").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_a_passkey_signs_in_without_address_or_password(
    phone: Page, portal: RunningPortal, cast: Cast
) -> None:
    sign_in(phone, cast.bob.email)
    make_passkey(phone, portal, "Bob’s móvil")
    assert "<span>Bob’s móvil</span>" in phone.content()
    sign_out(phone)
    phone.goto(f"{portal.url}/members")
    phone.get_by_role("button", name="Sign in with a passkey").click()
    phone.wait_for_url(f"{portal.url}/members")
    expect(phone.get_by_role("heading", name="Members")).to_be_visible()
    expect(phone.locator("[popovertarget=account]")).to_contain_text(cast.bob.name)


def test_a_passkey_that_was_removed_opens_nothing(
    phone: Page, portal: RunningPortal, cast: Cast
) -> None:
    sign_in(phone, cast.bob.email)
    make_passkey(phone, portal, "my phone")
    phone.get_by_role("button", name="Remove").click()
    expect(phone.get_by_text("my phone", exact=True)).to_have_count(0)
    sign_out(phone)
    phone.get_by_role("button", name="Sign in with a passkey").click()
    expect(phone.get_by_text("Unregistered passkey")).to_be_visible()
    phone.goto(f"{portal.url}/members")
    expect(phone.get_by_role("heading", name="Sign in")).to_be_visible()


def test_where_there_is_no_passkey_the_page_says_so(phone: Page) -> None:
    phone.get_by_role("button", name="Sign in with a passkey").click()
    expect(phone.get_by_text("That did not work")).to_be_visible()


def test_a_passkey_shows_that_it_is_you(phone: Page, portal: RunningPortal, cast: Cast) -> None:
    sign_in(phone, cast.bob.email)
    make_passkey(phone, portal, "my phone")
    phone.goto(f"{portal.url}/account/verification?next=/account")
    phone.get_by_role("button", name="Use a passkey").click()
    phone.wait_for_url(f"{portal.url}/account")
    expect(phone.get_by_text("Reauthentication successful")).to_be_visible()


def test_where_browsers_take_no_passkeys_none_are_offered(cast: Cast, browse: Browse) -> None:
    stranger = browse()
    assert "passkey" in stranger.get("/sign-in").text
    stranger.headers["Host"] = "127.0.0.1"
    assert "passkey" not in stranger.get("/sign-in").text


def test_a_name_for_it_is_asked_for(cast: Cast, browse: Browse) -> None:
    bob = browse(cast.bob)
    page = bob.post("/account/passkeys", {"name": ""}, status=200)
    assert page.text.count("Nickname for new passkey is required.") == 2
    page = browse(cast.bob, language="es").post("/account/passkeys", {"name": ""}, status=200)
    assert "Nickname" not in page.text
    assert page.text.count("Se requiere un nombre para la nueva llave de acceso.") == 2
    assert "too long: 64" in bob.post("/account/passkeys", {"name": "x" * 65}, status=200).text
    assert "too long" not in bob.post("/account/passkeys", {"name": "x" * 64}, status=200).text


def test_a_forged_answer_is_refused(cast: Cast, browse: Browse) -> None:
    bob = browse(cast.bob)
    bob.post("/account/passkeys/forged", {"credential": "{}"}, status=302)
    browse().post("/sign-in/passkey/forged", {"credential": "{}"}, status=302)
    bob.post("/account/passkeys/removal", {"name": "nobody's"}, status=302)
    assert "0 ·" in bob.get("/account").text
