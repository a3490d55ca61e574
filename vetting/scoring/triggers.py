"""The triggers of the thirty warning signs (redflags §3), in the order of the catalogue.

Each yields a finding for every way in which it holds. An unknown value never raises anything.
"""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from vetting.scoring.case import ESSENTIAL_PLAN_ELEMENTS, History, Hit, Reference
from vetting.scoring.exact import exact, mean, median, rounded
from vetting.scoring.findings import MACHINE, PERSON, Evidence, Finding
from vetting.scoring.score import ENOUGH_RATERS, PanelRating, Readings

COMPANY, AUDIENCE, CRISIS = 0, 1, 2
"""The numbers of the sections that redflags calls groups A, B and C."""

ENOUGH_GAPS = 10
NOTABLE_MEAN_GAP = Fraction(1)
SERIOUS_MEAN_GAP = Fraction(3, 2)
LARGE_GAP = 2
MANY_LARGE_GAPS = 5
ENOUGH_IN_SECTION = 4
FAILED_DRILL = 6
CONFIDENT_SELF_MEAN = 3
READABLE_WORDS = 120
GENERIC_BELOW = Fraction(3, 10)
THIN_BELOW = 4
LONG_LOCK_IN = 12
ENOUGH_REFERENCES = 2
ENOUGH_ATTEMPTS = 2
LITTLE = Fraction(1)
HARDLY_ANYTHING = Fraction(1, 2)
PLAN_WORTH = {"present": Fraction(1), "weak": Fraction(1, 2)}

Findings = Iterator[Finding]


def self_inflation(readings: Readings) -> Findings:
    """Self a mean of 1 or more above the panel; serious from 1.5 or with five large gaps."""
    gaps = readings.self_gaps()
    average = readings.mean_self_gap()
    if len(gaps) < ENOUGH_GAPS or average is None or average < NOTABLE_MEAN_GAP:
        return
    large = sum(1 for gap in gaps.values() if gap >= LARGE_GAP)
    serious = average >= SERIOUS_MEAN_GAP or large >= MANY_LARGE_GAPS
    section, largest = _largest_section_gap(readings, gaps)
    evidence = (
        Evidence("self-gap", number=rounded(average), count=len(gaps)),
        Evidence("section-gap", section, number=rounded(largest)),
    )
    yield Finding("serious" if serious else "minor", PERSON, evidence)


def _largest_section_gap(readings: Readings, gaps: Mapping[str, Fraction]) -> tuple[str, Fraction]:
    by_section: dict[str, list[Fraction]] = {}
    for criterion_id, gap in gaps.items():
        by_section.setdefault(readings.checklist.section_of(criterion_id).id, []).append(gap)
    means = {section: sum(each, Fraction()) / len(each) for section, each in by_section.items()}
    section = max(means, key=lambda each: means[each])
    return section, means[section]


def reference_contradicts(readings: Readings) -> Findings:
    """A verified reference contradicts a written claim (critical), or confirms it only partly."""
    for reference in _verified(readings):
        severity = {"contradicted": "critical", "partly": "minor"}.get(reference.outcome)
        if severity and reference.claim_in_writing:
            yield Finding(severity, PERSON, (_outcome(reference),))


def referee_would_not_rehire(readings: Readings) -> Findings:
    """A verified reference would not work with them again (serious)."""
    against = [each for each in _verified(readings) if each.would_rehire == "no"]
    organisations = {_folded(each.organisation) for each in against} - {""}
    repeated = len(organisations) > 1
    beside = (Evidence("repeated", count=len(organisations)),) if repeated else ()
    for reference in against:
        evidence = Evidence("rehire", _name(reference), reference.would_rehire)
        yield Finding("serious", PERSON, (evidence,), beside)


def refuses_referees(readings: Readings) -> Findings:
    """Refuses to name anybody who gives references (serious)."""
    return _said(readings, "refuses_named_referees", "yes", "serious")


def referees_unverifiable(readings: Readings) -> Findings:
    """Two or more references, none of them reachable (minor); serious where one is their own."""
    references = _references(readings)
    unreachable = all(
        each.outcome == "unreachable" and each.contact_attempts >= ENOUGH_ATTEMPTS
        for each in references
    )
    if len(references) < ENOUGH_REFERENCES or any(_verified(readings)) or not unreachable:
        return
    own = tuple(
        Evidence("own-contact", _name(each)) for each in references if each.contact_is_candidate
    )
    evidence = Evidence("unverified", count=len(references))
    yield Finding("serious" if own else "minor", PERSON, (evidence, *own))


def portfolio_not_theirs(readings: Readings) -> Findings:
    """Other people's work shown as their own, by fact or by two noted 0 (critical)."""
    yield from _said(readings, "portfolio_role_confirmed", "no", "critical")
    zeros = [each for each in readings.zeros("portfolio-role") if each.note.strip()]
    yield from _rated_zero("portfolio-role", zeros)


def credential_not_confirmed(readings: Readings) -> Findings:
    """The issuer does not confirm a title (serious), or the document is forged (critical)."""
    yield from _said(readings, "credential_confirmed", "no", "serious")
    yield from _said(readings, "credential_forged", "yes", "critical")


def boast_without_proof(readings: Readings) -> Findings:
    """A large claim, no confirmed reference, and results that the panel did not see (serious)."""
    proof = readings.panel_median("verified-results")
    proven = proof is not None and proof > LITTLE
    if proven or any(each.outcome == "confirmed" for each in readings.case.references):
        return
    value = None if proof is None else rounded(proof)
    unproven = Evidence("unproven", "verified-results", number=value)
    for promise in ("unverifiable-track-record", "secret-method"):
        yield from _promised(readings, promise, "serious", beside=(unproven,))


def expert_without_substance(readings: Readings) -> Findings:
    """Claims to be an expert with medians up to 1 in both research sections (serious)."""
    company = _section_median(readings, COMPANY)
    audience = _section_median(readings, AUDIENCE)
    if company is None or audience is None or max(company, audience) > LITTLE:
        return
    medians = (
        _section_evidence(readings, COMPANY, company),
        _section_evidence(readings, AUDIENCE, audience),
    )
    for finding in _said(readings, "claims_expert", "yes", "serious"):
        yield Finding(finding.severity, finding.by, (*finding.evidence, *medians))


def crisis_bluff(readings: Readings) -> Findings:
    """Rates their own crisis skills 3 or more on average and fails the drill (serious)."""
    claimed = mean(
        [each.self_value for each in readings.section(CRISIS) if each.self_value is not None]
    )
    if claimed is None or claimed < CONFIDENT_SELF_MEAN:
        return
    section = readings.checklist.sections[CRISIS].id
    for drill in _failed_drill(readings):
        claim = Evidence("self-mean", section, number=rounded(claimed))
        yield Finding("serious", PERSON, (claim, drill))


def guarantees_followers(readings: Readings) -> Findings:
    """Guarantees a number of followers (critical)."""
    yield from _said(readings, "guarantees_follower_numbers", "yes", "critical")
    yield from _promised(readings, "guaranteed-followers", "critical")


def sells_fake_engagement(readings: Readings) -> Findings:
    """Offers bought interaction, by fact, promise or two ratings of 0 (critical)."""
    yield from _said(readings, "offers_bought_engagement", "yes", "critical")
    yield from _promised(readings, "bought-engagement", "critical")
    yield from _rated_zero("clean-methods", readings.zeros("clean-methods"))


def offers_fake_reviews(readings: Readings) -> Findings:
    """Offers to write or buy reviews (critical)."""
    yield from _said(readings, "offers_reviews", "yes", "critical")
    yield from _promised(readings, "fake-reviews", "critical")


def suspicious_growth(readings: Readings) -> Findings:
    """The follower history asks a question (minor) or is striking (serious); never critical.

    One finding for each account whose history is known, else one for the result that is told."""
    case = readings.case
    for each in case.histories or (History("", case.followers),):
        severity = {"ask": "minor", "strong": "serious"}.get(each.result)
        if severity:
            evidence = Evidence("followers", each.account, each.result, quote=each.grounds)
            yield Finding(severity, MACHINE, (evidence,))


def guarantees_results(readings: Readings) -> Findings:
    """Guarantees sales, virality or instant results (serious); once, however many."""
    yield from _said(readings, "guarantees_sales_or_virality", "yes", "serious")
    for promise in ("guaranteed-sales", "guaranteed-virality", "instant-results"):
        yield from _promised(readings, promise, "serious")


def censors_criticism(readings: Readings) -> Findings:
    """Would delete criticism, by fact, promise or in the drill before two raters (serious)."""
    yield from _said(readings, "deletes_criticism", "yes", "serious")
    yield from _promised(readings, "censor-criticism", "serious")
    drill = readings.case.drill
    seen_by = drill.no_go.get("deleted-criticism", 0) if drill else 0
    if seen_by >= ENOUGH_RATERS:
        yield Finding("serious", PERSON, (Evidence("no-go", "deleted-criticism", count=seen_by),))


def spam_automation(readings: Readings) -> Findings:
    """Mass automation towards strangers (serious)."""
    yield from _said(readings, "uses_mass_automation", "yes", "serious")
    yield from _promised(readings, "spam-automation", "serious")


def accounts_in_vendor_name(readings: Readings) -> Findings:
    """Wants the accounts in their own name, or two raters gave 0 (critical)."""
    yield from _said(readings, "accounts_in_vendor_name", "yes", "critical")
    yield from _promised(readings, "vendor-owned-accounts", "critical")
    yield from _rated_zero("account-ownership", readings.zeros("account-ownership"))


def demands_passwords(readings: Readings) -> Findings:
    """Asks for passwords by message (serious)."""
    yield from _said(readings, "asks_personal_passwords", "yes", "serious")
    yield from _promised(readings, "password-sharing", "serious")


def no_contract(readings: Readings) -> Findings:
    """No contract or no invoice (serious); with everything paid in advance critical."""
    plain = [
        *_said(readings, "written_contract_offered", "no", "serious"),
        *_said(readings, "issues_invoice", "no", "serious"),
        *_promised(readings, "no-paper-trail", "serious"),
    ]
    in_advance = readings.says("full_payment_in_advance", "yes")
    for finding in plain:
        if in_advance:
            payment = Evidence("fact", "full_payment_in_advance", "yes")
            yield Finding("critical", finding.by, (*finding.evidence, payment))
        else:
            yield finding


def no_exit(readings: Readings) -> Findings:
    """Refuses a handover, or locks in for a year without trial or notice (serious)."""
    yield from _said(readings, "handover_clause_accepted", "no", "serious")
    months = readings.fact("lock_in_months")
    if not isinstance(months, int | float) or months < LONG_LOCK_IN:
        return
    locked_in = Evidence("fact", "lock_in_months", number=months)
    for finding in _said(readings, "trial_or_notice_offered", "no", "serious"):
        yield Finding(finding.severity, finding.by, (locked_in, *finding.evidence))


def pressure_close(readings: Readings) -> Findings:
    """Presses for a signature (minor)."""
    yield from _said(readings, "pressure_deadline", "yes", "minor")
    yield from _promised(readings, "pressure-close", "minor")


def price_without_scope(readings: Readings) -> Findings:
    """A price without hours or tasks (minor)."""
    yield from _median_at_most(readings, "price-scope", LITTLE, "minor")
    if readings.case.proposal.has_price:
        for scope in _plan(readings, "price-scope", ("absent", "weak")):
            yield Finding("minor", MACHINE, (Evidence("price"), scope))


def unnamed_worker(readings: Readings) -> Findings:
    """An agency that does not name the worker (minor) or hides subcontracting (serious)."""
    if readings.case.vendor.kind == "agency":
        yield from _said(readings, "names_person_doing_the_work", "no", "minor")
        yield from _said(readings, "subcontracting_hidden", "yes", "serious")


def no_research(readings: Readings) -> Findings:
    """Knows neither the company (serious up to 0.5, minor up to 1) nor its audience (minor)."""
    company = _section_median(readings, COMPANY)
    if company is not None and company <= LITTLE:
        severity = "serious" if company <= HARDLY_ANYTHING else "minor"
        yield Finding(severity, PERSON, (_section_evidence(readings, COMPANY, company),))
    yield from _median_at_most(readings, "company-knowledge", Fraction(0), "serious")
    trio = ("target-definition", "audience-evidence", "channel-fit")
    known = [value for each in trio if (value := readings.panel_median(each)) is not None]
    middle = median(known)
    if len(known) == len(trio) and middle is not None and middle <= LITTLE:
        evidence = Evidence("criteria-median", " ".join(trio), number=rounded(middle))
        yield Finding("minor", PERSON, (evidence,))


def no_crisis_plan(readings: Readings) -> Findings:
    """No crisis manual: absent (minor); rated 0, denied or with a failed drill (serious)."""
    yield from _median_at_most(readings, "crisis-manual", Fraction(0), "serious")
    for denied in _plan(readings, "crisis-manual", ("denied",)):
        yield Finding("serious", MACHINE, (denied,))
    for absent in _plan(readings, "crisis-manual", ("absent",)):
        failed = tuple(_failed_drill(readings))
        yield Finding("serious" if failed else "minor", MACHINE, (absent, *failed))


def hands_off(readings: Readings) -> Findings:
    """Rejects a reference person or the approval of posts (serious)."""
    yield from _said(readings, "accepts_reference_person", "no", "serious")
    yield from _said(readings, "accepts_approval_flow", "no", "serious")
    yield from _promised(readings, "hands-off-client", "serious")
    for denied in _plan(readings, "approval-flow", ("denied",)):
        yield Finding("serious", MACHINE, (denied,))


def generic_proposal(readings: Readings) -> Findings:
    """A proposal for anybody (minor), or with another company's name in it (serious)."""
    proposal = readings.case.proposal
    yield from _promised(readings, "one-size-fits-all", "minor")
    specificity = exact(1 if proposal.specificity is None else proposal.specificity)
    could_be_specific = _is_readable(readings) and readings.case.brief.tells_something
    if specificity < GENERIC_BELOW and could_be_specific:
        evidence = Evidence("specificity", number=rounded(specificity, 2))
        yield Finding("minor", MACHINE, (evidence,))
    if proposal.residue.placeholder:
        yield Finding("minor", MACHINE, (Evidence("residue", "placeholder"),))
    if proposal.residue.wrong_company:
        yield Finding("serious", MACHINE, (Evidence("residue", "wrong_company"),))


def thin_plan(readings: Readings) -> Findings:
    """Fewer than four of the ten essential plan elements, weak ones counting half (minor)."""
    plan = readings.case.proposal.plan
    states = [plan[each] for each in ESSENTIAL_PLAN_ELEMENTS if each in plan]
    covered = sum((PLAN_WORTH.get(state, Fraction()) for state in states), Fraction())
    whole = len(states) == len(ESSENTIAL_PLAN_ELEMENTS)
    if whole and covered < THIN_BELOW and _is_readable(readings):
        evidence = Evidence("plan-coverage", number=rounded(covered), count=len(states))
        yield Finding("minor", MACHINE, (evidence,))


def naive_promises(readings: Readings) -> Findings:
    """Always there alone, or likes as the goal (minor)."""
    for promise in ("always-on-alone", "vanity-success"):
        yield from _promised(readings, promise, "minor")
    for criterion in ("cover-availability", "business-goals"):
        yield from _median_at_most(readings, criterion, Fraction(0), "minor")


def _said(readings: Readings, fact: str, answer: str, severity: str) -> Findings:
    if readings.says(fact, answer):
        yield Finding(severity, PERSON, (Evidence("fact", fact, answer),))


def _promised(
    readings: Readings, promise: str, severity: str, beside: tuple[Evidence, ...] = ()
) -> Findings:
    """A finding for each sentence that makes the promise, or one where no sentence is known."""
    proposal = readings.case.proposal
    confirmed = promise in proposal.confirmed
    if promise in proposal.dismissed:
        return
    hits = sorted({hit for hit in proposal.hits if hit.id == promise}, key=_hit_order)
    if confirmed and not hits:
        yield Finding(severity, PERSON, (Evidence("promise", promise),), beside)
    for hit in hits:
        evidence = Evidence("promise", promise, quote=hit.quote, sentence=hit.sentence)
        yield Finding(severity, PERSON if confirmed else MACHINE, (evidence,), beside)


def _hit_order(hit: Hit) -> tuple[str, str]:
    return hit.sentence, hit.quote


def _rated_zero(criterion: str, zeros: Iterable[PanelRating]) -> Findings:
    raters = tuple(sorted({each.rater for each in zeros}))
    if len(raters) >= ENOUGH_RATERS:
        yield Finding("critical", PERSON, (Evidence("rating", criterion, number=0, raters=raters),))


def _median_at_most(readings: Readings, criterion: str, limit: Fraction, severity: str) -> Findings:
    value = readings.panel_median(criterion)
    if value is not None and value <= limit:
        yield Finding(severity, PERSON, (Evidence("median", criterion, number=rounded(value)),))


def _section_median(readings: Readings, number: int) -> Fraction | None:
    """The median over a section's known criteria; unknown below four of them."""
    values = readings.agreed_values(number)
    return median(values) if len(values) >= ENOUGH_IN_SECTION else None


def _section_evidence(readings: Readings, number: int, value: Fraction) -> Evidence:
    return Evidence("section-median", readings.checklist.sections[number].id, number=rounded(value))


def _plan(readings: Readings, element: str, states: tuple[str, ...]) -> Iterator[Evidence]:
    state = readings.case.proposal.plan.get(element)
    if state in states:
        yield Evidence("plan", element, state)


def _failed_drill(readings: Readings) -> Iterator[Evidence]:
    drill = readings.case.drill
    if drill and exact(drill.score) <= FAILED_DRILL:
        yield Evidence("drill", number=rounded(exact(drill.score)))


def _is_readable(readings: Readings) -> bool:
    return readings.case.proposal.length >= READABLE_WORDS


def _verified(readings: Readings) -> list[Reference]:
    return [each for each in _references(readings) if each.identity_verified]


def _references(readings: Readings) -> list[Reference]:
    """In an order of their own, so that the order of entry never matters."""
    return sorted(readings.case.references, key=_reference_order)


def _reference_order(reference: Reference) -> tuple[str, ...]:
    named = (reference.organisation, reference.name, reference.outcome, reference.would_rehire)
    return (*named, str(reference.claim_in_writing), str(reference.contact_is_candidate))


def _name(reference: Reference) -> str:
    """How a finding names a reference: person and organisation, as far as known."""
    return ", ".join(part for part in (reference.name, reference.organisation) if part)


def _outcome(reference: Reference) -> Evidence:
    return Evidence("outcome", _name(reference), reference.outcome)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
