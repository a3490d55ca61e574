"""The server that the tests are given keeps what it is told, is nobody else's, and says so when
there is none."""

import os
import shutil
from pathlib import Path

import psycopg
import pytest

from tests.support import postgres, programs
from tests.support.postgres import Postgres
from tests.support.programs import UnavailableError


def test_what_is_committed_outlives_a_kill_and_nothing_is_left_at_the_end() -> None:
    with Postgres(durable=True) as server:
        server.create("first")
        with server.connect("first") as connection:
            connection.execute("CREATE TABLE kept (n int)")
            connection.execute("INSERT INTO kept VALUES (1)")
            assert connection.execute("SHOW fsync").fetchone() == ("on",)
            server.kill()
        assert not server.runs()
        server.start()
        server.create("second", template="first")
        server.drop("first")
        with server.connect("second") as connection:
            assert connection.execute("SELECT n FROM kept").fetchall() == [(1,)]
        with pytest.raises(psycopg.OperationalError, match="first"):
            server.connect("first")
    assert not server.runs()
    assert not server.folder.exists()


def test_programs_that_only_root_can_reach_are_brought_within_reach(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    shutil.copytree(postgres.load().parent / "bin", closed / "bin")
    closed.chmod(0o700)
    found = postgres._within_reach(closed / "bin", tmp_path)
    assert found == (tmp_path / "programs" / "bin" if os.geteuid() == 0 else closed / "bin")


def test_no_server_anywhere_names_every_way_that_was_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(postgres, "DEBIAN", tmp_path)
    monkeypatch.setattr(programs.platform, "system", lambda: "Plan 9")
    with pytest.raises(UnavailableError) as reasons:
        postgres.find()
    assert [line.split(":")[0].strip() for line in str(reasons.value).splitlines()] == [
        "on PATH",
        str(tmp_path),
        f"npm {postgres.PACKAGE.name}",
    ]


def test_a_server_that_does_not_start_is_no_server(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(postgres, "DEBIAN", tmp_path / "none")
    monkeypatch.setattr(programs.platform, "system", lambda: "Plan 9")
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in postgres.NEEDED:
        program = tmp_path / name
        program.write_text("#!/bin/sh\n[ $1 = --version ] && echo 'x (y) 16.1' || exit 1\n")
        program.chmod(0o755)
    with pytest.raises(UnavailableError, match="on PATH"):
        postgres.find()
