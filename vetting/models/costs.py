"""What a company assumes about what the work costs."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import Numeric, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, checked_by, own, parent_key
from vetting.models.accounts import Membership


def _money() -> Mapped[Decimal | None]:
    return mapped_column(Numeric(12, 2))


def _number() -> Mapped[Decimal | None]:
    return mapped_column(Numeric(6, 2))


class CostComparison(Base, CompanyOwned):
    """The assumptions of one brief; empty where nothing is entered. `preset` names the country's
    figures that were taken over: whatever still equals them was."""

    __tablename__ = "cost_comparison"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("brief_id"),
        own("brief_id", "brief"),
        own("saved_by", "membership"),
    )

    brief_id: Mapped[int]
    currency: Mapped[str] = mapped_column(String(3))
    preset: Mapped[str] = mapped_column(String(20), default="")
    channels: Mapped[Decimal | None] = _number()
    watch_minutes: Mapped[Decimal | None] = _number()
    days: Mapped[Decimal | None] = _number()
    pieces: Mapped[Decimal | None] = _number()
    piece_hours_low: Mapped[Decimal | None] = _number()
    piece_hours_high: Mapped[Decimal | None] = _number()
    replies: Mapped[Decimal | None] = _number()
    reply_minutes: Mapped[Decimal | None] = _number()
    answer_hours: Mapped[Decimal | None] = _number()
    outside_hours: Mapped[Decimal | None] = _number()
    check_minutes: Mapped[Decimal | None] = _number()
    plan_hours: Mapped[Decimal | None] = _number()
    hours: Mapped[Decimal | None] = _number()
    own_rate: Mapped[Decimal | None] = _money()
    own_freelancer: Mapped[Decimal | None] = _number()
    own_agency: Mapped[Decimal | None] = _number()
    own_in_house: Mapped[Decimal | None] = _number()
    rate_low: Mapped[Decimal | None] = _money()
    rate_high: Mapped[Decimal | None] = _money()
    overhead: Mapped[Decimal | None] = _number()
    freelancer_start: Mapped[Decimal | None] = _money()
    retainer_low: Mapped[Decimal | None] = _money()
    retainer_high: Mapped[Decimal | None] = _money()
    retainer_hours: Mapped[Decimal | None] = _number()
    agency_start: Mapped[Decimal | None] = _money()
    salary_low: Mapped[Decimal | None] = _money()
    salary_high: Mapped[Decimal | None] = _money()
    full_week: Mapped[Decimal | None] = _number()
    least_share: Mapped[Decimal | None] = _number()
    contributions_low: Mapped[Decimal | None] = _number()
    contributions_high: Mapped[Decimal | None] = _number()
    contribution_free: Mapped[Decimal | None] = _money()
    tools: Mapped[Decimal | None] = _money()
    workplace: Mapped[Decimal | None] = _money()
    recruiting: Mapped[Decimal | None] = _money()
    onboarding_weeks: Mapped[Decimal | None] = _number()
    absence_weeks: Mapped[Decimal | None] = _number()
    cover: Mapped[Decimal | None] = _number()
    years: Mapped[Decimal | None] = _number()
    version: Mapped[int] = mapped_column(default=1)
    saved_by: Mapped[int]
    saved_at: Mapped[datetime]

    __mapper_args__ = checked_by(version)

    saver: Mapped[Membership] = relationship(
        viewonly=True, primaryjoin="foreign(CostComparison.saved_by) == Membership.id"
    )
