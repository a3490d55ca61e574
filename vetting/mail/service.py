"""Writing mail into the outbox, in the transaction of what it tells of; and what a company does
about mail of its own that does not arrive."""

from datetime import datetime

from flask import current_app
from flask_babel import gettext
from sqlalchemy import select

from vetting.access import Actor
from vetting.config import Settings
from vetting.db import db
from vetting.errors import Refused
from vetting.links import service as links
from vetting.links.queries import digest_of
from vetting.mail import queries
from vetting.mail.queries import Line
from vetting.mail.trouble import Trouble
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
    return " ".join(text.replace("\0", " ").split())[:LONGEST_SUBJECT]


def try_now(actor: Actor, mail_id: int, now: datetime) -> None:
    """Let a waiting message be sent at the sender's next turn. Twice is once.

    Raises `Missing`, `Forbidden`, `Refused` for one that is sent or given up."""
    line = queries.message(actor, mail_id)
    _still_waits(line)
    line.mail.due_at = now
    db.session.commit()


def stop(actor: Actor, mail_id: int, now: datetime) -> None:
    """Send a waiting message no more; its link stays open. Twice is once.

    Raises `Missing`, `Forbidden`, `Refused` for one that is sent."""
    line = queries.message(actor, mail_id)
    if line.state != "failed":
        _still_waits(line)
        _stop(line.mail, now)
    db.session.commit()


def take_link(actor: Actor, mail_id: int, now: datetime) -> str:
    """Make a new link in place of the one that was mailed, good for as long, to be passed on by
    hand; returns its secret, which is not kept. The mailed one opens nothing from then on.

    Raises `Missing`, `Forbidden`, `Refused` where the link served its purpose, or was revoked."""
    line = queries.message(actor, mail_id)
    lasts = line.link.expires_at - line.link.made_at
    secret = links.renew(actor, line.link.id, now + lasts, now)
    if line.state in ("waiting", "troubled"):
        _stop(line.mail, now)
    db.session.commit()
    return secret


def _still_waits(line: Line) -> None:
    if line.state not in ("waiting", "troubled"):
        raise Refused(gettext("This message is not waiting any more."))


def _stop(mail: Mail, now: datetime) -> None:
    mail.given_up_at, mail.trouble, mail.body = now, Trouble.STOPPED, ""
