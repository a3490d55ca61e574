"""The example in a company of its own people's."""

from datetime import datetime

from sqlalchemy import JSON, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from vetting.db import Base, CompanyOwned, parent_key


class Example(Base, CompanyOwned):
    """The example as it was loaded into a company, once at a time. Its brief, its vendors and its
    people name it; all else hangs under those."""

    __tablename__ = "example"
    __table_args__ = (parent_key(), UniqueConstraint("company_id"))

    loaded_at: Mapped[datetime]
    # By table the highest number that it wrote: what is above was added by people since.
    written: Mapped[dict[str, int]] = mapped_column(JSON, default=dict)
