"""Starting the processes that make what waits: each worker has at most one, in a thread of its
own, so that no request waits for it."""

import secrets
import subprocess
import sys
import threading

from flask import Flask, current_app
from sqlalchemy.exc import SQLAlchemyError

from vetting.bundles import queries, service
from vetting.bundles.making import NOTHING, PATIENCE, UNWANTED
from vetting.clock import now
from vetting.config import Settings, environment

EXTENSION = "bundles"
# Its own clock ends a process before this.
LONGEST = PATIENCE + 15.0


class Runner:
    """What one worker has to make bundles with."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.wanted = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while True:
            self.wanted.wait()
            self.wanted.clear()
            while self.is_waited_for() and self.make_one():
                pass

    def is_waited_for(self) -> bool:
        """Whether something waits; starting a process to find nothing costs a second."""
        with self.app.app_context():
            try:
                return queries.waits(now())
            except SQLAlchemyError:
                self.app.logger.exception("could not look")
                return False

    def make_one(self) -> bool:
        """Let a process make what has waited longest; whether another may be started for what
        waits after that. One that could not even take it up will not be the last to fail: the next
        is started when somebody asks again."""
        ticket = secrets.token_hex(16)
        code = _ended(self.app.config["VETTING"], ticket)
        if code in (0, NOTHING, UNWANTED):
            return code != NOTHING
        self.app.logger.error("the maker of a bundle ended with %s", code)
        with self.app.app_context():
            try:
                return service.give_up(ticket, now())
            except SQLAlchemyError:
                self.app.logger.exception("could not say so")
                return False


def install(app: Flask) -> None:
    app.extensions[EXTENSION] = Runner(app)


def wake() -> None:
    """Say that something waits, where this process is one that serves people."""
    runner: Runner | None = current_app.extensions.get(EXTENSION)
    if runner is not None:
        runner.wanted.set()


def _ended(settings: Settings, ticket: str) -> int:
    command = [sys.executable, "-I", "-m", "vetting.bundles.making", ticket]
    try:
        return subprocess.run(
            command,
            env=environment(settings),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd="/",
            timeout=LONGEST,
            # Ctrl+C is for the portal; what is being made may come to its end.
            start_new_session=True,
            check=False,
        ).returncode
    except (subprocess.TimeoutExpired, OSError):
        return -1
