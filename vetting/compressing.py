"""Smaller answers for whoever takes gzip: texts only, static files packed once."""

import gzip
import io
import secrets
from functools import lru_cache
from pathlib import Path

from flask import Flask, Response, current_app, request

# Below this, the packed answer fits into the same packet as the plain one.
SMALLEST = 800
LEVEL = 5
# A secret in a page could be guessed from the sizes of many answers that also repeat what the
# guesser sent, if the sizes told the truth (BREACH): each answer is longer by chance.
LONGEST_PADDING = 64
TEXTS = frozenset(
    {
        "application/javascript",
        "application/json",
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
    if response.status_code == 206 or not request.accept_encodings["gzip"]:
        return response
    if request.endpoint == "static":
        if response.status_code == 200:
            _pack_file(response)
    elif not response.is_streamed and len(response.get_data()) >= SMALLEST:
        response.set_data(packed(response.get_data()))
        response.headers["Content-Encoding"] = "gzip"
    return response


def _pack_file(response: Response) -> None:
    # The static view has looked whether this leads out of the folder.
    path = Path(str(current_app.static_folder)) / (request.view_args or {})["filename"]
    stat = path.stat()
    data = _packed_file(path, stat.st_mtime_ns, stat.st_size)
    response.close()
    response.direct_passthrough = False
    response.set_data(data)
    response.headers["Content-Encoding"] = "gzip"
    response.headers.pop("Accept-Ranges", None)
    etag = response.get_etag()[0]
    if etag is not None:
        # The same file in other bytes.
        response.set_etag(etag, weak=True)


@lru_cache(maxsize=64)
def _packed_file(path: Path, changed: int, size: int) -> bytes:
    return gzip.compress(path.read_bytes(), 9, mtime=0)


def packed(data: bytes) -> bytes:
    """Gzipped, with a name of random length in front, which every reader of gzip skips."""
    written = io.BytesIO()
    name = "x" * secrets.randbelow(LONGEST_PADDING)
    with gzip.GzipFile(name, "wb", LEVEL, written, mtime=0) as file:
        file.write(data)
    return written.getvalue()
