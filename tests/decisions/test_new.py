from flask import Flask

from tests.cast import THEN, Browse, Cast
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated
from vetting.db import db, enter_company
from vetting.models import FlagRuling, KnockoutRuling


def test_the_page_says_what_following_the_level_would_mean(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.marta).get(f"/assessments/{assessment_id}/decision").text
    assert "Following it would mean: Send the open questions and wait for the answers." in page
    assert "Rule R4" in page
    assert "Nothing has been decided yet." in page


def test_it_reminds_of_a_provisional_score_and_of_who_is_still_rating(
    app: Flask, browse: Browse, cast: Cast
) -> None:
    found = open_assessment(app, cast.alice)
    rated(app, cast.marta, found, {"company-knowledge": 3})
    rated(app, cast.rosa, found, state="open")
    page = browse(cast.marta).get(f"/assessments/{found}/decision").text
    assert "The score is provisional: 3 % of the checklist is rated, by 1 person." in page
    assert "Still rating: Rosa Ruiz" in page


def test_it_reminds_of_knockouts_and_disagreements(app: Flask, browse: Browse, cast: Cast) -> None:
    found = open_assessment(app, cast.alice)
    rated(app, cast.marta, found, {"clean-methods": 0, "channel-audit": 4}, everything=3)
    rated(app, cast.bob, found, {"clean-methods": 0, "channel-audit": 1}, everything=3)
    marta = browse(cast.marta)
    page = marta.get(f"/assessments/{found}/decision").text
    assert "A knock-out is proposed, and it is not confirmed that the vendor could answer" in page
    assert "The panel is two or more apart on 1 criterion and has recorded no consensus." in page
    with app.app_context():
        enter_company(cast.marta.company_id)
        db.session.add(
            KnockoutRuling(
                assessment_id=found,
                criterion="clean-methods",
                confirmed=True,
                evidence="The invoice for the followers.",
                answered=True,
                member_id=cast.marta.member_id,
                ruled_at=THEN,
            )
        )
        db.session.commit()
    assert (
        "A knock-out is confirmed: Works with clean methods"
        in marta.get(f"/assessments/{found}/decision").text
    )


def test_it_reminds_of_signs_that_nobody_has_ruled_on(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    with app.app_context():
        enter_company(cast.bob.company_id)
        db.session.add(
            FlagRuling(
                assessment_id=assessment_id,
                flag="accounts-in-vendor-name",
                state="suggested",
                note="Bob is not sure that he heard it right.",
                member_id=cast.bob.member_id,
                ruled_at=THEN,
            )
        )
        db.session.commit()
    page = browse(cast.marta).get(f"/assessments/{assessment_id}/decision").text
    assert "1 warning sign is neither confirmed nor cleared: Wants accounts in" in page


def test_whoever_is_still_to_rate_sees_no_number_and_no_form(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    offered(app, cast.bob, assessment_id, "Pages are ours.", vendor_owned_accounts="are ours")
    page = browse(cast.alice).get(f"/assessments/{assessment_id}/decision").text
    assert "You see the panel's result once your own review is in" in page
    for hidden in ("75.0", "Rule R4", "form-decision", "Nothing has been decided"):
        assert hidden not in page


def test_whoever_abstained_decides(app: Flask, browse: Browse, cast: Cast) -> None:
    found = open_assessment(app, cast.alice)
    rated(app, cast.alice, found, state="abstained")
    rated(app, cast.bob, found, everything=2)
    answered(app, cast.bob, found, pressure_deadline="no")
    assert "form-decision" in browse(cast.alice).get(f"/assessments/{found}/decision").text


def test_the_page_speaks_spanish(browse: Browse, cast: Cast, assessment_id: int) -> None:
    page = browse(cast.marta, "es").get(f"/assessments/{assessment_id}/decision").text
    assert "No contratar hasta aclararlo" in page
