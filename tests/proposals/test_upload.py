"""Proposals that come as files."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from tests.cast import Cast, PortalClient
from tests.proposals.conftest import TEXT, Versions
from tests.support.files import docx, locked_pdf, pdf, scanned_pdf
from tests.support.filled import fields_of
from vetting.clock import now
from vetting.uploads import service

Browse = Callable[..., PortalClient]
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def send(
    person: PortalClient, url: str, data: bytes, name: str = "offer.txt", **fields: str
) -> TestResponse:
    boundary, body = encode_multipart({"file": FileStorage(io.BytesIO(data), name), **fields})
    kind = f"multipart/form-data; boundary={boundary}"
    return person.client.post(url, data=body, content_type=kind, headers=person.headers)


def on_disk(app: Flask) -> list[Path]:
    folder: Path = app.config["VETTING"].uploads
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_the_text_of_a_file_becomes_the_proposal_and_the_file_is_kept(
    app: Flask, browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    bob = browse(cast.bob)
    data = docx("Buenos días:", "Le ofrezco «5.000» seguidores. ✓")
    assert send(bob, url, data, "../Oferta.docx", received_on="2026-10-30").status_code == 303
    (row,) = versions()
    assert row.text == "Buenos días:\nLe ofrezco «5.000» seguidores. ✓"
    assert [path.read_bytes() for path in on_disk(app)] == [data]
    page = browse(cast.vera).get(url).text
    assert "Save Oferta.docx" in page
    assert "Word (docx)" in page


def test_a_file_goes_out_to_be_saved_and_is_never_shown(
    app: Flask, browse: Browse, cast: Cast, url: str, assessment_id: int
) -> None:
    send(browse(cast.bob), url, pdf(["An offer."]), 'a"\r\nX-Evil: 1 ñ.html')
    answer = browse(cast.vera).client.get(f"{url}/versions/1/original")
    assert answer.data.startswith(b"%PDF")
    assert answer.mimetype == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert "X-Evil" not in answer.headers
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    answer.close()
    trail = browse(cast.alice).get(f"/assessments/{assessment_id}/audit").text
    assert "Downloaded a file" in trail
    assert "Vera Vidal" in trail


def test_a_file_is_for_its_company_alone(app: Flask, browse: Browse, cast: Cast, url: str) -> None:
    send(browse(cast.bob), url, b"An offer.")
    original = f"{url}/versions/1/original"
    browse(cast.charlie).get(original, status=404)
    assert browse().get(original, status=303).location.startswith("/sign-in")
    browse(cast.bob).get(f"{url}/versions/2/original", status=404)
    (path,) = on_disk(app)
    browse(cast.bob).get(f"/static/../uploads/{path.name}", status=404)
    browse(cast.bob).get(f"/uploads/{path.name}", status=404)


def test_a_file_that_is_no_longer_on_disk_is_missing(
    app: Flask, browse: Browse, cast: Cast, url: str
) -> None:
    send(browse(cast.bob), url, b"An offer.")
    on_disk(app)[0].unlink()
    browse(cast.bob).get(f"{url}/versions/1/original", status=404)


def test_only_raters_hand_files_in(
    app: Flask, browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    assert send(browse(cast.vera), url, b"An offer.").status_code == 403
    assert send(browse(cast.charlie), url, b"An offer.").status_code == 404
    assert send(browse(), url, b"An offer.").location.startswith("/sign-in")
    assert (versions(), on_disk(app)) == ([], [])


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("data", "messages"),
    [
        (locked_pdf("x"), ("A password locks this file.", "está protegido con contraseña")),
        (scanned_pdf(), ("holds pictures of pages and no text", "imágenes de páginas")),
        (b"", ("There is nothing in this file.", "Este archivo está vacío.")),
        (docx("An offer.")[:-30], ("This file is damaged", "Este archivo está dañado")),
        (b"\x89PNG\r\n\x1a\n\x00", ("no file of a kind", "no es de un tipo")),
        (b"<html>5,000 followers", ("no file of a kind", "no es de un tipo")),
        (b"x " * 200_000, ("There is more text in this file", "contiene más texto")),
        (b"x" * (5 * 1024**2 + 1), ("too large: 5 MB at most", "demasiado grande")),
    ],
    ids=["locked", "scanned", "empty", "damaged", "picture", "markup", "long", "large"],
)
def test_what_cannot_be_read_is_named_and_nothing_typed_is_lost(
    app: Flask,
    browse: Browse,
    cast: Cast,
    url: str,
    versions: Versions,
    language: str,
    data: bytes,
    messages: tuple[str, str],
) -> None:
    answer = send(browse(cast.bob, language), url, data, received_on="2026-10-30")
    assert answer.status_code == 422
    assert messages[language == "es"] in answer.text
    assert fields_of(answer.text, "proposal-form")["received_on"] == "2026-10-30"
    assert (versions(), on_disk(app)) == ([], [])


def test_what_is_typed_counts_and_a_scan_is_kept_beside_it(
    app: Flask, browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    bob = browse(cast.bob)
    assert send(bob, url, scanned_pdf(), "scan.pdf", text=TEXT).status_code == 303
    assert versions()[0].text == TEXT
    assert "Save scan.pdf" in bob.get(url).text
    refused = send(bob, url, b"\x89PNG\x00", text="Another text", version="1")
    assert refused.status_code == 422
    assert fields_of(refused.text, "proposal-form")["text"].strip() == "Another text"
    assert len(on_disk(app)) == 1


def test_a_file_is_read_though_the_form_still_holds_the_version_before(
    browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {"text": TEXT})
    shown = fields_of(bob.get(url).text, "proposal-form")
    shown.pop("file")
    send(bob, url, b"A better offer.", **shown)
    assert [row.text for row in versions()] == [TEXT, "A better offer."]


def test_the_same_file_twice_is_once(
    app: Flask, browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    bob = browse(cast.bob)
    for _ in range(2):
        send(bob, url, b"An offer.")
    assert len(versions()) == len(on_disk(app)) == 1
    # The same words in another file are kept as they came.
    send(bob, url, docx("An offer."), version="1")
    assert [row.text for row in versions()] == ["An offer."] * 2
    assert len(on_disk(app)) == 2


def test_a_file_that_meets_a_conflict_is_not_kept_and_its_text_is(
    app: Flask, browse: Browse, cast: Cast, url: str
) -> None:
    browse(cast.bob).post(url, {"text": TEXT})
    answer = send(browse(cast.rosa), url, b"Another offer.", version="0")
    assert answer.status_code == 409
    assert fields_of(answer.text, "proposal-form")["text"].strip() == "Another offer."
    assert on_disk(app) == []


def test_a_version_that_is_taken_away_takes_its_file_with_it(
    app: Flask, browse: Browse, cast: Cast, url: str
) -> None:
    bob = browse(cast.bob)
    send(bob, url, b"An offer.")
    bob.post(f"{url}/versions/1/removal", {"version": "1"})
    assert on_disk(app) == []
    bob.get(f"{url}/versions/1/original", status=404)


def test_a_hundred_megabytes_are_turned_away_unread(
    app: Flask, browse: Browse, cast: Cast, url: str
) -> None:
    client = browse(cast.bob).client
    answer = client.post(
        url,
        content_type="multipart/form-data; boundary=x",
        environ_overrides={"CONTENT_LENGTH": str(100 * 1024**2)},
    )
    assert answer.status_code == 413
    assert "choose a smaller file" in answer.text
    assert on_disk(app) == []


def test_nobody_else_may_send_as_much(browse: Browse, cast: Cast) -> None:
    bob = browse(cast.bob)
    assert send(bob, "/language", b"x" * 3_000_000).status_code == 413


def test_nobody_waits_for_the_database_while_a_file_is_read(
    app: Flask, browse: Browse, cast: Cast, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    read = service.reading.extract

    def meanwhile(data: bytes) -> object:
        answer = browse(cast.rosa).client.post(url, data={"text": "Rosa's."})
        written.append(answer.status_code)
        return read(data)

    monkeypatch.setattr(service.reading, "extract", meanwhile)
    assert send(browse(cast.bob), url, b"An offer.").status_code == 409
    assert written == [303]


def test_how_often_a_person_hands_files_in_is_limited(
    app: Flask, browse: Browse, cast: Cast, url: str
) -> None:
    bob = browse(cast.bob)
    app.config["LIMITS_ENABLED"] = True
    told = [bob.client.post(url, data={"text": "x"}).status_code for _ in range(31)]
    assert told == [303] * 30 + [429]


def test_a_file_whose_row_is_gone_is_swept(
    app: Flask, browse: Browse, cast: Cast, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(browse(cast.bob), url, b"An offer.")
    monkeypatch.setattr("vetting.proposals.service.store.discard", lambda key: None)
    browse(cast.bob).post(f"{url}/versions/1/removal", {"version": "1"})
    assert len(on_disk(app)) == 1
    with app.app_context():
        assert service.sweep(now().replace(year=now().year + 1)) == 1
    assert on_disk(app) == []
