"""How often somebody may try: counted in the database, so that it holds over all processes.

One row a key, and one statement: a key's time runs ahead by `every` seconds with each try, and may
be ahead by `at_once` tries at most. That needs neither windows nor a list of tries, survives
restarts, and says to the second when the next try is free.
"""

import hashlib
import ipaddress
import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from email_validator import EmailNotValidError, validate_email
from flask import Flask, current_app, request, session
from sqlalchemy import Executable, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite

from vetting.clock import now
from vetting.db import aside, db
from vetting.errors import TooMany
from vetting.folding import fold
from vetting.models import Allowance

View = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Pace:
    """So many tries at once, and one more every so many seconds."""

    at_once: int
    every: int


class By(StrEnum):
    """Who the person is: the one whose address is typed, or the one whose session it is."""

    TYPED = "typed"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class Limit:
    """What one network address may try, and what may be tried on behalf of one person."""

    address: Pace
    person: Pace | None = None
    by: By = By.SESSION


LIMITS = {
    "sign-in": Limit(Pace(60, 10), Pace(10, 60), By.TYPED),
    "recovery": Limit(Pace(20, 120), Pace(3, 900), By.TYPED),
    "second-step": Limit(Pace(30, 30), Pace(5, 300)),
    "password": Limit(Pace(60, 10), Pace(10, 60)),
    "invitation": Limit(Pace(30, 30)),
    "self-check": Limit(Pace(40, 60)),
    "guest": Limit(Pace(40, 30)),
    "sheet": Limit(Pace(40, 30)),
    "guest-file": Limit(Pace(60, 10)),
    "guest-comment": Limit(Pace(60, 10)),
    "inviting": Limit(Pace(60, 30), Pace(30, 60)),
    "set-up": Limit(Pace(20, 60)),
    "bundle": Limit(Pace(120, 10), Pace(6, 30)),
    "proposal": Limit(Pace(120, 10), Pace(30, 30)),
    "vendor-import": Limit(Pace(60, 20), Pace(20, 60)),
}


def init_app(app: Flask) -> None:
    """To be called before whatever reads the database in a request: the count is a write of its
    own, and stays though the request is refused."""

    @app.before_request
    def enforce() -> None:
        if request.method == "OPTIONS" or request.endpoint is None:
            return
        view = app.view_functions[request.endpoint]
        name = getattr(view, "limit", None)
        if request.method in ("GET", "HEAD") and not getattr(view, "limits_reading", False):
            return
        if name is not None and current_app.config["LIMITS_ENABLED"]:
            spend(name, _person(LIMITS[name]), request.remote_addr or "", now())


def limited(name: str, *, reading: bool = False) -> Callable[[View], View]:
    """Count the unsafe requests of a view against a limit; where it takes a code that could be
    guessed from its address, those that only read too."""
    if name not in LIMITS:
        raise ValueError(f"there is no limit {name}")

    def mark(view: View) -> View:
        view.__dict__["limit"] = name
        view.__dict__["limits_reading"] = reading
        return view

    return mark


def spend(name: str, person: str | None, address: str, at: datetime) -> None:
    """Count one try, by person and by address. Raises `TooMany` where either has none left."""
    limit = LIMITS[name]
    keys = [(f"{name} address {network_of(address)}", limit.address)]
    if limit.person is not None and person:
        keys.append((f"{name} person {person}", limit.person))
    with aside() as connection:
        # A key that has all its tries again is as good as none.
        connection.execute(delete(Allowance).where(Allowance.spent_until < at.timestamp()))
        waits = []
        for key, pace in keys:
            sha256 = hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()
            if connection.execute(_take(sha256, pace, at.timestamp())).first() is None:
                ahead = connection.scalar(
                    select(Allowance.spent_until).where(Allowance.key == sha256)
                )
                waits.append((ahead or 0) - (pace.at_once - 1) * pace.every - at.timestamp())
    if waits:
        raise TooMany(max(1, math.ceil(max(waits))))


def _take(key: str, pace: Pace, at: float) -> Executable:
    """Move the key's time on by one try, and return a row; nothing where it is too far ahead."""
    dialect = postgresql if db.engine.dialect.name == "postgresql" else sqlite
    latest = func.greatest if dialect is postgresql else func.max
    ahead = latest(Allowance.spent_until, at) + pace.every
    taken: Executable = (
        dialect.insert(Allowance)
        .values(key=key, spent_until=at + pace.every)
        .on_conflict_do_update(
            index_elements=[Allowance.key],
            set_={"spent_until": ahead},
            where=ahead <= at + pace.at_once * pace.every,
        )
        .returning(Allowance.spent_until)
    )
    return taken


def _person(limit: Limit) -> str | None:
    if limit.by is By.SESSION:
        # Half way in, it is the account that is being entered: who was signed in there before may
        # be anybody, and their session long over.
        return session.get("tf_user_id") or session.get("_user_id")
    typed = request.form.get("email", "")
    with suppress(EmailNotValidError):
        # As the account is looked up: the same address in another spelling is the same person.
        typed = validate_email(typed, check_deliverability=False).normalized
    return fold(typed)


def network_of(address: str) -> str:
    """The address, or its network of 64 bits, which one household has all of."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if found.version == 6 and found.ipv4_mapped is not None:
        # Where one socket serves both kinds. All of these are in one network of 64 bits.
        found = found.ipv4_mapped
    if found.version == 4:
        return str(found)
    return str(ipaddress.ip_network((found, 64), strict=False))
