"""Views that take files: their requests may be as large as a file and the fields beside it."""

from collections.abc import Callable
from typing import Any

from flask import Flask, current_app, request

from vetting.config import MEGABYTE, Settings

View = Callable[..., Any]
# Fields, and a file a little too large, so that the page can say so and keep what was typed.
BESIDE = 2 * MEGABYTE


def takes_files(view: View) -> View:
    """Let a view's requests be as large as a file may be."""
    view.__dict__["takes_files"] = True
    return view


def init_app(app: Flask) -> None:
    """To be called before whatever reads the body of a request."""

    @app.before_request
    def widen() -> None:
        view = app.view_functions.get(request.endpoint or "")
        if getattr(view, "takes_files", False):
            settings: Settings = current_app.config["VETTING"]
            request.max_content_length = settings.largest_upload + BESIDE
