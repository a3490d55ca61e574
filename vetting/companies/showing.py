"""A secret on its way from the answer that made it to the page that shows it, once: sealed, in the
session of whoever made it, so that no address holds it and no reload makes a second one."""

import json

from flask import request, session

from vetting.companies.service import Offer
from vetting.sealing import seal, unseal

KEY = "offer"


def keep(offer: Offer) -> None:
    """Keep an invitation's secret until its page asks for it."""
    session[KEY] = seal(json.dumps([offer.invitation_id, offer.secret]), KEY)


def take(invitation_id: int) -> str:
    """The secret of this invitation, for the only time; empty where there is none to show."""
    if request.method != "GET" or KEY not in session:
        return ""
    found, secret = json.loads(unseal(session[KEY], KEY) or '[null, ""]')
    if found != invitation_id:
        return ""
    del session[KEY]
    return str(secret)
