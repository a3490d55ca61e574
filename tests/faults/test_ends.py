"""The server is told to end, and its workers take turns: whoever asked is answered."""

import http.client
import signal
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.faults.people import Rater
from tests.faults.stage import Stage
from tests.faults.test_killed import children
from tests.support.said import Say
from vetting.server import listening

CRITERION = "company-knowledge"


@dataclass
class Asker:
    """Asks without a pause, and saves every other time; each answer is noted."""

    rater: Rater
    ending: threading.Event
    answered: int = 0
    failed: list[str] = field(default_factory=list)
    alone: bool = False
    """Whether each request has a connection of its own."""

    def work(self) -> None:
        while not self.ending.is_set():
            self.ask()

    def ask(self) -> None:
        if self.alone:
            self.rater.person.hang_up()
        at = self.answered + 1
        try:
            if at % 2:
                good = self.rater.save(CRITERION, self.rater.before + at, "in between")[1]
            else:
                good = self.rater.person.get(self.rater.url)[0] == 200
        except (OSError, http.client.HTTPException) as error:
            self.failed.append(repr(error))
        else:
            self.answered += 1
            if not good:
                self.failed.append("refused")


def test_a_rolling_restart_fails_nobody(stage: Stage, long: bool, say: Say) -> None:
    """By SIGHUP, as a service manager sends it to reload."""
    rounds = 5 if long else 1
    process = stage.portal.process
    assert process is not None
    ending = threading.Event()
    with stage.raters(4) as raters:
        askers = [Asker(each, ending, alone=bool(at % 2)) for at, each in enumerate(raters)]
        threads = [threading.Thread(target=each.work) for each in askers]
        for thread in threads:
            thread.start()
        for _ in range(rounds):
            before = set(children(process.pid))
            process.send_signal(signal.SIGHUP)
            wait_for_others(process.pid, before)
        ending.set()
        for thread in threads:
            thread.join()
        answered = sum(each.answered for each in askers)
        reopened = sum(each.person.reopened for each in raters)
    say(f"{rounds} rolling restarts of two workers: requests answered", answered)
    say("of these failed", sum(len(each.failed) for each in askers))
    say("idle connections that had been closed and were opened again", reopened)
    assert answered > 20
    assert not [failure for each in askers for failure in each.failed]


def wait_for_others(server: int, before: set[int], patience: float = 60.0) -> None:
    until = time.monotonic() + patience
    while True:
        found = set(children(server))
        if len(found) == len(before) and not found & before:
            return
        assert time.monotonic() < until, (before, found)
        time.sleep(0.05)


def test_whoever_is_being_served_is_answered_before_the_end(
    stage: Stage, long: bool, say: Say
) -> None:
    rounds = 20 if long else 1
    asked = answered = 0
    with stage.raters() as raters:
        for _ in range(rounds):
            if not stage.portal.runs():
                stage.portal.start()
            askers = [Asker(each, threading.Event(), answered=asked) for each in raters]
            threads = [threading.Thread(target=each.ask) for each in askers]
            for each in raters:
                each.person.hang_up()
                assert each.person.get("/healthz")[0] == 200
            before = [(each, each.person.sent) for each in raters]
            for thread in threads:
                thread.start()
            while any(each.person.sent == sent for each, sent in before):
                time.sleep(0.001)
            # They have arrived by then, and those beyond the places at work wait for one.
            time.sleep(0.05)
            stage.portal.stop()
            for thread in threads:
                thread.join()
            assert not [failure for each in askers for failure in each.failed]
            answered += sum(each.answered - asked for each in askers)
            asked += len(askers)
    say("SIGTERM: requests in flight, of these answered", f"{asked}, {answered}")
    assert asked == answered


def test_workers_end_with_the_server_that_started_them(stage: Stage) -> None:
    process = stage.portal.process
    assert process is not None
    workers = children(process.pid)
    assert len(workers) == 2
    process.kill()
    process.wait()
    until = time.monotonic() + 60
    while any(map(runs, workers)):
        assert time.monotonic() < until
        time.sleep(0.05)
    stage.portal.stop()


def runs(process: int) -> bool:
    """Not where it has ended and nobody has asked how."""
    with suppress(FileNotFoundError):
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def test_a_second_server_at_the_same_place_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as first, pytest.raises(OSError, match="in use"):
        listening("127.0.0.1", first.getsockname()[1], 128, 2)


def test_the_sockets_of_workers_share_one_place() -> None:
    (probe,) = listening("127.0.0.1", 0, 128, 1)
    place = probe.getsockname()
    probe.close()
    sockets = listening(*place, 128, 2)
    assert {each.getsockname() for each in sockets} == {place}
    for each in sockets:
        each.close()
