"""The directory of vendors."""

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from vetting import hx
from vetting.access import DECIDERS, EVERYBODY, actor, members
from vetting.addresses import row_number
from vetting.assessments import overview
from vetting.briefs import queries as briefs
from vetting.clock import now
from vetting.errors import Conflict
from vetting.forms import clean
from vetting.paging import links
from vetting.vendors import queries, service
from vetting.vendors.forms import VendorForm, is_web_address
from vetting.vendors.wording import KIND_HINTS, KINDS

bp = Blueprint("vendors", __name__)


@bp.get("/vendors")
@members(*EVERYBODY)
def index() -> ResponseReturnValue:
    q = queries.asked_words(request.args.get("q", ""))
    found = queries.directory(actor(), q, request.args.get("page", 1, type=int))
    return render_template(
        "vendors/_list.html" if hx.wanted() else "vendors/index.html",
        vendors=found.rows,
        page=links(found, lambda number: url_for("vendors.index", q=q or None, page=number)),
        q=q,
        kinds=KINDS,
    )


@bp.get("/vendors/new")
@members(*DECIDERS)
def new() -> ResponseReturnValue:
    return _new_page(VendorForm(name=str(clean(request.args.get("name", "")))[:200]))


@bp.post("/vendors")
@members(*DECIDERS)
def create() -> ResponseReturnValue:
    form = VendorForm()
    if not form.validate_on_submit() or _asks_first(form):
        return _new_page(form), 422
    brief_id = _brief_id()
    vendor = service.create(actor(), form.vendor, brief_id, now())
    if brief_id is not None:
        return hx.redirect(url_for("briefs.show", brief_id=brief_id, _anchor="vendors"))
    return hx.redirect(url_for("vendors.show", vendor_id=vendor.id))


@bp.get("/vendors/<int:vendor_id>")
@members(*EVERYBODY)
def show(vendor_id: int) -> ResponseReturnValue:
    vendor = queries.vendor(actor(), vendor_id)
    return render_template(
        "vendors/show.html",
        vendor=vendor,
        website=vendor.website if is_web_address(vendor.website) else None,
        namesakes=queries.namesakes(actor(), vendor.name, but=vendor.id),
        lines=overview.of_vendor(actor(), vendor_id),
        briefs=briefs.open_briefs_without(actor(), vendor_id),
        kinds=KINDS,
    )


@bp.get("/vendors/<int:vendor_id>/edit")
@members(*DECIDERS)
def edit(vendor_id: int) -> ResponseReturnValue:
    vendor = queries.vendor(actor(), vendor_id)
    return _edit_page(vendor_id, VendorForm(obj=vendor))


@bp.post("/vendors/<int:vendor_id>")
@members(*DECIDERS)
def update(vendor_id: int) -> ResponseReturnValue:
    form = VendorForm()
    if not form.validate_on_submit():
        return _edit_page(vendor_id, form), 422
    try:
        service.update(actor(), vendor_id, form.vendor, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _edit_page(vendor_id, form), 409
    return hx.redirect(url_for("vendors.show", vendor_id=vendor_id))


def _asks_first(form: VendorForm) -> bool:
    """Whether there is somebody by this name already, and nobody said that it is another."""
    if form.another.data or queries.just_added(actor(), form.vendor, now()) is not None:
        return False
    return bool(queries.namesakes(actor(), form.name.data))


def _brief_id() -> int | None:
    """The brief for which a vendor is added, from the address or the form."""
    given = request.values.get("brief_id")
    return briefs.open_brief(actor(), row_number(given)).id if given else None


def _new_page(form: VendorForm) -> str:
    brief_id = _brief_id()
    return render_template(
        "vendors/new.html",
        form=form,
        hints=KIND_HINTS,
        namesakes=queries.namesakes(actor(), form.name.data) if form.name.data else [],
        brief=briefs.brief(actor(), brief_id) if brief_id is not None else None,
    )


def _edit_page(vendor_id: int, form: VendorForm) -> str:
    return render_template(
        "vendors/edit.html",
        vendor=queries.vendor(actor(), vendor_id),
        form=form,
        hints=KIND_HINTS,
    )
