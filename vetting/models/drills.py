"""The crisis drill: scenarios, sittings against the clock, and how raters saw what was written."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, checked_by, own, parent_key
from vetting.models.accounts import Membership
from vetting.models.assessments import Assessment, Numbered
from vetting.models.saving import AnswerChange, Answered, Change, Saved


class Scenario(Base, CompanyOwned):
    """A scenario that a company wrote itself, in one language."""

    __tablename__ = "scenario"
    __table_args__ = (parent_key(), own("written_by", "membership"))

    title: Mapped[str] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(String(2))
    scenario: Mapped[str] = mapped_column(Text)
    twist: Mapped[str] = mapped_column(Text, default="")
    # One entry a line in each of these two.
    must_do: Mapped[str] = mapped_column(Text, default="")
    no_go: Mapped[str] = mapped_column(Text, default="")
    # What only raters read.
    hidden_facts: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)
    written_by: Mapped[int]
    written_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]

    __mapper_args__ = checked_by(version)


class Drill(Base, CompanyOwned, Numbered):
    """One candidate's drill in an assessment. The server's clock alone runs: it ends at `ends_at`,
    whatever a browser says, or when it is handed in before."""

    __tablename__ = "drill"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("assessment_id", "number"),
        own("assessment_id", "assessment"),
        own("set_by", "membership"),
        own("withdrawn_by", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    # The id of a shipped scenario, or `own-` and the number of one of the company's.
    scenario: Mapped[str] = mapped_column(String(60), index=True)
    # The scenario as it was when the drill was set: title, scenario, twist, must_do, no_go,
    # hidden_facts, each in the language of the drill.
    told: Mapped[dict[str, Any]] = mapped_column(JSON)
    language: Mapped[str] = mapped_column(String(2))
    limit_minutes: Mapped[int]
    # After how many minutes the twist comes, in a drill of the common length.
    twist_minutes: Mapped[int]
    # What is agreed with the candidate; raters see neither of them, and nobody is asked why.
    extra_minutes: Mapped[int] = mapped_column(default=0)
    is_oral: Mapped[bool] = mapped_column(default=False)
    # The candidate sits with the company instead of elsewhere.
    in_room: Mapped[bool] = mapped_column(default=False)
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(255), default="")
    set_by: Mapped[int]
    set_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    twist_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    handed_in_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[int | None]

    assessment: Mapped[Assessment] = relationship(viewonly=True)
    setter: Mapped[Membership] = relationship(
        viewonly=True, primaryjoin="foreign(Drill.set_by) == Membership.id"
    )
    answers: Mapped[list["DrillAnswer"]] = relationship(viewonly=True, order_by="DrillAnswer.id")
    ratings: Mapped[list["DrillRating"]] = relationship(viewonly=True, order_by="DrillRating.id")


class DrillAnswer(Base, CompanyOwned, Saved):
    """One part of what the candidate wrote, as it stands; `part` is `first-message`, `calls`,
    `stops` or `posts`."""

    __tablename__ = "drill_answer"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("drill_id", "part"),
        own("drill_id", "drill"),
        Index(None, "company_id", "drill_id"),
    )

    drill_id: Mapped[int]
    part: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(Text, default="")

    changes: Mapped[list["DrillAnswerChange"]] = relationship(
        viewonly=True, order_by="DrillAnswerChange.version"
    )


class DrillAnswerChange(Base, CompanyOwned, Change):
    """What a part was after each accepted save, so that it is known when which line was there;
    rows are only ever added."""

    __tablename__ = "drill_answer_change"
    __table_args__ = (
        UniqueConstraint("answer_id", "version"),
        own("answer_id", "drill_answer"),
        own("link_id", "access_link"),
        Index(None, "company_id", "answer_id"),
    )

    answer_id: Mapped[int]
    link_id: Mapped[int]
    text: Mapped[str] = mapped_column(Text)


class DrillRating(Base, CompanyOwned):
    """One rater's view of a drill; `state` is open or submitted, and only then others see it."""

    __tablename__ = "drill_rating"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("drill_id", "member_id"),
        own("drill_id", "drill"),
        own("member_id", "membership"),
        Index(None, "company_id", "drill_id"),
    )

    drill_id: Mapped[int]
    member_id: Mapped[int]
    state: Mapped[str] = mapped_column(String(16), default="open")
    started_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]

    member: Mapped[Membership] = relationship(viewonly=True)
    marks: Mapped[list["DrillMark"]] = relationship(viewonly=True, order_by="DrillMark.id")


class DrillMark(Base, CompanyOwned, Answered):
    """One rater's word on one item, as it stands: `check-1` to `check-8` (0–2), `must-do-1` …,
    `no-go-1` … , `deleted-criticism`, and `first-usable-line`."""

    __tablename__ = "drill_mark"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("drill_rating_id", "item"),
        own("drill_rating_id", "drill_rating"),
        Index(None, "company_id", "drill_rating_id"),
    )

    drill_rating_id: Mapped[int]
    item: Mapped[str] = mapped_column(String(40))


class DrillMarkChange(Base, CompanyOwned, AnswerChange):
    """What a mark was after each accepted save; rows are only ever added."""

    __tablename__ = "drill_mark_change"
    __table_args__ = (
        UniqueConstraint("mark_id", "version"),
        own("mark_id", "drill_mark"),
        Index(None, "company_id", "mark_id"),
    )

    mark_id: Mapped[int]
