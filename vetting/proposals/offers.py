"""A written offer as a value, and as the fields of its form."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person enters of one version: its text, and what is known about it."""

    received_on: date | None = None
    text: str = ""
    declines_guarantee: bool = False

    @property
    def by_field(self) -> dict[str, object]:
        """The values by the name of the form's field."""
        return {
            "received_on": self.received_on,
            "text": self.text,
            "declines_guarantee": self.declines_guarantee,
        }
