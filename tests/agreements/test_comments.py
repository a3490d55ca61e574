"""Both sides say what should be otherwise; nothing typed is lost, and what is settled says by
whom."""

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast, PortalClient
from tests.support.plans import WHOLE, Counterpart, put
from vetting.db import across_companies, db
from vetting.models import AuditEntry, PlanComment

TEXT = "Four hours is too long on a Saturday."


def say(person: PortalClient, here: str, text: str, *, status: int = 303, **more: str) -> str:
    data = {"number": "1", "section": "", "text": text, **more}
    return person.post(f"{here}/comments", data, status=status).text


def stored(app: Flask) -> list[PlanComment]:
    with app.app_context(), across_companies():
        return list(db.session.scalars(select(PlanComment).order_by(PlanComment.id)))


def test_each_reads_what_the_other_says_by_section(
    marta: PortalClient, here: str, vendor: Counterpart
) -> None:
    vendor.say(TEXT, "answers")
    say(marta, here, "We can do two.", section="answers")
    say(marta, here, "Shall we meet?")
    for page in (marta.get(here).text, vendor.page("/comments")):
        places = [page.index(each) for each in ("Shall we meet?", TEXT, "We can do two.")]
        assert places == sorted(places)
    assert "Marta Molina" in vendor.page("/comments")
    # Beside its section in the plan, too.
    page = vendor.page()
    assert page.index('id="section-answers"') < page.index(TEXT) < page.index('section-updates" c')


def test_what_is_sent_twice_is_one(app: Flask, vendor: Counterpart) -> None:
    for _ in range(2):
        vendor.say(TEXT, "answers")
    vendor.say(TEXT, "crisis")
    assert [each.section for each in stored(app)] == ["answers", "crisis"]


def test_a_comment_stays_with_the_version_that_was_read(
    app: Flask, cast: Cast, marta: PortalClient, here: str, vendor: Counterpart, plan_id: int
) -> None:
    before = vendor.hidden("/comments")
    put(app, cast.marta, plan_id, {**WHOLE, "tone": {"voice": "Warm."}})
    vendor.say(TEXT, "answers", **before)
    vendor.say("And the tone is right.", "tone")
    assert [each.version_id for each in stored(app)] == [1, 2]
    page = marta.get(here).text.partition('id="comments"')[2]
    assert page.index("version 1") < page.index(TEXT) < page.index("version 2")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"text": " "}, "Please fill this in."),
        ({"text": f"{TEXT}{'.' * 4000}"}, "too long"),
        ({"text": TEXT, "section": "secrets"}, "Not a valid choice"),
        ({"text": TEXT, "number": "many"}, "Please check what is marked below"),
    ],
)
def test_what_cannot_be_saved_is_said_and_kept(
    app: Flask,
    marta: PortalClient,
    here: str,
    vendor: Counterpart,
    given: dict[str, str],
    message: str,
) -> None:
    for page in (
        say(marta, here, status=422, **given),
        vendor.say(status=422, **{"section": "", **given}),
    ):
        assert message in page
        assert given["text"].strip() in page
    assert stored(app) == []


def test_of_a_version_that_is_not_there_nothing_is_said(
    app: Flask, marta: PortalClient, here: str, vendor: Counterpart
) -> None:
    say(marta, here, TEXT, number="7", status=404)
    vendor.say(TEXT, number="7", status=404)
    assert stored(app) == []


def test_settled_it_says_by_whom_and_when_and_the_first_one_counts(
    app: Flask, browse: Browse, cast: Cast, marta: PortalClient, here: str, vendor: Counterpart
) -> None:
    vendor.say(TEXT, "answers")
    url = f"{here}/comments/1/settlement"
    assert "settled" in marta.fragment(url).text
    browse(cast.alice).post(url)
    (row,) = stored(app)
    assert row.settled_by == cast.marta.member_id
    assert "Marta Molina, " in marta.get(here).text
    page = vendor.page("/comments")
    assert "settled" in page
    assert "Marta Molina" not in page
    with app.app_context(), across_companies():
        verbs = db.session.scalars(select(AuditEntry.verb)).all()
        assert verbs.count("plan-comment-settled") == 1


def test_only_deciders_speak_for_the_company(
    app: Flask, browse: Browse, cast: Cast, here: str, vendor: Counterpart
) -> None:
    vendor.say(TEXT, "answers")
    bob = browse(cast.bob)
    say(bob, here, "No.", status=403)
    bob.post(f"{here}/comments/1/settlement", status=403)
    page = bob.get(here).text
    assert TEXT in page
    assert "Mark as settled" not in page
    browse(cast.charlie).post(f"{here}/comments/1/settlement", status=404)
    assert [each.settled_at for each in stored(app)] == [None]
