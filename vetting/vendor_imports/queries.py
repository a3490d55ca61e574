"""Reading the tables that members brought, and what the company's directory already holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import joinedload, undefer

from vetting.access import DECIDERS, Actor, require
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Assessment, Vendor, VendorImport
from vetting.vendor_imports.matching import FILLED, Entry, Plan, plan
from vetting.vendor_imports.tables import rows_of

# A table that was only looked at is gone after a day; what became of one that was brought in stays
# long enough to take it back.
LOOKED_AT_FOR = timedelta(days=1)
KEPT_FOR = timedelta(days=30)
FEW = 10


@dataclass(frozen=True, slots=True)
class Touched:
    """A vendor of an import that somebody has worked with since."""

    id: int
    name: str


def recent(actor: Actor, now: datetime) -> Sequence[VendorImport]:
    """The tables that the actor is looking at, and those that the company brought in; the newest
    first."""
    require(actor, DECIDERS)
    return db.session.scalars(
        select(VendorImport)
        .where(_open_to(actor, now))
        .options(joinedload(VendorImport.member))
        .order_by(VendorImport.id.desc())
        .limit(FEW)
    ).all()


def vendor_import(
    actor: Actor, import_id: int, now: datetime, *, locked: bool = False
) -> VendorImport:
    """One table with its cells; until it is brought in, whoever handed it in sees it alone.

    Raises `Missing`, also where its time is over; `Forbidden`."""
    require(actor, DECIDERS)
    statement = (
        select(VendorImport)
        .where(VendorImport.id == import_id, _open_to(actor, now))
        .options(undefer(VendorImport.cells))
    )
    if locked:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    found = db.session.scalar(statement)
    if found is None:
        raise Missing
    return found


def _open_to(actor: Actor, now: datetime) -> ColumnElement[bool]:
    looked_at = and_(
        VendorImport.done_at.is_(None),
        VendorImport.member_id == actor.member_id,
        VendorImport.uploaded_at > now - LOOKED_AT_FOR,
    )
    return or_(looked_at, VendorImport.done_at > now - KEPT_FOR)


def plan_of(actor: Actor, table: VendorImport) -> Plan:
    """What would become of each row of a table, as the directory stands."""
    return plan(rows_of(table), table.faulty, entries(actor))


def entries(actor: Actor) -> Iterator[Entry]:
    """The company's vendors, as far as rows are held against them."""
    names = ("name", *FILLED)
    columns = [getattr(Vendor, name) for name in names]
    for vendor_id, *values in db.session.execute(select(Vendor.id, *columns).order_by(Vendor.id)):
        yield Entry(dict(zip(names, values, strict=True)), vendor_id)


def touched(actor: Actor, table: VendorImport) -> list[Touched]:
    """The vendors of an import that were changed or put through a checklist since, so that it
    cannot be taken back: the first few."""
    left_at = {vendor_id: (version, fields) for vendor_id, version, fields in table.written}
    created = [vendor_id for vendor_id, (_, fields) in left_at.items() if not fields]
    assessed = set(
        db.session.scalars(
            select(Assessment.vendor_id).where(Assessment.vendor_id.in_(created)).distinct()
        )
    )
    rows = db.session.execute(
        select(Vendor.id, Vendor.name, Vendor.version)
        .where(Vendor.id.in_(list(left_at)))
        .order_by(Vendor.sort_name, Vendor.id)
    )
    found = [
        Touched(vendor_id, name)
        for vendor_id, name, version in rows
        if version != left_at[vendor_id][0] or vendor_id in assessed
    ]
    return found[:FEW]


def written(actor: Actor, table: VendorImport) -> dict[int, Vendor]:
    """The vendors that an import wrote, by id, as far as they are still there."""
    ids = [vendor_id for vendor_id, _, _ in table.written]
    found = db.session.scalars(select(Vendor).where(Vendor.id.in_(ids))).all()
    return {vendor.id: vendor for vendor in found}
