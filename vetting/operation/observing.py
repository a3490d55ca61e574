"""Every request gets an id, which its lines in the log, its answer and its error page carry, and is
told of to whoever watches: the log, the figures, the traces."""

import logging
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

from flask import Flask, Response, current_app, g, has_app_context, request
from sqlalchemy import Engine, event
from structlog.contextvars import bind_contextvars, clear_contextvars

from vetting.access import current_actor
from vetting.config import Settings

HEADER = "X-Request-Id"
# What a proxy may have given, and nothing that could forge a line of the log.
_given = re.compile(r"[A-Za-z0-9_-]{8,64}")

logger = logging.getLogger("vetting.requests")


@dataclass(frozen=True, slots=True)
class Answered:
    """A request that was answered. `route` is its rule and not its path, which may hold a secret;
    `seconds` is wall time until the answer was ready, before it travelled."""

    id: str
    method: str
    endpoint: str
    route: str
    status: int
    seconds: float
    statements: int


Watcher = Callable[[Answered], None]


def init_app(app: Flask) -> None:
    """To be called before all others: what is measured is all that they do."""
    settings: Settings = app.config["VETTING"]
    watchers: list[Watcher] = [_log]
    app.extensions["watchers"] = watchers
    app.before_request(_begin)
    app.after_request(_end)
    app.jinja_env.globals["request_id"] = request_id
    if settings.is_measured:
        # Here and not above: it reads at its import where the processes share their figures.
        from vetting.operation import figures

        figures.init_app(app)
        watchers.append(figures.note)
    if settings.is_traced:
        from vetting.operation import traces

        traces.init_app(app)
        watchers.append(traces.note)


def request_id() -> str:
    """Of this request; where proxies are believed, the one that they gave it."""
    if "request_id" not in g:
        given = request.headers.get(HEADER, "")
        settings: Settings = current_app.config["VETTING"]
        believed = settings.proxy_hops > 0 and _given.fullmatch(given)
        g.request_id = given if believed else secrets.token_hex(8)
    found: str = g.request_id
    return found


def _begin() -> None:
    for name in ("request_id", "statements"):
        g.pop(name, None)
    g.began = time.perf_counter()
    clear_contextvars()
    bind_contextvars(request_id=request_id())


@event.listens_for(Engine, "before_cursor_execute")
def _count(*_given: object) -> None:
    if has_app_context():
        g.statements = g.get("statements", 0) + 1


def _end(response: Response) -> Response:
    response.headers[HEADER] = request_id()
    rule = request.url_rule
    answered = Answered(
        id=request_id(),
        method=request.method if request.method in _METHODS else "other",
        endpoint=request.endpoint or "none",
        route=rule.rule if rule is not None else "none",
        status=response.status_code,
        seconds=time.perf_counter() - g.get("began", time.perf_counter()),
        statements=g.get("statements", 0),
    )
    for tell in current_app.extensions["watchers"]:
        tell(answered)
    return response


_METHODS = {"GET", "HEAD", "POST", "OPTIONS"}


def _log(answered: Answered) -> None:
    level = logging.WARNING if answered.status >= 500 else logging.INFO
    if not logger.isEnabledFor(level):
        return
    actor = current_actor()
    logger.log(
        level,
        "request",
        extra={
            "method": answered.method,
            "route": answered.route,
            "status": answered.status,
            "ms": round(answered.seconds * 1000, 1),
            "statements": answered.statements,
            "company": actor.company_id if actor is not None else None,
        },
    )
