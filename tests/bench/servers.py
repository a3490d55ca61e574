"""Servers to be measured, each with its workers, and what they cost the machine."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Self

from tests.support.portal import free_port

TICK = os.sysconf("SC_CLK_TCK")
PATIENCE = 30.0
SETTLES = 0.01


class Server:
    """A command that serves on a port, from when it is entered until it is left."""

    def __init__(self, *command: str, path: str = "/", **environment: str) -> None:
        self.port = free_port()
        self.command = [each.format(port=self.port) for each in command]
        self.environment = environment
        self.path = path
        self.first_answer = 0.0

    def __enter__(self) -> Self:
        began = time.perf_counter()
        self.process = subprocess.Popen(
            self.command,
            env={**os.environ, **self.environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        while not self._answers():
            if self.process.poll() is not None or time.perf_counter() > began + PATIENCE:
                raise RuntimeError(f"no answer from {' '.join(self.command)}")
            time.sleep(SETTLES)
        self.first_answer = time.perf_counter() - began
        return self

    def __exit__(self, *error: object) -> None:
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(timeout=PATIENCE)

    @property
    def work(self) -> float:
        """Seconds of a processor that it has used so far."""
        return sum(_work(each) for each in self.processes())

    @property
    def memory(self) -> float:
        """Megabytes that all its processes take, what they share counted once."""
        return sum(_memory(each) for each in self.processes())

    def processes(self) -> Iterator[int]:
        found = [self.process.pid]
        while found:
            number = found.pop()
            yield number
            for task in Path(f"/proc/{number}/task").iterdir():
                found += map(int, (task / "children").read_text().split())

    def _answers(self) -> bool:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", self.path, headers={"Host": "localhost"})
            return connection.getresponse().status < 500
        except OSError:
            return False
        finally:
            connection.close()


def _work(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def _memory(process: int) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def portal(instance: Path, url: str) -> Server:
    """The portal as people run it."""
    script = str(Path(sys.executable).with_name("vetting"))
    return Server(
        script,
        "run",
        "--port",
        "{port}",
        path="/healthz",
        VETTING_INSTANCE=str(instance),
        VETTING_DATABASE_URL=url,
    )


def floor(folder: Path, url: str) -> Server:
    """Bare Flask under the same server with as many workers."""
    return Server(
        sys.executable,
        "-m",
        "tests.bench.floor",
        "{port}",
        path="/whole/list",
        FLOOR_FOLDER=str(folder),
        FLOOR_URL=url,
    )
