import pytest

from vetting import checklists
from vetting.scorecards.wording import anchors


@pytest.mark.parametrize(
    ("value", "levels"),
    [(None, ()), (0.0, (0,)), (0.5, (0, 1)), (3.0, (3,)), (3.5, (3, 4)), (4.0, (4,))],
)
def test_a_value_is_described_by_its_sentence_or_by_both_neighbours(
    in_app: object, value: float | None, levels: tuple[int, ...]
) -> None:
    criterion = checklists.load("community-manager").criteria["first-hour"]
    assert list(anchors(criterion, value)) == [criterion.anchors[each]["en"] for each in levels]
