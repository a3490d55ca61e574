"""Everything that scoring may look at about one vendor, as frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vetting.scoring.exact import Number

NOT_OBSERVED = "not-observed"
NOT_APPLICABLE = "not-applicable"
UNKNOWN = "unknown"

ROLES = ("panel", "self", "referee")
VENDOR_KINDS = ("freelancer", "agency", "in-house")
OUTCOMES = ("confirmed", "partly", "contradicted", "unreachable", "declined", "not_contacted")
REHIRE_ANSWERS = ("yes", "no", "unsure", "not_asked")
FOLLOWER_RESULTS = ("none", "ask", "strong")
PLAN_STATES = ("present", "weak", "absent", "denied")
FLAG_STATES = ("suggested", "confirmed", "cleared", "answered")
NO_GOS = ("deleted-criticism",)
DRILL_MAXIMUM = 16
KNOCKOUT_EVIDENCE_LENGTH = 10

PROMISES = (
    "guaranteed-followers",
    "bought-engagement",
    "fake-reviews",
    "guaranteed-sales",
    "guaranteed-virality",
    "instant-results",
    "censor-criticism",
    "vendor-owned-accounts",
    "password-sharing",
    "hands-off-client",
    "no-paper-trail",
    "secret-method",
    "unverifiable-track-record",
    "one-size-fits-all",
    "pressure-close",
    "spam-automation",
    "always-on-alone",
    "vanity-success",
)

ESSENTIAL_PLAN_ELEMENTS = (
    "reference-person",
    "response-time",
    "update-policy",
    "approval-flow",
    "crisis-manual",
    "company-analysis",
    "audience-definition",
    "objectives",
    "reporting-kpis",
    "account-ownership",
)

PLAN_ELEMENTS = (
    *ESSENTIAL_PLAN_ELEMENTS,
    "channel-choice",
    "content-calendar",
    "tone-of-voice",
    "community-replies",
    "price-scope",
    "exit-terms",
    "monitoring",
    "legal-care",
    "named-references",
    "plan-review",
)

Rating = int | str
"""0–4, ``not-observed`` or ``not-applicable``."""


@dataclass(frozen=True, slots=True)
class Vendor:
    """Who is assessed; the kind is None where nobody has said it."""

    name: str = ""
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """One rater's ratings and notes by criterion id, in one role of ROLES."""

    rater: str
    role: str
    ratings: Mapping[str, Rating] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reference:
    """What one person who gives references answered; values as in OUTCOMES and REHIRE_ANSWERS."""

    name: str = ""
    organisation: str = ""
    identity_verified: bool = False
    outcome: str = "not_contacted"
    would_rehire: str = "not_asked"
    contact_attempts: int = 0
    claim_in_writing: bool = True
    contact_is_candidate: bool = False
    ratings: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drill:
    """The crisis drill: the raters' mean of 0–16 points, and how many raters saw each no-go."""

    score: Number
    no_go: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hit:
    """A promise that a machine has read in the proposal."""

    id: str
    quote: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Residue:
    """What a machine has read in the proposal that was left over from somebody else's."""

    placeholder: bool = False
    wrong_company: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """A written offer, what a machine has read in it, and what a person says of that reading."""

    text: str = ""
    lang: str | None = None
    confirmed: tuple[str, ...] = ()
    dismissed: tuple[str, ...] = ()
    hits: tuple[Hit, ...] = ()
    plan: Mapping[str, str] = field(default_factory=dict)
    specificity: Number | None = None
    words: int | None = None
    residue: Residue = Residue()
    has_price: bool = False
    declines_guarantee: bool = False

    @property
    def length(self) -> int:
        """The number of words: as told, else as counted in the text."""
        return len(self.text.split()) if self.words is None else self.words


@dataclass(frozen=True, slots=True)
class Brief:
    """What the vendor was told about the company."""

    name: str = ""
    sector: str = ""
    city: str = ""
    products: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    competitors: tuple[str, ...] = ()

    @property
    def tells_something(self) -> bool:
        """Whether a proposal could have been made specific from it."""
        return any((self.products, self.audience, self.channels, self.competitors))


@dataclass(frozen=True, slots=True)
class History:
    """What the history of one account shows that the vendor says they ran.

    ``result`` is one of FOLLOWER_RESULTS, or says why there is none; ``grounds`` names the signals
    with their days, so that other ones are other evidence.
    """

    account: str
    result: str
    grounds: str = ""


@dataclass(frozen=True, slots=True)
class FlagRuling:
    """What a person says of one flag: a state of FLAG_STATES, and why."""

    state: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class KnockoutRuling:
    """A decider's confirmation of a knock-out; it stands only when complete (criteria §0)."""

    confirmed_by: str
    evidence: str
    answered: bool

    @property
    def complete(self) -> bool:
        """Whether it has a name, evidence, and the vendor had the chance to answer."""
        has_evidence = len(self.evidence.strip()) >= KNOCKOUT_EVIDENCE_LENGTH
        return bool(self.confirmed_by.strip()) and has_evidence and self.answered


@dataclass(frozen=True, slots=True)
class Case:
    """One vendor's dossier. Everything has a default; unknown is simply left out.

    ``weights``, ``consensus`` and ``knockouts`` go by criterion id, ``facts`` by fact id with the
    checklist's answers, ``unknown`` or a number, ``flags`` by flag id.
    """

    checklist: str = "community-manager"
    weights: Mapping[str, Number] = field(default_factory=dict)
    vendor: Vendor = Vendor()
    reviews: tuple[Review, ...] = ()
    consensus: Mapping[str, Rating] = field(default_factory=dict)
    facts: Mapping[str, str | int | float] = field(default_factory=dict)
    references: tuple[Reference, ...] = ()
    drill: Drill | None = None
    proposal: Proposal = Proposal()
    brief: Brief = Brief()
    followers: str = "none"
    histories: tuple[History, ...] = ()
    flags: Mapping[str, FlagRuling] = field(default_factory=dict)
    knockouts: Mapping[str, KnockoutRuling] = field(default_factory=dict)
    questions_asked: int = 0
