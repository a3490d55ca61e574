"""What a rater is asked about a drill: what was seen, and the eight checks (crisis §6). The texts
of the checks are data in both languages; what must be done and must not comes with the drill."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from flask_babel import gettext, lazy_gettext

from vetting.drills.parts import FIRST_MESSAGE
from vetting.drills.queries import Version, Written
from vetting.i18n import in_language
from vetting.models import Drill
from vetting.scoring.checklist import Text
from vetting.scoring.drill import GRAVE, NOT_SEEN, SEEN

SEEN_PART, CHECKS_PART = "seen", "checks"
MUST_DO, NO_GO, CHECK = "must-do-", "no-go-", "check-"
DELETED_CRITICISM = "deleted-criticism"
FIRST_LINE, NEVER = "first-usable-line", "never"
YES, NO = "yes", "no"
# So many words make a line that could go out; a rater may see it differently.
USABLE_WORDS = 8
MOST_LINES = 8
NO_GO_WORDS = {
    NOT_SEEN: lazy_gettext("Not seen"),
    SEEN: lazy_gettext("Seen"),
    GRAVE: lazy_gettext("Seen, and it lies, threatens or hides danger"),
}
MUST_DO_WORDS = {YES: lazy_gettext("Seen"), NO: lazy_gettext("Not seen")}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to say of a drill; `words` are its answers in order, `kind` how it is shown."""

    id: str
    kind: str
    title: Text
    words: Mapping[str, str]
    hint: str = ""
    quotes: Mapping[str, str] = field(default_factory=dict)
    knockout: bool = field(default=False, init=False)

    @property
    def values(self) -> Sequence[str]:
        return tuple(self.words)

    def answer(self, value: str) -> str:
        """An answer in words, also where there is none."""
        return self.words.get(value) or str(gettext("No answer yet"))


@dataclass(frozen=True, slots=True)
class ItemPart:
    """One page of a drill's rating."""

    id: str
    title: Text
    criteria: Sequence[Item]


def parts(drill: Drill, written: Sequence[Written]) -> tuple[ItemPart, ...]:
    """Both pages of a drill's rating: what was seen in it, and the checks."""
    told = drill.told
    hints = _rubric()["hints"].get(drill.scenario, {})
    seen = (
        *(_must_do(number, text) for number, text in enumerate(told["must_do"], 1)),
        *(_no_go(number, text, hints) for number, text in enumerate(told["no_go"], 1)),
        _deleted_criticism(told["no_go"], hints),
        _first_line(written, drill.limit_minutes),
    )
    return (
        ItemPart(SEEN_PART, {"en": "What you saw", "es": "Lo que ha visto"}, seen),
        ItemPart(
            CHECKS_PART, {"en": "The eight checks", "es": "Los ocho aspectos"}, tuple(_checks())
        ),
    )


def minute_of(seconds: int, limit: int) -> int:
    """In which minute something was there, from 1 on; whatever came at the end or later, by more
    time or in the seconds of grace, was there in the last minute that everybody had."""
    return min(seconds // 60 + 1, limit)


def lines(written: Sequence[Written], limit: int) -> tuple[Version, ...]:
    """The first message as it stood at the end of each minute in which it was changed, at most
    eight times: the first that could have gone out, and then the last ones."""
    message = next((each for each in written if each.part.id == FIRST_MESSAGE), None)
    versions = message.versions if message else ()
    by_minute = {minute_of(each.seconds, limit): each for each in versions if each.text.strip()}
    found = tuple(by_minute.values())
    first = proposed(found)
    if len(found) <= MOST_LINES or first is None:
        return found[:MOST_LINES]
    at = min(found.index(first), len(found) - MOST_LINES)
    return (*found[at : at + MOST_LINES - 1], found[-1])


def proposed(found: Sequence[Version]) -> Version | None:
    """The first line of at least eight words, which the machine takes for usable."""
    return next((each for each in found if len(each.text.split()) >= USABLE_WORDS), None)


def _must_do(number: int, text: str) -> Item:
    words = {value: str(word) for value, word in MUST_DO_WORDS.items()}
    return Item(f"{MUST_DO}{number}", "must-do", {"en": text, "es": text}, words)


def _no_go(number: int, text: str, hints: Mapping[str, Sequence[int]]) -> Item:
    words = {value: str(word) for value, word in NO_GO_WORDS.items()}
    grave = number in hints.get("grave", ())
    hint = gettext("Most raters would call this one grave.") if grave else ""
    return Item(f"{NO_GO}{number}", "no-go", {"en": text, "es": text}, words, hint)


def _deleted_criticism(no_go: Sequence[str], hints: Mapping[str, Sequence[int]]) -> Item:
    title = {
        "en": "Deletes or hides honest criticism",
        "es": "Borra u oculta críticas legítimas",
    }
    same = "; ".join(f"«{no_go[number - 1]}»" for number in hints.get("deletes-criticism", ()))
    hint = gettext("The same as: %(no_gos)s.", no_gos=same) if same else ""
    words = {value: str(NO_GO_WORDS[value]) for value in (NOT_SEEN, SEEN)}
    return Item(DELETED_CRITICISM, "no-go", title, words, hint)


def _first_line(written: Sequence[Written], limit: int) -> Item:
    title = {
        "en": "From when on there was a first line that could have gone out",
        "es": "Desde cuándo había una primera línea que se podía publicar",
    }
    found = lines(written, limit)
    minutes = {each: minute_of(each.seconds, limit) for each in found}
    words = {
        str(each.seconds): str(gettext("after %(minutes)s min", minutes=minutes[each]))
        for each in found
    }
    first = proposed(found)
    hint = (
        gettext(
            "The first line of at least eight words stood there after %(minutes)s min.",
            minutes=minutes[first],
        )
        if first
        else ""
    )
    return Item(
        FIRST_LINE,
        "line",
        title,
        {**words, NEVER: str(gettext("never"))},
        hint,
        {str(each.seconds): each.text for each in found},
    )


def _checks() -> Iterator[Item]:
    for number, check in enumerate(_rubric()["checks"], 1):
        words = {str(points): in_language(text) for points, text in enumerate(check["levels"])}
        yield Item(f"{CHECK}{number}", "check", check["title"], words)


@cache
def _rubric() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(__file__).with_name("rubric.json").read_text("utf-8"))
    return found
