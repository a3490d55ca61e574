"""Saves on their way: late, twice, lost, in any order, from several pages at once, wherever a page
saves by itself. The newest wins or a conflict shows; nobody writes over what they have not seen;
and the history tells the same story.

What is expected is said here anew, by what each page had seen, and not by the rule that the portal
judges saves with."""

import random
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import time_machine

from tests.support.databases import Behind, chosen
from tests.support.said import Say
from tests.walls.requests import address, ask, form_of
from tests.walls.rows import TABLE
from tests.walls.world import NOW, World, world_in
from vetting.facts.answers import Answer, Base, Stored

ACKNOWLEDGED = re.compile(r'data-acknowledged="(\d+)"')
PAGES = 3
ALL, FEW = 10_000, 200


@dataclass(frozen=True)
class Place:
    """Where a page saves by itself, the rows that it saves in, and those that remember."""

    endpoint: str
    table: str
    text: str = "note"
    history: str = ""
    parent: str = "answer_id"


PLACES = (
    Place("reviews.save", "rating", history="rating_change", parent="rating_id"),
    Place("readiness.save", "readiness_answer", history="readiness_change"),
    Place("drill_ratings.save", "drill_mark", history="drill_mark_change", parent="mark_id"),
    Place(
        "self_assessments.save",
        "self_assessment_answer",
        history="self_assessment_answer_change",
    ),
    Place("sittings.save", "drill_answer", "text", "drill_answer_change"),
    Place("plans.save", "plan_section", "body", "plan_section_change", "section_id"),
    Place("replies.save", "reply", "text"),
    Place("self_checks.save", "self_check_answer"),
    Place("profiles.save", "profile_answer"),
    Place("given_references.save", "given_rating"),
    Place("facts.update", "fact_answer"),
)


@dataclass(frozen=True)
class Row:
    """What is stored: a text that nobody else types, and by which save."""

    text: str
    version: int
    client: str
    seq: int


@dataclass(frozen=True)
class Message:
    """A save on its way, and what its page had seen by then."""

    page: "Page"
    text: str
    seq: int
    base: int


@dataclass(eq=False)
class Page:
    """A page that somebody has open; one without a name is a plain form, which numbers nothing."""

    client: str
    seen: int
    text: str = ""
    seq: int = 0
    in_conflict: bool = False
    settled: bool = True

    def type(self, text: str) -> Message:
        self.text, self.settled = text, False
        self.seq += bool(self.client)
        return self.message

    @property
    def message(self) -> Message:
        return Message(self, self.text, self.seq, self.seen)


@dataclass
class Desk:
    """One question at one place, asked over HTTP and looked at in the database."""

    world: World
    behind: Behind
    place: Place
    numbers = True
    """Whether its pages number their saves."""

    def __post_init__(self) -> None:
        route, house = TABLE[f"{self.place.endpoint} POST"], self.world.ours
        self.by = route.by
        self.url = address(self.world.app, route, house.own)
        self.form = form_of(self.world, route, house, house.own, route.by)
        names = [name for name in self.form if name.endswith("-note")] or ["f-contact"]
        self.said = names[0]
        self.version = self.said.replace("-note", "-version")
        if self.said == "f-contact":
            (self.version,) = [name for name in self.form if name.endswith("-version")]
        self.row_id = self._found()

    def _found(self) -> int:
        """The row that is written: whichever holds what only this save says."""
        for base in range(10):
            self.send(Message(Page("first", base), "the very first", 1, base))
            sql = f"SELECT id FROM {self.place.table} WHERE {self.place.text} LIKE ?"
            found = self.one(sql, "%the very first%")
            if found:
                return int(found[0])
        raise AssertionError(f"{self.place.endpoint} saves nothing")

    def one(self, statement: str, *values: object) -> tuple[Any, ...] | None:
        """The first row that a statement finds."""
        return next(iter(self.behind.ask(statement, *values)), None)

    def send(self, message: Message) -> tuple[int, int, str]:
        """The status, the number that it says to be saved, and the text of the answer."""
        data = {
            **self.form,
            self.said: message.text,
            self.version: str(message.base),
            "client": message.page.client,
            "seq": str(message.seq),
        }
        answer = ask(self.world, self.world.ours, self.by, "POST", self.url, data, fragment=True)
        found = ACKNOWLEDGED.search(answer.text)
        return answer.status_code, int(found[1]) if found else 0, answer.text

    def row(self) -> Row:
        return self._rows(self.place.table, "id")[0]

    def history(self) -> list[Row]:
        return self._rows(self.place.history, self.place.parent)

    def _rows(self, table: str, column: str) -> list[Row]:
        text = self.place.text
        sql = f"SELECT {text}, version, client, seq FROM {table} WHERE {column} = ? ORDER BY id"
        return [Row(*each) for each in self.behind.ask(sql, self.row_id)]


FACT = "accounts_in_vendor_name"


class FactDesk(Desk):
    """A fact is sent by itself too; its page numbers nothing, and names the answer that it showed
    by its version and a digest."""

    numbers = False

    def __post_init__(self) -> None:
        route, house = TABLE["facts.update POST"], self.world.ours
        self.by, self.shown = route.by, {0: str(Base.of(Stored()))}
        self.url = address(self.world.app, route, house.own)
        self.row_id = 0
        self.row_id = self._found()

    def send(self, message: Message) -> tuple[int, int, str]:
        data = {f"{FACT}-note": message.text, f"{FACT}-base": self.shown.get(message.base, "")}
        answer = ask(self.world, self.world.ours, self.by, "POST", self.url, data, fragment=True)
        return answer.status_code, 0, answer.text

    def row(self) -> Row:
        sql = "SELECT note, version, value, source FROM fact_answer WHERE id = ?"
        note, version, value, source = self.one(sql, self.row_id)
        self.shown[version] = str(Base.of(Stored(Answer(value, source, None, note), version)))
        return Row(note, version, "", 0)

    def _found(self) -> int:
        sql = "SELECT id, version FROM fact_answer WHERE fact = ? AND assessment_id = ?"
        named = (FACT, self.world.ours.own["assessment_id"])
        found = self.one(sql, *named)
        if found is None:
            self.send(Message(Page("", 0), "the very first", 0, 0))
            found = self.one(sql, *named)
        return int(found[0])


@dataclass
class History:
    """One history: what pages do, and what the network makes of it."""

    desk: Desk
    chance: random.Random
    name: str
    under_way: list[Message] = field(default_factory=list)
    accepted: list[Row] = field(default_factory=list)
    sent: int = 0
    conflicts: int = 0

    def run(self) -> None:
        self.stored = self.desk.row()
        pages = [self._page(at) for at in range(self.chance.randint(1, PAGES))]
        for _ in range(self.chance.randint(3, 12)):
            self.chance.choice((self._type, self._type, self._deliver, self._repeat, self._lose))(
                self.chance.choice(pages)
            )
        while self.under_way:
            self._deliver(pages[0])
        # In the end the line is good again: each page sends what it could not yet, once more.
        for page in pages:
            if not page.settled and not page.in_conflict:
                self._arrive(page.message, heard=True)
            assert page.settled or page.in_conflict, page
        self._compare_history()

    def _page(self, at: int) -> Page:
        plain = self.chance.random() < 0.2 or not self.desk.numbers
        return Page("" if plain else f"{self.name}-{at}", self.stored.version)

    def _type(self, page: Page) -> None:
        if page.in_conflict:
            # The person looks at both and means theirs, or takes the other.
            page.in_conflict, page.seen = False, self.stored.version
        text = f"{self.name} {page.client or 'plain'} {self.chance.randrange(10**9)}"
        self.under_way.append(page.type(text))

    def _deliver(self, page: Page) -> None:
        if self.under_way:
            message = self.under_way.pop(self.chance.randrange(len(self.under_way)))
            self._arrive(message, heard=self.chance.random() < 0.7)

    def _repeat(self, page: Page) -> None:
        if self.under_way:
            self._arrive(self.chance.choice(self.under_way), heard=False)

    def _lose(self, page: Page) -> None:
        if self.under_way:
            self.under_way.pop(self.chance.randrange(len(self.under_way)))

    def _arrive(self, message: Message, *, heard: bool) -> None:
        before = self.stored
        status, acknowledged, answer = self.desk.send(message)
        after = self.desk.row()
        self.sent += 1
        assert status in (200, 409), (status, answer[:500])
        self._check(message, before, after, status, acknowledged, answer)
        self.stored = after
        if after != before:
            self.accepted.append(after)
        if heard:
            self._hear(message, status, acknowledged)

    def _check(
        self,
        message: Message,
        before: Row,
        after: Row,
        status: int,
        acknowledged: int,
        answer: str,
    ) -> None:
        own = bool(message.page.client) and message.page.client == before.client
        holds = message.text in after.text
        if acknowledged or (status == 200 and not message.page.client):
            assert holds, "it said that this is saved, and it is not"
        if after != before:
            assert holds
            assert status == 200
            assert after.version == before.version + 1
            assert (after.client, after.seq) == (message.page.client, message.seq)
            # The newest of one page wins; anybody else has seen what they write over.
            assert message.seq > before.seq if own else message.base == before.version
        elif status == 409:
            self.conflicts += 1
            assert not holds, "a conflict with itself"
            assert before.text in answer or self._shown(before.text) in answer, "not shown"
            assert not own or message.seq == before.seq
        elif not holds:
            assert own, "neither saved nor in conflict, and nobody is told"
            assert message.seq < before.seq, "a newer save was taken for an older one"

    def _shown(self, stored: str) -> str:
        found = re.search(r"h\d+ [\w -]+ \d+", stored)
        return found[0] if found else stored

    def _hear(self, message: Message, status: int, acknowledged: int) -> None:
        page = message.page
        if message.text != page.text:
            return
        if status == 409:
            page.in_conflict = True
        elif acknowledged == message.seq or not page.client:
            page.settled, page.seen = True, self.stored.version

    def _compare_history(self) -> None:
        if self.desk.place.history and self.accepted:
            kept = self.desk.history()
            assert kept[-len(self.accepted) :] == self.accepted
            versions = [row.version for row in kept]
            assert versions == sorted(set(versions))


@pytest.fixture(scope="module")
def world(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with (
        time_machine.travel(NOW, tick=False),
        world_in(tmp_path_factory.mktemp("histories"), empty_database) as found,
    ):
        yield found
        found.restore()


@pytest.fixture
def behind(world: World) -> Iterator[Behind]:
    with closing(chosen().behind(world.folder)) as found:
        yield found


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.endpoint)
def test_the_newest_wins_or_a_conflict_shows(
    world: World, behind: Behind, place: Place, long: bool, say: Say
) -> None:
    number = -(-(ALL if long else FEW) // len(PLACES))
    desk = (FactDesk if place.table == "fact_answer" else Desk)(world, behind, place)
    sent = conflicts = 0
    for at in range(number):
        history = History(desk, random.Random(f"{place.endpoint} {at}"), f"h{at}")
        try:
            history.run()
        except AssertionError as error:
            error.add_note(f"history {at} of {place.endpoint}")
            raise
        sent += history.sent
        conflicts += history.conflicts
    say(f"{place.endpoint}: histories, saves, conflicts shown", f"{number}, {sent}, {conflicts}")
    assert conflicts
