"""How much somebody has used up of what is limited."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from vetting.db import Base


class Allowance(Base):
    """One key of one limit: until when, in seconds since 1970, what was used is spread out."""

    __tablename__ = "allowance"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    spent_until: Mapped[float] = mapped_column(index=True)
