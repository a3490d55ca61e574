"""Reading a plan as the vendor may: what was put forward, and what both sides say of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vetting.access import Holder
from vetting.agreements import queries as agreements
from vetting.agreements.accord import VENDOR, Accord, accord_of, signatures
from vetting.agreements.queries import Thread
from vetting.errors import Missing
from vetting.models import PlanAgreement
from vetting.plans import queries as plans
from vetting.plans.queries import Version


@dataclass(frozen=True, slots=True)
class OwnPlan:
    """One version as the holder of a link reads it, with what was said and agreed."""

    version: Version
    accord: Accord
    threads: Sequence[Thread]

    @property
    def number(self) -> int:
        return self.version.row.number

    @property
    def is_newest(self) -> bool:
        return self.accord.newest is self.version.row

    @property
    def before(self) -> int | None:
        """The number of the version before this one; None for the first."""
        older = (each.number for each in self.accord.versions if each.number < self.number)
        return max(older, default=None)

    @property
    def signed(self) -> Mapping[str, PlanAgreement]:
        """Who agreed to this version, by side."""
        return signatures(self.version.row)

    @property
    def may_write(self) -> bool:
        """Whether anything can still be said of the plan."""
        return not self.version.assessment.is_closed

    @property
    def may_agree(self) -> bool:
        """Whether this version waits for the vendor."""
        return self.may_write and self.is_newest and VENDOR not in self.signed

    def about(self, section: str) -> Thread:
        """What was said of a section, or of the whole where that is empty."""
        found = (each for each in self.threads if each.section == section)
        return next(found, Thread(section, ()))


def own_plan(holder: Holder, number: int | None = None) -> OwnPlan:
    """The plan that the link is for: by default the newest version. Raises `Missing`."""
    version = plans.version_for(holder, number)
    return OwnPlan(
        version=version,
        accord=accord_of(version.plan.versions),
        threads=agreements.threads(holder, version.plan),
    )


def before(holder: Holder, own: OwnPlan) -> Version:
    """The version before the one that is read. Raises `Missing` for the first."""
    if own.before is None:
        raise Missing
    return plans.version_for(holder, own.before)
