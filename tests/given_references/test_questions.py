"""What a referee is asked: the criteria that a client can judge, all of them, in both languages."""

from vetting import checklists
from vetting.given_references.questions import AGAIN, RefereeQuestion, _wordings, pages


def test_every_criterion_that_a_referee_may_judge_is_asked_in_words_of_its_own() -> None:
    checklist = checklists.load("community-manager")
    asked = {
        question.id: question
        for page in pages(checklist)
        for question in page.criteria
        if isinstance(question, RefereeQuestion)
    }
    known = checklist.criteria
    assert set(asked) == {each.id for each in known.values() if "referee" in each.raters}
    assert set(asked) == set(_wordings())
    for name, question in asked.items():
        assert question.anchors == known[name].anchors
        for language in ("en", "es"):
            assert question.question[language].endswith("?")
            assert question.question[language] != known[name].question[language]


def test_the_last_page_asks_whether_they_would_work_together_again() -> None:
    last = pages(checklists.load("community-manager"))[-1]
    assert last.is_last
    assert [each.id for each in last.criteria] == [AGAIN]
