"""How fast the portal is, beside bare Flask on the same machine: `python -m tests.bench`.

Portal and floor are served at once and driven in turns, so that what else the machine does meets
both. Ratios are medians of several rounds. The table goes into FIGURES.md."""

import argparse
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from itertools import count, cycle
from pathlib import Path
from statistics import median

from flask import Flask

from tests.bench import floor as floors
from tests.bench import servers
from tests.bench.client import Load, Next, drive, get, post
from tests.bench.data import CHECKLIST, SAVERS, Place, Visitor, fill
from tests.bench.profile import REST, WORK, profile
from tests.bench.servers import Server
from tests.support.postgres import Postgres
from tests.support.statements import transactions
from vetting import config, create_app, migrate
from vetting.clock import now
from vetting.db import db

FIGURES = Path(__file__).with_name("FIGURES.md")
CONNECTIONS = 16
PACE = 4
SECTION = CHECKLIST.sections[0]


@dataclass(frozen=True)
class Case:
    """One thing to compare: requests to the portal, and to the floor."""

    name: str
    portal: Callable[[int], Next]
    floor: Callable[[int], Next]
    whole: Callable[[int], Next] | None
    goal: float
    statements: int
    most: int


@dataclass
class Round:
    portal: list[Load] = field(default_factory=list)
    floor: list[Load] = field(default_factory=list)
    whole: list[Load] = field(default_factory=list)
    work: list[float] = field(default_factory=list)
    floor_work: list[float] = field(default_factory=list)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="short rounds, and nothing written")
    parser.add_argument("--only", default="", help="the cases whose name begins so")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), quick=wanted.quick, only=wanted.only)
        lines = list(bench.run())
    with tempfile.TemporaryDirectory() as folder, Postgres(durable=True) as server:
        urls = server.create("portal"), server.create("floor")
        other = Bench(Path(folder), *urls, quick=wanted.quick, only=wanted.only)
        lines += other.run_beside(server)
    if not wanted.quick and not wanted.only:
        FIGURES.write_text("\n".join(lines) + "\n", encoding="utf-8")


class Bench:
    def __init__(
        self, folder: Path, url: str = "", floor_url: str = "", *, quick: bool, only: str
    ) -> None:
        self.rounds, self.seconds = (3, 1.0) if quick else (5, 2.0)
        self.quick, self.only = quick, only
        self.instance, self.floor_folder = folder / "portal", folder / "floor"
        self.instance.mkdir()
        self.floor_folder.mkdir()
        self.url = url or f"sqlite:///{self.instance / 'vetting.sqlite3'}"
        self.floor_url = floor_url or f"sqlite:///{folder / 'floor.sqlite3'}"

    def run(self) -> Iterator[str]:
        """All that is asked of the embedded database, and where the time goes."""
        app, few, crowd, many = self.laid_out(10_000, 1_000)
        portal, floor = self.servers(app, few)
        with portal, floor:
            yield from self.told(self.heading())
            yield from self.told(self.compared(app, few, crowd, portal, floor))
            yield from self.told(self.scale(few, many, portal))
            yield from self.told(self.savers(crowd, portal))
            yield from self.told(self.costs(portal, floor))
        yield from self.told(self.profiles(app, few, crowd))

    def run_beside(self, server: Postgres) -> Iterator[str]:
        """What a database server changes."""
        app, few, crowd, _ = self.laid_out()
        portal, floor = self.servers(app, few)
        with portal, floor:
            yield from self.told(iter(["", f"## {server.version()}, on the same machine"]))
            yield from self.told(self.compared(app, few, crowd, portal, floor))
            yield from self.told(self.savers(crowd, portal))

    def servers(self, app: Flask, few: Place) -> tuple[Server, Server]:
        pages = {name: self.page(app, few, path) for name, path in paths(few).items()}
        floors.lay_out(self.floor_folder, self.floor_url, pages)
        return (
            servers.portal(self.instance, self.url),
            servers.floor(self.floor_folder, self.floor_url),
        )

    def told(self, lines: Iterator[str]) -> Iterator[str]:
        for line in lines:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
            yield line

    def laid_out(self, vendors: int = 0, assessed: int = 0) -> tuple[Flask, Place, Place, Place]:
        """A company of three raters with few vendors, one where a whole crowd rates one vendor,
        and one with many vendors."""
        migrate.upgrade(self.url)
        settings = config.from_environment(
            {"VETTING_INSTANCE": str(self.instance), "VETTING_DATABASE_URL": self.url}
        )
        app = create_app(settings)
        few = fill(app, "Harbour Bakery", 50, 50)
        crowd = fill(app, "Harbour School", 1, 1, SAVERS)
        wants = vendors and self.wants("10,000")
        many = fill(app, "Harbour Works", vendors, assessed) if wants else few
        with app.app_context():
            db.engine.dispose()
        return app, few, crowd, many

    def wants(self, name: str) -> bool:
        return name.startswith(self.only)

    def page(self, app: Flask, place: Place, path: str) -> str:
        """A page as the portal answers it."""
        client = app.test_client(use_cookies=False)
        answer = client.get(path, headers={"Cookie": visitor(place, path).cookie})
        assert answer.status_code == 200, answer.status
        return answer.text

    def heading(self) -> Iterator[str]:
        yield f"# Speed, {now():%d %B %Y}, {now():%H:%M} UTC"
        yield ""
        yield (
            f"Made by `make bench` on {platform.processor() or platform.machine()}, "
            f"{servers.os.cpu_count()} processors, Linux {platform.release()}, "
            f"Python {platform.python_version()}, "
            + ", ".join(f"{each} {version(each)}" for each in ("Flask", "SQLAlchemy", "granian"))
            + f"; {self.url.split(':')[0]}, two workers each."
        )
        yield ""
        yield (
            f"{self.rounds} rounds of {self.seconds:g} s, portal and floor in turns, "
            f"{CONNECTIONS} connections. *Floor*: bare Flask that writes the same bytes by one "
            "SELECT and a template; *whole*: that sends them out of one row. Work is the "
            "processors' time for one request, of server and workers. Statements are those of the "
            "request, for a save those of the transaction that stores it."
        )

    def compared(
        self, app: Flask, few: Place, crowd: Place, portal: Server, floor: Server
    ) -> Iterator[str]:
        yield ""
        yield (
            "| | portal/s | floor/s | ratio | goal | whole/s | p50 ms | p99 ms | p99/p50 "
            "| work ms | floor work ms | statements | bytes |"
        )
        yield "|---|" + "--:|" * 12
        for case in self.cases(app, few, crowd):
            if not self.wants(case.name):
                continue
            found = self.measured(case, portal, floor)
            yield self.line(case, found)

    def cases(self, app: Flask, few: Place, crowd: Place) -> Iterator[Case]:
        for name, path in paths(few).items():
            who = visitor(few, path)
            yield Case(
                name,
                lambda n, path=path, who=who: again(get(path, who.cookie)),
                lambda n, name=name: again(get(f"/page/{name}")),
                lambda n, name=name: again(get(f"/whole/{name}")),
                {"review": 1.0, "dossier": 0.5, "list": 0.5}[name],
                sum(counted(app, get_it(app, path, who))),
                {"review": 6, "dossier": 6, "list": 4}[name],
            )
        yield Case(
            "save",
            partial(saves, crowd),
            floor_saves,
            None,
            0.8,
            max(counted(app, save_it(app, crowd))),
            6,
        )

    def measured(self, case: Case, portal: Server, floor: Server) -> Round:
        found = Round()
        at = range(CONNECTIONS)
        # Both are warm before they are measured.
        drive(portal.port, [case.portal(n) for n in at], 1)
        drive(floor.port, [case.floor(n) for n in at], 1)
        for number in range(self.rounds):
            turns = [
                (portal, case.portal, found.portal, found.work),
                (floor, case.floor, found.floor, found.floor_work),
            ]
            if case.whole is not None:
                turns.append((floor, case.whole, found.whole, []))
            for server, requests, loads, work in turns if number % 2 else reversed(turns):
                before = server.work
                load = drive(server.port, [requests(n) for n in at], self.seconds)
                loads.append(load)
                work.append((server.work - before) / max(1, len(load.took)))
        return found

    def line(self, case: Case, found: Round) -> str:
        ratio = median(a.rate / b.rate for a, b in zip(found.portal, found.floor, strict=True))
        rate = median(each.rate for each in found.portal)
        below = median(each.rate for each in found.floor)
        whole = median(each.rate for each in found.whole) if found.whole else 0
        p50 = median(each.quantile(0.5) for each in found.portal)
        p99 = median(each.quantile(0.99) for each in found.portal)
        refused = sum(len(each.refused) for each in found.portal)
        return (
            f"| {case.name}{f' ({refused} refused)' if refused else ''} | {rate:.0f} | {below:.0f} "
            f"| {ratio:.2f} | {case.goal:g} | {f'{whole:.0f}' if whole else ''} "
            f"| {p50:.1f} | {p99:.1f} | {p99 / p50:.1f} "
            f"| {1000 * median(found.work):.2f} | {1000 * median(found.floor_work):.2f} "
            f"| {case.statements} of {case.most} | {found.portal[-1].size} |"
        )

    def scale(self, few: Place, many: Place, portal: Server) -> Iterator[str]:
        if not self.wants("10,000"):
            return
        yield ""
        yield "| one after the other, ms | 50 | 10,000 vendors, 1,000 assessed | ratio | goal |"
        yield "|---|--:|--:|--:|--:|"
        pairs = {**paths(few), "brief": f"/briefs/{few.brief}"}
        others = {**paths(many), "brief": f"/briefs/{many.brief}"}
        for name, path in pairs.items():
            one, two = self.in_turns(portal, (few, path), (many, others[name]))
            yield f"| {name} | {one:.1f} | {two:.1f} | {two / one:.2f} | 1.3 |"
        dossier, comparison = self.in_turns(
            portal, (few, pairs["dossier"]), (few, f"/briefs/{few.brief}/comparison")
        )
        yield (
            f"| dossier, comparison of 50 | {dossier:.1f} | {comparison:.1f} "
            f"| {comparison / dossier:.2f} | 3 |"
        )

    def in_turns(self, portal: Server, *pages: tuple[Place, str]) -> list[float]:
        """The usual time of each of some pages, in ms."""
        took: list[list[float]] = [[] for _ in pages]
        for _ in range(self.rounds):
            for (place, path), times in zip(pages, took, strict=True):
                asked = again(get(path, visitor(place, path).cookie))
                times.append(drive(portal.port, [asked], self.seconds / 2).quantile(0.5))
        return [median(each) for each in took]

    def savers(self, crowd: Place, portal: Server) -> Iterator[str]:
        if not self.wants("64"):
            return
        each = [saves(crowd, number) for number in range(SAVERS)]
        load = drive(portal.port, each, 4 * self.seconds, 1 / PACE)
        yield ""
        yield (
            f"{SAVERS} reviewers saving {PACE} times a second: {load.rate:.0f} saves a second "
            f"(goal 250), p50 {load.quantile(0.5):.1f} ms, p99 {load.quantile(0.99):.1f} ms "
            f"(goal 150), {len(load.refused)} refused; {load.size} bytes a reply (goal 600)."
        )

    def costs(self, portal: Server, floor: Server) -> Iterator[str]:
        yield ""
        yield (
            f"Memory of server and two workers after all this: {portal.memory:.0f} MB, the floor "
            f"{floor.memory:.0f} MB, ratio {portal.memory / floor.memory:.2f} (goal 1.4). First "
            f"answer after {portal.first_answer:.2f} s (goal 1.5), the floor after "
            f"{floor.first_answer:.2f} s."
        )

    def profiles(self, app: Flask, few: Place, crowd: Place) -> Iterator[str]:
        """Each request alone, without a server, so that nothing else is in its time."""
        acts = {name: get_it(app, path, visitor(few, path)) for name, path in paths(few).items()}
        acts["save"] = save_it(app, crowd)
        yield ""
        yield f"| one alone, ms of the processor | in all | {' | '.join([*WORK, REST])} |"
        yield "|---|" + "--:|" * (len(WORK) + 2)
        for name, act in acts.items():
            if self.wants(name):
                took, met = profile(act, 2 * self.seconds)
                share = (took * met[each] / met.total() for each in [*WORK, REST])
                cells = " | ".join(f"{each:.2f}" for each in share)
                yield f"| {name} | {took:.2f} | {cells} |"


def paths(place: Place) -> dict[str, str]:
    one = place.assessments[0]
    return {
        "list": "/vendors",
        "dossier": f"/assessments/{one}",
        "review": f"/assessments/{one}/review?section={SECTION.id}",
    }


def visitor(place: Place, path: str) -> Visitor:
    return place.rater if "review" in path else place.reader


def again(request: bytes) -> Next:
    return lambda: request


serial = count(time.time_ns() // 10**6 % 2**30)


def saves(place: Place, number: int) -> Next:
    """The saves of one person, each of another rating than the last one."""
    return map(partial(_save, place, number), _ratings()).__next__


def _ratings() -> Iterator[tuple[str, str, int]]:
    for turn in cycle(range(5)):
        for criterion in SECTION.criteria:
            yield criterion.id, str(turn), next(serial)


def _save(place: Place, number: int, rating: tuple[str, str, int]) -> bytes:
    criterion, value, seq = rating
    who = place.savers[number]
    form = saved_form(place, number, criterion, value, seq)
    path = f"/assessments/{place.assessments[0]}/review/ratings/{criterion}"
    return post(path, form, who.cookie)


def saved_form(
    place: Place, number: int, criterion: str, value: str, seq: int
) -> dict[str, object]:
    return {
        "csrf_token": place.savers[number].token,
        "review": place.reviews[number],
        "client": f"bench-{number}",
        "seq": seq,
        f"{criterion}-version": 0,
        f"{criterion}-value": value,
        f"{criterion}-note": "Heard in the interview.",
    }


def floor_saves(number: int) -> Next:
    def one(rating: tuple[str, str, int]) -> bytes:
        criterion, value, _ = rating
        note = "Heard in the interview."
        form = {"review": number, "criterion": criterion, "value": value, "note": note}
        return post("/save", dict(form))

    return map(one, _ratings()).__next__


def get_it(app: Flask, path: str, who: Visitor) -> Callable[[], object]:
    return lambda: app.test_client(use_cookies=False).get(path, headers={"Cookie": who.cookie})


def save_it(app: Flask, place: Place) -> Callable[[], object]:
    def act() -> object:
        criterion = SECTION.criteria[0].id
        answer = app.test_client(use_cookies=False).post(
            f"/assessments/{place.assessments[0]}/review/ratings/{criterion}",
            data=saved_form(place, 0, criterion, "3", next(serial)),
            headers={
                "Cookie": place.savers[0].cookie,
                "Sec-Fetch-Site": "same-origin",
                "HX-Request": "true",
            },
        )
        assert answer.status_code == 200, answer.text
        return answer

    return act


def counted(app: Flask, act: Callable[[], object]) -> list[int]:
    """How many statements a request takes in each of its transactions, once it was done before."""
    act()
    found = transactions(app, act)
    with app.app_context():
        db.engine.dispose()
    return found


if __name__ == "__main__":
    main()
