"""Pages of questions that save by themselves, and as a whole where there is no script: what the two
posts do, and the page between them, wherever such questions are answered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from flask import flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.db import read_from_here
from vetting.errors import Refused
from vetting.reviews.filling import Filling, Part, Question
from vetting.reviews.forms import PageForm, RatingForm, SectionForm, sent_forms
from vetting.reviews.protocol import Outcome
from vetting.reviews.sheets import (
    Sheet,
    sent,
    sent_sheets,
    stored_around,
    stored_sheets,
    unsaved,
    unsaved_sheets,
)

Own = TypeVar("Own", bound=Filling)


@dataclass(frozen=True, slots=True)
class Answering(Generic[Own]):
    """How one feature's questions are answered.

    `pages` is its blueprint, which has `save` and `save_section`, and its templates' folder.
    `store` saves what a page sent, which named the sheet it showed by `page_id`. Both `load` and
    `store` find what belongs to whoever asks; `place` is what every address of the sheet holds."""

    pages: str
    load: Callable[..., Own]
    page_id: Callable[[Own], int]
    store: Callable[..., Mapping[str, Outcome]]
    section: str
    overview: str
    place: Callable[[Own], Mapping[str, Any]] = lambda own: {}
    more: Callable[[Own], Mapping[str, Any]] = lambda own: {}
    asked: Callable[..., Question] | None = None
    """Finds one question without all that `load` reads, for a save; else by `load`."""
    tells: bool = True
    """Whether a whole section that was saved says so; else going on is what says it."""

    def save(self, question: str, **place: Any) -> ResponseReturnValue:
        """Save one answer that a page sent by itself."""
        form, page = RatingForm(self._asked(question, place)), PageForm()
        if not (form.validate_on_submit() & page.validate_on_submit()):
            problem = form.first_error or gettext("The page could not be read: reload it.")
            return self._answer(unsaved(form, problem), 422, place)
        wanted = {question: form.save(page.client.data or "", page.seq.data or 0)}
        try:
            outcome = self.store(page.review.data or 0, wanted, (), **place)[question]
        except Refused as refused:
            return self._answer(unsaved(form, str(refused)), 409, place)
        return self._answer(sent(form, outcome), 409 if outcome.in_conflict else 200, place)

    def save_section(self, section_id: str, **place: Any) -> ResponseReturnValue:
        """Save a whole section that was sent as a plain form."""
        own = self.load(**place)
        section, page = own.section(section_id), SectionForm()
        forms, can_be_saved = sent_forms(section, page)
        if not can_be_saved:
            problem = gettext("Nothing is saved yet: please correct what is marked below.")
            return self.page(own, section, unsaved_sheets(own, section, forms), problem), 422
        wanted = {name: form.save() for name, form in forms.items()}
        untouched = {name for name, form in forms.items() if form.untouched}
        try:
            outcomes = self.store(page.review.data or 0, wanted, untouched, **place)
        except Refused as refused:
            sheets = unsaved_sheets(own, section, forms)
            return self.page(own, section, sheets, str(refused), page.review.data), 409
        if any(outcome.in_conflict for outcome in outcomes.values()):
            own = self.load(**place)
            problem = gettext("Saved, but for what is marked below: it was changed meanwhile.")
            sheets = sent_sheets(own, section, forms, outcomes)
            return self.page(own, section, sheets, problem), 409
        if self.tells:
            flash(gettext("Saved."), "good")
        return hx.redirect(self._following(own, section, page.then.data, page.take.data))

    def page(
        self,
        own: Own,
        section: Part,
        sheets: list[Sheet] | None = None,
        problem: str = "",
        page_id: int | None = None,
    ) -> str:
        """A section's page, as it is stored where no sheets are given; `page_id` where it belongs
        to another sheet than the one that is open."""
        before, after = own.neighbours(section)
        return render_template(
            f"{self.pages}/section.html",
            sheets=stored_sheets(own, section) if sheets is None else sheets,
            problem=problem,
            page_id=page_id or self.page_id(own),
            before=before,
            after=after,
            **self._frame(own, section),
        )

    def section_url(self, own: Own, section: Part, question: str | None = None) -> str:
        """Where a section is, or one of its questions."""
        anchor = question and f"criterion-{question}"
        return url_for(self.section, section=section.id, _anchor=anchor, **self.place(own))

    def _asked(self, question: str, place: Mapping[str, Any]) -> Question:
        if self.asked is not None:
            return self.asked(question, **place)
        return self.load(**place).question(question)

    def _answer(self, sheet: Sheet, status: int, place: Mapping[str, Any]) -> ResponseReturnValue:
        read_from_here()
        own = self.load(**place)
        section = own.section_of(sheet.criterion.id)
        if hx.wanted():
            frame = self._frame(own, section)
            return render_template("reviews/_saved.html", sheet=sheet, **frame), status
        if status == 200:
            return hx.redirect(self.section_url(own, section, sheet.criterion.id))
        return self.page(own, section, stored_around(own, section, sheet), sheet.problem), status

    def _frame(self, own: Own, section: Part) -> dict[str, object]:
        """What a section's page and the answer to a save have in common."""
        following = own.next_unanswered(section)
        return {
            "own": own,
            "section": section,
            "pages": self.pages,
            "place": self.place(own),
            "following": following and self.section_url(own, following[0], following[1].id),
            "section_url": self.section_url,
            **self.more(own),
        }

    def _following(self, own: Own, section: Part, then: str | None, taken: str | None) -> str:
        after = own.neighbours(section)[1]
        if then != "next":
            asked = {each.id for each in section.criteria}
            return self.section_url(own, section, taken if taken in asked else None)
        return self.section_url(own, after) if after else self._overview_url(own)

    def _overview_url(self, own: Own) -> str:
        return url_for(self.overview, **self.place(own))
