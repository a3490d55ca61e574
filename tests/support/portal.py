"""A portal as people run it: the `vetting` command in a process of its own."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import IO, Self

from flask import Flask

from tests.support.databases import chosen
from tests.support.loaded import Process, loaded, run

PATIENCE = 90.0


class RunningPortal:
    """`vetting run` on a free port of the loopback; can be killed and started again. `anew`: by a
    Python that has nothing loaded."""

    def __init__(
        self, instance: Path, *command: str, anew: bool = False, **environment: str
    ) -> None:
        self.instance = instance
        self.port = free_port()
        self.url = f"http://{environment.get('HOST', '127.0.0.1')}:{self.port}"
        self.command = command or ("run", "--workers", "1")
        self.anew = anew
        self.environment = environment
        self.process: subprocess.Popen[str] | Process | None = None
        self.stdout: IO[str] | None = None
        self.app: Flask | None = None
        """The portal on the same folder in the process of the tests, where there is one."""
        self.log: Path | None = None
        """Where it writes its complaints; None: nobody reads them."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()

    def start(self) -> None:
        environment = {**os.environ, **environment_of(self.instance), **self.environment}
        words = [*self.command, "--port", str(self.port)]
        self._forget()
        reading, writing = os.pipe()
        self.stdout = os.fdopen(reading)
        with (
            os.fdopen(writing, "w") as stdout,
            Path(self.log or os.devnull).open("a", encoding="utf-8") as stderr,
        ):
            if self.anew:
                script = str(Path(sys.executable).with_name("vetting"))
                self.process = subprocess.Popen(
                    [script, *words],
                    env=environment,
                    stdout=stdout,
                    stderr=stderr,
                    start_new_session=True,
                    text=True,
                )
            else:
                self.process = loaded().start(*words, env=environment, stdout=stdout, stderr=stderr)
        self.wait()

    def wait(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            assert self.process is not None
            assert self.process.poll() is None, "the portal ended at once"
            if self.healthy():
                return
            time.sleep(0.05)
        raise AssertionError(f"no answer from {self.url}")

    def runs(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=2) as answer:
                return bool(json.load(answer)["status"] == "ok")
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """As a power cut would: the server and its workers at once."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self.process is not None and self.runs():
            os.killpg(self.process.pid, how)
            self.process.wait(timeout=PATIENCE)
        self._forget()

    def _forget(self) -> None:
        if self.stdout is not None:
            self.stdout.close()


def vetting(
    instance: Path, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """What the command answers about this folder and its database, and how it ends."""
    return run(*arguments, env={**environment_of(instance), "PATH": "", **environment})


def environment_of(instance: Path) -> dict[str, str]:
    """For another process on this folder and its database."""
    return {"VETTING_INSTANCE": str(instance), "VETTING_DATABASE_URL": chosen().url(instance)}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
