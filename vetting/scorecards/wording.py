"""The words of the scorecard that no other page has."""

from collections.abc import Sequence

from flask_babel import gettext

from vetting.assessments.standing import weights_of
from vetting.i18n import in_language
from vetting.models import Brief
from vetting.scoring.checklist import Checklist, Criterion


def weights_note(brief: Brief, checklist: Checklist) -> str:
    """How the criteria weigh, and why; it stands wherever a score stands."""
    if not weights_of(brief, checklist):
        return str(gettext("All criteria weigh the same."))
    heavier = sum(each.suggested_weight > each.weight for each in checklist.criteria.values())
    note = gettext(
        "Suggested weights: %(count)s of %(whole)s criteria weigh more. Reason: %(reason)s",
        count=heavier,
        whole=len(checklist.criteria),
        reason=brief.weighting_reason,
    )
    return str(note)


def anchors(criterion: Criterion, value: float | None) -> Sequence[str]:
    """The sentence that describes a value 0–4; between two levels, both sentences."""
    if value is None:
        return ()
    lower = int(value)
    around = (lower,) if value == lower else (lower, lower + 1)
    return tuple(in_language(criterion.anchors[level]) for level in around)
