"""A referee's pages: who they are, the questions, sending, or saying no."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import Purpose, holder, link, public
from vetting.clock import now
from vetting.given_references import queries, service
from vetting.given_references.forms import SHOWN_HINTS, PersonForm
from vetting.given_references.queries import OwnReference
from vetting.guests.marks import this_visit
from vetting.guests.pages import ENTRY, add_notice, for_guest
from vetting.links import cookies
from vetting.reviews.answering import Answering

bp = Blueprint("given_references", __name__, url_prefix="/reference")

for_referee = for_guest(Purpose.REFERENCE, "given_references.notice")
# Nobody has to read how their answers are kept to say that they will give none.
for_whoever_was_asked = link(Purpose.REFERENCE, entry=ENTRY)

answering = Answering(
    pages="given_references",
    load=lambda: queries.own_reference(holder()),
    page_id=lambda own: own.given.id,
    store=lambda page, wanted, untouched: service.save_all(
        holder(), page, wanted, untouched, now()
    ),
    section="given_references.answers",
    overview="given_references.submission",
    tells=False,
)
add_notice(
    bp,
    Purpose.REFERENCE,
    "given_references.show",
    assessment_of=lambda holder: queries.given_reference(holder).assessment_id,
    refusal="given_references.refusal",
)


@bp.get("")
@for_referee
def show() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    if not own.is_confirmed:
        return hx.redirect(url_for("given_references.person"))
    return render_template("given_references/show.html", own=own, section_url=answering.section_url)


@bp.get("/person")
@for_referee
def person() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    given = own.given if own.is_confirmed else own.given.reference
    shown = {True: "yes", False: "no", None: None}[own.given.may_be_shown]
    form = PersonForm(
        name=given.name,
        position=given.position,
        organisation=given.organisation,
        worked_together=given.worked_together,
        may_be_shown=shown,
    )
    return _person_page(own, form)


@bp.post("/person")
@for_referee
def confirm() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    form = PersonForm()
    if not form.validate_on_submit():
        return _person_page(own, form), 422
    service.confirm(holder(), form.entered, now())
    if own.answered:
        return hx.redirect(url_for("given_references.show"))
    return hx.redirect(answering.section_url(own, own.pages[0]))


@bp.get("/answers")
@for_referee
def answers() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    if not own.is_confirmed:
        return hx.redirect(url_for("given_references.person"))
    section = own.section(request.args.get("section", own.pages[0].id))
    return answering.page(own, section)


@bp.post("/answers/<question>")
@for_referee
def save(question: str) -> ResponseReturnValue:
    return answering.save(question)


@bp.post("/sections/<section_id>")
@for_referee
def save_section(section_id: str) -> ResponseReturnValue:
    return answering.save_section(section_id)


@bp.get("/submission")
@for_referee
def submission() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    if not own.is_confirmed:
        return hx.redirect(url_for("given_references.person"))
    return render_template(
        "given_references/submission.html", own=own, section_url=answering.section_url
    )


@bp.post("/submission")
@for_referee
def submit() -> ResponseReturnValue:
    service.submit(holder(), this_visit(), now())
    flash(gettext("Your answers are with those who asked. Your link is used up."), "good")
    return _goodbye()


@bp.get("/refusal")
@for_whoever_was_asked
def refusal() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    return render_template("given_references/refusal.html", own=own, holder=holder())


@bp.post("/refusal")
@for_whoever_was_asked
def decline() -> ResponseReturnValue:
    service.refuse(holder(), "declined", now())
    flash(gettext("Noted: you give no reference. Nobody will ask you again by this link."), "good")
    return _goodbye()


@bp.post("/correction")
@for_whoever_was_asked
def disown() -> ResponseReturnValue:
    service.refuse(holder(), "wrong-person", now())
    flash(gettext("Noted: it was not meant for you. We are sorry for the trouble."), "good")
    return _goodbye()


@bp.get("/thanks")
@public
def thanks() -> ResponseReturnValue:
    """Where the link leads in the end, which opens nothing any more by then."""
    return render_template("given_references/thanks.html")


def _goodbye() -> ResponseReturnValue:
    return cookies.take_back(hx.redirect(url_for("given_references.thanks")), Purpose.REFERENCE)


def _person_page(own: OwnReference, form: PersonForm) -> str:
    return render_template("given_references/person.html", own=own, form=form, hints=SHOWN_HINTS)
