"""A mail server that does what a test tells it: answers as servers do, refuses, falls silent, or
hangs up in the middle."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

PATIENCE = 30


@dataclass
class ScriptedServer:
    """Real SMTP over a socket. `answers` says what is answered to a command instead of what is
    usual; an empty text hangs up, None says nothing more until the server ends. `.` is the end of a
    message, `connect` the greeting, and `mid-message` the first line of one."""

    answers: dict[str, str | None] = field(default_factory=dict)
    received: list[bytes] = field(default_factory=list)
    tries: int = 0

    def __post_init__(self) -> None:
        self.ended = threading.Event()
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.socket.getsockname()[1]
        self.url = f"smtp://127.0.0.1:{self.port}"
        self.threads: list[threading.Thread] = []

    @contextmanager
    def running(self) -> Iterator["ScriptedServer"]:
        keeper = threading.Thread(target=self._accept)
        keeper.start()
        try:
            yield self
        finally:
            self.ended.set()
            # Whoever waits for the next one is woken by a last one.
            socket.create_connection(("127.0.0.1", self.port)).close()
            keeper.join(PATIENCE)
            for each in self.threads:
                each.join(PATIENCE)
            self.socket.close()

    def _accept(self) -> None:
        while not self.ended.is_set():
            connection, _ = self.socket.accept()
            if self.ended.is_set():
                connection.close()
                return
            self.tries += 1
            talk = threading.Thread(target=self._talk, args=(connection,))
            self.threads.append(talk)
            talk.start()

    def _talk(self, connection: socket.socket) -> None:
        connection.settimeout(PATIENCE)
        # Whoever is killed in the middle hangs up on us.
        with suppress(ConnectionError), connection, connection.makefile("rb") as lines:
            if not self._answer(connection, "connect", "220 ready"):
                return
            for line in lines:
                verb = line.split()[0].decode().upper() if line.split() else ""
                usual = {"DATA": "354 go on", "QUIT": "221 bye"}.get(verb, "250 ok")
                if not self._answer(connection, verb, usual) or verb == "QUIT":
                    return
                begins = verb == "DATA" and "DATA" not in self.answers
                if begins and not self._take(connection, lines):
                    return

    def _take(self, connection: socket.socket, lines: Iterator[bytes]) -> bool:
        body: list[bytes] = []
        for line in lines:
            if line == b".\r\n":
                break
            body.append(line)
            if "mid-message" in self.answers:
                return self._answer(connection, "mid-message", "")
        if not self.answers.get("."):
            self.received.append(b"".join(body))
        return self._answer(connection, ".", "250 taken")

    def _answer(self, connection: socket.socket, verb: str, usual: str) -> bool:
        answer = self.answers.get(verb, usual)
        if answer is None:
            self.ended.wait(PATIENCE)
            return False
        if answer == "":
            return False
        connection.sendall(f"{answer}\r\n".encode())
        return True
