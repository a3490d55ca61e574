"""Smaller answers for whoever takes Brotli, as browsers do over https, or gzip: texts only, static
files packed once."""

import gzip
import io
import secrets
from functools import lru_cache
from pathlib import Path

import brotli
from flask import Flask, Response, current_app, request

from vetting.ahead import RULES_TYPE

# Below this, the packed answer fits into the same packet as the plain one.
SMALLEST = 800
LEVEL = 5
# No page is larger than 256 KB, by much.
WINDOW = 18
ENCODINGS = ("br", "gzip")
# A secret in a page could be guessed from the sizes of many answers that also repeat what the
# guesser sent, if the sizes told the truth (BREACH): each answer is longer by chance.
LONGEST_PADDING = 64
TEXTS = frozenset(
    {
        "application/javascript",
        "application/json",
        RULES_TYPE,
        "image/svg+xml",
        "text/css",
        "text/csv",
        "text/html",
        "text/javascript",
        "text/plain",
    }
)


def init_app(app: Flask) -> None:
    app.after_request(compress)


def compress(response: Response) -> Response:
    """Pack a whole text; what is streamed, asked for in part or packed already stays as it is."""
    if response.mimetype not in TEXTS or "Content-Encoding" in response.headers:
        return response
    response.vary.add("Accept-Encoding")
    encoding = next((each for each in ENCODINGS if request.accept_encodings[each]), "")
    if response.status_code == 206 or not encoding:
        return response
    if request.endpoint == "static":
        if response.status_code == 200:
            _pack_file(response, encoding)
    elif not response.is_streamed and len(response.get_data()) >= SMALLEST:
        response.set_data(packed(response.get_data(), encoding))
        response.headers["Content-Encoding"] = encoding
    return response


def _pack_file(response: Response, encoding: str) -> None:
    # The static view has looked whether this leads out of the folder.
    path = Path(str(current_app.static_folder)) / (request.view_args or {})["filename"]
    stat = path.stat()
    data = _packed_file(path, encoding, stat.st_mtime_ns, stat.st_size)
    response.close()
    response.direct_passthrough = False
    response.set_data(data)
    response.headers["Content-Encoding"] = encoding
    response.headers.pop("Accept-Ranges", None)
    etag = response.get_etag()[0]
    if etag is not None:
        # The same file in other bytes.
        response.set_etag(etag, weak=True)


@lru_cache(maxsize=64)
def _packed_file(path: Path, encoding: str, changed: int, size: int) -> bytes:
    data = path.read_bytes()
    return brotli.compress(data) if encoding == "br" else gzip.compress(data, 9, mtime=0)


def packed(data: bytes, encoding: str) -> bytes:
    """Packed, with something of random length in it that every reader skips."""
    length = secrets.randbelow(LONGEST_PADDING)
    return _brotlied(data, length) if encoding == "br" else _gzipped(data, length)


def _gzipped(data: bytes, length: int) -> bytes:
    """With a name of that length in front."""
    written = io.BytesIO()
    with gzip.GzipFile("x" * length, "wb", LEVEL, written, mtime=0) as file:
        file.write(data)
    return written.getvalue()


def _brotlied(data: bytes, length: int) -> bytes:
    """With a block of metadata of that length at the end: RFC 7932, 9.2."""
    packer = brotli.Compressor(quality=LEVEL, lgwin=WINDOW)
    text: bytes = packer.process(data) + packer.flush()
    # Not the last block, of no nibbles, and its length less one in one byte.
    head = 0b01_0_11_0 | (length - 1) << 6
    skipped = head.to_bytes(2, "little") + b"x" * length if length else b""
    return text + skipped + bytes(packer.finish())
