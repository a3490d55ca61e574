"""The checklists that are shipped, and how they are loaded."""

import json
from pathlib import Path

import pytest

from vetting import checklists
from vetting.scoring.checklist import Text, faults_in

FOLDER = Path(checklists.__file__).parent
KNOCKOUTS = {"first-hour", "portfolio-role", "clean-methods", "account-ownership"}
FAMILIAR_FORMS = (" tu ", " tus ", " tú ", "¿qué has ", "puedes ", "tienes ")


def test_the_newest_version_is_loaded_once() -> None:
    checklist = checklists.load("community-manager")
    assert (checklist.id, checklist.version) == ("community-manager", 1)
    assert checklists.load("community-manager") is checklist
    assert checklists.load("community-manager", 1) == checklist


def test_known_ids_are_listed() -> None:
    assert checklists.known_ids() == ("community-manager",)


def test_an_unknown_checklist_is_refused_with_what_there_is() -> None:
    with pytest.raises(checklists.UnknownChecklistError, match="there is community-manager"):
        checklists.load("client-readiness")


@pytest.mark.parametrize("name", ["../case", "community-manager-1", "warning", ""])
def test_an_id_is_never_a_path(name: str) -> None:
    with pytest.raises(LookupError):
        checklists.load(name)


def test_an_unknown_version_is_refused_with_what_there_is() -> None:
    with pytest.raises(checklists.UnknownChecklistError, match="has no version 7, only 1"):
        checklists.load("community-manager", 7)


def test_every_shipped_file_is_valid_and_named_after_its_content() -> None:
    for path in FOLDER.glob("*-[0-9]*.json"):
        data = json.loads(path.read_text(encoding="utf-8"))
        assert faults_in(data) == ()
        assert path.name == f"{data['id']}-{data['version']}.json"


def test_the_community_manager_has_five_sections_of_six_and_four_knock_outs() -> None:
    checklist = checklists.load("community-manager")
    assert {section.id: len(section.criteria) for section in checklist.sections} == {
        "company-research": 6,
        "audience-knowledge": 6,
        "crisis-preparedness": 6,
        "references": 6,
        "working-terms": 6,
    }
    assert {each.id for each in checklist.criteria.values() if each.knockout} == KNOCKOUTS
    assert {each.weight for each in checklist.criteria.values()} == {1}
    assert sum(each.suggested_weight for each in checklist.criteria.values()) == 36
    assert len(checklist.facts) == 28
    assert [fact.id for fact in checklist.facts if fact.is_number] == ["lock_in_months"]


def test_a_criterion_knows_its_section() -> None:
    checklist = checklists.load("community-manager")
    assert checklist.section_of("risk-map").id == "crisis-preparedness"
    with pytest.raises(KeyError):
        checklist.section_of("astrology")


def test_a_performance_test_cannot_be_rated_by_oneself() -> None:
    assert checklists.load("community-manager").criteria["first-hour"].raters == ("panel",)


def test_no_text_names_a_file_or_calls_anybody_names() -> None:
    for text in _texts():
        for language in ("en", "es"):
            assert ".md" not in text[language]
            assert "pirat" not in text[language].lower()


def test_spanish_texts_say_usted() -> None:
    for text in _texts():
        padded = f" {text['es'].lower()} "
        assert not any(form in padded for form in FAMILIAR_FORMS), text["es"]


def _texts() -> list[Text]:
    checklist = checklists.load("community-manager")
    found = [checklist.title, *(section.title for section in checklist.sections)]
    for criterion in checklist.criteria.values():
        found += [criterion.title, criterion.question, criterion.proof, criterion.note]
        found += criterion.anchors
    for sign in checklists.warning_signs().values():
        found += [sign.title, sign.why, sign.innocent, sign.ask, sign.newcomer]
    return found + [fact.text for fact in checklist.facts]
