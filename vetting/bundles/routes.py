"""A brief's scorecards in one file: asking for it, seeing how far it is, saving it."""

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from vetting import hx
from vetting.access import EVERYBODY, actor, members
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.bundles import queries, runner, service
from vetting.bundles.forms import BundleForm, order
from vetting.bundles.wording import TROUBLES
from vetting.clock import now
from vetting.i18n import LANGUAGES, language
from vetting.layout import outside_base
from vetting.limits import limited
from vetting.papers.sheets import PAPERS
from vetting.uploads.sending import attachment

bp = Blueprint("bundles", __name__, url_prefix="/briefs/<int:brief_id>/bundles")


@bp.get("")
@members(*EVERYBODY)
def index(brief_id: int) -> ResponseReturnValue:
    sort = order(request.args.get("sort"))
    form = BundleForm(formdata=None, sort=sort, language=language(), paper="a4")
    return _page(brief_id, form)


@bp.post("")
@members(*EVERYBODY)
@limited("bundle")
def ask(brief_id: int) -> ResponseReturnValue:
    form = BundleForm()
    if not form.validate_on_submit():
        return _page(brief_id, form), 422
    service.ask(
        actor(),
        brief_id,
        form.language.data,
        form.paper.data,
        order(form.sort.data),
        outside_base(),
        now(),
    )
    runner.wake()
    return hx.redirect(url_for("bundles.index", brief_id=brief_id, sort=order(form.sort.data)))


@bp.get("/<int:bundle_id>")
@members(*EVERYBODY)
def show(brief_id: int, bundle_id: int) -> ResponseReturnValue:
    """How far it is, for the page that shows it."""
    found = queries.bundle(actor(), brief_id, bundle_id, now())
    if not hx.wanted():
        return hx.redirect(url_for("bundles.index", brief_id=brief_id))
    _hurry([found])
    return render_template("bundles/_bundle.html", bundle=found, **_words())


@bp.post("/<int:bundle_id>/cancellation")
@members(*EVERYBODY)
def cancel(brief_id: int, bundle_id: int) -> ResponseReturnValue:
    service.cancel(actor(), brief_id, bundle_id, now())
    return hx.redirect(url_for("bundles.index", brief_id=brief_id))


@bp.get("/<int:bundle_id>/file")
@members(*EVERYBODY)
def file(brief_id: int, bundle_id: int) -> ResponseReturnValue:
    found = queries.file(actor(), brief_id, bundle_id, now())
    seen(actor(), Subject.BRIEF, brief_id, now(), page="bundle")
    return attachment(found)


def _page(brief_id: int, form: BundleForm) -> str:
    brief, bundles = queries.of_brief(actor(), brief_id, now())
    _hurry(bundles)
    return render_template(
        "bundles/index.html", brief=brief, bundles=bundles, form=form, **_words()
    )


def _hurry(bundles: list[queries.Shown]) -> None:
    """Whoever began it may be gone: the worker that is asked sees to it that somebody makes it."""
    if any(each.is_live for each in bundles):
        runner.wake()


def _words() -> dict[str, object]:
    return {"languages": LANGUAGES, "papers": PAPERS, "troubles": TROUBLES}
