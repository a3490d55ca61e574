"""Handing a self-assessment in, having it sent back, and handing it in again: what reaches the
dossier when, and what stays with its author."""

from io import BytesIO

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.self_assessments.desk import FACT, FIRST, REFEREE, URL, Author
from tests.support.files import docx
from vetting.db import across_companies, db
from vetting.models import Proposal, Reference, Upload

OFFER = "We plan each month with you, and report on the first Monday."
MORE = "Please add what you did in 2025."


@pytest.fixture
def here(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}"


def test_what_is_handed_in_stands_in_the_dossier_and_nothing_before(
    author: Author, marta: PortalClient, here: str
) -> None:
    author.save("no", "never in ten years", question=FACT)
    author.offer(OFFER).name()
    author.attach(b"Twelve posts a month.", question=FIRST)
    pages = ("facts", "references", "proposal", "self-assessment", "scorecard")
    for page in pages:
        text = marta.get(f"{here}/{page}").text
        for told in ("never in ten years", "Lola Luna", OFFER, "report.txt"):
            assert told not in text, page
    marta.get(f"{here}/self-assessment/files/1", status=404)
    author.submit()
    facts = marta.get(f"{here}/facts").text
    assert "The candidate says:" in facts
    assert "never in ten years" in facts
    references = marta.get(f"{here}/references").text
    for told in ("Lola Luna", "Named by the candidate", "Entered by Nadia Ruiz"):
        assert told in references
    proposal = marta.get(f"{here}/proposal").text
    assert OFFER in proposal
    assert "Entered by Nadia Ruiz" in proposal
    assert "report.txt" in marta.get(f"{here}/self-assessment").text
    file = marta.get(f"{here}/self-assessment/files/1")
    assert file.text == "Twelve posts a month."
    assert file.headers["Content-Disposition"].startswith("attachment")
    file.close()


def test_a_referee_becomes_a_reference_that_may_be_contacted_and_was_not(
    app: Flask, author: Author
) -> None:
    author.name().submit()
    with app.app_context(), across_companies():
        row = db.session.query(Reference).one()
        assert (row.name, row.contact, row.worked_together) == (
            REFEREE["name"],
            REFEREE["contact"],
            REFEREE["worked_together"],
        )
        assert row.authorised_on is not None
        assert (row.outcome, row.would_rehire, row.identity_verified) == (
            "not_contacted",
            "not_asked",
            False,
        )
        assert (row.member_id, row.by_whom) == (None, "Nadia Ruiz")


def test_with_gaps_it_can_be_handed_in_and_empty_it_cannot(author: Author) -> None:
    assert "There is nothing in it yet" in author.page("/submission")
    author.browser.post(f"{URL}/submission", status=409)
    author.save("3", "ran two bakeries")
    page = author.page("/submission")
    assert "53 questions have no answer" in page
    assert "ran two bakeries" in page
    author.submit()
    page = author.page("/submission")
    assert "What you handed in" in page
    assert "ran two bakeries" in page
    assert "Hand it in" not in page


def test_twice_is_once(app: Flask, author: Author) -> None:
    author.offer(OFFER).name().submit().submit()
    with app.app_context(), across_companies():
        assert db.session.query(Proposal).count() == 1
        assert db.session.query(Reference).count() == 1


def test_sent_back_it_can_be_changed_and_the_company_keeps_what_it_had(
    author: Author, marta: PortalClient, cast: Cast, here: str
) -> None:
    author.save("3", "first word")
    author.save("no", "first fact", question=FACT, client="b")
    author.offer(OFFER).name().submit()
    marta.post(f"{here}/self-assessment/return", {"reason": MORE})
    page = author.page()
    assert MORE in page
    assert "Look it over and hand it in" in page
    author.save("yes", "second fact", question=FACT, client="b", seq=2)
    author.offer(f"{OFFER} And cake.", version=1)
    author.browser.post(f"{URL}/referees/1", {**REFEREE, "name": "Lola Lund"})
    facts = marta.get(f"{here}/facts").text
    assert "first fact" in facts
    assert "second fact" not in facts
    assert "And cake" not in marta.get(f"{here}/proposal").text
    assert "Lola Lund" not in marta.get(f"{here}/references").text
    assert "Lola Lund" not in marta.get(f"{here}/self-assessment").text
    author.submit()
    assert "second fact" in marta.get(f"{here}/facts").text
    assert "And cake" in marta.get(f"{here}/proposal").text
    assert "Version 2" in marta.get(f"{here}/proposal").text
    assert "Lola Lund" in marta.get(f"{here}/references").text
    assert "Sent back once" in marta.get(f"{here}/self-assessment").text


def test_handing_in_again_without_a_change_makes_nothing_new(
    app: Flask, author: Author, marta: PortalClient, here: str
) -> None:
    author.offer(OFFER).name().submit()
    marta.post(f"{here}/self-assessment/return", {"reason": MORE})
    author.submit()
    with app.app_context(), across_companies():
        assert [row.version for row in db.session.query(Reference)] == [1]
        assert db.session.query(Proposal).count() == 1


def test_whoever_is_named_no_more_is_no_reference_any_more(
    author: Author, marta: PortalClient, here: str
) -> None:
    author.name().submit()
    marta.post(f"{here}/self-assessment/return", {"reason": MORE})
    author.browser.post(f"{URL}/referees/1/removal")
    assert "Named by the candidate" in marta.get(f"{here}/references").text
    author.submit()
    page = marta.get(f"{here}/references").text
    assert "Removed references (1)" in page
    assert "removed by Nadia Ruiz" in page


def test_what_a_member_wrote_of_a_reference_stays_and_the_agreement_goes(
    app: Flask, author: Author, marta: PortalClient, here: str
) -> None:
    author.name().submit()
    entered = {**REFEREE, "outcome": "not_contacted", "would_rehire": "not_asked", "note": "Hers."}
    entered["identity_how"] = ""
    marta.post(f"{here}/references/1", {**entered, "version": "1", "authorised_on": "2026-11-01"})
    assert "Entered by Marta Molina" in marta.get(f"{here}/references").text
    marta.post(f"{here}/self-assessment/return", {"reason": MORE})
    author.browser.post(f"{URL}/referees/1/removal")
    author.submit()
    page = marta.get(f"{here}/references").text
    assert "Hers." in page
    assert "Not yet: do not contact" in page
    with app.app_context(), across_companies():
        assert db.session.query(Reference).one().authorised_on is None


def test_a_file_that_was_handed_in_stays_and_others_may_follow(
    author: Author, marta: PortalClient, here: str
) -> None:
    author.attach(b"One.", "one.txt").submit()
    marta.post(f"{here}/self-assessment/return", {"reason": MORE})
    author.browser.post(f"{URL}/files/1/removal", status=409)
    author.attach(b"Two.", "two.txt")
    marta.get(f"{here}/self-assessment/files/2", status=404)
    author.submit()
    page = marta.get(f"{here}/self-assessment").text
    assert "one.txt" in page
    assert "two.txt" in page


def test_a_version_that_the_company_takes_away_leaves_the_author_in_peace(
    app: Flask, author: Author, marta: PortalClient, here: str
) -> None:
    author.offer("", file=(BytesIO(docx(OFFER)), "offer.docx")).submit()
    assert "offer.docx" in marta.get(f"{here}/proposal").text
    marta.post(f"{here}/proposal/versions/1/removal", {"version": "1"})
    assert OFFER in author.page("/submission")
    with app.app_context(), across_companies():
        assert db.session.query(Upload).count() == 0


def test_only_the_company_of_the_link_reads_it(
    browse: Browse, cast: Cast, author: Author, here: str
) -> None:
    author.attach(b"One.", "one.txt").submit()
    for path in ("self-assessment", "gap", "self-assessment/files/1"):
        browse(cast.charlie).get(f"{here}/{path}", status=404)
