"""The twenty elements of a plan, each in its state, in both languages."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.scoring.proposal.practice import (
    EGGS,
    PRACTICE_1,
    PRACTICE_2,
    PRACTICE_3,
    PRACTICE_4,
    RIZOS,
)
from vetting.scoring.case import ESSENTIAL_PLAN_ELEMENTS, PLAN_ELEMENTS, Brief
from vetting.scoring.proposal import plan
from vetting.scoring.proposal.concepts import Lexicon
from vetting.scoring.proposal.plan import Element, coverage, essential_missing, read_plan
from vetting.scoring.proposal.plan_rules import CRISIS_PARTS, RULES, SEEN, SUBJECTS
from vetting.scoring.proposal.plan_senses_en import WORDS as MORE_ENGLISH
from vetting.scoring.proposal.plan_senses_es import WORDS as MORE_SPANISH
from vetting.scoring.proposal.plan_words_en import WORDS as ENGLISH
from vetting.scoring.proposal.plan_words_es import WORDS as SPANISH
from vetting.scoring.proposal.promises import find_promises
from vetting.scoring.proposal.text import read

Sentences = Mapping[str, Mapping[str, list[str]]]

SENTENCES: Mapping[str, Sentences] = json.loads(
    Path(__file__).with_name("plan_sentences.json").read_text(encoding="utf-8")
)
DENIES_NOTHING: Mapping[str, list[str]] = json.loads(
    Path(__file__).with_name("plan_denies_nothing.json").read_text(encoding="utf-8")
)
EACH = [
    pytest.param(lang, element, state, sentence, id=f"{lang} {element} {state} {number}")
    for lang, table in SENTENCES.items()
    for element, states in table.items()
    for state, listed in states.items()
    for number, sentence in enumerate(listed)
]


def stated(plan: Mapping[str, Element], *states: str) -> dict[str, str]:
    """The elements of a plan that are not absent, or in one of the states."""
    wanted = states or ("present", "weak", "denied")
    return {each: found.state for each, found in plan.items() if found.state in wanted}


def test_every_element_is_told_in_both_languages() -> None:
    for table in SENTENCES.values():
        assert set(table) == set(PLAN_ELEMENTS)
        for element, states in table.items():
            assert len(states["present"]) >= 4, element
            assert len(states["weak"]) >= 2, element
            assert len(states["denied"]) >= 2 or element == "price-scope", element
            assert len(states["absent"]) >= 3, element


@pytest.mark.parametrize(("lang", "element", "state", "sentence"), EACH)
def test_a_sentence_says_what_it_says(lang: str, element: str, state: str, sentence: str) -> None:
    found = read_plan(read(sentence, lang))[element]
    if state == "absent":
        assert found.state in {"absent", "weak"}
    else:
        assert found.state == state
        assert found.quote
        assert sentence[found.start : found.end] == found.quote


def test_the_first_practice_text_only_denies_that_the_accounts_are_ours() -> None:
    plan = read_plan(read(PRACTICE_1, "es"), RIZOS)
    assert stated(plan) == {"account-ownership": "denied"}


def test_the_second_practice_text_plans_little_and_says_it_plainly() -> None:
    plan = read_plan(read(PRACTICE_2, "es"), RIZOS)
    assert stated(plan) == dict.fromkeys(
        ("approval-flow", "company-analysis", "account-ownership", "named-references"), "present"
    )


def test_the_third_practice_text_names_its_contact_and_hints_at_a_policy() -> None:
    plan = read_plan(read(PRACTICE_3, "en"), EGGS)
    assert stated(plan) == {
        "reference-person": "present",
        "response-time": "present",
        "approval-flow": "present",
        "update-policy": "weak",
    }


def test_the_fourth_practice_text_has_nothing_to_build_on() -> None:
    assert stated(read_plan(read(PRACTICE_4, "en"), EGGS), "present", "weak") == {}


@pytest.mark.parametrize(
    ("lang", "said", "element"),
    [
        (
            "es",
            "La agencia anterior le mandaba un informe mensual con los clics.",
            "reporting-kpis",
        ),
        ("es", "Otras agencias abren las cuentas a nombre de la agencia.", "account-ownership"),
        ("en", "Your last agency sent a monthly report with the clicks.", "reporting-kpis"),
        ("en", "Some agencies open accounts in our name, they say.", "account-ownership"),
    ],
)
def test_what_others_do_is_no_part_of_this_plan(lang: str, said: str, element: str) -> None:
    assert read_plan(read(said, lang))[element].state == "absent"


@pytest.mark.parametrize(
    ("lang", "said", "state"),
    [
        ("es", "Nada se publica sin su visto bueno.", "present"),
        ("es", "No publico nada hasta que usted lo apruebe.", "present"),
        ("en", "Nothing is posted without your sign-off.", "present"),
        ("en", "I never post anything until you approve it.", "present"),
        ("en", "We never ask for your approval.", "denied"),
        ("es", "Nunca pedimos su aprobación para publicar.", "denied"),
    ],
)
def test_a_second_negation_turns_the_first(lang: str, said: str, state: str) -> None:
    assert read_plan(read(said, lang))["approval-flow"].state == state


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("es", "Me gustaría mandarle un informe mensual con consultas y reservas."),
        ("en", "I would like to send a monthly report with enquiries and bookings."),
        ("en", "Could you use a monthly report with enquiries and bookings?"),
    ],
)
def test_a_wish_or_a_question_is_weak(lang: str, said: str) -> None:
    assert read_plan(read(said, lang))["reporting-kpis"].state == "weak"


@pytest.mark.parametrize(
    ("lang", "said"), [(lang, said) for lang, listed in DENIES_NOTHING.items() for said in listed]
)
def test_a_no_that_does_away_with_nothing(lang: str, said: str) -> None:
    assert stated(read_plan(read(said, lang)), "denied") == {}


@pytest.mark.parametrize(
    "said",
    [
        "Tono: cercano, de tú, sin diminutivos.",
        "TONO\ncercano, de tú, sin diminutivos",
        "3. Tono. Cercano, de tú, sin diminutivos.",
        "[12/5 18:04] Tono: cercano, de tú, sin diminutivos",
        "Tono\n\nCercano, de tú, sin diminutivos.",
    ],
)
def test_a_label_tells_what_follows_however_it_is_set(said: str) -> None:
    assert read_plan(read(said, "es"))["tone-of-voice"].state == "present"


def test_the_brief_tells_rivals_from_people_and_the_public_from_others() -> None:
    brief = Brief(competitors=("Cleveland Gas",), audience=("holiday-let owners",))
    text = read("Cleveland Gas posts a boiler tip every Friday.", "en")
    assert read_plan(text, brief)["company-analysis"].state == "present"
    assert read_plan(text, brief)["content-calendar"].state == "absent"
    public = read("The holiday-let owners around you look for it on Facebook.", "en")
    assert read_plan(public, brief)["audience-definition"].state == "present"


def test_rules_and_words_know_each_other() -> None:
    asked = {name for rule in RULES for group in (*rule.groups, rule.without) for name in group}
    asked |= {*SUBJECTS.values(), *CRISIS_PARTS}
    spanish = {*SPANISH, *MORE_SPANISH}
    assert spanish == {*ENGLISH, *MORE_ENGLISH}
    assert asked - SEEN <= spanish
    assert {rule.element for rule in RULES} == set(PLAN_ELEMENTS)
    named = set(re.findall(r'"([a-z-]+)"', Path(plan.__file__).read_text(encoding="utf-8")))
    assert spanish <= asked | named


def test_an_entry_stands_for_every_phrase_that_it_spells_out() -> None:
    lexicon = Lexicon({"shows": "(te|os)_(lo|la)_mand* (muy_|)pronto"})
    for said in ("te lo mando", "os la mandaremos", "pronto"):
        words = read(said, "es").sentences[0].words
        assert lexicon.find(words) == {"shows": [(0, len(words))]}
    assert not lexicon.find(read("te mando lo suyo", "es").sentences[0].words)


@pytest.mark.parametrize(
    ("lang", "said", "state"),
    [
        ("en", "Contact\n\nGill, plant manager.", "present"),
        ("es", "Interlocutora. Montse, de compras.", "present"),
        ("es", "Interlocutora. Ya veremos, con calma.", "weak"),
    ],
)
def test_a_name_may_begin_the_line_under_who_is_to_be_asked(
    lang: str, said: str, state: str
) -> None:
    assert read_plan(read(said, lang))["reference-person"].state == state


@pytest.mark.parametrize(
    ("lang", "said", "state"),
    [
        ("en", "I would charge 150 a month.", "weak"),
        ("es", "Son ciento veinte al mes.", "weak"),
        ("en", "We hope for 150 bookings a month.", "absent"),
        ("es", "Pasar de 100 a 150 al mes las reservas.", "absent"),
    ],
)
def test_a_sum_needs_no_currency(lang: str, said: str, state: str) -> None:
    assert read_plan(read(said, lang))["price-scope"].state == state


def test_a_promise_that_is_not_sure_denies_nothing() -> None:
    text = read("No te vas a enterar de nada.", "es")
    heard = find_promises(text)
    promise = next(each for each in heard.promises if each.id == "hands-off-client")
    unsure = heard._replace(promises=(replace(promise, doubtful=True),))
    sure = heard._replace(promises=(replace(promise, doubtful=False),))
    assert read_plan(text, heard=sure)["approval-flow"].state == "denied"
    assert read_plan(text, heard=unsure)["approval-flow"].state == "absent"


def test_a_plan_lists_all_twenty_in_the_order_of_the_case() -> None:
    assert tuple(read_plan(read("", "en"))) == PLAN_ELEMENTS


def test_coverage_counts_weak_by_half_and_denied_for_nothing() -> None:
    plan = dict.fromkeys(PLAN_ELEMENTS, Element("absent"))
    plan |= dict.fromkeys(ESSENTIAL_PLAN_ELEMENTS[:3], Element("present"))
    plan |= {ESSENTIAL_PLAN_ELEMENTS[3]: Element("weak")}
    plan |= {ESSENTIAL_PLAN_ELEMENTS[4]: Element("denied"), "tone-of-voice": Element("present")}
    assert coverage(plan) == 3.5
    assert essential_missing(plan) == ESSENTIAL_PLAN_ELEMENTS[4:]


PHRASES = [
    sentence
    for table in SENTENCES.values()
    for states in table.values()
    for listed in states.values()
    for sentence in listed
]
NOISE = st.text(
    alphabet=st.sampled_from("aé\u0301ñ ¿?¡!.,;:\n\r\0«»“”()[]{}#€$%👍🏽\u200b\ud800ﬀＡ12")
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(PHRASES), NOISE), max_size=6), st.sampled_from(["es", "en"])
)
def test_every_quote_is_what_stands_at_its_place(parts: list[str], lang: str) -> None:
    written = " ".join(parts)
    plan = read_plan(read(written, lang), RIZOS)
    for element in plan.values():
        assert written[element.start : element.end] == element.quote
        assert bool(element.quote) == (element.state != "absent")
    assert read_plan(read(written, lang), RIZOS) == plan


@pytest.mark.parametrize(
    "piece",
    [
        "no ",
        "usted aprueba antes de publicar ",
        "crisis manual niveles llamar. ",
        "- tono: a\n",
        "Aa ",
        "¿informes? ",
    ],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    short, long = (read(piece * (size // len(piece)), "es") for size in (10_000, 80_000))
    read_plan(short)
    before = process_time()
    read_plan(short)
    between = process_time()
    read_plan(long)
    assert process_time() - between < 24 * (between - before) + 0.2


def test_a_promise_plans_nothing_and_denies_what_it_does_away_with() -> None:
    text = read(
        "We open the accounts in our name. Our bot likes three posts of strangers every Monday.",
        "en",
    )
    plan = read_plan(text, heard=find_promises(text))
    assert stated(plan) == {"account-ownership": "denied"}
    assert plan["account-ownership"].quote == "We open the accounts in our name"


def test_what_somebody_else_wrote_is_no_part_of_this_plan() -> None:
    said = "“A monthly report with clicks and bookings” – they never sent one."
    assert stated(read_plan(read(said, "en"))) == {}


@pytest.mark.parametrize("price", ["₦150,000 a month", "₹18,000 per month", "€320 a month"])
def test_money_has_many_signs(price: str) -> None:
    said = f"{price}, twelve posts, ads not included."
    assert read_plan(read(said, "en"))["price-scope"].state == "present"
