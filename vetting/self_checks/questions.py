"""What a self-check asks: the criteria that a candidate may rate, and the facts about oneself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from flask_babel import gettext, lazy_gettext

from vetting import checklists
from vetting.i18n import in_language
from vetting.reviews.filling import Question
from vetting.scoring.alone import rates_alone
from vetting.scoring.checklist import Checklist, Text

OFFER = "offer"
OFFER_TITLE = {"en": "Your offer and terms", "es": "Su oferta y condiciones"}
ANSWERS = {
    "yes": lazy_gettext("Yes"),
    "no": lazy_gettext("No"),
    "unknown": lazy_gettext("I do not know yet"),
    "not_claimed": lazy_gettext("I claim no title"),
    "not_applicable": lazy_gettext("Does not apply"),
}


@dataclass(frozen=True, slots=True)
class FactQuestion:
    """A fact, as somebody answers it about themself."""

    id: str
    title: Text
    choices: tuple[checklists.Choice, ...]
    values: tuple[str, ...]
    knockout: bool = field(default=False, init=False)

    def answer(self, value: str) -> str:
        """An answer in words, also where there is none."""
        if not value:
            return str(gettext("No answer yet"))
        texts = {choice.value: in_language(choice.text) for choice in self.choices}
        return texts.get(value) or str(ANSWERS[value])


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """One page of a self-check: a section's criteria, or the facts."""

    id: str
    title: Text
    criteria: Sequence[Question]

    @property
    def is_about_facts(self) -> bool:
        return self.id == OFFER


def pages(checklist: Checklist, kind: str) -> tuple[QuestionPage, ...]:
    """Every page of a self-check, for one kind of vendor."""
    rated = (
        QuestionPage(
            section.id, section.title, tuple(each for each in section.criteria if rates_alone(each))
        )
        for section in checklist.sections
    )
    facts = tuple(fact_questions(checklist, kind).values())
    return (*rated, QuestionPage(OFFER, OFFER_TITLE, facts))


def fact_questions(checklist: Checklist, kind: str) -> Mapping[str, FactQuestion]:
    """What one kind of vendor is asked about itself, by fact, in the order in which to ask."""
    there = {fact.id: fact for fact in checklist.facts}
    return {
        each.id: FactQuestion(
            id=each.id,
            title=each.question,
            choices=each.choices,
            values=tuple(choice.value for choice in each.choices) or there[each.id].values,
        )
        for each in checklists.own_facts().values()
        if each.id in there and kind in each.kinds
    }
