"""What a company needs (briefs) and who might do it (vendors)."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import Connection, Index, Numeric, String, Text, event
from sqlalchemy.orm import Mapped, Mapper, mapped_column, relationship

from vetting.db import Base, CompanyOwned, checked_by, own, parent_key
from vetting.folding import fold
from vetting.models.accounts import Membership


class Brief(Base, CompanyOwned):
    __tablename__ = "brief"
    __table_args__ = (
        parent_key(),
        own("created_by", "membership"),
        own("weighted_by", "membership"),
        own("example_id", "example"),
    )

    title: Mapped[str] = mapped_column(String(200))
    about: Mapped[str] = mapped_column(Text, default="")
    sector: Mapped[str] = mapped_column(String(200), default="")
    city: Mapped[str] = mapped_column(String(200), default="")
    # One entry a line in each of these four.
    products: Mapped[str] = mapped_column(Text, default="")
    audience: Mapped[str] = mapped_column(Text, default="")
    channels: Mapped[str] = mapped_column(Text, default="")
    competitors: Mapped[str] = mapped_column(Text, default="")
    hours_per_week: Mapped[Decimal | None] = mapped_column(Numeric(5, 1))
    budget_per_month: Mapped[Decimal | None] = mapped_column(Numeric(12, 2))
    currency: Mapped[str] = mapped_column(String(3), default="EUR")
    contact_person: Mapped[str] = mapped_column(String(200), default="")
    deputy: Mapped[str] = mapped_column(String(200), default="")
    response_hours: Mapped[Decimal] = mapped_column(Numeric(4, 1), default=Decimal(4))
    weighting: Mapped[str] = mapped_column(String(16), default="equal")
    weighting_reason: Mapped[str] = mapped_column(Text, default="")
    weighted_by: Mapped[int | None]
    weighted_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)
    created_by: Mapped[int]
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    # Set where it belongs to the example.
    example_id: Mapped[int | None]

    __mapper_args__ = checked_by(version)

    weighter: Mapped[Membership | None] = relationship(
        viewonly=True,
        primaryjoin="foreign(Brief.weighted_by) == Membership.id",
    )


class Vendor(Base, CompanyOwned):
    __tablename__ = "vendor"
    __table_args__ = (
        parent_key(),
        own("example_id", "example"),
        Index(None, "company_id", "sort_name"),
    )

    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(16))
    contact_person: Mapped[str] = mapped_column(String(200), default="")
    email: Mapped[str] = mapped_column(String(255), default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    website: Mapped[str] = mapped_column(String(500), default="")
    city: Mapped[str] = mapped_column(String(200), default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    # Set where it belongs to the example.
    example_id: Mapped[int | None]

    # Both follow from the other columns; the directory is sorted by the one, searched in the other.
    sort_name: Mapped[str] = mapped_column(String(200), default="")
    search_text: Mapped[str] = mapped_column(Text, default="")

    __mapper_args__ = checked_by(version)


@event.listens_for(Vendor, "before_insert")
@event.listens_for(Vendor, "before_update")
def _fold_names(mapper: Mapper[Vendor], connection: Connection, vendor: Vendor) -> None:
    vendor.sort_name = fold(vendor.name)[:200]
    vendor.search_text = "\n".join(
        fold(text or "") for text in (vendor.name, vendor.city, vendor.contact_person)
    )
