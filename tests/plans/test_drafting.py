"""Drafting is pure: what is known goes in, and where each text came from comes out."""

from dataclasses import replace

from vetting.plans.content import Content, digest
from vetting.plans.drafting import (
    Contractor,
    Drafted,
    Ground,
    Promised,
    Wanted,
    draft,
    offers,
)
from vetting.plans.sections import SECTIONS
from vetting.scoring.case import PLAN_ELEMENTS

WANTED = Wanted(
    contact_person="Ana Prieto",
    deputy="Luis Gil",
    response_hours="4",
    channels=("Instagram", "Facebook"),
    audience="Families",
    products="Bread",
    hours_per_week="10",
    budget_per_month="640",
    currency="EUR",
)


def content_of(drafted: dict[str, Drafted]) -> Content:
    return Content(
        {name: each.body for name, each in drafted.items()},
        {name: each.sources for name, each in drafted.items()},
    )


def test_an_empty_ground_still_gives_every_section_and_all_gaps() -> None:
    found = content_of(draft(Ground("en", "Bakery")))
    assert [each.section for each in found.sections] == list(SECTIONS)
    assert found.gaps() == ("contact-person", "answer-times", "update-policy", "crisis-part")
    assert found.section("methods").told("clause").state == "template"


def test_the_brief_fills_what_it_knows() -> None:
    found = content_of(draft(Ground("en", "Bakery", WANTED)))
    assert found.value("contacts", "contact") == "Ana Prieto"
    assert found.value("price", "hours") == "10 hours a week"
    rows = found.section("answers").told("times").rows
    assert rows[0] == {"direction": "company", "channel": "every channel", "within": "4 h"}
    approving = [row for row in found.section("updates").told("matrix").rows if "approver" in row]
    assert {row["rule"] for row in approving} == {"approval"}
    assert "update-policy" not in found.gaps()


def test_the_budget_is_told_to_nobody_but_members() -> None:
    drafted = draft(Ground("en", "Bakery", WANTED))["price"]
    assert "640" not in str(drafted.body)
    assert all(each.inner for each in drafted.sources if "640" in each.quote)


def test_what_is_promised_is_taken_over_with_its_words() -> None:
    promised = {"objectives": Promised("present", "From 6 to 15 orders a month")}
    told = content_of(draft(Ground("en", "B", promised=promised))).section("aims").told("aims")
    assert told.text == "From 6 to 15 orders a month"
    assert told.state == "filled"
    assert [each.quote for each in told.quotes] == ["From 6 to 15 orders a month"]


def test_what_is_only_hinted_at_is_still_to_be_agreed() -> None:
    promised = {"objectives": Promised("weak", "More visibility")}
    told = content_of(draft(Ground("en", "B", promised=promised))).section("aims").told("aims")
    assert (told.text, told.state) == ("More visibility", "open")


def test_what_is_denied_or_missing_is_to_be_agreed() -> None:
    promised = {
        "objectives": Promised("denied", "We set no aims"),
        "audience-definition": Promised("absent"),
    }
    aims = content_of(draft(Ground("en", "B", promised=promised))).section("aims")
    assert aims.told("aims").text == ""
    assert aims.told("aims").state == "open"
    assert aims.told("audience").state == "open"
    assert [each.inner for each in aims.told("aims").sources] == [True]


def test_words_of_the_proposal_stand_under_those_of_the_brief() -> None:
    promised = {"audience-definition": Promised("present", "Parents of small children")}
    found = content_of(draft(Ground("en", "B", WANTED, promised=promised)))
    assert found.value("aims", "audience") == "Families\n\nParents of small children"


def test_a_fact_that_speaks_against_a_text_keeps_it_open() -> None:
    facts = {"accounts_in_vendor_name": "yes", "lock_in_months": "12"}
    found = content_of(draft(Ground("es", "B", facts=facts)))
    assert found.section("accounts").told("ownership").state == "open"
    terms = found.section("notice").told("terms")
    assert (terms.text, terms.state) == ("Permanencia mínima según la oferta: 12 meses.", "open")
    calm = content_of(draft(Ground("es", "B", facts={"accounts_in_vendor_name": "no"})))
    assert calm.section("accounts").told("ownership").state == "template"


def test_every_element_but_the_references_has_its_place() -> None:
    promised = {each: Promised("present", f"words of {each}") for each in PLAN_ELEMENTS}
    drafted = draft(Ground("en", "B", promised=promised))
    text = str([each.body for each in drafted.values()])
    assert {each for each in PLAN_ELEMENTS if f"words of {each}" not in text} == {
        "named-references"
    }


def test_both_languages_say_their_own_words() -> None:
    spanish = draft(Ground("es", "B"))["crisis"].body
    english = draft(Ground("en", "B"))["crisis"].body
    assert "Llame a la persona de contacto" in spanish["card"]
    assert "Ring the contact person" in english["card"]
    assert digest(spanish) != digest(english)


def test_the_same_ground_offers_nothing_new() -> None:
    drafted = draft(Ground("en", "B", WANTED, Contractor("Nadia")))
    found = content_of(drafted)
    assert offers(drafted, found.bodies, found.sources) == ()


def test_only_what_became_known_is_offered_and_what_was_typed_stays() -> None:
    old = content_of(draft(Ground("en", "B", WANTED)))
    bodies = {**old.bodies, "aims": {**old.bodies["aims"], "aims": "Typed by hand"}}
    promised = {"objectives": Promised("present", "From 6 to 15 orders a month")}
    fresh = draft(Ground("en", "B", WANTED, promised=promised))
    (offer,) = offers(fresh, bodies, old.sources)
    assert (offer.section, offer.field) == ("aims", "aims")
    assert offer.value == "From 6 to 15 orders a month"
    assert bodies["aims"]["aims"] == "Typed by hand"


def test_in_a_table_that_was_written_in_gaps_are_filled_and_rows_added() -> None:
    old = content_of(draft(Ground("en", "B", WANTED)))
    typed = [
        {"channel": "Facebook", "purpose": "Neighbours"},
        {"channel": "Instagram", "rhythm": "daily"},
    ]
    bodies = {**old.bodies, "channels": {"channels": typed}}
    more = replace(WANTED, channels=("Instagram", "Facebook", "TikTok"))
    fresh = draft(Ground("en", "B", more))
    found = {each.field: each for each in offers(fresh, bodies, old.sources)}
    assert found["channels"].value == (*typed, {"channel": "TikTok"})
    # Nobody has written in this one, so that it is offered as a whole.
    assert len(found["times"].value) == 5


def test_template_rows_that_were_removed_stay_away() -> None:
    old = content_of(draft(Ground("en", "B", WANTED)))
    first = old.section("crisis").told("calls").rows[0]
    calls = [{**first, "name": "Ana Prieto", "telephone": "600"}]
    bodies = {**old.bodies, "crisis": {**old.bodies["crisis"], "calls": calls}}
    fresh = draft(Ground("en", "B", replace(WANTED, contact_person="Elsa Roca")))
    assert "calls" not in {each.field for each in offers(fresh, bodies, old.sources)}
