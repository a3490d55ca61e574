"""The `vetting` command in processes that begin with the portal loaded: one process loads it, and
is forked for each. To load it takes longer than most of what is tried of a command; that it loads,
and in which order, is for those tests that begin with nothing (`RunningPortal(…, anew=True)`).
"""

import atexit
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from vetting import cli

ROOT = Path(__file__).resolve().parents[2]
LONGEST_REQUEST = 1 << 17
PATIENCE = 60


class Process:
    """One command; to those who wait for it as `subprocess.Popen`."""

    def __init__(self, pid: int, end: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._end = end

    def poll(self) -> int | None:
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            if not select.select([self._end], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("vetting", timeout or 0)
            self.returncode = int(os.read(self._end, 8))
            os.close(self._end)
        return self.returncode

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class Loaded:
    """The process that has the portal loaded, for who wants others."""

    def __init__(self) -> None:
        self.here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with there:
            command = [sys.executable, "-m", "tests.support.loaded"]
            self.process = subprocess.Popen(command, cwd=ROOT, stdin=there)

    def start(
        self, *arguments: str, env: Mapping[str, str], stdout: IO[str], stderr: IO[str]
    ) -> Process:
        """`vetting` with these arguments, at the head of a session of its own."""
        end, told = os.pipe()
        asked = json.dumps([arguments, dict(env)]).encode()
        socket.send_fds(self.here, [asked], [stdout.fileno(), stderr.fileno(), told])
        os.close(told)
        return Process(int(self.here.recv(16)), end)

    def stop(self) -> None:
        self.here.close()
        self.process.wait()


@cache
def loaded() -> Loaded:
    found = Loaded()
    atexit.register(found.stop)
    return found


def run(*arguments: str, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """What the command answers, and how it ends."""
    with TemporaryFile("w+") as stdout, TemporaryFile("w+") as stderr:
        process = loaded().start(*arguments, env=env, stdout=stdout, stderr=stderr)
        code = process.wait(PATIENCE)
        for each in (stdout, stderr):
            each.seek(0)
        return subprocess.CompletedProcess(arguments, code, stdout.read(), stderr.read())


class Forks:
    """A fork for each request, and how each of them ended."""

    def __init__(self, asking: socket.socket) -> None:
        self.asking = asking
        self.ends: dict[int, int] = {}
        self.bell, self.ringing = os.pipe()
        os.set_blocking(self.ringing, False)
        signal.set_wakeup_fd(self.ringing)
        signal.signal(signal.SIGCHLD, lambda *_: None)

    def next(self) -> list[str] | None:
        """In each fork what it was asked for; None once nobody is left who asks."""
        while True:
            ready, _, _ = select.select([self.asking, self.bell], [], [])
            if self.bell in ready:
                os.read(self.bell, 4096)
                self._tell()
            if self.asking in ready:
                asked, files, _, _ = socket.recv_fds(self.asking, LONGEST_REQUEST, 3)
                if not asked:
                    return None
                arguments, environment = json.loads(asked)
                if not self._fork(*files):
                    self._become(environment, *files)
                    return list(arguments)

    def _fork(self, stdout: int, stderr: int, end: int) -> int:
        pid = os.fork()
        if pid:
            self.ends[pid] = end
            os.close(stdout)
            os.close(stderr)
            self.asking.send(str(pid).encode())
        return pid

    def _tell(self) -> None:
        with suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                end = self.ends.pop(ended[0])
                os.write(end, str(os.waitstatus_to_exitcode(ended[1])).encode())
                os.close(end)

    def _become(self, environment: dict[str, str], stdout: int, stderr: int, end: int) -> None:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setsid()
        self.asking.close()
        nothing = os.open(os.devnull, os.O_RDONLY)
        for number, file in enumerate((nothing, stdout, stderr)):
            os.dup2(file, number)
        for file in {nothing, stdout, stderr, end, self.bell, self.ringing, *self.ends.values()}:
            if file > sys.stderr.fileno():
                os.close(file)
        os.environ.clear()
        os.environ.update(environment)
        time.tzset()


def main() -> None:
    for name in ("vetting.features", "vetting.server", "tests.support.compiled"):
        import_module(name)
    gc.freeze()
    arguments = Forks(socket.socket(fileno=sys.stdin.fileno())).next()
    if arguments is not None:
        cli.main(arguments, prog_name="vetting")


if __name__ == "__main__":
    main()
