"""From warning signs to a level: grouping, the evidence gate, and what would change it."""

from collections.abc import Callable
from typing import Any

import pytest

from vetting.checklists import load
from vetting.scoring.flags import FLAG_IDS, RaisedFlag
from vetting.scoring.gate import Missing
from vetting.scoring.level import Change, Level, warning_level
from vetting.scoring.scorecard import Scorecard

Json = dict[str, Any]
Score = Callable[..., Scorecard]
Full = Callable[..., Json]
Panel = Callable[..., list[Json]]

ALL = tuple(load("community-manager").criteria)
SENTENCE = "Garantizamos 5.000 seguidores y ventas desde el primer día."


def hits(*promises: str, sentence: str = SENTENCE) -> list[Json]:
    return [{"id": each, "quote": each, "sentence": sentence} for each in promises]


def flag(number: int, family: str, severity: str) -> RaisedFlag:
    return RaisedFlag(FLAG_IDS[number], family, severity, "confirmed", (), (), "", severity)


def level_of(*flags: RaisedFlag, enough_evidence: bool = True) -> Level:
    return warning_level(flags, enough_evidence=enough_evidence)


def test_a_sentence_that_raises_two_signs_counts_once(score: Score, full: Full) -> None:
    promises = ["guaranteed-followers", "guaranteed-sales"]
    proposal = {"text": SENTENCE, "confirmed": promises, "hits": hits(*promises)}
    card = score(**full(proposal=proposal))
    assert [each.id for each in card.flags] == ["guarantees-followers", "guarantees-results"]
    assert (card.level.id, card.level.because) == ("caution", ("guarantees-followers",))
    assert card.level.would_change == (Change(("guarantees-followers",), "clear-up"),)


def test_the_most_severe_of_a_sentence_counts_wherever_it_stands(score: Score, full: Full) -> None:
    promises = ["guaranteed-sales", "vendor-owned-accounts"]
    proposal = {"text": SENTENCE, "confirmed": promises, "hits": hits(*promises)}
    level = score(**full(proposal=proposal)).level
    assert (level.id, level.because) == ("caution", ("accounts-in-vendor-name",))


def test_two_sentences_count_twice(score: Score, full: Full) -> None:
    promises = ["guaranteed-followers", "guaranteed-sales"]
    each = hits(promises[0]) + hits(promises[1], sentence="Y además, ventas.")
    proposal = {"text": SENTENCE, "confirmed": promises, "hits": each}
    assert score(**full(proposal=proposal)).level.rule == "R2"


def test_promises_without_a_known_sentence_count_each_for_itself(score: Score, full: Full) -> None:
    promises = ["guaranteed-followers", "guaranteed-sales"]
    proposal = {"text": SENTENCE, "confirmed": promises, "hits": []}
    assert score(**full(proposal=proposal)).level.rule == "R2"


def test_a_sign_with_evidence_beyond_the_sentence_counts_for_itself(
    score: Score, full: Full
) -> None:
    promises = ["guaranteed-followers", "guaranteed-sales"]
    proposal = {"text": SENTENCE, "confirmed": promises, "hits": hits(*promises)}
    case = full(proposal=proposal, facts={"guarantees_sales_or_virality": "yes"})
    assert score(**case).level.rule == "R2"


def test_a_reading_that_nobody_confirmed_does_not_undo_the_grouping(
    score: Score, full: Full
) -> None:
    confirmed = ["guaranteed-followers", "guaranteed-sales"]
    readings = hits(*confirmed) + hits("instant-results", sentence="Resultados en una semana.")
    proposal = {"text": SENTENCE, "confirmed": confirmed, "hits": readings}
    level = score(**full(proposal=proposal)).level
    assert (level.id, level.if_suggested_confirmed) == ("caution", "strong")


def test_suggested_and_answered_signs_count_only_for_what_might_be(
    score: Score, full: Full
) -> None:
    for state in ("suggested", "answered"):
        level = score(**full(flags={"no-exit": {"state": state}})).level
        assert (level.id, level.if_suggested_confirmed) == ("none", "clear-up")
    cleared = score(**full(flags={"no-exit": {"state": "cleared"}})).level
    assert (cleared.id, cleared.if_suggested_confirmed) == ("none", "none")


def test_a_level_without_a_rule_names_its_minor_signs(score: Score, full: Full) -> None:
    level = score(**full(flags={"pressure-close": {"state": "confirmed"}})).level
    assert (level.id, level.rule, level.because) == ("minor", None, ("pressure-close",))
    assert level.would_change == (Change(("pressure-close",), "none"),)


def test_the_evidence_gate_is_passed_with_all_that_it_asks_for(score: Score, full: Full) -> None:
    card = score(**full())
    assert (card.gate, card.level.id, card.level.rule) == ((), "none", None)


def test_the_evidence_gate_names_everything_that_is_missing(score: Score) -> None:
    card = score(facts={"asks_personal_passwords": "unknown", "written_contract_offered": "no"})
    assert card.gate == (
        Missing("criteria-rated", "", 0, 15),
        Missing("section-rated", "company-research", 0, 3),
        Missing("section-rated", "audience-knowledge", 0, 3),
        Missing("section-rated", "crisis-preparedness", 0, 3),
        Missing("section-rated", "references", 0, 3),
        Missing("reference-contacted"),
        Missing("fact-answered", "accounts_in_vendor_name"),
        Missing("fact-answered", "asks_personal_passwords"),
        Missing("fact-answered", "guarantees_follower_numbers"),
        Missing("proposal-read"),
    )


@pytest.mark.parametrize(
    "change",
    [
        {"references": []},
        {"references": [{"outcome": "not_contacted"}]},
        {"proposal": {"text": "  \n"}},
        {"facts": {"asks_personal_passwords": "unknown"}},
        {"references": [], "facts": {"declares_newcomer": "yes"}},
        {"references": [], "facts": {"offers_alternative_proof": "yes"}},
    ],
)
def test_without_enough_evidence_nothing_is_called_harmless(
    score: Score, full: Full, change: Json
) -> None:
    level = score(**full(**change)).level
    assert (level.id, level.rule, level.because) == ("insufficient", None, ())
    assert level.underlying == "none"


@pytest.mark.parametrize(
    "change",
    [
        {"references": [{"outcome": "declined"}]},
        {
            "references": [],
            "facts": {"declares_newcomer": "yes", "offers_alternative_proof": "yes"},
        },
    ],
)
def test_a_tried_reference_or_a_newcomers_other_proof_is_enough(
    score: Score, full: Full, change: Json
) -> None:
    assert score(**full(**change)).level.id == "none"


def test_the_gate_asks_for_fifteen_criteria_rated_by_two(
    score: Score, full: Full, panel: Panel
) -> None:
    spread = [name for start in (0, 6, 12, 18) for name in ALL[start : start + 3]]
    fourteen = [*spread, *ALL[24:26]]
    only_one = panel(dict.fromkeys(ALL, 3), "omar")
    assert [
        (missing.id, missing.have)
        for missing in score(**full(reviews=panel(dict.fromkeys(fourteen, 3)))).gate
    ] == [("criteria-rated", 14)]
    assert not score(**full(reviews=panel(dict.fromkeys([*fourteen, ALL[26]], 3)))).gate
    assert score(**full(reviews=only_one)).gate[0] == Missing("criteria-rated", "", 0, 15)


def test_the_gate_asks_for_three_criteria_in_each_of_the_first_four_sections(
    score: Score, full: Full, panel: Panel
) -> None:
    rated = [*ALL[:14], *ALL[18:20]]
    missing = score(**full(reviews=panel(dict.fromkeys(rated, 3)))).gate
    assert missing == (
        Missing("section-rated", "crisis-preparedness", 2, 3),
        Missing("section-rated", "references", 2, 3),
    )


def test_the_gate_holds_back_only_none_and_minor() -> None:
    minor, serious = flag(0, "control", "minor"), flag(1, "method", "serious")
    assert level_of(minor, enough_evidence=False).id == "insufficient"
    assert level_of(minor, enough_evidence=False).underlying == "minor"
    below_caution = level_of(serious, enough_evidence=False)
    assert below_caution.id == "clear-up"
    assert below_caution.would_change == (Change((FLAG_IDS[1],), "insufficient"),)


@pytest.mark.parametrize(
    ("flags", "level", "rule", "counted"),
    [
        ([], "none", None, []),
        ([("method", "minor")] * 2, "minor", None, [0, 1]),
        ([("method", "minor")] * 3, "clear-up", "R5", [0, 1, 2]),
        ([("method", "serious")] * 6, "clear-up", "R5", range(6)),
        ([("method", "minor"), ("control", "serious")], "clear-up", "R5", [1]),
        ([("method", "serious"), ("control", "serious")], "caution", "R4", [0, 1]),
        ([("method", "serious"), ("control", "critical")], "caution", "R4", [1]),
        ([("control", "serious"), ("deception", "critical")], "strong", "R2", [0, 1]),
        ([("control", "critical")] * 2 + [("control", "serious")], "strong", "R1", [0, 1]),
        ([("control", "serious")] * 3, "caution", "R4", [0, 1, 2]),
        ([("control", "serious")] * 2 + [("method", "serious")], "caution", "R4", [0, 1, 2]),
        ([("control", "serious")] * 2 + [("deception", "serious")], "strong", "R3", [0, 1, 2]),
    ],
)
def test_the_first_rule_that_holds_gives_the_level(
    flags: list[tuple[str, str]], level: str, rule: str | None, counted: list[int]
) -> None:
    found = level_of(*(flag(number, *each) for number, each in enumerate(flags)))
    assert (found.id, found.rule) == (level, rule)
    assert found.because == tuple(FLAG_IDS[number] for number in counted)


def test_what_would_change_the_level_is_told_sign_by_sign() -> None:
    found = level_of(flag(0, "deception", "critical"), flag(1, "control", "serious"))
    assert found.would_change == (
        Change((FLAG_IDS[0],), "clear-up"),
        Change((FLAG_IDS[1],), "caution"),
    )
    assert found.would_change_together is None


def test_where_no_sign_alone_would_change_the_level_the_smallest_set_is_told() -> None:
    found = level_of(*(flag(number, "control", "critical") for number in range(3)))
    assert found.would_change == ()
    assert found.would_change_together == Change(FLAG_IDS[:2], "caution")


def test_three_that_change_the_level_only_together_are_found() -> None:
    flags = [flag(number, "control", "critical") for number in range(4)]
    assert level_of(*flags).would_change_together == Change(FLAG_IDS[:3], "caution")


def test_a_larger_set_is_told_as_well_and_none_of_it_could_be_spared() -> None:
    flags = [flag(number, "deception", "serious") for number in range(5)]
    flags += [flag(number, "control", "serious") for number in range(5, 9)]
    together = level_of(*flags).would_change_together
    assert together == Change(FLAG_IDS[5:9], "caution")


def test_minor_signs_are_left_out_of_a_larger_set() -> None:
    flags = [flag(number, "deception", "critical") for number in range(6)]
    flags.append(flag(20, "control", "minor"))
    assert level_of(*flags).would_change_together == Change(FLAG_IDS[:5], "caution")


def test_behind_a_closed_gate_no_clearing_helps() -> None:
    flags = [flag(number, "control", "minor") for number in range(2)]
    found = level_of(*flags, enough_evidence=False)
    assert (found.would_change, found.would_change_together) == ((), None)
    assert level_of(*flags).would_change_together == Change(FLAG_IDS[:2], "none")


def test_thirty_signs_at_once_are_no_trouble() -> None:
    families = ("deception", "control", "method")
    flags = [flag(number, families[number % 3], "serious") for number in range(30)]
    together = level_of(*flags).would_change_together
    assert together is not None
    assert (len(together.clear), together.to) == (10, "caution")
