"""The one place that says what of the references may reach the person assessed. Whatever is handed
on (print, export, reply, mail to them) asks here; members' own pages show all."""

from collections.abc import Sequence

from vetting.assessments.standing import Standing
from vetting.models import Reference
from vetting.scoring.findings import Evidence
from vetting.scoring.flags import RaisedFlag

# Evidence that names a reference, or speaks of all of them.
OF_ONE = frozenset({"outcome", "rehire", "own-contact"})
OF_ALL = frozenset({"unverified", "repeated"})
# What speaks for the vendor, and rests on what every reference said.
GREEN = frozenset({"checkable-small-claims"})


def may_be_handed_on(standing: Standing) -> Sequence[Reference]:
    """The references of which the person assessed may see all that is said."""
    return [each for each in standing.references if not each.is_confidential]


def rests_on_confidence(standing: Standing, flag: RaisedFlag) -> bool:
    """Whether a warning sign would tell what somebody said in confidence."""
    hidden = [each for each in standing.references if each.is_confidential]
    names = {_scoring_name(each) for each in hidden}
    return bool(hidden) and any(
        _tells(evidence, names)
        for finding in flag.findings
        for evidence in (*finding.evidence, *finding.beside)
    )


def hidden_flags(standing: Standing) -> frozenset[str]:
    """The warning signs that may not be handed on in words."""
    flags = standing.scorecard.flags
    return frozenset(each.id for each in flags if rests_on_confidence(standing, each))


def hidden_green(standing: Standing) -> frozenset[str]:
    """The green signals that may not be handed on."""
    return GREEN if any(each.is_confidential for each in standing.references) else frozenset()


def _tells(evidence: Evidence, names: set[str]) -> bool:
    if evidence.kind in OF_ALL:
        return True
    return evidence.kind in OF_ONE and evidence.ref in names


def _scoring_name(reference: Reference) -> str:
    """How a finding of scoring names a reference."""
    return ", ".join(part for part in (reference.name, reference.organisation) if part)
