"""False alarms and hits on simulated accounts (followers §4): 60 series of a class in the everyday
run, 600 by `make measure-followers`."""

import os
import random
import sys
from collections import Counter

import pytest

from tests.scoring.followers.simulated import BOUGHT, DRAWS, HONEST, Draw
from vetting.scoring.followers.reading import read_growth
from vetting.scoring.followers.table import History

SERIES = int(os.environ.get("FOLLOWERS_SERIES", "60"))
MOST_ASKED = 0.15
MOST_STRONG = 0.02
LEAST_ASKED = 0.8


def shares(name: str, draw: Draw) -> tuple[float, float]:
    """The share of series with `ask` or stronger, and of those with `strong`; both are printed."""
    results = Counter(
        read_growth(History(draw(random.Random(f"{name} {seed}")).rows())).result
        for seed in range(SERIES)
    )
    strong = results["strong"] / SERIES
    asked = strong + results["ask"] / SERIES
    sys.stdout.write(f"{name:36} {SERIES} series: ask {asked:6.1%}, strong {strong:6.1%}\n")
    return asked, strong


@pytest.mark.parametrize("name", HONEST)
def test_honest_accounts_raise_few_questions(name: str) -> None:
    asked, strong = shares(name, HONEST[name])
    assert asked <= MOST_ASKED
    assert strong <= MOST_STRONG


@pytest.mark.parametrize("name", BOUGHT)
def test_bought_growth_is_asked_about(name: str) -> None:
    asked, _ = shares(name, BOUGHT[name])
    assert asked >= LEAST_ASKED


@pytest.mark.parametrize("name", DRAWS)
def test_prize_draws_are_the_main_false_alarm_and_are_asked_about_first(name: str) -> None:
    _, strong = shares(name, DRAWS[name])
    assert strong <= MOST_ASKED
