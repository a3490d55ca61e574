import re

import pytest
from flask import Flask
from sqlalchemy import event

from tests.cast import Browse, Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated
from vetting.db import db


def test_a_sign_shows_its_evidence_its_innocent_explanation_and_what_to_ask(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.bob).get(f"/assessments/{assessment_id}/pirate-check").text
    assert "Wants accounts in their own name" in page
    assert "Interview, 12 May 2026, recorded by Marta Molina" in page
    assert "Innocent explanation" in page
    assert "Ask next" in page
    assert "counts as confirmed" in page


def test_the_level_shows_its_rule_and_what_would_change_it(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.bob).get(f"/assessments/{assessment_id}/pirate-check").text
    assert "Rule R4" in page
    assert "Would fall to “Not enough evidence yet”" in page


def test_signs_that_are_not_raised_say_whether_anybody_looked(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.bob).get(f"/assessments/{assessment_id}/pirate-check").text
    assert "missing: the history of followers" in page
    assert "missing: fact: Guaranteed a follower number; the written offer" in page
    assert "Does not apply to this vendor (1)" in page


def test_a_promise_shows_the_very_words(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    offered(
        app,
        cast.rosa,
        assessment_id,
        "We sell <b>likes</b>.",
        bought_engagement="sell <b>likes</b>",
    )
    page = browse(cast.bob).get(f"/assessments/{assessment_id}/pirate-check").text
    assert "sell &lt;b&gt;likes&lt;/b&gt;" in page
    assert "in the proposal of 11 May 2026, confirmed by Rosa Ruiz" in page


def test_who_has_not_rated_yet_sees_no_sign_and_no_level(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    for person in (cast.alice, cast.marta):
        page = browse(person).get(f"/assessments/{assessment_id}/pirate-check").text
        assert "once your own review is in" in page
        assert "Wants accounts" not in page
        assert "Rule R4" not in page
        assert "Warning level" not in page


def test_a_viewer_reads_and_rules_on_nothing(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.vera).get(f"/assessments/{assessment_id}/pirate-check").text
    assert "Wants accounts in their own name" in page
    assert "Save the ruling" not in page


def test_an_empty_assessment_says_what_is_missing(app: Flask, browse: Browse, cast: Cast) -> None:
    empty = open_assessment(app, cast.alice, vendor="Nobody Yet")
    page = browse(cast.vera).get(f"/assessments/{empty}/pirate-check").text
    assert "No warning sign is raised" in page
    assert "Not enough evidence yet" in page
    assert "0 of 15" in page


def test_the_page_speaks_spanish(browse: Browse, cast: Cast, assessment_id: int) -> None:
    page = browse(cast.bob, "es").get(f"/assessments/{assessment_id}/pirate-check").text
    assert "Quiere las cuentas a su nombre" in page
    assert "No contratar hasta aclararlo" in page


def test_an_outsider_gets_404(browse: Browse, cast: Cast, assessment_id: int) -> None:
    browse(cast.charlie).get(f"/assessments/{assessment_id}/pirate-check", status=404)


@pytest.mark.parametrize("nonsense", ["0", "999999", "99999999999999999999"])
def test_an_assessment_that_is_not_there_gets_404(
    browse: Browse, cast: Cast, nonsense: str
) -> None:
    browse(cast.bob).get(f"/assessments/{nonsense}/pirate-check", status=404)


def test_the_number_of_statements_does_not_grow_with_the_signs(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    url = f"/assessments/{assessment_id}/pirate-check"
    few = _statements(app, bob, url)
    answered(
        app,
        cast.marta,
        assessment_id,
        asks_personal_passwords="yes",
        offers_reviews="yes",
        deletes_criticism="yes",
        uses_mass_automation="yes",
    )
    rated(app, cast.marta, assessment_id, everything=0)
    assert _statements(app, bob, url) == few


def _statements(app: Flask, browser: PortalClient, url: str) -> int:
    # The first look at a page goes into the audit trail, which costs statements of its own.
    browser.get(url)
    seen: list[str] = []

    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        seen.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        browser.get(url)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(seen)


def test_evidence_that_answers_for_several_findings_is_told_once(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    answered(
        app,
        cast.bob,
        assessment_id,
        written_contract_offered="no",
        issues_invoice="no",
        full_payment_in_advance="yes",
    )
    page = browse(cast.bob).get(f"/assessments/{assessment_id}/pirate-check").text
    card = page.split('id="sign-no-contract"')[1].split("</article>")[0]
    told = re.findall(r"<p>([^<]+: (?:Yes|No))", card)
    assert len(told) == len(set(told)) == 3


def test_a_few_signs_lie_open_and_many_are_a_list_to_open(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    url = f"/assessments/{assessment_id}/pirate-check"
    opened, closed = '<details class="sign-more" open>', '<details class="sign-more">'
    page = browse(cast.bob).get(url).text
    assert opened in page
    assert closed not in page
    answered(
        app,
        cast.bob,
        assessment_id,
        offers_bought_engagement="yes",
        asks_personal_passwords="yes",
        pressure_deadline="yes",
    )
    page = browse(cast.bob).get(url).text
    assert opened not in page
    assert closed in page
