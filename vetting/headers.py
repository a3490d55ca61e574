"""The headers that every answer carries."""

from flask import Flask, Response, current_app, request

from vetting.access import current_actor
from vetting.config import LOOPBACK, Settings, in_address
from vetting.gate import host_name

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
A_YEAR = 31_536_000


def init_app(app: Flask) -> None:
    app.after_request(add_headers)


def add_headers(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = _referrer_policy()
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
    if _settings().https:
        response.headers["Strict-Transport-Security"] = f"max-age={A_YEAR}"
    if request.endpoint == "static":
        if "v" in request.args:
            response.headers["Cache-Control"] = f"public, max-age={A_YEAR}, immutable"
    elif current_actor() is not None or "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store"
    return response


def _referrer_policy() -> str:
    """None at all; only where a browser does not say `Sec-Fetch-Site`, on plain http in a network,
    the portal's own pages are told, since with `no-referrer` a form's `Origin` would be `null`."""
    says_where_from = request.is_secure or _settings().https or _host_is_loopback()
    return "no-referrer" if says_where_from else "same-origin"


def _host_is_loopback() -> bool:
    # Not `request.host`, which raises where the name is not to be trusted.
    return host_name(request.environ.get("HTTP_HOST", "")) in map(in_address, LOOPBACK)


def _settings() -> Settings:
    settings: Settings = current_app.config["VETTING"]
    return settings
