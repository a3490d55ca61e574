from collections import Counter

from flask import Flask

from vetting import checklists
from vetting.facts.groups import ANSWERS, GROUPS, choices_of, grouped
from vetting.scoring.checklist import NUMBER, Checklist, Fact

CHECKLIST = checklists.load("community-manager")
TEXT = {"en": "A fact", "es": "Un hecho"}


def test_each_fact_of_the_checklist_stands_in_exactly_one_group() -> None:
    placed = Counter(fact for group in GROUPS for fact in group.facts)
    assert placed == Counter(fact.id for fact in CHECKLIST.facts)


def test_no_fact_is_left_over() -> None:
    assert [group.id for group, _ in grouped(CHECKLIST)] == [group.id for group in GROUPS]


def test_a_fact_that_no_group_names_is_shown_all_the_same() -> None:
    strange = Fact("asks_for_a_parrot", TEXT, ("yes", "no"))
    checklist = Checklist("ships", 1, TEXT, (), (strange,))
    assert [(group.id, facts) for group, facts in grouped(checklist)] == [("other", [strange])]


def test_every_answer_of_the_checklist_has_its_words() -> None:
    for fact in CHECKLIST.facts:
        assert set(fact.values) <= {*ANSWERS, NUMBER}, fact.id


def test_a_fact_can_be_left_unanswered(app: Flask) -> None:
    fact = next(fact for fact in CHECKLIST.facts if fact.id == "declares_newcomer")
    with app.app_context():
        assert [str(word) for word in choices_of(fact).values()] == ["Yes", "No", "Not asked yet"]
