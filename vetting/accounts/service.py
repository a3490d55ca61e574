"""Writing a person's account."""

import secrets
from datetime import datetime

from flask_security.utils import hash_password
from sqlalchemy import select

from vetting.access import Actor
from vetting.db import db
from vetting.errors import Refused
from vetting.models import User


def add_user(name: str, email: str, password: str, language: str, now: datetime) -> User:
    """Add a person to the session, without committing.

    Raises `Refused` where the address already has an account."""
    email = email.strip().lower()
    if db.session.scalar(select(User.id).where(User.email == email)) is not None:
        raise Refused("this address has an account")
    user = User(
        name=name,
        email=email,
        password=hash_password(password),
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
