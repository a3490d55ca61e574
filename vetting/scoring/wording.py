"""How a value and its place in the input are named in a message."""

import json
import re

_SIMPLE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_LONGEST = 60


def shown(value: object) -> str:
    """A value as its JSON, in one printable line of bounded length."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    text = one_line(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def below(place: str, key: str) -> str:
    """The place of ``key`` in the object at ``place``: ``reviews[1].ratings``."""
    name = key if _SIMPLE_KEY.fullmatch(key) and len(key) <= _LONGEST else shown(key)
    return f"{place}.{name}" if place else name


def one_line(text: str) -> str:
    """The text with every unprintable character escaped, line breaks included."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in text
    )
