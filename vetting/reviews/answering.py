"""Pages of questions that save by themselves, and as a whole where there is no script: what the two
posts do, and the page between them, wherever such questions are answered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from flask import flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.db import read_from_here
from vetting.errors import Refused
from vetting.i18n import show_number, show_share
from vetting.reviews.filling import Filling, Part, Question
from vetting.reviews.forms import PageForm, RatingForm, SectionForm, sent_forms
from vetting.reviews.protocol import Outcome, Save
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
Own_co = TypeVar("Own_co", bound=Filling, covariant=True)


class Asked(Protocol[Own_co]):
    """One question that a page asks to answer."""

    @property
    def question(self) -> Question: ...

    def store(self, page: int, wanted: Save) -> Outcome:
        """Save what it says, which named the sheet that it showed by `page`."""

    def stands(self) -> Own_co:
        """The sheet as it is then."""


@dataclass(frozen=True, slots=True)
class _Asked(Generic[Own]):
    """As it is where nothing is known but how a whole sheet is loaded and stored."""

    question: Question
    stored: Callable[..., Mapping[str, Outcome]]
    stands: Callable[[], Own]

    def store(self, page: int, wanted: Save) -> Outcome:
        return self.stored(page, {self.question.id: wanted}, ())[self.question.id]


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
    figures: Callable[[Own], Mapping[str, str]] = lambda own: {}
    """What its header says beside how much is answered, by the names of its places."""
    asked: Callable[..., Asked[Own]] | None = None
    """Finds one question, where that takes less than `load` and `store` do."""
    tells: bool = True
    """Whether a whole section that was saved says so; else going on is what says it."""

    def save(self, question: str, **place: Any) -> ResponseReturnValue:
        """Save one answer that a page sent by itself."""
        asked = self._asked(question, place)
        form, page = RatingForm(asked.question), PageForm()
        if not (form.validate_on_submit() & page.validate_on_submit()):
            problem = form.first_error or gettext("The page could not be read: reload it.")
            return self._answer(asked, unsaved(form, problem), 422)
        wanted = form.save(page.client.data or "", page.seq.data or 0)
        try:
            outcome = asked.store(page.review.data or 0, wanted)
        except Refused as refused:
            return self._answer(asked, unsaved(form, str(refused)), 409)
        return self._answer(asked, sent(form, outcome), 409 if outcome.in_conflict else 200)

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
            own=own,
            section=section,
            pages=self.pages,
            place=self.place(own),
            section_url=self.section_url,
            parts=own.parts,
            stored=own.stored,
            page_of=partial(self.section_url, own),
            now=self._now(own, section),
            **self.more(own),
        )

    def section_url(self, own: Own, section: Part, question: str | None = None) -> str:
        """Where a section is, or one of its questions."""
        anchor = question and f"criterion-{question}"
        return url_for(self.section, section=section.id, _anchor=anchor, **self.place(own))

    def _asked(self, question: str, place: Mapping[str, Any]) -> Asked[Own]:
        if self.asked is not None:
            return self.asked(question, **place)
        load, store = partial(self.load, **place), partial(self.store, **place)
        return _Asked(load().question(question), store, load)

    def _answer(self, asked: Asked[Own], sheet: Sheet, status: int) -> ResponseReturnValue:
        read_from_here()
        own = asked.stands()
        section = own.section_of(sheet.criterion.id)
        if hx.wanted():
            shown = {"sheet": sheet, "now": self._now(own, section), **self.more(own)}
            return render_template("reviews/_saved.html", **shown), status
        if status == 200:
            return hx.redirect(self.section_url(own, section, sheet.criterion.id))
        return self.page(own, section, stored_around(own, section, sheet), sheet.problem), status

    def _now(self, own: Own, section: Part) -> Mapping[str, str]:
        """How the whole sheet stands, as its page says when it comes and each answer to a save."""
        following = own.next_unanswered(section)
        return {
            "changes": str(own.changes),
            "answered": str(own.answered),
            "done": " ".join(str(each.answered) for each in own.progress),
            "next": self.section_url(own, following[0], following[1].id) if following else "",
            **self.figures(own),
        }

    def _following(self, own: Own, section: Part, then: str | None, taken: str | None) -> str:
        after = own.neighbours(section)[1]
        if then != "next":
            asked = {each.id for each in section.criteria}
            return self.section_url(own, section, taken if taken in asked else None)
        return self.section_url(own, after) if after else self._overview_url(own)

    def _overview_url(self, own: Own) -> str:
        return url_for(self.overview, **self.place(own))


class Scored(Protocol):
    """What answers add up to."""

    @property
    def total(self) -> float | None: ...

    @property
    def interval(self) -> tuple[float, float] | None: ...

    @property
    def coverage(self) -> float | None: ...


def figures_of(scored: Scored) -> dict[str, str]:
    """What a header says of a score."""
    known = scored.interval if scored.total is not None else None
    return {
        "total": show_number(scored.total),
        "interval": f"({'–'.join(map(show_number, known))})" if known else "",
        "coverage": show_share(scored.coverage),
    }
