"""Reading what a company says about the data that it keeps."""

from vetting.access import OWNERS, Actor, require
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Company


def company(actor: Actor) -> Company:
    """The actor's company. Raises `Forbidden`, `Missing`."""
    require(actor, OWNERS)
    found = db.session.get(Company, actor.company_id)
    if found is None:
        raise Missing
    return found
