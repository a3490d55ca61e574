"""The reader keeps hearing as much of the pool as it once did, and as little in honest letters.

The sentences of the pool itself taught the reader, so that their floor guards against a step back
and says nothing of texts it never met. Those of ``oblique`` taught it nothing: to learn the idioms
of two thirds of them raised what it heard there from 0.48 to 0.68 and left the last third at 0.50.
"""

from pathlib import Path

import pytest

from tests.scoring.proposal.measure_pool import OBLIQUE, POOL, false_alarms, whole_pool

REACHED = {POOL: (0.95, 0.91), OBLIQUE: (0.74, 0.49)}
FALSE_ALARMS = 0


@pytest.mark.parametrize("folder", REACHED, ids=lambda each: each.name)
def test_sentences_are_heard_no_worse_than_before(folder: Path) -> None:
    precision, recall = REACHED[folder]
    tally = whole_pool(folder)
    assert tally.precision >= precision
    assert tally.recall >= recall


def test_honest_letters_raise_no_more_alarms_than_before() -> None:
    assert len(list(false_alarms())) <= FALSE_ALARMS
