"""What machines ask: whether the portal lives, whether it can work, and its figures."""

import hmac

from flask import Blueprint, Response, abort, current_app, jsonify, request
from flask.typing import ResponseReturnValue

from vetting.access import public
from vetting.config import Settings
from vetting.operation import readiness

bp = Blueprint("operation", __name__)


@bp.get("/healthz")
@public
def healthz() -> ResponseReturnValue:
    """Whether this process answers: what fails here is helped by starting it again."""
    return jsonify(status="ok")


@bp.get("/readyz")
@public
def readyz() -> ResponseReturnValue:
    """Whether requests may be sent here: what fails says where, and nothing more of it."""
    found = readiness.look()
    fine = all(found.values())
    told = {name: "ok" if good else "not ready" for name, good in found.items()}
    return jsonify(status="ok" if fine else "not ready", **told), 200 if fine else 503


@bp.get("/metrics")
@public
def metrics() -> ResponseReturnValue:
    """The figures, for whoever brings the token; without one set there is no such page."""
    settings: Settings = current_app.config["VETTING"]
    if not settings.metrics_token:
        abort(404)
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not hmac.compare_digest(given.encode(), settings.metrics_token.encode()):
        return Response(status=401, headers={"WWW-Authenticate": "Bearer"})
    from vetting.operation import figures

    portal = current_app._get_current_object()  # type: ignore[attr-defined]  # noqa: SLF001
    return Response(figures.exposition(portal), content_type=figures.CONTENT_TYPE)
