"""Every kind of evidence that scoring knows has its sentence, in both languages."""

import inspect
import re

import pytest
from flask import Flask
from flask_babel import force_locale

from tests.cast import Cast
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated, referred
from vetting import checklists
from vetting.assessments.queries import assessment
from vetting.assessments.standing import Standing, standing
from vetting.pirate_check import wording
from vetting.scoring import triggers
from vetting.scoring.findings import Evidence, Finding
from vetting.scoring.flags import RaisedFlag
from vetting.scoring.gate import Missing
from vetting.scoring.level import Change, Level

EVIDENCE = (
    (
        Evidence("fact", "offers_reviews", "yes"),
        "Offered to write or buy reviews: Yes",
        "Interview, 12 May 2026, recorded by Bob Baker",
    ),
    (Evidence("fact", "lock_in_months", number=12), "Length of lock-in: 12", ""),
    (
        Evidence("rating", "clean-methods", number=0, raters=("3", "4")),
        "{clean-methods}: rated 0",
        "rated by Bob Baker and Rosa Ruiz",
    ),
    (
        Evidence("median", "crisis-manual", number=0.5),
        "{crisis-manual}: the panel's median is 0.5",
        "rated by Bob Baker 0 and Rosa Ruiz 1",
    ),
    (
        Evidence("section-median", "company-research", number=1.0),
        "Company research: the panel's median over the section is 1",
        "rated by Bob Baker and Rosa Ruiz",
    ),
    (
        Evidence("criteria-median", "target-definition channel-fit", number=1.0),
        "The panel's median over these is 1: {target-definition}; {channel-fit}",
        "rated by Bob Baker and Rosa Ruiz",
    ),
    (
        Evidence("self-gap", number=1.6, count=12),
        "The vendor's own ratings lie 1.6 above the panel's on average, over 12 criteria",
        "",
    ),
    (
        Evidence("section-gap", "references", number=2.0),
        "The largest gap is in “References & track record”: 2",
        "",
    ),
    (
        Evidence("self-mean", "crisis-preparedness", number=3.2),
        "Crisis preparedness: the vendor's own ratings average 3.2",
        "",
    ),
    (
        Evidence("outcome", "Lola Luna, Panadería Sol", "contradicted"),
        "A referee contradicts what was claimed",
        "Panadería Sol, 13 May 2026, recorded by Bob Baker",
    ),
    (
        Evidence("outcome", "Lola Luna, Panadería Sol", "partly"),
        "A referee confirms only part of what was claimed",
        "Panadería Sol, 13 May 2026, recorded by Bob Baker",
    ),
    (
        Evidence("rehire", "Lola Luna, Panadería Sol", "no"),
        "A referee would not work with the vendor again",
        "Panadería Sol, 13 May 2026, recorded by Bob Baker",
    ),
    (
        Evidence("own-contact", "Somebody Unknown"),
        "The contact given for a referee is the vendor's own",
        "",
    ),
    (
        Evidence("own-contact", "Pedro Paz"),
        "The contact given for a referee is the vendor's own",
        "a private person, 13 May 2026, recorded by Bob Baker",
    ),
    (Evidence("repeated", count=2), "2 different organisations gave the same answer", ""),
    (
        Evidence("unverified", count=2),
        "2 references, each tried more than once, and none could be verified",
        "Panadería Sol and a private person",
    ),
    (
        Evidence("unproven", "verified-results", number=0.5),
        "Nothing proves it: “{verified-results}” has a median of 0.5",
        "",
    ),
    (
        Evidence("unproven", "verified-results"),
        "Nothing proves it: “{verified-results}” is not rated",
        "",
    ),
    (
        Evidence("promise", "fake-reviews", quote="Stars for sale"),
        "Offers invented or paid reviews",
        "in the proposal of 11 May 2026, confirmed by Bob Baker",
    ),
    (
        Evidence("promise", "fake-reviews", quote="Stars", sentence="Stars for sale."),
        "Offers invented or paid reviews",
        "in the proposal of 11 May 2026",
    ),
    (
        Evidence("plan", "crisis-manual", "absent"),
        "In the plan, “Reputation-crisis manual” is absent",
        "in the proposal",
    ),
    (
        Evidence("plan-coverage", number=3.5, count=10),
        "3.5 of 10 essential elements are in the plan",
        "in the proposal",
    ),
    (Evidence("price"), "A price is named", "in the proposal"),
    (
        Evidence("specificity", number=0.12),
        "Little in it is about this company: 0.12 on a scale from 0 to 1",
        "in the proposal",
    ),
    (
        Evidence("residue", "placeholder"),
        "A placeholder was left in the text",
        "in the proposal",
    ),
    (
        Evidence("residue", "wrong_company"),
        "Another company's name stands in the text",
        "in the proposal",
    ),
    (Evidence("drill", number=5), "5 of 16 points in the crisis drill", ""),
    (
        Evidence("no-go", "deleted-criticism", count=2),
        "Deleted criticism in the crisis drill, seen by 2 raters",
        "",
    ),
    (
        Evidence("followers", value="strong"),
        "The history of followers shows several unusual signs at once",
        "",
    ),
    (
        Evidence("followers", value="ask"),
        "The history of followers leaves questions open",
        "",
    ),
)


@pytest.fixture
def found(in_app: Flask, cast: Cast) -> Standing:
    opened = open_assessment(in_app, cast.alice)
    rated(
        in_app, cast.bob, opened, {"crisis-manual": 0}, {"clean-methods": "said so"}, everything=0
    )
    rated(in_app, cast.rosa, opened, {"crisis-manual": 1}, everything=0)
    answered(in_app, cast.bob, opened, offers_reviews="yes")
    referred(in_app, cast.bob, opened)
    referred(in_app, cast.bob, opened, name="Pedro Paz", organisation="")
    offered(in_app, cast.bob, opened, "Stars for sale.", fake_reviews="Stars for sale")
    return standing(cast.vera, assessment(cast.vera, opened))


@pytest.mark.parametrize(
    ("evidence", "text", "origin"), EVIDENCE, ids=lambda value: getattr(value, "kind", "")
)
def test_evidence_becomes_a_sentence_with_its_origin(
    found: Standing, evidence: Evidence, text: str, origin: str
) -> None:
    criteria = found.checklist.criteria
    wanted = re.sub(r"\{([a-z-]+)\}", lambda each: criteria[each[1]].title["en"], text)
    told = wording.proof(found, evidence)
    assert (told.text, told.origin) == (wanted, origin)


@pytest.mark.parametrize(("evidence", "text", "origin"), EVIDENCE)
def test_no_id_of_the_core_reaches_a_reader(
    found: Standing, evidence: Evidence, text: str, origin: str
) -> None:
    for language in ("en", "es"):
        with force_locale(language):
            told = wording.proof(found, evidence)
            assert not re.search(r"[a-z]_[a-z]", told.text + told.origin)


def test_every_kind_of_evidence_is_put_into_words() -> None:
    kinds = set(re.findall(r'Evidence\(\s*"([a-z-]+)"', inspect.getsource(triggers)))
    assert kinds == {evidence.kind for evidence, _, _ in EVIDENCE}


def test_a_rating_brings_the_sentence_of_its_level_and_the_raters_notes(found: Standing) -> None:
    told = wording.proof(found, Evidence("rating", "clean-methods", number=0, raters=("3", "4")))
    assert told.quotes == (found.checklist.criteria["clean-methods"].anchors[0]["en"],)
    assert told.notes == (("Bob Baker", "said so"),)


def test_a_promise_brings_its_very_words(found: Standing) -> None:
    (sign,) = (flag for flag in found.scorecard.flags if flag.id == "offers-fake-reviews")
    evidence = [each for finding in sign.findings for each in finding.evidence]
    quotes = [wording.proof(found, each).quotes for each in evidence if each.kind == "promise"]
    assert quotes == [("Stars for sale",)]


def test_a_referees_name_and_contact_never_stand_in_the_evidence(found: Standing) -> None:
    told = wording.proof(found, Evidence("rehire", "Lola Luna, Panadería Sol", "no"))
    assert "Lola" not in told.text + told.origin
    assert "@" not in told.text + told.origin


def test_a_finding_keeps_its_circumstances_apart(found: Standing) -> None:
    finding = Finding(
        "serious",
        "machine",
        (Evidence("promise", "secret-method"),),
        (Evidence("unproven", "verified-results"),),
    )
    flag = RaisedFlag(
        "boast-without-proof",
        "deception",
        "serious",
        "suggested",
        (finding,),
        (finding,),
        "",
        "serious",
    )
    (told,) = wording.findings(found, flag)
    assert told.by_machine
    assert len(told.evidence) == len(told.beside) == 1


def test_a_level_says_what_would_change_it(in_app: Flask) -> None:
    told = wording.level(
        Level(
            id="caution",
            rule="R4",
            because=("guarantees-followers",),
            underlying="caution",
            if_suggested_confirmed="strong",
            would_change=(Change(("guarantees-followers",), "none"),),
            would_change_together=None,
        )
    )
    assert told.rank == 3
    assert told.because == ("Guarantees follower numbers",)
    assert told.changes == (
        "Would fall to “No warning signs found” if “Guarantees follower numbers” were cleared.",
    )
    assert told.dotted == "strong"
    assert "if every suggested sign were confirmed" in told.dotted_text


def test_a_level_names_the_signs_that_would_have_to_be_cleared_together(in_app: Flask) -> None:
    signs = ("offers-fake-reviews", "guarantees-followers")
    told = wording.level(
        Level("strong", "R1", signs, "strong", "strong", (), Change(signs, "caution"))
    )
    assert told.changes == (
        (
            "Would fall to “Do not contract before this is cleared up” only if these were cleared "
            "together: Offers invented or paid reviews; Guarantees follower numbers."
        ),
    )
    assert told.dotted is None
    assert told.dotted_text == ""


def test_too_little_evidence_has_no_rank(in_app: Flask) -> None:
    told = wording.level(Level("insufficient", None, (), "none", "insufficient", (), None))
    assert told.rank is None
    assert told.rule_text == ""
    assert told.underlying == "No warning signs found"


@pytest.mark.parametrize(
    ("missing", "text", "count", "endpoint"),
    [
        (
            Missing("section-rated", "references", 1, 3),
            (
                "References & track record: At least 3 criteria of this section rated "
                "by two or more panel members"
            ),
            "1 of 3",
            "consensus.show",
        ),
        (
            Missing("fact-answered", "asks_personal_passwords"),
            "An answer to this question: Asked for passwords by message",
            "",
            "facts.show",
        ),
    ],
)
def test_what_the_gate_lacks_is_named_and_counted(
    found: Standing, missing: Missing, text: str, count: str, endpoint: str
) -> None:
    told = wording.gap(found, missing)
    assert (told.text, told.count, told.endpoint) == (text, count, endpoint)


def test_every_part_of_the_gate_leads_to_a_page() -> None:
    assert set(wording.GATE_PAGES) == set(checklists.labels("gate"))


def test_a_list_of_names_follows_the_language(found: Standing) -> None:
    with force_locale("es"):
        assert wording.names(found, ("3", "4")) == "Bob Baker y Rosa Ruiz"
