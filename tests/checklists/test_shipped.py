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
    assert checklists.known_ids() == ("client-readiness", "community-manager")


def test_an_unknown_checklist_is_refused_with_what_there_is() -> None:
    there = "there is client-readiness, community-manager"
    with pytest.raises(checklists.UnknownChecklistError, match=there):
        checklists.load("astrology")


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


def test_the_client_readiness_has_fourteen_criteria_that_only_members_rate() -> None:
    checklist = checklists.load("client-readiness")
    assert {section.id: len(section.criteria) for section in checklist.sections} == {
        "people-and-answers": 3,
        "company-on-paper": 3,
        "what-is-said": 3,
        "accounts-and-crisis": 3,
        "budget-and-papers": 2,
    }
    criteria = checklist.criteria.values()
    assert {each.weight for each in criteria} == {1}
    assert {each.raters for each in criteria} == {("panel",)}
    assert all(each.source for each in criteria)
    assert {each.id for each in criteria if each.suggested_weight == 2} == {
        "contact-person",
        "answer-times",
        "posting-rules",
        "crisis-roles",
    }


def test_the_client_readiness_knocks_nobody_out_and_asks_no_fact_about_a_vendor() -> None:
    checklist = checklists.load("client-readiness")
    assert not any(each.knockout for each in checklist.criteria.values())
    assert (checklist.facts, checklist.is_about_vendors) == ((), False)
    assert checklists.load("community-manager").is_about_vendors


def test_no_two_checklists_share_a_criterion() -> None:
    one, other = (set(checklists.load(each).criteria) for each in checklists.known_ids())
    assert not one & other


def test_five_anchors_differ_and_end_as_sentences() -> None:
    for name in checklists.known_ids():
        for criterion in checklists.load(name).criteria.values():
            for language in ("en", "es"):
                anchors = [anchor[language] for anchor in criterion.anchors]
                assert len(set(anchors)) == 5
                assert all(anchor.rstrip("»").endswith((".", "”")) for anchor in anchors), anchors


def test_questions_ask_in_both_languages() -> None:
    for criterion in checklists.load("client-readiness").criteria.values():
        assert criterion.question["en"].endswith("?")
        assert "¿" in criterion.question["es"]
        assert criterion.question["es"].endswith("?")


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
    found: list[Text] = []
    for checklist in map(checklists.load, checklists.known_ids()):
        found += [checklist.title, *(section.title for section in checklist.sections)]
        for criterion in checklist.criteria.values():
            found += [criterion.title, criterion.question, criterion.proof, criterion.note]
            found += criterion.anchors
        found += [fact.text for fact in checklist.facts]
    for sign in checklists.warning_signs().values():
        found += [sign.title, sign.why, sign.innocent, sign.ask, sign.newcomer]
    return found
