"""Reading what both sides say of a plan, and how far it is agreed."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask_babel import gettext
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import DECIDERS, Actor, Holder, Purpose
from vetting.agreements import wording
from vetting.agreements.accord import Accord, accord_of
from vetting.db import db
from vetting.errors import Missing
from vetting.links import queries as links
from vetting.models import AccessLink, Assessment, Plan, PlanComment
from vetting.plans import queries as plans
from vetting.plans.content import GAP_SECTIONS, Content
from vetting.plans.queries import Draft
from vetting.plans.sections import SECTIONS
from vetting.plans.wording import GAPS


@dataclass(frozen=True, slots=True)
class Thread:
    """What was said of one section, the oldest first; `section` is empty for the whole."""

    section: str
    comments: Sequence[PlanComment]

    @property
    def open(self) -> int:
        """How many of them are not settled."""
        return sum(each.settled_at is None for each in self.comments)


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that matters and that a plan does not say, and the section where it belongs."""

    id: str
    section: str

    @property
    def text(self) -> str:
        return str(GAPS[self.id])


@dataclass(frozen=True, slots=True)
class Outlook:
    """A plan in short: its state in a sentence, and its gaps that matter; `drafted` is whether
    there is one."""

    drafted: bool
    line: str
    gaps: tuple[Gap, ...]
    accord: Accord


def draft(actor: Actor, assessment_id: int) -> Draft:
    """The plan of an assessment. Raises `Missing`, also where none is drafted."""
    found = plans.plan(actor, assessment_id)
    if found is None:
        raise Missing
    return found


def outlook(actor: Actor, assessment: Assessment) -> Outlook:
    """The plan of an assessment in short, for who decides: the gaps are those of the newest
    version, else of the draft."""
    found = plans.plan_of(actor, assessment)
    if found is None:
        return Outlook(False, str(gettext("There is no plan yet.")), (), accord_of(()))
    newest = found.newest
    content = found.content if newest is None else Content.read(newest.content)
    gaps = tuple(Gap(each, GAP_SECTIONS[each]) for each in content.gaps())
    accord = accord_of(found.versions)
    return Outlook(True, wording.in_a_line(accord), gaps, accord)


def comment(actor: Actor, plan: Plan, comment_id: int) -> PlanComment:
    """One comment on a plan. Raises `Missing`."""
    found = db.session.scalar(
        select(PlanComment)
        .where(PlanComment.id == comment_id, PlanComment.plan_id == plan.id)
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    return found


def threads(who: Actor | Holder, plan: Plan) -> tuple[Thread, ...]:
    """What both sides said of a plan, of the whole first, then by section in their order."""
    found = db.session.scalars(
        select(PlanComment)
        .where(PlanComment.plan_id == plan.id)
        .options(
            joinedload(PlanComment.member),
            joinedload(PlanComment.link),
            joinedload(PlanComment.settler),
            joinedload(PlanComment.version, innerjoin=True),
        )
        .order_by(PlanComment.id)
    ).all()
    sections = ("", *(each.id for each in SECTIONS))
    every = (Thread(name, [c for c in found if c.section == name]) for name in sections)
    return tuple(each for each in every if each.comments)


def link(actor: Actor, plan: Plan) -> AccessLink | None:
    """The newest link to a plan, for those who may give one; None where there is none."""
    if not actor.is_one_of(DECIDERS):
        return None
    return next(iter(links.links_for(Purpose.PLAN, plan.id)), None)
