"""``vetting scan``: a proposal and its brief in, what a machine reads in it out."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import click

from vetting.checklists import promises
from vetting.commands.json_io import (
    STANDARD_INPUT,
    UnusableError,
    read_json,
    read_text,
    write_json,
)
from vetting.scoring.checklist import LANGUAGES
from vetting.scoring.proposal.scan import UnknownLanguageError, scan, scan_json
from vetting.scoring.reader import CaseError, read_brief


@click.command("scan")
@click.argument("path")
@click.option("--brief", "brief_path", required=True, help="The brief that the proposal answers.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="The proposal's language, if known.")
def scan_command(path: str, brief_path: str, lang: str | None) -> None:
    """Print what a proposal promises, plans and knows of the company.

    The text is in PATH or, for -, on standard input; the brief is a JSON file.
    """
    if path == brief_path == STANDARD_INPUT:
        raise UnusableError("brief: standard input is the proposal already")
    try:
        brief = read_brief(read_json(brief_path))
    except CaseError as error:
        raise UnusableError(str(error)) from error
    given = read_text(path)
    if not given.strip():
        raise UnusableError("proposal: empty")
    try:
        with _without_collecting():
            found = scan(given, brief, lang)
    except UnknownLanguageError as error:
        raise UnusableError(f"proposal: {error}; --lang says which of the two it is") from error
    write_json(scan_json(found, {name: each.why[found.lang] for name, each in promises().items()}))


@contextmanager
def _without_collecting() -> Iterator[None]:
    """A long text becomes many small tuples without cycles, which it takes long to look through."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
