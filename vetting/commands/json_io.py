"""JSON in from a file or standard input, and out; always UTF-8, whatever the locale."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

import click

from vetting.scoring.wording import one_line, shown

STANDARD_INPUT = "-"
MOST_DIGITS = 1000


class UnusableError(click.ClickException):
    """The input cannot be used: lines on standard error, nothing else, exit 2."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        """Write the message as it is, without a word before it."""
        write_error(self.message)


def read_json(path: str) -> object:
    """The content of a JSON file, or of standard input for ``-``.

    Raises UnusableError for anything that is not one well-formed JSON value in UTF-8: a key
    that stands twice and unpaired surrogates are refused as well. NaN and Infinity come through
    as numbers, so that whoever reads the field can refuse them by its name.
    """
    name = _name(path)
    try:
        text = read_bytes(path).decode("utf-8-sig")
        data = json.loads(
            text,
            object_pairs_hook=_once_each,
            parse_int=_whole_number,
            parse_constant=float,
        )
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    except UnicodeDecodeError as error:
        raise UnusableError(f"{name}: not UTF-8 at byte {error.start}") from error
    except UnicodeEncodeError as error:
        raise UnusableError(f"{name}: an unpaired surrogate in a text") from error
    except json.JSONDecodeError as error:
        message = f"{name}: not JSON at line {error.lineno}, column {error.colno}: {error.msg}"
        raise UnusableError(one_line(message)) from error
    except RecursionError as error:
        raise UnusableError(f"{name}: nested too deeply") from error
    except ValueError as error:
        raise UnusableError(one_line(f"{name}: {error}")) from error
    return data


def read_bytes(path: str) -> bytes:
    """The content of a file, or of standard input for ``-``; UnusableError where there is none."""
    try:
        if path == STANDARD_INPUT:
            return sys.stdin.buffer.read()
        return Path(path).read_bytes()
    except OSError as error:
        message = f"{_name(path)}: {error.strerror or 'cannot be read'}"
        raise UnusableError(message) from error


def _name(path: str) -> str:
    return "standard input" if path == STANDARD_INPUT else one_line(path)


def _once_each(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{shown(key)} stands twice in one object")
        found[key] = value
    return found


def _whole_number(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise ValueError(f"a number of {len(digits)} digits is too long")
    return int(digits)


def write_json(data: Mapping[str, object]) -> None:
    """Put one object on standard output."""
    text = json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)
    stream = sys.stdout.buffer
    stream.write(text.encode("utf-8") + b"\n")
    stream.flush()


def write_error(line: str) -> None:
    """Put one line on standard error."""
    stream = sys.stderr.buffer
    stream.write(line.encode("utf-8", "backslashreplace") + b"\n")
    stream.flush()
