"""Companies, the people in them, and the invitations that bring them in."""

from datetime import datetime

from flask_security.core import RoleMixin, UserMixin
from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, parent_key


class Company(Base):
    __tablename__ = "company"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime]


class Role(RoleMixin):
    """Flask-Security wants one; what a person may do hangs on their membership instead."""


class User(Base, UserMixin):
    """A person who can sign in."""

    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(255), unique=True)
    password: Mapped[str | None] = mapped_column(String(255))
    active: Mapped[bool] = mapped_column(default=True)
    fs_uniquifier: Mapped[str] = mapped_column(String(64), unique=True)
    language: Mapped[str | None] = mapped_column(String(2))
    created_at: Mapped[datetime]


class Membership(Base, CompanyOwned):
    __tablename__ = "membership"
    __table_args__ = (parent_key(), UniqueConstraint("company_id", "user_id"))

    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    role: Mapped[str] = mapped_column(String(16))
    active: Mapped[bool] = mapped_column(default=True)
    joined_at: Mapped[datetime]
    # When the person last came in here, or switched to it.
    last_used_at: Mapped[datetime | None]

    user: Mapped[User] = relationship(lazy="joined", innerjoin=True)
    company: Mapped[Company] = relationship(lazy="joined", innerjoin=True)

    @property
    def name(self) -> str:
        return self.user.name


class Invitation(Base, CompanyOwned):
    """An offer of a membership; to whom, and until when, its access link says."""

    __tablename__ = "invitation"

    role: Mapped[str] = mapped_column(String(16))
