"""A self-check: what it keeps and how to begin, its pages, its result, and its end."""

from datetime import datetime
from typing import Any

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import keeper, public, self_checked
from vetting.clock import now
from vetting.errors import Missing, Refused
from vetting.i18n import in_language, show_date
from vetting.layout import outside_url
from vetting.limits import limited
from vetting.links import cookies, showing
from vetting.papers.files import as_file
from vetting.papers.outline import outline
from vetting.papers.sheets import PAPERS, paper, size
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
from vetting.self_checks import queries, service
from vetting.self_checks.forms import KIND_HINTS, SecretForm, StartForm
from vetting.self_checks.queries import COOKIE, OwnCheck
from vetting.self_checks.result import result as laid_out
from vetting.vendors.wording import kind_label

bp = Blueprint("self_checks", __name__, url_prefix="/self-check")

for_keeper = self_checked(entry="self_checks.code")


@bp.get("")
@public
def new() -> ResponseReturnValue:
    return _notice_page(StartForm())


@bp.post("")
@public
@limited("self-check")
def start() -> ResponseReturnValue:
    form = StartForm()
    if not form.validate_on_submit():
        return _notice_page(form), 422
    return _to_key(service.start(form.kind.data, form.name.data or "", now()))


@bp.get("/key")
@for_keeper
def key() -> ResponseReturnValue:
    """The one page that ever shows the secret, once."""
    secret = showing.take(COOKIE, keeper().check_id)
    if not secret:
        return hx.redirect(url_for("self_checks.show"))
    address = outside_url("self_checks.code", _anchor=secret)
    return render_template("self_checks/key.html", address=address, code=secret)


@bp.get("/link")
@public
def code() -> ResponseReturnValue:
    return render_template("self_checks/code.html", form=SecretForm())


@bp.post("/link")
@public
@limited("self-check")
def open_by_code() -> ResponseReturnValue:
    form = SecretForm()
    if form.validate_on_submit():
        try:
            digest = service.open_by(form.code.data, now())
        except Missing:
            pass
        else:
            return cookies.put(hx.redirect(url_for("self_checks.show")), COOKIE, digest)
    form.refuse("code", gettext("This code opens nothing. It may have been renewed or erased."))
    return render_template("self_checks/code.html", form=form), 422


@bp.get("/answers")
@for_keeper
def show() -> ResponseReturnValue:
    own = queries.own_check(keeper())
    if "section" in request.args:
        section = own.section(request.args["section"])
        return _section_page(own, section, stored_sheets(own, section))
    return render_template(
        "self_checks/show.html", own=own, kind=kind_label(own.check.kind), section_url=_section_url
    )


@bp.post("/answers/<question>")
@for_keeper
def save(question: str) -> ResponseReturnValue:
    own = queries.own_check(keeper())
    form, page = RatingForm(own.question(question)), PageForm()
    if not (form.validate_on_submit() & page.validate_on_submit()):
        problem = form.first_error or gettext("The page could not be read: reload it.")
        return _answer(unsaved(form, problem), 422)
    wanted = form.save(page.client.data or "", page.seq.data or 0)
    try:
        outcome = service.save(keeper(), page.review.data or 0, question, wanted)
    except Refused as refused:
        return _answer(unsaved(form, str(refused)), 409)
    return _answer(sent(form, outcome), 409 if outcome.in_conflict else 200)


@bp.post("/sections/<section_id>")
@for_keeper
def save_section(section_id: str) -> ResponseReturnValue:
    own = queries.own_check(keeper())
    section, page = own.section(section_id), SectionForm()
    forms, can_be_saved = sent_forms(section, page)
    if not can_be_saved:
        problem = gettext("Nothing is saved yet: please mend what is marked below.")
        return _section_page(own, section, unsaved_sheets(own, section, forms), problem), 422
    wanted = {name: form.save() for name, form in forms.items()}
    untouched = {name for name, form in forms.items() if form.untouched}
    try:
        outcomes = service.save_all(keeper(), page.review.data or 0, wanted, untouched)
    except Refused as refused:
        sheets = unsaved_sheets(own, section, forms)
        return _section_page(own, section, sheets, str(refused), page.review.data), 409
    if any(outcome.in_conflict for outcome in outcomes.values()):
        own = queries.own_check(keeper())
        problem = gettext("Saved, but for what is marked below: it was changed meanwhile.")
        sheets = sent_sheets(own, section, forms, outcomes)
        return _section_page(own, section, sheets, problem), 409
    flash(gettext("Saved."), "good")
    return hx.redirect(_following(own, section, page.then.data, page.take.data))


@bp.get("/result")
@for_keeper
def result() -> ResponseReturnValue:
    told = _told(now())
    return render_template("self_checks/result.html", paper=size(), papers=PAPERS, **told)


@bp.get("/result/pdf")
@for_keeper
@limited("self-check")
def pdf() -> ResponseReturnValue:
    """The same result as a file."""
    at = now()
    told = _told(at)
    own = told["own"]
    name = own.check.name or told["kind"]
    file = paper(
        outline(render_template("self_checks/_sheet.html", **told)),
        title=gettext("Self-check: %(name)s", name=name),
        head=(gettext("Self-check"), name),
        checklist=gettext(
            "%(title)s, version %(version)s",
            title=in_language(own.checklist.title),
            version=own.checklist.version,
        ),
        size=size(),
        at=at,
    )
    return as_file(file, gettext("Self-check"))


def _told(at: datetime) -> dict[str, Any]:
    """What the result is made from, on the page and in the file alike."""
    own = queries.own_check(keeper())
    return {
        "own": own,
        "kind": kind_label(own.check.kind),
        "result": laid_out(own),
        "printed": at,
        "section_url": _section_url,
    }


@bp.post("/renewal")
@for_keeper
@limited("self-check")
def renew() -> ResponseReturnValue:
    return _to_key(service.renew(keeper()))


@bp.post("/keeping")
@for_keeper
def keep() -> ResponseReturnValue:
    service.keep(keeper(), now())
    until = show_date(queries.own_check(keeper()).check.expires_at)
    flash(gettext("Your self-check is kept until %(date)s.", date=until), "good")
    return hx.redirect(url_for("self_checks.show"))


@bp.post("/departure")
@for_keeper
def leave() -> ResponseReturnValue:
    flash(gettext("This browser opens your self-check no more. Your link still does."), "good")
    return cookies.take_back(hx.redirect(url_for("self_checks.new")), COOKIE)


@bp.post("/erasure")
@for_keeper
def erase() -> ResponseReturnValue:
    service.erase(keeper())
    flash(gettext("Your self-check is erased: every answer and note, and its link."), "good")
    return cookies.take_back(hx.redirect(url_for("self_checks.new")), COOKIE)


def _notice_page(form: StartForm) -> str:
    return render_template(
        "self_checks/new.html",
        form=form,
        hints=KIND_HINTS,
        under_way=queries.load_keeper() is not None,
        days=queries.ERASED_AFTER.days,
    )


def _to_key(key: service.Key) -> ResponseReturnValue:
    showing.keep(COOKIE, key.check_id, key.secret)
    return cookies.put(hx.redirect(url_for("self_checks.key")), COOKIE, key.digest)


def _section_page(
    own: OwnCheck,
    section: Part,
    sheets: list[Sheet],
    problem: str = "",
    check_id: int | None = None,
) -> str:
    """A section's page; `check_id` where it belongs to another self-check than the keeper's."""
    before, after = own.neighbours(section)
    return render_template(
        "self_checks/section.html",
        sheets=sheets,
        problem=problem,
        page_id=check_id or own.check.id,
        before=before,
        after=after,
        **_frame(own, section),
    )


def _answer(sheet: Sheet, status: int) -> ResponseReturnValue:
    own = queries.own_check(keeper())
    section = own.section_of(sheet.criterion.id)
    if hx.wanted():
        page = render_template("self_checks/_saved.html", sheet=sheet, **_frame(own, section))
        return page, status
    if status == 200:
        return hx.redirect(_section_url(own, section, sheet.criterion.id))
    return _section_page(own, section, stored_around(own, section, sheet), sheet.problem), status


def _frame(own: OwnCheck, section: Part) -> dict[str, object]:
    """What a section's page and the answer to a save have in common."""
    following = own.next_unanswered(section)
    return {
        "own": own,
        "section": section,
        "following": following and _section_url(own, following[0], following[1].id),
        "section_url": _section_url,
    }


def _section_url(own: OwnCheck, section: Part, question: str | None = None) -> str:
    anchor = question and f"criterion-{question}"
    return url_for("self_checks.show", section=section.id, _anchor=anchor)


def _following(own: OwnCheck, section: Part, then: str | None, taken: str | None) -> str:
    after = own.neighbours(section)[1]
    if then != "next":
        asked = {each.id for each in section.criteria}
        return _section_url(own, section, taken if taken in asked else None)
    return _section_url(own, after) if after else url_for("self_checks.show")
