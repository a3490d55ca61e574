"""What is known of the files that are kept."""

from sqlalchemy import select

from vetting.db import across_companies, db
from vetting.models import Upload


def keys() -> frozenset[str]:
    """The keys of all files of all companies, for the sweep."""
    with across_companies():
        return frozenset(db.session.scalars(select(Upload.key)))
