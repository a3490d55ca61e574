"""What the machine suggests and what people say of it, together, and as scoring takes it."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from vetting import checklists
from vetting.models import PromiseRuling
from vetting.proposals.findings import findings, key_of, scored
from vetting.proposals.reading import Reading
from vetting.proposals.wording import SIGNS
from vetting.scoring.case import PROMISES, Case
from vetting.scoring.proposal.plan import Element
from vetting.scoring.proposal.promises import Promise
from vetting.scoring.proposal.residue import Residue
from vetting.scoring.proposal.specificity import Specificity
from vetting.scoring.scorecard import score_case

TEXT = "We guarantee 5,000 followers. No contract needed. We guarantee 300 fans a week."
FOLLOWERS = "guarantee 5,000 followers"
FANS = "guarantee 300 fans a week"
turns = count(1)


def hit(promise: str, quote: str) -> Promise:
    start = TEXT.index(quote)
    return Promise(promise, quote, start, start + len(quote), f"Sentence of {quote}")


READING = Reading(
    "en",
    14,
    promises=(
        hit("guaranteed-followers", FOLLOWERS),
        hit("no-paper-trail", "No contract needed"),
        hit("guaranteed-followers", FANS),
    ),
)


def ruling(promise: str, quote: str, state: str) -> PromiseRuling:
    return PromiseRuling(
        promise=promise, quote=quote, state=state, key=key_of(promise, quote), turn=next(turns)
    )


def states(*rulings: PromiseRuling) -> list[tuple[str, str]]:
    return [(each.quote, each.state) for each in findings(TEXT, READING, rulings)]


def test_findings_stand_in_the_order_of_the_text_and_wait_for_a_person() -> None:
    assert states() == [
        (FOLLOWERS, "suggested"),
        ("No contract needed", "suggested"),
        (FANS, "suggested"),
    ]


def test_a_ruling_is_about_its_words_and_the_newest_holds() -> None:
    promise = "guaranteed-followers"
    first, second = ruling(promise, FOLLOWERS, "confirmed"), ruling(promise, FANS, "dismissed")
    assert states(first, second) == [
        (FOLLOWERS, "confirmed"),
        ("No contract needed", "suggested"),
        (FANS, "dismissed"),
    ]
    assert states(first, ruling(promise, FOLLOWERS, "open"))[0] == (FOLLOWERS, "suggested")


def test_a_ruling_holds_while_its_words_stand_whatever_blanks_lie_between() -> None:
    said = ruling("guaranteed-followers", "guarantee  5,000\nfollowers", "dismissed")
    assert states(said)[0] == (FOLLOWERS, "dismissed")
    assert findings("Another text.", Reading(), [said]) == ()


def test_words_that_only_a_person_marked_are_found_while_they_say_so() -> None:
    said = ruling("fake-reviews", "300 fans", "confirmed")
    marked = [each for each in findings(TEXT, READING, [said]) if not each.by_machine]
    assert [(each.quote, each.state) for each in marked] == [("300 fans", "confirmed")]
    assert TEXT[slice(*marked[0].places[0])] == "300 fans"
    # It stands in a sentence that the machine quotes, so that one sentence counts once.
    assert marked[0].sentence == f"Sentence of {FANS}"
    assert states(said, ruling("fake-reviews", "300 fans", "open")) == states()


def test_words_of_the_same_promise_that_overlap_are_one_finding() -> None:
    said = ruling("guaranteed-followers", "300 fans a week", "confirmed")
    assert states(said)[2:] == [("300 fans a week", "confirmed")]
    back = ruling("guaranteed-followers", "300 fans a week", "open")
    assert states(said, back)[2:] == [("300 fans a week", "suggested")]
    other = ruling("no-paper-trail", "300 fans a week", "confirmed")
    assert len(states(other)) == 4


def test_a_reader_that_no_longer_finds_the_words_takes_nothing_back() -> None:
    said = ruling("guaranteed-followers", FOLLOWERS, "confirmed")
    (kept,) = findings(TEXT, Reading("en", 14), [said])
    assert (kept.quote, kept.state, kept.by_machine) == (FOLLOWERS, "confirmed", False)


def test_scoring_counts_what_was_confirmed_and_suggests_the_rest() -> None:
    promise = "guaranteed-followers"
    found = findings(TEXT, READING, [ruling(promise, FOLLOWERS, "confirmed")])
    told = scored(TEXT, False, READING, found)
    assert told.confirmed == (promise,)
    # The other sentence of the same kind waits for a person, and does not count as confirmed.
    assert [each.quote for each in told.hits] == [FOLLOWERS, "No contract needed"]
    dismissed = [ruling(promise, quote, "dismissed") for quote in (FOLLOWERS, FANS)]
    told = scored(TEXT, False, READING, findings(TEXT, READING, dismissed))
    assert (told.confirmed, [each.id for each in told.hits]) == ((), ["no-paper-trail"])


def test_scoring_is_told_all_that_was_read() -> None:
    reading = Reading(
        "es",
        130,
        plan={"crisis-manual": Element("denied")},
        specificity=Specificity(0.12, "generic", 0.0, 0.0, 0, ()),
        residue=(Residue("other-company", "Salón Abril", 0, 11),),
        has_price=True,
    )
    told = scored(TEXT, True, reading, ())
    assert (told.lang, told.length, told.specificity) == ("es", 130, 0.12)
    assert (told.plan, told.has_price) == ({"crisis-manual": "denied"}, True)
    assert (told.residue.placeholder, told.residue.wrong_company) == (False, True)
    assert told.declines_guarantee


def test_each_promise_is_explained_by_the_sign_that_it_raises() -> None:
    checklist = checklists.load("community-manager")
    for promise in PROMISES:
        reading = Reading("en", 14, promises=(Promise(promise, FANS, 0, 4, FANS),))
        told = scored(TEXT, False, reading, findings(TEXT, reading, []))
        raised = score_case(Case(proposal=told), checklist).flags
        assert [(flag.id, flag.state) for flag in raised] == [(SIGNS[promise], "suggested")]


@given(st.text(), st.text(min_size=1))
def test_the_same_words_have_the_same_key(promise: str, quote: str) -> None:
    assert key_of(promise, quote) == key_of(promise, f" {quote}\n")
    assert len(key_of(promise, quote)) == 16
