"""Putting the first steps away, and taking them out again."""

from flask import Blueprint, url_for
from flask.typing import ResponseReturnValue

from vetting import hx
from vetting.access import DECIDERS, actor, members
from vetting.first_steps import service

bp = Blueprint("first_steps", __name__, url_prefix="/first-steps")


@bp.post("/putting-away")
@members(*DECIDERS)
def put_away() -> ResponseReturnValue:
    service.set_known(actor(), True)
    return hx.redirect(url_for("briefs.index"))


@bp.post("/taking-out")
@members(*DECIDERS)
def take_out() -> ResponseReturnValue:
    service.set_known(actor(), False)
    return hx.redirect(url_for("briefs.index"))
