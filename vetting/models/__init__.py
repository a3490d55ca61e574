"""Every table, so that one import knows them all."""

from vetting.models.accounts import Company, Invitation, Membership, User
from vetting.models.assessments import (
    Assessment,
    Consensus,
    Decision,
    FactAnswer,
    FlagRuling,
    KnockoutRuling,
    Proposal,
    Rating,
    RatingChange,
    Reference,
    Review,
)
from vetting.models.audit import AuditEntry, AuditHead
from vetting.models.directory import Brief, Vendor
from vetting.models.links import AccessLink

__all__ = [
    "AccessLink",
    "Assessment",
    "AuditEntry",
    "AuditHead",
    "Brief",
    "Company",
    "Consensus",
    "Decision",
    "FactAnswer",
    "FlagRuling",
    "Invitation",
    "KnockoutRuling",
    "Membership",
    "Proposal",
    "Rating",
    "RatingChange",
    "Reference",
    "Review",
    "User",
    "Vendor",
]
