"""A manager asks, gives another link, takes it back, and sends what was handed in back."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast, PortalClient
from tests.mail.test_outbox import set_up
from tests.self_assessments.desk import URL, Author, ask
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.mail import outbox
from vetting.models import AccessLink, Mail, SelfAssessment

REASON = "Please add what you did in 2025."
TO = "nadia@ruiz.example"


def letters(app: Flask) -> list[outbox.Letter]:
    with app.app_context(), across_companies():
        rows = db.session.scalars(select(Mail).order_by(Mail.id)).all()
        return [each for row in rows if (each := outbox.letter(row, now()))]


def test_the_link_is_shown_once(marta: PortalClient, here: str, assessment_id: int) -> None:
    code = ask(marta, assessment_id)
    assert marta.get(f"{here}/self-assessment/link", status=303).location == (
        f"{here}/self-assessment"
    )
    page = marta.get(f"{here}/self-assessment").text
    assert code not in page
    assert "never opened" in page


def test_what_is_known_of_the_vendor_is_filled_in(marta: PortalClient, here: str) -> None:
    page = marta.get(f"{here}/self-assessment").text
    assert 'value="Nadia Ruiz"' in page
    assert 'value="budget"' in page
    checked = [part.split('"')[0] for part in page.split('checked id="parts-')[1:]]
    assert len(checked) == 5


def test_only_deciders_ask_and_everybody_sees_that_they_did(
    browse: Browse, cast: Cast, here: str, assessment_id: int
) -> None:
    for person in (cast.bob, cast.vera):
        browse(person).post(f"{here}/self-assessment", {"name": "N", "language": "en"}, status=403)
        assert "Nobody has been asked yet" in browse(person).get(f"{here}/self-assessment").text
    ask(browse(cast.alice), assessment_id)
    page = browse(cast.vera).get(f"{here}/self-assessment").text
    assert "Alice Ames asked Nadia Ruiz" in page
    assert "Make a new link" not in page


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"name": "", "language": "en"}, "Please fill this in."),
        ({"name": "N", "language": "en", "email": "nobody"}, "not a complete e-mail address"),
        ({"name": "N", "language": "fr"}, "Not a valid choice"),
        ({"name": "N", "language": "en", "parts": ["secrets"]}, "secrets"),
    ],
)
def test_what_cannot_be_asked_is_said(
    app: Flask, marta: PortalClient, here: str, given: dict[str, str], message: str
) -> None:
    assert message in marta.post(f"{here}/self-assessment", given, status=422).text
    with app.app_context(), across_companies():
        assert db.session.query(SelfAssessment).count() == 0


def test_where_mail_goes_out_the_link_is_mailed_in_the_language_that_was_chosen(
    app: Flask, marta: PortalClient, assessment_id: int
) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    code = ask(marta, assessment_id, email=TO, language="es")
    (letter,) = letters(app)
    assert letter.recipient == TO
    assert "Harbour Bakery le pregunta cómo ve usted su trabajo" in letter.subject
    assert f"/guest#{code}" in letter.body
    assert "No necesita ninguna cuenta" in letter.body


@pytest.mark.parametrize("email", ["", TO])
def test_without_mail_the_link_alone_is_enough(
    app: Flask, browse: Browse, marta: PortalClient, assessment_id: int, email: str
) -> None:
    code = ask(marta, assessment_id, email=email)
    assert letters(app) == []
    assert "0 of 54 answered" in Author(browse()).open(code).page()


def test_of_several_links_one_alone_is_open(
    app: Flask, marta: PortalClient, assessment_id: int
) -> None:
    for _ in range(3):
        ask(marta, assessment_id)
    with app.app_context(), across_companies():
        links = db.session.query(AccessLink).all()
        assert [link.revoked_at is None for link in links] == [False, False, True]
        assert db.session.query(SelfAssessment).count() == 1


def test_a_link_that_was_withdrawn_can_be_replaced(
    browse: Browse, marta: PortalClient, here: str, assessment_id: int, author: Author
) -> None:
    author.save("3", "ran two bakeries")
    for _ in range(2):
        marta.post(f"{here}/self-assessment/withdrawal")
    author.browser.get(URL, status=303)
    author.open(ask(marta, assessment_id))
    assert "1 of 54 answered" in author.page()


def test_sent_back_the_same_link_works_on_for_as_long_as_a_new_one(
    browse: Browse, cast: Cast, here: str, author: Author, code: str
) -> None:
    author.save("3")
    author.submit()
    with time_machine.travel(now() + timedelta(days=20)):
        browse(cast.marta).post(f"{here}/self-assessment/return", {"reason": REASON})
    with time_machine.travel(now() + timedelta(days=45)):
        assert REASON in author.open(code).page()


def test_who_is_sent_back_to_is_told_by_mail_and_without_a_secret(
    app: Flask, browse: Browse, marta: PortalClient, here: str, assessment_id: int
) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    code = ask(marta, assessment_id, email=TO, language="es")
    author = Author(browse()).open(code)
    author.save("3")
    author.submit()
    marta.post(f"{here}/self-assessment/return", {"reason": REASON})
    letter = letters(app)[-1]
    assert letter.subject == "Harbour Bakery le pide algo más"
    assert REASON in letter.body
    assert code not in letter.body


def test_what_is_not_handed_in_cannot_be_sent_back(
    marta: PortalClient, here: str, author: Author
) -> None:
    assert "Send it back" not in marta.get(f"{here}/self-assessment").text
    marta.post(f"{here}/self-assessment/return", {"reason": REASON}, status=409)
    author.save("3")
    author.submit()
    marta.post(f"{here}/self-assessment/return", {"reason": "more"}, status=422)
    marta.post(f"{here}/self-assessment/return", {"reason": REASON})
    marta.post(f"{here}/self-assessment/return", {"reason": REASON}, status=409)


def test_where_the_link_is_over_a_new_one_is_asked_for(
    marta: PortalClient, here: str, author: Author
) -> None:
    author.save("3")
    author.submit()
    marta.post(f"{here}/self-assessment/withdrawal")
    marta.post(f"{here}/self-assessment/return", {"reason": REASON})
    assert "Their link is over: make a new one" in marta.get(f"{here}/self-assessment").text


def test_an_assessment_in_which_somebody_was_asked_is_kept(
    marta: PortalClient, here: str, code: str
) -> None:
    marta.post(f"{here}/removal", status=409)


def test_the_trail_says_who_asked_answered_and_sent_it_back(
    marta: PortalClient, here: str, author: Author
) -> None:
    author.save("3")
    author.name().submit()
    marta.post(f"{here}/self-assessment/return", {"reason": REASON})
    page = marta.get(f"{here}/audit").text
    for told in (
        "Asked for a self-assessment",
        "Saved in the self-assessment",
        "Named a referee",
        "Handed the self-assessment in",
        "Entered a reference",
        "Sent the self-assessment back",
        "Nadia Ruiz",
    ):
        assert told in page
