"""Taking requests in: whoever sends slowly, reads slowly or never ends keeps nobody else waiting.

A thread of the server takes in the whole of a request before the portal looks at it, and only then
waits for one of the few places at work; so there may be many such threads. What comes in part is
refused, since half of what somebody typed must never be stored as the whole of it."""

import os
import signal
import socket
import struct
import termios
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from fcntl import ioctl
from http import HTTPStatus
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, cast

from vetting.config import MEGABYTE

if TYPE_CHECKING:
    from _typeshed.wsgi import InputStream, StartResponse, WSGIApplication, WSGIEnvironment

# How many threads a worker has, and how many of them may be taken up by what is on its way in.
THREADS = 256
MOST_COMING_IN = 192
# How many requests a worker works on at once: more would take turns at the one interpreter, and
# whoever holds the database's lock among them would wait for its own turn each time.
PLACES = 2
PIECE = 64 * 1024
# What has come in and waits, of all requests to a worker together.
MOST_HELD = 256 * MEGABYTE
# An answer of this size is made ready as a whole.
MOST_AT_HAND = MEGABYTE
# In seconds: how long a sender may take for a request, or leave an answer untouched.
PATIENCE = 120.0
LOOK_EVERY = 1.0
# In seconds: how long a worker that is to end may take for what it is still at.
LAST_PATIENCE = 30
# Says to a worker that its successor lets people in from now on, and how long before its end, in
# seconds, so that whoever it let in last has been heard.
CLOSING = signal.SIGUSR1
LAST_CALL = 0.5
PROC_FDS = Path("/proc/self/fd")
# In `struct tcp_info` of Linux, in milliseconds: since when nothing was sent, or received.
LAST_SENT, LAST_RECEIVED, TCP_INFO_SIZE = 44, 52, 104


class Turned(Exception):
    """A request that the portal never gets to see, and the answer to it."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


class Places:
    """So many may be inside at once, and who has waited longest goes in next. (A semaphore lets in
    whoever comes by, and sends who waited to the end of the row.)"""

    def __init__(self, number: int) -> None:
        self.free = number
        self.waiting: deque[threading.Lock] = deque()
        self.lock = threading.Lock()

    def __enter__(self) -> None:
        self.enter()

    def __exit__(self, *error: object) -> None:
        self.leave()

    def enter(self) -> None:
        with self.lock:
            if self.free:
                self.free -= 1
                return
            turn = threading.Lock()
            turn.acquire()
            self.waiting.append(turn)
        turn.acquire()

    def leave(self) -> None:
        with self.lock:
            if self.waiting:
                self.waiting.popleft().release()
            else:
                self.free += 1


# The places among which a request has one, in the thread that works on it.
_taken: ContextVar[Places | None] = ContextVar("taken", default=None)


@contextmanager
def elsewhere() -> Iterator[None]:
    """While a request waits for another process, somebody else has its place at work. Not for one
    that holds anything for which others wait, such as the database's lock."""
    places = _taken.get()
    if places is None:
        yield
        return
    places.leave()
    try:
        yield
    finally:
        places.enter()


class Reception:
    """Stands between the server and the portal."""

    def __init__(self, app: "WSGIApplication", largest: int) -> None:
        self.app = app
        self.largest = largest
        self.places = Places(PLACES)
        self.coming_in = threading.Semaphore(MOST_COMING_IN)
        self.lock = threading.Lock()
        self.held = 0

    def __call__(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        try:
            with self._taken_in(environ), self.places:
                _taken.set(self.places)
                return _at_hand(self.app(environ, start))
        except Turned as turned:
            return _turn_away(turned.status, start)

    @contextmanager
    def _taken_in(self, environ: "WSGIEnvironment") -> Iterator[None]:
        size = _size(environ)
        # What is too large is refused by the portal, which reads none of it.
        if not 0 < size <= self.largest:
            yield
            return
        if not self.coming_in.acquire(blocking=False):
            raise Turned(HTTPStatus.SERVICE_UNAVAILABLE)
        pieces: list[bytes] = []
        try:
            try:
                self._read(environ["wsgi.input"], size, pieces)
            finally:
                self.coming_in.release()
            pieces[:] = [b"".join(pieces)]
            environ["wsgi.input"] = BytesIO(pieces[0])
            yield
        finally:
            with self.lock:
                self.held -= sum(map(len, pieces))

    def _read(self, source: "InputStream", size: int, pieces: list[bytes]) -> None:
        left = size
        while left:
            piece = source.read(min(left, PIECE))
            if not piece:
                raise Turned(HTTPStatus.BAD_REQUEST)
            left -= len(piece)
            pieces.append(piece)
            with self.lock:
                self.held += len(piece)
                if self.held > MOST_HELD:
                    raise Turned(HTTPStatus.SERVICE_UNAVAILABLE)


def _size(environ: "WSGIEnvironment") -> int:
    # What comes in chunks may end anywhere, and nobody could tell that it was cut off.
    if "HTTP_TRANSFER_ENCODING" in environ:
        raise Turned(HTTPStatus.LENGTH_REQUIRED)
    given = environ.get("CONTENT_LENGTH") or "0"
    return int(given) if given.isdecimal() else 0


def _at_hand(answer: Iterable[bytes]) -> Iterable[bytes]:
    """An answer that the server can send on its own; the rest of a large file is read as it is
    sent, which takes no place at work."""
    pieces, size = [], 0
    coming = iter(answer)
    try:
        for piece in coming:
            pieces.append(piece)
            size += len(piece)
            if size > MOST_AT_HAND:
                return Rest(pieces, coming, answer)
    except BaseException:
        _close(answer)
        raise
    _close(answer)
    return pieces


class Rest:
    """A large answer, of which the first pieces are at hand."""

    def __init__(
        self, pieces: list[bytes], coming: Iterator[bytes], answer: Iterable[bytes]
    ) -> None:
        self.pieces = chain(pieces, coming)
        self.answer = answer

    def __iter__(self) -> Iterator[bytes]:
        return self.pieces

    def close(self) -> None:
        _close(self.answer)


def _close(answer: Iterable[bytes]) -> None:
    close = getattr(answer, "close", None)
    if close is not None:
        close()


def _turn_away(status: HTTPStatus, start: "StartResponse") -> list[bytes]:
    text = f"{status.phrase}\n".encode()
    headers = [("Content-Type", "text/plain"), ("Content-Length", str(len(text)))]
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        headers.append(("Retry-After", "5"))
    start(f"{status.value} {status.phrase}", headers)
    return [text]


def keep_watch(port: int, starter: int) -> None:
    """In a worker: end it when the process that started it has gone, which it may have before this;
    cut off whoever takes too long with a request or an answer; let nobody in once told so."""

    def close(number: int, frame: object) -> None:
        let_nobody_in(port)

    signal.signal(CLOSING, close)
    threading.Thread(target=_watch, args=(port, starter), daemon=True).start()


def _watch(port: int, starter: int) -> None:
    while os.getppid() == starter:
        cut_off_stalled(port, PATIENCE)
        time.sleep(LOOK_EVERY)
    # Nobody else is left who would end it, were it not to end by itself. To the thread that sees to
    # signals: one sent to the process by itself comes to whichever thread sent it.
    signal.alarm(LAST_PATIENCE)
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)


def let_nobody_in(port: int) -> int:
    """In a worker whose successor listens already at the same sockets: take no more connections
    from those of a port, and go on with the ones that are open; returns how many sockets. Where
    the system does not say which they are, none.

    A server that is told to end closes at once whatever it has just let in and not yet heard."""
    found = list(PROC_FDS.iterdir()) if PROC_FDS.is_dir() else []
    with socket.socket(socket.AF_UNIX) as nobodys:
        nobodys.setblocking(False)
        return sum(_replace(each, port, nobodys) for each in found)


def _replace(file: Path, port: int, other: socket.socket) -> bool:
    with suppress(OSError):
        if not str(file.readlink()).startswith("socket:"):
            return False
        with socket.socket(fileno=os.dup(int(file.name))) as found:
            if not (_is_at(found, port) and _listens(found)):
                return False
        if not _listens(other):
            # At a name of the system's own choice, which nobody is told.
            other.bind("")
            other.listen()
        os.dup2(other.fileno(), int(file.name))
        return True
    return False


def cut_off_stalled(port: int, patience: float) -> int:
    """Close this process' connections at a port of its own on which somebody has been sending a
    request, or has left an answer lying, for so many seconds; returns how many. Where the system
    does not say how connections are, none."""
    found = list(PROC_FDS.iterdir()) if PROC_FDS.is_dir() else []
    return sum(_cut_off(each, port, patience) for each in found)


def _cut_off(file: Path, port: int, patience: float) -> bool:
    with suppress(OSError):
        if not str(file.readlink()).startswith("socket:"):
            return False
        # A copy, since the number may by now mean something else.
        with socket.socket(fileno=os.dup(int(file.name))) as connection:
            if _is_ours(connection, port) and _is_stalled(connection, patience):
                connection.shutdown(socket.SHUT_RDWR)
                return True
    return False


def _is_ours(connection: socket.socket, port: int) -> bool:
    return _is_at(connection, port) and not _listens(connection)


def _is_at(found: socket.socket, port: int) -> bool:
    return found.family in (socket.AF_INET, socket.AF_INET6) and found.getsockname()[1] == port


def _listens(found: socket.socket) -> bool:
    return bool(found.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))


def _is_stalled(connection: socket.socket, patience: float) -> bool:
    info = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, TCP_INFO_SIZE)
    sent, received = (
        cast("int", struct.unpack_from("I", info, at)[0]) for at in (LAST_SENT, LAST_RECEIVED)
    )
    if sent < patience * 1000:
        return False
    unread = struct.unpack("i", ioctl(connection.fileno(), termios.TIOCOUTQ, bytes(4)))[0]
    # Who has spoken since the last answer is still speaking; all others are merely there.
    return bool(received < sent or unread)
