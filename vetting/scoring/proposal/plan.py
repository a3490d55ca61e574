"""The twenty elements of a Social Media Plan, each in its state (proposal-signals §2).

An element is present only where the text commits to something concrete, weak where a heading or
a vague intention stands, denied where the text says the opposite.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain, takewhile

from vetting.scoring.case import ESSENTIAL_PLAN_ELEMENTS, PLAN_ELEMENTS, Brief
from vetting.scoring.proposal.concepts import (
    MOST_PLACES,
    Finds,
    Lexicon,
    Place,
    Rule,
    clause_numbers,
    together,
    words_in,
)
from vetting.scoring.proposal.numbers import COUNT, HOURS
from vetting.scoring.proposal.plan_rules import CRISIS_PARTS, RULES, SUBJECTS
from vetting.scoring.proposal.plan_senses_en import WORDS as MORE_ENGLISH
from vetting.scoring.proposal.plan_senses_es import WORDS as MORE_SPANISH
from vetting.scoring.proposal.plan_words_en import WORDS as ENGLISH
from vetting.scoring.proposal.plan_words_es import WORDS as SPANISH
from vetting.scoring.proposal.promises import Promise
from vetting.scoring.proposal.promises import Read as Heard
from vetting.scoring.proposal.specificity import (
    AUDIENCE,
    COMPETITORS,
    Term,
    by_first_stem,
    stems_of,
    taken_up,
    terms_of,
)
from vetting.scoring.proposal.text import Sentence, Text, Word

PRESENT, WEAK, ABSENT, DENIED = "present", "weak", "absent", "denied"

NO_BRIEF = Brief()
NOTHING = Heard((), declines_guarantee=False, has_price=False)
MOST_WORDS = 30_000

SCOPE = 8
HOPE_SCOPE = 8
LONGEST_HEADING = 5
LONGEST_SECTION = 60
SECTION_SENTENCES = 5
PARTS_OF_A_MANUAL = 2
DETAIL = 3
DISMISSED_WITHIN = 7
PEOPLE = ("ers", "ists", "folk", "istas", "dores", "doras", "antes", "eros", "eras", "eres")
BEFORE_AN_ORDER = frozenset({"please", "just", "and", "or", "so", "may", "can", "y", "o", "favor"})
TURNING = words_in("""
    sin without unless until till before except hasta salvo excepto antes mientras""")
HOPED = frozenset({"objectives", "named-references"})
"""What is as good with an «if you like»: a target is a hope, and a person to ask may be asked."""

NO_DENIALS = frozenset({"others", "unknown", "no-denial"})
PEOPLE_OF_A_GREETING = frozenset({"name", "given", "role", "client", "their", "contact", "vendor"})
DASHES = frozenset("-–—")
LAST_HOUR = 24
THUMBS = ("👍", "👌", "🆗")

NOT_NAMES = words_in("""
    instagram facebook tiktok linkedin youtube pinterest whatsapp telegram twitter threads
    google meta snapchat reels reel stories story dm dms kpi kpis iva vat seo cm faq i lunes
    martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday
    saturday sunday mondays tuesdays wednesdays thursdays fridays enero febrero marzo abril mayo
    junio julio agosto septiembre octubre noviembre diciembre january february march april may
    june july august september october november december business manager maps analytics excel
    drive trello canva roi smart pdf ok rgpd gdpr lopd b2b usd eur gbp mxn insights christmas
    easter navidad semana saturdays sundays dear then the a an if when no yes me you we it he she
    they what who how where why and but so not never every each one two three four five six any
    all some our your my his her this that there here for from on in at to of or nothing nobody
    el la los las y e o u pero si que cuando cada con sin para por un una lo le se su sus tu tus
    mi mis nuestro nuestra ni nunca nada nadie todo todos toda todas de del en a al es son yo
    usted ustedes vosotros dos tres cuatro cinco seis como donde quien solo tambien p r q""")


@dataclass(frozen=True, slots=True)
class Element:
    """The state of one element, and where the text says so; nothing is quoted where it is absent.

    ``start`` and ``end`` count code points of the text as given.
    """

    state: str
    quote: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class _Read:
    """A sentence with its concepts, and those of the heading that it stands under.

    ``barred`` are elements that it cannot plan, as it promises something or tells what is so.
    """

    sentence: Sentence
    finds: Finds
    own: Finds
    clauses: Sequence[int]
    negations: Sequence[int]
    barred: frozenset[str]


def read_plan(
    text: Text, brief: Brief = NO_BRIEF, heard: Heard = NOTHING, *, denies: bool = True
) -> dict[str, Element]:
    """What a text says of each of the twenty elements, by id, in the order of ``case``.

    A brief helps to tell the company's public and its competitors from other names. A sentence
    that was ``heard`` as a promise plans little, and may deny an element; one that goes on about
    others says nothing of the plan. ``denies`` says whether what looks like a denial is one. Only
    the first 30,000 words are read, an offer of some hundred pages. Never raises.
    Source: proposal-signals §2.
    """
    best: dict[str, Element] = {}
    reads = list(_reads(text, brief, heard))
    for element, state, place in chain(
        _by_rules(reads, best),
        _crisis_manuals(reads, best),
        _dismissals(reads, best),
        _denials(heard.promises, best),
    ):
        if _outweighs(element, state, best) and (denies or state != DENIED):
            best[element] = _quoted(text, state, place)
    return {element: best.get(element, Element(ABSENT)) for element in PLAN_ELEMENTS}


def essential_missing(plan: Mapping[str, Element]) -> tuple[str, ...]:
    """The essential elements that a plan lacks or denies, in their order."""
    return tuple(
        element for element in ESSENTIAL_PLAN_ELEMENTS if plan[element].state in {ABSENT, DENIED}
    )


def coverage(plan: Mapping[str, Element]) -> float:
    """Essential elements present, 0 to 10; a weak one counts half (proposal-signals §2)."""
    worth = {PRESENT: 1.0, WEAK: 0.5}
    return sum(worth.get(plan[element].state, 0.0) for element in ESSENTIAL_PLAN_ELEMENTS)


_Finding = tuple[str, str, tuple[int, int]]


def _reads(text: Text, brief: Brief, heard: Heard) -> Iterator[_Read]:
    lexicon = _lexicon(text.lang)
    promised = sorted(each.start for each in heard.promises)
    terms = by_first_stem(terms_of(brief, text.lang))
    own_name = frozenset(stem for stem in stems_of(brief.name, text.lang))
    heading: Finds = {}
    paragraph, after_heading, end = -1, False, 0
    mark: str | None = None
    sentences = _first_of(text.sentences)
    known: dict[tuple[object, ...], Finds] = {}
    for sentence, following in zip(sentences, (*sentences[1:], None), strict=False):
        own_line = not end or "\n" in text.given[end : sentence.start]
        end = sentence.end
        alike = sentence.words, sentence.clauses, sentence.text
        if alike not in known:
            known[alike] = own = lexicon.find(sentence.words)
            _add_seen(sentence, own, own_name)
            _add_of_the_brief(sentence, own, terms)
            _settle(own)
        own = known[alike]
        if sentence.start in heard.refused:
            own = {**own, "no-denial": [(0, 1)]}
        told = sentence.start in heard.told and "observed" not in heading
        barred = SOMEBODY_ELSES if told else _barred(sentence, own, promised)
        if "label-analysis" in heading and not barred:
            barred = NOT_FOUND
        is_heading = _is_heading(sentence, following, own, own_line) and (
            not after_heading or _has_label(own)
        )
        label = (0, len(sentence.words)) if is_heading else _label(sentence)
        own = _with_labels_in(label, own)
        another = sentence.bullet and _mark(text, sentence) == mark
        if another or (sentence.paragraph != paragraph and not after_heading):
            heading = {}
        paragraph, after_heading = sentence.paragraph, is_heading
        finds = own if after_heading else _under(heading, own)
        if not after_heading:
            _add_detail(sentence, label, finds)
            _add_first_name(sentence, finds)
        yield _Read(sentence, finds, own, clause_numbers(sentence), _negations(own), barred)
        if after_heading:
            mark = _mark(text, sentence) if sentence.bullet else None
            shift = len(sentence.words)
            heading = {
                concept: [(first - shift, last - shift) for first, last in places]
                for concept, places in own.items()
                if concept not in PEOPLE_OF_A_GREETING
            }


def _mark(text: Text, sentence: Sentence) -> str:
    """What stands before an item of a list: a dash, or 1 for any number."""
    before = text.given[max(0, sentence.start - LONGEST_MARK) : sentence.start].split()
    last = before[-1] if before else ""
    return "1" if last[:1].isdigit() else last


LONGEST_MARK = 6


def _barred(sentence: Sentence, own: Finds, promised: Sequence[int]) -> frozenset[str]:
    """The elements that a sentence says nothing of, whatever words are in it."""
    if sentence.quotes and sentence.quotes[0]:
        return SOMEBODY_ELSES
    following = bisect_left(promised, sentence.start)
    if following < len(promised) and promised[following] < sentence.end:
        return NOT_PROMISED
    if any(place in _openings(sentence) for place, _ in own.get("rival", ())):
        return NOT_A_RIVALS
    return NOT_FOUND if "observed" in own else frozenset()


def _openings(sentence: Sentence) -> Collection[int]:
    """Where the first words of clauses stand, an article or «and» before them apart."""
    return {clause.first + at for clause in sentence.clauses for at in range(OPENING)}


OPENING = 3
"""Within so many words a clause names whom it is about."""

SOMEBODY_ELSES = frozenset(PLAN_ELEMENTS)
"""What a sentence neither plans nor denies that begins with the words of another."""

NOT_PROMISED = SOMEBODY_ELSES - {"price-scope", "reporting-kpis"}
"""What a sentence plans none of that makes a promise."""

NOT_FOUND = frozenset(
    {
        "content-calendar",
        "response-time",
        "community-replies",
        "tone-of-voice",
        "exit-terms",
        "crisis-manual",
    }
)
"""What a sentence plans none of that tells what was seen."""

NOT_A_RIVALS = SOMEBODY_ELSES - {"company-analysis", "audience-definition", "channel-choice"}
"""What a sentence plans none of that says what a competitor does."""

DENIED_BY: Mapping[str, str] = {
    "vendor-owned-accounts": "account-ownership",
    "unverifiable-track-record": "named-references",
    "hands-off-client": "approval-flow",
    "censor-criticism": "community-replies",
}
"""Elements that a promise does away with."""

KEPT = frozenset({"approval-flow", "community-replies"})
"""Elements that stay where they are told elsewhere."""


def _denials(promises: Sequence[Promise], best: Mapping[str, Element]) -> Iterator[_Finding]:
    """What a promise does away with that is sure."""
    for promise in promises:
        element = DENIED_BY.get(promise.id, "")
        told = element in best and best[element].state == PRESENT
        if element and not promise.needs and not (told and element in KEPT):
            yield element, DENIED, (promise.start, promise.end)


def _first_of(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    read = accumulate(len(sentence.words) for sentence in sentences)
    return sentences[: sum(1 for _ in takewhile(lambda words: words <= MOST_WORDS, read))]


def _under(heading: Finds, own: Finds) -> Finds:
    finds = {**own}
    for concept, places in heading.items():
        finds[concept] = [*places, *own.get(concept, ())]
    return finds


def _is_heading(
    sentence: Sentence, following: Sentence | None, finds: Finds, own_line: bool
) -> bool:
    """A short line, or what stands before the rest of an item: «4. Trouble. A handbook …»."""
    if len(sentence.words) <= LONGEST_HEADING and sentence.ending == "?":
        return own_line and _has_label(finds)
    if len(sentence.words) > LONGEST_HEADING or sentence.ending not in ".:":
        return False
    if sentence.ending == ".":
        listed = sentence.bullet and following and following.bullet
        told = any(clause.opening == ":" for clause in sentence.clauses)
        return (sentence.bullet or _has_label(finds)) and not listed and not told
    if sentence.ending == ":":
        return True
    return own_line and not (sentence.bullet and (following is None or following.bullet))


def _has_label(finds: Finds) -> bool:
    return any(
        places[0][0] <= 1 for concept, places in finds.items() if concept.startswith("label-")
    )


def _label(sentence: Sentence) -> Place:
    """The words at the start that are a label: what stands before a colon or a dash."""
    words, clauses = sentence.words, sentence.clauses
    start = next((at for at, word in enumerate(words) if not _is_of_a_clock(word)), 0)
    ends = (clause.first for clause in clauses if clause.opening in {":", "–"})
    end = next((end for end in ends if end > start), start)
    return (start, end) if end - start <= LONGEST_HEADING else (start, start)


def _is_of_a_clock(word: Word) -> bool:
    """Chats that are pasted begin their lines with a date and an hour."""
    return word.form[:1].isdigit() or word.plain in {"am", "pm"}


def _with_labels_in(label: Place, finds: Finds) -> Finds:
    start, end = label
    return {
        concept: places
        for concept, places in finds.items()
        if not concept.startswith("label-")
        or any(start <= first <= start + 1 and last <= end for first, last in places)
    }


def _add_detail(sentence: Sentence, label: Place, finds: Finds) -> None:
    """A label is followed by something to hold on to, not by «to be agreed»."""
    start = label[1]
    if len(sentence.words) - start >= DETAIL and "vague" not in finds:
        finds["detail"] = [(start, start + 1)]


def _add_first_name(sentence: Sentence, finds: Finds) -> None:
    """Under «Contact» a line begins with a name: «Montse, de compras»."""
    under_contact = any(place < 0 for place, _ in finds.get("label-contact", ()))
    first = sentence.words[0]
    alone = any(clause.first == 1 for clause in sentence.clauses) or len(sentence.words) == 1
    named = first.form[:1].isupper() and first.form[1:2].islower()
    if under_contact and alone and named and first.plain not in NOT_NAMES:
        finds["name"] = [(0, 1), *finds.get("name", ())]


def _add_seen(sentence: Sentence, finds: Finds, own_name: frozenset[str]) -> None:
    """What is seen by how a word is written or placed, not by which word it is."""
    words = sentence.words
    given = {first for first, _ in finds.get("given", ())}
    names = [
        (place, place + 1)
        for place, word in enumerate(words)
        if word.form[:1].isupper() and word.form[1:2].islower() and word.plain not in NOT_NAMES
        if (place or place in given) and word.stem not in own_name
    ]
    people = [
        (place, place + 2)
        for place in range(len(words) - 1)
        if words[place + 1].plain in {"who", "que", "whose"} and words[place].plain.endswith("s")
    ]
    if "audience" in finds:
        finds.setdefault("group", []).extend(_people(sentence, names))
    if finds.get("days", [(1, 2)])[0][0] == 0:
        finds["day-first"] = [(0, 1)]
    for concept, means in (("ask-them", _is_asked_of_you), ("address", _is_manner)):
        if concept in finds:
            finds[concept] = [at for at in finds[concept] if means(sentence, at)]
    if names:
        finds["name"] = names[:MOST_PLACES]
    if people:
        finds["people-who"] = people[:MOST_PLACES]
    _add_hours(sentence, finds)
    _add_lists(sentence, finds)
    _add_bare_prices(sentence, finds)
    if any(sign in sentence.text for sign in THUMBS):
        finds.setdefault("approve", []).append((len(words) - 1, len(words)))


def _add_bare_prices(sentence: Sentence, finds: Finds) -> None:
    """Sums without a currency: «150 a month», «doscientos en mano»."""
    if not NO_PRICES.isdisjoint(finds):
        return
    prices = [
        (place, place + 1)
        for place in range(len(sentence.words) - 2)
        if _is_bare_price(sentence, place)
    ]
    if prices:
        finds.setdefault("money", []).extend(prices[:MOST_PLACES])


def _is_bare_price(sentence: Sentence, place: int) -> bool:
    number = sentence.words[place].number
    if number is None or number.kind != COUNT or number.value < LOWEST_PRICE:
        return False
    following = tuple(word.plain for word in sentence.words[place + 1 : place + 3])
    return following[0] in PAID or following in PAID_BY


LOWEST_PRICE = 40
PAID = frozenset({"cash", "monthly", "mensuales", "limpios"})
PAID_BY = frozenset(
    {
        *(("a", "month"), ("per", "month"), ("each", "month"), ("every", "month"), ("in", "hand")),
        *(("al", "mes"), ("por", "mes"), ("cada", "mes"), ("en", "mano"), ("a", "tocateja")),
    }
)
NO_PRICES = frozenset({"audience-size", "result", "from-to", "message", "profile", "observed"})
"""What else may come at so many a month."""


def _add_lists(sentence: Sentence, finds: Finds) -> None:
    """Where things are counted up: short stretches between commas."""
    short = [
        clause
        for clause in sentence.clauses
        if clause.opening == "," and clause.last - clause.first <= LONGEST_LISTED
    ]
    listed = [
        (clause.first, clause.first + 1)
        for clause, following in zip(short, (*short[1:], None), strict=False)
        if (following is not None and following.first == clause.last)
        or any(word.plain in AND for word in sentence.words[clause.first : clause.last])
    ]
    if listed:
        finds["listed"] = listed[:MOST_PLACES]


LONGEST_LISTED = 10
AND = frozenset({"and", "or", "nor", "y", "e", "o", "u", "ni"})


def _add_hours(sentence: Sentence, finds: Finds) -> None:
    hours = [place for place in range(len(sentence.words) - 1) if _is_range(sentence, place)]
    if hours:
        finds.setdefault("clock", []).extend((place, place + 2) for place in hours)


def _is_range(sentence: Sentence, place: int) -> bool:
    """Whether two hours are joined by a dash: «9–5»."""
    first, second = sentence.words[place : place + 2]
    if not _is_hour(first) or not _is_hour(second):
        return False
    start, end = (
        sentence.end_of(place) - sentence.start,
        sentence.starts[place + 1] - sentence.start,
    )
    return sentence.text[start:end].strip() in DASHES


def _is_hour(word: Word) -> bool:
    number = word.number
    return number is not None and number.kind in {COUNT, HOURS} and number.value <= LAST_HOUR


def _is_asked_of_you(sentence: Sentence, place: Place) -> bool:
    """«Ask Jane», «you may ask Jane», but not «they ask»."""
    first, last = place
    opens = any(first == clause.first for clause in sentence.clauses)
    return last - first > 1 or opens or sentence.words[first - 1].plain in BEFORE_AN_ORDER


def _is_manner(sentence: Sentence, place: Place) -> bool:
    """«De tú», but not «de tu hermana»."""
    return sentence.words[place[1] - 1].form.lower() != "tu" or place[1] == len(sentence.words)


def _people(sentence: Sentence, names: Sequence[Place]) -> list[Place]:
    """Words that are people by their ending: «innkeepers», «taxistas», «compradoras»."""
    return [
        (place, place + 1)
        for place, word in enumerate(sentence.words)
        if word.plain.endswith(PEOPLE) and (place, place + 1) not in names and len(word.plain) > 6
    ][:MOST_PLACES]


def _add_of_the_brief(
    sentence: Sentence, finds: Finds, terms: Mapping[str, Sequence[Term]]
) -> None:
    for term, places in taken_up(sentence, terms):
        first, last = places[0], places[-1] + 1
        if term.category == AUDIENCE:
            finds.setdefault("their-audience", []).append((first, last))
        elif term.category == COMPETITORS:
            finds.setdefault("rival", []).append((first, last))
            beside = range(first - 2, last + 2)
            names = [name for name in finds.get("name", ()) if name[0] not in beside]
            finds["name"] = names


def _settle(finds: Finds) -> None:
    """Drop what a longer phrase means otherwise: «no más de», «10 horas al mes»."""
    for longer, shorter in (
        ("not-neg", "neg"),
        ("hours-per", "limit"),
        ("clock", "limit"),
        ("ours", "theirs"),
        ("address", "hope"),
        ("suggests", "hope"),
        ("contact", "reference"),
        ("contact", "label-references"),
        ("calendar-month", "calendar-noun"),
    ):
        if longer in finds and shorter in finds:
            finds[shorter] = [
                (first, last)
                for first, last in finds[shorter]
                if not any(first < end and last > start for start, end in finds[longer])
            ]
            if not finds[shorter]:
                del finds[shorter]


def _negations(finds: Finds) -> list[int]:
    """Where negations begin; «until», «unless» after one of them are another."""
    cues = [first for first, _ in finds.get("neg", ())]
    if cues:
        cues += [first for first, _ in finds.get("unless", ()) if first > cues[0]]
    return sorted(cues)


def _by_rules(reads: Sequence[_Read], best: Mapping[str, Element]) -> Iterator[_Finding]:
    for at, read in enumerate(reads):
        if "others" in read.own or "unknown" in read.own:
            continue
        for rule in _triggered(read.finds):
            if _is_barred(read, rule) or not _outweighs(rule.element, rule.state, best):
                continue
            finds = _with_next(reads, at) if rule.wide else read.finds
            for head, span in together(finds, rule):
                if head[0] >= len(read.sentence.words):
                    continue
                state = _state(read, rule, head, span)
                if state is not None:
                    yield rule.element, state, _place(read.sentence, span)
                    break


def _is_barred(read: _Read, rule: Rule) -> bool:
    denies = rule.state == DENIED and read.barred != SOMEBODY_ELSES
    return rule.element in read.barred and not denies


def _with_next(reads: Sequence[_Read], at: int) -> Finds:
    """The finds of a sentence and of those at its sides in the same paragraph."""
    read = reads[at]
    finds = {concept: list(places) for concept, places in read.finds.items()}
    for other, shift in ((at + 1, len(read.sentence.words)), (at - 1, None)):
        if not 0 <= other < len(reads):
            continue
        beside = reads[other]
        if beside.sentence.paragraph != read.sentence.paragraph:
            continue
        moved = -len(beside.sentence.words) if shift is None else shift
        for concept, places in beside.own.items():
            finds.setdefault(concept, []).extend((a + moved, b + moved) for a, b in places)
    return finds


def _dismissals(reads: Sequence[_Read], best: Mapping[str, Element]) -> Iterator[_Finding]:
    """An element that is named only to be done away with: «informes tampoco», «Targets? Never»."""
    for at, read in enumerate(reads):
        if not read.own.keys().isdisjoint(NO_DENIALS) or read.barred == SOMEBODY_ELSES:
            continue
        for subject in _DISMISSED.keys() & read.own.keys():
            element = _DISMISSED[subject]
            for place in read.own.get(subject, ()) if _outweighs(element, DENIED, best) else ():
                if _is_dismissed(reads, at, place):
                    yield element, DENIED, _place(read.sentence, place)
                    break


_DISMISSED = {subject: element for element, subject in SUBJECTS.items()}


def _is_dismissed(reads: Sequence[_Read], at: int, place: Place) -> bool:
    read = reads[at]
    if read.sentence.ending == "?":
        after = reads[at + 1].own if at + 1 < len(reads) else {}
        return any(first <= 3 for first, _ in after.get("dismiss", ()))
    if _is_negated(read, place) and not _is_doubled(read):
        return True
    after_it = (first - place[1] for first, _ in read.own.get("dismiss", ()))
    return any(0 <= distance <= DISMISSED_WITHIN for distance in after_it)


def _triggered(finds: Finds) -> Iterator[Rule]:
    by_head = _rules_by_head()
    seen: set[int] = set()
    for concept in finds:
        for number, rule in by_head.get(concept, ()):
            if number not in seen:
                seen.add(number)
                yield rule


@cache
def _rules_by_head() -> Mapping[str, Sequence[tuple[int, Rule]]]:
    by_head: dict[str, list[tuple[int, Rule]]] = {}
    for number, rule in enumerate(RULES):
        for concept in rule.groups[0]:
            by_head.setdefault(concept, []).append((number, rule))
    return by_head


def _state(read: _Read, rule: Rule, head: Place, span: Place) -> str | None:
    """What a match says, once negation, questions and hope are heard."""
    if span[1] <= 0 or (rule.state == DENIED and "no-denial" in read.own):
        return None
    denied = rule.polarity != "*" and _is_negated(read, head)
    if denied != (rule.polarity == "-") or (
        rule.state == DENIED and rule.polarity == "-" and _is_doubled(read)
    ):
        return None
    if read.sentence.ending == "?" and "suggests" not in read.own:
        return WEAK if rule.state != DENIED else None
    if rule.state == PRESENT and rule.element not in HOPED and _is_hoped(read, head):
        return WEAK
    return rule.state


def _is_negated(read: _Read, place: Place) -> bool:
    """Whether a negation covers a place: «no … ni» is one, «nothing … without» is none at all."""
    first = place[0]
    if not 0 <= first < len(read.clauses):
        return False
    cues = {
        read.sentence.words[cue].plain
        for cue in read.negations
        if first - SCOPE <= cue < first and read.clauses[cue] == read.clauses[first]
    }
    return bool(cues - TURNING) != bool(cues & TURNING)


def _is_doubled(read: _Read) -> bool:
    """«Without your approval nothing goes out», «no goals without a starting point»."""
    cues = {read.sentence.words[first].plain for first in read.negations}
    return bool(cues - TURNING) and bool(cues & TURNING)


def _is_hoped(read: _Read, place: Place) -> bool:
    hopes = read.own.get("hope", ())
    return any(abs(first - place[0]) <= HOPE_SCOPE for first, _ in hopes)


def _place(sentence: Sentence, span: Place) -> tuple[int, int]:
    first, last = max(0, span[0]), min(span[1], len(sentence.words))
    for clause in sentence.clauses:
        if clause[0] <= first < clause[1]:
            first = clause[0]
        if clause[0] < last <= clause[1]:
            last = clause[1]
    return sentence.starts[first], sentence.end_of(last - 1)


def _crisis_manuals(reads: Sequence[_Read], best: Mapping[str, Element]) -> Iterator[_Finding]:
    """A manual is present with two of its parts: levels, contacts, times, first message, don'ts."""
    for at, read in enumerate(reads):
        if _outweighs("crisis-manual", PRESENT, best) and _is_about_crises(read):
            section = _section(reads, at)
            parts = {part for each in section for part in CRISIS_PARTS if part in each.own}
            if len(parts) >= PARTS_OF_A_MANUAL and "no-crisis" not in read.own:
                end = section[-1].sentence.end
                yield "crisis-manual", PRESENT, (read.sentence.start, end)


def _is_about_crises(read: _Read) -> bool:
    """Whether a manual may begin here; colours and a telephone make one of any document."""
    if "others" in read.own or "unknown" in read.own or "crisis-manual" in read.barred:
        return False
    return "crisis" in read.finds or {"document", "levels", "call"} <= read.own.keys()


def _section(reads: Sequence[_Read], at: int) -> Sequence[_Read]:
    """A sentence, and what follows it under the same heading, or in the same list."""
    section = [reads[at]]
    words = len(reads[at].sentence.words)
    for read in reads[at + 1 : at + SECTION_SENTENCES]:
        same = read.sentence.paragraph == reads[at].sentence.paragraph
        words += len(read.sentence.words)
        if (
            words > LONGEST_SECTION
            or not same
            or read.sentence.bullet != section[-1].sentence.bullet
        ):
            break
        section.append(read)
    return section


_WEIGHT = {WEAK: 1, PRESENT: 2, DENIED: 3}


def _outweighs(element: str, state: str, best: Mapping[str, Element]) -> bool:
    return element not in best or _WEIGHT[state] > _WEIGHT[best[element].state]


def _quoted(text: Text, state: str, place: tuple[int, int]) -> Element:
    start, end = place
    return Element(state, text.quote(start, end), start, end)


@cache
def _lexicon(lang: str) -> Lexicon:
    words, more = (SPANISH, MORE_SPANISH) if lang == "es" else (ENGLISH, MORE_ENGLISH)
    joined = {name: f"{words.get(name, '')} {each}" for name, each in more.items()}
    return Lexicon({**words, **joined})
