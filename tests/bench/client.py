"""A load generator that leaves the processors to the server: some connections that are kept open,
each sending its next request as soon as the last one is answered, or at a steady pace."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlencode

Next = Callable[[], bytes]
OK = range(200, 300)


@dataclass(frozen=True)
class Load:
    """What came of it: seconds that each request took, and how the others were answered."""

    seconds: float
    took: Sequence[float]
    refused: Sequence[int]
    size: int

    @property
    def rate(self) -> float:
        """Good answers a second."""
        return len(self.took) / self.seconds

    def quantile(self, share: float) -> float:
        """In milliseconds."""
        ordered = sorted(self.took)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Connection(asyncio.Protocol):
    """One connection; `every` is the time between two requests, 0 for as soon as it is answered."""

    def __init__(self, requests: Next, until: float, every: float, start: float) -> None:
        self.requests, self.until, self.every = requests, until, every
        self.due = start
        self.took: list[float] = []
        self.refused: list[int] = []
        self.size = 0
        self.buffer = b""
        self.over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.next()

    def next(self) -> None:
        wait = self.due - time.perf_counter()
        if wait > 0:
            asyncio.get_running_loop().call_later(wait, self.send)
        else:
            self.send()

    def send(self) -> None:
        self.sent = time.perf_counter()
        if self.sent >= self.until:
            self.transport.close()
            return
        # At a steady pace, a late answer is late from the moment on when it was due.
        self.began = self.due if self.every else self.sent
        self.due = self.due + self.every if self.every else self.sent
        self.transport.write(self.requests())  # type: ignore[attr-defined]

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        head = self.buffer.find(b"\r\n\r\n")
        if head < 0:
            return
        whole = head + 4 + _length(self.buffer[:head])
        if len(self.buffer) < whole:
            return
        status = int(self.buffer[9:12])
        if status in OK:
            self.took.append(time.perf_counter() - self.began)
            self.size = whole - head - 4
        else:
            self.refused.append(status)
        self.buffer = b""
        self.next()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.over.done():
            self.over.set_result(None)


def _length(head: bytes) -> int:
    lower = head.lower()
    at = lower.find(b"content-length:")
    if at < 0:
        if lower[9:12] == b"204":
            return 0
        raise ValueError("an answer that does not say how long it is")
    return int(lower[at + 15 :].split(b"\r\n", 1)[0])


def drive(port: int, each: Sequence[Next], seconds: float, every: float = 0.0) -> Load:
    """So many connections as there are sources of requests, for so many seconds."""
    return asyncio.run(_drive(port, each, seconds, every))


async def _drive(port: int, each: Sequence[Next], seconds: float, every: float) -> Load:
    loop = asyncio.get_running_loop()
    began = time.perf_counter()
    connections = []
    for number, requests in enumerate(each):
        start = began + every * number / len(each)
        made = partial(Connection, requests, began + seconds, every, start)
        _, protocol = await loop.create_connection(made, "127.0.0.1", port)
        connections.append(protocol)
    await asyncio.gather(*(each.over for each in connections))
    lasted = time.perf_counter() - began
    return Load(
        lasted,
        [took for each in connections for took in each.took],
        [status for each in connections for status in each.refused],
        max(each.size for each in connections),
    )


def get(path: str, cookie: str = "") -> bytes:
    """A request for a page, as bytes."""
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\n{_cookie(cookie)}\r\n".encode()


def post(path: str, form: dict[str, object], cookie: str = "") -> bytes:
    """A form that htmx sends, as bytes."""
    body = urlencode(form).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nHX-Request: true\r\n"
        f"Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"{_cookie(cookie)}Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _cookie(cookie: str) -> str:
    return f"Cookie: {cookie}\r\n" if cookie else ""
