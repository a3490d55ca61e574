"""Figures that tests measured, printed at the end of each run; where FIGURES names a file, they are
written into it as a table, with day, machine and versions."""

import os
import platform
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import pytest

SAID = "said"
PACKAGES = ("granian", "flask", "sqlalchemy", "psycopg")
HEAD = """# What a run of the tests measured

Written by `make {target}`, never by hand.

"""
Say = Callable[[str, object], None]


@pytest.fixture
def say(record_property: Callable[[str, object], None]) -> Say:
    """`say("kills", 200)` is one line of the figures."""
    return lambda name, figure: record_property(SAID, (name, str(figure)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, exitstatus: int) -> None:
    figures = [
        (report.nodeid.split("::")[0].rpartition("test_")[2].removesuffix(".py"), *figure)
        for reports in terminalreporter.stats.values()
        for report in reports
        if getattr(report, "when", None) == "call"
        for key, figure in report.user_properties
        if key == SAID
    ]
    if not figures:
        return
    terminalreporter.section("figures")
    for _, name, figure in figures:
        terminalreporter.write_line(f"{figure:>22}  {name}")
    if "FIGURES" in os.environ and exitstatus == pytest.ExitCode.OK:
        head = HEAD.format(target=os.environ["MAKING"])
        Path(os.environ["FIGURES"]).write_text(head + _machine() + _table(figures), "utf-8")


def _machine() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {platform.platform(terse=True)}, "
        f"{os.cpu_count()} processors, {memory:.0f} GB, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, {versions}.\n\n"
    )


def _table(figures: list[tuple[str, str, str]]) -> str:
    rows = [f"| {where.replace('_', ' ')} | {name} | {figure} |" for where, name, figure in figures]
    return "\n".join(["| where | what | figure |", "|---|---|---:|", *rows, ""])
