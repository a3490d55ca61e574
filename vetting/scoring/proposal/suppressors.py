"""When words that could be a promise are none: denied, reported, asked, hoped for, in force.

The cues are word classes; here stands how far each reaches (proposal-signals §0.5).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vetting.scoring.proposal.lexicon import Found, Lexicon, Span, spans_of
from vetting.scoring.proposal.text import Clause, Sentence, Text

NEGATION_REACH = {"es": 10, "en": 9}
"""Words between a negation and what it denies, within its clause."""

WITHOUT_REACH = 4
PURPOSE_REACH = 2
"""How far a negation reaches in «so that it does not look empty»."""

AFTER_REACH = 2
SHORT_SENTENCE = 9
HEADING = 12

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
_COUNTED_OUT = {
    "es": frozenset(
        {"cosas", "esto", "siguiente", "hago", "hacemos", "ofrezco", "ofrecemos", "prometo", "hare"}
    ),
    "en": frozenset({"things", "this", "following", "do", "offer", "promise", "these"}),
}
"""Words before a colon after which a denial goes on: «No hago tres cosas: …»."""


@dataclass(slots=True)
class Scene:
    """A sentence, the word classes in it, its neighbours, and what a heading lends to it."""

    sentence: Sentence
    found: Found
    lang: str
    before: "Scene | None" = None
    after: "Scene | None" = None
    lends: frozenset[str] = frozenset()

    def has(self, names: str) -> bool:
        """Whether any of the classes ``a|b`` occurs."""
        return any(name in self.found for name in names.split("|"))

    def clause_at(self, place: int) -> Clause:
        """The clause that a word stands in."""
        return next(each for each in self.sentence.clauses if place < each.last)


def scenes(text: Text, lexicon: Lexicon) -> Iterator[Scene]:
    """The sentences of a text with their neighbours; a heading lends its cues to its list."""
    lender = _Lender()
    before: Scene | None = None
    scene: Scene | None = None
    for sentence in text.sentences:
        after = Scene(sentence, lexicon.find(sentence.words), text.lang)
        if scene is not None:
            scene.before, scene.after, after.before = before, after, scene
            lender.lend_to(scene)
            yield scene
            scene.before = None
        before, scene = scene, after
    if scene is not None:
        lender.lend_to(scene)
        yield scene


def joined(before: Scene, scene: Scene, text: Text, lexicon: Lexicon) -> Scene:
    """Two sentences as one, the second of which is a clause of its own."""
    left, right = before.sentence, scene.sentence
    shift = len(left.words)
    clauses = [
        Clause(each.first + shift, each.last + shift, each.opening or "–") for each in right.clauses
    ]
    whole = replace(
        right,
        text=text.quote(left.start, right.end),
        start=left.start,
        words=left.words + right.words,
        clauses=(*left.clauses, *clauses),
    )
    found = lexicon.find(whole.words)
    return Scene(whole, found, scene.lang, before.before, scene.after, before.lends)


LENT = ("negation", "report", "hope", "commit")


@dataclass(slots=True)
class _Lender:
    """What the last heading said, for as long as its list goes on."""

    lends: frozenset[str] = frozenset()
    paragraph: int = -1
    listed: bool = False

    def lend_to(self, scene: Scene) -> None:
        """Give a sentence what its heading says, or begin anew with the heading that it is."""
        sentence, heads = scene.sentence, _heads(scene)
        if sentence.bullet and self.lends:
            scene.lends, self.listed = self.lends, True
        elif not heads and not self.listed and sentence.paragraph == self.paragraph:
            scene.lends = self.lends
        if heads and not sentence.bullet:
            self.lends, self.listed = frozenset(_cues(scene)), False
            self.paragraph = sentence.paragraph
        elif not sentence.bullet and self.listed:
            self.lends, self.listed = frozenset(), False


def _heads(scene: Scene) -> bool:
    sentence = scene.sentence
    if sentence.ending == ":":
        return True
    following = scene.after
    short = len(sentence.words) <= HEADING and not sentence.bullet
    return short and following is not None and following.sentence.bullet


def _cues(scene: Scene) -> Iterator[str]:
    for name in LENT:
        if name == "negation":
            if _count(scene, list(negations(scene))) % 2:
                yield name
        elif name in scene.found:
            yield name


def negations(scene: Scene) -> Iterator[Span]:
    """The negations of a sentence, without those that only look like one (no solo, no matter)."""
    for name in ("flip", "negation", "without"):
        for cue in scene.found.get(name, ()):
            only_looks = any(_overlap(cue, each) for each in scene.found.get("not-a-negation", ()))
            if not only_looks:
                yield cue


def _overlap(one: Span, other: Span) -> bool:
    return one.first <= other.last and other.first <= one.last


def is_denied(scene: Scene, elements: Sequence[Span], own: Sequence[Span] = ()) -> bool:
    """Whether an odd number of negations reaches any of the words that make the promise.

    A negation in ``own``, or in the words themselves, is part of the promise.
    """
    last = max(each.last for each in elements)
    parts = (*elements, *own)
    cues = [cue for cue in negations(scene) if not any(_within(cue, each) for each in parts)]
    reach = [
        cue
        for cue in cues
        if _follows(scene, cue, last) or any(_reaches(scene, cue, each.first) for each in elements)
    ]
    return _count(scene, reach) % 2 == 1


def _count(scene: Scene, cues: Sequence[Span]) -> int:
    """How many denials the cues amount to: «no … ni … nunca» is one."""
    flips: list[Span] = []
    for flip in scene.found.get("flip", ()):
        reached = any(flip.first <= cue.first <= flip.last for cue in cues)
        if reached and not any(_overlap(flip, each) for each in flips):
            flips.append(flip)
    plain = [cue for cue in cues if not any(flip.first <= cue.first <= flip.last for flip in flips)]
    return len(flips) + bool(plain or "negation" in scene.lends)


def is_right_after_negation(scene: Scene, cue: Span) -> bool:
    """Whether what would excuse a promise is denied too: «sin contestar»."""
    words = scene.sentence.words
    return any(
        cue.first - each.last == 1
        or (cue.first - each.last == 2 and words[cue.first - 1].plain in _ARTICLES)
        for each in negations(scene)
    )


def is_flipped(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether another negation stands before a promise that is one: «no es verdad que no …»."""
    first = min(each.first for each in elements)
    cues = [cue for cue in negations(scene) if cue.last < first and _reaches(scene, cue, first)]
    return _count(scene, cues) % 2 == 1


def _within(cue: Span, element: Span) -> bool:
    return element.first <= cue.first and cue.last <= element.last


def _reaches(scene: Scene, cue: Span, place: int) -> bool:
    """Whether the scope of a negation that stands before a word gets as far as the word."""
    distance = place - cue.last
    is_without = cue in scene.found.get("without", ())
    if distance > PURPOSE_REACH and _is_of_a_purpose(scene, cue):
        return False
    if is_without and scene.clause_at(cue.last) != scene.clause_at(place):
        return False
    limit = WITHOUT_REACH if is_without else NEGATION_REACH[scene.lang]
    if distance <= 0 or distance > limit:
        return False
    return not any(_bars(scene, each, cue) for each in range(cue.last + 1, place + 1))


def _is_of_a_purpose(scene: Scene, cue: Span) -> bool:
    """Whether the negation stands in «para que no …» or «so (that) it does not …»."""
    before = [word.plain for word in scene.sentence.words[max(0, cue.first - 4) : cue.first]]
    return before[-2:] == ["para", "que"] or (scene.lang == "en" and "so" in before)


def _bars(scene: Scene, place: int, cue: Span) -> bool:
    """Whether a negation ends at a word: a new clause, or a subject after «and»."""
    words, lang = scene.sentence.words, scene.lang
    clause = scene.clause_at(place)
    if clause.first == place and place > 0:
        return _opens_anew(scene, clause, cue)
    plain = words[place].plain
    if plain in _BARRIERS[lang]:
        return True
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
        return not _is_infinitive(first) and first != "de"
    goes_on = any(word.plain in {"or", "nor"} for word in words[clause.first :])
    return not goes_on or first in _SUBJECTS[lang]


def _is_finite(plain: str) -> bool:
    """Whether a Spanish word looks like a verb in the first person or the future."""
    return plain.endswith(("mos", "remos", "ras", "reis", "ran"))


def _is_infinitive(plain: str) -> bool:
    return plain.endswith(("ar", "er", "ir", "arle", "erle", "irle", "arlas", "arlos", "ando"))


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
    if "report" in scene.lends:
        return True
    first = min(each.first for each in elements)
    cues = list(scene.found.get("report", ()))
    contrasts = scene.found.get("contrast", ())
    cues = [cue for cue in cues if not any(_overlap(cue, each) for each in contrasts)]
    for cue in cues:
        inside = any(_within(cue, each) for each in elements)
        if not inside and not _speaks_up(scene, cue, first):
            return True
    return _is_quoted(scene, first)


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
        word.plain in own or (scene.lang == "es" and word.plain.endswith("mos")) for word in words
    )


def _is_quoted(scene: Scene, first: int) -> bool:
    """Whether a word stands in a quotation that a report or a denial leads up to."""
    quote = scene.sentence.words[first].quote
    if not quote:
        return False
    lead = [word for word in scene.sentence.words[:first] if word.quote != quote]
    if not lead and scene.before is not None:
        before = scene.before
        return before.has("report|negation") or _is_quoted_too(before, quote)
    return scene.has("report") or any(cue.last < first for cue in scene.found.get("negation", ()))


def _is_quoted_too(scene: Scene, quote: int) -> bool:
    return any(word.quote == quote for word in scene.sentence.words) and scene.has("report")


def is_asked(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether it is a question that is refused, or one that sells nothing."""
    if scene.sentence.ending != "?":
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
    """Whether the next sentence begins with a yes, or with who will do it."""
    after = scene.after
    return after is not None and 0 in {each.first for each in after.found.get("affirmation", ())}


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
        if any(clause.first <= each.last and each.first < clause.last for each in elements):
            return True
    return False


def is_condemned(scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether the sentence calls it illegal, risky or wrong, and means it.

    Not where that is said of what the promise is about: «the comments that harm you».
    """
    for cue in scene.found.get("condemned", ()):
        inside = any(_within(cue, each) for each in elements)
        if not inside and not any(_reaches(scene, each, cue.first) for each in negations(scene)):
            return True
    return False
