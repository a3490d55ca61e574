"""Members and invitations."""

from flask import Blueprint, flash, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext
from flask_security.utils import login_user

from vetting import hx
from vetting.access import EVERYBODY, OWNERS, actor, members, public
from vetting.accounts.forms import AccountForm
from vetting.clock import now
from vetting.companies import queries, service
from vetting.companies.forms import ROLE_HINTS, ROLES, CodeForm, InvitationForm, MemberForm
from vetting.errors import Refused
from vetting.i18n import language
from vetting.layout import outside_url
from vetting.limits import limited

bp = Blueprint("companies", __name__)


@bp.get("/members", endpoint="members")
@members(*EVERYBODY)
def show_members() -> ResponseReturnValue:
    return _members_page(InvitationForm())


@bp.post("/members/invitations")
@members(*OWNERS)
def invite() -> ResponseReturnValue:
    form = InvitationForm()
    if not form.validate_on_submit():
        return _members_page(form), 422
    secret = service.invite(actor(), form.name.data, form.role.data, now())
    address = outside_url("companies.invitation", _anchor=secret)
    return render_template(
        "companies/invited.html", name=form.name.data, address=address, code=secret
    )


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
            service.change_role(actor(), member_id, form.role.data)
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
    service.set_active(actor(), member_id, active=False)
    return hx.redirect(url_for("companies.members"))


@bp.post("/members/<int:member_id>/return")
@members(*OWNERS)
def come_back(member_id: int) -> ResponseReturnValue:
    service.set_active(actor(), member_id, active=True)
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
        if queries.invitation_by_secret(form.code.data, now()) is not None:
            session["invitation"] = form.code.data
            return hx.redirect(url_for("companies.join"))
        form.refuse(
            "code",
            gettext("This invitation is not open. Ask the person who sent it for a new one."),
        )
    return render_template("companies/invitation.html", form=form), 422


@bp.get("/invitation/account")
@public
def join() -> ResponseReturnValue:
    found = queries.invitation_by_secret(session.get("invitation", ""), now())
    if found is None:
        return hx.redirect(url_for("companies.invitation"))
    form = AccountForm(name=found.name)
    return render_template("companies/join.html", form=form, company=found.company)


@bp.post("/invitation/account")
@public
@limited("invitation")
def accept() -> ResponseReturnValue:
    secret = session.get("invitation", "")
    found = queries.invitation_by_secret(secret, now())
    if found is None:
        return hx.redirect(url_for("companies.invitation"))
    form = AccountForm()
    if form.validate_on_submit():
        try:
            user = service.accept(
                secret,
                form.name.data,
                form.email.data,
                form.password.data,
                language(),
                now(),
            )
        except Refused:
            form.refuse("email", gettext("This address has an account already."))
        else:
            session.pop("invitation")
            login_user(user)
            flash(gettext("Welcome aboard."), "good")
            return hx.redirect(url_for("pages.home"))
    return render_template("companies/join.html", form=form, company=found.company), 422


def _members_page(form: InvitationForm) -> str:
    return render_template(
        "companies/members.html",
        members=queries.members(actor()),
        invitations=queries.open_invitations(actor(), now()),
        form=form,
        roles=ROLES,
        hints=ROLE_HINTS,
    )
