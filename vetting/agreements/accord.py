"""Which version of a plan both sides agreed to, and who has still to agree to the newest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vetting.models import PlanAgreement, PlanVersion

COMPANY, VENDOR = "company", "vendor"
SIDES = (COMPANY, VENDOR)


@dataclass(frozen=True, slots=True)
class Accord:
    """How far a plan is agreed: `newest` is the version that lies before both sides, `in_force`
    the newest one that both agreed to, which stays so until both agree to a newer one."""

    versions: Sequence[PlanVersion]
    newest: PlanVersion | None
    in_force: PlanVersion | None
    signed: Mapping[str, PlanAgreement]
    signed_in_force: Mapping[str, PlanAgreement]

    @property
    def state(self) -> str:
        """`none` where nothing was put forward; of the newest version `put` where nobody agreed to
        it, `company` or `vendor` where one side did, `agreed` where both did."""
        if self.newest is None:
            return "none"
        if len(self.signed) == len(SIDES):
            return "agreed"
        return next(iter(self.signed), "put")

    @property
    def older_in_force(self) -> PlanVersion | None:
        """The version in force where that is not the newest."""
        return None if self.in_force is self.newest else self.in_force


def accord_of(versions: Sequence[PlanVersion]) -> Accord:
    """How far a plan is agreed, from its versions with their agreements, in any order."""
    ordered = sorted(versions, key=lambda each: -each.number)
    newest = next(iter(ordered), None)
    in_force = next((each for each in ordered if len(signatures(each)) == len(SIDES)), None)
    return Accord(
        versions=ordered,
        newest=newest,
        in_force=in_force,
        signed=signatures(newest),
        signed_in_force=signatures(in_force),
    )


def signatures(version: PlanVersion | None) -> Mapping[str, PlanAgreement]:
    """Who agreed to a version, by side."""
    return {} if version is None else {each.side: each for each in version.agreements}
