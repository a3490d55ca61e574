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


class Purpose(StrEnum):
    """What an access link is for; it opens nothing else."""

    INVITATION = "invitation"
    SELF_ASSESSMENT = "self-assessment"
    REFERENCE = "reference"
    REPLY = "reply"
    DRILL = "drill"
    PLAN = "plan"
    SCORECARD = "scorecard"


# What links lead to that people outside of the company hold, who get no account by them.
GUESTS = frozenset(Purpose) - {Purpose.INVITATION}


@dataclass(frozen=True, slots=True)
class Place:
    """A company in which somebody is a member."""

    company_id: int
    name: str


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
    company_is_agency: bool = False
    # Somebody in the example: whoever loaded it stands in the trail in their place.
    is_example: bool = False
    # Where else the person is a member, so that they can switch.
    elsewhere: tuple[Place, ...] = ()

    def is_one_of(self, roles: Iterable[Role]) -> bool:
        return self.role in roles


@dataclass(frozen=True, slots=True)
class Holder:
    """Whoever came in by an access link: no account, one company, one purpose."""

    link_id: int
    company_id: int
    purpose: Purpose
    subject_id: int
    name: str
    company_name: str
    # Whether they have said that they read what becomes of what they write.
    noticed: bool = False
    is_example: bool = False


@dataclass(frozen=True, slots=True)
class Keeper:
    """Whoever has the secret of a self-check: no account, no company, nothing but that one."""

    check_id: int


@dataclass(frozen=True, slots=True)
class Public:
    """Anybody, signed in or not."""


@dataclass(frozen=True, slots=True)
class Members:
    """Members of a company who hold one of these roles."""

    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class Link:
    """Holders of an access link for one of these purposes; all others are sent to `entry`."""

    purposes: frozenset[Purpose]
    entry: str


@dataclass(frozen=True, slots=True)
class SelfChecked:
    """Whoever has the secret of a self-check; all others are sent to `entry`."""

    entry: str


Audience = Public | Members | Link | SelfChecked
View = Callable[..., Any]
LoadActor = Callable[[], Actor | None]
LoadHolder = Callable[[frozenset[Purpose]], Holder | None]
LoadKeeper = Callable[[], Keeper | None]


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


def link(*purposes: Purpose, entry: str) -> Callable[[View], View]:
    """The audience of a page that access links open; `entry` is where their code is given."""
    if not purposes:
        raise ValueError("name the purposes")
    return lambda view: _for(view, Link(frozenset(purposes), entry))


def self_checked(*, entry: str) -> Callable[[View], View]:
    """The audience of a self-check's own pages; `entry` is where its code is given."""
    return lambda view: _for(view, SelfChecked(entry))


def require(actor: Actor, roles: Iterable[Role]) -> None:
    """Raise `Forbidden` unless the actor holds one of the roles."""
    if actor.role not in roles:
        raise Forbidden


def seal(
    app: Flask,
    load_actor: LoadActor,
    load_holder: LoadHolder = lambda purposes: None,
    load_keeper: LoadKeeper = lambda: None,
) -> None:
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
        if isinstance(audience, Link):
            g.holder = load_holder(audience.purposes)
            return None if g.holder is not None else hx.ask_for_link(audience.entry)
        if isinstance(audience, SelfChecked):
            g.keeper = load_keeper()
            return None if g.keeper is not None else hx.ask_for_link(audience.entry)
        return None if isinstance(audience, Public) else _check_member(g.actor, audience)


def _check_member(actor: Actor | None, audience: Audience | None) -> ResponseReturnValue | None:
    if actor is None:
        return hx.sign_in_first()
    if not isinstance(audience, Members) or actor.role not in audience.roles:
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


def holder() -> Holder:
    """The holder of this request's link; only for views whose audience is links."""
    found: Holder | None = g.get("holder")
    if found is None:
        raise Forbidden
    return found


def keeper() -> Keeper:
    """Whose self-check this request is about; only for views whose audience is self-checked."""
    found: Keeper | None = g.get("keeper")
    if found is None:
        raise Forbidden
    return found


def _for(view: View, audience: Audience) -> View:
    view.__dict__["audience"] = audience
    return view


def _audience(view: object) -> Audience | None:
    return getattr(view, "audience", None)
