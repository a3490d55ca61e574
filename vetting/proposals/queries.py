"""Reading a vendor's written offer, in all its versions."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.assessments.queries import assessment
from vetting.assessments.standing import ReadProposal, read_proposal
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Assessment, PromiseRuling, Proposal
from vetting.proposals.changes import Change, changes
from vetting.proposals.findings import CONFIRMED, DISMISSED, SUGGESTED, Finding
from vetting.proposals.offers import Offer
from vetting.proposals.quotes import Piece, Span, marked


@dataclass(frozen=True, slots=True)
class Versions:
    """All versions of an assessment's proposal, the oldest first, those taken away among them."""

    assessment: Assessment
    rows: tuple[Proposal, ...]

    @property
    def there(self) -> tuple[Proposal, ...]:
        """The versions that were not taken away."""
        return tuple(row for row in self.rows if row.removed_at is None)

    @property
    def newest(self) -> Proposal | None:
        """The version that counts."""
        return self.there[-1] if self.there else None

    @property
    def saves(self) -> int:
        """Counts every change, so that one made on an older page is noticed."""
        return sum(row.version for row in self.rows)

    @property
    def next_number(self) -> int:
        return 1 + max((row.number for row in self.rows), default=0)

    def before(self, row: Proposal) -> Proposal | None:
        """The version before one."""
        return next((each for each in self.there[::-1] if each.number < row.number), None)

    def numbered(self, number: int) -> Proposal:
        """One version. Raises `Missing` where there is none, or no more."""
        found = next((row for row in self.there if row.number == number), None)
        if found is None:
            raise Missing
        return found


@dataclass(frozen=True, slots=True)
class Sheet:
    """One version as it is shown: its text cut at its marks, and its findings in their order."""

    proposal: ReadProposal
    paragraphs: list[list[Piece]]
    shown: str

    @property
    def row(self) -> Proposal:
        return self.proposal.row

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.proposal.findings

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each finding, by its key."""
        return {each.key: number for number, each in enumerate(self.findings, 1)}

    def state_of(self, marks: Sequence[str]) -> str:
        """What a stretch is shown as: by its most telling mark."""
        states = {each.state for each in self.findings if each.key in marks}
        return next((each for each in (CONFIRMED, SUGGESTED, DISMISSED) if each in states), "other")

    @property
    def waiting(self) -> int:
        """How many findings nobody has judged yet."""
        return sum(each.state == SUGGESTED for each in self.findings)

    def finding(self, key: str) -> Finding | None:
        return next((each for each in self.findings if each.key == key), None)


def versions(actor: Actor, assessment_id: int) -> Versions:
    """The versions of an assessment's proposal. Raises `Missing`."""
    found = assessment(actor, assessment_id)
    rows = db.session.scalars(
        select(Proposal)
        .where(Proposal.assessment_id == assessment_id)
        .options(
            joinedload(Proposal.member), joinedload(Proposal.link), joinedload(Proposal.upload)
        )
        .order_by(Proposal.number)
    )
    return Versions(found, tuple(rows))


def rulings(actor: Actor, assessment_id: int) -> Sequence[PromiseRuling]:
    """Everything that was ruled on the promises in an assessment's proposal."""
    return db.session.scalars(
        select(PromiseRuling)
        .where(PromiseRuling.assessment_id == assessment_id)
        .options(joinedload(PromiseRuling.member))
        .order_by(PromiseRuling.id)
    ).all()


def sheet(actor: Actor, found: Versions, row: Proposal) -> Sheet:
    """One version with what is read in it and what people say of that."""
    ruled = rulings(actor, found.assessment.id)
    return sheet_of(read_proposal(actor, found.assessment, row, ruled))


def sheet_of(proposal: ReadProposal) -> Sheet:
    """A version that is read already."""
    spans = [Span(start, end, each.key) for each in proposal.findings for start, end in each.places]
    residue = enumerate(proposal.reading.residue, 1)
    spans += [Span(each.start, each.end, f"residue-{number}") for number, each in residue]
    keys = " ".join((str(proposal.row.id), *(each.key for each in proposal.findings)))
    return Sheet(
        proposal=proposal,
        paragraphs=marked(proposal.row.text, spans),
        shown=sha256(keys.encode()).hexdigest()[:16],
    )


def changed(found: Versions, row: Proposal) -> list[Change] | None:
    """What a version changed against the one before; None for the first."""
    before = found.before(row)
    return changes(before.text, row.text) if before else None


def offer_of(row: Proposal | None) -> Offer:
    """What is stored, as a value; an empty offer where nothing is."""
    if row is None:
        return Offer()
    return Offer(
        received_on=row.received_on, text=row.text, declines_guarantee=row.declines_guarantee
    )
