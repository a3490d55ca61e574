"""Reading what a blank sheet is made of, none of which anybody rated."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from vetting import checklists
from vetting.access import EVERYBODY, RATERS, Actor, require
from vetting.assessments.queries import assessment
from vetting.checklists import UnknownChecklistError
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Assessment, Membership
from vetting.scoring.checklist import Checklist


@dataclass(frozen=True, slots=True)
class Blank:
    """A checklist to be filled in by hand; `raters` are the names on the sheets, one for each,
    empty where the name is to be written. Without an assessment it is about nobody yet."""

    checklist: Checklist
    assessment: Assessment | None
    raters: Sequence[str]

    @property
    def vendor(self) -> str:
        return "" if self.assessment is None else self.assessment.vendor.name

    @property
    def brief(self) -> str:
        return "" if self.assessment is None else self.assessment.brief.title


def blank_for(actor: Actor, assessment_id: int, raters: Iterable[int]) -> Blank:
    """The sheets of an assessment for some of the company's raters, 0 for one without a name; for
    the actor alone where none is named, or none who rates.

    Raises `Missing`, and `Forbidden` for a role that does not rate."""
    require(actor, RATERS)
    found = assessment(actor, assessment_id)
    known = checklists.load(found.checklist_id, found.checklist_version)
    return Blank(known, found, _names(actor, raters) or [actor.name])


def blank_of(actor: Actor, checklist_id: str, raters: Iterable[int]) -> Blank:
    """The sheets of the newest version of a checklist, about nobody yet; one without a name where
    nobody is named. Raises `Missing`."""
    require(actor, EVERYBODY)
    try:
        known = checklists.load(checklist_id)
    except UnknownChecklistError:
        raise Missing from None
    return Blank(known, None, _names(actor, raters) or [""])


def raters(actor: Actor) -> Sequence[Membership]:
    """Who of the actor's company rates, the actor first."""
    require(actor, EVERYBODY)
    found = db.session.scalars(
        select(Membership).where(Membership.active, Membership.role.in_(RATERS))
    ).all()
    return sorted(found, key=lambda each: (each.id != actor.member_id, each.name.casefold()))


def _names(actor: Actor, wanted: Iterable[int]) -> list[str]:
    asked = set(wanted)
    named = [each.name for each in raters(actor) if each.id in asked]
    return [*named, *([""] if 0 in asked else [])]
