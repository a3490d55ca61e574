"""The directory of vendors as a table."""

from collections.abc import Iterator

from flask_babel import gettext

from vetting.access import Actor
from vetting.exports.columns import VENDORS
from vetting.exports.tables import Book, Row, Table
from vetting.vendors import queries
from vetting.vendors.wording import KINDS


def directory(actor: Actor, q: str) -> Book:
    """The company's vendors by name, those that a search finds."""
    title = str(gettext("Vendors"))
    return Book(title, [Table("vendors", title, VENDORS, _rows(actor, q))])


def _rows(actor: Actor, q: str) -> Iterator[Row]:
    kinds = {kind: str(label) for kind, label in KINDS.items()}
    for each in queries.everybody(actor, q):
        yield {
            "vendor_id": each.id,
            "name": each.name,
            "kind": kinds[each.kind],
            "contact_person": each.contact_person,
            "city": each.city,
            "email": each.email,
            "phone": each.phone,
            "website": each.website,
            "notes": each.notes,
            "entered_at": each.created_at,
        }
