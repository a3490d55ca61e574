"""What the trail can say: a small vocabulary, and what each word is said of."""

from enum import StrEnum


class Subject(StrEnum):
    """What something was done to."""

    ASSESSMENT = "assessment"
    BRIEF = "brief"
    COMPANY = "company"
    LINK = "link"
    MEMBER = "member"
    VENDOR = "vendor"


class Verb(StrEnum):
    """What somebody did."""

    SIGNED_IN = "signed-in"
    SWITCHED_HERE = "switched-here"
    VIEWED = "viewed"
    SHOWN_FOR_PRINT = "shown-for-print"

    REVIEW_STARTED = "review-started"
    RATED = "rated"
    REVIEW_SUBMITTED = "review-submitted"
    REVIEW_REOPENED = "review-reopened"
    REVIEW_ABSTAINED = "review-abstained"

    FACT_ANSWERED = "fact-answered"
    REFERENCE_ADDED = "reference-added"
    REFERENCE_CHANGED = "reference-changed"
    REFERENCE_REMOVED = "reference-removed"
    REFERENCE_ASKED = "reference-asked"
    REFERENCE_REMINDED = "reference-reminded"
    REFERENCE_ANSWERED = "reference-answered"
    REFERENCE_DECLINED = "reference-declined"
    REFERENCE_MISDIRECTED = "reference-misdirected"
    PROPOSAL_RECORDED = "proposal-recorded"
    HISTORY_ADDED = "history-added"
    HISTORY_CHANGED = "history-changed"
    HISTORY_REMOVED = "history-removed"
    PROPOSAL_REMOVED = "proposal-removed"
    PROMISE_CONFIRMED = "promise-confirmed"
    PROMISE_DISMISSED = "promise-dismissed"
    PROMISE_REOPENED = "promise-reopened"
    FILE_TAKEN = "file-taken"

    SELF_ASKED = "self-asked"
    SELF_ANSWERED = "self-answered"
    SELF_FILE_ADDED = "self-file-added"
    SELF_FILE_REMOVED = "self-file-removed"
    REFEREE_NAMED = "referee-named"
    REFEREE_REMOVED = "referee-removed"
    SELF_SUBMITTED = "self-submitted"
    SELF_RETURNED = "self-returned"

    FLAG_CONFIRMED = "flag-confirmed"
    FLAG_CLEARED = "flag-cleared"
    FLAG_ANSWERED = "flag-answered"
    CONSENSUS_RECORDED = "consensus-recorded"
    CONSENSUS_WITHDRAWN = "consensus-withdrawn"
    KNOCKOUT_CONFIRMED = "knockout-confirmed"
    KNOCKOUT_LIFTED = "knockout-lifted"
    DECIDED = "decided"

    SIGNS_SENT = "signs-sent"
    REPLY_GIVEN = "reply-given"
    SIGNS_WITHDRAWN = "signs-withdrawn"

    DRILL_SET = "drill-set"
    DRILL_STARTED = "drill-started"
    DRILL_HANDED_IN = "drill-handed-in"
    DRILL_WITHDRAWN = "drill-withdrawn"
    DRILL_RATING_STARTED = "drill-rating-started"
    DRILL_RATED = "drill-rated"
    SCENARIO_WRITTEN = "scenario-written"
    SCENARIO_CHANGED = "scenario-changed"
    SCENARIO_RETIRED = "scenario-retired"
    SCENARIO_TAKEN_UP = "scenario-taken-up"
    PLAN_SENT = "plan-sent"
    PLAN_COMMENTED = "plan-commented"
    PLAN_COMMENT_SETTLED = "plan-comment-settled"
    PLAN_AGREED = "plan-agreed"
    SCORECARD_SHARED = "scorecard-shared"
    SCORECARD_TAKEN_BACK = "scorecard-taken-back"

    EXAMPLE_LOADED = "example-loaded"
    EXAMPLE_REMOVED = "example-removed"
    BRIEF_WRITTEN = "brief-written"
    BRIEF_CHANGED = "brief-changed"
    BRIEF_WEIGHTED = "brief-weighted"
    BRIEF_CLOSED = "brief-closed"
    BRIEF_REOPENED = "brief-reopened"
    READINESS_BEGUN = "readiness-begun"
    READINESS_ANSWERED = "readiness-answered"
    READINESS_SHOWN = "readiness-shown"
    READINESS_HIDDEN = "readiness-hidden"
    COSTS_SAVED = "costs-saved"
    VENDOR_ADDED = "vendor-added"
    VENDOR_CHANGED = "vendor-changed"
    VENDORS_IMPORTED = "vendors-imported"
    IMPORT_TAKEN_BACK = "import-taken-back"
    ASSESSMENT_OPENED = "assessment-opened"
    ASSESSMENT_REMOVED = "assessment-removed"

    PLAN_DRAFTED = "plan-drafted"
    PLAN_CHANGED = "plan-changed"
    PLAN_PUT_FORWARD = "plan-put-forward"

    LINK_GIVEN = "link-given"
    LINK_OPENED = "link-opened"
    LINK_REVOKED = "link-revoked"
    PROFILE_CHANGED = "profile-changed"
    PROFILE_SHARED = "profile-shared"
    PROFILE_TAKEN_BACK = "profile-taken-back"
    NOTICE_READ = "notice-read"
    PRIVACY_CHANGED = "privacy-changed"
    JOINED = "joined"
    ROLE_CHANGED = "role-changed"
    LEFT = "left"
    CAME_BACK = "came-back"


# What a rater may not know of colleagues before their own review is in.
TELLING = frozenset(
    {
        Verb.RATED,
        Verb.FLAG_CONFIRMED,
        Verb.FLAG_CLEARED,
        Verb.FLAG_ANSWERED,
        Verb.CONSENSUS_RECORDED,
        Verb.CONSENSUS_WITHDRAWN,
        Verb.KNOCKOUT_CONFIRMED,
        Verb.KNOCKOUT_LIFTED,
        Verb.DECIDED,
        Verb.SIGNS_SENT,
        Verb.REPLY_GIVEN,
        Verb.SIGNS_WITHDRAWN,
    }
)
