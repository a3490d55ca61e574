"""The cookie that an opened link leaves: for one purpose, signed, and worth nothing by itself,
since every request looks the link up again. An access link's purpose is a `Purpose`."""

from flask import Response, current_app, request
from itsdangerous import BadSignature, URLSafeSerializer


def digest(purpose: str) -> str:
    """The digest of the secret that was given for a purpose; empty where none was."""
    try:
        found = _serializer(purpose).loads(request.cookies.get(_name(purpose), ""))
    except BadSignature:
        return ""
    return found if isinstance(found, str) else ""


def put(response: Response, purpose: str, digest: str) -> Response:
    """Leave the cookie with somebody; it goes when they close the browser."""
    response.set_cookie(
        _name(purpose),
        _serializer(purpose).dumps(digest),
        secure=_secure(),
        httponly=True,
        samesite="Lax",
    )
    return response


def take_back(response: Response, purpose: str) -> Response:
    """Remove the cookie."""
    response.delete_cookie(_name(purpose), secure=_secure(), httponly=True, samesite="Lax")
    return response


def _name(purpose: str) -> str:
    return f"__Host-link-{purpose}" if _secure() else f"link-{purpose}"


def _secure() -> bool:
    return bool(current_app.config["SESSION_COOKIE_SECURE"])


def _serializer(purpose: str) -> URLSafeSerializer:
    return URLSafeSerializer(str(current_app.secret_key), salt=f"access link: {purpose}")
