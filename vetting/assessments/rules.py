"""What has to hold before anybody writes in an assessment."""

from flask_babel import gettext

from vetting.assessments.standing import Standing
from vetting.errors import Refused
from vetting.models import Brief


def need_open(brief: Brief) -> None:
    """Raise `Refused` where the brief is closed: then everything in it is only read."""
    if brief.closed_at is not None:
        raise Refused(gettext("This brief is closed. Reopen it first."))


def need_say(standing: Standing) -> None:
    """Raise `Refused` unless the actor may speak of what the panel found: the brief is open, and
    their own review is in or they abstain."""
    need_open(standing.assessment.brief)
    if not standing.sees_panel:
        raise Refused(gettext("You see the panel's result once your own review is in."))
