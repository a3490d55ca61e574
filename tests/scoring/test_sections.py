"""A checklist's sections hold criteria, each of them."""

import pytest

from vetting.checklists import load
from vetting.commands.checklist import checklist_json
from vetting.scoring.checklist import Fault, faults_in


@pytest.mark.parametrize("weight", [6, 0])
def test_a_section_without_criteria_is_a_fault(weight: int) -> None:
    data = checklist_json(load("community-manager"))
    sections = data["sections"]
    assert isinstance(sections, list)
    sections[1].update(criteria=[], weight=weight)
    assert faults_in(data) == (Fault("sections[1].criteria", "empty"),)


def test_sections_without_a_single_criterion_are_one_fault() -> None:
    data = checklist_json(load("community-manager"))
    sections = data["sections"]
    assert isinstance(sections, list)
    for section in sections:
        section.update(criteria=[])
    assert faults_in(data) == (Fault("sections", "no criterion in any section"),)
