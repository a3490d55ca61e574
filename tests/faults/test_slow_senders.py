"""Senders who take their time, and readers who do: nobody else waits for them."""

import socket
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from urllib.parse import urlencode

from tests.faults.people import Rater
from tests.faults.stage import Stage
from tests.support.portal import RunningPortal
from tests.support.said import Say

LIMIT = 0.5
numbers = count(1)
CRITERION = "company-knowledge"


def drip(portal: RunningPortal, text: bytes, ending: threading.Event) -> None:
    """Send a byte now and then."""
    with ExitStack() as stack:
        line = stack.enter_context(socket.create_connection(("127.0.0.1", portal.port)))
        head, _, rest = text.partition(b"\0")
        line.sendall(head)
        for byte in rest:
            if ending.wait(0.5):
                return
            try:
                line.sendall(bytes([byte]))
            except OSError:
                return


def header(rater: Rater) -> bytes:
    return f"GET /vendors\0?q=x HTTP/1.1\r\n{rater.person.header()}\r\n".encode()


def body(rater: Rater) -> bytes:
    head = f"POST {rater.url}/ratings/{CRITERION} HTTP/1.1\r\n{rater.person.header()}"
    return (
        f"{head}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n"
        f"csrf_token=x\0{'x' * 1000}"
    ).encode()


def stranger(rater: Rater) -> bytes:
    """A file of five megabytes, of which hardly anything comes."""
    return (
        b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n"
        b"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000000\r\n\r\n"
        b"--b\r\n\0" + b"x" * 1000
    )


def read_slowly(portal: RunningPortal, rater: Rater, ending: threading.Event) -> None:
    """Ask for a page, and hardly read it."""
    with socket.socket() as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        line.connect(("127.0.0.1", portal.port))
        ask = f"GET {rater.url} HTTP/1.1\r\n{rater.person.header()}\r\n".encode()
        line.sendall(ask)
        while not ending.wait(0.5):
            line.settimeout(0.1)
            try:
                line.recv(64)
            except OSError:
                return


@contextmanager
def slow_ones(portal: RunningPortal, rater: Rater, number: int) -> Iterator[None]:
    ending = threading.Event()
    kinds: list[Callable[[], None]] = [
        lambda: drip(portal, header(rater), ending),
        lambda: drip(portal, body(rater), ending),
        lambda: drip(portal, stranger(rater), ending),
        lambda: read_slowly(portal, rater, ending),
    ]
    threads = [threading.Thread(target=kinds[at % 4], daemon=True) for at in range(number)]
    for thread in threads:
        thread.start()
    time.sleep(1.5)
    try:
        yield
    finally:
        ending.set()
        for thread in threads:
            thread.join()


def others_at_work(rater: Rater, seconds: float) -> list[float]:
    """The times of everybody else: pages and saves, on lines of their own and on new ones."""
    times: list[float] = []
    until = time.monotonic() + seconds
    while time.monotonic() < until or len(times) < 10:
        at = next(numbers)
        if at % 3 == 0:
            rater.person.hang_up()
        begun = time.monotonic()
        if at % 2:
            assert rater.save(CRITERION, rater.before + at, "meanwhile")[1]
        else:
            assert rater.person.get(rater.url)[0] == 200
        times.append(time.monotonic() - begun)
        time.sleep(0.02)
    return times


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def test_nobody_waits_for_slow_senders(stage: Stage, long: bool, say: Say) -> None:
    number, seconds = (200, 30) if long else (48, 2)
    with stage.raters(1) as (rater,):
        alone = others_at_work(rater, seconds / 4)
        with slow_ones(stage.portal, rater, number):
            times = others_at_work(rater, seconds)
    say(
        f"{number} slow senders and readers: p95 of {len(times)} requests of others, ms",
        round(p95(times) * 1000),
    )
    say("the same without any, ms", round(p95(alone) * 1000))
    say("longest of them, ms", round(max(times) * 1000))
    # In an everyday run the machine may be busy with other tests.
    assert p95(times) < (LIMIT if long else max(LIMIT, 3 * p95(alone)))


def test_half_of_what_somebody_typed_is_never_stored(stage: Stage) -> None:
    with stage.raters(1) as (rater,):
        for note in ("the whole of it", "only half of it"):
            form = urlencode(rater.form(CRITERION, rater.before + next(numbers), note))
            length = len(form) + 10 * note.startswith("only")
            head = f"POST {rater.url}/ratings/{CRITERION} HTTP/1.1\r\n{rater.person.header()}"
            with socket.create_connection(("127.0.0.1", stage.portal.port)) as line:
                kind = "Content-Type: application/x-www-form-urlencoded\r\n"
                line.sendall(f"{head}{kind}Content-Length: {length}\r\n\r\n{form}".encode())
                if length > len(form):
                    time.sleep(0.2)
                    line.shutdown(socket.SHUT_WR)
                line.settimeout(20)
                line.recv(100)
        page = rater.person.get(f"{rater.url}?section=company-research")[1]
    assert "the whole of it" in page
    assert "only half of it" not in page
