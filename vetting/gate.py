"""What every request passes before anything else looks at it: whose address it has, where it comes
from, that it brings a form, and how many fields. Which hosts are answered is Flask's
TRUSTED_HOSTS."""

from urllib.parse import urlsplit

from flask import Flask, Request, current_app, request
from werkzeug.exceptions import RequestEntityTooLarge, UnsupportedMediaType
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.sansio.utils import host_is_trusted

from vetting.config import MOST_FIELDS, Settings
from vetting.db import READING
from vetting.errors import ForeignRequest


class PortalRequest(Request):
    """A request that may name an IPv6 address: Werkzeug cuts the names that it compares with at
    their first colon, so that no such address is ever among them."""

    _answered: list[str] | None = None

    @property
    def trusted_hosts(self) -> list[str] | None:
        host = self.environ.get("HTTP_HOST", "")
        is_literal = host.startswith("[") and host_is_trusted(host)
        is_ours = is_literal and host_name(host) in (self._answered or ())
        return None if is_ours else self._answered

    @trusted_hosts.setter
    def trusted_hosts(self, names: list[str] | None) -> None:
        self._answered = names


def host_name(host: str) -> str:
    """The host without its port."""
    return host[: host.index("]") + 1] if "]" in host else host.partition(":")[0]


def init_app(app: Flask) -> None:
    app.request_class = PortalRequest
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
    # No page sends JSON, but the library's forms would read it, past whatever looks at the form:
    # the limits, which count by the address that was typed.
    if request.is_json and request.content_length:
        raise UnsupportedMediaType
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
