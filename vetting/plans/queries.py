"""Reading plans: the draft as members see it, and versions as both sides see them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import joinedload, selectinload

from vetting.access import Actor, Holder
from vetting.assessments.queries import assessment
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Assessment, Plan, PlanSection, PlanVersion
from vetting.plans.content import Content, Source, digest


@dataclass(frozen=True, slots=True)
class Draft:
    """A plan as it stands, with the versions that were put forward, the oldest first."""

    row: Plan
    assessment: Assessment
    content: Content
    versions: tuple[PlanVersion, ...]

    @property
    def newest(self) -> PlanVersion | None:
        """The version that counts."""
        return self.versions[-1] if self.versions else None

    @property
    def is_ahead(self) -> bool:
        """Whether the draft says something that the newest version does not."""
        newest = self.newest
        return newest is None or newest.sha256 != digest(put_forward(self.content))


@dataclass(frozen=True, slots=True)
class Version:
    """One version, with its plan."""

    plan: Plan
    assessment: Assessment
    row: PlanVersion
    content: Content


def plan(actor: Actor, assessment_id: int) -> Draft | None:
    """The plan of an assessment; None where none is drafted yet. Raises `Missing`."""
    found = assessment(actor, assessment_id)
    row = _row(Plan.assessment_id == assessment_id)
    return None if row is None else _draft(row, found)


def version(actor: Actor, assessment_id: int, number: int) -> Version:
    """One version that was put forward. Raises `Missing`."""
    found = plan(actor, assessment_id)
    if found is None:
        raise Missing
    return _version(found.row, found.assessment, found.versions, number)


def version_for(holder: Holder, number: int | None = None) -> Version:
    """A version as the other side reads it by its link, by default the newest: what is put forward
    and nothing else. Raises `Missing`."""
    row = _row(Plan.id == holder.subject_id)
    if row is None or not row.versions:
        raise Missing
    wanted = row.versions[-1].number if number is None else number
    return _version(row, row.assessment, row.versions, wanted)


def section_rows(row: Plan) -> dict[str, PlanSection]:
    """The stored sections of a plan, by id."""
    found = db.session.scalars(select(PlanSection).where(PlanSection.plan_id == row.id))
    return {each.section: each for each in found}


def content_of(rows: dict[str, PlanSection]) -> Content:
    """What the stored sections say."""
    return Content(
        {name: json.loads(each.body or "{}") for name, each in rows.items()},
        {name: [Source.read(raw) for raw in each.sources] for name, each in rows.items()},
    )


def put_forward(content: Content) -> dict[str, dict[str, object]]:
    """What a version holds of a draft: bodies, and the sources that the other side may read."""
    return {
        each.section.id: {
            "body": content.bodies.get(each.section.id, {}),
            "sources": [
                source.stored
                for source in content.sources.get(each.section.id, ())
                if not source.inner
            ],
        }
        for each in content.sections
    }


def _row(condition: ColumnElement[bool]) -> Plan | None:
    return db.session.scalar(
        select(Plan)
        .where(condition)
        .options(
            joinedload(Plan.assessment).joinedload(Assessment.brief),
            joinedload(Plan.assessment).joinedload(Assessment.vendor),
            selectinload(Plan.versions).selectinload(PlanVersion.agreements),
        )
    )


def _draft(row: Plan, found: Assessment) -> Draft:
    return Draft(row, found, content_of(section_rows(row)), tuple(row.versions))


def _version(row: Plan, found: Assessment, versions: Sequence[PlanVersion], number: int) -> Version:
    for each in versions:
        if each.number == number:
            return Version(row, found, each, Content.read(each.content))
    raise Missing
