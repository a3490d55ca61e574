"""The reader keeps hearing as many of the pool's sentences as it once did."""

import pytest

from tests.scoring.proposal.measure_pool import POOL, measure_pool

REACHED = {
    "always-on-alone": {"taught": (0.95, 1.00), "kept": (0.83, 0.62)},
    "bought-engagement": {"taught": (0.88, 0.97), "kept": (0.78, 0.75)},
    "censor-criticism": {"taught": (0.95, 0.97), "kept": (0.90, 0.70)},
    "fake-reviews": {"taught": (0.92, 0.97), "kept": (0.89, 0.65)},
    "guaranteed-followers": {"taught": (0.92, 0.92), "kept": (0.81, 0.75)},
    "guaranteed-sales": {"taught": (0.90, 0.97), "kept": (0.88, 0.75)},
    "guaranteed-virality": {"taught": (0.95, 0.95), "kept": (0.87, 0.72)},
    "hands-off-client": {"taught": (0.97, 1.00), "kept": (1.00, 0.50)},
    "instant-results": {"taught": (1.00, 1.00), "kept": (0.84, 0.70)},
    "no-paper-trail": {"taught": (1.00, 0.95), "kept": (0.90, 0.75)},
    "one-size-fits-all": {"taught": (0.97, 1.00), "kept": (0.86, 0.65)},
    "password-sharing": {"taught": (0.95, 0.95), "kept": (0.82, 0.82)},
    "pressure-close": {"taught": (0.95, 1.00), "kept": (0.96, 0.70)},
    "secret-method": {"taught": (0.95, 0.97), "kept": (0.80, 0.80)},
    "spam-automation": {"taught": (0.86, 0.92), "kept": (0.66, 0.60)},
    "unverifiable-track-record": {"taught": (0.90, 0.95), "kept": (0.80, 0.40)},
    "vanity-success": {"taught": (1.00, 0.97), "kept": (0.83, 0.65)},
    "vendor-owned-accounts": {"taught": (0.97, 0.92), "kept": (0.86, 0.65)},
}
"""Precision and recall of each file's halves, rounded down."""


@pytest.mark.parametrize("promise", sorted(REACHED))
@pytest.mark.parametrize("half", ["taught", "kept"])
def test_sentences_are_heard_no_worse_than_before(promise: str, half: str) -> None:
    tally = measure_pool(POOL / f"{promise}.json", half)
    precision, recall = REACHED[promise][half]
    assert tally.precision >= precision
    assert tally.recall >= recall
