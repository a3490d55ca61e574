"""``vetting followers``: an account's history in, findings on its growth out."""

from datetime import datetime

import click

from vetting.checklists import audience
from vetting.clock import now
from vetting.commands.json_io import UnusableError, read_bytes, read_json, write_json
from vetting.scoring.followers.benchmarks import Benchmarks, CaseError, read_benchmarks
from vetting.scoring.followers.reading import PLATFORMS, read_growth
from vetting.scoring.followers.report import report_json
from vetting.scoring.followers.table import SEPARATORS, HistoryError, read_history, text_of
from vetting.scoring.followers.texts import LANGUAGES, in_one_language

DAY = click.DateTime(["%Y-%m-%d"])


@click.command("followers")
@click.argument("path")
@click.option("--platform", type=click.Choice(PLATFORMS), help="Whose benchmark applies.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="One language instead of both.")
@click.option("--from", "ran_from", type=DAY, help="First day that counts.")
@click.option("--to", "ran_to", type=DAY, help="Last day that counts.")
@click.option("--thousands", type=click.Choice(SEPARATORS), help="What separates thousands.")
@click.option("--benchmarks", "own", metavar="FILE", help="Benchmarks of your own.")
@click.option("--today", type=DAY, help="The day by which a benchmark is old; default: today.")
def followers_command(
    path: str,
    platform: str | None,
    lang: str | None,
    ran_from: datetime | None,
    ran_to: datetime | None,
    thousands: str | None,
    own: str | None,
    today: datetime | None,
) -> None:
    """Print what the history of an account shows, given as CSV in PATH or - for standard input:
    date,followers[,likes,comments][,posts][,following]."""
    try:
        history = read_history(text_of(read_bytes(path)), thousands or "")
    except HistoryError as error:
        raise UnusableError(audience.problem(error)[lang or "en"]) from error
    report = read_growth(
        history,
        platform=platform or "",
        benchmarks=_benchmarks(own) if own else audience.benchmarks(),
        today=(today or now()).toordinal(),
        ran_from=ran_from.toordinal() if ran_from else None,
        ran_to=ran_to.toordinal() if ran_to else None,
    )
    found = report_json(report, audience.catalogue())
    write_json(in_one_language(found, lang) if lang else found)


def _benchmarks(path: str) -> Benchmarks:
    try:
        return read_benchmarks(read_json(path))
    except CaseError as error:
        raise UnusableError(str(error)) from error
