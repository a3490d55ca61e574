"""Members, invitations, and which of one's companies one is in."""

from contextlib import suppress

from flask import Blueprint, flash, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext
from flask_security.signals import user_authenticated
from flask_security.utils import login_user

from vetting import hx
from vetting.access import EVERYBODY, OWNERS, Purpose, actor, holder, link, members, public
from vetting.accounts import queries as accounts
from vetting.accounts.forms import AccountForm
from vetting.addresses import row_number
from vetting.audit.verbs import Verb
from vetting.clock import now
from vetting.companies import queries, service
from vetting.companies.forms import (
    ROLE_HINTS,
    ROLES,
    CodeForm,
    InvitationForm,
    MailedInvitationForm,
    MemberForm,
)
from vetting.companies.tabs import tabs
from vetting.errors import Missing, Refused
from vetting.i18n import language
from vetting.layout import outside_base, outside_url
from vetting.limits import limited
from vetting.links import cookies, showing
from vetting.links import service as links
from vetting.mail.service import goes_out as mail_goes_out

bp = Blueprint("companies", __name__)

# Under which an invitation's secret waits to be shown.
OFFER = "offer"

for_invited = link(Purpose.INVITATION, entry="companies.invitation")


@bp.get("/members", endpoint="members")
@members(*EVERYBODY)
def show_members() -> ResponseReturnValue:
    return _members_page(_invitation_form())


@bp.post("/members/invitations")
@members(*OWNERS)
@limited("inviting")
def invite() -> ResponseReturnValue:
    form = _invitation_form()
    if not form.validate_on_submit():
        return _members_page(form), 422
    offer = service.invite(actor(), form.name.data, form.role.data, now(), _post(form))
    showing.keep(OFFER, offer.invitation_id, offer.secret)
    return hx.redirect(url_for("companies.invited", invitation_id=offer.invitation_id))


@bp.get("/members/invitations/<int:invitation_id>")
@members(*OWNERS)
def invited(invitation_id: int) -> ResponseReturnValue:
    """Where an invitation's link is shown, once, to whoever made it."""
    link = queries.invitation_link(actor(), invitation_id)
    secret = showing.take(OFFER, invitation_id)
    return render_template(
        "companies/invited.html",
        link=link,
        invitation=queries.invitation(actor(), invitation_id),
        mails=mail_goes_out(),
        address=outside_url("companies.invitation", _anchor=secret) if secret else "",
        code=secret,
    )


@bp.post("/members/invitations/<int:invitation_id>/renewal")
@members(*OWNERS)
@limited("inviting")
def renew(invitation_id: int) -> ResponseReturnValue:
    base_url = outside_base() if mail_goes_out() else ""
    offer = service.renew(actor(), invitation_id, base_url, now())
    showing.keep(OFFER, offer.invitation_id, offer.secret)
    return hx.redirect(url_for("companies.invited", invitation_id=invitation_id))


@bp.post("/members/invitations/<int:invitation_id>/withdrawal")
@members(*OWNERS)
def withdraw(invitation_id: int) -> ResponseReturnValue:
    service.withdraw(actor(), invitation_id, now())
    return hx.redirect(url_for("companies.members"))


@bp.get("/members/<int:member_id>")
@members(*OWNERS)
def member(member_id: int) -> ResponseReturnValue:
    found = queries.member(actor(), member_id)
    form = MemberForm(role=found.role)
    return render_template("companies/member.html", member=found, form=form, hints=ROLE_HINTS)


@bp.post("/members/<int:member_id>/role")
@members(*OWNERS)
def change_role(member_id: int) -> ResponseReturnValue:
    found = queries.member(actor(), member_id)
    form = MemberForm()
    if form.validate_on_submit():
        try:
            service.change_role(actor(), member_id, form.role.data, now())
        except Refused as refused:
            form.refuse("role", str(refused))
        else:
            return hx.redirect(url_for("companies.members"))
    return (
        render_template("companies/member.html", member=found, form=form, hints=ROLE_HINTS),
        422,
    )


@bp.post("/members/<int:member_id>/departure")
@members(*OWNERS)
def leave(member_id: int) -> ResponseReturnValue:
    service.set_active(actor(), member_id, active=False, now=now())
    return hx.redirect(url_for("companies.members"))


@bp.post("/members/<int:member_id>/return")
@members(*OWNERS)
def come_back(member_id: int) -> ResponseReturnValue:
    service.set_active(actor(), member_id, active=True, now=now())
    return hx.redirect(url_for("companies.members"))


@bp.get("/invitation")
@public
def invitation() -> ResponseReturnValue:
    return render_template("companies/invitation.html", form=CodeForm())


@bp.post("/invitation")
@public
@limited("invitation")
def open_invitation() -> ResponseReturnValue:
    form = CodeForm()
    if form.validate_on_submit():
        try:
            digest = links.open_link(form.code.data, Purpose.INVITATION, now())
        except Missing:
            pass
        else:
            return cookies.put(hx.redirect(url_for("companies.join")), Purpose.INVITATION, digest)
    form.refuse(
        "code", gettext("This invitation is not open. Ask the person who sent it for a new one.")
    )
    return render_template("companies/invitation.html", form=form), 422


@bp.get("/invitation/account")
@for_invited
def join() -> ResponseReturnValue:
    person = accounts.signed_in()
    if person is not None:
        return render_template("companies/join_as.html", holder=holder(), person=person)
    form = AccountForm(name=holder().name)
    return render_template("companies/join.html", form=form, holder=holder())


@bp.post("/invitation/account")
@for_invited
@limited("invitation")
def accept() -> ResponseReturnValue:
    if accounts.signed_in() is not None:
        return hx.redirect(url_for("companies.join"))
    form = AccountForm()
    if form.validate_on_submit():
        given = form.name.data, form.email.data, form.password.data
        try:
            user = service.accept(holder(), *given, language(), now())
        except Refused:
            form.refuse("email", gettext("This address has an account already."))
        else:
            login_user(user)
            return _welcome(holder().company_id)
    return render_template("companies/join.html", form=form, holder=holder()), 422


@bp.post("/invitation/membership")
@for_invited
def accept_as_oneself() -> ResponseReturnValue:
    person = accounts.signed_in()
    if person is None:
        return hx.redirect(url_for("companies.join"))
    service.join(holder(), person.id, now())
    return _welcome(holder().company_id)


@bp.get("/companies")
@public
def choose() -> ResponseReturnValue:
    """Where somebody may go who is signed in but in none of their companies, or in one of
    several."""
    person = accounts.signed_in()
    if person is None:
        return hx.sign_in_first()
    return render_template("companies/choose.html", places=accounts.memberships_of(person.id))


@bp.post("/companies/current")
@public
def switch() -> ResponseReturnValue:
    person = accounts.signed_in()
    if person is None:
        return hx.sign_in_first()
    company_id = row_number(request.form.get("company_id"))
    _go_to(service.enter(person.id, company_id, now(), Verb.SWITCHED_HERE))
    return hx.redirect(url_for("pages.home"))


@user_authenticated.connect
def _enter_last_used(sender: object, user: object, **more: object) -> None:
    person: object = getattr(user, "id", None)
    session.pop("company", None)
    if not isinstance(person, int) or request.method != "POST":
        return
    with suppress(Missing):
        session["company"] = service.enter(person, None, now(), Verb.SIGNED_IN)


def _invitation_form() -> InvitationForm:
    return MailedInvitationForm() if mail_goes_out() else InvitationForm()


def _post(form: InvitationForm) -> service.Post | None:
    """How to mail the invitation; None where it is not mailed."""
    if not isinstance(form, MailedInvitationForm) or not form.email.data:
        return None
    return service.Post(form.email.data, form.language.data, outside_base())


def _welcome(company_id: int) -> ResponseReturnValue:
    _go_to(company_id)
    flash(gettext("Welcome aboard."), "good")
    return cookies.take_back(hx.redirect(url_for("pages.home")), Purpose.INVITATION)


def _go_to(company_id: int) -> None:
    session["company"] = company_id
    # A page that another window still shows is of the company that was left: with the old token
    # gone, nothing that is typed there can end up here.
    session.pop("csrf_token", None)


def _members_page(form: InvitationForm) -> str:
    return render_template(
        "companies/members.html",
        members=queries.members(actor()),
        invitations=queries.open_invitations(actor(), now()),
        form=form,
        mails=mail_goes_out(),
        tabs=tabs("companies"),
        roles=ROLES,
        hints=ROLE_HINTS,
    )
