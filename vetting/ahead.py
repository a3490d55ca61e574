"""Pages that a browser fetches ahead, while somebody points at the link that leads there.

`static/ahead.json` says which, and only while the script marks the page with `ahead`: it takes the
mark away for a moment after each change and every ten seconds, and what was fetched until then is
thrown away, since others save too. After a change the browser forgets what it fetched for any
window. Here, whatever would write is declined when it comes ahead, as is what is no page; the
browser asks again once the link is really followed."""

from flask import Flask, Response, abort, has_request_context, request, session
from flask.sessions import SecureCookieSessionInterface, SessionMixin

RULES = "ahead.json"
RULES_TYPE = "application/speculationrules+json"
FORGET = '"prefetchCache"'
# Any failure does. One below 500, since monitors and proxies take those for faults of the portal.
DECLINED = 412


class Cookies(SecureCookieSessionInterface):
    """None for what comes ahead: its answer may arrive after that to a change."""

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if not is_asked():
            super().save_session(app, session, response)


def init_app(app: Flask) -> None:
    """To be called after what adds headers, so that what is declined has them too."""
    app.session_interface = Cookies()
    app.after_request(_decline_if_used_up)


def is_asked() -> bool:
    """Whether this request comes ahead, so that perhaps nobody will see its answer."""
    return has_request_context() and request.headers.get("Sec-Purpose", "").startswith("prefetch")


def decline_if_asked() -> None:
    """End a request that comes ahead with nothing: for what is about to write."""
    if is_asked():
        abort(Response(status=DECLINED))


def _decline_if_used_up(response: Response) -> Response:
    """What is shown once leaves a trace in the cookie; what is no page lands on a disk."""
    if not is_asked() or request.endpoint in ("static", "security.static"):
        return response
    if response.status_code >= 400 or (response.mimetype == "text/html" and not session.modified):
        return response
    response.close()
    return Response(status=DECLINED)
