"""When words that could be a promise are none: denied, reported, asked, hoped for, in force.

The cues are word classes; here stands how far each reaches (proposal-signals §0.5).
"""

from collections import Counter
from collections.abc import Sequence

from vetting.scoring.proposal.concepts import words_in
from vetting.scoring.proposal.lexicon import Span, spans_of
from vetting.scoring.proposal.scene import (
    HEARD,
    HEARD_ENDINGS,
    LONGEST_LEAD,
    Scene,
    count_denials,
    overlap,
)
from vetting.scoring.proposal.text import Clause, Word

NEGATION_REACH = {"es": 10, "en": 9}
"""Words between a negation and what it denies, within its clause."""

WITHOUT_REACH = 4
FRONTED_REACH = 25
"""How far «under no circumstances, however hard you push, …» reaches, over commas too."""

PURPOSE_REACH = 2
"""How far a negation reaches in «so that it does not look empty»."""

AFTER_REACH = 2
SHORT_SENTENCE = 9

_BARRIERS = {
    "es": frozenset({"porque", "entonces", "luego", "asi", "hasta"}),
    "en": frozenset({"because", "so", "then", "until", "unless"}),
}
_AND = {"es": frozenset({"y", "e", "o", "u"}), "en": frozenset({"and", "or"})}
_SUBJECTS = {
    "es": frozenset({"yo", "nosotros", "nosotras", "te", "le", "os", "les", "tu", "usted"}),
    "en": frozenset({"we", "i", "you", "your", "our", "my", "it", "they", "he", "she", "the"}),
}
_FIRST_PERSON = {
    "es": frozenset({"yo", "nosotros", "nosotras", "conmigo", "aqui", "nuestro", "nuestra", "mi"}),
    "en": frozenset({"we", "i", "us", "our", "my"}),
}
_AFTER_BARRIERS = {
    "es": frozenset({"que", "y", "o", "aunque", "si", "pero", "e", "ni", "donde", "antes"}),
    "en": frozenset(
        {"that", "and", "or", "who", "if", "which", "though", "nor", "where", "before"}
    ),
}
_ARTICLES = frozenset({"un", "una", "el", "la", "los", "las", "a", "an", "the", "any"})
_DETERMINERS = words_in("el la los las un una unos unas su sus tu tus mi mis cada nuestro nuestra")
_SHORT_VERBS = words_in("es son hay va van esta estan sale salen cuesta tiene tienen")
_COUNTED_OUT = {
    "es": frozenset(
        {"cosas", "esto", "siguiente", "hago", "hacemos", "ofrezco", "ofrecemos", "prometo", "hare"}
    ),
    "en": frozenset({"things", "this", "following", "do", "offer", "promise", "these"}),
}
"""Words before a colon after which a denial goes on: «No hago tres cosas: …»."""


def is_denied(scene: Scene, elements: Sequence[Span], own: Sequence[Span] = ()) -> bool:
    """Whether an odd number of negations reaches any of the words that make the promise.

    A negation in ``own``, or in the words themselves, is part of the promise.
    """
    last = max(each.last for each in elements)
    parts = (*elements, *own)
    cues = [cue for cue in scene.negations if not any(_within(cue, each) for each in parts)]
    reach = [
        cue
        for cue in cues
        if _follows(scene, cue, last) or any(_reaches(scene, cue, each.first) for each in elements)
    ]
    return count_denials(scene, reach) % 2 == 1


def is_right_after_negation(scene: Scene, cue: Span) -> bool:
    """Whether what would excuse a promise is denied too: «sin contestar»."""
    words = scene.sentence.words
    return any(
        cue.first - each.last == 1
        or (cue.first - each.last == 2 and words[cue.first - 1].plain in _ARTICLES)
        for each in scene.negations
    )


def is_flipped(scene: Scene, elements: Sequence[Span], own: Sequence[Span] = ()) -> bool:
    """Whether another negation stands before a promise that is one: «no es verdad que no …»."""
    first = min(each.first for each in elements)
    cues = [cue for cue in scene.negations if cue.last < first and _reaches(scene, cue, first)]
    return count_denials(scene, cues) % 2 == 1 or _is_split(scene, elements, own)


def _is_not_without(scene: Scene, elements: Sequence[Span], first: int) -> bool:
    """Whether a promise that begins with a denial goes on with «without»: «not … without you»."""
    if not any(cue.first == first for cue in scene.negations):
        return False
    return any(
        first < cue.first < max(each.last for each in elements)
        and not any(_within(cue, each) for each in elements)
        for cue in scene.found.get("without", ())
    )


def _is_split(scene: Scene, elements: Sequence[Span], own: Sequence[Span]) -> bool:
    """Whether a denial stands right before the later words of a promise: «the offer never ends»."""
    first = min(each.first for each in elements)
    if _is_not_without(scene, elements, first):
        return True
    return any(
        cue.last + 1 == each.first
        and scene.sentence.words[cue.last].plain in _PLAIN_DENIALS
        and not any(overlap(cue, part) for part in own)
        for cue in scene.negations
        for each in elements
        if each.first > first
    )


def _within(cue: Span, element: Span) -> bool:
    return element.first <= cue.first and cue.last <= element.last


def _reaches(scene: Scene, cue: Span, place: int) -> bool:
    """Whether the scope of a negation that stands before a word gets as far as the word."""
    if not cue.last < place < _stop(scene, cue):
        return False
    if place - cue.last > PURPOSE_REACH and _is_of_a_purpose(scene, cue):
        return False
    is_without = cue in scene.found.get("without", ())
    return not is_without or scene.clause_at(cue.last) == scene.clause_at(place)


def _stop(scene: Scene, cue: Span) -> int:
    """The word at which the scope of a negation ends, seen to once for all that it may reach."""
    if cue not in scene.stops:
        first = cue.last + 1
        limit = min(first + _reach(scene, cue), len(scene.sentence.words))
        bars = (place for place in range(first, limit) if _bars(scene, place, cue))
        scene.stops[cue] = next(bars, limit)
    return scene.stops[cue]


def _reach(scene: Scene, cue: Span) -> int:
    if cue in scene.found.get("fronted", ()) or _is_cut_off(scene, cue):
        return FRONTED_REACH
    if cue in scene.found.get("without", ()):
        return WITHOUT_REACH
    return NEGATION_REACH[scene.lang]


def _is_cut_off(scene: Scene, cue: Span) -> bool:
    """Whether something is put in right behind a denial: «we couldn't, even if …, hide it»."""
    clause = scene.clause_at(cue.last)
    if clause.first >= cue.first or clause.last != cue.last + 1:
        return False
    behind = [each for each in scene.sentence.clauses if each.first >= clause.last]
    return len(behind) > 1 and {each.opening for each in behind[:2]} == {","}


def _is_of_a_purpose(scene: Scene, cue: Span) -> bool:
    """Whether the negation stands in «para que no …» or «so (that) it does not …»."""
    before = [word.plain for word in scene.sentence.words[max(0, cue.first - 4) : cue.first]]
    return before[-2:] == ["para", "que"] or (scene.lang == "en" and "so" in before)


def _bars(scene: Scene, place: int, cue: Span) -> bool:
    """Whether a negation ends at a word: a new clause, or a subject after «and»."""
    words, lang = scene.sentence.words, scene.lang
    clause = scene.clause_at(place)
    if clause.first == place and place > 0:
        return _opens_anew(scene, clause, cue) and not _is_cut_off(scene, cue)
    plain = words[place].plain
    if plain in _BARRIERS[lang]:
        return True
    if cue in scene.found.get("fronted", ()):
        return False
    following = words[place + 1].plain if place + 1 < len(words) else ""
    if plain in _AND[lang]:
        return following in _SUBJECTS[lang] or (lang == "es" and _is_finite(following))
    return False


def _opens_anew(scene: Scene, clause: Clause, cue: Span) -> bool:
    words, lang = scene.sentence.words, scene.lang
    first = words[clause.first].plain
    if clause.opening == ":":
        before = words[clause.first - 1].plain
        return before not in _COUNTED_OUT[lang] or _is_finite(first)
    if clause.opening != ",":
        return True
    if first in _AND[lang] | {"ni", "nor"}:
        following = words[clause.first + 1].plain if clause.first + 1 < len(words) else ""
        return following in _SUBJECTS[lang] or _is_finite(following)
    if lang == "es":
        if _is_infinitive(first) or first == "de":
            return False
        return not _is_pending(scene, cue, clause)
    if cue in scene.found.get("fronted", ()):
        return False
    goes_on = any(word.plain in {"or", "nor"} for word in words[clause.first :])
    return not goes_on or first in _SUBJECTS[lang]


def _is_pending(scene: Scene, cue: Span, clause: Clause) -> bool:
    """Whether a denial still waits for its verb: «jamás las cuentas, la página … estarán»."""
    if cue in scene.found.get("fronted", ()):
        return True
    words = scene.sentence.words
    between = words[cue.last + 1 : clause.first]
    listed = bool(between) and between[0].plain in _DETERMINERS
    return (
        listed
        and words[clause.first].plain in _DETERMINERS
        and not any(_is_finite(word.plain) or word.plain in _SHORT_VERBS for word in between)
    )


def _is_finite(plain: str) -> bool:
    """Whether a Spanish word looks like a verb in the first person or the future."""
    return plain.endswith(_FINITE)


def _is_infinitive(plain: str) -> bool:
    return plain.endswith(_INFINITIVE)


def _follows(scene: Scene, cue: Span, place: int) -> bool:
    """Whether a negation stands right behind: «comprar seguidores no entra en mis planes»."""
    if not place < cue.first <= place + AFTER_REACH + 1:
        return False
    between = scene.sentence.words[place + 1 : cue.first + 1]
    barred = any(word.plain in _AFTER_BARRIERS[scene.lang] for word in between)
    new_clause = scene.clause_at(place) != scene.clause_at(cue.first)
    return not barred and not new_clause and cue in scene.found.get("negation", ())


def is_reported(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether the words are told of others, warned of, or quoted after such a cue."""
    if "report" in scene.lends or _is_asked_for(scene, elements):
        return True
    first = min(each.first for each in elements)
    cues = list(scene.found.get("report", ()))
    contrasts = scene.found.get("contrast", ())
    cues = [cue for cue in cues if not any(overlap(cue, each) for each in contrasts)]
    for cue in cues:
        inside = any(_within(cue, each) for each in elements)
        if not inside and not _speaks_up(scene, cue, first):
            return True
    return _is_quoted(scene, first)


def _is_asked_for(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether it is what the reader asked for, before a colon: «You want 2,000 fans: no.»."""
    colon = next((each.first for each in scene.sentence.clauses if each.opening == ":"), 0)
    return (
        any(cue.last < colon for cue in scene.found.get("you-want", ()))
        and max(each.last for each in elements) < colon
    )


def _speaks_up(scene: Scene, cue: Span, first: int) -> bool:
    """Whether the writer takes the word again: «others only talk, we guarantee …»."""
    if first <= cue.last:
        return False
    clause = scene.clause_at(first)
    if clause.first <= cue.last or clause.first == 0:
        return False
    words = scene.sentence.words[clause.first : first + 1]
    own = _FIRST_PERSON[scene.lang]
    return any(
        word.plain in own or (scene.lang == "es" and word.plain.endswith(_WE)) for word in words
    )


def _is_quoted(scene: Scene, first: int) -> bool:
    """Whether a word stands in somebody's words that the text only holds up to be looked at."""
    quotes = scene.sentence.quotes
    quote = scene.sentence.quote_at(first)
    if not quote:
        return False
    outside = [place for place, each in enumerate(quotes) if not each]
    lead = [each for each in quotes[:first] if each != quote]
    if _is_cited(scene, quote, outside) or _is_answered(scene):
        return True
    if not lead and scene.before is not None:
        before = scene.before
        return before.has("report|negation") or _is_quoted_too(before, quote)
    return scene.has("report") or any(cue.last < first for cue in scene.found.get("negation", ()))


def _is_answered(scene: Scene) -> bool:
    """Whether a line begins with somebody's words and goes on with what to think of them."""
    after = scene.after
    if not scene.own_line or after is None or after.own_line or not all(scene.sentence.quotes):
        return False
    return not after.sentence.quote_at(0) and not after.has("own-motto|commit|refund")


def _is_cited(scene: Scene, quote: int, outside: Sequence[int]) -> bool:
    """Whether a quotation of some words is talked about: named, asked about, or one of several."""
    lengths = Counter(scene.sentence.quotes)
    several = sum(1 for name, length in lengths.items() if name and length >= SHORTEST_QUOTATION)
    if lengths[quote] < SHORTEST_QUOTATION or not outside:
        return several > 1 and lengths[quote] >= SHORTEST_QUOTATION
    if _is_remarked_on(scene, quote):
        return True
    if _stands_outside(scene, "own-motto", outside):
        return False
    return (
        several > 1
        or asks(scene)
        or _stands_outside(scene, "utterance|report|takes-back|condemned", outside)
    )


def _is_remarked_on(scene: Scene, quote: int) -> bool:
    """Whether a line holds up somebody's words and says what to think of them behind a dash."""
    quotes = scene.sentence.quotes
    if quotes[0] != quote or not scene.own_line:
        return False
    end = next((place for place, each in enumerate(quotes) if each != quote), len(quotes))
    remark = next((each for each in scene.sentence.clauses if each.first == end), None)
    return (
        remark is not None
        and remark.opening in {"–", ":"}
        and not _stands_outside(scene, "own-motto|commit|refund", range(end, len(quotes)))
    )


def _stands_outside(scene: Scene, names: str, outside: Sequence[int]) -> bool:
    return any(cue.first in outside for cue in spans_of(scene.found, names))


SHORTEST_QUOTATION = 2


def _is_quoted_too(scene: Scene, quote: int) -> bool:
    return quote in scene.sentence.quotes and scene.has("report")


def asks(scene: Scene) -> bool:
    """Whether a sentence is a question, or takes one up: «Que si escribo reseñas. No.»."""
    return scene.sentence.ending == "?" or _takes_up(scene)


def _takes_up(scene: Scene) -> bool:
    first = [word.plain for word in scene.sentence.words[:2]]
    return scene.lang == "es" and first == ["que", "si"]


def is_asked(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether it is a question that is refused, or one that sells nothing."""
    if not asks(scene):
        return False
    if scene.after is None:
        return not scene.has("sells")
    if is_refused(scene):
        return True
    if scene.has("sells"):
        return False
    return not is_affirmed(scene)


def is_refused(scene: Scene) -> bool:
    """Whether the next sentence begins with a no."""
    after = scene.after
    if after is None:
        return False
    answer = {span.first for span in after.found.get("refusal", ())}
    return bool(answer & {0, 1}) or after.sentence.words[0].plain == "✘"


def is_affirmed(scene: Scene) -> bool:
    """Whether the next sentence begins with a yes, or with who will do it, and no but follows."""
    after = scene.after
    if after is None or 0 not in {each.first for each in after.found.get("affirmation", ())}:
        return False
    if after.has("hope|takes-back|rejoins") or after.has(_EXCUSES):
        return False
    end = after.sentence.clauses[0].last
    return not any(cue.first < end for cue in after.negations)


_EXCUSES = "answer-them|abuse|honest-review|role-access|yours|patient|bound|made-for-you|rota"
"""Classes by which an answer says how it is done instead."""


def is_hoped(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether it is a target or a wish, here, in the heading, or in a word added after it."""
    vows = [is_denied(scene, [each]) for each in spans_of(scene.found, "commit|refund|vouch")]
    if vows:
        return all(vows)
    if scene.has("hope") or "hope" in scene.lends:
        return True
    before, after = scene.before, scene.after
    if after is not None and len(after.sentence.words) <= SHORT_SENTENCE and after.has("hope"):
        return True
    return before is not None and len(before.sentence.words) <= 3 and before.has("hope")


def is_conditional(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether an «if» or «when» stands before it in its clause."""
    first = min(each.first for each in elements)
    clause = scene.clause_at(first)
    return any(clause.first <= cue.first <= first for cue in scene.found.get("if", ()))


def is_in_force(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether it tells what is there already, or what was once."""
    for cue in spans_of(scene.found, "present|past"):
        clause = scene.clause_at(cue.first)
        if clause.first == 0 and _leads_in(scene, clause):
            return True
        if any(clause.first <= each.last and each.first < clause.last for each in elements):
            return True
    return False


def _leads_in(scene: Scene, clause: Clause) -> bool:
    """Whether a few words before a colon say what all behind it is: «Where you stand: …»."""
    short = clause.last <= LONGEST_LEAD
    return short and any(
        each.first == clause.last and each.opening == ":" for each in scene.sentence.clauses
    )


def is_condemned(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether the sentence calls it illegal, risky or wrong, and means it.

    Not where that is said of what the promise is about: «the comments that harm you».
    """
    for cue in scene.found.get("condemned", ()):
        denials = [
            each
            for each in scene.negations
            if not any(_within(each, element) for element in elements)
            and each not in scene.found.get("flip", ())
        ]
        inside = any(_within(cue, each) for each in elements)
        if not inside and not any(_reaches(scene, each, cue.first) for each in denials):
            return True
    return False


def is_cleared(scene: Scene, elements: Sequence[Span], name: str) -> bool:
    """Whether something stands beside it that only an honest offer says, and is not denied."""
    for cue in scene.found.get(name, ()):
        apart = not any(overlap(cue, each) and not is_part(each, cue) for each in elements)
        denials = [each for each in scene.negations if not overlap(each, cue)]
        if apart and (
            len(denials) < len(scene.negations)
            or not any(_reaches(scene, each, cue.first) for each in denials)
        ):
            return True
    return False


def is_part(element: Span, cue: Span) -> bool:
    """Whether a word of a promise is but a part of what excuses it: «say yes or no»."""
    return element != cue and _within(element, cue)


def is_taken_back(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether the sentence, or a short one after it, says that it is not to be had or wished."""
    for cue in spans_of(scene.found, "takes-back|harms"):
        if not any(overlap(cue, each) for each in elements):
            return True
    after = scene.after
    return (
        after is not None
        and after.sentence.paragraph == scene.sentence.paragraph
        and len(after.sentence.words) <= REJOINDER
        and after.has("takes-back|rejoins")
    )


def is_of_the_past_of_others(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether a Spanish clause tells what others did: «borraban», «compraron»."""
    if scene.lang != "es" or scene.has("our-people"):
        return False
    first = scene.clause_at(min(each.first for each in elements))
    last = scene.clause_at(max(each.last for each in elements))
    words = scene.sentence.words[first.first : last.last]
    return any(word.plain.endswith(_TOLD) and len(word.plain) > LONGEST_STEM for word in words)


def is_interrupted(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether a «No,» that answers was read as the denial in the words that follow it."""
    return any(_is_answer(scene, each) or _is_no(scene, each, elements) for each in elements)


def _is_no(scene: Scene, element: Span, elements: Sequence[Span]) -> bool:
    """Whether a «no» that stands alone was read with words that come after it."""
    clause = scene.clause_at(element.first)
    alone = (clause.first, clause.last, element.last) == (
        element.first,
        element.first + 1,
        element.first,
    )
    word = scene.sentence.words[element.first].plain
    return alone and word in _ANSWERS and any(each.first >= clause.last for each in elements)


def _is_answer(scene: Scene, element: Span) -> bool:
    clause = scene.clause_at(element.first)
    ends = clause.last == element.first + 1 and element.last >= clause.last
    return ends and scene.sentence.words[element.first].plain in _ANSWERS


def is_generic(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether a deed is only spoken about: «buying stars may cost you your listing»."""
    first = min(each.first for each in elements)
    clause = scene.clause_at(first)
    words = scene.sentence.words
    deed = words[clause.first].plain
    if first > clause.first + 1 or scene.has("we-do-it") or not deed.endswith(_DEEDS[scene.lang]):
        return False
    last = max(each.last for each in elements)
    return any(last < cue.first <= last + VERDICT_REACH for cue in scene.found.get("verdict", ()))


VERDICT_REACH = 5
_DEEDS = {"es": ("ar", "er", "ir", "arse", "erse", "irse"), "en": ("ing",)}
_PLAIN_DENIALS = frozenset({"no", "nunca", "jamas", "not", "never"})
_ANSWERS = frozenset({"no", "nunca", "jamas", "never", "not"})
_TOLD = ("aban", "aron", "ieron", "aba")
LONGEST_STEM = 5
_FINITE = ("mos", "remos", "ras", "reis", "ran")
_INFINITIVE = ("ar", "er", "ir", "arle", "erle", "irle", "arlas", "arlos", "ando")
_WE = "mos"
REJOINDER = 12
"""Up to so many words, a sentence takes back the one before it."""


_TOLD_APART = HEARD.union(
    *(*_BARRIERS.values(), *_AND.values(), *_SUBJECTS.values(), *_FIRST_PERSON.values()),
    *(*_AFTER_BARRIERS.values(), *_COUNTED_OUT.values()),
    *(_ARTICLES, _DETERMINERS, _SHORT_VERBS, _PLAIN_DENIALS, _ANSWERS),
    {"ni", "nor", "de", "para", "que", "so", "✘"},
)
"""Every word that is asked for here or among the scenes by how it is written."""

_TOLD_BY = {
    "es": (*HEARD_ENDINGS["es"], *_DEEDS["es"], *_FINITE, *_INFINITIVE, _WE, *_TOLD),
    "en": (*HEARD_ENDINGS["en"], *_DEEDS["en"], *_FINITE, *_INFINITIVE),
}


def trait_of(word: Word, lang: str) -> str:
    """What else than the classes of a word its sentence is read by: itself, or how it ends.

    Two words of the same classes and trait are read alike wherever they stand.
    """
    plain = word.plain
    if plain in _TOLD_APART:
        return word.form if plain in {"el", "ella"} else plain
    if not plain.endswith(_TOLD_BY[lang]):
        return "ó" if word.form[-1] == "ó" else ""
    ends = [ending for ending in _TOLD_BY[lang] if plain.endswith(ending)]
    return f"{min(len(plain), LONGEST_STEM + 1)} {' '.join(ends)} {word.form[-1] == 'ó'}"
