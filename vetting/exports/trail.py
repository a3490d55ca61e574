"""The audit trail as a table, in the words of its pages."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from flask_babel import gettext

from vetting.access import Actor
from vetting.audit import queries
from vetting.audit.queries import Line, Wanted
from vetting.audit.wording import VERBS, detail
from vetting.exports.columns import COMPANY_TRAIL, TRAIL
from vetting.exports.tables import Book, Row, Table
from vetting.models import Assessment

# Pages that are called otherwise on whatever leaves the portal beside somebody's name.
CALLED = {"pirate-check": "warning-signs"}


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
    for line in lines:
        yield {
            "at": line.at,
            "who": line.who,
            "by_link": line.by_link,
            "what": verbs[line.verb],
            "detail": detail(_called(line)),
            "on": line.on,
        }


def _called(line: Line) -> Line:
    page = str(line.details.get("page", ""))
    if page not in CALLED:
        return line
    return replace(line, details={**line.details, "page": CALLED[page]})
