"""Reading the directory."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import load_only

from vetting.access import Actor
from vetting.db import db
from vetting.errors import Missing
from vetting.folding import fold
from vetting.forms import clean
from vetting.models import Assessment, Vendor
from vetting.paging import Page, place

PAGE_SIZE = 25
AT_A_TIME = 500
FEW = 8
MOST_WORDS = 8
# A form that was sent twice, by a double click or a slow connection, is one vendor.
TWICE = timedelta(minutes=1)

LISTED = load_only(Vendor.name, Vendor.kind, Vendor.city, Vendor.contact_person, Vendor.example_id)


def asked_words(q: str) -> str:
    """What somebody looks for, as it came in an address."""
    return str(clean(q))[:200]


def directory(actor: Actor, q: str, wanted: int) -> Page[Vendor]:
    """One page of the company's vendors by name; `q` looks in name, town and contact person."""
    found = matching(q)
    total = db.session.scalar(select(func.count(Vendor.id)).where(*found)) or 0
    number, pages = place(wanted, total, PAGE_SIZE)
    rows = db.session.scalars(
        select(Vendor)
        .options(LISTED)
        .where(*found)
        .order_by(Vendor.sort_name, Vendor.id)
        .limit(PAGE_SIZE)
        .offset((number - 1) * PAGE_SIZE)
    ).all()
    return Page(rows, number, pages, total)


def everybody(actor: Actor, q: str) -> Iterator[Vendor]:
    """All vendors that `q` finds, by name, a few hundred in memory at a time."""
    statement = select(Vendor).where(*matching(q)).order_by(Vendor.sort_name, Vendor.id)
    with db.session.scalars(statement.execution_options(yield_per=AT_A_TIME)) as found:
        yield from found


def vendor(actor: Actor, vendor_id: int) -> Vendor:
    """One vendor of the actor's company. Raises `Missing`."""
    found = db.session.get(Vendor, vendor_id)
    if found is None:
        raise Missing
    return found


def candidates(actor: Actor, brief_id: int, q: str) -> Sequence[Vendor]:
    """A few vendors that are not assessed for the brief yet: those that `q` finds, else the
    newest."""
    assessed = select(Assessment.vendor_id).where(Assessment.brief_id == brief_id)
    order = (Vendor.sort_name, Vendor.id) if q else (Vendor.id.desc(),)
    return db.session.scalars(
        select(Vendor)
        .options(LISTED)
        .where(Vendor.id.not_in(assessed), *matching(q))
        .order_by(*order)
        .limit(FEW)
    ).all()


def namesakes(actor: Actor, name: str, but: int | None = None) -> Sequence[Vendor]:
    """The first few vendors whose name reads the same, other than one."""
    return db.session.scalars(
        select(Vendor)
        .options(LISTED)
        .where(Vendor.sort_name == fold(name)[:200], Vendor.id != (but or 0))
        .order_by(Vendor.id)
        .limit(FEW)
    ).all()


def just_added(actor: Actor, values: dict[str, str], now: datetime) -> Vendor | None:
    """The same vendor, where the same form came a moment ago."""
    same = [getattr(Vendor, name) == value for name, value in values.items()]
    return db.session.scalar(
        select(Vendor).where(*same, Vendor.created_at > now - TWICE).order_by(Vendor.id).limit(1)
    )


def has_any(actor: Actor) -> bool:
    """Whether the company's directory holds anybody."""
    return db.session.scalar(select(Vendor.id).limit(1)) is not None


def matching(q: str) -> list[ColumnElement[bool]]:
    """The conditions for vendors in which every word of a search occurs, as text."""
    return [
        Vendor.search_text.contains(word, autoescape=True) for word in fold(q).split()[:MOST_WORDS]
    ]
