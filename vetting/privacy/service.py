"""Changing what a company says about the data that it keeps."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from vetting.access import Actor
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Conflict
from vetting.models import Company
from vetting.privacy import queries

ENTERED = ("privacy_contact", "keeps_months", "keeps_because")


def change(actor: Actor, entered: Mapping[str, Any], version: int, now: datetime) -> None:
    """Store whom people turn to, and for how many months (1–24) things are kept (law §5).

    Takes a value for every name of ENTERED. Raises `Forbidden`, and `Conflict` where the company is
    no longer at `version`."""
    found = queries.company(actor)
    if shown(found) == entered:
        return
    if found.version != version:
        raise Conflict(shown(found), found.version)
    for name in ENTERED:
        setattr(found, name, entered[name])
    found.version += 1
    months = found.keeps_months
    record(actor, Verb.PRIVACY_CHANGED, Subject.COMPANY, found.id, now, months=months)
    db.session.commit()


def shown(company: Company) -> dict[str, Any]:
    """What was entered about a company, by name."""
    return {name: getattr(company, name) for name in ENTERED}
