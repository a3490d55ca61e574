"""The trail of a company, and of one assessment."""

from typing import Any

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from vetting.access import DECIDERS, EVERYBODY, actor, members
from vetting.assessments.queries import assessment
from vetting.audit import queries, wording
from vetting.audit.forms import FilterForm
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.companies import queries as companies
from vetting.companies.tabs import tabs
from vetting.paging import links

bp = Blueprint("audit", __name__)

# Where each kind of subject can be looked at, with the name of its number in the address.
PLACES = {
    Subject.ASSESSMENT: ("assessments.show", "assessment_id"),
    Subject.BRIEF: ("briefs.show", "brief_id"),
    Subject.VENDOR: ("vendors.show", "vendor_id"),
}


@bp.get("/audit")
@members(*DECIDERS)
def index() -> ResponseReturnValue:
    form = FilterForm(companies.members(actor()))
    found = queries.of_company(actor(), form.wanted, _page())
    seen(actor(), Subject.COMPANY, actor().company_id, now(), page="audit")
    return render_template(
        "audit/index.html",
        form=form,
        lines=found.rows,
        total=found.total,
        page=links(found, lambda number: _address(form, ".index", page=number)),
        tabs=tabs("audit"),
        place_of=_place_of,
        words=wording,
    )


@bp.get("/assessments/<int:assessment_id>/audit")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    form = FilterForm(companies.members(actor()))
    shown = assessment(actor(), assessment_id)
    found = queries.of_assessment(actor(), shown, form.wanted, _page())

    return render_template(
        "audit/show.html",
        assessment=shown,
        form=form,
        lines=found.rows,
        total=found.total,
        page=links(
            found,
            lambda number: _address(form, ".show", assessment_id=assessment_id, page=number),
        ),
        words=wording,
    )


def _page() -> int:
    return request.args.get("page", 1, type=int)


def _address(form: FilterForm, endpoint: str, **values: Any) -> str:
    return url_for(endpoint, **{**form.in_address, **values})


def _place_of(line: queries.Line) -> str | None:
    """The address of what an entry is about, where it still has a page."""
    if not line.on or line.subject not in PLACES:
        return None
    endpoint, number = PLACES[line.subject]
    values: dict[str, Any] = {number: line.subject_id}
    return url_for(endpoint, **values)
