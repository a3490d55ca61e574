"""The sheet of facts: one small form a fact, so that each can be sent and refused by itself."""

from collections.abc import Mapping
from typing import Any, Self

from flask_babel import lazy_gettext
from wtforms import Field, HiddenField, RadioField, SelectField

from vetting.errors import Conflict
from vetting.facts.answers import Answer, Base, Entry, Stored
from vetting.facts.groups import SOURCES, choices_of, grouped
from vetting.facts.service import Outcome, QuestionsEntry
from vetting.forms import PortalForm, choices, past_day, prose, whole_number
from vetting.i18n import in_language
from vetting.scoring.checklist import Checklist, Fact

MOST_MONTHS = 240
MOST_QUESTIONS = 999
NEVER = Stored()


class PartForm(PortalForm):
    """A part of the sheet; the sheet's own form carries the token."""

    class Meta:
        csrf = False

    base = HiddenField()

    @property
    def sent(self) -> bool:
        """Whether this part came with the request."""
        return self.base.raw_data is not None and len(self.base.raw_data) > 0


class AnswerForm(PartForm):
    source = SelectField(lazy_gettext("How do we know?"), choices=choices(SOURCES), default="")
    answered_on = past_day(lazy_gettext("Date"))
    note = prose(lazy_gettext("Note"), description=lazy_gettext("Evidence, not character."))

    @property
    def answer(self) -> Answer:
        value = self["value"].data
        return Answer(
            value="" if value is None else str(value),
            source=self.source.data or "",
            answered_on=self.answered_on.data,
            note=self.note.data or "",
        )

    @property
    def entry(self) -> Entry:
        return Entry(self.answer, Base.read(self.base.data))


class WordForm(AnswerForm):
    value = RadioField(lazy_gettext("Answer"), default="")


class NumberForm(AnswerForm):
    value = whole_number(lazy_gettext("Months"), most=MOST_MONTHS)


class QuestionsForm(PartForm):
    count = whole_number(
        lazy_gettext("How many questions did the candidate ask about your company?"),
        most=MOST_QUESTIONS,
        description=lazy_gettext(
            "Somebody who wants to know your company asks. Leave it empty until you have met."
        ),
    )

    @property
    def entry(self) -> QuestionsEntry:
        before = self.base.data or ""
        known = before.isascii() and before.isdecimal() and len(before) < 10
        return QuestionsEntry(self.count.data, int(before) if known else None)


class FactLine:
    """One fact on the sheet: its words, its form, and what is stored."""

    def __init__(self, fact: Fact, stored: Stored, *, posted: bool) -> None:
        self.fact = fact
        self.id = fact.id
        self.text = in_language(fact.text)
        self.labels = {} if fact.is_number else choices_of(fact)
        self.stored = stored
        self.form = self._form(posted)
        self.conflict: str | None = None
        self.just_saved = False

    def _form(self, posted: bool) -> AnswerForm:
        start: dict[str, Any] = {
            "source": self.stored.answer.source,
            "answered_on": self.stored.answer.answered_on,
            "note": self.stored.answer.note,
            "base": str(Base.of(self.stored)),
            "prefix": self.id,
        }
        if not posted:
            start["formdata"] = None
        value = self.stored.answer.value
        if self.fact.is_number:
            return NumberForm(value=int(value) if value else None, **start)
        form = WordForm(value=value, **start)
        form.value.choices = choices(self.labels)
        return form

    @property
    def base(self) -> str:
        """What is stored now, as a change names what it starts from."""
        return str(Base.of(self.stored))

    @property
    def is_open(self) -> bool:
        """Whether the folded part has something to say."""
        parts = (self.form.source, self.form.answered_on, self.form.note)
        return any(part.errors for part in parts)

    @property
    def word(self) -> str:
        """The stored answer in words; a number stands for itself."""
        value = self.stored.answer.value
        return str(self.labels.get(value, value))

    @property
    def source(self) -> str:
        """Where the stored answer comes from, in words; empty where nobody said."""
        source = self.stored.answer.source
        return str(SOURCES[source]) if source else ""

    def after(self, stored: Stored, *, clashes: bool, saved: bool) -> Self:
        """The line once it was handled: what is stored now, and beside it what clashes with it."""
        line = type(self)(self.fact, stored, posted=clashes)
        line.just_saved = saved
        if clashes:
            line.form.base.data = str(Base.of(stored))
            line.conflict = line.word
        return line


class FactSheet:
    """All facts of an assessment by group, as the page shows them or as they were sent."""

    def __init__(
        self,
        checklist: Checklist,
        stored: Mapping[str, Stored],
        questions_asked: int | None,
        *,
        posted: bool,
    ) -> None:
        self.groups = [
            (
                group,
                [FactLine(fact, stored.get(fact.id, Stored()), posted=posted) for fact in facts],
            )
            for group, facts in grouped(checklist)
        ]
        self.questions = _questions_form(questions_asked, posted=posted)
        self.questions_asked = questions_asked
        self.questions_saved = False
        self.handled = frozenset(line.id for line in self.sent) if posted else frozenset()
        self.questions_handled = posted and self.questions.sent

    @property
    def lines(self) -> list[FactLine]:
        return [line for _, lines in self.groups for line in lines]

    @property
    def sent(self) -> list[FactLine]:
        """The lines that came with the request: all of them, or one that saves by itself."""
        return [line for line in self.lines if line.form.sent]

    @property
    def clashes(self) -> bool:
        return self.questions.in_conflict or any(line.conflict is not None for line in self.lines)

    @property
    def answered(self) -> int:
        return sum(line.stored.answer.value != "" for line in self.lines)

    @property
    def entries(self) -> dict[str, Entry]:
        return {line.id: line.form.entry for line in self.sent}

    @property
    def questions_entry(self) -> QuestionsEntry | None:
        return self.questions.entry if self.questions.sent else None

    @property
    def errors(self) -> list[tuple[str, str, str]]:
        """What has to be mended: the id of the field, its words, and the message."""
        found = [
            (_first_control(part), f"{line.text} – {part.label.text}", str(error))
            for line in self.lines
            for part in line.form
            for error in part.errors
        ]
        count = self.questions.count
        return found + [(count.id, str(count.label.text), str(error)) for error in count.errors]

    def validate(self) -> bool:
        """Whether everything that was sent can be stored."""
        forms = [*(line.form for line in self.sent), self.questions]
        return [form.validate_on_submit() for form in forms].count(False) == 0

    def settle(
        self, stored: Mapping[str, Stored], questions_asked: int | None, outcome: Outcome
    ) -> None:
        """Show what is stored now; of what was sent, keep what clashes."""
        self.groups = [
            (
                group,
                [
                    line.after(
                        stored.get(line.id, NEVER),
                        clashes=line.id in outcome.clashes,
                        saved=line.id in outcome.saved,
                    )
                    for line in lines
                ],
            )
            for group, lines in self.groups
        ]
        self.questions_asked = questions_asked
        self.questions_saved = self.questions_handled and not outcome.questions_clash
        self.questions = _questions_form(questions_asked, posted=outcome.questions_clash)
        if outcome.questions_clash:
            self.questions.base.data = _shown_count(questions_asked)
            self.questions.show_conflict(Conflict({"count": _shown_count(questions_asked)}, 0))


def _questions_form(questions_asked: int | None, *, posted: bool) -> QuestionsForm:
    start: dict[str, Any] = {
        "count": questions_asked,
        "base": _shown_count(questions_asked),
        "prefix": "questions_asked",
    }
    return QuestionsForm(**start) if posted else QuestionsForm(formdata=None, **start)


def _shown_count(count: int | None) -> str:
    return "" if count is None else str(count)


def _first_control(part: Field) -> str:
    return f"{part.id}-0" if isinstance(part, RadioField) else part.id
