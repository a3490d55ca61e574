"""Bringing vendors in from a table: the file, a look at what it holds, and what became of it."""

import io
from dataclasses import dataclass

from flask import Blueprint, Response, flash, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, actor, members
from vetting.clock import now
from vetting.errors import Conflict
from vetting.exports.files import TYPES, Form
from vetting.i18n import show_whole
from vetting.limits import limited
from vetting.paging import Page, links, place
from vetting.uploads import wording as files
from vetting.uploads.intake import takes_files
from vetting.uploads.service import receive_table
from vetting.vendor_imports import blanks, queries, service, wording
from vetting.vendor_imports.forms import BringInForm, ColumnsForm, FileForm, columns_form
from vetting.vendor_imports.matching import Fate, Plan
from vetting.vendor_imports.tables import columns_of, faults
from vetting.vendors.wording import KINDS

bp = Blueprint("vendor_imports", __name__, url_prefix="/vendors/imports")

PAGE_SIZE = 25
# The lists of a page, in the order in which they need to be looked at.
LISTS = {
    "faulty": (Fate.FAULTY,),
    "doubtful": (Fate.DOUBTFUL,),
    "new": (Fate.NEW,),
    "known": (Fate.KNOWN,),
    "repeated": (Fate.REPEATED,),
}


@dataclass(frozen=True, slots=True)
class Tab:
    """A list of rows as a tab; `note` is how many there are."""

    label: str
    url: str
    current: bool
    note: str


@bp.get("")
@members(*DECIDERS)
def index() -> ResponseReturnValue:
    return _file_page(FileForm())


@bp.post("")
@members(*DECIDERS)
@limited("vendor-import")
@takes_files
def create() -> ResponseReturnValue:
    file = request.files.get("file")
    name, table = receive_table(file) if file else ("", None)
    form = FileForm()
    if not form.take(table) or table is None:
        return _file_page(form), 422
    kept = service.keep(actor(), name, table, now())
    return hx.redirect(url_for(".show", import_id=kept.id))


@bp.get("/blank.csv")
@members(*DECIDERS)
def blank_csv() -> ResponseReturnValue:
    return _saved(blanks.as_csv(), Form.CSV)


@bp.get("/blank.xlsx")
@members(*DECIDERS)
def blank_xlsx() -> ResponseReturnValue:
    return _saved(blanks.as_xlsx(), Form.XLSX)


@bp.get("/<int:import_id>")
@members(*DECIDERS)
def show(import_id: int) -> ResponseReturnValue:
    return _page(import_id)


@bp.post("/<int:import_id>/columns")
@members(*DECIDERS)
def set_columns(import_id: int) -> ResponseReturnValue:
    form = columns_form(queries.vendor_import(actor(), import_id, now()))
    if not form.validate_on_submit():
        return _page(import_id, columns=form), 422
    try:
        service.set_columns(actor(), import_id, form.given, form.version.data or 0, now())
    except Conflict:
        flash(gettext("The columns were changed in another window. Look at them again."), "warn")
        return _page(import_id), 409
    return hx.redirect(url_for(".show", import_id=import_id))


@bp.post("/<int:import_id>/completion")
@members(*DECIDERS)
def bring_in(import_id: int) -> ResponseReturnValue:
    table = queries.vendor_import(actor(), import_id, now())
    form = BringInForm()
    plan = queries.plan_of(actor(), table)
    # What was sent from a page that no longer holds is not judged, but looked at again.
    if plan.seal == form.seal.data and not form.accepts(plan):
        return _page(import_id, form), 422
    try:
        service.bring_in(actor(), import_id, form.choice, form.seal.data or "", now())
    except Conflict:
        flash(
            gettext("Your directory has changed meanwhile. Look at it again; nothing is lost."),
            "warn",
        )
        return _page(import_id), 409
    return hx.redirect(url_for(".show", import_id=import_id))


@bp.post("/<int:import_id>/taking-back")
@members(*DECIDERS)
def take_back(import_id: int) -> ResponseReturnValue:
    service.take_back(actor(), import_id, now())
    return hx.redirect(url_for(".show", import_id=import_id))


@bp.post("/<int:import_id>/removal")
@members(*DECIDERS)
def remove(import_id: int) -> ResponseReturnValue:
    service.remove(actor(), import_id, now())
    flash(gettext("The table is thrown away. Nothing was brought in."), "good")
    return hx.redirect(url_for(".index"))


def _file_page(form: FileForm) -> str:
    return render_template(
        "vendor_imports/index.html",
        form=form,
        imports=queries.recent(actor(), now()),
        fields=wording.FIELDS,
        files=files,
    )


def _page(
    import_id: int, form: BringInForm | None = None, columns: ColumnsForm | None = None
) -> str:
    table = queries.vendor_import(actor(), import_id, now())
    if table.done_at is not None:
        touched = queries.touched(actor(), table) if table.taken_back_at is None else []
        return render_template("vendor_imports/done.html", table=table, touched=touched)
    plan = queries.plan_of(actor(), table) if "name" in table.columns else Plan([])
    shown = _list_to_show(plan)
    lines = plan.of(*LISTS[shown])
    number, pages = place(request.args.get("page", 1, type=int), len(lines), PAGE_SIZE)
    page = Page(lines[(number - 1) * PAGE_SIZE :][:PAGE_SIZE], number, pages, len(lines))
    again = form or BringInForm(formdata=None)
    again.seal.data = plan.seal
    return render_template(
        "vendor_imports/show.html",
        table=table,
        plan=plan,
        counts={name: len(plan.of(*fates)) for name, fates in LISTS.items()},
        tabs=_tabs(import_id, plan, shown),
        shown=shown,
        lines=page.rows,
        faults=list(faults([line.row for line in page.rows])) if shown == "faulty" else [],
        page=links(page, lambda at: url_for(".show", import_id=import_id, list=shown, page=at)),
        form=again,
        columns=columns or columns_form(table, formdata=None),
        heads=columns_of(table),
        fields=wording.FIELDS,
        fields_in=wording.fields_in,
        kinds=KINDS,
    )


def _list_to_show(plan: Plan) -> str:
    wanted = request.args.get("list", "")
    if wanted in LISTS:
        return wanted
    return next((name for name, fates in LISTS.items() if plan.of(*fates)), "new")


def _tabs(import_id: int, plan: Plan, shown: str) -> list[Tab]:
    return [
        Tab(
            str(wording.FATES[fates[0]]),
            url_for(".show", import_id=import_id, list=name, _anchor="rows"),
            name == shown,
            show_whole(len(plan.of(*fates))),
        )
        for name, fates in LISTS.items()
        if plan.of(*fates) or name == shown
    ]


def _saved(data: bytes, form: Form) -> Response:
    name = f"{gettext('Vendors')}.{form}"
    return send_file(io.BytesIO(data), mimetype=TYPES[form], as_attachment=True, download_name=name)
