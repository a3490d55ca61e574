"""Answers are packed for whoever takes them so, and never otherwise."""

import gzip
from collections.abc import Callable

import brotli
import pytest

from tests.cast import Cast, PortalClient
from vetting.compressing import LONGEST_PADDING, _brotlied, _gzipped

Browse = Callable[..., PortalClient]
FILE = "/static/css/app.css?v=1"
PACKED = {"Accept-Encoding": "gzip"}
BROTLI = {"Accept-Encoding": "gzip, deflate, br"}


def test_a_page_is_packed_for_whoever_takes_gzip(browse: Browse) -> None:
    plain = browse().client.get("/sign-in")
    packed = browse().client.get("/sign-in", headers=PACKED)
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert b"</html>" in gzip.decompress(packed.data)
    assert len(packed.data) < len(plain.data) / 2
    for answer in (plain, packed):
        assert "Accept-Encoding" in answer.headers["Vary"]
        assert int(answer.headers["Content-Length"]) == len(answer.data)


def test_a_page_is_smaller_still_for_whoever_takes_brotli(browse: Browse) -> None:
    answer = browse().client.get("/sign-in", headers=BROTLI)
    assert answer.headers["Content-Encoding"] == "br"
    assert brotli.decompress(answer.data).endswith(b"</html>")


@pytest.mark.parametrize("length", range(LONGEST_PADDING))
def test_what_makes_a_page_longer_is_skipped(length: int) -> None:
    text = b"Anchors aweigh. " * 99
    assert brotli.decompress(_brotlied(text, length)) == text
    assert gzip.decompress(_gzipped(text, length)) == text
    assert len(_brotlied(text, length)) - len(_brotlied(text, 0)) == (length and length + 2)


@pytest.mark.parametrize("encoding", ["gzip", "gzip, br"])
def test_the_size_of_a_page_tells_nothing_for_sure(browse: Browse, encoding: str) -> None:
    client = browse().client
    headers = {"Accept-Encoding": encoding}
    pages = {len(client.get("/sign-in", headers=headers).data) for _ in range(12)}
    assert len(pages) > 3


def test_whoever_refuses_gzip_gets_it_plain(browse: Browse) -> None:
    refusing = {"Accept-Encoding": "gzip;q=0, identity"}
    for path in ("/sign-in", FILE):
        answer = browse().client.get(path, headers=refusing)
        assert "Content-Encoding" not in answer.headers
        answer.close()


def test_a_file_is_packed_once_and_asked_for_again_by_its_etag(browse: Browse) -> None:
    client = browse().client
    plain, packed = client.get(FILE), client.get(FILE, headers=PACKED)
    assert gzip.decompress(packed.data) == plain.data
    assert "immutable" in packed.headers["Cache-Control"]
    assert packed.headers["ETag"] == f"W/{plain.headers['ETag']}"
    again = client.get(FILE, headers=PACKED | {"If-None-Match": packed.headers["ETag"]})
    assert again.status_code == 304
    assert not again.data
    again.close()
    plain.close()


def test_a_file_is_smaller_still_for_whoever_takes_brotli(browse: Browse) -> None:
    client = browse().client
    plain, gzipped = client.get(FILE), client.get(FILE, headers=PACKED)
    smaller = client.get(FILE, headers=BROTLI)
    assert smaller.headers["Content-Encoding"] == "br"
    assert brotli.decompress(smaller.data) == plain.data
    assert len(smaller.data) < len(gzipped.data)
    plain.close()


def test_the_head_of_a_file_is_that_of_its_packed_form(browse: Browse) -> None:
    client = browse().client
    head, body = client.head(FILE, headers=PACKED), client.get(FILE, headers=PACKED)
    assert not head.data
    for name in ("Content-Encoding", "Content-Length", "ETag"):
        assert head.headers[name] == body.headers[name]


def test_a_part_of_a_file_is_a_part_of_the_file(browse: Browse) -> None:
    answer = browse().client.get(FILE, headers=PACKED | {"Range": "bytes=0-9"})
    assert answer.status_code == 206
    assert "Content-Encoding" not in answer.headers
    assert len(answer.data) == 10
    answer.close()


def test_what_is_behind_the_sign_in_is_packed_too(cast: Cast, browse: Browse) -> None:
    answer = browse(cast.bob).client.get("/members", headers=PACKED)
    assert answer.headers["Cache-Control"] == "no-store"
    assert b"</html>" in gzip.decompress(answer.data)
