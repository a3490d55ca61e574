"""A scorecard as somebody outside of the company reads it by their link, on the screen and on
paper; nothing can be written here."""

from flask import Blueprint, Response, render_template, url_for
from flask.typing import ResponseReturnValue

from vetting import hx
from vetting.access import Purpose, holder, link, public
from vetting.audit.verbs import Subject, Verb
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Missing
from vetting.papers.files import as_file
from vetting.papers.sheets import PAPERS, size
from vetting.replies.wording import stance_label
from vetting.shared import queries
from vetting.shared.paper import paper_of, watermark

bp = Blueprint("shared", __name__, url_prefix="/shared")
OVER = "shared.over"
PAGE, FILE = "shared-scorecard", "shared-scorecard-file"


@bp.get("")
@link(Purpose.SCORECARD, entry=OVER)
def show() -> ResponseReturnValue:
    own, at = queries.own_scorecard(holder()), now()
    verb = Verb.SHOWN_FOR_PRINT if own.sheet else Verb.VIEWED
    seen(holder(), Subject.ASSESSMENT, own.share.assessment_id, at, page=PAGE, verb=verb)
    return render_template(
        "shared/show.html",
        own=own,
        holder=holder(),
        stance=stance_label,
        mark=watermark(holder(), at),
        paper=size(),
        papers=PAPERS,
        at=at,
    )


@bp.get("/pdf")
@link(Purpose.SCORECARD, entry=OVER)
def pdf() -> ResponseReturnValue:
    """The same as a file."""
    own, at = queries.own_scorecard(holder()), now()
    if own.sheet is None:
        return hx.redirect(url_for(".show"))
    verb = Verb.SHOWN_FOR_PRINT
    seen(holder(), Subject.ASSESSMENT, own.share.assessment_id, at, page=FILE, verb=verb)
    body = render_template("shared/_sheet.html", own=own, stance=stance_label)
    return as_file(paper_of(own.sheet, body, holder(), size(), at), own.sheet.vendor)


@bp.get("/over")
@public
def over() -> ResponseReturnValue:
    """Where everybody comes who has no link that is open: it tells nobody why."""
    return render_template("shared/over.html")


@bp.errorhandler(Missing)
def gone(error: Missing) -> ResponseReturnValue:
    return hx.redirect(url_for(OVER))


@bp.after_request
def keep_out_of_searches(response: Response) -> Response:
    response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    return response
