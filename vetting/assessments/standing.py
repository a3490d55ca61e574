"""Where assessments stand, as one actor may see it.

Everything that is shown, sorted, compared or printed is computed from here, so that nobody sees
a colleague's rating, or anything made from one, before their own review is in."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import and_, func, select
from sqlalchemy.orm import contains_eager, joinedload, selectinload

from vetting import checklists
from vetting.access import RATERS, Actor
from vetting.db import db
from vetting.drill_ratings import queries as drill_ratings
from vetting.models import (
    Assessment,
    AudienceHistory,
    Brief,
    Consensus,
    Decision,
    Drill,
    FactAnswer,
    FlagRuling,
    GivenRating,
    GivenReference,
    KnockoutRuling,
    PromiseRuling,
    Proposal,
    Reference,
    ReplyRequest,
    Review,
    SelfAssessment,
    SentSign,
)
from vetting.models.authors import Authored
from vetting.proposals import findings as promised
from vetting.proposals.findings import Finding
from vetting.proposals.reading import Reading, read
from vetting.scoring import case as cases
from vetting.scoring.case import Case
from vetting.scoring.checklist import Checklist
from vetting.scoring.drill import Result, for_case
from vetting.scoring.findings import SEVERITIES
from vetting.scoring.flags import ANSWERED, CLEARED, CONFIRMED, RaisedFlag
from vetting.scoring.scorecard import Scorecard, score_case

SELF = "self"
DISAGREEMENT = 2
"""A spread of this much or more is shown as a disagreement (DESIGN, Scoring)."""

Row = TypeVar(
    "Row",
    AudienceHistory,
    Consensus,
    Decision,
    FactAnswer,
    FlagRuling,
    KnockoutRuling,
    PromiseRuling,
    Reference,
)


@dataclass(frozen=True, slots=True)
class ReadProposal:
    """A version of a proposal with what the machine reads in it and what people say of that."""

    row: Proposal
    reading: Reading
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class SignReply:
    """One sign as it was put to the person assessed, and what they say of it.

    `state` is that of the request, `open` or `answered`. Until it is answered, `value` and `text`
    are empty: what they have written so far is a draft, and theirs alone."""

    request_id: int
    state: str
    name: str
    asked_at: datetime
    due_on: date
    answered_at: datetime | None
    evidence: str
    value: str
    text: str

    @property
    def says_nothing(self) -> bool:
        """Whether the request was answered without a word on this sign."""
        return self.state == "answered" and not (self.value or self.text)


@dataclass(frozen=True, slots=True)
class Standing:
    """One assessment as the actor may see it; `scorecard` rests on `counted`, and its gaps on
    what the vendor says of itself.

    Without `sees_panel` it rests on the actor's own ratings, and rulings, consensus, knock-outs,
    replies, decisions, what drills come to and the vendor's ratings of itself are left out.
    `handed_in` is the vendor's self-assessment from when it was first handed in; what of it is open
    to everybody are the facts. `replies` are by sign, the newest first; `drills` are those that
    somebody has rated, the oldest first."""

    assessment: Assessment
    checklist: Checklist
    sees_panel: bool
    own_review: Review | None
    reviews: tuple[Review, ...]
    counted: tuple[Review, ...]
    facts: Mapping[str, FactAnswer]
    references: tuple[Reference, ...]
    proposal: ReadProposal | None
    histories: tuple[AudienceHistory, ...]
    rulings: Mapping[str, FlagRuling]
    lapsed: frozenset[str]
    consensus: Mapping[str, Consensus]
    knockouts: Mapping[str, KnockoutRuling]
    decision: Decision | None
    handed_in: SelfAssessment | None
    replies: Mapping[str, tuple[SignReply, ...]]
    drills: Sequence[tuple[Drill, Result]]
    case: Case
    scorecard: Scorecard

    @property
    def panel(self) -> tuple[cases.Review, ...]:
        """What the panel rated, as far as it counts for the actor: of others nothing."""
        return tuple(each for each in self.case.reviews if each.role == "panel")

    @property
    def own_word(self) -> cases.Review | None:
        """What the vendor says of itself, criterion by criterion; None where it has said nothing,
        or where the actor may not know it yet."""
        return next((each for each in self.case.reviews if each.role == SELF), None)

    @property
    def raters(self) -> Mapping[str, str]:
        """The names of the raters whose ratings count, by the name that scoring knows them by."""
        return {str(review.member_id): review.member.name for review in self.counted}

    @property
    def own_histories(self) -> tuple[AudienceHistory, ...]:
        """Those of accounts that the candidate says they ran, in the order of the case."""
        return _own(self.histories)


def standing(actor: Actor, assessment: Assessment) -> Standing:
    """Where one assessment stands."""
    return standings(actor, [assessment])[0]


def own_standing(actor: Actor, assessment: Assessment) -> Standing:
    """Where it stands by the actor's ratings alone, also once they may see the panel's."""
    return standings(actor, [assessment], own_only=True)[0]


def standings(
    actor: Actor, assessments: Sequence[Assessment], *, own_only: bool = False
) -> list[Standing]:
    """Where several assessments stand, in their order, with a fixed number of statements."""
    ids = [assessment.id for assessment in assessments]
    reviews = _reviews(ids)
    facts = _grouped(FactAnswer, ids)
    references = _grouped(Reference, ids)
    proposals = _newest_proposals(ids)
    promise_rulings = _grouped(PromiseRuling, ids)
    histories = _grouped(AudienceHistory, ids)
    rulings = _grouped(FlagRuling, ids)
    consensus = _grouped(Consensus, ids)
    knockouts = _grouped(KnockoutRuling, ids)
    decisions = _grouped(Decision, ids)
    handed_in = _given(ids)
    replies = _replies(ids)
    drills = drill_ratings.results_of(ids)
    rating = drill_ratings.under_way(actor, [each.id for row in drills.values() for each, _ in row])
    return [
        _standing(
            actor,
            assessment,
            reviews[assessment.id],
            {row.fact: row for row in facts[assessment.id]},
            tuple(row for row in references[assessment.id] if row.removed_at is None),
            proposals.get(assessment.id),
            promise_rulings[assessment.id],
            tuple(histories[assessment.id]),
            {row.flag: row for row in rulings[assessment.id]},
            {row.criterion: row for row in consensus[assessment.id]},
            {row.criterion: row for row in knockouts[assessment.id]},
            decisions[assessment.id][-1] if decisions[assessment.id] else None,
            handed_in.get(assessment.id),
            replies[assessment.id],
            [each for each in drills.get(assessment.id, ()) if each[0].id not in rating],
            own_only=own_only,
        )
        for assessment in assessments
    ]


def sees_panel(actor: Actor, own_review: Review | None) -> bool:
    """Whether the actor may see what the panel rated: raters only once their own review is in,
    or once they have said that they will not rate."""
    if not actor.is_one_of(RATERS):
        return True
    if own_review is None:
        return False
    return own_review.first_submitted_at is not None or own_review.state == "abstained"


def by_weight(flag: RaisedFlag) -> tuple[bool, bool, int]:
    """For sorting: the confirmed flags first, the cleared ones last, the weightiest before."""
    return flag.state == CLEARED, flag.state != CONFIRMED, -SEVERITIES.index(flag.severity)


def evidence_of(flag: RaisedFlag) -> str:
    """A fingerprint of what a flag rests on, so that new evidence is noticed."""
    return hashlib.sha256(repr(flag.findings).encode()).hexdigest()


def read_proposal(
    actor: Actor,
    assessment: Assessment,
    row: Proposal,
    rulings: Sequence[PromiseRuling],
) -> ReadProposal:
    """A version of a proposal, read against the brief."""
    reading = read(row.text, _told(actor, assessment.brief))
    return ReadProposal(row, reading, promised.findings(row.text, reading, rulings))


def weights_of(brief: Brief, checklist: Checklist) -> dict[str, int | float]:
    """The weights that the company chose for a brief: none means equal."""
    if brief.weighting != "suggested":
        return {}
    return {each.id: each.suggested_weight for each in checklist.criteria.values()}


def entries(text: str) -> tuple[str, ...]:
    """The entries of a field that takes one a line."""
    return tuple(entry.strip() for entry in text.splitlines() if entry.strip())


def _standing(
    actor: Actor,
    assessment: Assessment,
    reviews: tuple[Review, ...],
    facts: Mapping[str, FactAnswer],
    references: tuple[Reference, ...],
    offer: Proposal | None,
    promise_rulings: Sequence[PromiseRuling],
    histories: tuple[AudienceHistory, ...],
    rulings: Mapping[str, FlagRuling],
    consensus: Mapping[str, Consensus],
    knockouts: Mapping[str, KnockoutRuling],
    decision: Decision | None,
    handed_in: SelfAssessment | None,
    replies: Mapping[str, tuple[SignReply, ...]],
    drills: Sequence[tuple[Drill, Result]],
    *,
    own_only: bool,
) -> Standing:
    checklist = checklists.load(assessment.checklist_id, assessment.checklist_version)
    own = next((each for each in reviews if each.member_id == actor.member_id), None)
    open_to_actor = (assessment.is_example or sees_panel(actor, own)) and not own_only
    if not open_to_actor:
        rulings, consensus, knockouts, decision, replies, drills = {}, {}, {}, None, {}, ()
    counted = _counted(reviews, own, open_to_actor)
    proposal = read_proposal(actor, assessment, offer, promise_rulings) if offer else None
    reviews_counted = [_scored_review(each) for each in counted]
    if open_to_actor and handed_in is not None:
        reviews_counted.append(_own_word(handed_in, checklist))
    case = _case(
        actor,
        assessment,
        checklist,
        reviews_counted,
        facts,
        references,
        proposal,
        consensus,
        knockouts,
    )
    case = replace(
        case,
        histories=tuple(_scored_histories(histories)),
        drill=for_case([result for _, result in drills]),
    )
    lapsed = _lapsed(case, checklist, rulings)
    case = replace(
        case,
        flags={
            flag: cases.FlagRuling(state=ruling.state, note=ruling.note)
            for flag, ruling in rulings.items()
            if flag not in lapsed
        },
    )
    return Standing(
        assessment=assessment,
        checklist=checklist,
        sees_panel=open_to_actor,
        own_review=own,
        reviews=reviews,
        counted=counted,
        facts=facts,
        references=references,
        proposal=proposal,
        histories=histories,
        rulings=rulings,
        lapsed=lapsed,
        consensus={key: row for key, row in consensus.items() if row.value},
        knockouts=knockouts,
        decision=decision,
        handed_in=handed_in,
        replies=replies,
        drills=drills,
        case=case,
        scorecard=score_case(case, checklist),
    )


def _counted(
    reviews: Iterable[Review], own: Review | None, open_to_actor: bool
) -> tuple[Review, ...]:
    if open_to_actor:
        return tuple(
            each
            for each in reviews
            if each.first_submitted_at is not None and each.state != "abstained"
        )
    return (own,) if own is not None else ()


def _case(
    actor: Actor,
    assessment: Assessment,
    checklist: Checklist,
    reviews: Sequence[cases.Review],
    facts: Mapping[str, FactAnswer],
    references: Sequence[Reference],
    proposal: ReadProposal | None,
    consensus: Mapping[str, Consensus],
    knockouts: Mapping[str, KnockoutRuling],
) -> Case:
    brief, vendor = assessment.brief, assessment.vendor
    return Case(
        checklist=checklist.id,
        weights=weights_of(brief, checklist),
        vendor=cases.Vendor(name=vendor.name, kind=vendor.kind),
        reviews=(*reviews, *(_referee_review(each) for each in references if _counts(each))),
        consensus={key: _rating(row.value) for key, row in consensus.items() if row.value},
        facts={key: _fact(row.value) for key, row in facts.items() if row.value},
        references=tuple(_scored_reference(each) for each in references),
        proposal=cases.Proposal() if proposal is None else _scored_proposal(proposal),
        brief=_told(actor, brief),
        knockouts={
            key: cases.KnockoutRuling(
                confirmed_by=row.member.name, evidence=row.evidence, answered=row.answered
            )
            for key, row in knockouts.items()
            if row.confirmed
        },
        questions_asked=assessment.questions_asked or 0,
    )


def _told(actor: Actor, brief: Brief) -> cases.Brief:
    """What the brief says of the company."""
    return cases.Brief(
        name=actor.company_name,
        sector=brief.sector,
        city=brief.city,
        products=entries(brief.products),
        audience=entries(brief.audience),
        channels=entries(brief.channels),
        competitors=entries(brief.competitors),
    )


def _lapsed(case: Case, checklist: Checklist, rulings: Mapping[str, FlagRuling]) -> frozenset[str]:
    """Flags that were cleared, or found answered, on other evidence than there is now
    (redflags §1)."""
    if not any(ruling.state in (CLEARED, ANSWERED) for ruling in rulings.values()):
        return frozenset()
    raised = {flag.id: flag for flag in score_case(case, checklist).flags}
    return frozenset(
        key
        for key, ruling in rulings.items()
        if ruling.state in (CLEARED, ANSWERED)
        and key in raised
        and ruling.evidence != evidence_of(raised[key])
    )


def _scored_review(review: Review) -> cases.Review:
    return cases.Review(
        rater=str(review.member_id),
        role=review.role,
        ratings={row.criterion: _rating(row.value) for row in review.ratings if row.value},
        notes={row.criterion: row.note for row in review.ratings if row.note},
    )


def _own_word(handed_in: SelfAssessment, checklist: Checklist) -> cases.Review:
    """What the vendor handed in of its ratings; what it changes since is nobody's business."""
    rated = [each for each in handed_in.answers if each.question in checklist.criteria]
    return cases.Review(
        rater=SELF,
        role=SELF,
        ratings={row.question: _rating(row.given_value) for row in rated if row.given_value},
        notes={row.question: row.given_note for row in rated if row.given_note},
    )


def _counts(reference: Reference) -> bool:
    """Whether what a referee rated stands beside the panel: only a verified person's does
    (criteria §0)."""
    given = reference.given
    return given is not None and given.state == "answered" and reference.identity_verified


def _referee_review(reference: Reference) -> cases.Review:
    rows = reference.given.ratings if reference.given is not None else []
    return cases.Review(
        rater=f"reference {reference.id}",
        role="referee",
        ratings={row.criterion: _rating(row.value) for row in rows if _is_rating(row)},
    )


def _is_rating(row: GivenRating) -> bool:
    return row.value.isdigit() or row.value == cases.NOT_OBSERVED


def _rating(value: str) -> int | str:
    return int(value) if value.isdigit() else value


def _fact(value: str) -> int | str:
    return int(value) if value.isdigit() else value


def _scored_reference(reference: Reference) -> cases.Reference:
    return cases.Reference(
        name=reference.name,
        organisation=reference.organisation,
        identity_verified=reference.identity_verified,
        outcome=reference.outcome,
        would_rehire=reference.would_rehire,
        contact_attempts=reference.contact_attempts,
        claim_in_writing=reference.claim_in_writing,
        contact_is_candidate=reference.contact_is_candidate,
        ratings=_levels(reference) if _counts(reference) else {},
    )


def _levels(reference: Reference) -> dict[str, int]:
    found = _referee_review(reference).ratings
    return {criterion: level for criterion, level in found.items() if isinstance(level, int)}


def _scored_proposal(proposal: ReadProposal) -> cases.Proposal:
    row = proposal.row
    return promised.scored(row.text, row.declines_guarantee, proposal.reading, proposal.findings)


def _scored_histories(histories: Iterable[AudienceHistory]) -> Iterator[cases.History]:
    for row in _own(histories):
        grounds = "; ".join(f"{each['id']} {each['from']}/{each['to']}" for each in row.grounds)
        yield cases.History(f"{row.platform} {row.handle}", row.result, grounds)


def _own(histories: Iterable[AudienceHistory]) -> tuple[AudienceHistory, ...]:
    """Only accounts that the candidate says they ran count (redflags, `suspicious-growth`)."""
    return tuple(row for row in histories if row.run_by == "candidate")


def _reviews(ids: Sequence[int]) -> Mapping[int, tuple[Review, ...]]:
    found: dict[int, list[Review]] = defaultdict(list)
    statement = (
        select(Review)
        .where(Review.assessment_id.in_(ids), Review.role == "panel")
        .options(joinedload(Review.member), selectinload(Review.ratings))
        .order_by(Review.id)
    )
    for review in db.session.scalars(statement):
        found[review.assessment_id].append(review)
    return {key: tuple(found[key]) for key in ids}


def _newest_proposals(ids: Sequence[int]) -> Mapping[int, Proposal]:
    """The newest version of each that was not taken away."""
    numbers = (
        select(Proposal.assessment_id, func.max(Proposal.number).label("number"))
        .where(Proposal.assessment_id.in_(ids), Proposal.removed_at.is_(None))
        .group_by(Proposal.assessment_id)
        .subquery()
    )
    statement = (
        select(Proposal)
        .join(
            numbers,
            and_(
                Proposal.assessment_id == numbers.c.assessment_id,
                Proposal.number == numbers.c.number,
            ),
        )
        .options(
            joinedload(Proposal.member), joinedload(Proposal.link), joinedload(Proposal.upload)
        )
    )
    return {row.assessment_id: row for row in db.session.scalars(statement)}


def _grouped(model: type[Row], ids: Sequence[int]) -> Mapping[int, list[Row]]:
    found: dict[int, list[Row]] = {key: [] for key in ids}
    statement = (
        select(model)
        .where(model.assessment_id.in_(ids))
        .options(joinedload(model.member))
        .order_by(model.id)
    )
    if issubclass(model, Authored):
        statement = statement.options(joinedload(model.link))
    if issubclass(model, Reference):
        given = joinedload(Reference.given).selectinload(GivenReference.ratings)
        statement = statement.options(given)
    for row in db.session.scalars(statement):
        found[row.assessment_id].append(row)
    return found


def _given(ids: Sequence[int]) -> Mapping[int, SelfAssessment]:
    """The self-assessments that were handed in, with their answers."""
    statement = (
        select(SelfAssessment)
        .where(
            SelfAssessment.assessment_id.in_(ids), SelfAssessment.first_submitted_at.is_not(None)
        )
        .options(selectinload(SelfAssessment.answers))
    )
    return {row.assessment_id: row for row in db.session.scalars(statement)}


def _replies(ids: Sequence[int]) -> Mapping[int, Mapping[str, tuple[SignReply, ...]]]:
    found: dict[int, dict[str, tuple[SignReply, ...]]] = {key: {} for key in ids}
    statement = (
        select(SentSign)
        .join(SentSign.request)
        .where(ReplyRequest.assessment_id.in_(ids), ReplyRequest.state.in_(("open", "answered")))
        .options(contains_eager(SentSign.request), joinedload(SentSign.reply))
        .order_by(SentSign.id)
    )
    for sign in db.session.scalars(statement):
        of_assessment = found[sign.request.assessment_id]
        of_assessment[sign.flag] = (_sign_reply(sign), *of_assessment.get(sign.flag, ()))
    return found


def _sign_reply(sign: SentSign) -> SignReply:
    request = sign.request
    reply = sign.reply if request.state == "answered" else None
    return SignReply(
        request_id=request.id,
        state=request.state,
        name=request.name,
        asked_at=request.asked_at,
        due_on=request.due_on,
        answered_at=request.answered_at,
        evidence=sign.evidence,
        value=reply.value if reply else "",
        text=reply.text if reply else "",
    )
