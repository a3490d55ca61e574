"""Reading what a company says about the data that it keeps."""

from vetting.access import OWNERS, Actor, require
from vetting.companies import queries as companies
from vetting.models import Company


def company(actor: Actor) -> Company:
    """The actor's company. Raises `Forbidden`, `Missing`."""
    require(actor, OWNERS)
    return companies.company(actor)
