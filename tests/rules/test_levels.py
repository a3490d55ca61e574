"""What the rules of the level say in words is what the level is computed by."""

from collections.abc import Iterable

import pytest

from vetting import checklists
from vetting.scoring.flags import RaisedFlag
from vetting.scoring.level import HARM, rules_in_order, warning_level

COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4}
SERIOUS, CRITICAL, MINOR = "serious", "critical", "minor"


def words(rule: str) -> list[int]:
    """The numbers that a rule names, in their order."""
    text = checklists.labels("rules")[rule]["en"].casefold().replace(",", " ")
    return [COUNTS[word] for word in text.split() if word in COUNTS]


def rule_of(*signs: tuple[str, str]) -> str | None:
    """The rule that confirmed signs meet, each given as severity and family."""
    return warning_level(list(raised(signs)), enough_evidence=True).rule


def raised(signs: Iterable[tuple[str, str]]) -> Iterable[RaisedFlag]:
    for number, (severity, family) in enumerate(signs):
        yield RaisedFlag(
            id=f"sign-{number}",
            family=family,
            severity=severity,
            state="confirmed",
            findings=(),
            counted=(),
            note="",
            severity_if_confirmed=severity,
        )


def test_the_rules_stand_in_the_order_in_which_they_are_tried() -> None:
    assert [rule for rule, _ in rules_in_order()] == list(checklists.labels("rules"))


@pytest.mark.parametrize("family", HARM)
def test_so_many_critical_signs(family: str) -> None:
    (most,) = words("R1")
    assert rule_of(*[(CRITICAL, family)] * most) == "R1"
    assert rule_of(*[(CRITICAL, family)] * (most - 1)) != "R1"


def test_one_critical_and_one_serious() -> None:
    (critical, *_) = words("R2")
    assert rule_of(*[(CRITICAL, HARM[0])] * critical, (SERIOUS, HARM[1])) == "R2"
    assert rule_of(*[(CRITICAL, HARM[0])] * critical, (SERIOUS, "method")) == "R4"


def test_so_many_serious_signs_from_so_many_families() -> None:
    most, families = words("R3")
    spread = [(SERIOUS, HARM[min(each, families - 1)]) for each in range(most)]
    assert rule_of(*spread) == "R3"
    assert rule_of(*spread[:-1]) == "R4"
    assert rule_of(*[(SERIOUS, HARM[0])] * most) == "R4"


def test_one_critical_or_so_many_serious() -> None:
    critical, serious, harmful = words("R4")
    assert rule_of(*[(CRITICAL, HARM[2])] * critical) == "R4"
    some = [(SERIOUS, "method")] * (serious - harmful) + [(SERIOUS, HARM[0])] * harmful
    assert rule_of(*some) == "R4"
    assert rule_of(*some[1:]) == "R5"
    assert rule_of(*[(SERIOUS, "method")] * serious) == "R5"


def test_one_serious_or_so_many_minor() -> None:
    serious, minor = words("R5")
    assert rule_of(*[(SERIOUS, "method")] * serious) == "R5"
    assert rule_of(*[(MINOR, "control")] * minor) == "R5"
    assert rule_of(*[(MINOR, "control")] * (minor - 1)) is None
