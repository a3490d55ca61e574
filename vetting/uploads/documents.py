"""The text of a document. Runs in the process that `reading` starts, never in the portal's own.

What goes wrong inside a parser is let out: the process ends, and the file counts as broken."""

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, XMLParser
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from vetting.uploads.kinds import LONGEST_TEXT, Kind, Trouble, Unreadable, decoded

MOST_PAGES = 300
LARGEST_MEMBER = 24 * 1024 * 1024
CHUNK = 64 * 1024
# Fewer letters than this on pages that hold pictures are a stamp or a page number.
FEW_LETTERS = 20
LONGEST_BLANK = 80
FULL_LINE = 0.7

WORD_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
WORD_PICTURES = "word/media/"
ODT_PICTURES = "Pictures/"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"


def text_of(kind: Kind, data: bytes) -> str:
    """The text of a file of this kind. Raises `Unreadable`."""
    text = _READERS[kind](data).strip()
    if not text:
        raise Unreadable(Trouble.EMPTY)
    if len(text) > LONGEST_TEXT:
        raise Unreadable(Trouble.TOO_LONG)
    return text


def _pdf(data: bytes) -> str:
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable(Trouble.ENCRYPTED)
    if len(reader.pages) > MOST_PAGES:
        raise Unreadable(Trouble.TOO_LONG)
    pages = []
    for page in reader.pages:
        pages.append(unwrapped(page.extract_text()))
        if sum(map(len, pages)) > LONGEST_TEXT:
            raise Unreadable(Trouble.TOO_LONG)
    text = "\n\n".join(pages)
    if sum(map(str.isalnum, text)) < FEW_LETTERS and any(map(_has_picture, reader.pages)):
        raise Unreadable(Trouble.SCANNED)
    return text


def _has_picture(page: DictionaryObject) -> bool:
    drawn = page.get("/Resources", DictionaryObject()).get_object().get("/XObject")
    things = drawn.get_object().values() if drawn is not None else ()
    return any(each.get_object().get("/Subtype") == "/Image" for each in things)


def unwrapped(page: str) -> str:
    """The lines of a page joined where they break only because the line was full: a line that
    goes on in small letters, or that is nearly as wide as the widest and ends no sentence."""
    lines = [line.strip() for line in page.splitlines()]
    widest = max(map(len, lines), default=0)
    joined: list[str] = []
    before = ""
    for line in lines:
        if before and line and _goes_on(before, line, widest):
            joined[-1] = _joined(joined[-1], line)
        else:
            joined.append(line)
        before = line
    return "\n".join(joined)


def _goes_on(before: str, line: str, widest: int) -> bool:
    if before[-1] in ".!?:;…":
        return False
    if not line[0].isalnum() and line[0] not in "«“\"'(¿¡€$£":
        return False
    return line[0].islower() or len(before) >= FULL_LINE * widest > 0


def _joined(before: str, line: str) -> str:
    if re.search(r"[^\W\d_][-\xad\u2010]$", before) and line[0].islower():
        return before[:-1] + line
    return f"{before} {line}"


def _docx(data: bytes) -> str:
    with _opened(data) as archive:
        names = archive.namelist()
        parts = [_parsed(archive, name, WordText()) for name in WORD_PARTS if name in names]
        return _unless_scanned("\n".join(parts), names, WORD_PICTURES)


def _odt(data: bytes) -> str:
    with _opened(data) as archive:
        names = archive.namelist()
        if "META-INF/manifest.xml" in names:
            _parsed(archive, "META-INF/manifest.xml", Manifest())
        text = _parsed(archive, "content.xml", OpenDocumentText())
        return _unless_scanned(text, names, ODT_PICTURES)


def _opened(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))


def _unless_scanned(text: str, names: Iterable[str], pictures: str) -> str:
    if not text.strip() and any(name.startswith(pictures) for name in names):
        raise Unreadable(Trouble.SCANNED)
    return text


def _parsed(archive: zipfile.ZipFile, name: str, target: "Collector") -> str:
    parser = XMLParser(target=target, forbid_dtd=True)
    try:
        for chunk in _chunks(archive, name):
            parser.feed(chunk)
        parser.close()
    except (DefusedXmlException, ParseError) as error:
        raise Unreadable(Trouble.BROKEN) from error
    return target.text


def _chunks(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    info = archive.getinfo(name)
    if info.flag_bits & 1:
        raise Unreadable(Trouble.ENCRYPTED)
    if info.file_size > LARGEST_MEMBER:
        raise Unreadable(Trouble.TOO_COSTLY)
    with archive.open(info) as member:
        while chunk := member.read(CHUNK):
            yield chunk


class Collector:
    """Takes what a parser finds in XML, and keeps its text and nothing else."""

    text_in: frozenset[str] = frozenset()
    ends_line: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.open_texts = 0
        self.open_skips = 0

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = local(tag)
        self.open_skips += self.skips(tag)
        self.open_texts += name in self.text_in
        if not self.open_skips:
            self.add(self.sign(name, attributes))

    def end(self, tag: str) -> None:
        name = local(tag)
        if name in self.ends_line and not self.open_skips:
            self.add("\n")
        self.open_skips -= self.skips(tag)
        self.open_texts -= name in self.text_in

    def data(self, data: str) -> None:
        if self.open_texts and not self.open_skips:
            self.add(data)

    def close(self) -> None:
        """What parsers ask of whatever they feed."""

    def skips(self, tag: str) -> bool:
        """Whether nothing inside an element is text of the document."""
        return local(tag) in self.skipped

    def sign(self, name: str, attributes: Mapping[str, str]) -> str:
        """The characters that an element stands for."""
        return ""

    def add(self, text: str) -> None:
        self.length += len(text)
        if self.length > 2 * LONGEST_TEXT:
            raise Unreadable(Trouble.TOO_LONG)
        self.pieces.append(text)


class WordText(Collector):
    """The text of WordprocessingML; what was deleted under revision is no longer in it."""

    text_in = frozenset({"t"})
    ends_line = frozenset({"p"})
    skipped = frozenset({"Fallback", "moveFrom", "del"})
    signs: Mapping[str, str] = {
        "tab": "\t",
        "br": "\n",
        "cr": "\n",
        "noBreakHyphen": "\u2011",
        "softHyphen": "",
    }

    def sign(self, name: str, attributes: Mapping[str, str]) -> str:
        # A `tab` also stands, outside of runs, where stops are defined: those have a position.
        defined = name == "tab" and any(local(each) == "pos" for each in attributes)
        return "" if defined else self.signs.get(name, "")


class OpenDocumentText(Collector):
    """The text of an OpenDocument; comments and what was deleted under revision are not in it."""

    text_in = frozenset({"p", "h"})
    ends_line = frozenset({"p", "h"})
    skipped = frozenset({"annotation", "tracked-changes", "forms"})

    def skips(self, tag: str) -> bool:
        # What stands in for a picture; a `title` of text is the document's own.
        return super().skips(tag) or tag in {f"{SVG}title", f"{SVG}desc"}

    def data(self, data: str) -> None:
        super().data(data.replace("\n", " "))

    def sign(self, name: str, attributes: Mapping[str, str]) -> str:
        if name == "s":
            times = next((value for each, value in attributes.items() if local(each) == "c"), "1")
            return " " * min(int(times), LONGEST_BLANK) if times.isdecimal() else " "
        return {"tab": "\t", "line-break": "\n"}.get(name, "")


class Manifest(Collector):
    """Only says whether a password locks the document."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if local(tag) == "encryption-data":
            raise Unreadable(Trouble.ENCRYPTED)


def local(tag: str) -> str:
    """The name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


_READERS: Mapping[Kind, Callable[[bytes], str]] = {
    Kind.TEXT: decoded,
    Kind.PDF: _pdf,
    Kind.DOCX: _docx,
    Kind.ODT: _odt,
}
