"""Warning signs, level, gate and knock-outs in the person's language.

Scoring speaks in ids and numbers. Every page and every print takes its sentences from here, so
that one thing is said in one way everywhere."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from babel.lists import format_list
from flask_babel import get_locale, gettext, lazy_gettext

from vetting import checklists
from vetting.assessments.standing import Standing
from vetting.audience.wording import PLATFORMS
from vetting.checklists import audience
from vetting.drills import evidence as drills
from vetting.drills.evidence import DrillLine
from vetting.facts.groups import ANSWERS, SOURCES
from vetting.i18n import in_language, show_date, show_number, show_period
from vetting.models import AudienceHistory, FactAnswer, Reference
from vetting.proposals.findings import CONFIRMED as RULED
from vetting.scoring.findings import MACHINE, Evidence, Finding
from vetting.scoring.flags import RaisedFlag
from vetting.scoring.gate import Missing
from vetting.scoring.knockouts import CONFIRMED, Knockout
from vetting.scoring.level import INSUFFICIENT, LEVELS, Change, Level

PLAN_STATES = {
    "weak": lazy_gettext("weak"),
    "absent": lazy_gettext("absent"),
    "denied": lazy_gettext("rejected"),
}
RATINGS = {
    "not-observed": lazy_gettext("not observed"),
    "not-applicable": lazy_gettext("not applicable"),
}
MOST_GROUNDS = 12
GATE_PAGES = {
    "criteria-rated": "consensus.show",
    "section-rated": "consensus.show",
    "reference-contacted": "references.index",
    "fact-answered": "facts.show",
    "proposal-read": "proposals.show",
}


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence in words: what it says, where it comes from, and the very words."""

    text: str
    origin: str = ""
    quotes: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    # Where it comes from a drill.
    drill_id: int | None = None


@dataclass(frozen=True, slots=True)
class FindingText:
    """One trigger of a warning sign in words; `beside` are circumstances."""

    severity: str
    by_machine: bool
    evidence: tuple[Proof, ...]
    beside: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class LevelText:
    """The level in words: what it is, by which rule, on what it rests, what would change it.

    `dotted` is the id of the level that the suggested signs would make if they were confirmed,
    or None where they would change nothing."""

    id: str
    rank: int | None
    label: str
    action: str
    rule: str
    rule_text: str
    because: tuple[str, ...]
    changes: tuple[str, ...]
    underlying: str
    dotted: str | None
    dotted_label: str
    dotted_text: str


@dataclass(frozen=True, slots=True)
class GapText:
    """One thing that the evidence gate lacks, and the page where it can be mended."""

    text: str
    count: str
    endpoint: str


@dataclass(frozen=True, slots=True)
class KnockoutText:
    """A knock-out in words; `enough_raters` says whether it may be confirmed at all."""

    id: str
    title: str
    anchor: str
    state: str
    confirmed: bool
    enough_raters: bool
    raters: str
    confirmed_by: str
    evidence: str


def findings(standing: Standing, flag: RaisedFlag) -> tuple[FindingText, ...]:
    """What a warning sign rests on, in the order of scoring; empty for a ruling alone.

    One piece of evidence may answer for several findings; it is told with the first."""
    told: set[Proof] = set()
    return tuple(_finding(standing, each, told) for each in flag.findings)


def level(found: Level, hidden: Container[str] = ()) -> LevelText:
    """The level with its rule, its reasons and its counterfactuals (redflags §4). The signs in
    `hidden` are not named, where what they say was said in confidence."""
    differs = found.if_suggested_confirmed != found.id
    return LevelText(
        id=found.id,
        rank=level_rank(found.id),
        label=level_label(found.id),
        action=in_language(checklists.labels("level_actions")[found.id]),
        rule=found.rule or "",
        rule_text=in_language(checklists.labels("rules")[found.rule]) if found.rule else "",
        because=tuple(_named(each, hidden) for each in found.because),
        changes=tuple(_changes(found, hidden)),
        underlying=level_label(found.underlying) if found.id == INSUFFICIENT else "",
        dotted=found.if_suggested_confirmed if differs else None,
        dotted_label=level_label(found.if_suggested_confirmed),
        dotted_text=_if_suggested_confirmed(found) if differs else "",
    )


def gap(standing: Standing, missing: Missing) -> GapText:
    """One thing that has to be known before "no warning signs" may be said."""
    text = in_language(checklists.labels("gate")[missing.id])
    if missing.id == "section-rated":
        text = f"{section_title(standing, missing.ref)}: {text}"
    if missing.id == "fact-answered":
        text = f"{text}: {fact_title(standing, missing.ref)}"
    counted = missing.need > 1
    count = gettext("%(have)s of %(need)s", have=missing.have, need=missing.need)
    return GapText(text, count if counted else "", GATE_PAGES[missing.id])


def knockout(standing: Standing, found: Knockout) -> KnockoutText:
    """A knock-out that is proposed or confirmed (criteria §0)."""
    criterion = standing.checklist.criteria[found.id]
    confirmed = found.state == CONFIRMED
    return KnockoutText(
        id=found.id,
        title=in_language(criterion.title),
        anchor=in_language(criterion.anchors[0]),
        state=gettext("Knock-out confirmed") if confirmed else gettext("Knock-out proposed"),
        confirmed=confirmed,
        enough_raters=len(found.raters) > 1,
        raters=names(standing, found.raters),
        confirmed_by=found.ruling.confirmed_by if found.ruling else "",
        evidence=found.ruling.evidence if found.ruling else "",
    )


def level_label(level_id: str) -> str:
    """The name of a level."""
    return in_language(checklists.labels("levels")[level_id])


def level_rank(level_id: str) -> int | None:
    """0 for none to 4 for strong; None where there is too little evidence."""
    return LEVELS.index(level_id) if level_id in LEVELS else None


def sign_title(flag_id: str) -> str:
    """The name of a warning sign."""
    return in_language(checklists.warning_signs()[flag_id].title)


def confidential_sign() -> str:
    """What stands for a sign whose name would tell what was said in confidence."""
    return str(gettext("A sign that rests on a confidential reference"))


def severity_label(severity: str) -> str:
    return in_language(checklists.labels("severities")[severity])


def severity_meaning(severity: str) -> str:
    return in_language(checklists.labels("severity_meanings")[severity])


def family_label(family: str) -> str:
    return in_language(checklists.labels("families")[family])


def state_label(state: str) -> str:
    return in_language(checklists.labels("states")[state])


def green_label(signal: str) -> str:
    return in_language(checklists.labels("green")[signal])


def newcomer_hint() -> str:
    return in_language(checklists.labels("honest_newcomer")["hint"])


def criterion_title(standing: Standing, criterion: str) -> str:
    return in_language(standing.checklist.criteria[criterion].title)


def section_title(standing: Standing, section_id: str) -> str:
    titles = {section.id: section.title for section in standing.checklist.sections}
    return in_language(titles[section_id])


def fact_title(standing: Standing, fact_id: str) -> str:
    """The text of a fact."""
    texts = {fact.id: fact.text for fact in standing.checklist.facts}
    return in_language(texts[fact_id])


def answer(value: str) -> str:
    """The answer to a fact: a word in the person's language, or the number itself."""
    return str(ANSWERS.get(value, value))


def rating(value: int | str) -> str:
    """One rater's rating: 0–4, or why there is none."""
    return str(RATINGS.get(str(value), value))


def names(standing: Standing, raters: Iterable[str]) -> str:
    """The names of raters as a list in the person's language."""
    return listed([standing.raters.get(rater, gettext("a member")) for rater in raters])


def listed(texts: Sequence[str]) -> str:
    """Texts as a list: "a, b and c"."""
    return format_list(list(texts), locale=get_locale())


def fact_origin(fact: FactAnswer) -> str:
    """Where the answer to a fact comes from: source, date and who wrote it down."""
    source = str(SOURCES[fact.source]) if fact.source else ""
    told = gettext(
        "%(date)s, recorded by %(name)s",
        date=show_date(fact.answered_on or fact.saved_at),
        name=fact.member.name,
    )
    return f"{source}, {told}" if source else told


def _finding(standing: Standing, finding: Finding, told: set[Proof]) -> FindingText:
    return FindingText(
        severity=finding.severity,
        by_machine=finding.by == MACHINE,
        evidence=tuple(_untold(standing, finding.evidence, told)),
        beside=tuple(_untold(standing, finding.beside, told)),
    )


def _untold(standing: Standing, evidence: Iterable[Evidence], told: set[Proof]) -> Iterator[Proof]:
    for each in evidence:
        text = proof(standing, each)
        if text not in told:
            told.add(text)
            yield text


def proof(standing: Standing, evidence: Evidence) -> Proof:
    """One piece of evidence in words. Raises KeyError for a kind that it does not know."""
    return _PROOFS[evidence.kind](standing, evidence)


def _fact(standing: Standing, evidence: Evidence) -> Proof:
    value = _figure(evidence.number) if evidence.number is not None else answer(evidence.value)
    stored = standing.facts.get(evidence.ref)
    return Proof(
        f"{fact_title(standing, evidence.ref)}: {value}",
        fact_origin(stored) if stored is not None else "",
    )


def _rated(standing: Standing, evidence: Evidence) -> Proof:
    criterion = standing.checklist.criteria[evidence.ref]
    level_given = int(evidence.number or 0)
    return Proof(
        gettext(
            "%(criterion)s: rated %(level)s",
            criterion=in_language(criterion.title),
            level=level_given,
        ),
        gettext("rated by %(names)s", names=names(standing, evidence.raters)),
        (in_language(criterion.anchors[level_given]),),
        tuple(_notes(standing, evidence.ref, evidence.raters)),
    )


def _median(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(
        gettext(
            "%(criterion)s: the panel's median is %(value)s",
            criterion=criterion_title(standing, evidence.ref),
            value=_figure(evidence.number),
        ),
        _who_rated_what(standing, evidence.ref),
        notes=tuple(_notes(standing, evidence.ref, standing.raters)),
    )


def _section_median(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(
        gettext(
            "%(section)s: the panel's median over the section is %(value)s",
            section=section_title(standing, evidence.ref),
            value=_figure(evidence.number),
        ),
        _rated_by_panel(standing),
    )


def _criteria_median(standing: Standing, evidence: Evidence) -> Proof:
    titles = [criterion_title(standing, each) for each in evidence.ref.split()]
    return Proof(
        gettext(
            "The panel's median over these is %(value)s: %(criteria)s",
            criteria="; ".join(titles),
            value=_figure(evidence.number),
        ),
        _rated_by_panel(standing),
    )


def _self_gap(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(
        gettext(
            "The vendor's own ratings lie %(gap)s above the panel's on average, "
            "over %(count)s criteria",
            gap=_figure(evidence.number),
            count=evidence.count,
        )
    )


def _section_gap(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(
        gettext(
            "The largest gap is in “%(section)s”: %(gap)s",
            section=section_title(standing, evidence.ref),
            gap=_figure(evidence.number),
        )
    )


def _self_mean(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(
        gettext(
            "%(section)s: the vendor's own ratings average %(value)s",
            section=section_title(standing, evidence.ref),
            value=_figure(evidence.number),
        )
    )


def _outcome(standing: Standing, evidence: Evidence) -> Proof:
    said = {
        "contradicted": gettext("A referee contradicts what was claimed"),
        "partly": gettext("A referee confirms only part of what was claimed"),
    }
    return _reference_proof(standing, evidence.ref, said.get(evidence.value, evidence.value))


def _rehire(standing: Standing, evidence: Evidence) -> Proof:
    return _reference_proof(
        standing, evidence.ref, gettext("A referee would not work with the vendor again")
    )


def _own_contact(standing: Standing, evidence: Evidence) -> Proof:
    return _reference_proof(
        standing, evidence.ref, gettext("The contact given for a referee is the vendor's own")
    )


def _repeated(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(
        gettext("%(count)s different organisations gave the same answer", count=evidence.count)
    )


def _unverified(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(
        gettext(
            "%(count)s references, each tried more than once, and none could be verified",
            count=evidence.count,
        ),
        listed([_organisation(each) for each in standing.references]),
    )


def _unproven(standing: Standing, evidence: Evidence) -> Proof:
    title = criterion_title(standing, evidence.ref)
    if evidence.number is None:
        return Proof(gettext("Nothing proves it: “%(criterion)s” is not rated", criterion=title))
    return Proof(
        gettext(
            "Nothing proves it: “%(criterion)s” has a median of %(value)s",
            criterion=title,
            value=_figure(evidence.number),
        )
    )


def _promise(standing: Standing, evidence: Evidence) -> Proof:
    title = in_language(checklists.promises()[evidence.ref].title)
    quotes = (evidence.quote,) if evidence.quote else ()
    if standing.proposal is None:
        return Proof(title, gettext("in the proposal"), quotes)
    row = standing.proposal.row
    day = show_date(row.received_on or row.saved_at)
    found = (
        each
        for each in standing.proposal.findings
        if (each.promise, each.quote) == (evidence.ref, evidence.quote)
    )
    ruling = next((each.newest for each in found if each.state == RULED), None)
    if ruling is None:
        return Proof(title, gettext("in the proposal of %(date)s", date=day), quotes)
    name = ruling.member.name
    return Proof(
        title,
        gettext("in the proposal of %(date)s, confirmed by %(name)s", date=day, name=name),
        quotes,
    )


def _plan(standing: Standing, evidence: Evidence) -> Proof:
    element = in_language(checklists.labels("plan")[evidence.ref])
    state = str(PLAN_STATES.get(evidence.value, evidence.value))
    return Proof(
        gettext("In the plan, “%(element)s” is %(state)s", element=element, state=state),
        gettext("in the proposal"),
    )


def _plan_coverage(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(
        gettext(
            "%(have)s of %(need)s essential elements are in the plan",
            have=_figure(evidence.number),
            need=evidence.count,
        ),
        gettext("in the proposal"),
    )


def _price(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(gettext("A price is named"), gettext("in the proposal"))


def _specificity(standing: Standing, evidence: Evidence) -> Proof:
    return Proof(
        gettext(
            "Little in it is about this company: %(value)s on a scale from 0 to 1",
            value=show_number(evidence.number, 2),
        ),
        gettext("in the proposal"),
    )


def _residue(standing: Standing, evidence: Evidence) -> Proof:
    texts = {
        "placeholder": gettext("A placeholder was left in the text"),
        "wrong_company": gettext("Another company's name stands in the text"),
    }
    return Proof(texts[evidence.ref], gettext("in the proposal"))


def _drill(standing: Standing, evidence: Evidence) -> Proof:
    text = gettext("%(points)s of 16 points in the crisis drill", points=_figure(evidence.number))
    return _drill_proof(text, drills.counting(standing))


def _no_go(standing: Standing, evidence: Evidence) -> Proof:
    text = gettext(
        "Deleted criticism in the crisis drill, seen by %(count)s raters", count=evidence.count
    )
    return _drill_proof(text, drills.showing(standing, evidence.ref))


def _drill_proof(text: str, drill: DrillLine | None) -> Proof:
    if drill is None:
        return Proof(text)
    notes = ((gettext("Time"), drill.pace),) if drill.pace else ()
    return Proof(text, drill.named, notes=notes, drill_id=drill.id)


def _followers(standing: Standing, evidence: Evidence) -> Proof:
    texts = {
        "ask": gettext("The history of followers leaves questions open"),
        "strong": gettext("The history of followers shows several unusual signs at once"),
    }
    text = texts[evidence.value]
    history = next(
        (
            each
            for scored, each in zip(standing.case.histories, standing.own_histories, strict=True)
            if (scored.account, scored.grounds) == (evidence.ref, evidence.quote)
        ),
        None,
    )
    return Proof(text) if history is None else _history_proof(text, history)


def _history_proof(text: str, history: AudienceHistory) -> Proof:
    """Signals and days, and what the candidate says of them."""
    signals = audience.catalogue().signals
    told = [
        gettext(
            "%(signal)s: %(period)s",
            signal=in_language(signals[each["id"]].title),
            period=show_period(each["from"], each["to"]),
        )
        for each in history.grounds[:MOST_GROUNDS]
    ]
    named = f"{PLATFORMS[history.platform]} {history.handle}"
    said = (
        (gettext("The candidate's explanation"), history.explanation),
        (gettext("Document"), history.document),
    )
    origin = gettext(
        "%(date)s, recorded by %(name)s",
        date=show_date(history.saved_at),
        name=history.member.name,
    )
    return Proof(
        f"{named}. {text}", origin, tuple(told), tuple((name, note) for name, note in said if note)
    )


_PROOFS = {
    "fact": _fact,
    "rating": _rated,
    "median": _median,
    "section-median": _section_median,
    "criteria-median": _criteria_median,
    "self-gap": _self_gap,
    "section-gap": _section_gap,
    "self-mean": _self_mean,
    "outcome": _outcome,
    "rehire": _rehire,
    "repeated": _repeated,
    "unverified": _unverified,
    "own-contact": _own_contact,
    "unproven": _unproven,
    "promise": _promise,
    "plan": _plan,
    "plan-coverage": _plan_coverage,
    "price": _price,
    "specificity": _specificity,
    "residue": _residue,
    "drill": _drill,
    "no-go": _no_go,
    "followers": _followers,
}


def _reference_proof(standing: Standing, name: str, text: str) -> Proof:
    reference = next((each for each in standing.references if _scoring_name(each) == name), None)
    if reference is None:
        return Proof(text)
    origin = gettext(
        "%(organisation)s, %(date)s, recorded by %(name)s",
        organisation=_organisation(reference),
        date=show_date(reference.contacted_on or reference.saved_at),
        name=reference.by_whom,
    )
    return Proof(text, origin)


def _scoring_name(reference: Reference) -> str:
    """How a finding of scoring names a reference."""
    return ", ".join(part for part in (reference.name, reference.organisation) if part)


def _organisation(reference: Reference) -> str:
    return reference.organisation or gettext("a private person")


def _rated_by_panel(standing: Standing) -> str:
    return str(gettext("rated by %(names)s", names=names(standing, standing.raters)))


def _who_rated_what(standing: Standing, criterion: str) -> str:
    given = [
        f"{standing.raters.get(review.rater, gettext('a member'))} "
        f"{rating(review.ratings[criterion])}"
        for review in standing.panel
        if criterion in review.ratings
    ]
    told = gettext("rated by %(names)s", names=listed(given)) if given else ""
    agreed = standing.consensus.get(criterion)
    if agreed is None:
        return told
    consensus = gettext(
        "consensus recorded by %(name)s on %(date)s",
        name=agreed.member.name,
        date=show_date(agreed.recorded_at),
    )
    return f"{told}; {consensus}" if told else consensus


def _notes(standing: Standing, criterion: str, raters: Iterable[str]) -> Iterator[tuple[str, str]]:
    wanted = set(raters)
    for review in standing.panel:
        note = review.notes.get(criterion, "").strip()
        if note and review.rater in wanted:
            yield standing.raters.get(review.rater, gettext("a member")), note


def _figure(number: float | None) -> str:
    """A whole number without decimals, any other with one."""
    if number is not None and float(number).is_integer():
        return str(int(number))
    return show_number(number)


def _named(flag_id: str, hidden: Container[str]) -> str:
    return confidential_sign() if flag_id in hidden else sign_title(flag_id)


def _changes(found: Level, hidden: Container[str]) -> Iterator[str]:
    for change in found.would_change:
        yield gettext(
            "Would fall to “%(level)s” if “%(sign)s” were cleared.",
            level=level_label(change.to),
            sign=listed([_named(each, hidden) for each in change.clear]),
        )
    if found.would_change_together is not None:
        yield _together(found.would_change_together, hidden)


def _together(change: Change, hidden: Container[str]) -> str:
    text = gettext(
        "Would fall to “%(level)s” only if these were cleared together: %(signs)s.",
        level=level_label(change.to),
        signs="; ".join(_named(each, hidden) for each in change.clear),
    )
    return str(text)


def _if_suggested_confirmed(found: Level) -> str:
    text = gettext(
        "Would become “%(level)s” if every suggested sign were confirmed.",
        level=level_label(found.if_suggested_confirmed),
    )
    return str(text)
