"""Being signed in is a row. The cookie carries a secret that finds it, and what pages need of
anybody (a token against forgery, a language), so that reading a page writes nothing."""

import hashlib
import hmac
import re
import secrets
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from flask import Flask, Response, after_this_request, current_app, g, request, session
from flask_login import user_logged_in, user_logged_out
from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Executable,
    Select,
    and_,
    bindparam,
    delete,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.exc import SQLAlchemyError

from vetting import ahead
from vetting.accounts.actors import Member, actors_of
from vetting.clock import now
from vetting.db import across_companies, aside, db, is_reading, only_reading
from vetting.models import Company, Membership, SessionRow, User

KEPT = timedelta(days=30)
IDLE = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=5)
KEY = "opens"
# The company that they used last first.
LATEST_FIRST = (Membership.last_used_at.desc().nulls_last(), Membership.id)
# What outlives a change of who is signed in; the token against forgery does not.
CARRIED = ("_flashes", "language")
SIGNED_IN = ("_user_id", "_fresh")

BROWSERS = {"Edg": "Edge", "OPR": "Opera", "Firefox": "", "Chrome": "", "Safari": ""}
SYSTEMS = {
    "Android": "",
    "iPhone": "",
    "iPad": "",
    "Windows": "",
    "Mac OS X": "macOS",
    "CrOS": "ChromeOS",
    "Linux": "",
}


def init_app(app: Flask) -> None:
    """To be called before the database's: what is set up first is torn down last, and `_touch`
    writes once the request has given its own connection back."""
    app.teardown_appcontext(_touch)
    user_logged_in.connect(_begin, app)
    user_logged_out.connect(_end, app)


def load_user(uniquifier: str) -> User | None:
    """Whose cookie this is: only while the session's row is there and was used lately, the account
    is active, and its password is the one it was. What they may see hangs on their membership."""
    at = now()
    with only_reading():
        found = _live(at)
        if found is None:
            return None
        number, seen_at, user, members = found
        g.memberships = user, actors_of(user, members)
        touched = number if seen_at < at - SEEN_EVERY else None
        # So that it does not expire with the transaction.
        db.session.expunge(user)
    db.session.add(user)
    if not hmac.compare_digest(user.fs_uniquifier, uniquifier):
        return None
    if touched is not None and not ahead.is_asked():
        g.session_to_touch = touched
    # Where Flask-Security looks for how and when somebody signed in.
    g.fs_authn_via = "session"
    g.fs_paa = session.get("fs_paa", 0)
    return user


def is_live(at: datetime) -> ColumnElement[bool]:
    """The condition that a session's row is still worth something."""
    return _was_seen_after(at - KEPT, at - IDLE)


def own_sha256() -> str | None:
    """What finds the row of the session that asks."""
    secret = session.get(KEY)
    return hashlib.sha256(secret.encode()).hexdigest() if isinstance(secret, str) else None


def end_all(user_id: int, *, but: str | None = None) -> None:
    """End a person's sessions, except the one with this hash; without committing."""
    db.session.execute(
        delete(SessionRow).where(
            SessionRow.user_id == user_id, SessionRow.secret_sha256.is_distinct_from(but)
        )
    )


def browser_label(agent: str) -> str:
    """What a person knows their browser by: `Firefox, Windows`."""
    browser = next((full or key for key, full in BROWSERS.items() if f"{key}/" in agent), "")
    system = next((full or key for key, full in SYSTEMS.items() if key in agent), "")
    named = ", ".join(part for part in (browser, system) if part)
    return named or re.sub(r"[^\w ./-]", "", agent)[:40]


def _live(at: datetime) -> tuple[int, datetime, User, list[Member]] | None:
    """The number of the session's row, when it was last seen, and its person; where they are a
    member is read with them, since every page asks for that next."""
    sha256 = own_sha256()
    if sha256 is None:
        return None
    with across_companies():
        found = db.session.execute(
            _statement(), {"sha256": sha256, "kept": at - KEPT, "idle": at - IDLE}
        ).all()
    if not found:
        return None
    number, seen_at, user, *_ = found[0]
    members = [Member(*each) for _, _, _, *each in found if each[0] is not None]
    return number, seen_at, user, members


@cache
def _statement() -> Select[*tuple[Any, ...]]:
    # Built once: every request asks it, and putting it together takes as long as asking. Of the
    # person alone a whole instance is made, which takes as long again.
    member = Membership.id, Membership.company_id, Membership.role, Membership.example_id
    company = Company.name, Company.is_agency
    return (
        select(SessionRow.id, SessionRow.seen_at, User, *member, *company)
        .join(User, User.id == SessionRow.user_id)
        .outerjoin(Membership, and_(Membership.user_id == User.id, Membership.active))
        .outerjoin(Company, Company.id == Membership.company_id)
        .where(
            SessionRow.secret_sha256 == bindparam("sha256"),
            _was_seen_after(bindparam("kept"), bindparam("idle")),
            User.active,
        )
        .order_by(*LATEST_FIRST)
    )


def _was_seen_after(
    kept: datetime | BindParameter[Any], idle: datetime | BindParameter[Any]
) -> ColumnElement[bool]:
    return or_(and_(SessionRow.kept, SessionRow.seen_at > kept), SessionRow.seen_at > idle)


def _begin(sender: Flask, user: User, **more: object) -> None:
    """A new secret at every sign-in: one that somebody planted or copied before opens nothing."""
    kept = session.pop("_remember", None) == "set" or _was_kept(user)
    before = own_sha256()
    stays = {key: session[key] for key in (*CARRIED, *SIGNED_IN) if key in session}
    secret = secrets.token_urlsafe(32)
    session.clear()
    session.update(stays, **{KEY: secret})
    session.permanent = kept
    g.pop("csrf_token", None)
    at = now()
    _write(
        delete(SessionRow).where(
            or_(SessionRow.secret_sha256 == before, SessionRow.seen_at < at - KEPT)
        ),
        insert(SessionRow).values(
            secret_sha256=own_sha256(),
            user_id=user.id,
            browser=browser_label(request.user_agent.string),
            kept=kept,
            created_at=at,
            seen_at=at,
        ),
    )


def _was_kept(user: User) -> bool:
    """Whether this is the same person's kept session, which a change of password renews."""
    sha256 = own_sha256()
    row = db.session.scalar(select(SessionRow).where(SessionRow.secret_sha256 == sha256))
    return row is not None and row.user_id == user.id and row.kept


def _end(sender: Flask, **more: object) -> None:
    sha256 = own_sha256()
    stays = {key: session[key] for key in CARRIED if key in session}
    session.clear()
    session.update(stays)
    _write(delete(SessionRow).where(SessionRow.secret_sha256 == sha256))
    after_this_request(_clear_site_data)


def _write(*statements: Executable) -> None:
    if is_reading():
        with aside() as connection:
            for statement in statements:
                connection.execute(statement)
        return
    for statement in statements:
        db.session.execute(statement)
    after_this_request(commit)


def commit(response: Response) -> Response:
    """Commit at the end of a request whose view does not; for `after_this_request`."""
    db.session.commit()
    return response


def _clear_site_data(response: Response) -> Response:
    # Not "cookies": that would sign people out of the neighbours on other subdomains too.
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def _touch(error: BaseException | None) -> None:
    row_id = g.pop("session_to_touch", None)
    if row_id is None:
        return
    try:
        with aside() as connection:
            connection.execute(
                update(SessionRow).where(SessionRow.id == row_id).values(seen_at=now())
            )
    except SQLAlchemyError:
        current_app.logger.warning("could not note when a session was seen", exc_info=True)
