"""The figures of the walls, printed at the end of every run, and what makes a run a long one."""

from collections import Counter
from collections.abc import Callable

import pytest

FIGURE = "figure"
Count = Callable[..., None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="with what is marked long, walls in full")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What has no short form is no part of an everyday run."""
    if not config.getoption("--long"):
        left_out = [item for item in items if item.get_closest_marker("long")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


@pytest.fixture(scope="session")
def long(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--long"))


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Count:
    """`count(matrix=12)` adds to a figure."""

    def add(**numbers: int) -> None:
        for name, number in numbers.items():
            record_property(FIGURE, (name, number))

    return add


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    figures: Counter[str] = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", None) != "call":
                continue
            for key, value in report.user_properties:
                if key == FIGURE:
                    figures[value[0]] += value[1]
    if figures:
        terminalreporter.section("walls")
        for name, number in sorted(figures.items()):
            terminalreporter.write_line(f"{number:>8,}  {name.replace('_', ' ')}")
