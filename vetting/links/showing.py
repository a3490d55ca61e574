"""A secret on its way from the answer that made it to the page that shows it, once: sealed, in the
session of whoever made it, so that no address holds it and no reload makes a second one."""

import json

from flask import request, session

from vetting.sealing import seal, unseal


def keep(what: str, number: int, secret: str) -> None:
    """Keep the secret of what has this number until its page asks for it."""
    session[what] = seal(json.dumps([number, secret]), what)


def take(what: str, number: int) -> str:
    """The secret of what has this number, for the only time; empty where there is none to show."""
    if request.method != "GET" or what not in session:
        return ""
    found, secret = json.loads(unseal(session[what], what) or '[null, ""]')
    if found != number:
        return ""
    del session[what]
    return str(secret)
