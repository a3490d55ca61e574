"""The Social Media Plan of an assessment: drafting, editing section by section, versions, print."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, RATERS, actor, members
from vetting.assessments.queries import assessment
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject, Verb
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Conflict, Missing, Refused
from vetting.i18n import language
from vetting.plans import paper, queries, service, wording
from vetting.plans.content import GAP_SECTIONS, Content
from vetting.plans.differences import differences
from vetting.plans.forms import BeginForm, OfferForm, SectionForm, VersionForm, typed
from vetting.plans.sections import SECTIONS, Section
from vetting.plans.sections import section as section_of
from vetting.plans.sheets import Sheet, Typed, sent, stored, unsaved

bp = Blueprint("plans", __name__, url_prefix="/assessments/<int:assessment_id>/plan")


@bp.get("")
@members(*RATERS)
def show(assessment_id: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="plan")
    return _overview(assessment_id)


@bp.post("")
@members(*DECIDERS)
def begin(assessment_id: int) -> ResponseReturnValue:
    form = BeginForm()
    if not form.validate_on_submit():
        return _overview(assessment_id, beginning=form), 422
    service.begin(actor(), assessment_id, form.language.data, now())
    flash(gettext("The plan is drafted. Go through it section by section."), "good")
    return hx.redirect(url_for("plans.show", assessment_id=assessment_id))


@bp.get("/sections/<section_id>")
@members(*RATERS)
def section(assessment_id: int, section_id: str) -> ResponseReturnValue:
    found = section_of(section_id)
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="plan")
    sheet = stored(queries.stored_section(actor(), assessment_id, found))
    return _section_page(assessment_id, found, sheet)


@bp.post("/sections/<section_id>")
@members(*DECIDERS)
def save(assessment_id: int, section_id: str) -> ResponseReturnValue:
    found = section_of(section_id)
    form = SectionForm()
    was = queries.stored_section(actor(), assessment_id, found)
    read = typed(found, request.form, form.drop.data or "")
    if not form.validate_on_submit():
        read = Typed(read.body, read.version, gettext("The page could not be read: reload it."))
    if read.problem:
        return _saved(assessment_id, found, unsaved(was, read), 422)
    wanted = form.save(read.body, read.version)
    try:
        outcome = service.save(
            actor(), assessment_id, section_id, form.review.data or 0, wanted, now()
        )
    except Refused as refused:
        problem = Typed(read.body, read.version, str(refused))
        return _saved(assessment_id, found, unsaved(was, problem), 409)
    sheet = sent(queries.stored_section(actor(), assessment_id, found), read, outcome)
    if outcome.in_conflict or hx.wanted():
        return _saved(assessment_id, found, sheet, 409 if outcome.in_conflict else 200)
    flash(gettext("Saved."), "good")
    return hx.redirect(_following(assessment_id, found, form))


@bp.get("/sections/<section_id>/history")
@members(*RATERS)
def history(assessment_id: int, section_id: str) -> ResponseReturnValue:
    found = section_of(section_id)
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="plan")
    return render_template(
        "plans/history.html",
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "plans"),
        section=found,
        sittings=queries.history(actor(), assessment_id, found),
    )


@bp.get("/news")
@members(*RATERS)
def news(assessment_id: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="plan")
    return render_template(
        "plans/news.html",
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "plans"),
        draft=_drafted(assessment_id),
        news=queries.news(actor(), assessment_id),
    )


@bp.post("/news/<section_id>/<field_id>/adoption")
@members(*DECIDERS)
def adopt(assessment_id: int, section_id: str, field_id: str) -> ResponseReturnValue:
    form = OfferForm()
    drafted = form.drafted.data or ""
    offer = queries.offer(actor(), assessment_id, section_id, field_id, drafted)
    service.adopt(actor(), assessment_id, offer, form.version.data or 0, now())
    flash(gettext("It stands in the plan now."), "good")
    return hx.redirect(url_for("plans.news", assessment_id=assessment_id))


@bp.post("/news/<section_id>/<field_id>/dismissal")
@members(*DECIDERS)
def leave(assessment_id: int, section_id: str, field_id: str) -> ResponseReturnValue:
    form = OfferForm()
    drafted = form.drafted.data or ""
    offer = queries.offer(actor(), assessment_id, section_id, field_id, drafted)
    service.leave(actor(), assessment_id, offer, form.version.data or 0, now())
    flash(gettext("The plan stays as it is."), "good")
    return hx.redirect(url_for("plans.news", assessment_id=assessment_id))


@bp.post("/versions")
@members(*DECIDERS)
def put_forward(assessment_id: int) -> ResponseReturnValue:
    form = VersionForm()
    if not form.validate_on_submit():
        return _overview(assessment_id, putting=form), 422
    shown, note = form.shown.data or "", form.note.data or ""
    try:
        number = service.put_forward(actor(), assessment_id, shown, note, now())
    except Conflict:
        flash(gettext("The draft changed meanwhile: look at it, then put it forward."), "warning")
        return _overview(assessment_id, putting=form), 409
    flash(gettext("Version %(number)s is put forward.", number=number), "good")
    return hx.redirect(url_for("plans.version", assessment_id=assessment_id, number=number))


@bp.get("/versions/<int:number>")
@members(*RATERS)
def version(assessment_id: int, number: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="plan")
    found = queries.version(actor(), assessment_id, number)
    return render_template(
        "plans/version.html",
        assessment=found.assessment,
        tabs=tabs(assessment_id, "plans"),
        draft=_drafted(assessment_id),
        version=found,
        content=found.content,
        gaps=wording.GAPS,
    )


@bp.get("/differences")
@members(*RATERS)
def compare(assessment_id: int) -> ResponseReturnValue:
    """What two versions say differently; without a number it is the draft."""
    draft = _drafted(assessment_id)
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="plan")
    old, new = request.args.get("old", 0, int), request.args.get("new", 0, int)
    contents = [_content(draft, assessment_id, number) for number in (old, new)]
    return render_template(
        "plans/compare.html",
        assessment=draft.assessment,
        tabs=tabs(assessment_id, "plans"),
        draft=draft,
        old=old,
        new=new,
        differences=differences(*contents),
    )


@bp.get("/print")
@members(*RATERS)
def print_draft(assessment_id: int) -> ResponseReturnValue:
    return paper.page(
        _printed(assessment_id),
        back=url_for("plans.show", assessment_id=assessment_id),
        file=url_for("plans.pdf_draft", assessment_id=assessment_id),
    )


@bp.get("/print/pdf")
@members(*RATERS)
def pdf_draft(assessment_id: int) -> ResponseReturnValue:
    return paper.file(_printed(assessment_id))


@bp.get("/versions/<int:number>/print")
@members(*RATERS)
def print_version(assessment_id: int, number: int) -> ResponseReturnValue:
    return paper.page(
        _printed(assessment_id, number),
        back=url_for("plans.show", assessment_id=assessment_id),
        file=url_for("plans.pdf_version", assessment_id=assessment_id, number=number),
    )


@bp.get("/versions/<int:number>/print/pdf")
@members(*RATERS)
def pdf_version(assessment_id: int, number: int) -> ResponseReturnValue:
    return paper.file(_printed(assessment_id, number))


def _overview(
    assessment_id: int, beginning: BeginForm | None = None, putting: VersionForm | None = None
) -> str:
    draft = queries.plan(actor(), assessment_id)
    found = draft.assessment if draft else assessment(actor(), assessment_id)
    if draft is None:
        return render_template(
            "plans/none.html",
            assessment=found,
            tabs=tabs(assessment_id, "plans"),
            form=beginning or BeginForm(formdata=None, language=language()),
        )
    putting = putting or VersionForm(formdata=None)
    putting.shown.data = draft.sha256
    return render_template(
        "plans/show.html",
        assessment=found,
        tabs=tabs(assessment_id, "plans"),
        draft=draft,
        news=queries.news(actor(), assessment_id),
        form=putting,
        gaps=wording.GAPS,
        gap_sections=GAP_SECTIONS,
    )


def _section_page(assessment_id: int, found: Section, sheet: Sheet) -> str:
    around = [None, *SECTIONS, None]
    here = around.index(found)
    draft = _drafted(assessment_id)
    return render_template(
        "plans/section.html",
        assessment=draft.assessment,
        draft=draft,
        section=found,
        number=here,
        of=len(SECTIONS),
        sheet=sheet,
        sheets=[sheet],
        problem=sheet.problem,
        page_id=actor().member_id,
        own=draft,
        before=around[here - 1],
        after=around[here + 1],
        section_url=_section_url,
        reminders=found.reminders_for(draft.assessment.vendor.kind),
        is_read_only=draft.assessment.is_closed or not actor().is_one_of(DECIDERS),
    )


def _saved(assessment_id: int, found: Section, sheet: Sheet, status: int) -> ResponseReturnValue:
    if not hx.wanted():
        return _section_page(assessment_id, found, sheet), status
    draft = _drafted(assessment_id)
    page = render_template(
        "plans/_saved.html",
        sheet=sheet,
        draft=draft,
        section=found,
        number=SECTIONS.index(found) + 1,
        of=len(SECTIONS),
    )
    return page, status


def _following(assessment_id: int, found: Section, form: SectionForm) -> str:
    here = SECTIONS.index(found)
    if form.then.data == "next" and not form.drop.data:
        if found == SECTIONS[-1]:
            return url_for("plans.show", assessment_id=assessment_id)
        following = SECTIONS[here + 1].id
        return url_for("plans.section", assessment_id=assessment_id, section_id=following)
    field = form.drop.data.rpartition("-")[0] if form.drop.data else form.then.data
    known = any(each.id == field for each in found.fields)
    anchor = f"field-{field}" if known else None
    return url_for(
        "plans.section", assessment_id=assessment_id, section_id=found.id, _anchor=anchor
    )


def _section_url(draft: queries.Draft, found: Section) -> str:
    return url_for("plans.section", assessment_id=draft.assessment.id, section_id=found.id)


def _drafted(assessment_id: int) -> queries.Draft:
    draft = queries.plan(actor(), assessment_id)
    if draft is None:
        raise Missing
    return draft


def _content(draft: queries.Draft, assessment_id: int, number: int) -> Content:
    if not number:
        return draft.content
    return queries.version(actor(), assessment_id, number).content


def _printed(assessment_id: int, number: int | None = None) -> paper.Printed:
    """What is printed: the draft, or a version of the plan."""
    draft, at = _drafted(assessment_id), now()
    found = None if number is None else queries.version(actor(), assessment_id, number)
    verb = Verb.SHOWN_FOR_PRINT
    seen(actor(), Subject.ASSESSMENT, assessment_id, at, page="plan", verb=verb)
    return paper.Printed(
        plan=draft.row,
        version=found.row if found else None,
        content=found.content if found else draft.content,
        company=actor().company_name,
        printed_by=actor().name,
        at=at,
    )
