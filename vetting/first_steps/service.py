"""Putting the first steps away, and taking them out again."""

from vetting.access import Actor
from vetting.db import db
from vetting.models import Membership


def set_known(actor: Actor, known: bool) -> None:
    """Keep whether the actor knows the way in their company, and needs no first steps there."""
    db.session.get_one(Membership, actor.member_id).knows_the_way = known
    db.session.commit()
