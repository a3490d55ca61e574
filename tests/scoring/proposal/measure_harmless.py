"""How often harmless words are taken for promises.

``python -m tests.scoring.proposal.measure_harmless`` prints the figures.

The sentences stand by why they are harmless: reported, quoted, asked and refused, denied from far
away, listed as not done, hoped for, in force, a service, terms of trade, moderation, everyday
words, a refusal under a condition, an explanation, access by roles. Beside them stand promises
that look like one of these and are none. Those in even places taught the reader, those in odd
places were kept apart from it.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vetting.scoring.proposal.promises import find_promises
from vetting.scoring.proposal.text import read

SENTENCES = Path(__file__).parent / "pool" / "harmless" / "sentences.json"
TAUGHT, KEPT = 0, 1


@dataclass(frozen=True)
class Alarm:
    """What was heard in a text that promises nothing."""

    kind: str
    lang: str
    promises: Sequence[str]
    text: str


def harmless(half: int) -> Iterator[tuple[str, str, str]]:
    """The kind, language and text of every harmless sentence in one half."""
    pool = json.loads(SENTENCES.read_text(encoding="utf-8"))
    for lang in ("es", "en"):
        for kind, texts in pool[lang].items():
            for text in texts[half::2]:
                yield kind, lang, text


def alarms(half: int) -> Iterator[Alarm]:
    """The harmless sentences of one half in which a promise is heard."""
    for kind, lang, text in harmless(half):
        promises = _heard(text, lang)
        if promises:
            yield Alarm(kind, lang, promises, text)


def missed(half: int) -> Iterator[tuple[str, str]]:
    """The promises of one half that are not heard for what stands around them, by their text."""
    pool = json.loads(SENTENCES.read_text(encoding="utf-8"))
    for lang in ("es", "en"):
        for each in pool["heard"][lang][half::2]:
            heard = _heard(each["text"], lang)
            yield from ((name, each["text"]) for name in each["ids"] if name not in heard)


def _heard(text: str, lang: str) -> Sequence[str]:
    return sorted({promise.id for promise in find_promises(read(text, lang)).promises})


def summary() -> Iterator[str]:
    """The figures of both halves, and what went wrong in the half that taught."""
    for name, half in (("taught", TAUGHT), ("kept apart", KEPT)):
        total = len(list(harmless(half)))
        wrong = len(list(alarms(half)))
        yield f"{name:12}{wrong:4} of {total} taken for promises, {len(list(missed(half)))} missed"
    for alarm in alarms(TAUGHT):
        yield f"{alarm.kind:10} {alarm.lang} {'|'.join(alarm.promises)}: {alarm.text!r}"
    yield from (f"missed {name}: {text!r}" for name, text in missed(TAUGHT))


if __name__ == "__main__":
    sys.stdout.write("\n".join(summary()) + "\n")
