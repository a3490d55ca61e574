"""A self-check: what it keeps and how to begin, its pages, its result, and its end."""

from datetime import datetime
from typing import Any

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import keeper, public, self_checked
from vetting.clock import now
from vetting.errors import Missing
from vetting.i18n import in_language, show_date
from vetting.layout import outside_url
from vetting.limits import limited
from vetting.links import cookies, showing
from vetting.papers.files import as_file
from vetting.papers.outline import outline
from vetting.papers.sheets import PAPERS, edition, paper, size
from vetting.reviews.answering import Answering, figures_of
from vetting.self_checks import queries, service
from vetting.self_checks.forms import KIND_HINTS, SecretForm, StartForm
from vetting.self_checks.queries import COOKIE
from vetting.self_checks.result import result as laid_out
from vetting.vendors.wording import kind_label

bp = Blueprint("self_checks", __name__, url_prefix="/self-check")

for_keeper = self_checked(entry="self_checks.code")

answering = Answering(
    pages="self_checks",
    load=lambda: queries.own_check(keeper()),
    page_id=lambda own: own.check.id,
    store=lambda page, wanted, untouched: service.save_all(keeper(), page, wanted, untouched),
    section="self_checks.show",
    overview="self_checks.show",
    figures=lambda own: figures_of(own.result),
)


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
        return answering.page(own, section)
    return render_template(
        "self_checks/show.html",
        own=own,
        kind=kind_label(own.check.kind),
        section_url=answering.section_url,
    )


@bp.post("/answers/<question>")
@for_keeper
def save(question: str) -> ResponseReturnValue:
    return answering.save(question)


@bp.post("/sections/<section_id>")
@for_keeper
def save_section(section_id: str) -> ResponseReturnValue:
    return answering.save_section(section_id)


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
        checklist=edition(in_language(own.checklist.title), own.checklist.version),
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
        "section_url": answering.section_url,
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
