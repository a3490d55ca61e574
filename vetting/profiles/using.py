"""Where a link that asks somebody about themself meets the profile of their agency: filling in from
it, keeping what was said, and making an account for it."""

from flask import Blueprint, flash, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext
from flask_security.utils import login_user

from vetting import hx
from vetting.access import Purpose, actor, current_actor, holder
from vetting.clock import now
from vetting.errors import Missing, Refused
from vetting.guests.pages import for_guest
from vetting.i18n import language
from vetting.limits import limited
from vetting.profiles import sharing
from vetting.profiles.forms import AgencyForm
from vetting.profiles.sharing import Ready
from vetting.self_assessments import queries as words

bp = Blueprint("profile_use", __name__, url_prefix="/self-assessment/profile")

for_author = for_guest(Purpose.SELF_ASSESSMENT, "self_assessments.notice")


@bp.get("")
@for_author
def show() -> ResponseReturnValue:
    return _page(AgencyForm(name=holder().name))


@bp.post("/filling")
@for_author
def fill_in() -> ResponseReturnValue:
    if current_actor() is None:
        return hx.redirect(url_for("profile_use.show"))
    taken = sharing.share(actor(), holder(), now())
    flash(
        gettext(
            "Filled in from your profile: answers %(answers)s, people %(referees)s, files "
            "%(files)s. Change what differs here.",
            answers=taken.answers,
            referees=taken.referees,
            files=taken.files,
        ),
        "good",
    )
    return hx.redirect(url_for("self_assessments.show"))


@bp.post("/keeping")
@for_author
def keep() -> ResponseReturnValue:
    if current_actor() is None:
        return hx.redirect(url_for("profile_use.show"))
    sharing.keep(actor(), holder(), now())
    flash(gettext("Your profile says now what you said here."), "good")
    return hx.redirect(url_for("profile_use.show"))


@bp.post("/account")
@for_author
@limited("invitation")
def make_account() -> ResponseReturnValue:
    form = AgencyForm()
    if current_actor() is not None:
        return hx.redirect(url_for("profile_use.show"))
    if not form.validate_on_submit():
        return _page(form), 422
    given = form.agency.data, form.name.data, form.email.data, form.password.data
    try:
        user, owner = sharing.found(holder(), *given, language(), now())
    except Refused:
        form.refuse("email", gettext("This address has an account already: sign in with it."))
        return _page(form), 422
    login_user(user)
    session["company"] = owner.company_id
    flash(
        gettext("Welcome aboard. This is your profile; nobody sees it until you give it."), "good"
    )
    return hx.redirect(url_for("profiles.show"))


def _page(form: AgencyForm) -> str:
    return render_template(
        "profiles/use.html",
        own=words.own_word(holder()),
        holder=holder(),
        form=form,
        ready=_ready(),
        is_own=_is_own(),
    )


def _ready() -> Ready | None:
    """What could be filled in by whoever is signed in; None where there is nothing."""
    if current_actor() is None or _is_own():
        return None
    try:
        return sharing.ready(actor(), now())
    except Missing:
        return None


def _is_own() -> bool:
    found = current_actor()
    return found is not None and found.company_id == holder().company_id
