"""Histories drawn by chance from fixed seeds: the classes of followers §4, as we read them.

Gains are negative-binomial with a weekly rhythm. A post comes on two days of five; the reactions to
it vary by lognormal chance around a share of the followers. A viral post lifts gains, and the
reactions of the posts after it, and both fade; bought followers react to nothing. These are our
assumptions: real accounts differ.
"""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from vetting.scoring.followers.table import Row

DAYS = 180
FIRST = 739_000
RHYTHM = (1.0, 1.0, 1.05, 1.1, 1.05, 0.9, 0.85)
POSTS_A_DAY = 0.4


@dataclass
class Account:
    """An account that is being drawn; each layer changes what the next day will bring."""

    chance: random.Random
    followers: int
    usual_gain: float
    rate: float
    extra: dict[int, float] = field(default_factory=dict)
    exact: dict[int, int] = field(default_factory=dict)
    lift: dict[int, float] = field(default_factory=dict)
    fixed_likes: dict[int, int] = field(default_factory=dict)
    real: int = 0

    def rows(self) -> tuple[Row, ...]:
        """The history; reactions come from those who follow on their own account."""
        self.real = self.followers
        return tuple(self._day(number) for number in range(DAYS))

    def _day(self, number: int) -> Row:
        own = self.usual_gain * RHYTHM[number % 7] + self.extra.get(number, 0)
        organic = negative_binomial(self.chance, own)
        self.real += organic
        self.followers += organic + self.exact.get(number, 0)
        likes = comments = None
        if self.chance.random() < POSTS_A_DAY:
            mean = self.rate * self.real * self.lift.get(number, 1)
            likes = round(mean * self.chance.lognormvariate(0, 0.4))
            comments = negative_binomial(self.chance, 0.03 * likes)
            if number in self.fixed_likes:
                likes += self.fixed_likes[number]
        return Row(FIRST + number, max(self.followers, 0), likes, comments)


def negative_binomial(chance: random.Random, mean: float, shape: float = 4) -> int:
    """A count that varies more than a Poisson one."""
    return poisson(chance, chance.gammavariate(shape, mean / shape)) if mean > 0 else 0


def poisson(chance: random.Random, mean: float) -> int:
    if mean > 50:
        return max(0, round(chance.gauss(mean, math.sqrt(mean))))
    limit, product, count = math.exp(-mean), chance.random(), 0
    while product > limit:
        product *= chance.random()
        count += 1
    return count


def usual(chance: random.Random) -> Account:
    """2,000 to 30,000 followers, 0.1 to 0.25 % more each day, reactions of 1 to 4 %."""
    followers = round(math.exp(chance.uniform(math.log(2000), math.log(30_000))))
    gain = followers * chance.uniform(0.001, 0.0025)
    return Account(chance, followers, gain, chance.uniform(0.01, 0.04))


def viral(account: Account, day: int) -> None:
    """A post that many share: gains and reactions rise, and fade within two weeks."""
    strength = account.chance.uniform(15, 60)
    reach = account.chance.uniform(4, 20)
    for late in range(25):
        fading = math.exp(-late / 4)
        account.extra[day + late] = account.extra.get(day + late, 0) + (
            strength * account.usual_gain * fading
        )
        account.lift[day + late] = max(account.lift.get(day + late, 1), 1 + reach * fading)


def organic(chance: random.Random) -> Account:
    return usual(chance)


def one_viral(chance: random.Random) -> Account:
    account = usual(chance)
    viral(account, chance.randrange(40, 140))
    return account


def three_viral(chance: random.Random) -> Account:
    account = usual(chance)
    for day in chance.sample(range(35, 150), 3):
        viral(account, day)
    return account


def ad_push(chance: random.Random) -> Account:
    """Thirty days of ads, which bring several times the usual gain and vary from day to day."""
    account = usual(chance)
    first, factor = chance.randrange(40, 120), chance.uniform(1.5, 4)
    for day in range(first, first + 30):
        account.extra[day] = account.usual_gain * factor * chance.uniform(0.5, 1.5)
    return account


def steady_ads(chance: random.Random) -> Account:
    """Sixty days of the same daily budget; what it brings varies by about 30 % from day to day."""
    account = usual(chance)
    first, daily = chance.randrange(30, 110), account.usual_gain * chance.uniform(1, 4)
    for day in range(first, first + 60):
        account.exact[day] = poisson(chance, daily * chance.lognormvariate(0, 0.3))
    return account


def prize_draw(chance: random.Random) -> Account:
    """A week of a draw, for which people follow and react; a part of them leaves afterwards."""
    account = usual(chance)
    first = chance.randrange(40, 120)
    for day in range(first, first + 7):
        account.extra[day] = account.usual_gain * chance.uniform(15, 40)
        account.lift[day] = chance.uniform(2, 6)
    came = sum(account.extra.values())
    leaving = came * chance.uniform(0.1, 0.5)
    for late in range(10):
        account.exact[first + 8 + late] = -round(leaving / 10)
    return account


def small_viral(chance: random.Random) -> Account:
    followers = chance.randrange(200, 500)
    account = Account(chance, followers, followers * 0.002, chance.uniform(0.03, 0.08))
    viral(account, chance.randrange(40, 140))
    return account


def large_viral(chance: random.Random) -> Account:
    account = Account(chance, 300_000, 300_000 * 0.0008, chance.uniform(0.005, 0.02))
    viral(account, chance.randrange(40, 140))
    return account


def blocks(chance: random.Random) -> Account:
    """Two to four deliveries of 500 or a multiple, large for the account."""
    account = usual(chance)
    for day in chance.sample(range(40, 160), chance.randrange(2, 5)):
        account.exact[day] = _lots(account, 0.08, 0.3)
    return account


def purged(chance: random.Random) -> Account:
    """Deliveries of which the platform removes the greater part within four weeks."""
    account = blocks(chance)
    for day, bought in tuple(account.exact.items()):
        account.exact[day + chance.randrange(5, 28)] = -round(bought * chance.uniform(0.4, 0.8))
    return account


def by_drip(chance: random.Random) -> Account:
    """The same number each day for 45 days, several times what comes by itself."""
    account = usual(chance)
    first, daily = chance.randrange(30, 120), round(account.usual_gain * chance.uniform(4, 10)) + 10
    for day in range(first, first + 45):
        account.exact[day] = daily + chance.randrange(-2, 3)
    return account


def bought_likes(chance: random.Random) -> Account:
    """The same lot of likes for every post of four to ten weeks."""
    account = usual(chance)
    first, lot = chance.randrange(40, 100), _lots(account, 0.1, 0.4)
    account.fixed_likes = dict.fromkeys(range(first, first + chance.randrange(28, 70)), lot)
    return account


def _lots(account: Account, least: float, most: float) -> int:
    """A multiple of 500, at least one, of a share of the followers."""
    return max(1, round(account.followers * account.chance.uniform(least, most) / 500)) * 500


Draw = Callable[[random.Random], Account]

HONEST: Mapping[str, Draw] = {
    "organic, steady": organic,
    "organic with 1 viral post": one_viral,
    "organic with 3 viral posts": three_viral,
    "organic, 30-day ad push": ad_push,
    "60-day steady ad budget": steady_ads,
    "small account 200-800, viral": small_viral,
    "large account 300k, 1 viral": large_viral,
}
BOUGHT: Mapping[str, Draw] = {
    "bought in blocks of 500+": blocks,
    "bought, later purged": purged,
    "bought by drip, 45 days": by_drip,
    "bought likes (fixed lots)": bought_likes,
}
DRAWS: Mapping[str, Draw] = {"prize draw, followers leave again": prize_draw}
