"""Writing mail into the outbox, in the transaction of what it tells of."""

from datetime import datetime

from vetting.db import db
from vetting.models import Mail

LONGEST_SUBJECT = 200


def write(recipient: str, subject: str, body: str, language: str, now: datetime) -> None:
    """Put a message into the outbox, without committing: it is sent once its transaction is.

    `subject` becomes one line, whatever is in it."""
    db.session.add(
        Mail(
            kind="message",
            recipient=recipient,
            language=language,
            subject=" ".join(subject.split())[:LONGEST_SUBJECT],
            body=body,
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
