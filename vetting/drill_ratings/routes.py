"""One's own rating of a drill, and once it is in, the raters side by side."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import RATERS, actor, members
from vetting.assessments.queries import assessment
from vetting.assessments.tabs import tabs
from vetting.clock import now
from vetting.drill_ratings import queries, service
from vetting.drill_ratings.comparison import comparison
from vetting.drills import queries as drills
from vetting.errors import Refused
from vetting.reviews.answering import Answering

bp = Blueprint(
    "drill_ratings",
    __name__,
    url_prefix="/assessments/<int:assessment_id>/drills/<int:drill_id>/rating",
)

answering = Answering(
    pages="drill_ratings",
    load=lambda **place: queries.begun_rating(actor(), **place),
    page_id=lambda own: own.row.id,
    store=lambda page, wanted, untouched, **place: service.save_all(
        actor(), **place, page_id=page, wanted=wanted, untouched=untouched, now=now()
    ),
    section="drill_ratings.show",
    overview="drill_ratings.submission",
    place=lambda own: {"assessment_id": own.drill.assessment_id, "drill_id": own.drill.id},
    figures=lambda own: {"points": str(own.view.points)},
)


@bp.get("")
@members(*RATERS)
def show(assessment_id: int, drill_id: int) -> ResponseReturnValue:
    own = queries.own_rating(actor(), assessment_id, drill_id)
    if own is not None and own.row.state == "submitted":
        rows = queries.submitted(actor(), own.drill)
        return _page("show", assessment_id, own=own, comparison=comparison(own, rows))
    if own is not None and own.may_write:
        return answering.page(own, own.section(request.args.get("section", own.parts[0].id)))
    drill = queries.rateable(actor(), assessment_id, drill_id)
    return _page("begin", assessment_id, drill=drill, written=drills.writing(actor(), drill_id))


@bp.post("")
@members(*RATERS)
def start(assessment_id: int, drill_id: int) -> ResponseReturnValue:
    service.start(actor(), assessment_id, drill_id, now())
    return hx.redirect(url_for(".show", assessment_id=assessment_id, drill_id=drill_id))


@bp.post("/marks/<item>")
@members(*RATERS)
def save(assessment_id: int, drill_id: int, item: str) -> ResponseReturnValue:
    return answering.save(item, assessment_id=assessment_id, drill_id=drill_id)


@bp.post("/sections/<section_id>")
@members(*RATERS)
def save_section(assessment_id: int, drill_id: int, section_id: str) -> ResponseReturnValue:
    return answering.save_section(section_id, assessment_id=assessment_id, drill_id=drill_id)


@bp.get("/submission")
@members(*RATERS)
def submission(assessment_id: int, drill_id: int) -> ResponseReturnValue:
    own = queries.begun_rating(actor(), assessment_id, drill_id)
    if not own.may_write:
        return hx.redirect(url_for(".show", assessment_id=assessment_id, drill_id=drill_id))
    return _submission_page(own)


@bp.post("/submission")
@members(*RATERS)
def submit(assessment_id: int, drill_id: int) -> ResponseReturnValue:
    try:
        service.submit(actor(), assessment_id, drill_id, now())
    except Refused as refused:
        own = queries.begun_rating(actor(), assessment_id, drill_id)
        return _submission_page(own, str(refused)), 409
    flash(gettext("Your rating is in. From now on you see what the others saw."), "good")
    return hx.redirect(url_for(".show", assessment_id=assessment_id, drill_id=drill_id))


def _submission_page(own: queries.OwnDrillRating, problem: str = "") -> str:
    return render_template(
        "drill_ratings/submission.html",
        own=own,
        problem=problem,
        section_url=answering.section_url,
        place=answering.place(own),
    )


def _page(name: str, assessment_id: int, **told: object) -> str:
    return render_template(
        f"drill_ratings/{name}.html",
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "drills"),
        **told,
    )
