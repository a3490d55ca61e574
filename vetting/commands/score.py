"""``vetting score``: a case in, its scorecard out."""

import click

from vetting.checklists import load
from vetting.commands.json_io import UnusableError, read_json, write_json
from vetting.scoring.reader import CaseError, read_case
from vetting.scoring.scorecard import score_case, scorecard_json


@click.command("score")
@click.argument("path")
def score_command(path: str) -> None:
    """Print the scorecard of a case, given as JSON in PATH or - for standard input."""
    try:
        case, checklist = read_case(read_json(path), load)
    except CaseError as error:
        raise UnusableError(str(error)) from error
    write_json(scorecard_json(score_case(case, checklist)))
