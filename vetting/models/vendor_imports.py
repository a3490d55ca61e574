"""Tables of vendors that somebody brings in."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, checked_by, own, parent_key
from vetting.models.accounts import Membership


class VendorImport(Base, CompanyOwned):
    """A table as it was handed in: looked at by whoever did, for a day, until it is brought in.

    Then its cells are gone, and what stays is which vendors it wrote, so that it can be taken back:
    their ids, the versions it left them at, and the names of the fields it filled."""

    __tablename__ = "vendor_import"
    __table_args__ = (parent_key(), own("member_id", "membership"))

    member_id: Mapped[int]
    name: Mapped[str] = mapped_column(String(120))
    uploaded_at: Mapped[datetime]
    # Rows of a number and cells, the heading first where there is one.
    cells: Mapped[list[Any]] = mapped_column(JSON, deferred=True)
    has_heads: Mapped[bool] = mapped_column(default=True)
    # For each column the field that it holds; empty where it is left out.
    columns: Mapped[list[str]] = mapped_column(JSON)
    # What a row is that says nothing of its kind.
    usual_kind: Mapped[str] = mapped_column(String(16), default="")
    # The numbers of the rows that cannot be brought in as they are.
    faulty: Mapped[list[int]] = mapped_column(JSON)
    version: Mapped[int] = mapped_column(default=1)
    done_at: Mapped[datetime | None]
    taken_back_at: Mapped[datetime | None]
    # Of each vendor its id, its version, and the fields that were filled where it was there.
    written: Mapped[list[Any]] = mapped_column(JSON)
    left_out: Mapped[int] = mapped_column(default=0)

    __mapper_args__ = checked_by(version)

    member: Mapped[Membership] = relationship(viewonly=True)

    @property
    def created(self) -> int:
        """How many vendors it added."""
        return sum(not fields for _, _, fields in self.written)

    @property
    def filled(self) -> int:
        """Of how many that were there it filled in what they lacked."""
        return len(self.written) - self.created
