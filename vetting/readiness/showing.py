"""What a guest is shown of a company's readiness, whatever their link is for."""

from flask import render_template

from vetting.access import Holder
from vetting.errors import Missing
from vetting.readiness import queries
from vetting.readiness.result import result


def page_for(holder: Holder, brief_id: int, back: tuple[str, str]) -> str:
    """The page about the brief that a guest's link is about, without notes and figures; `back` is
    the name and the address of the page that leads here. Raises `Missing` while it is not shown."""
    own = queries.shown_to(holder, brief_id)
    if own is None:
        raise Missing
    told = {"own": own, "result": result(own), "holder": holder, "back": back}
    return render_template("readiness/shown.html", **told)
