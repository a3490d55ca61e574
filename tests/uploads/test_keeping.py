"""Files on disk and their rows: both or neither."""

import hashlib
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Cast
from vetting import cli
from vetting.clock import now
from vetting.config import from_environment
from vetting.db import db, enter_company
from vetting.models import Upload
from vetting.uploads import service, store
from vetting.uploads.kinds import Extract, Kind, Trouble, Unreadable
from vetting.uploads.naming import cleaned
from vetting.uploads.service import Received

OFFER = Received("offer.txt", b"An offer.", Extract(Kind.TEXT, "An offer."))


def on_disk(app: Flask) -> list[Path]:
    folder: Path = app.config["VETTING"].uploads
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_a_file_is_kept_under_a_random_name_for_the_portal_alone(in_app: Flask, cast: Cast) -> None:
    with service.keeping(cast.bob, OFFER, THEN) as row:
        db.session.commit()
    assert row is not None
    (path,) = on_disk(in_app)
    assert path.name == row.key
    assert store.KEY.fullmatch(row.key)
    assert path.read_bytes() == b"An offer."
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert (row.name, row.kind, row.size, row.member_id) == ("offer.txt", "text", 9, 3)
    assert row.sha256 == hashlib.sha256(b"An offer.").hexdigest()


def test_a_file_goes_where_its_block_does_not_commit(in_app: Flask, cast: Cast) -> None:
    def fail() -> None:
        with service.keeping(cast.bob, OFFER, THEN):
            assert len(on_disk(in_app)) == 1
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert on_disk(in_app) == []


def test_a_file_of_no_kind_is_not_kept(in_app: Flask, cast: Cast) -> None:
    unknown = Received("x", b"MZ", Extract(None, trouble=Trouble.WRONG_KIND))
    with pytest.raises(Unreadable), service.keeping(cast.bob, unknown, THEN):
        pass
    assert on_disk(in_app) == []


def test_a_file_belongs_to_the_company_of_whoever_handed_it_in(in_app: Flask, cast: Cast) -> None:
    with service.keeping(cast.bob, OFFER, THEN) as row:
        db.session.commit()
    assert row is not None
    assert row.company_id == cast.bob.company_id
    assert db.session.scalars(select(Upload)).all() == [row]
    enter_company(cast.charlie.company_id)
    assert db.session.scalars(select(Upload)).all() == []


@pytest.mark.parametrize("key", ["../secret-key", "", "A" * 32, "a" * 31, "a" * 32 + "/", "\x00"])
def test_only_keys_lead_to_files(in_app: Flask, key: str) -> None:
    with pytest.raises(ValueError, match="not a key"):
        store.read(key)


def test_the_sweep_takes_what_no_row_names_and_leaves_what_is_young(
    in_app: Flask, cast: Cast
) -> None:
    with service.keeping(cast.bob, OFFER, THEN):
        db.session.commit()
    store.write(b"left behind")
    (on_disk(in_app)[0].parent / ("0" * 32 + ".part")).write_bytes(b"half")
    assert service.sweep(now()) == 0
    assert service.sweep(now() + timedelta(hours=2)) == 2
    assert [path.read_bytes() for path in on_disk(in_app)] == [b"An offer."]


def test_the_sweep_is_a_command(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "_application", lambda: app)
    done = CliRunner().invoke(cli.main, ["uploads", "sweep"])
    assert (done.exit_code, done.output) == (0, "0 files without a row removed.\n")


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("offer.pdf", "offer.pdf"),
        ("../../etc/passwd", "passwd"),
        (r"C:\Users\x\Oferta ñandú.docx", "Oferta ñandú.docx"),
        ("a\x00b\r\nSet-Cookie: x.txt", "abSet-Cookie x.txt"),
        (".htaccess", "htaccess"),
        ("..", "file"),
        ("", "file"),
        ("\u202egpj.exe", "gpj.exe"),
        ('a"b<c>.txt', "abc.txt"),
        ("x" * 300 + ".docx", "x" * 115 + ".docx"),
        ("x" * 300, "x" * 120),
        ("\ud800.txt", "txt"),
    ],
)
def test_names_are_made_fit(given: str, name: str) -> None:
    assert cleaned(given) == name


def test_folder_and_size_are_settings(tmp_path: Path) -> None:
    given = {"VETTING_INSTANCE": str(tmp_path)}
    settings = from_environment(given)
    assert (settings.uploads, settings.largest_upload) == (tmp_path / "uploads", 5 * 1024**2)
    elsewhere = {**given, "VETTING_UPLOADS": str(tmp_path / "x"), "VETTING_LARGEST_UPLOAD": "0.5"}
    settings = from_environment(elsewhere)
    assert (settings.uploads, settings.largest_upload) == (tmp_path / "x", 512 * 1024)
