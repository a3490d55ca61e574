"""What a candidate sees of a drill by their link: the rules, the drill while it runs, its end."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import Purpose, holder
from vetting.clock import now
from vetting.drills.timing import State
from vetting.errors import Refused
from vetting.guests.pages import add_notice, for_guest
from vetting.reviews.filling import Part
from vetting.reviews.forms import PageForm, RatingForm, SectionForm, sent_forms
from vetting.reviews.sheets import (
    Sheet,
    sent,
    sent_sheets,
    stored_around,
    stored_sheets,
    unsaved,
    unsaved_sheets,
)
from vetting.sittings import queries, service
from vetting.sittings.queries import Sitting

BEFORE = (State.SET, State.OPENED)

bp = Blueprint("sittings", __name__, url_prefix="/drill")

for_candidate = for_guest(Purpose.DRILL, "sittings.notice")
add_notice(bp, Purpose.DRILL, "sittings.show", accepted=service.open_rules)


@bp.get("")
@for_candidate
def show() -> ResponseReturnValue:
    own = queries.sitting(holder())
    clock = queries.clock_of(own.drill, now())
    if clock.state in BEFORE:
        return render_template(
            "sittings/rules.html",
            holder=holder(),
            minutes=queries.minutes(own.drill),
            is_oral=own.drill.is_oral,
            is_closed=own.drill.assessment.is_closed,
        )
    if clock.state is State.RUNNING:
        return _page(own, stored_sheets(own, own.page))
    return render_template("sittings/over.html", own=own, holder=holder(), clock=clock)


@bp.post("/start")
@for_candidate
def start() -> ResponseReturnValue:
    service.start(holder(), now())
    return hx.redirect(url_for("sittings.show"))


@bp.get("/clock")
@for_candidate
def clock() -> ResponseReturnValue:
    """What the server's clock says, for a page that asks again and again."""
    own = queries.sitting(holder())
    found = queries.clock_of(own.drill, now())
    if not hx.wanted() or found.state in BEFORE:
        return hx.redirect(url_for("sittings.show"))
    return render_template("sittings/_told.html", own=own, clock=found)


@bp.post("/parts/<part>")
@for_candidate
def save(part: str) -> ResponseReturnValue:
    form, page = RatingForm(queries.part(part)), PageForm()
    if not (form.validate_on_submit() & page.validate_on_submit()):
        problem = form.first_error or gettext("The page could not be read: reload it.")
        return _answer(unsaved(form, problem), 422)
    wanted = form.save(page.client.data or "", page.seq.data or 0)
    try:
        outcome = service.save(holder(), page.review.data or 0, part, wanted, now())
    except Refused as refused:
        return _answer(unsaved(form, str(refused)), 409)
    return _answer(sent(form, outcome), 409 if outcome.in_conflict else 200)


@bp.post("")
@for_candidate
def save_all() -> ResponseReturnValue:
    own, page = queries.sitting(holder()), SectionForm()
    forms, can_be_saved = sent_forms(own.page, page)
    if not can_be_saved:
        problem = gettext("Nothing is saved yet: please correct what is marked below.")
        return _page(own, unsaved_sheets(own, own.page, forms), problem, status=422)
    wanted = {name: form.save() for name, form in forms.items()}
    untouched = {name for name, form in forms.items() if form.untouched}
    try:
        outcomes = service.save_all(holder(), page.review.data or 0, wanted, now(), untouched)
    except Refused as refused:
        sheets = unsaved_sheets(own, own.page, forms)
        return _page(own, sheets, str(refused), status=409, drill_id=page.review.data)
    if any(outcome.in_conflict for outcome in outcomes.values()):
        own = queries.sitting(holder())
        problem = gettext("Saved, but for what is marked below: it was changed meanwhile.")
        return _page(own, sent_sheets(own, own.page, forms, outcomes), problem, status=409)
    flash(gettext("Saved."), "good")
    following = "sittings.submission" if page.then.data == "next" else "sittings.show"
    return hx.redirect(url_for(following))


@bp.get("/submission")
@for_candidate
def submission() -> ResponseReturnValue:
    own = queries.sitting(holder())
    clock = queries.clock_of(own.drill, now())
    if clock.state is not State.RUNNING:
        return hx.redirect(url_for("sittings.show"))
    return render_template("sittings/submission.html", own=own, holder=holder(), clock=clock)


@bp.post("/submission")
@for_candidate
def hand_in() -> ResponseReturnValue:
    service.hand_in(holder(), now())
    return hx.redirect(url_for("sittings.show"))


def _page(
    own: Sitting,
    sheets: list[Sheet],
    problem: str = "",
    *,
    status: int = 200,
    drill_id: int | None = None,
) -> ResponseReturnValue:
    """The page to write on; `drill_id` where it belongs to another drill than the holder's."""
    # Whoever sends the form before the start gets nothing of the scenario by it.
    if own.drill.started_at is None:
        return hx.redirect(url_for("sittings.show"))
    page = render_template(
        "sittings/show.html",
        sheets=sheets,
        problem=problem,
        page_id=drill_id or own.drill.id,
        before=None,
        after=None,
        **_frame(own),
    )
    return page, status


def _answer(sheet: Sheet, status: int) -> ResponseReturnValue:
    own = queries.sitting(holder())
    if hx.wanted():
        return render_template("sittings/_saved.html", sheet=sheet, **_frame(own)), status
    if status == 200:
        return hx.redirect(url_for("sittings.show", _anchor=f"criterion-{sheet.criterion.id}"))
    return _page(own, stored_around(own, own.page, sheet), sheet.problem, status=status)


def _frame(own: Sitting) -> dict[str, object]:
    """What the page and the answer to a save have in common."""
    return {
        "own": own,
        "holder": holder(),
        "section": own.page,
        "section_url": _section_url,
        "clock": queries.clock_of(own.drill, now()),
    }


def _section_url(own: Sitting, section: Part) -> str:
    return url_for("sittings.show")
