"""Files that people handed in."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.authors import Authored


class Upload(Base, CompanyOwned, Authored):
    """A file in the folder of files, under its key; `name` is what its owner called it."""

    __tablename__ = "upload"
    __table_args__ = (
        parent_key(),
        own("member_id", "membership"),
        own("link_id", "access_link"),
    )

    key: Mapped[str] = mapped_column(String(32), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(16))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    uploaded_at: Mapped[datetime]
