"""Reading what a referee was asked. The holder comes first, and finds theirs alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flask_babel import gettext
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting import checklists
from vetting.access import Holder
from vetting.db import db
from vetting.errors import Missing, Refused
from vetting.given_references.questions import QuestionPage, pages
from vetting.models import Assessment, GivenRating, GivenReference
from vetting.reviews.filling import Filling
from vetting.reviews.protocol import Mark
from vetting.reviews.storing import mark_of


@dataclass(frozen=True, slots=True)
class OwnReference(Filling):
    """A referee's reference: who they say they are, and what is answered."""

    given: GivenReference
    pages: tuple[QuestionPage, ...]
    marks: Mapping[str, Mark]

    @property
    def parts(self) -> tuple[QuestionPage, ...]:
        return self.pages

    @property
    def stored(self) -> Mapping[str, Mark]:
        return self.marks

    @property
    def about(self) -> str:
        """Of whom they speak."""
        return self.given.assessment.vendor.name

    @property
    def is_confirmed(self) -> bool:
        """Whether the referee has said who they are, and who may see it."""
        return self.given.confirmed_at is not None


def own_reference(holder: Holder) -> OwnReference:
    """The holder's reference, as long as it may be answered.

    Raises `Missing` where the candidate's agreement is not there any more, or the reference was
    taken out; `Refused` where the selection is over."""
    given = given_reference(holder)
    rows = db.session.scalars(select(GivenRating).where(GivenRating.given_reference_id == given.id))
    return OwnReference(
        given=given, pages=pages_of(given), marks={row.criterion: mark_of(row) for row in rows}
    )


def given_reference(holder: Holder) -> GivenReference:
    """The row that the holder's link opens. Raises as `own_reference` does."""
    found = db.session.scalar(
        select(GivenReference)
        .where(GivenReference.id == holder.subject_id, GivenReference.state == "open")
        .options(
            joinedload(GivenReference.reference, innerjoin=True),
            joinedload(GivenReference.assessment, innerjoin=True).options(
                joinedload(Assessment.vendor, innerjoin=True),
                joinedload(Assessment.brief, innerjoin=True),
            ),
        )
    )
    if found is None or found.reference.removed_at or found.reference.authorised_on is None:
        raise Missing
    if found.assessment.is_closed:
        raise Refused(
            gettext("This selection is over, so no answer is needed any more. Thank you.")
        )
    return found


def pages_of(given: GivenReference) -> tuple[QuestionPage, ...]:
    """What a referee is asked by the assessment's checklist."""
    assessment = given.assessment
    return pages(checklists.load(assessment.checklist_id, assessment.checklist_version))


def rating_rows(given: GivenReference, questions: Iterable[str]) -> Mapping[str, GivenRating]:
    """The stored answers to some questions."""
    found = db.session.scalars(
        select(GivenRating).where(
            GivenRating.given_reference_id == given.id,
            GivenRating.criterion.in_(list(questions)),
        )
    )
    return {row.criterion: row for row in found}
