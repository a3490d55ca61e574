"""The audit trail: who did what and when, each company's entries in a chain of their own."""

from datetime import datetime

from sqlalchemy import Connection, Index, String, Text, UniqueConstraint, event, insert
from sqlalchemy.orm import Mapped, Mapper, mapped_column

from vetting.db import Base, CompanyOwned, own
from vetting.models.accounts import Company

GENESIS = "0" * 64


class AuditEntry(Base, CompanyOwned):
    """One thing that somebody did; triggers refuse every change and every removal.

    What it was done to has no foreign key, so that erasing a dossier leaves the trail whole."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        UniqueConstraint("company_id", "number"),
        # Two entries that follow the same one would fork the chain.
        UniqueConstraint("company_id", "previous"),
        own("member_id", "membership"),
        own("link_id", "access_link"),
        Index(None, "company_id", "subject", "subject_id"),
    )

    number: Mapped[int]
    at: Mapped[datetime]
    # One of these two.
    member_id: Mapped[int | None]
    link_id: Mapped[int | None]
    verb: Mapped[str] = mapped_column(String(32))
    subject: Mapped[str] = mapped_column(String(16))
    subject_id: Mapped[int]
    # JSON, kept letter for letter, since the digest is taken over it.
    details: Mapped[str] = mapped_column(Text)
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))


class AuditHead(Base, CompanyOwned):
    """Where a company's chain ends: locked by whoever adds to it, so that it never forks."""

    __tablename__ = "audit_head"
    __table_args__ = (UniqueConstraint("company_id"),)

    length: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))


@event.listens_for(Company, "after_insert")
def _begin_chain(mapper: Mapper[Company], connection: Connection, company: Company) -> None:
    connection.execute(insert(AuditHead).values(company_id=company.id, length=0, digest=GENESIS))
