"""Who may use which route: every view carries its audience, and nothing runs without one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import wraps
from typing import Any

from flask import Flask, abort, g, request
from flask.typing import ResponseReturnValue

from vetting import hx


class Role(StrEnum):
    OWNER = "owner"
    MANAGER = "manager"
    REVIEWER = "reviewer"
    VIEWER = "viewer"


OWNERS = frozenset({Role.OWNER})
DECIDERS = OWNERS | {Role.MANAGER}
RATERS = DECIDERS | {Role.REVIEWER}
EVERYBODY = RATERS | {Role.VIEWER}


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in person in their company: what every query and every verb takes first."""

    user_id: int
    member_id: int
    company_id: int
    role: Role
    name: str
    email: str
    company_name: str

    def is_one_of(self, roles: Iterable[Role]) -> bool:
        return self.role in roles


@dataclass(frozen=True, slots=True)
class Public:
    """Anybody, signed in or not."""


@dataclass(frozen=True, slots=True)
class Members:
    """Members of a company who hold one of these roles."""

    roles: frozenset[Role]


Audience = Public | Members
View = Callable[..., Any]


class Forbidden(Exception):
    """The actor's role does not allow what they asked for; answered with 403."""


class UnsealedRoute(RuntimeError):
    """A route has no audience: the application refuses to start."""


def public(view: View) -> View:
    return _for(view, Public())


def members(*roles: Role) -> Callable[[View], View]:
    if not roles:
        raise ValueError("name the roles")
    return lambda view: _for(view, Members(frozenset(roles)))


def require(actor: Actor, roles: Iterable[Role]) -> None:
    """Raise `Forbidden` unless the actor holds one of the roles."""
    if actor.role not in roles:
        raise Forbidden


def seal(app: Flask, load_actor: Callable[[], Actor | None]) -> None:
    """Refuse to start with a route that has no audience; enforce audiences from now on."""
    for rule in app.url_map.iter_rules():
        if _audience(app.view_functions[rule.endpoint]) is None:
            raise UnsealedRoute(f"{rule.endpoint} ({rule.rule}) has no audience")

    @app.before_request
    def enforce() -> ResponseReturnValue | None:
        if request.endpoint is None:
            return None
        g.actor = load_actor()
        audience = _audience(app.view_functions[request.endpoint])
        if isinstance(audience, Public):
            return None
        if g.actor is None:
            return hx.sign_in_first()
        if not isinstance(audience, Members) or g.actor.role not in audience.roles:
            abort(403)
        return None


def grant(app: Flask, endpoint: str, audience: Audience) -> None:
    """Give an audience to a view that a library registered."""
    view = app.view_functions[endpoint]

    @wraps(view)
    def granted(*args: object, **kwargs: object) -> object:
        return view(*args, **kwargs)

    app.view_functions[endpoint] = _for(granted, audience)


def replace(app: Flask, endpoint: str, view: View) -> None:
    """Let a view of the portal, with its audience, stand where a library registered its own."""
    app.view_functions[endpoint] = view


def actor() -> Actor:
    """The actor of this request; only for views whose audience is members."""
    current = current_actor()
    if current is None:
        raise Forbidden
    return current


def current_actor() -> Actor | None:
    found: Actor | None = g.get("actor")
    return found


def _for(view: View, audience: Audience) -> View:
    view.__dict__["audience"] = audience
    return view


def _audience(view: object) -> Audience | None:
    return getattr(view, "audience", None)
