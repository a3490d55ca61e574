"""Our rules: one document for whoever wants to know how a scorecard came about."""

from datetime import datetime
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import checklists
from vetting.access import EVERYBODY, actor, members
from vetting.clock import now
from vetting.companies.queries import company
from vetting.companies.tabs import tabs
from vetting.i18n import in_language
from vetting.papers.files import as_file
from vetting.papers.outline import outline
from vetting.papers.sheets import PAPERS, edition, paper, size
from vetting.rules.document import document

bp = Blueprint("rules", __name__, url_prefix="/rules")


@bp.get("")
@members(*EVERYBODY)
def show() -> ResponseReturnValue:
    told = _told(now())
    return render_template(
        "rules/show.html", tabs=tabs("rules"), paper=size(), papers=PAPERS, **told
    )


@bp.get("/pdf")
@members(*EVERYBODY)
def pdf() -> ResponseReturnValue:
    """The same document as a file."""
    at = now()
    told = _told(at)
    rules = told["rules"]
    file = paper(
        outline(render_template("rules/_sheet.html", **told)),
        title=gettext("Our rules"),
        head=(gettext("Our rules"), rules.company.name),
        checklist=edition(in_language(rules.checklist.title), rules.checklist.version),
        size=size(),
        printed_by=actor().name,
        at=at,
    )
    return as_file(file, gettext("Our rules"))


def _told(at: datetime) -> dict[str, Any]:
    """What the document is made from, on the page and in the file alike."""
    version = request.args.get("version", type=int)
    return {
        "rules": document(company(actor()), version),
        "labels": checklists.labels,
        "printed": at,
    }
