"""What is read out of files: the text letter for letter, or why there is none."""

import codecs
import struct
import zlib

import pytest

from tests.support.files import (
    archive,
    docx,
    docx_of,
    locked_pdf,
    odt,
    odt_of,
    pdf,
    pdf_of,
    put_together,
    scanned_pdf,
)
from vetting.uploads import reading
from vetting.uploads.kinds import Extract, Kind, Trouble

LETTER = "Estimada Laura:\n\nPingüinos, 5.000 € y «señales» — ¿sí? ✓ 😀 e\u0301\n\tFin"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_plain_text_comes_back_letter_for_letter(encoding: str) -> None:
    marks = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
    data = marks.get(encoding, b"") + LETTER.encode(encoding)
    assert reading.extract(data) == Extract(Kind.TEXT, LETTER)


def test_windows_letters_are_known() -> None:
    text = "Señales — «ñandú» 12 €"
    assert reading.extract(text.encode("cp1252")).text == text


def test_a_pdf_comes_back_with_its_lines_joined_where_they_were_only_full() -> None:
    lines = [
        "Hola (Laura) \\ señal",
        "Le garantizamos un mínimo de 5.000 segui-",
        "dores en tres meses, o le devolvemos el",
        "dinero.",
        "• Tres publicaciones",
        "• Un informe",
        "Saludos",
    ]
    found = reading.extract(pdf(lines, ["Segunda página."]))
    assert found.kind is Kind.PDF
    assert found.text == (
        "Hola (Laura) \\ señal\n"
        "Le garantizamos un mínimo de 5.000 seguidores en tres meses, o le devolvemos el dinero.\n"
        "• Tres publicaciones\n• Un informe\nSaludos\n\nSegunda página."
    )


def test_word_comes_back_letter_for_letter() -> None:
    paragraphs = LETTER.replace("\t", "").split("\n\n")
    assert reading.extract(docx(*paragraphs)) == Extract(Kind.DOCX, "\n".join(paragraphs))


def test_word_shows_what_stands_in_it_and_not_what_was_deleted() -> None:
    body = (
        "<w:body><w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='720'/></w:tabs></w:pPr>"
        "<w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:noBreakHyphen/><w:t>three</w:t></w:r>"
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body>"
    )
    notes = docx_of("<w:p><w:r><w:t>Small print.</w:t></w:r></w:p>")
    assert reading.extract(docx_of(body)).text == "One\ttwo\u2011three\nCell"
    assert reading.extract(notes).text == "Small print."


def test_footnotes_are_read_as_well() -> None:
    footnotes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:footnote><w:p><w:r><w:t>Cash only.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    found = reading.extract(docx("Our offer.", **{"word/footnotes.xml": footnotes}))
    assert found.text == "Our offer.\n\nCash only."


def test_open_documents_come_back_letter_for_letter() -> None:
    paragraphs = LETTER.replace("\n\t", "").split("\n\n")
    assert reading.extract(odt(*paragraphs)) == Extract(Kind.ODT, "\n".join(paragraphs))


def test_open_documents_show_what_stands_in_them() -> None:
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:h>Plan</text:h><text:p>a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d"
        "<office:annotation><text:p>note to self</text:p></office:annotation></text:p>"
        "<text:p>e<text:s text:c='999999999'/>f</text:p>"
    )
    assert reading.extract(odt_of(body)).text == "Plan\na   b\tc\nd\ne" + " " * 80 + "f"


ENTITIES = (
    "<!DOCTYPE w:document [<!ENTITY a 'aaaaaaaaaa'>"
    + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
    + "]>"
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
LOCKED_WORD = OLE + "EncryptedPackage".encode("utf-16-le")
MANIFEST = "<manifest><file-entry><encryption-data/></file-entry></manifest>"


@pytest.mark.parametrize(
    ("data", "kind", "trouble"),
    [
        (b"", None, Trouble.EMPTY),
        (b"\xef\xbb\xbf \r\n", None, Trouble.EMPTY),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), None, Trouble.WRONG_KIND),
        (b"GIF89a" + bytes(64), None, Trouble.WRONG_KIND),
        (b"hello\x00world", None, Trouble.WRONG_KIND),
        (b"<!DOCTYPE html><script>alert(1)</script>", None, Trouble.WRONG_KIND),
        (b"\xef\xbb\xbf  <HTML><body>5,000 followers", None, Trouble.WRONG_KIND),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", None, Trouble.WRONG_KIND),
        (rb"{\rtf1 hello}", None, Trouble.WRONG_KIND),
        (OLE, None, Trouble.WRONG_KIND),
        (LOCKED_WORD, None, Trouble.ENCRYPTED),
        (archive({"evil.exe": "MZ"}), None, Trouble.WRONG_KIND),
        (archive({"mimetype": "application/epub+zip"}), None, Trouble.WRONG_KIND),
        (b"PK\x03\x04 and nothing more", None, Trouble.BROKEN),
        (docx("An offer.")[:-40], None, Trouble.BROKEN),
        (docx(), Kind.DOCX, Trouble.EMPTY),
        (docx(**{"word/media/image1.png": b"\x89PNG"}), Kind.DOCX, Trouble.SCANNED),
        (docx_of("<w:p>", doctype=ENTITIES), Kind.DOCX, Trouble.BROKEN),
        (docx_of("<w:p><w:r><w:t>&j;", doctype=ENTITIES), Kind.DOCX, Trouble.BROKEN),
        (docx_of("<w:p></w:r>"), Kind.DOCX, Trouble.BROKEN),
        (odt(**{"Pictures/1.png": b"\x89PNG"}), Kind.ODT, Trouble.SCANNED),
        (odt("x", **{"META-INF/manifest.xml": MANIFEST}), Kind.ODT, Trouble.ENCRYPTED),
        (b"%PDF-1.7\nnot really", Kind.PDF, Trouble.BROKEN),
        (pdf(["An offer."])[:200], Kind.PDF, Trouble.BROKEN),
        (pdf([]), Kind.PDF, Trouble.EMPTY),
        (scanned_pdf(), Kind.PDF, Trouble.SCANNED),
        (locked_pdf("secret"), Kind.PDF, Trouble.ENCRYPTED),
        (pdf(*[["x"]] * 301), Kind.PDF, Trouble.TOO_LONG),
        (b"word " * 40_001, Kind.TEXT, Trouble.TOO_LONG),
        (docx("word " * 40_001), Kind.DOCX, Trouble.TOO_LONG),
    ],
)
def test_what_cannot_be_read_is_named(data: bytes, kind: Kind | None, trouble: Trouble) -> None:
    assert reading.extract(data) == Extract(kind, trouble=trouble)


def test_a_pdf_that_only_its_owner_locked_is_read() -> None:
    assert reading.extract(locked_pdf("")).text == "Locked away."


def test_a_bomb_is_not_unpacked() -> None:
    bomb = docx_of("<w:p><w:r><w:t>" + "a" * 30_000_000)
    assert len(bomb) < 100_000
    assert reading.extract(bomb) == Extract(Kind.DOCX, trouble=Trouble.TOO_COSTLY)


def test_a_bomb_that_lies_about_its_size_is_not_unpacked() -> None:
    bomb = bytearray(docx_of("<w:p><w:r><w:t>" + "a" * 30_000_000))
    real = struct.pack("<I", len(bomb_document()))
    assert bomb.count(real) == 2
    lying = bytes(bomb.replace(real, struct.pack("<I", 1000)))
    found = reading.extract(lying)
    assert found.text == ""
    assert found.trouble is Trouble.BROKEN


def bomb_document() -> str:
    head = '<?xml version="1.0"?><w:document xmlns:w='
    schema = '"http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    return head + schema + "<w:p><w:r><w:t>" + "a" * 30_000_000 + "</w:document>"


def test_a_pdf_whose_pages_contain_themselves_ends() -> None:
    loop = put_together(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>",
        ]
    )
    found = reading.extract(loop)
    assert found.kind is Kind.PDF
    assert found.trouble in {Trouble.BROKEN, Trouble.TOO_COSTLY, Trouble.EMPTY}


def test_a_pdf_that_unpacks_to_more_than_there_is_room_for_ends() -> None:
    packed = zlib.compress(zlib.compress(bytes(300_000_000), 9), 9)
    head = f"<< /Length {len(packed)} /Filter [/FlateDecode /FlateDecode] >>\nstream\n"
    bomb = put_together(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
            head.encode() + packed + b"\nendstream",
        ]
    )
    assert len(bomb) < 100_000
    found = reading.extract(bomb)
    assert found.kind is Kind.PDF
    assert found.trouble in {Trouble.BROKEN, Trouble.TOO_COSTLY, Trouble.EMPTY}


def test_a_file_that_is_two_things_is_what_it_begins_as() -> None:
    both = pdf(["An offer."]) + archive({"word/document.xml": "<x/>"})
    assert reading.extract(both) == Extract(Kind.PDF, "An offer.")
    assert reading.extract(b"<script>1</script>" + pdf(["x"])).trouble is Trouble.WRONG_KIND


def test_a_form_within_a_drawing_that_contains_itself_ends() -> None:
    drawn = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 6"
    drawn += b" /Resources << /XObject << /F1 3 0 R >> >> >>\nstream\n/F1 Do\nendstream"
    loop = pdf_of([b"/F1 Do"], "<< /XObject << /F1 3 0 R >> >>", drawn)
    assert reading.extract(loop).text == ""


def test_reading_takes_no_longer_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PATIENCE", 0.01)
    assert reading.extract(b"An offer.").trouble is Trouble.TOO_COSTLY


def test_the_process_that_reads_is_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    spy = (
        "import os, resource, sys; from vetting.uploads import extraction; extraction.bind(); "
        "extraction.tell(kind='text', text=' '.join(map(str, ("
        "sorted(os.environ), os.getcwd(), *(resource.getrlimit(each)[1] for each in ("
        "resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC"
        "))))))"
    )
    monkeypatch.setattr(reading, "COMMAND", (*reading.COMMAND[:2], "-c", spy))
    told = reading.extract(b"").text
    assert told == f"['LC_CTYPE'] / {768 * 1024**2} 10 {4 * 1024**2} 0"
