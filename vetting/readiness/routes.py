"""Whether the company is ready: its members' sheet, what comes of it, and what vendors see."""

from datetime import datetime
from typing import Any

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import checklists, hx
from vetting.access import DECIDERS, EVERYBODY, RATERS, Purpose, actor, holder, members
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.briefs import queries as briefs
from vetting.clock import now
from vetting.errors import Missing
from vetting.guests.pages import for_guest
from vetting.i18n import in_language
from vetting.papers.files import as_file
from vetting.papers.outline import outline
from vetting.papers.sheets import PAPERS, edition, paper, size
from vetting.readiness import queries, service
from vetting.readiness.result import result
from vetting.readiness.showing import page_for
from vetting.reviews.answering import Answering
from vetting.self_assessments import queries as self_assessments

bp = Blueprint("readiness", __name__)

for_author = for_guest(Purpose.SELF_ASSESSMENT, "self_assessments.notice")

answering = Answering(
    pages="readiness",
    load=lambda brief_id: queries.own_readiness(actor(), brief_id),
    page_id=lambda own: own.row.id,
    store=lambda page, wanted, untouched, brief_id: service.save_all(
        actor(), brief_id, page, wanted, untouched, now()
    ),
    section="readiness.show",
    overview="readiness.show",
    place=lambda own: {"brief_id": own.brief.id},
    more=lambda own: {
        "elsewhere": gettext(
            "Not saved: a colleague, or you elsewhere, stored something else here."
        )
    },
)


@bp.get("/briefs/<int:brief_id>/readiness")
@members(*EVERYBODY)
def show(brief_id: int) -> ResponseReturnValue:
    own = queries.of_brief(actor(), brief_id)
    if own is None:
        return _begin_page(brief_id)
    if own.may_write and actor().is_one_of(RATERS) and "section" in request.args:
        return answering.page(own, own.section(request.args["section"]))
    return render_template("readiness/show.html", papers=PAPERS, **_told(own, now()))


@bp.get("/briefs/<int:brief_id>/readiness/pdf")
@members(*EVERYBODY)
def pdf(brief_id: int) -> ResponseReturnValue:
    """The same result as a file."""
    own, at = queries.of_brief(actor(), brief_id), now()
    if own is None:
        raise Missing
    title = in_language(own.checklist.title)
    file = paper(
        outline(render_template("readiness/_sheet.html", **_told(own, at))),
        title=f"{title}: {own.brief.title}",
        head=(title, actor().company_name, own.brief.title),
        checklist=edition(title, own.checklist.version),
        size=size(),
        printed_by=actor().name,
        at=at,
    )
    return as_file(file, f"{title} {own.brief.title}")


@bp.post("/briefs/<int:brief_id>/readiness")
@members(*RATERS)
def start(brief_id: int) -> ResponseReturnValue:
    service.begin(actor(), brief_id, now())
    own = queries.own_readiness(actor(), brief_id)
    return hx.redirect(answering.section_url(own, own.parts[0]))


@bp.post("/briefs/<int:brief_id>/readiness/answers/<question>")
@members(*RATERS)
def save(brief_id: int, question: str) -> ResponseReturnValue:
    return answering.save(question, brief_id=brief_id)


@bp.post("/briefs/<int:brief_id>/readiness/sections/<section_id>")
@members(*RATERS)
def save_section(brief_id: int, section_id: str) -> ResponseReturnValue:
    return answering.save_section(section_id, brief_id=brief_id)


@bp.post("/briefs/<int:brief_id>/readiness/showing")
@members(*DECIDERS)
def show_to_vendors(brief_id: int) -> ResponseReturnValue:
    service.show(actor(), brief_id, now())
    flash(
        gettext("Vendors who have an access link for this brief can read it from now on."), "good"
    )
    return hx.redirect(url_for("readiness.show", brief_id=brief_id))


@bp.post("/briefs/<int:brief_id>/readiness/hiding")
@members(*DECIDERS)
def hide_from_vendors(brief_id: int) -> ResponseReturnValue:
    service.hide(actor(), brief_id, now())
    flash(gettext("No vendor can read it any more."), "good")
    return hx.redirect(url_for("readiness.show", brief_id=brief_id))


@bp.get("/self-assessment/readiness")
@for_author
def shown() -> ResponseReturnValue:
    """What a vendor who was asked for a self-assessment may read, while it is shown."""
    assessment = self_assessments.own_word(holder()).assessment
    seen(holder(), Subject.ASSESSMENT, assessment.id, now(), page="readiness")
    back = gettext("Self-assessment"), url_for("self_assessments.show")
    return page_for(holder(), assessment.brief_id, back)


def _begin_page(brief_id: int) -> str:
    return render_template(
        "readiness/begin.html",
        brief=briefs.brief(actor(), brief_id),
        checklist=checklists.load(service.CHECKLIST),
    )


def _told(own: queries.OwnReadiness, at: datetime) -> dict[str, Any]:
    """What the result is made from, on the page and in the file alike."""
    return {
        "own": own,
        "result": result(own),
        "printed": at,
        "section_url": answering.section_url,
        "may_write": own.may_write and actor().is_one_of(RATERS),
    }
