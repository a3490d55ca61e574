"""What a section's page shows: what is stored, what was typed, and what stands against it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vetting.plans.content import Source, ToldSection, told
from vetting.plans.differences import FieldChange, section_fields
from vetting.plans.sections import Section
from vetting.reviews.protocol import Mark, Outcome


@dataclass(frozen=True, slots=True)
class Typed:
    """A section as it was sent: its body, the version that it started from, and what keeps it from
    being saved."""

    body: Mapping[str, Any]
    version: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Stored:
    """A section as it is stored, with its sources."""

    section: Section
    mark: Mark
    sources: tuple[Source, ...]

    @property
    def told(self) -> ToldSection:
        return told(self.section, json.loads(self.mark.note or "{}"), self.sources)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A section as it is shown. `told` is what stands in its fields, `base` the version that it
    started from; `state` is saved, unsaved or conflict, and in a conflict `meanwhile` is what is
    stored and `clash` where both differ. `acknowledged` is the page's save that is on disk."""

    stored: Stored
    told: ToldSection
    base: int
    state: str = "saved"
    problem: str = ""
    acknowledged: int = 0
    meanwhile: ToldSection | None = None
    clash: tuple[FieldChange, ...] = ()


def stored(found: Stored) -> Sheet:
    """A section as it is stored."""
    return Sheet(found, found.told, found.mark.version)


def unsaved(found: Stored, typed: Typed) -> Sheet:
    """A section as it was typed, with what keeps it from being saved."""
    shown = told(found.section, typed.body, found.sources)
    return Sheet(found, shown, typed.version, "unsaved", typed.problem)


def sent(found: Stored, typed: Typed, outcome: Outcome) -> Sheet:
    """A section after it was sent; in a conflict what was typed stays, and sending it again means
    it."""
    if not outcome.in_conflict:
        return Sheet(found, found.told, found.mark.version, acknowledged=outcome.acknowledged)
    mine = told(found.section, typed.body, found.sources)
    meanwhile = found.told
    return Sheet(
        stored=found,
        told=mine,
        base=found.mark.version,
        state="conflict",
        meanwhile=meanwhile,
        clash=section_fields(mine, meanwhile),
    )
