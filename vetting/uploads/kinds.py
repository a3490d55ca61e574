"""What a file is, by its content and never by its name, and why one may not be readable."""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

LONGEST_TEXT = 200_000
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"
# The container of old Office files, and of those that a password locks.
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = "EncryptedPackage".encode("utf-16-le")
PADDING = b"\xef\xbb\xbf \t\r\n\x0c"

# Text in form, but written for another program.
_markup = re.compile(rb"\s*(<(!doctype|html|\?xml|script|svg|head|body)\b|\{\\rtf)", re.IGNORECASE)
_binary = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Kind(StrEnum):
    """The kinds of files that are taken."""

    TEXT = "text"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"


class Trouble(StrEnum):
    """Why no text could be read from a file."""

    WRONG_KIND = "wrong-kind"
    TOO_LARGE = "too-large"
    ENCRYPTED = "encrypted"
    EMPTY = "empty"
    SCANNED = "scanned"
    BROKEN = "broken"
    TOO_LONG = "too-long"
    TOO_COSTLY = "too-costly"


class Unreadable(Exception):
    """Carries why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Extract:
    """What was found in a file: its kind, and its text or why there is none."""

    kind: Kind | None
    text: str = ""
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """What was found in a table: its rows with their numbers, the heading among them, or why there
    are none."""

    rows: Sequence[tuple[int, Sequence[str]]] = ()
    trouble: Trouble | None = None


def kind_of(data: bytes) -> Kind:
    """What the file is. Raises `Unreadable`: empty, encrypted, broken or of another kind."""
    if not data.strip(PADDING + b"\x00"):
        raise Unreadable(Trouble.EMPTY)
    if data.lstrip(PADDING).startswith(b"%PDF-"):
        return Kind.PDF
    if data.startswith(b"PK"):
        return _kind_of_archive(data)
    if data.startswith(OLE):
        raise Unreadable(Trouble.ENCRYPTED if LOCKED in data else Trouble.WRONG_KIND)
    if _markup.match(data.lstrip(PADDING)):
        raise Unreadable(Trouble.WRONG_KIND)
    decoded(data)
    return Kind.TEXT


def _kind_of_archive(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "word/document.xml" in names:
                return Kind.DOCX
            if "mimetype" in names and archive.getinfo("mimetype").file_size < len(data):
                with archive.open("mimetype") as named:
                    if named.read(len(OPEN_DOCUMENT) + 1).strip() == OPEN_DOCUMENT:
                        return Kind.ODT
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise Unreadable(Trouble.BROKEN) from error
    raise Unreadable(Trouble.WRONG_KIND)


def decoded(data: bytes) -> str:
    """Bytes as text: UTF-16 where it says so, else UTF-8, else Windows-1252.

    Raises `Unreadable` where they are no text."""
    text = _decoded(data)
    if _binary.search(text):
        raise Unreadable(Trouble.WRONG_KIND)
    return text


def _decoded(data: bytes) -> str:
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise Unreadable(Trouble.WRONG_KIND) from error
