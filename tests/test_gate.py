"""What every request passes first: its host, where it comes from, its proxies, its size."""

from pathlib import Path

import pytest
from flask import Flask, request
from werkzeug.datastructures import Headers

from tests.cast import PASSWORD, Browse, Cast, PortalClient, make_app
from vetting.config import MOST_FIELDS

CHANGE = {"language": "es", "next": "/sign-in"}


def answer(app: Flask, headers: dict[str, str], **more: object) -> int:
    client = app.test_client()
    return client.post("/language", data=CHANGE, headers=Headers(headers), **more).status_code


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "same-origin"},
        {"Origin": "http://localhost"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"},
    ],
)
def test_the_portals_own_pages_may_change_things(app: Flask, headers: dict[str, str]) -> None:
    assert answer(app, headers) == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": ""},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "https://localhost"},
        {"Origin": "http://localhost:8000"},
        {"Origin": "http://localhost.evil.example"},
        {"Origin": "http://evil.example"},
    ],
)
def test_other_pages_may_not_even_with_the_token(app: Flask, headers: dict[str, str]) -> None:
    assert answer(app, headers) == 403


def test_a_request_that_does_not_say_where_it_comes_from_is_refused(own_app: Flask) -> None:
    own_app.test_client_class = None
    assert answer(own_app, {}) == 403


def test_the_right_place_alone_is_not_enough(app: Flask, cast: Cast, browse: Browse) -> None:
    owner = browse(cast.alice)
    app.config["WTF_CSRF_ENABLED"] = True
    owner.post("/account/sessions/end", status=400)
    owner.post("/sign-out", status=400)
    owner.get("/members")


def test_the_refusal_is_a_page_and_a_fragment(app: Flask, cast: Cast, browse: Browse) -> None:
    owner = browse(cast.alice)
    owner.headers["Sec-Fetch-Site"] = "cross-site"
    page = owner.post("/language", CHANGE, status=403)
    assert "did not come from a page of this portal" in page.text
    part = owner.fragment("/language", CHANGE, status=403)
    assert "did not come from a page of this portal" in part.text


def test_reading_may_come_from_anywhere(app: Flask, browse: Browse) -> None:
    person = browse()
    person.headers["Sec-Fetch-Site"] = "cross-site"
    person.get("/sign-in")


def test_behind_a_proxy_the_configured_address_is_the_origin(app: Flask, instance: Path) -> None:
    portal = make_app(instance, base_url="https://vetting.example")
    headers = {"Origin": "https://vetting.example"}
    assert answer(portal, headers, base_url="http://vetting.example") == 303
    assert answer(portal, {"Origin": "https://other.example"}) == 403


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "[::1]", "localhost:8000", "127.0.0.1:9000", "[::1]:9000"]
)
def test_loopback_names_are_answered(app: Flask, host: str) -> None:
    assert app.test_client().get("/sign-in", headers={"Host": host}).status_code == 200
    change = app.test_client().post(
        "/language", data=CHANGE, headers={"Host": host, "Origin": f"http://{host}"}
    )
    assert change.status_code == 303


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", "a b"),
        *("192.0.2.7", "[::2]", "[::1", "::1", "[::1]evil.example", "[::1]:x", "evil[::1]", "["),
    ],
)
def test_other_names_are_not(app: Flask, host: str) -> None:
    refused = app.test_client().get("/sign-in", headers={"Host": host})
    assert refused.status_code == 400
    assert refused.mimetype == "text/plain"
    assert host not in refused.text or not host


def test_the_configured_names_are_answered(app: Flask, instance: Path) -> None:
    portal = make_app(
        instance,
        base_url="https://vetting.example:8443",
        trusted_hosts=("intra", ".corp.example", "2001:db8:0::7"),
    )
    client = portal.test_client()
    names = ("vetting.example:8443", "intra", "a.corp.example", "localhost", "[2001:db8::7]:8000")
    for host in names:
        assert client.get("/healthz", headers={"Host": host}).status_code == 200
    assert client.get("/healthz", headers={"Host": "corp.evil"}).status_code == 400


def forwarded(app: Flask) -> tuple[str, str, str]:
    seen: list[str] = []

    @app.before_request
    def look() -> None:
        seen.extend((request.remote_addr or "", request.scheme, request.host))

    headers = {
        "X-Forwarded-For": "203.0.113.9",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Host": "evil.example",
    }
    app.test_client().get("/healthz", headers=headers)
    return seen[0], seen[1], seen[2]


def test_nobody_is_believed_about_proxies_unless_it_is_configured(own_app: Flask) -> None:
    assert forwarded(own_app) == ("127.0.0.1", "http", "localhost")


def test_a_configured_proxy_is_believed_but_not_about_the_host(app: Flask, instance: Path) -> None:
    portal = make_app(instance, proxy_hops=1)
    assert forwarded(portal) == ("203.0.113.9", "https", "localhost")


def test_a_form_of_many_fields_is_refused(browse: Browse) -> None:
    person = browse()
    fields = {f"f{number}": "x" for number in range(MOST_FIELDS - 2)}
    entry = {**CHANGE, **fields, "language": "en"}
    person.post("/language", entry)
    page = person.post("/language", {**entry, "one": "more"}, status=413)
    assert "too large" in page.text


def test_so_is_one_of_many_parts(browse: Browse) -> None:
    fields = {f"f{number}": "x" for number in range(MOST_FIELDS + 1)}
    answer = browse().client.post(
        "/language", data={**CHANGE, **fields}, content_type="multipart/form-data"
    )
    assert answer.status_code == 413


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", b"email=" + b"x" * 3_000_000),
        (
            "multipart/form-data; boundary=b",
            b'--b\r\nContent-Disposition: form-data; name="email"\r\n\r\n'
            + b"x" * 1_500_000
            + b"\r\n--b--\r\n",
        ),
    ],
)
def test_so_is_a_long_one(browse: Browse, kind: str, body: bytes) -> None:
    answer = browse().client.post("/sign-in", data=body, content_type=kind)
    assert answer.status_code == 413


def test_signing_in_works_over_https_with_a_cookie_of_this_host_alone(
    app: Flask, cast: Cast, instance: Path
) -> None:
    portal = make_app(instance, base_url="https://vetting.example")
    client = portal.test_client()
    base = "https://vetting.example"
    answer = client.post(
        "/sign-in", base_url=base, data={"email": cast.bob.email, "password": PASSWORD}
    )
    assert answer.status_code == 302
    (cookie,) = answer.headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-vetting=")
    for part in ("Secure", "HttpOnly", "Path=/", "SameSite=Lax"):
        assert part in cookie
    assert "Domain" not in cookie
    assert client.get("/members", base_url=base).status_code == 200
    assert "max-age" in client.get("/", base_url=base).headers["Strict-Transport-Security"]


def test_plain_http_on_loopback_works_with_a_plain_name(cast: Cast, browse: Browse) -> None:
    client: PortalClient = browse(cast.bob)
    assert client.client.get_cookie("vetting") is not None
    assert "Strict-Transport-Security" not in client.get("/members").headers


@pytest.mark.parametrize("body", ['{"email": "bob@harbour.example", "password": "no"}', "[1, 2]"])
@pytest.mark.parametrize("kind", ["application/json", "application/x+json; charset=utf-8"])
@pytest.mark.parametrize("path", ["/sign-in", "/account/password", "/account/two-step"])
def test_json_is_read_nowhere(cast: Cast, browse: Browse, path: str, kind: str, body: str) -> None:
    for person in (browse(), browse(cast.bob)):
        for method in ("POST", "GET"):
            sent = person.client.open(path, method=method, data=body, content_type=kind)
            assert sent.status_code == 415
