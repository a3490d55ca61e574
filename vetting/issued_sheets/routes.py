"""Is this sheet genuine? A page for whoever holds one."""

from typing import Any

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from vetting import checklists, hx
from vetting.access import actor, current_actor, public
from vetting.i18n import in_language
from vetting.issued_sheets import codes, queries
from vetting.issued_sheets.wording import KINDS, compared
from vetting.limits import limited
from vetting.scorecards.issuing import content_of

bp = Blueprint("issued_sheets", __name__, url_prefix="/sheets")


@bp.get("")
@public
def new() -> ResponseReturnValue:
    """Where a code is entered, and whither it is sent on."""
    code = codes.as_made(request.args.get("code", ""))
    if code:
        return hx.redirect(url_for("issued_sheets.show", code=codes.shown(code)))
    return render_template("issued_sheets/new.html")


@bp.get("/<code>")
@public
@limited("sheet", reading=True)
def show(code: str) -> ResponseReturnValue:
    found = queries.known(code)
    page = render_template(
        "issued_sheets/show.html",
        found=found,
        kinds=KINDS,
        checklist=_checklist(found),
        own=_own(code),
    )
    return page, 404 if found is None else 200


def _checklist(found: queries.Known | None) -> dict[str, Any] | None:
    if found is None or found.checklist is None:
        return None
    checklist = checklists.load(*found.checklist)
    return {"title": in_language(checklist.title), "version": checklist.version}


def _own(code: str) -> dict[str, Any] | None:
    """What a member who may see the assessment is shown beside what everybody is."""
    own = queries.own_sheet(current_actor(), code)
    if own is None:
        return None
    return {
        "assessment_id": own.standing.assessment.id,
        "newest": own.newest,
        "compared": compared(own.sheet, content_of(actor(), own.standing)),
    }
