"""The trail in words."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from flask_babel import gettext, lazy_gettext

from vetting import checklists
from vetting.audit.queries import Line
from vetting.audit.verbs import Verb
from vetting.companies.forms import ROLES
from vetting.facts.service import QUESTIONS
from vetting.i18n import in_language
from vetting.links.wording import PURPOSES
from vetting.pirate_check.wording import sign_title
from vetting.plans.sections import BY_ID
from vetting.scoring.checklist import Checklist

VERBS = {
    Verb.SIGNED_IN: lazy_gettext("Signed in"),
    Verb.SWITCHED_HERE: lazy_gettext("Switched to this company"),
    Verb.VIEWED: lazy_gettext("Looked at a page"),
    Verb.SHOWN_FOR_PRINT: lazy_gettext("Had a page shown for print"),
    Verb.REVIEW_STARTED: lazy_gettext("Started a review"),
    Verb.RATED: lazy_gettext("Saved a rating"),
    Verb.REVIEW_SUBMITTED: lazy_gettext("Submitted a review"),
    Verb.REVIEW_REOPENED: lazy_gettext("Opened a review again"),
    Verb.REVIEW_ABSTAINED: lazy_gettext("Abstained from a review"),
    Verb.FACT_ANSWERED: lazy_gettext("Answered a fact"),
    Verb.REFERENCE_ADDED: lazy_gettext("Entered a reference"),
    Verb.REFERENCE_CHANGED: lazy_gettext("Changed a reference"),
    Verb.REFERENCE_REMOVED: lazy_gettext("Removed a reference"),
    Verb.REFERENCE_ASKED: lazy_gettext("Asked for a reference by link"),
    Verb.REFERENCE_REMINDED: lazy_gettext("Reminded a referee"),
    Verb.REFERENCE_ANSWERED: lazy_gettext("Gave a reference"),
    Verb.REFERENCE_DECLINED: lazy_gettext("Declined to give a reference"),
    Verb.REFERENCE_MISDIRECTED: lazy_gettext("Is not the person who was asked"),
    Verb.PROPOSAL_RECORDED: lazy_gettext("Recorded the proposal"),
    Verb.HISTORY_ADDED: lazy_gettext("Entered an audience history"),
    Verb.HISTORY_CHANGED: lazy_gettext("Changed an audience history"),
    Verb.HISTORY_REMOVED: lazy_gettext("Deleted an audience history"),
    Verb.PROPOSAL_REMOVED: lazy_gettext("Took a version of the proposal away"),
    Verb.PROMISE_CONFIRMED: lazy_gettext("Confirmed a promise in the proposal"),
    Verb.PROMISE_DISMISSED: lazy_gettext("Dismissed a promise in the proposal"),
    Verb.PROMISE_REOPENED: lazy_gettext("Took back what was said of a promise"),
    Verb.FILE_TAKEN: lazy_gettext("Downloaded a file"),
    Verb.SELF_ASKED: lazy_gettext("Asked for a self-assessment"),
    Verb.SELF_ANSWERED: lazy_gettext("Saved in the self-assessment"),
    Verb.SELF_FILE_ADDED: lazy_gettext("Added a file to the self-assessment"),
    Verb.SELF_FILE_REMOVED: lazy_gettext("Removed a file from the self-assessment"),
    Verb.REFEREE_NAMED: lazy_gettext("Named a referee"),
    Verb.REFEREE_REMOVED: lazy_gettext("Took a referee's name back"),
    Verb.SELF_SUBMITTED: lazy_gettext("Handed the self-assessment in"),
    Verb.SELF_RETURNED: lazy_gettext("Sent the self-assessment back"),
    Verb.FLAG_CONFIRMED: lazy_gettext("Confirmed a warning sign"),
    Verb.FLAG_CLEARED: lazy_gettext("Cleared a warning sign"),
    Verb.FLAG_ANSWERED: lazy_gettext("Marked a warning sign as answered"),
    Verb.CONSENSUS_RECORDED: lazy_gettext("Recorded a consensus"),
    Verb.CONSENSUS_WITHDRAWN: lazy_gettext("Withdrew a consensus"),
    Verb.KNOCKOUT_CONFIRMED: lazy_gettext("Confirmed a knock-out"),
    Verb.KNOCKOUT_LIFTED: lazy_gettext("Took a knock-out back"),
    Verb.DECIDED: lazy_gettext("Recorded a decision"),
    Verb.SIGNS_SENT: lazy_gettext("Sent warning signs for a reply"),
    Verb.REPLY_GIVEN: lazy_gettext("Replied to warning signs"),
    Verb.SIGNS_WITHDRAWN: lazy_gettext("Took warning signs back that had been sent"),
    Verb.DRILL_SET: lazy_gettext("Set a drill"),
    Verb.DRILL_STARTED: lazy_gettext("Started a drill"),
    Verb.DRILL_HANDED_IN: lazy_gettext("Handed a drill in"),
    Verb.DRILL_WITHDRAWN: lazy_gettext("Withdrew a drill"),
    Verb.DRILL_RATING_STARTED: lazy_gettext("Began to rate a drill"),
    Verb.DRILL_RATED: lazy_gettext("Handed a drill's rating in"),
    Verb.SCENARIO_WRITTEN: lazy_gettext("Wrote a scenario"),
    Verb.SCENARIO_CHANGED: lazy_gettext("Changed a scenario"),
    Verb.SCENARIO_RETIRED: lazy_gettext("Retired a scenario"),
    Verb.SCENARIO_TAKEN_UP: lazy_gettext("Took a scenario up again"),
    Verb.PLAN_SENT: lazy_gettext("Gave the vendor access to the plan"),
    Verb.PLAN_COMMENTED: lazy_gettext("Commented on the plan"),
    Verb.PLAN_COMMENT_SETTLED: lazy_gettext("Settled a comment on the plan"),
    Verb.PLAN_AGREED: lazy_gettext("Agreed to a version of the plan"),
    Verb.SCORECARD_SHARED: lazy_gettext("Shared the scorecard outside the company"),
    Verb.SCORECARD_TAKEN_BACK: lazy_gettext("Took a shared scorecard back"),
    Verb.PLAN_DRAFTED: lazy_gettext("Drafted a Social Media Plan"),
    Verb.PLAN_CHANGED: lazy_gettext("Changed the Social Media Plan"),
    Verb.PLAN_PUT_FORWARD: lazy_gettext("Put a version of the Social Media Plan forward"),
    Verb.EXAMPLE_LOADED: lazy_gettext("Loaded the example"),
    Verb.EXAMPLE_REMOVED: lazy_gettext("Removed the example and everything in it"),
    Verb.BRIEF_WRITTEN: lazy_gettext("Wrote a brief"),
    Verb.BRIEF_CHANGED: lazy_gettext("Changed a brief"),
    Verb.BRIEF_WEIGHTED: lazy_gettext("Chose the weights of a brief"),
    Verb.BRIEF_CLOSED: lazy_gettext("Closed a brief"),
    Verb.BRIEF_REOPENED: lazy_gettext("Reopened a brief"),
    Verb.READINESS_BEGUN: lazy_gettext("Began to look whether the company is ready"),
    Verb.READINESS_ANSWERED: lazy_gettext("Saved in the readiness check"),
    Verb.READINESS_SHOWN: lazy_gettext("Showed the readiness check to the vendors of the brief"),
    Verb.READINESS_HIDDEN: lazy_gettext("Showed the readiness check to vendors no more"),
    Verb.COSTS_SAVED: lazy_gettext("Saved what the work costs"),
    Verb.VENDOR_ADDED: lazy_gettext("Entered a vendor"),
    Verb.VENDOR_CHANGED: lazy_gettext("Changed a vendor"),
    Verb.VENDORS_IMPORTED: lazy_gettext("Brought vendors in from a table"),
    Verb.IMPORT_TAKEN_BACK: lazy_gettext("Took vendors back that had been brought in"),
    Verb.ASSESSMENT_OPENED: lazy_gettext("Opened an assessment"),
    Verb.ASSESSMENT_REMOVED: lazy_gettext("Took an assessment back"),
    Verb.LINK_GIVEN: lazy_gettext("Gave an access link"),
    Verb.LINK_OPENED: lazy_gettext("Opened an access link"),
    Verb.PROFILE_CHANGED: lazy_gettext("Changed the profile"),
    Verb.PROFILE_SHARED: lazy_gettext("Gave a copy of the profile"),
    Verb.PROFILE_TAKEN_BACK: lazy_gettext("Took a copy of the profile back"),
    Verb.NOTICE_READ: lazy_gettext("Read the notice"),
    Verb.PRIVACY_CHANGED: lazy_gettext("Changed what is said about privacy"),
    Verb.LINK_REVOKED: lazy_gettext("Revoked an access link"),
    Verb.JOINED: lazy_gettext("Joined the company"),
    Verb.ROLE_CHANGED: lazy_gettext("Changed a role"),
    Verb.LEFT: lazy_gettext("Shut a member out"),
    Verb.CAME_BACK: lazy_gettext("Let a member back in"),
}
PAGES = {
    "dossier": lazy_gettext("Dossier"),
    "facts": lazy_gettext("Facts"),
    "references": lazy_gettext("References"),
    "proposal": lazy_gettext("Proposal"),
    "audience": lazy_gettext("Audience history"),
    "original": lazy_gettext("The proposal as it came"),
    "panel": lazy_gettext("Panel"),
    "self-assessment": lazy_gettext("Self-assessment"),
    "drill": lazy_gettext("Drill"),
    "gap": lazy_gettext("Gap"),
    "readiness": lazy_gettext("Is the company ready?"),
    "self-assessment-file": lazy_gettext("A file of the self-assessment"),
    "pirate-check": lazy_gettext("Pirate check"),
    "reply": lazy_gettext("Right of reply"),
    "scorecard": lazy_gettext("Scorecard"),
    "shares": lazy_gettext("With whom the scorecard is shared"),
    "shared-scorecard": lazy_gettext("The scorecard as it was shared"),
    "shared-scorecard-file": lazy_gettext("The shared scorecard as a file"),
    "plan-agreement": lazy_gettext("Comments and agreement on the plan"),
    "plan-put-forward": lazy_gettext("The plan as it was put forward"),
    "plan": lazy_gettext("Social Media Plan"),
    "bundle": lazy_gettext("All scorecards in one file"),
    "comparison": lazy_gettext("Comparison"),
    "audit": lazy_gettext("Audit trail"),
    "warning-signs": lazy_gettext("Warning signs"),
    "vendors-table": lazy_gettext("The directory of vendors as a table"),
    "comparison-table": lazy_gettext("The comparison as a table"),
    "scorecard-table": lazy_gettext("The assessment as a table"),
    "case": lazy_gettext("The assessment as data"),
    "whole-case": lazy_gettext("The assessment as data, with what was said in confidence"),
    "audit-table": lazy_gettext("The audit trail as a table"),
}
WEIGHTINGS = {
    "equal": lazy_gettext("equal weights"),
    "suggested": lazy_gettext("suggested weights"),
}
# The fixed words that details hold, by what they are.
LABELS: Mapping[str, Mapping[Any, Any]] = {
    "page": PAGES,
    "role": ROLES,
    "purpose": PURPOSES,
    "weighting": WEIGHTINGS,
}


def detail(line: Line) -> str:
    """What the verb was about, such as which criterion; empty where there is no more to say."""
    return detail_of(line.details.items())


def detail_of(details: Iterable[tuple[str, str | int]]) -> str:
    """The same of details that stand alone."""
    return " · ".join(filter(None, (_detail(*each) for each in details)))


def _detail(kind: str, value: str | int) -> str:
    word = str(value)
    if kind in LABELS:
        return str(LABELS[kind].get(word, word))
    if kind in TELLERS:
        return TELLERS[kind](word)
    return str(gettext("no. %(number)s", number=word))


def _criterion(criterion: str) -> str:
    for checklist in _checklists():
        if criterion in checklist.criteria:
            return str(in_language(checklist.criteria[criterion].title))
    return criterion


def _section(section: str) -> str:
    found = BY_ID.get(section)
    return str(in_language(found.title)) if found else section


def _question(question: str) -> str:
    found = _criterion(question)
    return _fact(question) if found == question else found


def _fact(fact: str) -> str:
    if fact == QUESTIONS:
        return str(gettext("Questions that the candidate asked"))
    for checklist in _checklists():
        for each in checklist.facts:
            if each.id == fact:
                return str(in_language(each.text))
    return fact


def _checklists() -> list[Checklist]:
    return [checklists.load(each) for each in checklists.known_ids()]


def _promise(promise: str) -> str:
    return str(in_language(checklists.promises()[promise].title))


def _created(count: str) -> str:
    return str(gettext("%(number)s added", number=count))


def _filled(count: str) -> str:
    return str(gettext("%(number)s filled in", number=count))


# What else details hold, by how it is said.
TELLERS: Mapping[str, Callable[[str], str]] = {
    "criterion": _criterion,
    "fact": _fact,
    "question": _question,
    "section": _section,
    "flag": sign_title,
    "promise": _promise,
    "created": _created,
    "filled": _filled,
}
