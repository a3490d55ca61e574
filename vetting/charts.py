"""Where the strokes of the charts go: plain numbers in, positions in the viewBox out.

Templates draw what these functions return. Every position is rounded to one decimal place, so that
equal inputs draw equal pictures.
"""

import math
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

LETTER_WIDTH = 8.5
LINE_HEIGHT = 17.0
READY_FROM = 50.0
WARNED_FROM = 3
LEVELS = 5
MOST_NAMES = 8
HIGHEST_RATING = 4
TIMELINE_WIDTH = 1000
TIMELINE_HEIGHT = 100


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class TextLine:
    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Axis:
    end: Point
    value: Point | None
    anchor: str
    lines: tuple[TextLine, ...]


@dataclass(frozen=True, slots=True)
class Radar:
    top: float
    width: float
    height: float
    center: Point
    rings: tuple[str, ...]
    axes: tuple[Axis, ...]
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RadarLine:
    """One of several lines on the same axes; `size` is that of its markers, `legend` the place of
    its name below the picture."""

    areas: tuple[str, ...]
    dots: tuple[Point, ...]
    size: float
    legend: Point


@dataclass(frozen=True, slots=True)
class Overlaid:
    """Several lines on the axes of `base`, whose axes have a value where any line has one; the
    height has room for their names."""

    base: Radar
    lines: tuple[RadarLine, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Interval:
    start: float
    end: float
    width: float
    mark: float | None


@dataclass(frozen=True, slots=True)
class Spread:
    width: float
    height: float
    baseline: float
    ticks: tuple[Point, ...]
    dots: tuple[Point, ...]
    low: float | None
    high: float | None
    value: float | None
    self_rating: float | None
    referee: float | None


@dataclass(frozen=True, slots=True)
class Heap:
    """Raters who gave the same: the more they are, the larger the dot."""

    x: float
    radius: float
    count: int


@dataclass(frozen=True, slots=True)
class Tally:
    width: float
    height: float
    y: float
    ticks: tuple[float, ...]
    heaps: tuple[Heap, ...]
    value: float | None


@dataclass(frozen=True, slots=True)
class Label:
    x: float
    y: float
    anchor: str
    text: str
    linked: bool


@dataclass(frozen=True, slots=True)
class MapPoint:
    """`corner` is learner, ready, warned or polished; empty where the point has no place."""

    x: float
    y: float
    label: Label | None
    rated: bool
    judged: bool
    corner: str


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )


@dataclass(frozen=True, slots=True)
class TwoAxes:
    width: float
    height: float
    frame: Box
    ready_x: float
    warned_y: float
    open_y: float | None
    unrated_x: float | None
    points: tuple[MapPoint, ...]
    # Whether the points carry numbers, as not every name finds room.
    numbered: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    lines: tuple[str, ...]
    dots: tuple[Point, ...]
    low: float | None
    high: float | None


def radar(
    values: Sequence[float | None], labels: Sequence[str] = (), maximum: float = 100
) -> Radar:
    """Lay out one axis for each value, clockwise from the top.

    An unknown value (None) leaves a gap: an area spans only neighbours that are both known, so that
    nothing is drawn where nothing was rated.
    """
    width, reach = 408.0, 90.0
    center = Point(width / 2, 160.0)
    angles = [math.tau * index / len(values) - math.tau / 4 for index in range(len(values))]
    dots = [
        None if value is None else _at(center, reach * _share(value, maximum), angle)
        for value, angle in zip(values, angles, strict=True)
    ]
    axes = tuple(
        _axis(center, reach, angle, dot, labels[index] if index < len(labels) else "")
        for index, (angle, dot) in enumerate(zip(angles, dots, strict=True))
    )
    edges = [y for axis in axes for y in (axis.end.y, *(line.y for line in axis.lines))]
    top = round(min(edges, default=center.y) - LINE_HEIGHT, 1)
    return Radar(
        top=top,
        width=width,
        height=round(max(edges, default=center.y) + LINE_HEIGHT / 2 - top, 1),
        center=center,
        rings=tuple(
            _polygon(_at(center, reach * ring / 4, angle) for angle in angles)
            for ring in range(1, 5)
        ),
        axes=axes,
        areas=_areas(center, dots),
    )


def overlaid(
    series: Sequence[Sequence[float | None]], labels: Sequence[str], maximum: float = 100
) -> Overlaid:
    """Lay several lines over each other. Markers shrink from line to line, so that all are seen
    where lines meet in one point."""
    known = [
        next((value for value in values if value is not None), None)
        for values in zip(*series, strict=True)
    ]
    base, line_height = radar(known, labels, maximum), 22.0
    return Overlaid(
        base=base,
        lines=tuple(
            _line(
                radar(values, labels, maximum),
                round(8 - 1.8 * number, 1),
                Point(20.0, round(base.top + base.height + line_height * (number + 0.5), 1)),
            )
            for number, values in enumerate(series)
        ),
        height=round(base.height + line_height * (len(series) + 0.5), 1),
    )


def _line(shape: Radar, size: float, legend: Point) -> RadarLine:
    dots = tuple(axis.value for axis in shape.axes if axis.value)
    return RadarLine(shape.areas, dots, size, legend)


def _axis(center: Point, reach: float, angle: float, dot: Point | None, label: str) -> Axis:
    place = _at(center, reach + 16, angle)
    sideways, downwards = math.cos(angle), math.sin(angle)
    anchor = "middle" if abs(sideways) < 0.2 else "start" if sideways > 0 else "end"
    texts = textwrap.wrap(label, 12 if abs(sideways) > 0.8 else 15, break_long_words=False)
    first = place.y + 5 - LINE_HEIGHT * (len(texts) - 1) * (1 - downwards) / 2
    return Axis(
        end=_at(center, reach, angle),
        value=dot,
        anchor=anchor,
        lines=tuple(
            TextLine(place.x, round(first + LINE_HEIGHT * index, 1), text)
            for index, text in enumerate(texts)
        ),
    )


def _areas(center: Point, dots: Sequence[Point | None]) -> tuple[str, ...]:
    if dots and all(dots):
        return (_polygon(dot for dot in dots if dot),)
    return tuple(_polygon([center, *run]) for run in _runs(dots) if len(run) > 1)


def _runs(dots: Sequence[Point | None]) -> list[list[Point]]:
    """Neighbouring known points, where the last stands beside the first."""
    gap = next((index for index, dot in enumerate(dots) if dot is None), 0)
    runs: list[list[Point]] = [[]]
    for dot in [*dots[gap:], *dots[:gap]]:
        if dot is None:
            runs.append([])
        else:
            runs[-1].append(dot)
    return runs


def _at(center: Point, distance: float, angle: float) -> Point:
    return Point(
        round(center.x + distance * math.cos(angle), 1),
        round(center.y + distance * math.sin(angle), 1),
    )


def _polygon(points: Iterable[Point]) -> str:
    return " ".join(f"{point.x},{point.y}" for point in points)


def _share(value: float, maximum: float) -> float:
    return min(max(value / maximum, 0.0), 1.0)


def bar(value: float, maximum: float = 100, width: float = 100) -> float:
    """The length of a bar, between 0 and width."""
    return round(width * _share(value, maximum), 1)


def interval(
    low: float, total: float | None, high: float, left: float = 0, width: float = 100
) -> Interval:
    """Place an interval and its total on a rail from left to left + width that stands for 0–100."""
    start, end = left + bar(low, width=width), left + bar(high, width=width)
    return Interval(
        start=round(start, 1),
        end=round(end, 1),
        width=round(end - start, 1),
        mark=None if total is None else round(left + bar(total, width=width), 1),
    )


def spread(
    ratings: Sequence[int],
    value: float | None = None,
    self_rating: float | None = None,
    referee: float | None = None,
) -> Spread:
    """Place each rater's 0–4 on a strip; equal ratings stand upon each other."""
    left, step, dot = 14.0, 48.0, 10.0
    tallest = max((ratings.count(rating) for rating in ratings), default=1)
    baseline = 12 + dot * tallest
    places = {rating: left + step * rating for rating in range(HIGHEST_RATING + 1)}
    return Spread(
        width=2 * left + step * HIGHEST_RATING,
        height=baseline + 24,
        baseline=baseline,
        ticks=tuple(Point(x, baseline) for x in places.values()),
        dots=tuple(
            Point(places[rating], round(baseline - dot * (ratings[:index].count(rating) + 0.7), 1))
            for index, rating in enumerate(ratings)
        ),
        low=places[min(ratings)] if ratings else None,
        high=places[max(ratings)] if ratings else None,
        value=_along(value, left, step),
        self_rating=_along(self_rating, left, step),
        referee=_along(referee, left, step),
    )


def tally(ratings: Sequence[int], value: float | None = None) -> Tally:
    """Place a panel's 0–4 on one line, a dot for each rating that somebody gave."""
    left, step = 13.0, 26.0
    return Tally(
        width=2 * left + step * HIGHEST_RATING,
        height=26.0,
        y=13.0,
        ticks=tuple(left + step * rating for rating in range(HIGHEST_RATING + 1)),
        heaps=tuple(
            Heap(left + step * rating, round(min(5 * math.sqrt(count), 12.5), 1), count)
            for rating in range(HIGHEST_RATING + 1)
            if (count := ratings.count(rating))
        ),
        value=_along(value, left, step),
    )


def _along(value: float | None, left: float, step: float) -> float | None:
    return None if value is None else round(left + step * value, 1)


def two_axes(items: Sequence[tuple[float | None, int | None, str]]) -> TwoAxes:
    """Place (total 0–100, level rank 0–4, label) on a map of score against warning level.

    Few warning signs stand at the top. Without a total a point stands left of the frame; without a
    level (too little evidence to judge) below it. Labels never cover a point or each other; where
    one finds no free place, or they are many, all points carry numbers instead, for the table
    beside the map."""
    lane, strip = 46.0, 20.0
    unrated = any(total is None for total, _, _ in items)
    unjudged = any(rank is None for _, rank, _ in items)
    frame = Box(30.0 if unrated else 4.0, 2.0, 356.0, 2 + 2 * strip + LEVELS * lane)
    open_y = frame.bottom + 52 if unjudged else None
    spots = [
        (
            14.0 if total is None else _inside(frame, total),
            frame.bottom + 52 if rank is None else frame.top + strip + lane * (rank + 0.5),
        )
        for total, rank, _ in items
    ]
    bounds = [
        (14.0, 14.0) if total is None else (frame.left + 9, frame.right - 9)
        for total, _, _ in items
    ]
    inner = Box(2.0, frame.top + strip - 1, frame.right, frame.bottom - strip)
    below = Box(2.0, frame.bottom + 29, frame.right, frame.bottom + 72)
    rooms = [below if rank is None else inner for _, rank, _ in items]
    ready_x, warned_y = _inside(frame, READY_FROM), frame.top + strip + lane * WARNED_FROM
    lines = (
        Box(ready_x - 2, frame.top, ready_x + 2, frame.bottom),
        Box(frame.left, warned_y - 1, frame.right, warned_y + 1),
    )
    places = _apart(spots, bounds, 14)
    names = [label for _, _, label in items]
    labels = _labels(places, rooms, names, aside=24, lines=lines)
    if None in labels:
        labels = _labels(places, rooms, names)
    numbered = None in labels or len(items) > MOST_NAMES
    if numbered:
        places, labels = _apart(spots, bounds, 15.5), [None] * len(items)
    return TwoAxes(
        width=360.0,
        height=frame.bottom + (88 if unjudged else 24),
        frame=frame,
        ready_x=ready_x,
        warned_y=warned_y,
        open_y=open_y,
        unrated_x=14.0 if unrated else None,
        points=tuple(
            MapPoint(
                place.x,
                place.y,
                label,
                rated=total is not None,
                judged=rank is not None,
                corner=corner(total, rank),
            )
            for place, label, (total, rank, _) in zip(places, labels, items, strict=True)
        ),
        numbered=numbered,
    )


def corner(total: float | None, rank: int | None) -> str:
    """In which corner of the map a vendor stands: `learner`, `ready`, `warned` (not ready, and
    warned) or `polished`; empty where total or level is not known (DESIGN, Scoring)."""
    if total is None or rank is None:
        return ""
    if rank >= WARNED_FROM:
        return "polished" if total >= READY_FROM else "warned"
    return "ready" if total >= READY_FROM else "learner"


def _inside(frame: Box, total: float) -> float:
    margin = 10.0
    room = frame.right - frame.left - 2 * margin
    return round(frame.left + margin + bar(total, width=room), 1)


def _apart(
    spots: Sequence[tuple[float, float]], bounds: Sequence[tuple[float, float]], gap: float
) -> list[Point]:
    """Points that would cover each other step up and down within their lane, then aside."""
    taken: list[Point] = []
    for (x, y), (left, right) in zip(spots, bounds, strict=True):
        steps = [
            Point(round(x + gap * aside, 1), round(y + gap * shift, 1))
            for aside in (0, 1, -1, 2, -2, 3, -3)
            for shift in (0, -1, 1)
            if aside == 0 or left <= x + gap * aside <= right
        ]
        free = (step for step in steps if not any(_touch(step, each, gap) for each in taken))
        taken.append(next(free, steps[0]))
    return taken


def _touch(one: Point, other: Point, gap: float) -> bool:
    return math.dist((one.x, one.y), (other.x, other.y)) < gap - 1


def _labels(
    places: Sequence[Point],
    rooms: Sequence[Box],
    texts: Sequence[str],
    aside: float = 0,
    lines: Sequence[Box] = (),
) -> list[Label | None]:
    """One for each place that finds room, `aside` from every other point, so that nobody reads it
    as that one's name; off the lines where it can."""
    taken = [_around(place, 7, 7) for place in places]
    found: list[Label | None] = []
    for number, (place, room, text) in enumerate(zip(places, rooms, texts, strict=True)):
        others = [_around(each, aside, 8) for each in (*places[:number], *places[number + 1 :])]
        avoided = [*taken, *(others if aside else ())]
        label, box = _free_label(place, room, _shortened(text), [*avoided, *lines])
        if box is None:
            label, box = _free_label(place, room, _shortened(text), avoided)
        found.append(label)
        if box:
            taken.append(box)
    return found


def _around(place: Point, aside: float, up: float) -> Box:
    return Box(place.x - aside, place.y - up, place.x + aside, place.y + up)


def _shortened(text: str, longest: int = 24) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _free_label(
    place: Point, room: Box, text: str, taken: Sequence[Box]
) -> tuple[Label | None, Box | None]:
    length = LETTER_WIDTH * len(text)
    for shift in (0.0, -16.0, 16.0, -32.0, 32.0, -48.0, 48.0):
        for anchor, offset in (("start", 11.0), ("end", -11.0), ("middle", 0.0)):
            x, y = place.x + offset, place.y + 4.5 + shift
            left = x - {"start": 0.0, "middle": length / 2, "end": length}[anchor]
            box = Box(left, y - 12, left + length, y + 3)
            if room.holds(box) and not any(box.meets(other) for other in taken):
                linked = shift != 0
                return Label(round(x, 1), round(y, 1), anchor, text, linked), box
    return None, None


@dataclass(frozen=True, slots=True)
class Mark:
    """What happened at about the same time in one lane, `x` in per cent of the width."""

    x: float
    lane: int
    count: int


def course(events: Sequence[tuple[float, int]], first: float, last: float) -> tuple[Mark, ...]:
    """Lay out (day, lane) between two days. What would cover each other is one mark, at the place
    of its first, so that marks of one lane lie 7 per cent apart: 20 px where there are 280."""
    marks: list[Mark] = []
    for day, lane in sorted(events):
        x = round(4 + 0.92 * along(day, first, last), 1)
        before = next((each for each in reversed(marks) if each.lane == lane), None)
        if before is not None and x - before.x < 7:
            marks[marks.index(before)] = Mark(before.x, lane, before.count + 1)
        else:
            marks.append(Mark(x, lane, 1))
    return tuple(marks)


def timeline(points: Sequence[tuple[float, float | None]], first: float, last: float) -> Timeline:
    """Lay out lines over time in a box of TIMELINE_WIDTH by TIMELINE_HEIGHT.

    Takes (day, value) in the order of days; a value of None breaks the line. The lowest value lies
    on the floor and the highest under the ceiling; where all are equal, the line runs half way."""
    known = [value for _, value in points if value is not None]
    low, high = min(known, default=0.0), max(known, default=0.0)
    runs: list[list[Point]] = [[]]
    for day, value in points:
        if value is None:
            runs.append([])
            continue
        share = (value - low) / (high - low) if high > low else 0.5
        x = round(along(day, first, last) * TIMELINE_WIDTH / 100, 1)
        runs[-1].append(Point(x, round(TIMELINE_HEIGHT * (1 - share), 1)))
    return Timeline(
        lines=tuple(_polygon(run) for run in runs if len(run) > 1),
        dots=tuple(run[0] for run in runs if len(run) == 1),
        low=low if known else None,
        high=high if known else None,
    )


def along(day: float, first: float, last: float) -> float:
    """Where a day lies between two others, in per cent; days outside lie at the ends."""
    return round(100 * _share(day - first, last - first), 2) if last > first else 50.0


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """One line of a comparison; `own` and `panel` are None where unknown."""

    y: float
    own: float | None
    panel: float | None


@dataclass(frozen=True, slots=True)
class Dumbbells:
    width: float
    height: float
    left: float
    right: float
    ticks: tuple[float, ...]
    lines: tuple[Dumbbell, ...]


def dumbbells(
    items: Sequence[tuple[str, float | None, float | None]], lane: float, top: float
) -> Dumbbells:
    """Place (label, own rating, panel), 0–4 each, one line below the other: the first at `top`, the
    others `lane` apart, and with more than one there is room for ticks below the last."""
    left, step = 12.0, 74.0
    return Dumbbells(
        width=2 * left + step * HIGHEST_RATING,
        height=top * 2 + lane * (len(items) - 1),
        left=left,
        right=left + step * HIGHEST_RATING,
        ticks=tuple(left + step * rating for rating in range(HIGHEST_RATING + 1)),
        lines=tuple(
            Dumbbell(
                y=round(top + lane * number, 1),
                own=_along(own, left, step),
                panel=_along(panel, left, step),
            )
            for number, (_, own, panel) in enumerate(items)
        ),
    )


@dataclass(frozen=True, slots=True)
class CostBand:
    """From the least to the most that one form costs: the area, and its two edges."""

    area: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Stretch:
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class CostLane:
    """One line below the picture: where something holds perhaps, and where it holds for sure."""

    y: float
    rail: Stretch
    possible: tuple[Stretch, ...]
    sure: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class CostPicture:
    width: float
    height: float
    frame: Box
    bands: tuple[CostBand, ...]
    hours: tuple[tuple[float, int], ...]
    amounts: tuple[tuple[float, float], ...]
    marked: Stretch
    lanes: tuple[CostLane, ...]


Stretches = Sequence[tuple[float, float]]


def cost_picture(
    bands: Sequence[Sequence[tuple[float, float, float]]],
    end: float,
    marked: tuple[float, float],
    lanes: Sequence[tuple[float, Stretches, Stretches]],
) -> CostPicture:
    """Lay out bands of (hours, least, most) from 0 to `end` hours, straight between the points.

    `marked` are the hours that are reckoned with. A lane is (length of its rail, where something
    holds perhaps, where it holds for sure), in hours."""
    frame, lane = Box(52.0, 22.0, 352.0, 202.0), 44.0
    top = max((most for band in bands for _, _, most in band), default=1.0) or 1.0

    def at(hours: float) -> float:
        return round(frame.left + (frame.right - frame.left) * _share(hours, end), 1)

    def up(amount: float) -> float:
        return round(frame.bottom - (frame.bottom - frame.top) * _share(amount, top), 1)

    def stretch(start: float, finish: float) -> Stretch:
        return Stretch(at(start), round(max(at(finish) - at(start), 1.5), 1))

    return CostPicture(
        width=360.0,
        height=frame.bottom + 34 + lane * len(lanes),
        frame=frame,
        bands=tuple(_cost_band(band, at, up) for band in bands),
        hours=tuple((at(hours), hours) for hours in range(0, int(end) + 1, _step_of(end / 4, 1))),
        amounts=tuple(
            (up(amount), float(amount)) for amount in range(0, int(top) + 1, _step_of(top / 4, 1))
        ),
        marked=stretch(*marked),
        lanes=tuple(
            CostLane(
                y=frame.bottom + 58 + lane * number,
                rail=stretch(0, length),
                possible=tuple(stretch(*each) for each in possible),
                sure=tuple(stretch(*each) for each in sure),
            )
            for number, (length, possible, sure) in enumerate(lanes)
        ),
    )


def _cost_band(
    band: Sequence[tuple[float, float, float]],
    at: Callable[[float], float],
    up: Callable[[float], float],
) -> CostBand:
    low = [Point(at(hours), up(least)) for hours, least, _ in band]
    high = [Point(at(hours), up(most)) for hours, _, most in band]
    return CostBand(_polygon([*high, *reversed(low)]), _polygon(low), _polygon(high))


def _step_of(least: float, smallest: int) -> int:
    """The next of 1, 2, 5, 10, 20, 50 and so on that is not less."""
    step = smallest
    while step < least:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2
    return step
