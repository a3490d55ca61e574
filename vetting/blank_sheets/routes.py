"""Blank sheets of a review and of a checklist, as pages made for paper and as files."""

from typing import Any

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting.access import EVERYBODY, RATERS, actor, members
from vetting.blank_sheets import queries
from vetting.blank_sheets.queries import Blank
from vetting.blank_sheets.sheets import paper_of
from vetting.clock import now
from vetting.i18n import in_language
from vetting.layout import outside_url
from vetting.papers.files import as_file
from vetting.papers.qr import code_of
from vetting.papers.sheets import PAPERS, size

bp = Blueprint("blank_sheets", __name__)


@bp.get("/assessments/<int:assessment_id>/review/sheet")
@members(*RATERS)
def show(assessment_id: int) -> ResponseReturnValue:
    blank = queries.blank_for(actor(), assessment_id, _asked())
    return _page(blank, "pdf", assessment_id=assessment_id)


@bp.get("/assessments/<int:assessment_id>/review/sheet/pdf")
@members(*RATERS)
def pdf(assessment_id: int) -> ResponseReturnValue:
    """The same sheets as a file."""
    return _file(queries.blank_for(actor(), assessment_id, _asked()))


@bp.get("/checklists/<checklist_id>/sheet")
@members(*EVERYBODY)
def show_checklist(checklist_id: str) -> ResponseReturnValue:
    blank = queries.blank_of(actor(), checklist_id, _asked())
    return _page(blank, "pdf_of_checklist", checklist_id=checklist_id)


@bp.get("/checklists/<checklist_id>/sheet/pdf")
@members(*EVERYBODY)
def pdf_of_checklist(checklist_id: str) -> ResponseReturnValue:
    """The same sheets as a file."""
    return _file(queries.blank_of(actor(), checklist_id, _asked()))


def _asked() -> list[int]:
    return request.args.getlist("rater", type=int)


def _page(blank: Blank, file: str, **place: Any) -> str:
    return render_template(
        "blank_sheets/show.html",
        raters=queries.raters(actor()),
        paper=size(),
        papers=PAPERS,
        asked=_asked(),
        file=f"{bp.name}.{file}",
        place=place,
        printed=now(),
        **_told(blank),
    )


def _file(blank: Blank) -> Response:
    file = paper_of(_told(blank), size(), actor().name, now())
    about = blank.vendor or in_language(blank.checklist.title)
    return as_file(file, gettext("Interview sheet %(name)s", name=about))


def _told(blank: Blank) -> dict[str, Any]:
    """What the sheets are made from, on the page and in the file alike. Their code leads whoever
    holds it to their own review: signing in comes before."""
    if blank.assessment is None:
        return {"blank": blank, "address": "", "code": None}
    address = outside_url("reviews.show", assessment_id=blank.assessment.id)
    return {"blank": blank, "address": address, "code": code_of(address)}
