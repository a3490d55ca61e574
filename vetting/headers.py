"""The headers that every answer carries."""

from flask import Flask, Response, current_app, request

from vetting import ahead, hx
from vetting.access import current_actor
from vetting.config import LOOPBACK, Settings, in_address
from vetting.db import READING
from vetting.gate import host_name
from vetting.layout import asset

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
NOTHING = "default-src 'none'"
A_YEAR = 31_536_000


def init_app(app: Flask) -> None:
    app.after_request(add_headers)


def add_headers(response: Response) -> Response:
    response.headers["X-Content-Type-Options"] = "nosniff"
    if _settings().https:
        response.headers["Strict-Transport-Security"] = f"max-age={A_YEAR}"
    if request.endpoint == "static":
        _describe_file(response)
    else:
        _describe_page(response)
        _look_ahead(response)
    return response


def _describe_file(response: Response) -> None:
    """In few words, since a first visit takes several files. Of these, pictures alone are shown as
    a page."""
    if (response.mimetype or "").startswith("image/"):
        response.headers["Content-Security-Policy"] = NOTHING
    response.headers.pop("Content-Disposition", None)
    if "v" in request.args:
        response.headers["Cache-Control"] = f"public, max-age={A_YEAR}, immutable"
        response.headers.pop("Last-Modified", None)
    if (request.view_args or {}).get("filename") == ahead.RULES:
        response.mimetype = ahead.RULES_TYPE


def _describe_page(response: Response) -> None:
    response.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
    response.headers["Referrer-Policy"] = _referrer_policy()
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
    # Flask-Security says it in a way that browsers do not know.
    if current_actor() is not None or "no-store" in response.headers.get(
        "Cache-Control", "no-store"
    ):
        response.headers["Cache-Control"] = "no-store"


def _look_ahead(response: Response) -> None:
    # Elsewhere browsers do neither.
    if not _is_secure_context():
        return
    if request.method not in READING:
        response.headers.setdefault("Clear-Site-Data", ahead.FORGET)
    if current_actor() is not None and response.mimetype == "text/html" and not hx.wanted():
        response.headers["Speculation-Rules"] = f'"{asset(ahead.RULES)}"'


def _referrer_policy() -> str:
    """None at all; only where a browser does not say `Sec-Fetch-Site`, on plain http in a network,
    the portal's own pages are told, since with `no-referrer` a form's `Origin` would be `null`."""
    return "no-referrer" if _is_secure_context() else "same-origin"


def _is_secure_context() -> bool:
    return request.is_secure or _settings().https or _host_is_loopback()


def _host_is_loopback() -> bool:
    # Not `request.host`, which raises where the name is not to be trusted.
    return host_name(request.environ.get("HTTP_HOST", "")) in map(in_address, LOOPBACK)


def _settings() -> Settings:
    settings: Settings = current_app.config["VETTING"]
    return settings
