"""Companies, the people in them, how they sign in, and the invitations that bring them in."""

from datetime import datetime

from flask_security.core import RoleMixin, UserMixin, WebAuthnMixin
from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.ext.mutable import MutableList
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, checked_by, own, parent_key


class Company(Base):
    __tablename__ = "company"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime]
    # Whether it is itself what others assess, and has its place in the menu for that.
    is_agency: Mapped[bool] = mapped_column(default=False)
    # Whom people turn to about their data, and for how many months it is kept; a reason where that
    # is not the usual.
    privacy_contact: Mapped[str] = mapped_column(Text, default="")
    keeps_months: Mapped[int] = mapped_column(default=12)
    keeps_because: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = checked_by(version)


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
    # Flask-Security's names. Both secrets are stored encrypted with the portal's key.
    tf_primary_method: Mapped[str | None] = mapped_column(String(32))
    tf_totp_secret: Mapped[str | None] = mapped_column(String(500))
    mf_recovery_codes: Mapped[list[str] | None] = mapped_column(MutableList.as_mutable(JSON()))
    fs_webauthn_user_handle: Mapped[str] = mapped_column(String(64), unique=True, nullable=True)
    # The time step of the last code that was taken, so that none is taken twice.
    code_step: Mapped[int | None]

    webauthn: Mapped[list[WebAuthnMixin]] = relationship("Passkey", cascade="all, delete-orphan")


class Passkey(Base, WebAuthnMixin):
    """A key on a person's device; only its public half is here. Flask-Security's names."""

    __tablename__ = "passkey"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    name: Mapped[str] = mapped_column(String(64))
    credential_id: Mapped[bytes] = mapped_column(LargeBinary(1024), unique=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    sign_count: Mapped[int] = mapped_column(default=0)
    transports: Mapped[list[str] | None] = mapped_column(JSON())
    backup_state: Mapped[bool]
    device_type: Mapped[str] = mapped_column(String(64))
    extensions: Mapped[str | None] = mapped_column(String(255))
    lastuse_datetime: Mapped[datetime]
    usage: Mapped[str] = mapped_column(String(64))


class SessionRow(Base):
    """One browser in which a person is signed in; without its row, its cookie is worth nothing."""

    __tablename__ = "session_row"

    id: Mapped[int] = mapped_column(primary_key=True)
    secret_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    browser: Mapped[str] = mapped_column(String(80))
    kept: Mapped[bool]
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime] = mapped_column(index=True)


class Membership(Base, CompanyOwned):
    __tablename__ = "membership"
    __table_args__ = (
        parent_key(),
        own("example_id", "example"),
        UniqueConstraint("company_id", "user_id"),
    )

    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    role: Mapped[str] = mapped_column(String(16))
    active: Mapped[bool] = mapped_column(default=True)
    joined_at: Mapped[datetime]
    # When the person last came in here, or switched to it.
    last_used_at: Mapped[datetime | None]
    # Whether the person has put the first steps away.
    knows_the_way: Mapped[bool] = mapped_column(default=False)
    # Set for the people of the example, who are nobody and never sign in.
    example_id: Mapped[int | None]

    user: Mapped[User] = relationship(lazy="joined", innerjoin=True)
    company: Mapped[Company] = relationship(lazy="joined", innerjoin=True)

    @property
    def name(self) -> str:
        return self.user.name


class Invitation(Base, CompanyOwned):
    """An offer of a membership; to whom, and until when, its newest access link says."""

    __tablename__ = "invitation"
    __table_args__ = (Index(None, "company_id"),)

    role: Mapped[str] = mapped_column(String(16))
    # Where it is mailed, if it is, and in which language.
    email: Mapped[str] = mapped_column(String(255), default="")
    language: Mapped[str] = mapped_column(String(2), default="")
