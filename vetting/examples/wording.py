"""What people added to the example, in words."""

from collections.abc import Mapping

from flask_babel import gettext, lazy_gettext

# By table, in the order in which they are named; all others together are the last line.
KINDS = {
    "assessment": lazy_gettext("Assessments"),
    "review": lazy_gettext("Reviews"),
    "rating": lazy_gettext("Ratings"),
    "fact_answer": lazy_gettext("Answers about facts"),
    "reference": lazy_gettext("References"),
    "proposal": lazy_gettext("Versions of a proposal"),
    "decision": lazy_gettext("Decisions"),
    "drill": lazy_gettext("Crisis drills"),
    "self_assessment": lazy_gettext("Self-assessments"),
    "plan_version": lazy_gettext("Versions of a plan"),
    "upload": lazy_gettext("Files"),
    "access_link": lazy_gettext("Access links"),
    "scorecard_share": lazy_gettext("Shared scorecards"),
    "issued_sheet": lazy_gettext("Codes on printed sheets"),
    "bundle": lazy_gettext("Files with all scorecards of a brief"),
    "mail": lazy_gettext("Mails"),
}


def counted(added: Mapping[str, int]) -> list[tuple[str, int]]:
    """Each kind with how many there are."""
    named = [(str(label), added[table]) for table, label in KINDS.items() if table in added]
    others = sum(count for table, count in added.items() if table not in KINDS)
    return [*named, *([(str(gettext("Other entries and changes")), others)] if others else [])]
