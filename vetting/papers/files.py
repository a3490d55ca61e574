"""Papers as files that a browser saves."""

from flask import Response, make_response
from werkzeug.utils import secure_filename

from vetting.papers.press import Paper, press


def as_file(paper: Paper, name: str) -> Response:
    """A paper as a PDF to be saved under a name."""
    answer = make_response(press(paper))
    answer.mimetype = "application/pdf"
    kept = secure_filename(name) or "paper"
    answer.headers.set("Content-Disposition", "attachment", filename=f"{kept}.pdf")
    return answer
