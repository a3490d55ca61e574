"""How many scorecards a second two processes set, each on a core: `python -m tests.papers.bench`.

Every one has contents of its own, since what is set twice is set from memory. `press` is typst
alone, `whole` goes from the database to the bytes, `brief` too, reading all of them at once as a
bundle does. First sheets of two pages, which nobody has rated yet, then the usual ones of two
raters."""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from flask import Flask, g

from tests.cast import PASSWORD, THEN, make_app
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.panel import CRITERIA, rated
from tests.support.pdf import reader
from vetting import migrate
from vetting.access import Actor, Role
from vetting.accounts.actors import actor_of
from vetting.accounts.service import add_user
from vetting.assessments.queries import assessment, standing_of
from vetting.assessments.standing import Standing, standings
from vetting.clock import now
from vetting.db import across_companies, db, enter_company
from vetting.models import Membership
from vetting.papers.press import Paper, press
from vetting.scorecards.issuing import told
from vetting.scorecards.paper import paper_of
from vetting.setup.service import add_company

PROCESSES = 2
ROUND = 32
VIEWER = 1


@dataclass(frozen=True)
class Timed:
    """How many scorecards with how many pages took how many seconds, and how many of a core."""

    count: int
    pages: int
    seconds: float
    work: float


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for kind, raters in (("two pages", 0), ("two raters", 2)):
            jobs = (("press", presses), ("whole", wholes), ("brief", brief))
            keys = people_and_assessments(Path(folder) / kind, (1 + len(jobs)) * ROUND, raters)
            with get_context("spawn").Pool(PROCESSES) as pool:
                pool.map(warm, _shares(Path(folder) / kind, keys), chunksize=1)
                for number, (name, job) in enumerate(jobs, 1):
                    fresh = _shares(Path(folder) / kind, keys[number * ROUND :])
                    say(kind, name, pool.map(job, fresh, chunksize=1))


def _shares(folder: Path, keys: Sequence[int]) -> list[tuple[str, list[int]]]:
    """For each process assessments that none has set before."""
    return [(str(folder), list(keys[n:ROUND:PROCESSES])) for n in range(PROCESSES)]


def say(kind: str, name: str, made: Sequence[Timed]) -> None:
    """By the clock, which others on the machine share, and by the processors' own time."""
    clock = sum(each.count / each.seconds for each in made)
    work = sum(each.count / each.work for each in made)
    pages = sum(each.pages for each in made) / sum(each.count for each in made)
    sys.stdout.write(
        f"{kind:<11}{name:<6} {clock:6.1f} a second by the clock, {work:6.1f} by the work of "
        f"{PROCESSES} cores; {pages:.1f} pages\n"
    )


def people_and_assessments(folder: Path, count: int, raters: int) -> list[int]:
    """The numbers of so many assessments in a new portal, each rated by so many, each otherwise."""
    folder.mkdir()
    migrate.upgrade(f"sqlite:///{folder / 'vetting.sqlite3'}")
    app = make_app(folder)
    with app.app_context():
        add_company("Harbour Bakery", "Alice Ames", "alice@harbour.example", PASSWORD, "en", THEN)
        panel = list(_panel(raters))
        with across_companies():
            alice = actor_of(db.session.get_one(Membership, VIEWER))
        db.session.remove()
    brief_id = add_brief(app, alice)
    found = []
    for number in range(count):
        key = add_assessment(app, alice, brief_id, add_vendor(app, alice, f"Nadia Ruiz {number}"))
        for rater in panel:
            rated(app, rater, key, _ratings(number, rater))
        found.append(key)
    return found


def _ratings(number: int, rater: Actor) -> dict[str, int]:
    return {
        each: (place * (number + rater.member_id) + place // 3) % 5
        for place, each in enumerate(CRITERIA)
    }


def _panel(raters: int) -> Iterator[Actor]:
    with across_companies():
        for number in range(raters):
            email = f"rater{number}@harbour.example"
            user = add_user(f"Rater {number}", email, PASSWORD, "en", THEN)
            db.session.flush()
            row = Membership(company_id=1, user_id=user.id, role=Role.REVIEWER, joined_at=THEN)
            db.session.add(row)
            db.session.flush()
            yield actor_of(row)
        db.session.commit()


Share = tuple[str, list[int]]


def warm(share: Share) -> None:
    """Import, compile and open what the first one would have to."""
    with at_work(share) as (actor, keys):
        press(laid_out(actor, keys[0]))


def presses(share: Share) -> Timed:
    with at_work(share) as (actor, keys):
        papers = [laid_out(actor, key) for key in keys]
        return timed(papers, press)


def wholes(share: Share) -> Timed:
    with at_work(share) as (actor, keys):
        return timed(keys, lambda key: press(laid_out(actor, key)))


def brief(share: Share) -> Timed:
    """As the others are, each a file of its own."""
    with at_work(share) as (actor, keys):
        began, worked = time.perf_counter(), time.process_time()
        found = standings(actor, [assessment(actor, key) for key in keys])
        read = time.perf_counter() - began, time.process_time() - worked
        made = timed(found, lambda each: press(laid_out_of(actor, each)))
        return replace(made, seconds=made.seconds + read[0], work=made.work + read[1])


def timed(things: Sequence[Any], make: Callable[[Any], bytes]) -> Timed:
    began, worked = time.perf_counter(), time.process_time()
    made = [make(each) for each in things]
    seconds, work = time.perf_counter() - began, time.process_time() - worked
    return Timed(len(made), sum(len(reader(each).pages) for each in made), seconds, work)


def laid_out(actor: Actor, assessment_id: int) -> Paper:
    return laid_out_of(actor, standing_of(actor, assessment_id))


def laid_out_of(actor: Actor, standing: Standing) -> Paper:
    at = now()
    return paper_of(told(actor, standing, at), "a4", actor.name, at)


@contextmanager
def at_work(share: Share) -> Iterator[tuple[Actor, list[int]]]:
    folder, keys = share
    with _app(folder).test_request_context():
        enter_company(1)
        actor = actor_of(db.session.get_one(Membership, VIEWER))
        g.actor = replace(actor, role=Role.VIEWER)
        yield g.actor, keys


@cache
def _app(folder: str) -> Flask:
    return make_app(Path(folder))


if __name__ == "__main__":
    main()
