"""What is handed in beside the answers: the offer, people who can be asked, files."""

from io import BytesIO
from pathlib import Path

import pytest
from flask import Flask

from tests.cast import Browse
from tests.self_assessments.desk import FIRST, REFEREE, URL, Author
from tests.support.files import docx, scanned_pdf
from vetting.db import across_companies, db
from vetting.models import NamedReferee, SelfAssessmentFile, Upload
from vetting.self_assessments import service

OFFER = "We plan each month with you, and report on the first Monday."


def rows(app: Flask, model: type) -> int:
    with app.app_context(), across_companies():
        return int(db.session.query(model).count())


def on_disk(instance: Path) -> int:
    folder = instance / "uploads"
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def test_an_offer_is_pasted_and_stays_a_draft(author: Author) -> None:
    author.offer(OFFER)
    assert OFFER in author.page("/offer")


def test_an_offer_comes_as_a_file_and_its_text_is_read(
    app: Flask, author: Author, instance: Path
) -> None:
    author.offer("", file=(BytesIO(docx(OFFER)), "offer.docx"))
    page = author.page("/offer")
    assert OFFER in page
    assert "offer.docx" in page
    author.offer(f"{OFFER} Better.", version=1, file=(BytesIO(docx("Two.")), "second.docx"))
    page = author.page("/offer")
    assert "second.docx" in page
    assert "offer.docx" not in page
    assert (rows(app, Upload), on_disk(instance)) == (1, 1)
    author.browser.post(f"{URL}/offer/removal")
    assert OFFER not in author.page("/offer")
    assert (rows(app, Upload), on_disk(instance)) == (0, 0)


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "photo.png", "no file of a kind that can be read"),
        (b"<script>alert(1)</script>", "x.html", "no file of a kind that can be read"),
        (b"", "empty.txt", "nothing in this file"),
    ],
)
def test_what_is_no_document_is_refused_everywhere(
    app: Flask, author: Author, instance: Path, data: bytes, name: str, message: str
) -> None:
    for path in ("/offer", "/files"):
        given = {"file": (BytesIO(data), name), "text": "", "version": "0", "question": ""}
        assert message in author.browser.post(f"{URL}{path}", given, status=422).text
    assert (rows(app, Upload), on_disk(instance)) == (0, 0)


def test_two_devices_do_not_undo_each_others_offer(
    browse: Browse, author: Author, code: str
) -> None:
    phone = Author(browse()).open(code)
    author.offer(OFFER)
    given = {"text": "From the phone.", "version": "0"}
    page = phone.browser.post(f"{URL}/offer", given, status=409).text
    assert OFFER in page
    assert "From the phone." in page
    phone.offer("From the phone.", version=1)
    assert "From the phone." in author.page("/offer")


def test_an_empty_offer_is_asked_for(author: Author) -> None:
    given = {"text": "", "version": "0"}
    assert "paste the offer" in author.browser.post(f"{URL}/offer", given, status=422).text


def test_nobody_is_named_without_their_agreement(app: Flask, author: Author) -> None:
    without = {name: value for name, value in REFEREE.items() if name != "agreed"}
    page = author.browser.post(f"{URL}/referees", without, status=422).text
    assert "Without their agreement nobody may be contacted" in page
    assert "Panadería Sol" in page
    assert rows(app, NamedReferee) == 0


def test_a_referee_is_named_once_changed_and_removed(app: Flask, author: Author) -> None:
    author.name().name()
    assert rows(app, NamedReferee) == 1
    page = author.browser.get(f"{URL}/referees/1").text
    assert "checked" in page
    author.browser.post(f"{URL}/referees/1", {**REFEREE, "name": "Lola Lund"})
    assert "Lola Lund" in author.page("/referees")
    author.browser.post(f"{URL}/referees/1/removal")
    assert rows(app, NamedReferee) == 0
    author.browser.get(f"{URL}/referees/1", status=404)


def test_there_is_an_end_to_naming_and_to_files(
    app: Flask, author: Author, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "MOST_REFEREES", 2)
    monkeypatch.setattr(service, "MOST_FILES", 1)
    author.name(name="A").name(name="B")
    author.browser.post(f"{URL}/referees", {**REFEREE, "name": "C"}, status=409)
    author.attach(b"One.")
    given = {"file": (BytesIO(b"Two."), "two.txt"), "question": ""}
    author.browser.post(f"{URL}/files", given, status=409)
    assert (rows(app, NamedReferee), rows(app, SelfAssessmentFile)) == (2, 1)
    assert rows(app, Upload) == 1


def test_a_file_is_added_for_a_question_and_removed(
    app: Flask, author: Author, instance: Path
) -> None:
    assert "selected" in author.page(f"/files?question={FIRST}")
    author.attach(scanned_pdf(), "certificate.pdf", question=FIRST, note="Of the chamber.")
    page = author.page("/files")
    for told in ("certificate.pdf", "Of the chamber.", "PDF"):
        assert told in page
    author.browser.post(f"{URL}/files/1/removal")
    assert "certificate.pdf" not in author.page("/files")
    assert (rows(app, Upload), on_disk(instance)) == (0, 0)


@pytest.mark.parametrize("question", ["first-hour", "nothing"])
def test_a_file_is_for_what_is_asked(app: Flask, author: Author, question: str) -> None:
    given = {"file": (BytesIO(b"One."), "one.txt"), "question": question}
    author.browser.post(f"{URL}/files", given, status=422)
    assert rows(app, Upload) == 0


def test_without_a_file_there_is_nothing_to_add(author: Author) -> None:
    page = author.browser.post(f"{URL}/files", {"question": "", "note": "see?"}, status=422).text
    assert "Please choose a file." in page
    assert "see?" in page
