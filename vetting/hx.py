"""The only file that knows how htmx speaks: its request and response headers."""

from collections.abc import Callable

from flask import Response, after_this_request, make_response, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.utils import redirect as http_redirect


def wanted() -> bool:
    """Whether htmx asked, so that a fragment is the answer."""
    return request.headers.get("HX-Request") == "true"


def respond(
    fragment: Callable[[], str], *, redirect_to: str, status: int = 200
) -> ResponseReturnValue:
    """Answer a change: htmx gets the fragment, a plain form is sent on to a page (303)."""
    if wanted():
        return fragment(), status
    return http_redirect(redirect_to, 303)


def respond_invalid(
    fragment: Callable[[], str], page: Callable[[], str], status: int = 422
) -> ResponseReturnValue:
    """Answer bad input: htmx gets the fragment, a plain form the whole page, both with errors."""
    return (fragment() if wanted() else page()), status


def redirect(url: str) -> Response:
    """Send the person on to another page, also from inside a fragment."""
    if wanted():
        response = make_response("", 204)
        response.headers["HX-Redirect"] = url
        return response
    return make_response(http_redirect(url, 303))


def show_anew(url: str) -> Response:
    """Answer a change after which the page that asked is no longer right: htmx loads it again, a
    plain form is sent on to `url`, its address. (To a place on the same page, htmx's redirect would
    only scroll.)"""
    if wanted():
        response = make_response("", 204)
        response.headers["HX-Refresh"] = "true"
        return response
    return make_response(http_redirect(url, 303))


def answer_above() -> None:
    """Let the answer stand where the page tells its news, and leave alone what was typed."""

    @after_this_request
    def aim(response: Response) -> Response:
        response.headers["HX-Retarget"] = "#flashes"
        response.headers["HX-Reswap"] = "outerHTML show:top"
        return response


def ask_for_link(endpoint: str) -> Response:
    """Ask for the code of an access link: as `sign_in_first`, and alike for every failure."""
    if wanted():
        response = make_response("", 401)
        response.headers["HX-Redirect"] = url_for(endpoint)
        return response
    return make_response(http_redirect(url_for(endpoint), 303))


def sign_in_first() -> Response:
    """Ask for a sign-in: a page is redirected, a fragment gets 401 and leaves the page alone."""
    if wanted() or request.accept_mimetypes.best == "application/json":
        response = make_response("", 401)
        response.headers["HX-Redirect"] = url_for("security.login")
        return response
    following = request.full_path if request.method == "GET" else "/"
    return make_response(http_redirect(url_for("security.login", next=following.rstrip("?")), 303))
