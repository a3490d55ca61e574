"""What waits in the outbox: composing it, sending it, trying again, and giving up."""

import hashlib
import re
import smtplib
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import unquote, urlsplit

from flask import current_app
from flask_babel import force_locale, gettext
from flask_security.recoverable import generate_reset_password_token
from sqlalchemy import and_, delete, func, or_, select, update

from vetting.config import LOOPBACK, Settings
from vetting.db import across_companies, db
from vetting.links import queries as links
from vetting.mail.letters import LETTERS, LinkLetter
from vetting.mail.service import SEALED, one_line
from vetting.mail.trouble import FINAL, Trouble, trouble_of
from vetting.models import Mail, User
from vetting.sealing import unseal

FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=6)
GIVEN_UP_AFTER = timedelta(days=3)
KEPT_FOR = timedelta(days=30)
PATIENCE = 20.0

Deliver = Callable[[EmailMessage], None]

_ADDRESS = re.compile(r"https?://\S+")


@dataclass(frozen=True, slots=True)
class Letter:
    """A message as it will be sent. A paragraph of its body that is an address becomes a button in
    the HTML, on which stands `action`."""

    recipient: str
    subject: str
    body: str
    action: str = ""
    language: str = "en"

    @property
    def paragraphs(self) -> list[tuple[str, bool]]:
        """The paragraphs of the body, each with whether it is an address."""
        parts = (part.strip() for part in self.body.split("\n\n"))
        return [(part, _ADDRESS.fullmatch(part) is not None) for part in parts if part]


def waiting(now: datetime) -> Sequence[Mail]:
    """What is not sent yet, oldest first, after what is of no use any more was thrown away."""
    _forget_old(now)
    return db.session.scalars(select(Mail).where(*_WAITS).order_by(Mail.id)).all()


def letter(mail: Mail, now: datetime) -> Letter | None:
    """The message of a row; None for a recovery whose address has no account, and for a
    link that is not open any more."""
    if mail.kind == "recovery":
        return _recovery(mail)
    if mail.kind in LETTERS:
        return _with_link(mail, LETTERS[mail.kind], now)
    return Letter(mail.recipient, mail.subject, mail.body, language=mail.language)


def send_due(now: datetime, deliver: Deliver) -> int:
    """Send what is due, each in a transaction of its own; returns how many went out."""
    due = select(Mail.id).where(*_WAITS, Mail.due_at <= now).order_by(Mail.due_at, Mail.id)
    numbers = db.session.scalars(due).all()
    db.session.commit()
    sent = sum(_send_one(number, now, deliver) for number in numbers)
    _forget_old(now)
    return sent


def by_smtp(mail: EmailMessage) -> None:
    """Hand a message to the configured server: `smtps://`, or `smtp://` with STARTTLS where the
    server has it. A password never travels over an open line."""
    settings: Settings = current_app.config["VETTING"]
    with signed_in(settings.smtp_url or "") as server:
        server.send_message(mail)


@contextmanager
def signed_in(smtp_url: str) -> Iterator[smtplib.SMTP]:
    """The mail server, ready to take a message. Raises `OSError` or `smtplib.SMTPException`."""
    url = urlsplit(smtp_url)
    host = url.hostname or "localhost"
    with _connected(url.scheme, host, url.port) as server:
        if url.username:
            if not isinstance(server.sock, ssl.SSLSocket) and host not in LOOPBACK:
                raise smtplib.SMTPException("the server offers no TLS, so no password is sent")
            server.login(unquote(url.username), unquote(url.password or ""))
        yield server


def envelope(written: Letter, now: datetime, number: str = "") -> EmailMessage:
    """The message with its headers. `number` tells it from every other one: sent a second time, it
    is the same message. Raises ValueError where a header would hold a line break."""
    settings: Settings = current_app.config["VETTING"]
    sender = (
        settings.mail_from or f"vetting@{urlsplit(settings.base_url or '').hostname or 'localhost'}"
    )
    mail = EmailMessage()
    mail["From"] = Address("Vetting", addr_spec=sender)
    mail["To"] = Address(addr_spec=written.recipient)
    mail["Subject"] = written.subject
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{_fingerprint(number, written)}@{sender.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(written.body)
    html = _rendered("mail/message.html", letter=written)
    mail.add_alternative(html, subtype="html")
    return mail


def _fingerprint(number: str, written: Letter) -> str:
    told = f"{number}\n{written.recipient}\n{written.subject}"
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:32]


def _recovery(mail: Mail) -> Letter | None:
    user = db.session.scalar(
        select(User).where(func.lower(User.email) == mail.recipient.lower(), User.active)
    )
    if user is None:
        return None
    address = way_back(user, mail.base_url)
    spoken = user.language or mail.language
    with force_locale(spoken):
        body = _rendered("mail/recovery.txt", name=user.name, link=address)
        subject = str(gettext("Choose a new password"))
        return Letter(user.email, subject, body, subject, spoken)


def way_back(user: User, base_url: str) -> str:
    """The address at which a person chooses a new password, for two hours and once."""
    token = generate_reset_password_token(user)
    return _address(base_url, "security.reset_password", token=token)


def _with_link(mail: Mail, kind: LinkLetter, now: datetime) -> Letter | None:
    secret = unseal(mail.body, SEALED)
    link = links.live(links.digest_of(secret), kind.purpose, now) if secret else None
    if link is None:
        return None
    address = f"{_address(mail.base_url, kind.entry)}#{secret}"
    with force_locale(mail.language), across_companies():
        body = _rendered(kind.template, link=link, address=address, **kind.about(link))
        subject = one_line(kind.subject(link))
        return Letter(mail.recipient, subject, body, str(kind.action), mail.language)


def _rendered(template: str, **values: object) -> str:
    """A template by itself: what every page is given depends on a request, and here is none."""
    return current_app.jinja_env.get_template(template).render(values)


def _address(base_url: str, endpoint: str, **values: str) -> str:
    """A page of the portal, at the address that it has for people elsewhere."""
    return base_url.rstrip("/") + current_app.url_map.bind("localhost").build(endpoint, values)


def _send_one(number: int, now: datetime, deliver: Deliver) -> bool:
    if not _claim(number, now):
        return False
    mail = db.session.get_one(Mail, number)
    written = letter(mail, now)
    if written is None:
        db.session.delete(mail)
        db.session.commit()
        return False
    told = f"{mail.id} {mail.created_at.isoformat()}"
    # No transaction stays open while a mail server takes its time.
    db.session.commit()
    try:
        deliver(envelope(written, now, told))
    except (OSError, smtplib.SMTPException, ValueError, IndexError) as error:
        _note(mail, trouble_of(error), f"{type(error).__name__}: {error}", now)
    else:
        mail.sent_at, mail.error, mail.trouble, mail.body = now, None, "", ""
    db.session.commit()
    return mail.sent_at is not None


def _note(mail: Mail, trouble: Trouble, error: str, now: datetime) -> None:
    mail.trouble, mail.error = trouble, error[:200]
    if trouble in FINAL:
        mail.given_up_at, mail.body = now, ""


def _claim(number: int, now: datetime) -> bool:
    """Take a row for this sender, until its next try is due; False where another was faster."""
    attempts = db.session.scalar(select(Mail.attempts).where(Mail.id == number)) or 0
    taken = db.session.execute(
        update(Mail)
        .where(Mail.id == number, Mail.attempts == attempts, *_WAITS)
        .values(attempts=attempts + 1, due_at=now + min(FIRST_WAIT * 2**attempts, LONGEST_WAIT))
        .returning(Mail.id)
    ).first()
    db.session.commit()
    return taken is not None


def _connected(scheme: str, host: str, port: int | None) -> smtplib.SMTP:
    trust = ssl.create_default_context()
    if scheme == "smtps":
        return smtplib.SMTP_SSL(host, port or 465, timeout=PATIENCE, context=trust)
    server = smtplib.SMTP(host, port or 587, timeout=PATIENCE)
    server.ehlo()
    if server.has_extn("starttls"):
        server.starttls(context=trust)
        server.ehlo()
    return server


def _forget_old(now: datetime) -> None:
    """Links in mail are dead after hours: what could not be sent for days is not sent later. What
    a company sent stays a while, so that it sees what did not arrive."""
    late = Mail.created_at < now - GIVEN_UP_AFTER
    for mail in db.session.scalars(select(Mail).where(*_WAITS, late, Mail.link_id.is_not(None))):
        _note(mail, Trouble.TIME, mail.error or "", now)
    nobodys = Mail.sent_at.is_(None) & Mail.link_id.is_(None)
    given_up = Mail.given_up_at.is_not(None) | late
    useless = or_(Mail.created_at < now - KEPT_FOR, and_(nobodys, given_up))
    db.session.execute(delete(Mail).where(useless))
    db.session.commit()


_WAITS = (Mail.sent_at.is_(None), Mail.given_up_at.is_(None))
