"""Charts are laid out by plain numbers; what the pictures promise is kept here."""

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting import charts

shares = st.none() | st.floats(0, 100)
places_on_the_map = st.lists(
    st.tuples(shares, st.none() | st.integers(0, 4), st.text("abcdeñ ", min_size=1, max_size=40)),
    max_size=12,
)


def box_of(label: charts.Label) -> charts.Box:
    length = charts.LETTER_WIDTH * len(label.text)
    left = label.x - {"start": 0.0, "middle": length / 2, "end": length}[label.anchor]
    return charts.Box(left + 0.2, label.y - 10.8, left + length - 0.2, label.y + 2.8)


def test_a_full_radar_is_one_closed_area() -> None:
    shape = charts.radar([100, 50, 0, 100])
    assert shape.areas == ("204.0,70.0 249.0,160.0 204.0,160.0 114.0,160.0",)
    assert len(shape.rings) == 4


def test_an_unknown_value_leaves_a_gap_in_the_radar() -> None:
    shape = charts.radar([100, None, 100, 100])
    assert shape.axes[1].value is None
    assert shape.areas == ("204.0,160.0 204.0,250.0 114.0,160.0 204.0,70.0",)


def test_a_value_between_two_unknown_ones_has_no_area() -> None:
    shape = charts.radar([None, 80, None, 80])
    assert shape.areas == ()
    assert [axis.value is None for axis in shape.axes] == [True, False, True, False]


def test_an_empty_radar_has_nothing_to_draw() -> None:
    shape = charts.radar([])
    assert shape.axes == ()
    assert shape.areas == ()


def test_labels_of_the_radar_stand_on_the_outer_side_and_wrap() -> None:
    top, right, bottom, left = charts.radar(
        [1, 2, 3, 4], ["Company research", "Audience", "Crisis", "Plan & terms"]
    ).axes
    assert [axis.anchor for axis in (top, right, bottom, left)] == [
        "middle",
        "start",
        "middle",
        "end",
    ]
    assert [line.text for line in top.lines] == ["Company", "research"]
    assert top.lines[-1].y < top.end.y
    assert bottom.lines[0].y > bottom.end.y


def test_the_picture_of_the_radar_is_just_high_enough_for_its_labels() -> None:
    shape = charts.radar([1, 2, 3, 4, 5], ["Company research"] * 5)
    ys = [line.y for axis in shape.axes for line in axis.lines]
    assert shape.top < min(ys) - 10
    assert max(ys) < shape.top + shape.height < max(ys) + 10


def test_an_axis_without_a_label_has_no_text() -> None:
    assert charts.radar([1, 2, 3]).axes[0].lines == ()


@given(st.lists(shares, min_size=1, max_size=9))
def test_every_point_of_the_radar_lies_within_the_outer_ring(values: list[float | None]) -> None:
    shape = charts.radar(values)
    for axis in shape.axes:
        if axis.value is not None:
            assert abs(axis.value.x - shape.center.x) <= 90
            assert abs(axis.value.y - shape.center.y) <= 90


@pytest.mark.parametrize(
    ("value", "length"), [(0, 0.0), (50, 50.0), (100, 100.0), (130, 100.0), (-5, 0.0)]
)
def test_a_bar_never_leaves_its_rail(value: float, length: float) -> None:
    assert charts.bar(value) == length


def test_a_bar_may_have_another_scale() -> None:
    assert charts.bar(3, maximum=4, width=200) == 150.0


def test_an_interval_stands_on_its_rail_with_the_total_inside() -> None:
    place = charts.interval(60.2, 71.5, 80.1, left=8, width=304)
    assert (place.start, place.end, place.width) == (191.0, 251.5, 60.5)
    assert place.mark == 225.4


def test_an_interval_without_a_total_has_no_mark() -> None:
    assert charts.interval(0, None, 100).mark is None


def test_equal_ratings_stand_upon_each_other() -> None:
    strip = charts.spread([3, 3, 1])
    first, second, third = strip.dots
    assert first.x == second.x != third.x
    assert second.y < first.y == third.y
    assert (strip.low, strip.high) == (third.x, first.x)


def test_a_strip_without_ratings_is_only_a_scale() -> None:
    strip = charts.spread([])
    assert strip.dots == ()
    assert strip.low is None
    assert strip.high is None
    assert len(strip.ticks) == 5


def test_value_self_and_referee_stand_on_the_same_scale() -> None:
    strip = charts.spread([2, 3], value=2.5, self_rating=4, referee=0)
    assert strip.value == (strip.ticks[2].x + strip.ticks[3].x) / 2
    assert strip.self_rating == strip.ticks[4].x
    assert strip.referee == strip.ticks[0].x


def test_few_warning_signs_stand_above_many_and_a_high_score_right_of_a_low_one() -> None:
    picture = charts.two_axes([(88, 3, "Polished"), (40, 0, "Learner")])
    polished, learner = picture.points
    assert polished.x > picture.ready_x > learner.x
    assert polished.y > picture.warned_y > learner.y


def test_points_to_clear_up_do_not_count_as_warned() -> None:
    picture = charts.two_axes([(60, 2, "a"), (60, 3, "b")])
    assert picture.points[0].y < picture.warned_y < picture.points[1].y


def test_what_cannot_be_placed_stands_outside_the_frame() -> None:
    picture = charts.two_axes([(None, 0, "No score"), (50, None, "No level")])
    unrated, unjudged = picture.points
    assert unrated.x < picture.frame.left
    assert not unrated.rated
    assert unjudged.y > picture.frame.bottom
    assert not unjudged.judged
    assert unjudged.y == picture.open_y
    assert unrated.x == picture.unrated_x


def test_a_map_where_all_is_known_needs_no_room_outside() -> None:
    picture = charts.two_axes([(50, 1, "a")])
    assert picture.open_y is None
    assert picture.unrated_x is None


def test_points_on_the_same_spot_are_set_apart() -> None:
    points = charts.two_axes([(50, 1, "a"), (50, 1, "b"), (50, 1, "c")]).points
    assert len({point.y for point in points}) == 3


@pytest.mark.parametrize("total", [0, 50, 100])
def test_twelve_vendors_on_the_same_spot_are_all_seen(total: float) -> None:
    picture = charts.two_axes([(total, 4, f"Agencia Número {number}") for number in range(12)])
    assert picture.numbered
    for one, other in combinations(picture.points, 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) >= 14
    for point in picture.points:
        assert picture.frame.holds(charts.Box(point.x, point.y, point.x, point.y))


def test_six_vendors_close_together_all_keep_their_names() -> None:
    names = ["Nadia Ruiz", "Hello Social SL", "Pau Ferrer", "Agencia Norte", "Ines Vidal", "Kraken"]
    points = charts.two_axes([(70 + n, n % 3, name) for n, name in enumerate(names)]).points
    assert [point.label.text for point in points if point.label] == names


def test_a_long_name_is_shortened_on_the_map() -> None:
    (point,) = charts.two_axes([(50, 1, "Agencia de Comunicación del Mediterráneo")]).points
    assert point.label is not None
    assert point.label.text == "Agencia de Comunicación…"


def test_where_one_name_finds_no_room_all_points_carry_numbers() -> None:
    picture = charts.two_axes([(50, 1, "x" * 24) for _ in range(30)])
    assert picture.numbered
    assert {point.label for point in picture.points} == {None}
    assert not charts.two_axes([(50, 1, "x" * 24)]).numbered


def test_a_name_keeps_off_the_lines_where_it_can() -> None:
    picture = charts.two_axes([(53.4, 0, "Nadia Okafor")])
    (label,) = (point.label for point in picture.points)
    assert label is not None
    assert label.x > picture.ready_x


@pytest.mark.parametrize(
    ("total", "rank", "found"),
    [
        (49.9, 2, "learner"),
        (50, 0, "ready"),
        (12, 3, "warned"),
        (88, 4, "polished"),
        (None, 4, ""),
        (88, None, ""),
    ],
)
def test_each_corner_has_its_name(total: float | None, rank: int | None, found: str) -> None:
    (point,) = charts.two_axes([(total, rank, "Nadia")]).points
    assert point.corner == found


@given(places_on_the_map)
def test_names_on_the_map_cover_neither_each_other_nor_a_point(
    items: list[tuple[float | None, int | None, str]],
) -> None:
    picture = charts.two_axes(items)
    boxes = [box_of(point.label) for point in picture.points if point.label]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    for point in picture.points:
        spot = charts.Box(point.x - 6, point.y - 6, point.x + 6, point.y + 6)
        assert not any(box.meets(spot) for box in boxes)


@given(places_on_the_map)
def test_everything_on_the_map_lies_inside_the_picture(
    items: list[tuple[float | None, int | None, str]],
) -> None:
    picture = charts.two_axes(items)
    for point in picture.points:
        assert 0 < point.x < picture.width
        assert 0 < point.y < picture.height
        if point.label:
            box = box_of(point.label)
            assert box.left >= 0
            assert box.right <= picture.width
            assert box.top >= 0
            assert box.bottom <= picture.height


def test_equal_lines_of_a_radar_keep_each_other_in_sight() -> None:
    shape = charts.overlaid([[50, 60, 70]] * 4, ["a", "b", "c"])
    sizes = [line.size for line in shape.lines]
    assert sizes == sorted(set(sizes), reverse=True)
    assert min(sizes) > 2
    assert len({line.dots for line in shape.lines}) == 1


def test_an_axis_of_several_lines_is_open_where_none_has_a_value() -> None:
    shape = charts.overlaid([[None, 60, 70], [None, None, 20]], ["a", "b", "c"])
    assert [axis.value is None for axis in shape.base.axes] == [True, False, False]
    assert [len(line.dots) for line in shape.lines] == [2, 1]
    assert shape.lines[1].areas == ()


def test_names_of_sections_stay_inside_the_radar_and_off_each_other() -> None:
    names = [
        "Investigación de la empresa",
        "Conocimiento del público",
        "Preparación ante crisis",
        "Referencias y trayectoria",
        "Social Media Plan y condiciones de trabajo",
    ]
    shape = charts.radar([1, 2, 3, 4, 5], names)
    boxes = []
    for axis in shape.axes:
        for line in axis.lines:
            length = charts.LETTER_WIDTH * len(line.text)
            left = line.x - {"start": 0.0, "middle": length / 2, "end": length}[axis.anchor]
            boxes.append(charts.Box(left, line.y - 11, left + length, line.y + 3))
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert all(box.left >= 0 and box.right <= shape.width for box in boxes)


def test_six_raters_make_the_dots_as_large_as_they_are_many() -> None:
    strip = charts.tally([3, 3, 3, 1, 1, 4], value=3)
    assert [heap.count for heap in strip.heaps] == [2, 3, 1]
    assert strip.value == strip.ticks[3]
    assert strip.heaps[1].radius > strip.heaps[0].radius > strip.heaps[2].radius


@given(st.lists(st.integers(0, 4), max_size=30))
def test_dots_of_raters_touch_neither_each_other_nor_the_edge(ratings: list[int]) -> None:
    strip = charts.tally(ratings)
    assert sum(heap.count for heap in strip.heaps) == len(ratings)
    for heap in strip.heaps:
        assert heap.x - heap.radius >= 0
        assert heap.x + heap.radius <= strip.width
        assert heap.radius <= strip.y
    for one, other in combinations(strip.heaps, 2):
        assert abs(one.x - other.x) >= one.radius + other.radius


def test_what_happens_together_is_one_mark() -> None:
    marks = charts.course([(0, 0), (0.5, 0), (0.5, 1), (10, 0)], 0, 10)
    assert [(mark.x, mark.lane, mark.count) for mark in marks] == [
        (4.0, 0, 2),
        (8.6, 1, 1),
        (96.0, 0, 1),
    ]


@given(st.lists(st.tuples(st.floats(0, 99), st.integers(0, 2)), max_size=40))
def test_marks_of_one_lane_never_cover_each_other(events: list[tuple[float, int]]) -> None:
    marks = charts.course(events, 0, 99)
    assert sum(mark.count for mark in marks) == len(events)
    for one, other in combinations(marks, 2):
        assert one.lane != other.lane or abs(one.x - other.x) >= 6.9
    assert all(4 <= mark.x <= 96 for mark in marks)


@given(st.lists(st.integers(0, 4), max_size=8))
def test_equal_ratings_draw_equal_pictures(ratings: list[int]) -> None:
    assert charts.spread(ratings) == charts.spread(list(ratings))


def test_a_label_below_the_map_leaves_the_words_under_it_free() -> None:
    crowd = [(40.0 + each, None, f"Vendor {each}") for each in range(20)]
    shape = charts.two_axes(crowd)
    words_from = shape.height - 3 - 11
    assert all(point.label.y + 3 <= words_from for point in shape.points if point.label)


def test_a_timeline_reaches_from_corner_to_corner() -> None:
    line = charts.timeline([(10, 5), (15, 5), (20, 25)], 10, 20)
    assert line.lines == ("0.0,100.0 500.0,100.0 1000.0,0.0",)
    assert (line.low, line.high, line.dots) == (5, 25, ())


def test_an_unknown_value_breaks_a_timeline() -> None:
    line = charts.timeline([(0, 1), (1, 2), (2, None), (4, 3)], 0, 4)
    assert line.lines == ("0.0,100.0 250.0,50.0",)
    assert line.dots == (charts.Point(1000.0, 0.0),)


@pytest.mark.parametrize("points", [[], [(3, None)]])
def test_a_timeline_may_be_empty(points: list[tuple[float, None]]) -> None:
    assert charts.timeline(points, 0, 9) == charts.Timeline((), (), None, None)


def test_equal_values_run_half_way() -> None:
    assert charts.timeline([(0, 7), (9, 7)], 0, 9).lines == ("0.0,50.0 1000.0,50.0",)


def test_a_single_day_stands_in_the_middle() -> None:
    assert charts.along(5, 5, 5) == 50.0
    assert (charts.along(-3, 0, 9), charts.along(12, 0, 9)) == (0.0, 100.0)


def test_a_dumbbell_lies_where_its_ratings_are() -> None:
    shape = charts.dumbbells([("A", 4, 1.5), ("B", None, 0), ("C", None, None)], lane=40, top=30)
    assert (shape.width, shape.height) == (320, 140)
    assert shape.ticks == (12, 86, 160, 234, 308)
    assert [(each.y, each.own, each.panel) for each in shape.lines] == [
        (30, 308, 123),
        (70, None, 12),
        (110, None, None),
    ]
