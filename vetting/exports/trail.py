"""The audit trail as a table, in the words of its pages."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from flask_babel import gettext

from vetting.access import Actor
from vetting.audit import queries
from vetting.audit.queries import Line, Wanted
from vetting.audit.wording import VERBS, detail_of
from vetting.exports.columns import COMPANY_TRAIL, TRAIL
from vetting.exports.tables import Book, Row, Table
from vetting.models import Assessment

# Pages that are called otherwise on whatever leaves the portal beside somebody's name.
CALLED: Mapping[object, str] = {"pirate-check": "warning-signs"}
MOST_KNOWN = 2_000


def of_company(actor: Actor, wanted: Wanted) -> Book:
    """The company's trail, the newest entry first. Raises `Forbidden`."""
    title = str(gettext("Audit trail"))
    lines = queries.all_of_company(actor, wanted)
    return Book(title, [Table("audit_trail", title, COMPANY_TRAIL, _rows(lines))])


def of_assessment(actor: Actor, assessment: Assessment, wanted: Wanted) -> Book:
    """An assessment's trail, as far as the actor may know of it, the newest entry first."""
    lines = queries.all_of_assessment(actor, assessment, wanted)
    title = str(gettext("Audit trail: %(vendor)s", vendor=assessment.vendor.name))
    return Book(title, [Table("audit_trail", str(gettext("Audit trail")), TRAIL, _rows(lines))])


def _rows(lines: Iterable[Line]) -> Iterator[Row]:
    verbs = {verb: str(label) for verb, label in VERBS.items()}
    # The same few things are said again and again.
    said = lru_cache(MOST_KNOWN)(detail_of)
    for line in lines:
        yield {
            "at": line.at,
            "who": line.who,
            "by_link": line.by_link,
            "what": verbs[line.verb],
            "detail": said(_called(line.details)),
            "on": line.on,
        }


def _called(details: Mapping[str, str | int]) -> tuple[tuple[str, str | int], ...]:
    page = details.get("page")
    told = {**details, "page": CALLED[page]} if page in CALLED else details
    return tuple(told.items())
