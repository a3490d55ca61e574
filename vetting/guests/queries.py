"""Reading what a guest may know of the company that gave them a link."""

from vetting.access import Holder
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Company


def company(holder: Holder) -> Company:
    """The company whose link it is. Raises `Missing`."""
    found = db.session.get(Company, holder.company_id)
    if found is None:
        raise Missing
    return found
