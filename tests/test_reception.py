"""What comes in before the portal looks at it."""

import io
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from werkzeug.test import create_environ

from vetting import reception
from vetting.reception import (
    MOST_AT_HAND,
    PLACES,
    Places,
    Reception,
    cut_off_stalled,
    elsewhere,
    let_nobody_in,
)

LARGEST = 1000
Answer = tuple[str, bytes]


def asked(app: Any, body: bytes = b"", **more: Any) -> Answer:
    environ = create_environ("/", method="POST", input_stream=io.BytesIO(body))
    environ["CONTENT_LENGTH"] = str(more.pop("length", len(body)))
    environ.update(more)
    said: list[str] = []
    found = app(environ, lambda status, headers, error=None: said.append(status))
    return said[0], b"".join(found)


@pytest.fixture
def echo() -> Reception:
    def app(environ: dict[str, Any], start: Callable[..., object]) -> list[bytes]:
        start("200 OK", [])
        return [environ["wsgi.input"].read()]

    return Reception(app, LARGEST)


def test_a_request_arrives_whole(echo: Reception) -> None:
    assert asked(echo, b"x" * LARGEST) == ("200 OK", b"x" * LARGEST)


def test_what_was_cut_off_never_arrives(echo: Reception) -> None:
    status, _ = asked(echo, b"note=only+half", length=20)
    assert status == "400 Bad Request"


def test_what_comes_in_chunks_is_asked_for_its_length(echo: Reception) -> None:
    status, _ = asked(echo, b"note=x", HTTP_TRANSFER_ENCODING="chunked")
    assert status == "411 Length Required"


def test_what_is_too_large_is_left_to_the_portal_unread(echo: Reception) -> None:
    class Unread(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise AssertionError("read")

    seen = []

    def app(environ: dict[str, Any], start: Callable[..., object]) -> list[bytes]:
        seen.append(environ["wsgi.input"])
        start("413 Too Large", [])
        return []

    source = Unread()
    asked(Reception(app, LARGEST), length=LARGEST + 1, **{"wsgi.input": source})
    assert seen == [source]


def test_nothing_is_held_of_what_is_done(echo: Reception) -> None:
    asked(echo, b"x" * 500)
    asked(echo, b"x" * 500, length=600)
    assert echo.held == 0


def test_more_than_can_be_held_is_turned_away(
    echo: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reception, "MOST_HELD", 400)
    assert asked(echo, b"x" * 401)[0] == "503 Service Unavailable"
    assert asked(echo, b"x" * 400)[0] == "200 OK"


def test_a_file_is_read_on_as_it_is_sent_and_closed() -> None:
    closed = []

    class File:
        def __iter__(self) -> Iterator[bytes]:
            for _ in range(40):
                assert not closed
                yield b"x" * 100_000

        def close(self) -> None:
            closed.append(True)

    def app(environ: object, start: Callable[..., object]) -> File:
        start("200 OK", [])
        return File()

    found = Reception(app, LARGEST)(create_environ("/"), lambda *said: None)
    assert not isinstance(found, list)
    assert len(b"".join(found)) == 4_000_000 > MOST_AT_HAND
    assert not closed
    found.close()
    assert closed


def test_many_come_in_while_few_are_worked_on() -> None:
    at_work, most, lock = [0], [0], threading.Lock()

    def app(environ: object, start: Callable[..., object]) -> list[bytes]:
        with lock:
            at_work[0] += 1
            most[0] = max(most[0], at_work[0])
        threading.Event().wait(0.02)
        with lock:
            at_work[0] -= 1
        start("200 OK", [])
        return []

    gate = Reception(app, LARGEST)
    threads = [threading.Thread(target=asked, args=(gate,)) for _ in range(20)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert most[0] == reception.PLACES


@pytest.fixture
def line() -> Iterator[tuple[socket.socket, socket.socket, int]]:
    """Both ends of a connection, and the port that it is to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as theirs:
            ours, _ = listener.accept()
            with ours:
                yield theirs, ours, port


Line = tuple[socket.socket, socket.socket, int]


def settle() -> None:
    threading.Event().wait(0.15)


def test_who_never_ends_a_request_is_cut_off(line: Line) -> None:
    theirs, _, port = line
    settle()
    theirs.sendall(b"POST")
    assert cut_off_stalled(port, 60) == 0
    assert cut_off_stalled(port, 0.1) == 1
    assert theirs.recv(1) == b""


def test_who_was_answered_is_not(line: Line) -> None:
    theirs, ours, port = line
    theirs.sendall(b"GET")
    settle()
    ours.sendall(b"200")
    theirs.recv(3)
    settle()
    assert cut_off_stalled(port, 0.1) == 0


def test_who_never_reads_the_answer_is(line: Line) -> None:
    theirs, ours, port = line
    theirs.sendall(b"GET")
    ours.setblocking(False)
    with suppress(BlockingIOError):
        while True:
            ours.send(b"x" * 100_000)
    settle()
    assert cut_off_stalled(port, 0.1) == 1


def test_other_connections_are_left_alone(line: Line) -> None:
    theirs, _, port = line
    theirs.sendall(b"POST")
    settle()
    assert cut_off_stalled(port + 1, 0.0) == 0


def test_who_knocks_at_the_end_is_left_to_the_successor() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        place = listener.getsockname()
        with socket.create_connection(place) as early:
            settle()
            open_already, _ = listener.accept()
            socket.send_fds(ours, [b"x"], [listener.fileno()])
            assert let_nobody_in(place[1]) == 1
            early.sendall(b"GET")
            with open_already:
                assert open_already.recv(3) == b"GET"
        with socket.create_connection(place) as late:
            with pytest.raises(BlockingIOError):
                listener.accept()
            _, (same, *_), _, _ = socket.recv_fds(theirs, 1, 1)
            with socket.socket(fileno=same) as successors, successors.accept()[0] as let_in:
                late.sendall(b"GET")
                assert let_in.recv(3) == b"GET"


def test_listeners_elsewhere_stay() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        assert let_nobody_in(listener.getsockname()[1] ^ 1) == 0
        assert listener.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)


def test_who_has_waited_longest_goes_in_next() -> None:
    places, order = Places(1), list[int]()

    def go_in(number: int) -> None:
        with places:
            order.append(number)

    threads = [threading.Thread(target=go_in, args=(number,)) for number in range(5)]
    with places:
        for number, each in enumerate(threads):
            each.start()
            while len(places.waiting) <= number:
                time.sleep(0.001)
    for each in threads:
        each.join()
    assert order == list(range(5))
    with places:
        assert places.free == 0
    assert places.free == 1


def test_who_waits_for_another_process_takes_no_place(echo: Reception) -> None:
    waiting, ending = threading.Semaphore(0), threading.Event()

    def wait_elsewhere(environ: Any, start: Any) -> list[bytes]:
        with elsewhere():
            waiting.release()
            ending.wait(10)
        return echo.app(environ, start)

    found: list[Answer] = []
    busy = Reception(wait_elsewhere, LARGEST)
    threads = [
        threading.Thread(target=lambda: found.append(asked(busy, b"x"))) for _ in range(PLACES + 2)
    ]
    for each in threads:
        each.start()
    for _ in threads:
        assert waiting.acquire(timeout=5)
    ending.set()
    for each in threads:
        each.join()
    assert len(found) == PLACES + 2
    assert busy.places.free == PLACES
