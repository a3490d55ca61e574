"""The shipped scenarios of a crisis (crisis §7), and how one is told in a drill."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vetting.scoring.checklist import Text

Lists = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class ShippedScenario:
    """One shipped scenario in both languages; `type` says whose doing the crisis is, and
    `expected_level` (0–4) how far it should be escalated (crisis §3)."""

    id: str
    type: Text
    expected_level: int
    title: Text
    scenario: Text
    twist: Text
    hidden_facts: Text
    must_do: Lists
    no_go: Lists

    def told(self, language: str) -> dict[str, Any]:
        """The scenario in one language, as a drill keeps it."""
        return {
            "title": self.title[language],
            "scenario": self.scenario[language],
            "twist": self.twist[language],
            "hidden_facts": self.hidden_facts[language],
            "must_do": list(self.must_do[language]),
            "no_go": list(self.no_go[language]),
        }


# What the file calls a type is English; these are its words in Spanish.
TYPES = {
    "accidental/preventable (unknown)": "accidental o evitable (no se sabe)",
    "accidental/preventable": "accidental o evitable",
    "preventable (own error)": "evitable (error propio)",
    "preventable": "evitable",
    "preventable (tone)": "evitable (tono)",
    "preventable (internal)": "evitable (interna)",
    "preventable/accidental": "evitable o accidental",
    "victim (attack) or mixed": "víctima (ataque) o mixta",
    "victim": "víctima",
    "victim (fabricated), unforeseen": "víctima (montaje), imprevista",
}


@cache
def shipped() -> Mapping[str, ShippedScenario]:
    """Every shipped scenario by its id, in the order of the file."""
    found = json.loads(Path(__file__).with_name("scenarios.json").read_text("utf-8"))
    return {each["id"]: _read(each) for each in found["drills"]}


def _read(found: Mapping[str, Any]) -> ShippedScenario:
    cluster = str(found["cluster"])
    return ShippedScenario(
        id=found["id"],
        type={"en": cluster, "es": TYPES[cluster]},
        expected_level=found["expected_level"],
        title=found["title"],
        scenario=found["scenario"],
        twist=found["twist"],
        hidden_facts=found["hidden_facts"],
        must_do=found["must_do"],
        no_go=found["no_go"],
    )
