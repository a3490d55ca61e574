"""An agency's profile: kept once, given as a copy to one company at a time, and taken back."""

import re
from datetime import timedelta
from io import BytesIO

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast, PortalClient
from tests.reviews.desk import answered
from tests.self_assessments.desk import FACT, FIRST, REFEREE, Author, ask
from tests.support.dossier import open_assessment
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.models import (
    Company,
    NamedReferee,
    ProfileShare,
    Reference,
    SelfAssessmentAnswer,
    SelfAssessmentAnswerChange,
    SelfAssessmentFile,
    Upload,
)

USE = "/self-assessment/profile"


class Agency:
    """Charlie, whose company is what others assess here."""

    def __init__(self, browser: PortalClient) -> None:
        self.browser = browser
        browser.post("/profile", {"kind": "agency"})
        page = browser.get("/profile?section=company-research").text
        found = re.search(r'name="review" value="(\d+)"', page)
        assert found
        self.page_id = int(found[1])

    def save(self, value: str, note: str = "", question: str = FIRST, seq: int = 1) -> "Agency":
        page = {"review": self.page_id, "client": question.replace("_", "-"), "seq": seq}
        data = answered(question, value, note, 0) | page
        self.browser.fragment(f"/profile/answers/{question}", data)
        return self

    def name(self, **more: str) -> "Agency":
        day = (now() + timedelta(days=100)).date().isoformat()
        self.browser.post("/profile/referees", {**REFEREE, "valid_until": day, **more})
        return self

    def attach(self, data: bytes, name: str = "report.txt") -> "Agency":
        day = (now() + timedelta(days=100)).date().isoformat()
        file = (BytesIO(data), name)
        self.browser.post(
            "/profile/files", {"file": file, "question": FIRST, "note": "", "valid_until": day}
        )
        return self

    def open(self, code: str) -> Author:
        return Author(self.browser).open(code)


@pytest.fixture
def marta(browse: Browse, cast: Cast) -> PortalClient:
    return browse(cast.marta)


@pytest.fixture
def code(app: Flask, cast: Cast, marta: PortalClient) -> str:
    return ask(marta, open_assessment(app, cast.marta))


@pytest.fixture
def agency(browse: Browse, cast: Cast) -> Agency:
    return Agency(browse(cast.charlie))


def test_an_invitation_is_filled_in_from_the_profile(agency: Agency, code: str) -> None:
    agency.save("3", "two bakeries").save("no", "never", FACT).name().attach(b"Twelve posts.")
    author = agency.open(code)
    assert "answers 2, people 1, files 1" in author.page("/profile")
    agency.browser.post(f"{USE}/filling")
    section = author.page("?section=company-research")
    assert "two bakeries" in section
    assert "Lola Luna" in author.page("/referees")
    assert "report.txt" in author.page("/files")
    author.save("2", "one bakery here", base=1, seq=9)
    author.submit()
    assert "two bakeries" in agency.browser.get("/profile?section=company-research").text


def test_what_is_answered_already_stays(agency: Agency, code: str) -> None:
    agency.save("3", "from the profile")
    author = agency.open(code)
    author.save("1", "said here")
    agency.browser.post(f"{USE}/filling")
    page = author.page("?section=company-research")
    assert "said here" in page
    assert "from the profile" not in page


def test_filling_in_twice_adds_nothing(app: Flask, agency: Agency, code: str) -> None:
    agency.save("3").name().attach(b"Twelve posts.")
    agency.open(code)
    agency.browser.post(f"{USE}/filling")
    agency.browser.post(f"{USE}/filling")
    with app.app_context(), across_companies():
        for model in (SelfAssessmentAnswer, NamedReferee, SelfAssessmentFile):
            assert len(db.session.scalars(select(model)).all()) == 1


def test_what_is_too_old_is_given_to_nobody_until_it_is_confirmed(
    browse: Browse, cast: Cast, marta: PortalClient, app: Flask
) -> None:
    with time_machine.travel(now() - timedelta(days=400), tick=True):
        agency = Agency(browse(cast.charlie)).save("3", "years ago").name()
    later = Agency(browse(cast.charlie))
    assert "over a year old" in later.browser.get("/profile").text
    author = later.open(ask(marta, open_assessment(app, cast.marta)))
    assert "answers 0, people 0, files 0" in author.page("/profile")
    assert "2 entries are too old" in author.page("/profile")
    later.browser.post("/profile/sections/company-research/confirmation")
    later.browser.post(f"{USE}/filling")
    assert "years ago" in author.page("?section=company-research")
    assert agency.page_id == later.page_id


def test_the_list_says_who_has_it(agency: Agency, code: str, marta: PortalClient) -> None:
    agency.save("3")
    agency.open(code)
    agency.browser.post(f"{USE}/filling")
    page = agency.browser.get("/profile/shares").text
    assert "Harbour Bakery" in page
    assert "Answers 1, people 0, files 0" in page
    marta.get("/profile/shares")
    assert "Other Firm" not in marta.get("/profile/shares").text


def test_a_copy_that_is_taken_back_is_gone_there(
    app: Flask, agency: Agency, code: str, marta: PortalClient
) -> None:
    agency.save("3", "two bakeries").name().attach(b"Twelve posts.")
    author = agency.open(code)
    agency.browser.post(f"{USE}/filling")
    author.submit()
    with app.app_context(), across_companies():
        number = db.session.scalars(select(ProfileShare.id)).one()
    for _ in range(2):
        agency.browser.post(f"/profile/shares/{number}/return")
    assert "taken back" in agency.browser.get("/profile/shares").text
    agency.browser.get("/self-assessment", status=303)
    with app.app_context(), across_companies():
        for model in (
            SelfAssessmentAnswer,
            SelfAssessmentAnswerChange,
            NamedReferee,
            SelfAssessmentFile,
        ):
            assert db.session.scalars(select(model)).all() == []
        assert all(each.removed_at for each in db.session.scalars(select(Reference)))
        # The profile's own file is still there.
        assert len(db.session.scalars(select(Upload)).all()) == 1


def test_nobody_takes_back_what_others_gave(
    app: Flask, agency: Agency, code: str, marta: PortalClient
) -> None:
    agency.save("3")
    agency.open(code)
    agency.browser.post(f"{USE}/filling")
    marta.post("/profile/shares/1/return", status=404)


def test_what_was_said_by_a_link_becomes_the_profile_of_a_new_account(
    app: Flask, browse: Browse, code: str
) -> None:
    author = Author(browse()).open(code)
    author.save("3", "two bakeries")
    author.name().attach(b"Twelve posts.")
    account = {
        "agency": "Marea Studio",
        "name": "Nadia Ruiz",
        "email": "nadia@marea.example",
        "password": "correct horse battery",
        "again": "correct horse battery",
    }
    page = author.browser.post(f"{USE}/account", {**account, "again": "other"}, status=422).text
    assert "The two passwords differ." in page
    author.browser.post(f"{USE}/account", account)
    assert "Our profile" in author.browser.get("/profile").text
    assert "two bakeries" in author.browser.get("/profile?section=company-research").text
    assert "Lola Luna" in author.browser.get("/profile/referees").text
    assert "report.txt" in author.browser.get("/profile/files").text
    with app.app_context(), across_companies():
        made = db.session.scalars(select(Company).where(Company.is_agency)).one()
        assert made.name == "Marea Studio"
    again = Author(browse()).open(code)
    assert (
        "has an account already" in again.browser.post(f"{USE}/account", account, status=422).text
    )


def test_the_company_that_asks_cannot_answer_itself(browse: Browse, cast: Cast, code: str) -> None:
    alice = browse(cast.alice)
    alice.post("/profile", {"kind": "agency"})
    Author(alice).open(code)
    assert "which asks here" in alice.get(USE).text
    alice.post(f"{USE}/filling", status=409)
    alice.post(f"{USE}/keeping", status=409)


def test_a_reviewer_keeps_the_profile_and_does_not_give_it_away(
    browse: Browse, cast: Cast, app: Flask
) -> None:
    bob = browse(cast.bob)
    bob.post("/profile", {"kind": "agency"})
    bob.get("/profile/shares", status=403)
    browse(cast.vera).post("/profile/referees", REFEREE, status=403)


@pytest.mark.parametrize("day", ["", "1999-01-01", "2999-01-01", "soon"])
def test_a_day_that_cannot_be_is_said_beside_the_field(agency: Agency, day: str) -> None:
    page = agency.browser.post(
        "/profile/referees", {**REFEREE, "valid_until": day}, status=422
    ).text
    assert 'id="valid_until-error"' in page
    assert "Lola Luna" in page


def test_of_two_people_who_answer_at_once_the_second_sees_the_first(agency: Agency) -> None:
    agency.save("3", "first")
    page = {"review": agency.page_id, "client": "other", "seq": 1}
    data = answered(FIRST, "1", "second", 0) | page
    answer = agency.browser.fragment(f"/profile/answers/{FIRST}", data, status=409).text
    assert "first" in answer
    assert "second" in answer


def test_a_page_of_another_company_saves_nothing_here(agency: Agency) -> None:
    page = {"review": agency.page_id + 1, "client": "other", "seq": 1}
    data = answered(FIRST, "1", "elsewhere", 0) | page
    agency.browser.fragment(f"/profile/answers/{FIRST}", data, status=409)
    assert "elsewhere" not in agency.browser.get("/profile?section=company-research").text
