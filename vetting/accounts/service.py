"""Writing a person's account."""

import secrets
from datetime import datetime

from flask import current_app
from flask_security.utils import hash_password
from sqlalchemy import select

from vetting.access import Actor
from vetting.accounts import sessions
from vetting.db import db
from vetting.errors import Missing, Refused
from vetting.models import SessionRow, User


def add_user(name: str, email: str, password: str, language: str, now: datetime) -> User:
    """Add a person to the session, without committing.

    Raises `Refused` where the address already has an account."""
    email = email.strip().lower()
    if db.session.scalar(select(User.id).where(User.email == email)) is not None:
        raise Refused("this address has an account")
    user = User(
        name=name,
        email=email,
        password=hash_password(_as_signed_in_with(password)),
        fs_uniquifier=secrets.token_hex(16),
        language=language,
        created_at=now,
    )
    db.session.add(user)
    return user


def set_language(actor: Actor, language: str) -> None:
    """Keep the person's language, `en` or `es`, with their account."""
    user = db.session.get_one(User, actor.user_id)
    user.language = language
    db.session.commit()


def end_session(actor: Actor, session_id: int) -> None:
    """Sign the actor out in another browser, at its very next request.

    Raises `Missing` where the actor has no such session."""
    row = db.session.get(SessionRow, session_id)
    if row is None or row.user_id != actor.user_id:
        raise Missing
    db.session.delete(row)
    db.session.commit()


def end_other_sessions(actor: Actor) -> None:
    """Sign the actor out everywhere but here."""
    sessions.end_all(actor.user_id, but=sessions.own_sha256())
    db.session.commit()


def _as_signed_in_with(password: str) -> str:
    """The password in the one spelling of its characters that signing in looks for."""
    normalized: str = current_app.extensions["security"].password_util.normalize(password)
    return normalized
