"""Where assessments stand, as one actor may see it.

Everything that is shown, sorted, compared or printed is computed from here, so that nobody sees
a colleague's rating, or anything made from one, before their own review is in."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache, cached_property
from typing import Any

from sqlalchemy import (
    BindParameter,
    Boolean,
    Select,
    and_,
    bindparam,
    inspect,
    or_,
    select,
)
from sqlalchemy.orm import joinedload, lazyload

from vetting import checklists
from vetting.access import RATERS, Actor
from vetting.db import COMPANY, Base, CompanyOwned, db
from vetting.drill_ratings import queries as drill_ratings
from vetting.errors import Missing
from vetting.models import (
    AccessLink,
    Assessment,
    AudienceHistory,
    Brief,
    Consensus,
    Decision,
    Drill,
    DrillMark,
    DrillRating,
    FactAnswer,
    FlagRuling,
    GivenRating,
    GivenReference,
    KnockoutRuling,
    Membership,
    PromiseRuling,
    Proposal,
    Rating,
    Reference,
    Reply,
    ReplyRequest,
    Review,
    SelfAssessment,
    SelfAssessmentAnswer,
    SentSign,
    Upload,
    User,
    Vendor,
)
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
from vetting.together import Together, attach, by_id, gather

SELF = "self"
DISAGREEMENT = 2
"""A spread of this much or more is shown as a disagreement (DESIGN, Scoring)."""

IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)


_IS_ASKED = Assessment.id.in_(IDS)


def _of(
    model: type[Base], *up: tuple[Any, type[CompanyOwned]], where: Sequence[Any] = ()
) -> Select[Any]:
    """The rows of a model in some assessments; each step goes up from a column to the table whose
    rows it numbers, and the conditions are those of the last. By way of subselects: of a join,
    SQLite may look at all that the company has of the lower table first."""
    last = up[-1][1] if up else model
    found = [inspect(last).columns["assessment_id"].in_(IDS), *where]
    for column, parent in reversed(up):
        own = parent.company_id == bindparam(COMPANY)
        found = [column.in_(select(parent.id).where(own, *found))]
    return select(model).where(*found)


_TO_REVIEW = (Rating.review_id, Review)
_TO_GIVEN = (GivenRating.given_reference_id, GivenReference)
_TO_SELF = (SelfAssessmentAnswer.self_assessment_id, SelfAssessment)
_TO_DRILL = (DrillRating.drill_id, Drill)
_TO_DRILL_RATING = (DrillMark.drill_rating_id, DrillRating)
_TO_REQUEST = (SentSign.request_id, ReplyRequest)
_TO_SIGN = (Reply.sign_id, SentSign)
_IS_PANEL = Review.role == "panel"
# What others have not handed in is not even read.
_IS_OWN = Review.member_id == bindparam("member")
_IS_ASKED_FOR = bindparam("panel", type_=Boolean)
_IS_IN = Review.first_submitted_at.is_not(None)
_COUNTS = and_(_IS_ASKED_FOR, _IS_IN, Review.state != "abstained")
_IS_HANDED_IN = SelfAssessment.first_submitted_at.is_not(None)
_IS_DRILL = Drill.withdrawn_at.is_(None)
_IS_SENT = ReplyRequest.state.in_(("open", "answered"))


@dataclass(frozen=True, slots=True)
class Rows:
    """Everything that is recorded in some assessments; the order is that of `_EVERYTHING`."""

    reviews: list[Review]
    ratings: list[Rating]
    facts: list[FactAnswer]
    references: list[Reference]
    given: list[GivenReference]
    given_ratings: list[GivenRating]
    proposals: list[Proposal]
    promise_rulings: list[PromiseRuling]
    histories: list[AudienceHistory]
    rulings: list[FlagRuling]
    consensus: list[Consensus]
    knockouts: list[KnockoutRuling]
    decisions: list[Decision]
    self_assessments: list[SelfAssessment]
    answers: list[SelfAssessmentAnswer]
    drills: list[Drill]
    drill_ratings: list[DrillRating]
    marks: list[DrillMark]
    requests: list[ReplyRequest]
    signs: list[SentSign]
    replies: list[Reply]
    assessments: list[Assessment]
    briefs: list[Brief]
    vendors: list[Vendor]
    members: list[Membership] = field(default_factory=list)

    @property
    def by_members(self) -> tuple[Sequence[Any], ...]:
        """Those that members gave."""
        panel = (self.reviews, self.rulings, self.consensus, self.knockouts, self.decisions)
        evidence = (self.facts, self.references, self.proposals, self.histories)
        return (*panel, *evidence, self.promise_rulings, self.drill_ratings)

    @property
    def by_links(self) -> tuple[Sequence[Any], ...]:
        """Those that guests may have given."""
        return self.references, self.proposals


_EVERYTHING = Together(
    _of(Review, where=[_IS_PANEL, or_(_IS_OWN, _IS_ASKED_FOR, _IS_IN)]),
    _of(Rating, _TO_REVIEW, where=[_IS_PANEL, or_(_IS_OWN, _COUNTS)]),
    _of(FactAnswer),
    _of(Reference),
    _of(GivenReference),
    _of(GivenRating, _TO_GIVEN),
    _of(Proposal, where=[Proposal.removed_at.is_(None)]),
    _of(PromiseRuling),
    _of(AudienceHistory),
    _of(FlagRuling),
    _of(Consensus),
    _of(KnockoutRuling),
    _of(Decision),
    _of(SelfAssessment, where=[_IS_HANDED_IN]),
    _of(SelfAssessmentAnswer, _TO_SELF, where=[_IS_HANDED_IN]),
    _of(Drill, where=[_IS_DRILL]),
    _of(DrillRating, _TO_DRILL, where=[_IS_DRILL]),
    _of(DrillMark, _TO_DRILL_RATING, _TO_DRILL, where=[_IS_DRILL]),
    _of(ReplyRequest, where=[_IS_SENT]),
    _of(SentSign, _TO_REQUEST, where=[_IS_SENT]),
    _of(Reply, _TO_SIGN, _TO_REQUEST, where=[_IS_SENT]),
    select(Assessment).where(_IS_ASKED),
    select(Brief).where(Brief.id.in_(select(Assessment.brief_id).where(_IS_ASKED))),
    select(Vendor).where(Vendor.id.in_(select(Assessment.vendor_id).where(_IS_ASKED))),
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


@dataclass(frozen=True)
class Standing:
    """One assessment as the actor may see it; `scorecard` rests on `counted`, and its gaps on
    what the vendor says of itself.

    Without `sees_panel` it rests on the actor's own ratings, and rulings, consensus, knock-outs,
    replies, decisions, what drills come to and the vendor's ratings of itself are left out.
    `handed_in` is the vendor's self-assessment from when it was first handed in; what of it is
    open to everybody are the facts. `replies` are by sign, the newest first, as are `decisions`;
    `drills` are those that somebody has rated, the oldest first. `suggestion` is the level that the
    actor's own rating of a drill suggests. `members` are those that anything is from, and all who
    may rate; none where it rests on the actor alone. All rows are to be read only."""

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
    decisions: tuple[Decision, ...]
    handed_in: SelfAssessment | None
    replies: Mapping[str, tuple[SignReply, ...]]
    drills: Sequence[tuple[Drill, Result]]
    suggestion: int | None
    members: Sequence[Membership]
    case: Case

    @cached_property
    def scorecard(self) -> Scorecard:
        """What scoring makes of the case."""
        return score_case(self.case, self.checklist)

    @property
    def is_touched(self) -> bool:
        """Whether anything is known to be recorded in it."""
        evidence = (self.facts, self.references, self.proposal, self.histories)
        return any(evidence) or any(each.state != "open" for each in self.reviews)

    @property
    def decision(self) -> Decision | None:
        """The one that holds."""
        return self.decisions[0] if self.decisions else None

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


def rows_of(actor: Actor, assessment_id: int, *, own_only: bool = False) -> Rows:
    """What `standing_by` rests on; with `own_only`, which leaves out the reviews that
    colleagues have open, read by one statement. Raises `Missing`."""
    rows = _read(actor, [assessment_id], own_only=own_only)
    if not rows.assessments:
        raise Missing
    attach(rows.assessments, "brief", by_id(rows.briefs), "brief_id")
    attach(rows.assessments, "vendor", by_id(rows.vendors), "vendor_id")
    return rows


def standing_by(actor: Actor, rows: Rows, *, own_only: bool = False) -> Standing:
    """Where the one assessment stands whose rows these are; with `own_only` by the actor's ratings
    alone, also once they may see the panel's."""
    return _standings(actor, rows.assessments, rows, own_only=own_only)[0]


def standings(actor: Actor, assessments: Sequence[Assessment]) -> list[Standing]:
    """Where several assessments stand, in their order, with a fixed number of statements."""
    rows = _read(actor, [assessment.id for assessment in assessments], own_only=False)
    return _standings(actor, assessments, rows, own_only=False)


def _standings(
    actor: Actor, assessments: Sequence[Assessment], rows: Rows, *, own_only: bool
) -> list[Standing]:
    reviews, facts = _grouped(rows.reviews), _grouped(rows.facts)
    references, histories = _grouped(rows.references), _grouped(rows.histories)
    proposals, promise_rulings = _newest(rows.proposals), _grouped(rows.promise_rulings)
    rulings, consensus = _grouped(rows.rulings), _grouped(rows.consensus)
    knockouts, decisions = _grouped(rows.knockouts), _grouped(rows.decisions)
    handed_in = {row.assessment_id: row for row in rows.self_assessments}
    replies = _replies(rows.signs)
    drills = drill_ratings.results_among(rows.drills, rows.drill_ratings)
    rating = drill_ratings.under_way_among(actor, rows.drill_ratings)
    return [
        _standing(
            actor,
            assessment,
            tuple(reviews[assessment.id]),
            {row.fact: row for row in facts[assessment.id]},
            tuple(row for row in references[assessment.id] if row.removed_at is None),
            proposals.get(assessment.id),
            promise_rulings[assessment.id],
            tuple(histories[assessment.id]),
            {row.flag: row for row in rulings[assessment.id]},
            {row.criterion: row for row in consensus[assessment.id]},
            {row.criterion: row for row in knockouts[assessment.id]},
            decisions[assessment.id],
            handed_in.get(assessment.id),
            replies[assessment.id],
            [each for each in drills.get(assessment.id, ()) if each[0].id not in rating],
            _suggestion(actor, assessment, rows),
            rows.members,
            own_only=own_only,
        )
        for assessment in assessments
    ]


def _suggestion(actor: Actor, assessment: Assessment, rows: Rows) -> int | None:
    drills = [each for each in rows.drills if each.assessment_id == assessment.id]
    return drill_ratings.suggestion_among(actor, drills, rows.drill_ratings)


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
    decisions: Sequence[Decision],
    handed_in: SelfAssessment | None,
    replies: Mapping[str, tuple[SignReply, ...]],
    drills: Sequence[tuple[Drill, Result]],
    suggestion: int | None,
    members: Sequence[Membership],
    *,
    own_only: bool,
) -> Standing:
    checklist = checklists.load(assessment.checklist_id, assessment.checklist_version)
    own = next((each for each in reviews if each.member_id == actor.member_id), None)
    open_to_actor = (assessment.is_example or sees_panel(actor, own)) and not own_only
    if not open_to_actor:
        rulings, consensus, knockouts, decisions, replies, drills = {}, {}, {}, (), {}, ()
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
        decisions=tuple(reversed(decisions)),
        handed_in=handed_in,
        replies=replies,
        drills=drills,
        suggestion=suggestion,
        members=members,
        case=case,
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


def _read(actor: Actor, ids: Sequence[int], *, own_only: bool) -> Rows:
    """Everything that is recorded in some assessments, with what belongs together put together;
    in three statements at most, and in two more where guests or files come in."""
    rows = Rows(*_EVERYTHING.read(ids=ids, member=actor.member_id, panel=not own_only))
    gather(rows.reviews, "ratings", rows.ratings, "review_id")
    gather(rows.given, "ratings", rows.given_ratings, "given_reference_id")
    attach(rows.references, "given", {row.reference_id: row for row in rows.given}, "id")
    gather(rows.self_assessments, "answers", rows.answers, "self_assessment_id")
    gather(rows.drill_ratings, "marks", rows.marks, "drill_rating_id")
    attach(rows.signs, "request", by_id(rows.requests), "request_id")
    attach(rows.signs, "reply", {row.sign_id: row for row in rows.replies}, "id")
    if not own_only:
        _name_authors(rows)
    return rows


def _name_authors(rows: Rows) -> None:
    """Say of each row who it is from, and which file it came as."""
    by_members = [each for some in rows.by_members for each in some]
    members = by_id(_members({row.member_id for row in by_members}))
    attach(by_members, "member", members, "member_id")
    attach(rows.self_assessments, "asker", members, "asked_by")
    attach(rows.self_assessments, "returner", members, "returned_by")
    rows.members.extend(members.values())
    by_links = [each for some in rows.by_links for each in some]
    links = {row.link_id for row in by_links}
    attach(by_links, "link", _numbered(AccessLink, links), "link_id")
    files = {row.upload_id for row in rows.proposals}
    offers = {row.offer_upload_id for row in rows.self_assessments}
    uploads = _numbered(Upload, files | offers)
    attach(rows.proposals, "upload", uploads, "upload_id")
    attach(rows.self_assessments, "offer_upload", uploads, "offer_upload_id")


def _members(ids: Iterable[int]) -> Sequence[Membership]:
    """Some members, and everybody who may rate."""
    return db.session.scalars(_people(), {"ids": list(ids)}).all()


@cache
def _people() -> Select[Membership]:
    rates = and_(Membership.active, Membership.role.in_([role.value for role in RATERS]))
    return (
        select(Membership)
        .where(or_(Membership.id.in_(IDS), rates))
        .options(joinedload(Membership.user).load_only(User.name), lazyload(Membership.company))
    )


def _numbered(
    model: type[AccessLink] | type[Upload], ids: Iterable[int | None]
) -> Mapping[int, Any]:
    wanted = [each for each in ids if each is not None]
    return by_id(db.session.scalars(select(model).where(model.id.in_(wanted)))) if wanted else {}


def _grouped(rows: Iterable[Any]) -> Mapping[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.assessment_id].append(row)
    return found


def _newest(proposals: Iterable[Proposal]) -> Mapping[int, Proposal]:
    """The newest version of each that was not taken away."""
    ordered = sorted(proposals, key=lambda row: row.number)
    return {row.assessment_id: row for row in ordered}


def _replies(signs: Iterable[SentSign]) -> Mapping[int, Mapping[str, tuple[SignReply, ...]]]:
    found: dict[int, dict[str, tuple[SignReply, ...]]] = defaultdict(dict)
    for sign in signs:
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
