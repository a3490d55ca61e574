"""A version works with its own shape of the database alone, and says what to do about another."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from tests.cast import lay_fresh
from tests.support.portal import vetting
from vetting import migrate, revisions, server

pytestmark = pytest.mark.sqlite
EARLIER = "acb79d785c0c"


@pytest.fixture
def database(empty_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lay_fresh(empty_database, tmp_path)
    monkeypatch.setenv("VETTING_INSTANCE", str(tmp_path))
    monkeypatch.delenv("VETTING_DATABASE_URL", raising=False)
    return tmp_path / "vetting.sqlite3"


def test_the_files_tell_what_alembic_knows() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.FOLDER))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    assert revisions.newest() == scripts.get_current_head()
    assert revisions.known() == {each.revision for each in scripts.walk_revisions()}


def test_an_older_one_is_refused_until_it_is_upgraded(database: Path) -> None:
    url = f"sqlite:///{database}"
    migrate.downgrade(url, EARLIER)
    told = vetting(database.parent, "run", "--port", "1")
    assert told.returncode == 1
    assert EARLIER in told.stderr
    assert "vetting db upgrade" in told.stderr
    assert "vetting backup" in told.stderr
    assert migrate.current(url) == EARLIER
    with pytest.raises(server.Unmigrated, match="vetting db upgrade"):
        server.application()
    assert vetting(database.parent, "db", "upgrade").returncode == 0
    server.check_shape()


def test_a_newer_one_is_refused_and_left_as_it_is(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'of-the-future'")
        connection.commit()
    for command in (["run", "--port", "1"], ["db", "upgrade"]):
        told = vetting(database.parent, *command)
        assert told.returncode == 1
        assert "newer version (of-the-future" in told.stderr
        assert "Traceback" not in told.stderr
