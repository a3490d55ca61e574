"""Files in a bucket, on a server that speaks S3."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import boto3
import pytest
from flask import Flask
from moto.server import ThreadedMotoServer
from sqlalchemy import select

from tests.backups.conftest import hand_in, hasty
from tests.cast import THEN, Browse, Cast, leave
from tests.proposals.conftest import assessment_id, url
from tests.proposals.test_upload import send
from vetting.backups import archive as archives
from vetting.backups import service as backups
from vetting.clock import now
from vetting.config import Settings, environment, from_environment
from vetting.db import across_companies, db
from vetting.models import Upload
from vetting.uploads import service, store
from vetting.uploads.bucket import Address, Bucket, StoreFault, address

# Fixtures of other features, for this module too.
__all__ = ["assessment_id", "hasty", "url"]
BESIDE = "somebody-else's.txt"


@pytest.fixture(scope="module")
def server() -> Iterator[ThreadedMotoServer]:
    found = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    found.start()
    yield found
    found.stop()


@pytest.fixture
def endpoint(server: ThreadedMotoServer, monkeypatch: pytest.MonkeyPatch) -> str:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    host, port = server.get_host_and_port()
    return f"http://{host}:{port}"


@pytest.fixture
def client(endpoint: str) -> Iterator[Any]:
    found = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1")
    found.create_bucket(Bucket="files")
    found.put_object(Bucket="files", Key=BESIDE, Body=b"theirs")
    yield found
    for each in found.list_objects_v2(Bucket="files").get("Contents", ()):
        found.delete_object(Bucket="files", Key=each["Key"])
    found.close()


@pytest.fixture
def kept(app: Flask, client: Any, endpoint: str) -> Iterator[Settings]:
    """The standing portal's files are in the bucket, below a prefix."""
    url = f"s3://files/a/portal?endpoint={endpoint}&region=us-east-1"
    settings: Settings = replace(app.config["VETTING"], bucket=url)
    app.config["VETTING"] = settings
    yield settings
    found = store.of(settings)
    assert isinstance(found, Bucket)
    found.client.close()
    store._bucket.cache_clear()


def in_bucket(client: Any) -> dict[str, bytes]:
    found = client.list_objects_v2(Bucket="files").get("Contents", ())
    return {
        each["Key"]: client.get_object(Bucket="files", Key=each["Key"])["Body"].read()
        for each in found
        if each["Key"] != BESIDE
    }


def test_a_file_goes_into_the_bucket_and_comes_out_of_it(
    app: Flask, kept: Settings, client: Any, cast: Cast, browse: Browse, url: str
) -> None:
    assert send(browse(cast.bob), url, "An offer. ñ 😀".encode()).status_code == 303
    with app.app_context(), across_companies():
        row = db.session.scalars(select(Upload)).one()
    assert in_bucket(client) == {f"a/portal/{row.key}": "An offer. ñ 😀".encode()}
    assert not kept.uploads.exists()
    answer = browse(cast.bob).client.get(f"{url}/versions/1/original")
    assert answer.data == "An offer. ñ 😀".encode()
    assert answer.headers["Content-Length"] == str(row.size)


def test_what_is_removed_is_gone_and_the_sweep_takes_what_no_row_names(
    in_app: Flask, kept: Settings, client: Any, cast: Cast
) -> None:
    key = hand_in(cast.bob, "An offer.")
    left = store.write(b"left behind")
    client.put_object(Bucket="files", Key="a/portal/notes.txt", Body=b"not ours")
    assert service.sweep(now()) == 0
    assert service.sweep(now() + timedelta(hours=2)) == 1
    assert set(in_bucket(client)) == {f"a/portal/{key}", "a/portal/notes.txt"}
    store.discard(key)
    store.discard(key)
    assert f"a/portal/{key}" not in in_bucket(client)
    with pytest.raises(FileNotFoundError):
        store.read(left)


@pytest.mark.sqlite
def test_a_bucket_is_backed_up_and_put_back(
    app: Flask, kept: Settings, client: Any, cast: Cast, tmp_path: Path, hasty: None
) -> None:
    with app.app_context():
        keys = [hand_in(cast.bob, f"Offer {number}.") for number in range(3)]
    leave(app)
    manifest = backups.back_up(kept, tmp_path / "b.zip", THEN)
    assert (sorted(manifest.files), manifest.lost) == (sorted(keys), [])
    before = in_bucket(client)
    client.delete_object(Bucket="files", Key=f"a/portal/{keys[0]}")
    client.put_object(Bucket="files", Key=f"a/portal/{keys[1]}", Body=b"altered")
    assert backups.back_up(kept, tmp_path / "c.zip", THEN).lost == sorted(keys[:2])
    (backups.restore(kept, tmp_path / "b.zip", True, THEN).kept[0]).unlink()
    assert in_bucket(client) == before
    # And from a bucket into a folder.
    folder = replace(
        kept, bucket=None, instance=tmp_path, database_url=f"sqlite:///{tmp_path / 'v.db'}"
    )
    backups.restore(folder, tmp_path / "b.zip", False, THEN)
    with archives.opened(tmp_path / "b.zip") as found:
        assert all((folder.uploads / key).read_bytes() == found.file(key) for key in keys)


def test_where_the_store_fails_nothing_is_saved_and_the_page_says_so(
    app: Flask,
    kept: Settings,
    client: Any,
    cast: Cast,
    browse: Browse,
    url: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with app.app_context():
        key = hand_in(cast.bob, "There before.")
    app.config["VETTING"] = replace(kept, bucket=(kept.bucket or "").replace("//files", "//none"))
    answer = send(browse(cast.bob), url, b"An offer.")
    assert answer.status_code == 500
    assert "What you had saved is safe" in answer.text
    with app.app_context():
        store.discard(key)
        assert "the sweep will do it" in caplog.text
        with across_companies():
            assert db.session.scalars(select(Upload.key)).all() == [key]
        closed = store.of(app.config["VETTING"])
        assert isinstance(closed, Bucket)
        closed.client.close()
    app.config["VETTING"] = kept
    assert send(browse(cast.bob), url, b"An offer.").status_code == 303
    assert len(in_bucket(client)) == 2


def test_a_store_that_does_not_answer_is_a_fault_and_no_missing_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    found = Bucket("s3://files?endpoint=http://127.0.0.1:9&region=us-east-1")
    with pytest.raises(StoreFault, match="does not answer"):
        found.read("a" * 32)
    found.client.close()


def test_the_setting_is_a_folder_or_an_address() -> None:
    given = {"VETTING_INSTANCE": "/x"}
    assert from_environment(given).bucket is None
    url = "s3://files/a/b?endpoint=https://s3.example:9000&region=eu"
    settings = from_environment({**given, "VETTING_UPLOADS": url})
    assert settings.bucket == url
    assert environment(settings)["VETTING_UPLOADS"] == url
    assert address(url) == Address("files", "a/b/", "https://s3.example:9000", "eu")
    assert address("s3://files") == Address("files", "", None, None)
    for wrong in ("s3://", "http://x/y", "s3://files?other=1"):
        with pytest.raises(ValueError, match="s3://BUCKET"):
            address(wrong)
