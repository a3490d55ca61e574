"""Writing mail into the outbox, in the transaction of what it tells of."""

from datetime import datetime

from flask import current_app
from sqlalchemy import select

from vetting.config import Settings
from vetting.db import db
from vetting.links.queries import digest_of
from vetting.models import AccessLink, Mail
from vetting.sealing import seal

LONGEST_SUBJECT = 200
SEALED = "mail"


def write(recipient: str, subject: str, body: str, language: str, now: datetime) -> None:
    """Put a message into the outbox, without committing: it is sent once its transaction is.

    `subject` becomes one line, whatever is in it."""
    db.session.add(
        Mail(
            kind="message",
            recipient=recipient,
            language=language,
            subject=one_line(subject),
            body=body,
            created_at=now,
            due_at=now,
        )
    )


def goes_out() -> bool:
    """Whether mail is sent from here; else it waits, and somebody has to pass it on by hand."""
    settings: Settings = current_app.config["VETTING"]
    return bool(settings.smtp_url)


def write_link(
    kind: str, recipient: str, secret: str, base_url: str, language: str, now: datetime
) -> None:
    """Put a mail with an access link into the outbox, without committing.

    `kind` is one of `letters.LETTERS`, which says what the link is for; `secret` is that of the
    link, and lies here sealed. What the mail says is read when it is sent, and a link that is not
    open then is not sent. `base_url` is where the link leads; `language`, `en` or `es`, is that of
    the mail."""
    link_id = db.session.scalar(
        select(AccessLink.id).where(AccessLink.secret_sha256 == digest_of(secret))
    )
    db.session.add(
        Mail(
            link_id=link_id,
            kind=kind,
            recipient=recipient,
            body=seal(secret, SEALED),
            base_url=base_url,
            language=language,
            created_at=now,
            due_at=now,
        )
    )


def ask_for_recovery(address: str, base_url: str, language: str, now: datetime) -> None:
    """Note that somebody asks for a way back into the account at this address, and commit.

    Whether there is one is looked up only when the mail is sent, so that neither the answer nor
    its time can tell. `base_url` is where the link leads; `language` is for where the account has
    none of its own."""
    db.session.add(
        Mail(
            kind="recovery",
            recipient=address,
            base_url=base_url,
            language=language,
            created_at=now,
            due_at=now,
        )
    )
    db.session.commit()


def one_line(text: str) -> str:
    """A text as a subject, whatever is in it."""
    return " ".join(text.split())[:LONGEST_SUBJECT]
