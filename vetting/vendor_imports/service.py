"""Bringing vendors in from a table, and taking that back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask_babel import gettext
from sqlalchemy import and_, or_, select

from vetting.access import DECIDERS, Actor, require
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import across_companies, db, write_alone
from vetting.errors import Conflict, Refused
from vetting.models import Vendor, VendorImport
from vetting.uploads.kinds import Table
from vetting.vendor_imports import queries
from vetting.vendor_imports.columns import guessed, has_heads
from vetting.vendor_imports.matching import Fate, Line, Plan
from vetting.vendor_imports.tables import faulty, rows_of, width


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person says of the rows that are not simply new: whether to fill in what a vendor
    lacks, and whether those who are like one in part are others."""

    fill: bool = False
    add_doubtful: bool = False

    def creates(self, plan: Plan) -> list[Line]:
        return plan.of(Fate.NEW, *([Fate.DOUBTFUL] if self.add_doubtful else []))

    def fills(self, plan: Plan) -> list[Line]:
        return plan.fillable if self.fill else []


def keep(actor: Actor, name: str, table: Table, now: datetime) -> VendorImport:
    """Keep a table to be looked at; what each column holds is guessed from its head. Only owners
    and managers may."""
    require(actor, DECIDERS)
    sweep(now)
    cells = [(number, list(row)) for number, row in table.rows]
    heads = cells[0][1] if has_heads(cells[0][1]) else []
    found = VendorImport(
        member_id=actor.member_id,
        name=name,
        uploaded_at=now,
        cells=cells,
        has_heads=bool(heads),
        columns=[*guessed(heads), *[""] * (width(cells) - len(heads))],
        faulty=[],
        usual_kind="",
        written=[],
        version=1,
    )
    _check(found)
    db.session.add(found)
    db.session.commit()
    return found


def set_columns(
    actor: Actor, import_id: int, given: Mapping[str, Any], version: int, now: datetime
) -> None:
    """Say what each column holds, whether the first row is one of heads, and of what kind a row is
    that does not say it.

    Raises `Missing`, `Refused` where the table was brought in, `Conflict` where it was changed in
    another window after `version`."""
    found = _still_open(actor, import_id, now)
    if all(getattr(found, name) == value for name, value in given.items()):
        return
    if found.version != version:
        raise Conflict({}, found.version)
    for name, value in given.items():
        setattr(found, name, value)
    _check(found)
    found.version += 1
    db.session.commit()


def remove(actor: Actor, import_id: int, now: datetime) -> None:
    """Throw away a table that was only looked at. Raises `Missing`, `Refused`."""
    db.session.delete(_still_open(actor, import_id, now))
    db.session.commit()


def bring_in(actor: Actor, import_id: int, choice: Choice, seal: str, now: datetime) -> None:
    """Write the vendors of a table, all of them or none; once more changes nothing.

    `seal` is that of the plan which the person looked at. Raises `Missing`; `Conflict` where it
    would come out differently by now; `Refused` where there is nothing to write."""
    found = queries.vendor_import(actor, import_id, now, locked=True)
    if found.done_at is not None:
        return
    write_alone(Vendor)
    plan = queries.plan_of(actor, found)
    if plan.seal != seal:
        raise Conflict({}, found.version)
    created, filled = choice.creates(plan), choice.fills(plan)
    if not created and not filled:
        raise Refused(gettext("There is nothing in this table to bring in."))
    found.written = [*_create(created, now), *_fill(actor, filled)]
    found.left_out = len(plan.lines) - len(created) - len(filled)
    found.done_at = now
    found.cells, found.faulty = [], []
    found.version += 1
    _tell(actor, Verb.VENDORS_IMPORTED, found, now)
    db.session.commit()


def take_back(actor: Actor, import_id: int, now: datetime) -> None:
    """Undo an import as a whole: its vendors go, and what it filled in is empty again. Once more
    changes nothing.

    Raises `Missing`, and `Refused` where somebody has worked with one of them since."""
    found = queries.vendor_import(actor, import_id, now, locked=True)
    if found.done_at is None:
        raise Refused(gettext("This table was not brought in."))
    if found.taken_back_at is not None:
        return
    write_alone(Vendor)
    if queries.touched(actor, found):
        raise Refused(
            gettext("Somebody has worked with one of these vendors since. Nothing was taken back.")
        )
    vendors = queries.written(actor, found)
    for vendor_id, _, fields in found.written:
        if vendor_id in vendors:
            _undo(vendors[vendor_id], fields)
    found.taken_back_at = now
    found.version += 1
    _tell(actor, Verb.IMPORT_TAKEN_BACK, found, now)
    db.session.commit()


def sweep(now: datetime) -> int:
    """Erase the tables whose time is over, in all companies, and what is remembered of those that
    were brought in; returns how many there were."""
    over = or_(
        and_(
            VendorImport.done_at.is_(None),
            VendorImport.uploaded_at <= now - queries.LOOKED_AT_FOR,
        ),
        VendorImport.done_at <= now - queries.KEPT_FOR,
    )
    with across_companies():
        # What another worker sweeps at this moment is left to it.
        found = select(VendorImport).where(over).with_for_update(skip_locked=True)
        rows = db.session.scalars(found).all()
        for row in rows:
            db.session.delete(row)
        db.session.commit()
    return len(rows)


def _still_open(actor: Actor, import_id: int, now: datetime) -> VendorImport:
    found = queries.vendor_import(actor, import_id, now, locked=True)
    if found.done_at is not None:
        raise Refused(gettext("This table was brought in already."))
    return found


def _check(table: VendorImport) -> None:
    """Find the rows with faults; without a column of names there is nothing to find yet."""
    table.faulty = faulty(rows_of(table)) if "name" in table.columns else []


def _create(lines: Sequence[Line], now: datetime) -> list[Any]:
    vendors = [Vendor(**line.row.values, version=1, created_at=now) for line in lines]
    db.session.add_all(vendors)
    db.session.flush()
    return [[vendor.id, vendor.version, []] for vendor in vendors]


def _fill(actor: Actor, lines: Sequence[Line]) -> list[Any]:
    """Several rows may fill one vendor, each with what those before left empty."""
    gaps: dict[int, dict[str, str]] = {}
    for line in lines:
        if line.entry is not None and line.entry.vendor_id is not None:
            more = {name: line.row.values[name] for name in line.gaps}
            gaps.setdefault(line.entry.vendor_id, {}).update(more)
    found = db.session.scalars(select(Vendor).where(Vendor.id.in_(list(gaps)))).all()
    for vendor in found:
        for name, value in gaps[vendor.id].items():
            setattr(vendor, name, value)
        vendor.version += 1
    db.session.flush()
    return [[vendor.id, vendor.version, sorted(gaps[vendor.id])] for vendor in found]


def _undo(vendor: Vendor, fields: Sequence[str]) -> None:
    if not fields:
        db.session.delete(vendor)
        return
    for name in fields:
        setattr(vendor, name, "")
    vendor.version += 1


def _tell(actor: Actor, verb: Verb, table: VendorImport, now: datetime) -> None:
    counts = {"created": table.created, "filled": table.filled}
    record(actor, verb, Subject.COMPANY, actor.company_id, now, **counts)
