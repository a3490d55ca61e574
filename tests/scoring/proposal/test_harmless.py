"""What only looks like a promise stays as quiet as it once was, and promises beside it heard.

The sentences in even places taught the reader; those in odd places were kept apart from it, so
that their floor says something of sentences that it never met.
"""

import pytest

from tests.scoring.proposal.measure_harmless import KEPT, TAUGHT, alarms, missed


@pytest.mark.parametrize(("half", "wrong", "unheard"), [(TAUGHT, 5, 1), (KEPT, 15, 1)])
def test_harmless_words_are_taken_for_promises_no_oftener_than_before(
    half: int, wrong: int, unheard: int
) -> None:
    assert len(list(alarms(half))) <= wrong
    assert len(list(missed(half))) <= unheard
