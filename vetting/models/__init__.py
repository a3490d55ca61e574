"""Every table, so that one import knows them all."""

from vetting.models.accounts import (
    Company,
    Invitation,
    Membership,
    Passkey,
    SessionRow,
    User,
)
from vetting.models.assessments import (
    Assessment,
    Consensus,
    Decision,
    FactAnswer,
    FlagRuling,
    KnockoutRuling,
    PromiseRuling,
    Proposal,
    Rating,
    RatingChange,
    Reference,
    Review,
)
from vetting.models.audience import AudienceHistory
from vetting.models.audit import AuditEntry, AuditHead
from vetting.models.bundles import Bundle
from vetting.models.costs import CostComparison
from vetting.models.directory import Brief, Vendor
from vetting.models.drills import (
    Drill,
    DrillAnswer,
    DrillAnswerChange,
    DrillMark,
    DrillMarkChange,
    DrillRating,
    Scenario,
)
from vetting.models.examples import Example
from vetting.models.given_references import GivenRating, GivenReference, GuestMark
from vetting.models.issued_sheets import IssuedSheet
from vetting.models.limits import Allowance
from vetting.models.links import AccessLink
from vetting.models.mail import Mail
from vetting.models.plans import (
    Plan,
    PlanAgreement,
    PlanComment,
    PlanSection,
    PlanSectionChange,
    PlanVersion,
)
from vetting.models.profiles import (
    Profile,
    ProfileAnswer,
    ProfileFile,
    ProfileReferee,
    ProfileShare,
)
from vetting.models.readiness import Readiness, ReadinessAnswer, ReadinessChange
from vetting.models.replies import Reply, ReplyRequest, SentSign
from vetting.models.self_assessments import (
    NamedReferee,
    SelfAssessment,
    SelfAssessmentAnswer,
    SelfAssessmentAnswerChange,
    SelfAssessmentFile,
)
from vetting.models.self_checks import SelfCheck, SelfCheckAnswer
from vetting.models.shares import ScorecardShare
from vetting.models.uploads import Upload
from vetting.models.vendor_imports import VendorImport

__all__ = [
    "AccessLink",
    "Allowance",
    "Assessment",
    "AudienceHistory",
    "AuditEntry",
    "AuditHead",
    "Brief",
    "Bundle",
    "Company",
    "Consensus",
    "CostComparison",
    "Decision",
    "Drill",
    "DrillAnswer",
    "DrillAnswerChange",
    "DrillMark",
    "DrillMarkChange",
    "DrillRating",
    "Example",
    "FactAnswer",
    "FlagRuling",
    "GivenRating",
    "GivenReference",
    "GuestMark",
    "Invitation",
    "IssuedSheet",
    "KnockoutRuling",
    "Mail",
    "Membership",
    "NamedReferee",
    "Passkey",
    "Plan",
    "PlanAgreement",
    "PlanComment",
    "PlanSection",
    "PlanSectionChange",
    "PlanVersion",
    "Profile",
    "ProfileAnswer",
    "ProfileFile",
    "ProfileReferee",
    "ProfileShare",
    "PromiseRuling",
    "Proposal",
    "Rating",
    "RatingChange",
    "Readiness",
    "ReadinessAnswer",
    "ReadinessChange",
    "Reference",
    "Reply",
    "ReplyRequest",
    "Review",
    "Scenario",
    "ScorecardShare",
    "SelfAssessment",
    "SelfAssessmentAnswer",
    "SelfAssessmentAnswerChange",
    "SelfAssessmentFile",
    "SelfCheck",
    "SelfCheckAnswer",
    "SentSign",
    "SessionRow",
    "Upload",
    "User",
    "Vendor",
    "VendorImport",
]
