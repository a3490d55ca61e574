"""Keeping the directory."""

from datetime import datetime

from vetting.access import DECIDERS, Actor, require
from vetting.assessments import opening
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.briefs import queries as briefs
from vetting.db import db
from vetting.errors import Conflict
from vetting.models import Vendor
from vetting.vendors import queries


def create(actor: Actor, values: dict[str, str], brief_id: int | None, now: datetime) -> Vendor:
    """Add a vendor, and open their assessment for a brief where one is given.

    The same values once more within a minute are the same vendor. Only owners and managers may.
    Raises `Missing` for a brief that is not the company's, `Refused` for a closed one."""
    require(actor, DECIDERS)
    vendor = queries.just_added(actor, values, now)
    if vendor is None:
        vendor = Vendor(**values, created_at=now)
        db.session.add(vendor)
        db.session.flush()
        record(actor, Verb.VENDOR_ADDED, Subject.VENDOR, vendor.id, now)
    if brief_id is not None:
        opening.open_for(actor, briefs.open_brief(actor, brief_id), vendor, now)
    db.session.commit()
    return vendor


def update(
    actor: Actor, vendor_id: int, values: dict[str, str], version: int, now: datetime
) -> None:
    """Change a vendor. Only owners and managers may.

    Raises `Missing`, `Conflict` where somebody else changed it after `version`."""
    require(actor, DECIDERS)
    vendor = queries.vendor(actor, vendor_id)
    stored = {name: getattr(vendor, name) for name in values}
    if stored == values:
        return
    if vendor.version != version:
        raise Conflict(stored, vendor.version)
    for name, value in values.items():
        setattr(vendor, name, value)
    vendor.version += 1
    record(actor, Verb.VENDOR_CHANGED, Subject.VENDOR, vendor_id, now)
    db.session.commit()
