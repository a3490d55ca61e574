"""What is said of a line that cannot be stored, and what to do about it."""

from collections.abc import Sequence

from flask_babel import gettext, ngettext

from vetting.i18n import in_language
from vetting.quick_entry.answers import Kept
from vetting.quick_entry.parsing import Fault, Wrong
from vetting.scoring.checklist import LEVELS, Criterion

# How many of those that were stored at once are read out.
TOLD = 5


def wrong(fault: Fault) -> str:
    """What is the matter with a line that is no answer."""
    if fault.wrong is Wrong.NO_NUMBER:
        return str(
            gettext("It does not begin with a number. Write the number first, such as: 14 3")
        )
    if fault.wrong is Wrong.NO_ANSWER:
        return str(gettext("The answer is missing. Write number, space, answer, such as: 14 3"))
    if fault.wrong is Wrong.UNKNOWN_ANSWER:
        return str(
            gettext(
                "The answer is not clear. After the number comes a level from 0 to 4, or - for not "
                "observed, or x for not applicable; then a space."
            )
        )
    return str(
        gettext(
            "It is not clear where the note begins. Put each answer on a line of its own, or a "
            "colon before the note, such as: 14 3: 15 posts seen"
        )
    )


def no_such_number(number: int, last: int) -> str:
    """For a number that is on no sheet of this checklist."""
    return str(
        gettext(
            "There is no criterion %(number)s: they go from 1 to %(last)s.",
            number=number,
            last=last,
        )
    )


def twice(number: int, line: int) -> str:
    """For a criterion that stands in an earlier line too, which counts."""
    return str(
        gettext(
            "Criterion %(number)s stands in line %(line)s already, and that one is stored. Send "
            "this line again if it is the one that counts.",
            number=number,
            line=line,
        )
    )


def refused(number: int, problem: str) -> str:
    """For an answer that the criterion does not take as it is."""
    if problem == gettext("Please say here why it does not apply."):
        return str(
            gettext("Please say why it does not apply, such as: %(number)s x why", number=number)
        )
    return problem


def changed_since(number: int, criterion: Criterion, value: str) -> str:
    """For an entry that cannot be taken back without losing what was stored later."""
    return str(
        gettext(
            "Nothing was taken back: something else was stored since for %(number)s · %(title)s. "
            "It stays as it is now: %(answer)s.",
            number=number,
            title=in_language(criterion.title),
            answer=short(value),
        )
    )


def stored(kept: Sequence[Kept]) -> str:
    """What became of one sending, in a sentence."""
    if len(kept) == 1:
        return str(gettext("Stored: %(answer)s", answer=answer(kept[0])))
    return str(ngettext("%(num)s answer stored.", "%(num)s answers stored.", len(kept)))


def answer(kept: Kept) -> str:
    """An answer in words: number, criterion, level with its sentence."""
    criterion = kept.criterion
    said = in_full(criterion, kept.stored.value)
    return f"{kept.number} · {in_language(criterion.title)} · {said}"


def taken_back(kept: Kept) -> str:
    """What stands where an entry was taken back."""
    return str(gettext("Taken back. Now: %(answer)s", answer=answer(kept)))


def in_full(criterion: Criterion, value: str) -> str:
    """A rating in words, with the sentence of its level."""
    if value not in criterion.values[:LEVELS]:
        return short(value)
    return f"{value}: {in_language(criterion.anchors[int(value)])}"


def short(value: str) -> str:
    """A rating in a word or two."""
    words = {
        "": gettext("No rating yet"),
        "not-observed": gettext("Not observed"),
        "not-applicable": gettext("Not applicable"),
    }
    return str(words.get(value) or gettext("level %(level)s", level=value))
