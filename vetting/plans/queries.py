"""Reading plans: the draft as members see it, and versions as both sides see them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import joinedload, selectinload

from vetting.access import Actor, Holder
from vetting.assessments.queries import assessment, open_assessment
from vetting.db import db
from vetting.errors import Conflict, Missing
from vetting.models import Assessment, Plan, PlanSection, PlanSectionChange, PlanVersion
from vetting.plans.content import Content, Source, Told, digest, told
from vetting.plans.differences import FieldChange, section_fields
from vetting.plans.drafting import Offer, draft, offers
from vetting.plans.ground import ground
from vetting.plans.sections import BY_ID, Section, section
from vetting.plans.sheets import Stored
from vetting.reviews.protocol import NOTHING, Mark

MOST_CHANGES = 500


_AGREED = selectinload(Plan.versions).selectinload(PlanVersion.agreements)


@dataclass(frozen=True, slots=True)
class Draft:
    """A plan as it stands, with the versions that were put forward, the oldest first."""

    row: Plan
    assessment: Assessment
    content: Content
    versions: tuple[PlanVersion, ...]
    saves: int = 0

    @property
    def newest(self) -> PlanVersion | None:
        """The version that counts."""
        return self.versions[-1] if self.versions else None

    @property
    def sha256(self) -> str:
        """The digest that a version made now would have."""
        return digest(put_forward(self.content))

    @property
    def is_ahead(self) -> bool:
        """Whether the draft says something that the newest version does not."""
        return self.newest is None or self.newest.sha256 != self.sha256

    @property
    def changes(self) -> int:
        """How many saves were accepted so far: of two answers to a page the one that knows more
        is the newer one."""
        return self.saves


@dataclass(frozen=True, slots=True)
class Version:
    """One version, with its plan."""

    plan: Plan
    assessment: Assessment
    row: PlanVersion
    content: Content


def plan(actor: Actor, assessment_id: int) -> Draft | None:
    """The plan of an assessment; None where none is drafted yet. Raises `Missing`."""
    return plan_of(actor, assessment(actor, assessment_id))


def plan_of(actor: Actor, assessment: Assessment) -> Draft | None:
    """The same of an assessment that is read already."""
    row = db.session.scalar(
        select(Plan).where(Plan.assessment_id == assessment.id).options(_AGREED)
    )
    return None if row is None else _draft(row, assessment)


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


def stored_section(actor: Actor, assessment_id: int, wanted: Section) -> Stored:
    """One section as it is stored. Raises `Missing`."""
    found = plan(actor, assessment_id)
    if found is None:
        raise Missing
    row = section_rows(found.row).get(wanted.id)
    return Stored(wanted, mark_of(row), tuple(found.content.sources.get(wanted.id, ())))


@dataclass(frozen=True, slots=True)
class Sitting:
    """What one person changed in a section in one go: the saves of one page count together."""

    change: PlanSectionChange
    fields: tuple[FieldChange, ...]


def history(actor: Actor, assessment_id: int, wanted: Section) -> tuple[Sitting, ...]:
    """Who changed what in one section, the newest first, so that no text is out of reach because
    somebody wrote over it. Raises `Missing`."""
    found = plan(actor, assessment_id)
    if found is None:
        raise Missing
    row = section_rows(found.row).get(wanted.id)
    rows = db.session.scalars(
        select(PlanSectionChange)
        .where(PlanSectionChange.section_id == (row.id if row else 0))
        .options(joinedload(PlanSectionChange.member))
        .order_by(PlanSectionChange.version.desc())
        .limit(MOST_CHANGES)
    ).all()
    last = [list(each)[-1] for _, each in groupby(reversed(rows), _page_of)]
    told_each = [told(wanted, json.loads(each.body or "{}"), ()) for each in last]
    pairs = zip(last[1:], pairwise(told_each), strict=True)
    sittings = (Sitting(change, section_fields(*texts)) for change, texts in pairs)
    return tuple(each for each in sittings if each.fields)[::-1]


def _page_of(change: PlanSectionChange) -> tuple[int, str]:
    """A page that saves by itself has a name; each save without one stands for itself."""
    return change.member_id, change.client or str(change.version)


@dataclass(frozen=True, slots=True)
class News:
    """What became known of one field since the plan was drafted, beside what the field says; the
    version of its section is named, so that a change meanwhile is noticed."""

    offer: Offer
    now: Told
    then: Told
    section: Section
    version: int

    @property
    def drafted(self) -> str:
        """What tells this offer from a later one for the same field."""
        return digest(self.offer.value)


def news(actor: Actor, assessment_id: int) -> tuple[News, ...]:
    """What a draft made now would say that the plan does not, and nobody has taken or left; none
    where the brief is closed. Raises `Missing`."""
    found = plan(actor, assessment_id)
    if found is None or found.assessment.is_closed:
        return ()
    rows = section_rows(found.row)
    fresh = draft(ground(actor, found.assessment, found.row.language))
    told_now = {each.section.id: each for each in found.content.sections}
    return tuple(
        News(
            offer=each,
            now=told_now[each.section].told(each.field),
            then=told(BY_ID[each.section], {each.field: each.value}, each.sources).told(each.field),
            section=BY_ID[each.section],
            version=rows[each.section].version if each.section in rows else 0,
        )
        for each in offers(fresh, found.content.bodies, found.content.sources)
    )


def offer(actor: Actor, assessment_id: int, section_id: str, field_id: str, drafted: str) -> Offer:
    """One piece of news as the page showed it. Raises `Missing`, `Refused` where the brief is
    closed, and `Conflict` where something else is known by now."""
    open_assessment(actor, assessment_id)
    if plan(actor, assessment_id) is None:
        raise Missing
    section(section_id).field(field_id)
    for each in news(actor, assessment_id):
        place = (each.offer.section, each.offer.field)
        if place == (section_id, field_id) and each.drafted == drafted:
            return each.offer
    raise Conflict({}, 0)


def section_rows(row: Plan) -> dict[str, PlanSection]:
    """The stored sections of a plan, by id."""
    found = db.session.scalars(select(PlanSection).where(PlanSection.plan_id == row.id))
    return {each.section: each for each in found}


def mark_of(row: PlanSection | None) -> Mark:
    """A section as the protocol of saving sees it: all of it is its note."""
    return NOTHING if row is None else Mark("", row.body, row.version, row.client, row.seq)


def body_at(row: PlanSection, version: int) -> str | None:
    """What a section said at one version; None where there was no such."""
    return db.session.scalar(
        select(PlanSectionChange.body).where(
            PlanSectionChange.section_id == row.id, PlanSectionChange.version == version
        )
    )


def newest_version(row: Plan) -> PlanVersion | None:
    """The version that counts."""
    return db.session.scalar(
        select(PlanVersion)
        .where(PlanVersion.plan_id == row.id)
        .order_by(PlanVersion.number.desc())
        .limit(1)
    )


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
            _AGREED,
        )
    )


def _draft(row: Plan, found: Assessment) -> Draft:
    rows = section_rows(row)
    saves = sum(each.version for each in rows.values())
    return Draft(row, found, content_of(rows), tuple(row.versions), saves)


def _version(row: Plan, found: Assessment, versions: Sequence[PlanVersion], number: int) -> Version:
    for each in versions:
        if each.number == number:
            return Version(row, found, each, Content.read(each.content))
    raise Missing
