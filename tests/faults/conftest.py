from collections.abc import Iterator

import pytest

from tests.cast import dispose
from tests.faults.stage import Stage, made


@pytest.fixture(scope="session")
def standing_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Made once; no test minds what another one saved."""
    found = made(tmp_path_factory.mktemp("stage"))
    yield found
    found.portal.stop()


@pytest.fixture
def stage(standing_stage: Stage) -> Iterator[Stage]:
    """It runs. A test may stop or kill it."""
    if not standing_stage.portal.runs():
        standing_stage.portal.start()
    yield standing_stage
    dispose(standing_stage.app)
