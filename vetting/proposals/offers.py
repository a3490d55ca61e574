"""A written offer as a value, and as the fields of its form."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from vetting.checklists import promises


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person enters: the text, and by kind of promise the words that make it."""

    received_on: date | None = None
    text: str = ""
    declines_guarantee: bool = False
    quotes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def by_field(self) -> dict[str, object]:
        """The values by the name of the form's field."""
        return {
            "received_on": self.received_on,
            "text": self.text,
            "declines_guarantee": self.declines_guarantee,
            **{
                name: "\n\n".join(self.quotes.get(promise, ()))
                for name, promise in promise_fields().items()
            },
        }

    @property
    def marks(self) -> list[tuple[str, str]]:
        """Each quote with its kind of promise."""
        return [(promise, quote) for promise, quotes in self.quotes.items() for quote in quotes]


def promise_fields() -> Mapping[str, str]:
    """The fields that take the quotes, each with its kind of promise, in the catalogue's order."""
    return {field_of(promise): promise for promise in promises()}


def field_of(promise: str) -> str:
    """The name of the field that takes the quote for a kind of promise."""
    return "quote_" + promise.replace("-", "_")
