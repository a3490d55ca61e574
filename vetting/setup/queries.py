"""Whether the portal is still empty."""

from sqlalchemy import select

from vetting.db import db
from vetting.models import Company


def is_set_up() -> bool:
    return db.session.scalar(select(Company.id).limit(1)) is not None
