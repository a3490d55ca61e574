"""Files as vendors send them, and as nobody should: made here, byte by byte."""

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from html import escape

from pypdf import PdfReader, PdfWriter

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
ODT_MIMETYPE = "application/vnd.oasis.opendocument.text"
STREAM = "<< /Length %d >>\nstream\n"


def archive(members: Mapping[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in members.items():
            written.writestr(name, content)
    return held.getvalue()


def docx(*paragraphs: str, **members: str | bytes) -> bytes:
    """A Word document of these paragraphs; `members` are further parts, by name."""
    body = "".join(f"<w:p><w:r>{_runs(each)}</w:r></w:p>" for each in paragraphs)
    return docx_of(f"<w:body>{body}</w:body>", **members)


def docx_of(body: str, doctype: str = "", **members: str | bytes) -> bytes:
    document = f'<?xml version="1.0"?>{doctype}<w:document xmlns:w="{WORD}">{body}</w:document>'
    return archive({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **members})


def _runs(text: str) -> str:
    lines = [f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n")]
    return "<w:br/>".join(lines)


def odt(*paragraphs: str, **members: str | bytes) -> bytes:
    """An OpenDocument of these paragraphs."""
    return odt_of("".join(f"<text:p>{escape(each)}</text:p>" for each in paragraphs), **members)


def odt_of(body: str, **members: str | bytes) -> bytes:
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{OFFICE}"'
        f' xmlns:text="{TEXT}"><office:body><office:text>{body}'
        "</office:text></office:body></office:document-content>"
    )
    return archive({"mimetype": ODT_MIMETYPE, "content.xml": content, **members})


def pdf(*pages: Sequence[str]) -> bytes:
    """A PDF with these lines on its pages, in Windows-1252."""
    contents = [_drawn(lines) for lines in pages]
    return pdf_of(contents, "<< /Font << /F1 3 0 R >> >>")


def _drawn(lines: Sequence[str]) -> bytes:
    drawn = b"".join(b"(%s) Tj T*\n" % _literal(line) for line in lines)
    return b"BT /F1 11 Tf 14 TL 50 780 Td\n" + drawn + b"ET"


def _literal(line: str) -> bytes:
    plain = line.encode("cp1252")
    return b"".join(b"\\%c" % each if each in b"()\\" else b"%c" % each for each in plain)


def scanned_pdf(pages: int = 1) -> bytes:
    """A PDF whose pages are pictures."""
    picture = zlib.compress(b"\xff" * 64)
    head = (
        f"<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray"
        f" /BitsPerComponent 8 /Filter /FlateDecode /Length {len(picture)} >>\nstream\n"
    )
    resources = "<< /XObject << /I1 3 0 R >> >>"
    drawn = b"q 500 0 0 700 50 50 cm /I1 Do Q"
    return pdf_of([drawn] * pages, resources, head.encode() + picture + b"\nendstream")


def pdf_of(contents: Sequence[bytes], resources: str, third: bytes | None = None) -> bytes:
    """A PDF from the drawing of each page; object 3 is the font, or `third`."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    first = 4
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
        third or font,
    ]
    for number, content in enumerate(contents):
        place = first + 2 * number
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources}"
            f" /Contents {place + 1} 0 R >>".encode()
        )
        objects.append((STREAM % len(content)).encode() + content + b"\nendstream")
    return put_together(objects)


def put_together(objects: Sequence[bytes]) -> bytes:
    """Numbered objects as a whole PDF, the first of them its root."""
    written = b"%PDF-1.7\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return written + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF\n"
    ) % (len(objects) + 1, table, len(objects) + 1, len(written))


def locked_pdf(password: str) -> bytes:
    """A PDF that asks for a password."""
    writer = PdfWriter(PdfReader(io.BytesIO(pdf(["Locked away."]))))
    writer.encrypt(password, "owner", algorithm="AES-256")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()
