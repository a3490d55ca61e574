"""The example company at one moment that never changes, for pictures and for what they show."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import time_machine
from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from tests.cast import THEN, hasty, lay_fresh, make_app
from vetting.db import across_companies, db
from vetting.demo.service import fill

TOKEN = "the-way-in"


class Quiet(WSGIRequestHandler):
    def log_request(self, *told: object) -> None:
        """A picture is what is asked for, not the list of its files."""


def example_in(folder: Path, empty: Path) -> Flask:
    """A portal with the example in both languages, entered by `/demo/the-way-in`."""
    lay_fresh(empty, folder)
    app = hasty(make_app(folder, demo_token=TOKEN, timezone="Europe/Madrid"))
    with time_machine.travel(THEN, tick=False), app.app_context(), across_companies():
        fill("never typed by anybody", THEN)
        db.session.remove()
    return app


@contextmanager
def serving(app: Flask, then: datetime) -> Iterator[str]:
    """The portal's address on a port of the loopback; time passes, since a browser needs it to."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever)
    with time_machine.travel(then, tick=True):
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
    server.server_close()
