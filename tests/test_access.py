"""Every route has an audience, and the audience is kept to."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from vetting import access
from vetting.access import (
    DECIDERS,
    EVERYBODY,
    GUESTS,
    Audience,
    Forbidden,
    Link,
    Members,
    Public,
    Purpose,
    Role,
    SelfChecked,
    UnsealedRoute,
)

PUBLIC = {
    "accounts.change_address",
    "accounts.set_language",
    "companies.choose",
    "companies.invitation",
    "companies.switch",
    "companies.open_invitation",
    "demo.enter",
    "given_references.thanks",
    "glossary.index",
    "glossary.score",
    "guests.enter",
    "guests.open_by_code",
    "operation.healthz",
    "operation.metrics",
    "operation.readyz",
    "issued_sheets.new",
    "issued_sheets.show",
    "pages.home",
    "security.change_email_confirm",
    "security.forgot_password",
    "security.login",
    "security.logout",
    "security.mf_recovery",
    "security.reset_password",
    "security.static",
    "security.tf_select",
    "security.two_factor_rescue",
    "security.two_factor_token_validation",
    "security.wan_signin",
    "security.wan_signin_response",
    "self_checks.code",
    "self_checks.new",
    "self_checks.open_by_code",
    "self_checks.start",
    "setup.create",
    "setup.new",
    "shared.over",
    "static",
    "styleguide.show",
}


def test_a_route_without_an_audience_stops_the_start() -> None:
    app = Flask(__name__)
    app.add_url_rule("/open", "open", lambda: "")
    with pytest.raises(UnsealedRoute):
        access.seal(app, lambda: None)


def test_members_wants_to_know_which() -> None:
    with pytest.raises(ValueError, match="name the roles"):
        access.members()


def test_a_service_asks_for_the_role_by_itself(cast: Cast) -> None:
    access.require(cast.marta, DECIDERS)
    with pytest.raises(Forbidden):
        access.require(cast.bob, DECIDERS)


def test_there_is_no_actor_where_nobody_signed_in_and_no_holder_without_a_link(app: Flask) -> None:
    with app.test_request_context("/"):
        for ask in (access.actor, access.holder, access.keeper):
            with pytest.raises(Forbidden):
                ask()


def test_an_address_that_leads_nowhere_asks_for_nobody(browse: Callable[..., PortalClient]) -> None:
    browse().get("/nowhere", status=404)


def test_an_audience_that_is_not_known_lets_nobody_in(
    app: Flask, cast: Cast, browse: Callable[..., PortalClient]
) -> None:
    owner = browse(cast.alice)
    app.view_functions["operation.healthz"].__dict__["audience"] = Unheard(EVERYBODY)
    try:
        owner.get("/healthz", status=403)
    finally:
        app.view_functions["operation.healthz"].__dict__["audience"] = Public()


@dataclass(frozen=True)
class Unheard:
    roles: frozenset[Role]


def test_a_link_wants_to_know_for_what() -> None:
    with pytest.raises(ValueError, match="name the purposes"):
        access.link(entry="pages.home")


def test_only_the_named_routes_are_public(app: Flask) -> None:
    found = {
        endpoint
        for endpoint, view in app.view_functions.items()
        if isinstance(view.__dict__["audience"], Public)
    }
    assert found == PUBLIC


def test_nobody_gets_past_the_sign_in(app: Flask, browse: Callable[..., PortalClient]) -> None:
    stranger = browse()
    for rule in app.url_map.iter_rules():
        if rule.endpoint in PUBLIC:
            continue
        url = rule.rule
        for argument in rule.arguments:
            url = url.replace(f"<int:{argument}>", "1").replace(f"<{argument}>", "x")
        audience = app.view_functions[rule.endpoint].__dict__["audience"]
        entry = entry_of(audience)
        for method in (rule.methods or set()) & {"GET", "POST"}:
            page = stranger.client.open(url, method=method)
            assert page.status_code == 303, url
            assert page.location.startswith(entry), url
            part = stranger.client.open(url, method=method, headers={"HX-Request": "true"})
            assert part.status_code == 401, url
            assert part.text == ""


def entry_of(audience: Audience) -> str:
    if isinstance(audience, SelfChecked):
        return "/self-check/link"
    if not isinstance(audience, Link):
        return "/sign-in"
    if audience.purposes == {Purpose.SCORECARD}:
        return "/shared/over"
    return "/guest" if audience.purposes <= GUESTS else "/invitation"


def test_a_role_that_is_not_named_is_refused(
    app: Flask, cast: Cast, browse: Callable[..., PortalClient]
) -> None:
    people = {
        Role.OWNER: browse(cast.alice),
        Role.MANAGER: browse(cast.marta),
        Role.REVIEWER: browse(cast.bob),
        Role.VIEWER: browse(cast.vera),
    }
    tried = 0
    for rule in app.url_map.iter_rules():
        audience = app.view_functions[rule.endpoint].__dict__["audience"]
        if not isinstance(audience, Members):
            continue
        url = rule.rule
        for argument in rule.arguments:
            url = url.replace(f"<int:{argument}>", "1").replace(f"<{argument}>", "x")
        method = "POST" if "POST" in (rule.methods or set()) else "GET"
        for role in EVERYBODY - audience.roles:
            tried += 1
            assert people[role].client.open(url, method=method).status_code == 403, (url, role)
    assert tried > 20
