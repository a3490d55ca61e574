"""The outbox: mail is a row first, and sent later."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from vetting.db import Base


class Mail(Base):
    """One message. A `recovery` has no text before it is sent, so that no link lies here, and so
    that asking for one costs the same whether or not the address is known. What carries an access
    link has that link's secret for its body, sealed; the link says whose mail it is."""

    __tablename__ = "mail"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    recipient: Mapped[str] = mapped_column(String(255))
    language: Mapped[str] = mapped_column(String(2))
    subject: Mapped[str] = mapped_column(String(200), default="")
    body: Mapped[str] = mapped_column(Text, default="")
    base_url: Mapped[str] = mapped_column(String(255), default="")
    created_at: Mapped[datetime]
    due_at: Mapped[datetime] = mapped_column(index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    # What went wrong at the last try: in the server's words, and as one of `outbox.Trouble`.
    error: Mapped[str | None] = mapped_column(String(200))
    trouble: Mapped[str] = mapped_column(String(16), default="")
    sent_at: Mapped[datetime | None]
    given_up_at: Mapped[datetime | None]
    link_id: Mapped[int | None] = mapped_column(ForeignKey("access_link.id"), index=True)
