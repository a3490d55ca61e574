"""Reading JSON by place: whatever is wrong is refused in one line that names its field."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn, TypeGuard, TypeVar

from vetting.scoring.wording import below, one_line, shown

T = TypeVar("T")


class CaseError(ValueError):
    """A case cannot be used; the message is one line that names the field by its path."""


@dataclass(frozen=True, slots=True)
class Field:
    """A value of the input and its place: ``reviews[1].ratings.first-hour``.

    Every method returns the value as what its name says, or raises CaseError.
    """

    value: object
    place: str = ""

    def refuse(self, message: str) -> NoReturn:
        """Raise CaseError with the place and the message."""
        raise CaseError(one_line(f"{self.place or 'case'}: {message}"))

    def fields(self) -> "dict[str, Field]":
        """The fields of an object."""
        if not isinstance(self.value, dict):
            self.refuse(f"{shown(self.value)} is not an object")
        return {key: Field(value, below(self.place, key)) for key, value in self.value.items()}

    def record(
        self, readings: "Mapping[str, Callable[[Field], object]]", needed: Sequence[str] = ()
    ) -> dict[str, Any]:
        """An object with known keys, each read in its own way; keys that are absent stay so."""
        fields = self.fields()
        for key, field in fields.items():
            if key not in readings:
                field.refuse(f"unknown key; known are {', '.join(readings)}")
        for key in needed:
            if key not in fields:
                Field(None, below(self.place, key)).refuse("missing")
        return {key: readings[key](field) for key, field in fields.items()}

    def by_id(self, readings: "Mapping[str, Callable[[Field], T]]", what: str) -> dict[str, T]:
        """An object that goes by the known ids of ``what``."""
        fields = self.fields()
        for key, field in fields.items():
            if key not in readings:
                field.refuse(f"unknown {what}")
        return {key: readings[key](field) for key, field in fields.items()}

    def items(self) -> "Iterator[Field]":
        """The items of a list."""
        if not isinstance(self.value, list):
            self.refuse(f"{shown(self.value)} is not a list")
        for number, item in enumerate(self.value):
            yield Field(item, f"{self.place}[{number}]")

    def text(self) -> str:
        """A text, possibly empty."""
        if not isinstance(self.value, str):
            self.refuse(f"{shown(self.value)} is not a text")
        return self.value

    def filled_text(self) -> str:
        """A text with something in it, without the blanks around it."""
        return self.text().strip() or self.refuse("empty")

    def texts(self) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(item.text() for item in self.items())

    def yes(self) -> bool:
        """True for yes, False for no."""
        return one_of("yes", "no")(self) == "yes"

    def boolean(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            self.refuse(f"{shown(self.value)} is not true or false")
        return self.value

    def count(self) -> int:
        """A whole number of at least 0."""
        if not _is_number(self.value) or not isinstance(self.value, int) or self.value < 0:
            self.refuse(f"{shown(self.value)} is not a whole number of at least 0")
        return self.value

    def number(self) -> int | float:
        """A finite number of at least 0."""
        if not _is_number(self.value) or self.value < 0:
            self.refuse(f"{shown(self.value)} is not a number of at least 0")
        return self.value


def _is_number(value: object) -> TypeGuard[int | float]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return isinstance(value, int) or math.isfinite(value)


def one_of(*choices: str) -> Callable[[Field], str]:
    """A reading that takes one of the given words."""

    def reading(field: Field) -> str:
        if not isinstance(field.value, str) or field.value not in choices:
            field.refuse(f"{shown(field.value)} is not one of {', '.join(choices)}")
        return field.value

    return reading


def up_to(most: int) -> Callable[[Field], int | float]:
    """A reading that takes a number from 0 to ``most``."""

    def reading(field: Field) -> int | float:
        if not _is_number(field.value) or not 0 <= field.value <= most:
            field.refuse(f"{shown(field.value)} is not a number from 0 to {most}")
        return field.value

    return reading
