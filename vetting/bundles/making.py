"""The process that makes one bundle: `python -m vetting.bundles.making TICKET`. It binds itself
before it begins, and says by its end whether there was anything to make."""

from __future__ import annotations

import os
import resource
import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

MEGABYTE = 1024 * 1024
MEMORY = 3072 * MEGABYTE
SECONDS = 240
PATIENCE = 300
LARGEST_FILE = 256 * MEGABYTE
BEAT_EVERY = 5.0

NOTHING = 3
UNWANTED = 4


def main(ticket: str) -> int:
    bound()
    # Only once the limits hold.
    from vetting import create_app
    from vetting.bundles.work import make_next

    app = create_app()
    threading.Thread(target=_live, args=(app, ticket), daemon=True).start()
    return 0 if make_next(app, ticket) else NOTHING


def bound() -> None:
    """So much memory and time and no crash dump of what people wrote; and after the workers, who
    answer people."""
    for limit, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, LARGEST_FILE),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (most, most))
    signal.alarm(PATIENCE)
    os.nice(5)
    # Where the machine itself runs out of memory, the portal is not what should go.
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", "ascii")


def _live(app: Flask, ticket: str) -> None:
    """Say every few seconds that it lives, and end at once what nobody wants any more: the pages
    are set in one go, which nothing else can interrupt."""
    from sqlalchemy.exc import SQLAlchemyError

    from vetting.bundles.work import beat
    from vetting.clock import now

    while True:
        time.sleep(BEAT_EVERY)
        # A database that is busy for once ends nothing.
        with app.app_context(), suppress(SQLAlchemyError):
            if not beat(ticket, now()):
                os._exit(UNWANTED)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
