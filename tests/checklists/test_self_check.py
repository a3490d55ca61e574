"""The texts of the self-check agree with the checklist and with the rules of the signs."""

import json
import re
from itertools import product
from pathlib import Path

from vetting import checklists
from vetting.checklists import load, own_facts, own_signs, warning_signs
from vetting.scoring.alone import rates_alone, score_alone
from vetting.scoring.case import VENDOR_KINDS
from vetting.self_checks.questions import ANSWERS, fact_questions, pages

CHECKLIST = load("community-manager")
FACTS = {fact.id: fact for fact in CHECKLIST.facts}
TEXT = Path(checklists.__file__).with_name("self-check.json").read_text(encoding="utf-8")
FAMILIAR = re.compile(r"\b(tú|tus?|te|ti|has|puedes|tienes|haces|eres)\b", re.IGNORECASE)


def test_every_fact_is_asked_but_the_one_that_nobody_says_of_themself() -> None:
    assert set(FACTS) - set(own_facts()) == {"credential_forged"}
    assert set(own_facts()) <= set(FACTS)


def test_each_kind_is_asked_what_can_raise_something_for_it() -> None:
    asked = {kind: set(fact_questions(CHECKLIST, kind)) for kind in VENDOR_KINDS}
    assert asked["agency"] == set(own_facts())
    assert asked["agency"] - asked["freelancer"] == {
        "names_person_doing_the_work",
        "subcontracting_hidden",
    }
    assert asked["in-house"] < asked["freelancer"]
    assert "written_contract_offered" not in asked["in-house"]


def test_every_answer_has_words_and_numbers_are_numbers() -> None:
    for question in fact_questions(CHECKLIST, "agency").values():
        assert len({question.answer(value) for value in question.values}) == len(question.values)
        if FACTS[question.id].is_number:
            assert [int(value) for value in question.values] == [0, 3, 6, 11, 12]
        else:
            assert set(question.values) <= set(ANSWERS)


def test_a_criterion_and_a_fact_never_share_a_name() -> None:
    asked = [each.id for part in pages(CHECKLIST, "agency") for each in part.criteria]
    assert len(asked) == len(set(asked)) == 56


def test_the_signs_with_texts_are_just_those_that_can_be_raised() -> None:
    rated = [name for name, each in CHECKLIST.criteria.items() if rates_alone(each)]
    raised: set[str] = set()
    for level, answer, newcomer in product((0, 1), ("yes", "no"), ("yes", "no")):
        facts = {name: answer for name in own_facts() if not FACTS[name].is_number}
        found = score_alone(
            "agency",
            dict.fromkeys(rated, level),
            dict.fromkeys(rated, "seen"),
            {**facts, "lock_in_months": 12, "declares_newcomer": newcomer},
            CHECKLIST,
        )
        raised |= {flag.id for flag in found.signs}
    late = score_alone("agency", {}, {}, {"refuses_named_referees": "yes"}, CHECKLIST)
    assert raised | {flag.id for flag in late.signs} == set(own_signs())
    assert set(own_signs()) < set(warning_signs())


def test_it_speaks_to_the_person_formally_and_calls_nobody_names() -> None:
    content = json.loads(TEXT)
    spanish = [
        text["es"]
        for entry in [*content["facts"], *content["signs"]]
        for text in entry.values()
        if isinstance(text, dict)
    ]
    assert len(spanish) == 27 + 4 * 21
    assert [text for text in spanish if FAMILIAR.search(text)] == []
    assert not re.search(r"pirat|fraud|estaf|impost", TEXT, re.IGNORECASE)
