"""What tests of accounts share: the mail that was written, and the code that an app would show."""

import re
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import PASSWORD, PortalClient
from vetting.clock import now
from vetting.db import db
from vetting.mail import outbox
from vetting.mail.outbox import Letter
from vetting.models import Mail

Letters = Callable[[], list[Letter]]


@pytest.fixture
def letters(app: Flask) -> Letters:
    """Every message that waits, as it would be sent."""

    def read() -> list[Letter]:
        with app.app_context():
            return [each for row in outbox.waiting(now()) if (each := outbox.letter(row, now()))]

    return read


@pytest.fixture
def mail_rows(app: Flask) -> Callable[[], int]:
    def count() -> int:
        with app.app_context():
            return len(db.session.scalars(select(Mail.id)).all())

    return count


def link_in(letter: Letter) -> str:
    """The path of the one link in a message."""
    found = re.findall(r"http://localhost(/\S+)", letter.body)
    assert len(found) == 1, letter.body
    return str(found[0])


def sign_in(person: PortalClient, email: str, password: str = PASSWORD, status: int = 302) -> None:
    person.post("/sign-in", {"email": email, "password": password}, status=status)
