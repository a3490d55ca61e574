"""The reader keeps hearing as much of the pool as it once did, and as little in honest letters.

There is one floor for all sentences of all promises: every sentence taught the reader, none is
kept apart, so that the figures guard against a step back and say nothing of texts it never met.
"""

from tests.scoring.proposal.measure_pool import false_alarms, whole_pool

PRECISION = 0.95
RECALL = 0.91
FALSE_ALARMS = 0


def test_sentences_are_heard_no_worse_than_before() -> None:
    tally = whole_pool()
    assert tally.precision >= PRECISION
    assert tally.recall >= RECALL


def test_honest_letters_raise_no_more_alarms_than_before() -> None:
    assert len(list(false_alarms())) <= FALSE_ALARMS
