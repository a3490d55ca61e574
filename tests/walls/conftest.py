"""One portal with two companies for all these tests; each test leaves it as it was."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import time_machine

from tests.support.example import serving
from tests.walls.mutants import MUTANTS
from tests.walls.world import NOW, World, world_in


@pytest.fixture(scope="session")
def made_world(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with ExitStack() as stack:
        with time_machine.travel(NOW, tick=False):
            world = stack.enter_context(world_in(tmp_path_factory.mktemp("world"), empty_database))
        yield world


@pytest.fixture
def world(made_world: World) -> Iterator[World]:
    """Both companies as they were made, at a moment that does not pass."""
    with time_machine.travel(NOW, tick=False):
        yield made_world
    made_world.restore()


@pytest.fixture
def served(made_world: World) -> Iterator[str]:
    """The world on a port of the loopback; time passes here, since a browser needs it to."""
    with serving(made_world.app, NOW) as url:
        yield url
    made_world.restore()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """In its long form a test runs in several parts, so that all processors have something."""
    long = metafunc.config.getoption("--long")
    if "part" in metafunc.fixturenames:
        metafunc.parametrize("part", range(metafunc.module.PARTS if long else 1))
    if "mutant" in metafunc.fixturenames:
        metafunc.parametrize("mutant", MUTANTS, ids=lambda each: each.name)
