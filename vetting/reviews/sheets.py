"""What a section's page shows of each criterion: what is stored, what was typed, what is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass

from vetting.reviews.filling import Filling, Part, Question
from vetting.reviews.forms import RatingForm, filled
from vetting.reviews.protocol import NOTHING, Mark, Outcome

Forms = Mapping[str, RatingForm]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One criterion as it is shown: its form, what is stored, and what stands against it.

    `state` is `saved`, `unsaved`, `conflict` or, before there is anything to save, empty.
    `acknowledged` is the number of the page's save that is on disk by now, else 0. `typed` is the
    form as it was sent, none where the sheet shows what is stored."""

    criterion: Question
    typed: RatingForm | None
    stored: Mark
    state: str = ""
    problem: str = ""
    acknowledged: int = 0

    @property
    def form(self) -> RatingForm:
        """What its fields hold."""
        return self.typed or filled(self.criterion, self.stored)


def stored_sheets(own: Filling, section: Part) -> list[Sheet]:
    """A section as it is stored."""
    return [_stored(own, criterion) for criterion in section.criteria]


def unsaved_sheets(own: Filling, section: Part, forms: Forms) -> list[Sheet]:
    """A section as it was typed, of which nothing is saved."""
    return [
        unsaved(forms[each.id]) if each.id in forms else _stored(own, each)
        for each in section.criteria
    ]


def sent_sheets(
    own: Filling, section: Part, forms: Forms, outcomes: Mapping[str, Outcome]
) -> list[Sheet]:
    """A section after it was sent, with what became of each criterion."""
    return [
        sent(forms[each.id], outcomes[each.id]) if each.id in forms else _stored(own, each)
        for each in section.criteria
    ]


def stored_around(own: Filling, section: Part, sheet: Sheet) -> list[Sheet]:
    """A section as it is stored, but for one criterion."""
    return [
        sheet if each.criterion == sheet.criterion else each for each in stored_sheets(own, section)
    ]


def unsaved(form: RatingForm, problem: str = "") -> Sheet:
    """One criterion as it was typed, with what keeps it from being saved."""
    return Sheet(form.criterion, form, NOTHING, "unsaved", problem or form.first_error)


def sent(form: RatingForm, outcome: Outcome) -> Sheet:
    """One criterion after it was sent; in a conflict what was typed stays, and sending it again
    means it."""
    stored = outcome.stored
    if outcome.in_conflict:
        form.version.data = stored.version
        return Sheet(form.criterion, form, stored, "conflict")
    return Sheet(form.criterion, None, stored, "saved", acknowledged=outcome.acknowledged)


def _stored(own: Filling, criterion: Question) -> Sheet:
    mark = own.mark(criterion)
    return Sheet(criterion, None, mark, "saved" if mark.version else "")
