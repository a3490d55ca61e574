"""Reading a brief's readiness check: the members' own, and what vendors are shown of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting import checklists
from vetting.access import EVERYBODY, RATERS, Actor, Holder, require
from vetting.briefs import queries as briefs
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Brief, Readiness, ReadinessAnswer
from vetting.reviews.filling import Filling
from vetting.reviews.protocol import Mark
from vetting.reviews.storing import mark_of
from vetting.scoring.checklist import Checklist, Section


@dataclass(frozen=True, slots=True)
class OwnReadiness(Filling):
    """A readiness check with its questions and what is answered; `last` was saved last."""

    row: Readiness
    brief: Brief
    checklist: Checklist
    marks: Mapping[str, Mark]
    last: ReadinessAnswer | None

    @property
    def parts(self) -> tuple[Section, ...]:
        return self.checklist.sections

    @property
    def stored(self) -> Mapping[str, Mark]:
        return self.marks

    @property
    def may_write(self) -> bool:
        return self.brief.closed_at is None

    @property
    def is_shown(self) -> bool:
        """Whether the vendors of the brief may read it."""
        return self.row.shown_at is not None


def of_brief(actor: Actor, brief_id: int) -> OwnReadiness | None:
    """The readiness check of a brief; None before it is begun. Raises `Missing`."""
    require(actor, EVERYBODY)
    brief = briefs.brief(actor, brief_id)
    row = db.session.scalar(select(Readiness).where(Readiness.brief_id == brief.id))
    return None if row is None else _own(row, brief)


def own_readiness(actor: Actor, brief_id: int) -> OwnReadiness:
    """The same. Raises `Missing` before it is begun, too."""
    own = of_brief(actor, brief_id)
    if own is None:
        raise Missing
    return own


def shown_to(holder: Holder, brief_id: int) -> OwnReadiness | None:
    """What a guest may read of the readiness of the company whose brief their link is about, as
    their own pages know it; None while it is not shown. Notes are the members' alone."""
    found = db.session.scalar(
        select(Readiness).where(
            Readiness.brief_id == brief_id,
            Readiness.company_id == holder.company_id,
            Readiness.shown_at.is_not(None),
        )
    )
    return None if found is None else _own(found, db.session.get_one(Brief, brief_id))


def locked(actor: Actor, brief_id: int) -> Readiness:
    """The readiness check of an open brief, locked until the transaction ends, so that saves come
    one by one. Raises `Forbidden` for a viewer, `Missing`, `Refused`."""
    require(actor, RATERS)
    briefs.open_brief(actor, brief_id)
    found = begun(actor, brief_id)
    if found is None:
        raise Missing
    return found


def begun(actor: Actor, brief_id: int) -> Readiness | None:
    """The same, where there is one yet, of a closed brief as well."""
    require(actor, RATERS)
    return db.session.scalar(
        select(Readiness)
        .where(Readiness.brief_id == briefs.brief(actor, brief_id).id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def answer_rows(row: Readiness, questions: Iterable[str]) -> Mapping[str, ReadinessAnswer]:
    """The stored answers to some questions."""
    found = db.session.scalars(
        select(ReadinessAnswer).where(
            ReadinessAnswer.readiness_id == row.id, ReadinessAnswer.question.in_(list(questions))
        )
    )
    return {each.question: each for each in found}


def _own(row: Readiness, brief: Brief) -> OwnReadiness:
    answers = db.session.scalars(
        select(ReadinessAnswer)
        .where(ReadinessAnswer.readiness_id == row.id)
        .options(joinedload(ReadinessAnswer.member))
        .order_by(ReadinessAnswer.saved_at, ReadinessAnswer.id)
    ).all()
    return OwnReadiness(
        row=row,
        brief=brief,
        checklist=checklists.load(row.checklist_id, row.checklist_version),
        marks={each.question: mark_of(each) for each in answers},
        last=answers[-1] if answers else None,
    )
