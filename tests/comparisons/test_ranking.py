from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vetting.comparisons.ranking import NOISE, checked_once, places

totals = st.dictionaries(
    st.integers(1, 9),
    st.none() | st.decimals(0, 100, places=1, allow_nan=False, allow_infinity=False),
    max_size=6,
)


def labels(*values: str | None) -> list[str]:
    found = places(
        {number: None if value is None else Decimal(value) for number, value in enumerate(values)}
    )
    return [found[number].label if number in found else "–" for number in range(len(values))]


def test_three_points_apart_is_a_place_of_its_own() -> None:
    assert labels("80", "77", "60") == ["1", "2", "3"]


def test_under_three_points_is_a_tie() -> None:
    assert labels("80", "77.1", "60") == ["1–2", "1–2", "3"]


def test_ties_do_not_chain() -> None:
    assert labels("80", "78", "76") == ["1–2", "1–3", "2–3"]


def test_without_a_total_there_is_no_place() -> None:
    assert labels("50", None, "90") == ["2", "–", "1"]


def test_one_alone_is_first() -> None:
    assert labels("12.5") == ["1"]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(totals)
def test_ties_are_mutual_and_places_hold_everybody(given_totals: dict[int, Decimal | None]) -> None:
    found = places(given_totals)
    assert found.keys() == {key for key, total in given_totals.items() if total is not None}
    for key, place in found.items():
        assert 1 <= place.best <= place.worst <= len(found)
        assert all(key in found[other].ties for other in place.ties)
        assert (place.best == place.worst) or place.ties


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(totals)
def test_somebody_ahead_by_three_never_stands_behind(
    given_totals: dict[int, Decimal | None],
) -> None:
    found = places(given_totals)
    for one in found:
        for other in found:
            first, second = given_totals[one], given_totals[other]
            assert first is not None
            assert second is not None
            if first - second >= NOISE:
                assert found[one].best <= found[other].best
                assert found[one].worst <= found[other].worst


def test_what_only_one_was_asked_is_named() -> None:
    answered = {"ana": ["contract", "passwords"], "ben": ["contract"]}
    assert checked_once(answered) == {"ana": ("passwords",), "ben": ()}


def test_a_single_candidate_is_compared_with_nobody() -> None:
    assert checked_once({"ana": ["contract"]}) == {"ana": ()}
