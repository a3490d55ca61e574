"""What every request passes before anything else looks at it: whose address it has, where it comes
from, and how many fields it brings. Which hosts are answered is Flask's TRUSTED_HOSTS."""

from urllib.parse import urlsplit

from flask import Flask, current_app, request
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.middleware.proxy_fix import ProxyFix

from vetting.config import MOST_FIELDS, Settings
from vetting.db import READING
from vetting.errors import ForeignRequest


def init_app(app: Flask) -> None:
    settings: Settings = app.config["VETTING"]
    if settings.proxy_hops:
        # The host is taken from Host alone: where a proxy does not overwrite X-Forwarded-Host,
        # anybody may send it.
        hops = settings.proxy_hops
        app.__dict__["wsgi_app"] = ProxyFix(
            app.wsgi_app, x_for=hops, x_proto=hops, x_host=0, x_port=0, x_prefix=0
        )
    app.before_request(check)


def check() -> None:
    if request.method in READING:
        return
    if not is_from_here():
        raise ForeignRequest
    # MAX_FORM_PARTS counts the parts of multipart bodies alone.
    is_form = request.mimetype == "application/x-www-form-urlencoded"
    if is_form and request.get_data(cache=True).count(b"&") >= MOST_FIELDS:
        raise RequestEntityTooLarge


def is_from_here() -> bool:
    """Whether the browser says that a page of this portal asks. Browsers that say neither `Sec-
    Fetch-Site` nor `Origin` with a change are older than this portal; other programs may say so."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin") in own_origins()


def own_origins() -> set[str]:
    settings: Settings = current_app.config["VETTING"]
    return {_origin(request.host_url), _origin(settings.base_url or request.host_url)}


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
