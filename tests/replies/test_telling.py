"""What the person assessed is shown: what a sign rests on, and never who it came from."""

import json
import re
from dataclasses import replace

import pytest
from flask import Flask
from flask_babel import force_locale

from tests.cast import Cast
from vetting import checklists
from vetting.access import Actor
from vetting.assessments.queries import standing_of
from vetting.assessments.standing import Standing
from vetting.pirate_check import wording
from vetting.reply_requests import telling
from vetting.scoring.case import FlagRuling
from vetting.scoring.findings import Evidence, Finding
from vetting.scoring.flags import FLAG_IDS, RaisedFlag

NAMES = re.compile(r"Marta|Molina|Bob|Baker|Rosa|Ruiz|Alice|Vera|Lola|Luna|Panadería|Sol\b")
NOTES = re.compile(r"laughed|never ran")
PIECES = {
    "fact": Evidence("fact", "accounts_in_vendor_name", "yes"),
    "rating": Evidence("rating", "crisis-manual", number=0, raters=("3", "2")),
    "median": Evidence("median", "crisis-manual", number=0.0),
    "section-median": Evidence("section-median", "company-research", number=0.5),
    "criteria-median": Evidence("criteria-median", "channel-fit audience-evidence", number=1.0),
    "self-gap": Evidence("self-gap", number=1.6, count=12),
    "section-gap": Evidence("section-gap", "company-research", number=2.0),
    "self-mean": Evidence("self-mean", "company-research", number=3.5),
    "outcome": Evidence("outcome", "Lola Luna, Panadería Sol", "contradicted"),
    "rehire": Evidence("rehire", "Lola Luna, Panadería Sol", "no"),
    "own-contact": Evidence("own-contact", "Lola Luna, Panadería Sol"),
    "repeated": Evidence("repeated", count=2),
    "unverified": Evidence("unverified", count=2),
    "unproven": Evidence("unproven", "crisis-manual", number=0.0),
    "promise": Evidence("promise", "vendor-owned-accounts", quote="open the pages"),
    "plan": Evidence("plan", "crisis-manual", "absent"),
    "plan-coverage": Evidence("plan-coverage", number=2.5, count=10),
    "price": Evidence("price"),
    "specificity": Evidence("specificity", number=0.1),
    "residue": Evidence("residue", "placeholder"),
    "drill": Evidence("drill", number=4),
    "no-go": Evidence("no-go", "deleted-criticism", count=2),
    "followers": Evidence("followers", "x @nadia", "strong"),
}


@pytest.fixture
def stands(in_app: Flask, cast: Cast, assessment_id: int) -> Standing:
    return _stands(cast.marta, assessment_id)


def test_every_kind_of_evidence_has_its_words() -> None:
    assert set(telling._WORDS) == set(wording._PROOFS) == set(PIECES)


def test_no_evidence_tells_who_said_it(stands: Standing) -> None:
    for kind, evidence in PIECES.items():
        shown = telling.shown(stands, _resting_on(stands, evidence), with_notes=False)
        assert set(shown) == {"en", "es"}
        for told in shown.values():
            assert told["evidence"][0]["text"], kind
            text = json.dumps(told, ensure_ascii=False)
            assert NAMES.search(text) is None, text
            assert NOTES.search(text) is None, text


def test_the_words_elsewhere_do_tell_so_that_this_proves_something(stands: Standing) -> None:
    telling_all = " ".join(
        json.dumps([part.text, part.origin, part.notes])
        for kind in ("fact", "rating", "outcome", "promise")
        for part in [wording.proof(stands, PIECES[kind])]
    )
    assert set(NAMES.findall(telling_all)) >= {"Marta", "Bob", "Rosa"}
    assert NOTES.search(telling_all)


def test_a_note_is_shown_word_for_word_where_somebody_chose_it_and_without_a_name(
    stands: Standing,
) -> None:
    flag = _resting_on(stands, PIECES["median"])
    told = telling.shown(stands, flag, with_notes=True)["en"]["evidence"]
    assert told[0]["notes"] == ["Rosa says that she laughed when asked."]
    assert "Bob" not in json.dumps(told)


def test_figures_dates_and_their_own_words_are_shown(stands: Standing) -> None:
    def first(kind: str, language: str) -> dict[str, object]:
        flag = _resting_on(stands, PIECES[kind])
        found: dict[str, object] = telling.shown(stands, flag, with_notes=False)[language][
            "evidence"
        ][0]
        return found

    assert first("fact", "en")["origin"] == "Interview, 12 May 2026"
    assert first("fact", "es")["origin"] == "Entrevista, 12 may 2026"
    assert first("median", "es")["origin"] == "puntuado por 2 personas"
    assert first("promise", "en")["quotes"] == ["open the pages"]
    assert first("promise", "en")["origin"] == "in the proposal of 11 May 2026"
    assert first("plan-coverage", "en")["text"] == "2.5 of 10 essential elements are in the plan"


def test_every_sign_has_a_question_in_both_languages_and_in_the_usted_form() -> None:
    asked = checklists.reply_questions()
    assert set(asked) == set(FLAG_IDS)
    for flag, text in asked.items():
        assert text["en"].strip(), flag
        assert text["es"].strip(), flag
        assert not re.search(r"\b(tú|tu|tus|te|eres|puedes|tienes|harías)\b", text["es"]), flag


def test_nothing_is_told_in_the_language_of_whoever_prepares_it(stands: Standing) -> None:
    flag = next(each for each in stands.scorecard.flags if each.id == "no-crisis-plan")
    with force_locale("es"):
        in_spanish = telling.shown(stands, flag, with_notes=True)
    assert in_spanish == telling.shown(stands, flag, with_notes=True)
    assert in_spanish["en"]["title"] != in_spanish["es"]["title"]


def test_a_cleared_sign_is_not_sent(stands: Standing) -> None:
    flags = {
        flag.id: FlagRuling("cleared", "Asked and answered.") for flag in stands.scorecard.flags
    }
    cleared = replace(stands, case=replace(stands.case, flags=flags))
    assert telling.sendable(cleared) == ()
    assert len(telling.sendable(stands)) == len(flags) == 3


def _resting_on(stands: Standing, evidence: Evidence) -> RaisedFlag:
    flag = stands.scorecard.flags[0]
    return replace(flag, findings=(Finding("serious", "person", (evidence,)),))


def _stands(actor: Actor, assessment_id: int) -> Standing:
    return standing_of(actor, assessment_id)
