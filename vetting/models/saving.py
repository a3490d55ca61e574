"""What pages that save by themselves keep: an answer as it stands, and what it was before."""

from datetime import datetime
from typing import Any

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from vetting.db import checked_by


class Saved:
    """A row that such a page changes: `client` and `seq` name the page's save that wrote it last,
    and of two saves of one version the second is refused."""

    version: Mapped[int] = mapped_column()
    client: Mapped[str] = mapped_column(String(64))
    seq: Mapped[int]
    saved_at: Mapped[datetime]

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        return checked_by(cls.version)


class Answered(Saved):
    """The answer to one question; `value` is empty while only a note is."""

    value: Mapped[str] = mapped_column(String(16), default="")
    note: Mapped[str] = mapped_column(Text, default="")


class Change:
    """What such a row was after an accepted save; rows are only ever added."""

    version: Mapped[int]
    client: Mapped[str] = mapped_column(String(64))
    seq: Mapped[int]
    saved_at: Mapped[datetime]


class AnswerChange(Change):
    """What an answer was."""

    value: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(Text)
