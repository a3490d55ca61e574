"""What the rules say of one company: whom people turn to, and how long it keeps things."""

from vetting.access import Actor
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Company


def company(actor: Actor) -> Company:
    """The actor's company. Raises `Missing`."""
    found = db.session.get(Company, actor.company_id)
    if found is None:
        raise Missing
    return found
