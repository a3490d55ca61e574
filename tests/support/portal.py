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
from typing import Self

from tests.support.databases import chosen

PATIENCE = 90.0


class RunningPortal:
    """`vetting run` on a free port of the loopback; can be killed and started again."""

    def __init__(self, instance: Path, *command: str, **environment: str) -> None:
        self.instance = instance
        self.port = free_port()
        self.url = f"http://{environment.get('HOST', '127.0.0.1')}:{self.port}"
        self.command = command or ("run", "--workers", "1")
        self.environment = environment
        self.process: subprocess.Popen[str] | None = None
        self.log: Path | None = None
        """Where it writes its complaints; None: nobody reads them."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()

    def start(self) -> None:
        script = str(Path(sys.executable).with_name("vetting"))
        with Path(self.log or os.devnull).open("a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [script, *self.command, "--port", str(self.port)],
                env={**os.environ, **environment_of(self.instance), **self.environment},
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                start_new_session=True,
            )
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
        if self.process is None or not self.runs():
            return
        os.killpg(self.process.pid, how)
        self.process.wait(timeout=PATIENCE)
        if self.process.stdout is not None:
            self.process.stdout.close()


def environment_of(instance: Path) -> dict[str, str]:
    """For another process on this folder and its database."""
    return {"VETTING_INSTANCE": str(instance), "VETTING_DATABASE_URL": chosen().url(instance)}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
