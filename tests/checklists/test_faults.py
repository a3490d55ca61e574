"""Every fault of a checklist file is found in one go and named by its place."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from vetting.checklists import load
from vetting.commands.checklist import checklist_json
from vetting.scoring.checklist import ChecklistError, Fault, faults_in, parse_checklist

Json = dict[str, Any]
Change = Callable[[Json], object]

CRITERION = "sections[0].criteria[2]"
NOT_AN_ID = "is not made of a–z, 0–9 and single hyphens or underscores"


def whole() -> Json:
    return copy.deepcopy(checklist_json(load("community-manager")))


def criterion(data: Json) -> Json:
    found: Json = data["sections"][0]["criteria"][2]
    return found


def set_in(key: str, value: object) -> Change:
    return lambda data: criterion(data).__setitem__(key, value)


def set_fact(key: str, value: object) -> Change:
    return lambda data: data["facts"][1].__setitem__(key, value)


ONE_FAULT: list[tuple[Change, str, str]] = [
    (lambda data: data.pop("id"), "id", "missing"),
    (lambda data: data.update(id="Community Manager"), "id", f'"Community Manager" {NOT_AN_ID}'),
    (lambda data: data.update(id="a--b"), "id", f'"a--b" {NOT_AN_ID}'),
    (lambda data: data.update(id=3), "id", f"3 {NOT_AN_ID}"),
    (lambda data: data.update(version=0), "version", "0 is not a whole number of at least 1"),
    (lambda data: data.update(version=True), "version", "true is not a whole number of at least 1"),
    (lambda data: data.update(version="1"), "version", '"1" is not a whole number of at least 1'),
    (lambda data: data.update(lang="es"), "lang", "unknown key"),
    (lambda data: data.update(title="Checklist"), "title", '"Checklist" is not an object'),
    (lambda data: data["title"].pop("es"), "title.es", "missing"),
    (lambda data: data["title"].update(fr="Liste"), "title.fr", "unknown key"),
    (lambda data: data["title"].update(en=" "), "title.en", "empty"),
    (lambda data: data["title"].update(en=None), "title.en", "null is not a text"),
    (lambda data: data.update(facts={}), "facts", "an object is not a list"),
    (lambda data: data.pop("facts"), "facts", "missing"),
    (
        lambda data: data["sections"][1].update(id="references"),
        "sections[3].id",
        '"references" is the id of sections[1] too',
    ),
    (lambda data: data["sections"][1].pop("title"), "sections[1].title", "missing"),
    (
        lambda data: data["sections"][1].update(weight=7),
        "sections[1].weight",
        "7 is not the sum of the criteria's weights",
    ),
    (
        lambda data: data["sections"][1].update(weight="6"),
        "sections[1].weight",
        '"6" is not a number of at least 0',
    ),
    (
        lambda data: data["sections"][1].update(criteria="none"),
        "sections[1].criteria",
        '"none" is not a list',
    ),
    (
        lambda data: data["sections"][0]["criteria"].append([]),
        "sections[0].criteria[6]",
        "a list is not an object",
    ),
    (lambda data: data["sections"].append(None), "sections[5]", "null is not an object"),
    (
        set_in("id", "risk-map"),
        "sections[2].criteria[0].id",
        f'"risk-map" is the id of {CRITERION} too',
    ),
    (set_in("anchors", []), f"{CRITERION}.anchors", "0 anchors instead of 5"),
    (set_in("anchors", "five"), f"{CRITERION}.anchors", '"five" is not a list'),
    (
        lambda data: criterion(data)["anchors"].pop(),
        f"{CRITERION}.anchors",
        "4 anchors instead of 5",
    ),
    (lambda data: criterion(data)["anchors"][4].pop("es"), f"{CRITERION}.anchors[4].es", "missing"),
    (set_in("knockout", "no"), f"{CRITERION}.knockout", '"no" is not true or false'),
    (set_in("raters", []), f"{CRITERION}.raters", "empty"),
    (set_in("raters", "panel"), f"{CRITERION}.raters", '"panel" is not a list'),
    (
        set_in("raters", ["panel", "boss"]),
        f"{CRITERION}.raters[1]",
        '"boss" is not one of panel, self, referee',
    ),
    (set_in("raters", ["panel", "panel"]), f"{CRITERION}.raters[1]", '"panel" stands here twice'),
    (
        set_in("suggested_weight", -1),
        f"{CRITERION}.suggested_weight",
        "-1 is not a number of at least 0",
    ),
    (set_in("note", {"en": "Only here", "es": ""}), f"{CRITERION}.note.es", "empty"),
    (set_in("source", None), f"{CRITERION}.source", "null is not a text"),
    (set_in("sources", ""), f"{CRITERION}.sources", "unknown key"),
    (set_fact("values", []), "facts[1].values", "empty"),
    (set_fact("values", ["yes", "yes"]), "facts[1].values[1]", '"yes" stands here twice'),
    (set_fact("values", ["yes", "¿no?"]), "facts[1].values[1]", f'"¿no?" {NOT_AN_ID}'),
    (
        set_fact("values", ["yes", "number"]),
        "facts[1].values",
        "number stands beside other answers",
    ),
    (set_fact("values", "yes"), "facts[1].values", '"yes" is not a list'),
    (
        set_fact("id", "declares_newcomer"),
        "facts[1].id",
        '"declares_newcomer" is the id of facts[0] too',
    ),
    (set_fact("text", {"en": "?"}), "facts[1].text.es", "missing"),
]


@pytest.mark.parametrize(("change", "place", "message"), ONE_FAULT)
def test_a_fault_is_named_by_its_place(change: Change, place: str, message: str) -> None:
    data = whole()
    change(data)
    assert faults_in(data) == (Fault(place, message),)


@pytest.mark.parametrize("weight", [-1, True, "1", None, float("nan"), float("inf")])
def test_a_weight_is_a_finite_number_of_at_least_0(weight: object) -> None:
    data = whole()
    criterion(data)["weight"] = weight
    [fault] = faults_in(data)
    assert fault.place == f"{CRITERION}.weight"
    assert fault.message.endswith("is not a number of at least 0")


@pytest.mark.parametrize("weight", [0, 0.25, 10**400])
def test_a_weight_may_be_any_other_number(weight: float) -> None:
    data = whole()
    criterion(data)["weight"] = weight
    data["sections"][0].pop("weight")
    assert parse_checklist(data).criteria["competitor-scan"].weight == weight


def test_the_weight_of_a_section_is_the_sum_of_its_criteria() -> None:
    data = whole()
    criterion(data)["weight"] = 0.1
    data["sections"][0]["weight"] = 5.1
    assert faults_in(data) == ()
    assert parse_checklist(data).sections[0].weight == 5.1


@pytest.mark.parametrize("data", [None, 3, "text", []])
def test_what_is_no_object_is_no_checklist(data: object) -> None:
    [fault] = faults_in(data)
    assert fault.place == "checklist"
    with pytest.raises(ChecklistError):
        parse_checklist(data)


def test_a_checklist_needs_a_criterion() -> None:
    data = whole()
    data["sections"] = []
    assert faults_in(data) == (Fault("sections", "no criterion in any section"),)
    del data["sections"]
    assert faults_in(data) == (Fault("sections", "missing"),)


def test_all_faults_are_found_at_once() -> None:
    data = whole()
    data["version"] = None
    data["titel"] = data.pop("title")
    criterion(data)["anchors"].append({"en": "Five.", "es": 5})
    criterion(data)["weight"] = "heavy"
    data["facts"][0] = "a fact"
    with pytest.raises(ChecklistError) as refusal:
        parse_checklist(data)
    assert [fault.place for fault in refusal.value.faults] == [
        "title",
        "version",
        f"{CRITERION}.anchors[5].es",
        f"{CRITERION}.anchors",
        f"{CRITERION}.weight",
        "facts[0]",
        "titel",
    ]
    assert f"{CRITERION}.anchors: 6 anchors instead of 5" in str(refusal.value)


def test_what_is_optional_may_be_left_out() -> None:
    data = whole()
    for key in ("suggested_weight", "note", "source"):
        del criterion(data)[key]
    found = parse_checklist(data).criteria["competitor-scan"]
    assert (found.suggested_weight, found.note, found.source) == (1, {"en": "", "es": ""}, "")
