"""The sentences of a text with the word classes in each, its neighbours, its heading, its voice.

A heading lends its denial, its hope or its report to the items below it, and its vow as well; and
who is told of goes on being told of while the sentences speak of him.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from vetting.scoring.proposal.concepts import words_in
from vetting.scoring.proposal.lexicon import Found, Sort, Sorts, Span, alternatives
from vetting.scoring.proposal.text import Clause, Sentence, Text, Word

HEADING = 12
"""Up to so many words, a line above a list is its heading."""

LONGEST_LEAD = 6
"""Up to so many words before a colon, they are the heading of what follows in the sentence."""

LONGEST_OPENING = 9
"""Up to so many, if they begin with what is denied or told: «Lo que no vais a encontrar aquí:»."""

MOST_KEPT = 4_000
"""Sentences whose reading is kept for when they come again."""

MOST_MET = 50_000
"""Sentences that are known to have been there."""

NEW = 0
"""The number of a sentence that was not there before."""

LEAD = 3
"""Within so many words from its start, a sentence names whom it goes on about."""


@dataclass(slots=True, eq=False)
class Glance:
    """What a sentence is by its words alone, whatever stands around it.

    Sentences of the same ``number`` have words of the same sorts, the same clauses and end, but
    for those of number NEW; a heading has one from the first, below 0. ``of_them``: it begins
    with «they …»; ``lists``: it names what is denied or told below; ``tells``: it speaks of others.
    The rules that ask for a class in it are ``asked``, those that it may hold alone ``held``, those
    that it has any word of ``begun``; see ``promises``.
    """

    found: Found
    number: int
    of_them: bool
    lists: bool = False
    tells: bool = False
    asked: int = 0
    held: int = 0
    begun: int = 0


@dataclass(slots=True)
class Scene:
    """A sentence, the word classes in it, its neighbours, and what a heading lends to it.

    ``heading`` is what stands above the list that the sentence is an item of; ``own_line`` says
    that it begins a line.
    """

    sentence: Sentence
    found: Found
    glance: Glance
    lang: str
    before: "Scene | None" = None
    after: "Scene | None" = None
    lends: frozenset[str] = frozenset()
    heading: "Scene | None" = None
    own_line: bool = True
    refuses: bool = field(default=False, init=False)
    stops: dict[Span, int] = field(default_factory=dict, init=False)
    _negations: tuple[Span, ...] | None = field(default=None, init=False)

    def has(self, names: str) -> bool:
        """Whether any of the classes ``a|b`` occurs."""
        return not self.found.keys().isdisjoint(alternatives(names))

    def clause_at(self, place: int) -> Clause:
        """The clause that a word stands in."""
        for clause in self.sentence.clauses:
            if place < clause.last:
                return clause
        raise IndexError(place)

    @property
    def negations(self) -> tuple[Span, ...]:
        """The negations of a sentence, without those that only look like one (no solo)."""
        if self._negations is None:
            self._negations = tuple(_negations(self))
        return self._negations


def scenes(text: Text, sorts: Sorts, judge: Callable[[Glance], None]) -> Iterator[Scene]:
    """The sentences of a text with their neighbours; a heading lends its cues to its list.

    ``judge`` says of each sentence which rules ask for its words.
    """
    lender, teller = _Lender(), _Teller()
    seen = _Seen(text.lang, sorts, judge)
    before: Scene | None = None
    scene: Scene | None = None
    for sentence in text.sentences:
        glance = seen.look_at(sentence)
        after = Scene(sentence, glance.found, glance, text.lang)
        if scene is not None:
            between = text.given[scene.sentence.end : sentence.start]
            after.own_line = "\n" in between or "\r" in between
            scene.before, scene.after, after.before = before, after, scene
            lender.lend_to(scene)
            teller.listen_to(scene)
            yield scene
            scene.before = None
        before, scene = scene, after
    if scene is not None:
        lender.lend_to(scene)
        teller.listen_to(scene)
        yield scene


@dataclass(slots=True)
class _Seen:
    """The sentences of a text: what was found in one is kept from the second time on.

    Most texts repeat hardly any, and of those that repeat all, a few are enough. Sentences are
    alike whose words are of the same sorts, as nothing else is asked of a word.
    """

    lang: str
    sorts: Sorts
    judge: Callable[[Glance], None]
    met: set[int] = field(default_factory=set)
    known: dict[tuple[object, ...], Glance] = field(default_factory=dict)
    count: int = 0

    def look_at(self, sentence: Sentence) -> Glance:
        """What a sentence is, its number 0 where it is new."""
        sorts = self.sorts.of(sentence.words)
        quotes = _pattern(sentence.quotes) if sentence.quotes else ()
        key = sorts, quotes, sentence.clauses, sentence.ending
        glance = self.known.get(key)
        if glance is None:
            glance = self._first_look(sentence, sorts)
            self._keep(key, glance)
        return glance

    def _first_look(self, sentence: Sentence, sorts: Sequence[Sort]) -> Glance:
        of_them = _speaks_of_them(sentence.words, self.lang)
        found = self.sorts.lexicon.find(sorts)
        lists = "not-list" in found or "told-list" in found
        glance = Glance(found, NEW, of_them, lists, "report" in found or "others" in found)
        self.judge(glance)
        return glance

    def _keep(self, key: tuple[object, ...], glance: Glance) -> None:
        met = hash(key)
        if met not in self.met:
            if len(self.met) >= MOST_MET:
                self.met.clear()
            self.met.add(met)
            return
        if len(self.known) >= MOST_KEPT:
            self.known.clear()
        self.count += 1
        glance.number = self.count
        self.known[key] = glance


def _pattern(quotes: Sequence[int]) -> Sequence[int]:
    """Quotations numbered anew, as they count through a whole text."""
    order = {0: 0}
    return tuple([order.setdefault(quote, len(order)) for quote in quotes])


def goes_on_quoting(scene: Scene, other: Scene) -> bool:
    """Whether a sentence begins its quotations with one of another sentence before it."""
    quote = next(filter(None, scene.sentence.quotes), 0)
    return bool(quote) and quote in other.sentence.quotes


def joined(before: Scene, scene: Scene, text: Text, sorts: Sorts) -> Scene:
    """Two sentences as one, the second of which is a clause of its own."""
    whole = _whole(before.sentence, scene.sentence, text, "–")
    found = sorts.lexicon.find(sorts.of(whole.words))
    return Scene(
        whole,
        found,
        Glance(found, NEW, before.glance.of_them),
        scene.lang,
        before.before,
        scene.after,
        before.lends,
    )


def under_heading(scene: Scene, text: Text) -> Scene | None:
    """An item of a list together with its heading; None where it stands under none."""
    heading = scene.heading
    if heading is None:
        return None
    whole = _whole(heading.sentence, scene.sentence, text, ":")
    shift = len(heading.sentence.words)
    found = dict(heading.found)
    for name, spans in scene.found.items():
        moved = [Span(first + shift, last + shift) for first, last in spans]
        found[name] = [*found[name], *moved] if name in found else moved
    glance = Glance(found, NEW, heading.glance.of_them)
    return Scene(whole, found, glance, scene.lang, None, scene.after, scene.lends)


def _whole(left: Sentence, right: Sentence, text: Text, opening: str) -> Sentence:
    shift = len(left.words)
    clauses = [
        Clause(each.first + shift, each.last + shift, each.opening or opening)
        for each in right.clauses
    ]
    return right._replace(
        text=text.quote(left.start, right.end),
        start=left.start,
        words=left.words + right.words,
        starts=left.starts + right.starts,
        clauses=(*left.clauses, *clauses),
        quotes=_quotes(left, right) if left.quotes or right.quotes else (),
    )


def _quotes(left: Sentence, right: Sentence) -> tuple[int, ...]:
    return tuple(
        [part.quote_at(place) for part in (left, right) for place in range(len(part.words))]
    )


LENT = ("negation", "report", "hope", "commit")

_LISTS: Mapping[str, str] = {"not-list": "negation", "told-list": "report"}
"""Headings that lend to every line below, with bullets or without."""


@dataclass(slots=True)
class _Lender:
    """What the last heading said, for as long as its list goes on."""

    lends: frozenset[str] = frozenset()
    heading: Scene | None = None
    paragraph: int = -1
    begun: int = 0
    listed: bool = False
    lasting: bool = False

    def lend_to(self, scene: Scene) -> None:
        """Give a sentence what its heading says, or begin anew with the heading that it is."""
        sentence, heads = scene.sentence, _heads(scene)
        if len(sentence.clauses) > 1:
            self._lend_within(scene)
        if heads and not sentence.bullet:
            self._begin(scene)
            return
        if self.heading is None:
            self._go_on_after_semicolon(scene)
            return
        if sentence.bullet:
            scene.lends |= self.lends
            scene.heading, self.listed = self.heading, True
        elif self._goes_on(scene):
            if scene.own_line or not self.listed:
                scene.lends |= self.lends
                scene.heading = self.heading
        elif scene.own_line:
            self.lends, self.heading, self.listed = frozenset(), None, False
            self._go_on_after_semicolon(scene)

    def _lend_within(self, scene: Scene) -> None:
        """«Red lines: buying followers, inventing reviews» is a heading and its list in one."""
        colon = next((each.first for each in scene.sentence.clauses if each.opening == ":"), None)
        if colon is None or colon > LONGEST_OPENING:
            return
        if colon <= LONGEST_LEAD and any(cue.last == colon - 1 for cue in scene.negations):
            scene.lends |= {"negation"}
        if any(cue.first == 0 for cue in scene.found.get("told-label", ())):
            scene.lends |= {"report"}
        furthest = colon if colon <= LONGEST_LEAD else 1
        for name, lent in _LISTS.items():
            cues = scene.found.get(name, ())
            if any(cue.last < colon and cue.first < furthest for cue in cues):
                scene.lends |= {lent}

    def _begin(self, scene: Scene) -> None:
        self.lends, self.listed = frozenset(_cues(scene)), False
        self.heading = replace(scene, before=None, after=None)
        if scene.glance.number == NEW:
            self.begun += 1
            scene.glance.number = -self.begun
        self.lasting = scene.glance.lists
        self.paragraph = scene.sentence.paragraph

    def _goes_on(self, scene: Scene) -> bool:
        """Whether a sentence without a bullet still belongs to the list."""
        if not scene.own_line:
            return True
        if not self.listed and scene.sentence.paragraph == self.paragraph:
            return True
        return self.lasting and not self.listed and _is_bare_verb(scene)

    def _go_on_after_semicolon(self, scene: Scene) -> None:
        """«Red lines: buying followers; inventing reviews» is one list in one line."""
        before = scene.before
        if before is None or before.sentence.ending != ";" or scene.own_line:
            return
        scene.lends |= before.lends
        if before.has("not-list|told-list"):
            scene.lends |= {_LISTS[name] for name in _LISTS if name in before.found}


def _is_bare_verb(scene: Scene) -> bool:
    """Whether a line names a deed without saying who does it: «Comprar …», «Buying …»."""
    first = scene.sentence.words[0].plain
    return first.endswith(_BARE_ENDINGS[scene.lang]) and len(scene.sentence.words) <= HEADING


def _heads(scene: Scene) -> bool:
    sentence, following = scene.sentence, scene.after
    if sentence.ending == ":":
        return True
    short = len(sentence.words) <= HEADING and not sentence.bullet and scene.own_line
    if not short or following is None:
        return False
    if following.sentence.bullet:
        return True
    return not sentence.ending and following.own_line and scene.glance.lists


def _cues(scene: Scene) -> Iterator[str]:
    for name in LENT:
        if name == "negation":
            if _denies_what_follows(scene):
                yield name
        elif name in scene.found:
            yield name
    for name, lent in _LISTS.items():
        if name in scene.found:
            yield lent
    if any(cue.first == 0 for cue in scene.found.get("told-label", ())):
        yield "report"


def _denies_what_follows(scene: Scene) -> bool:
    """Whether a heading says no to its list: «I never:», not «at no extra cost:»."""
    flips = scene.found.get("flip", ())
    cues = [
        each for each in scene.negations if each not in flips and not _is_of_a_thing(scene, each)
    ]
    return count_denials(scene, cues) % 2 == 1


def _is_of_a_thing(scene: Scene, cue: Span) -> bool:
    """Whether a denial is of the noun behind it, «at no extra cost», «sin permanencia»."""
    words = scene.sentence.words
    plain = words[cue.first].plain
    inside = cue.first > 0 and cue.last + 1 < len(words)
    return inside and plain in _OF_A_THING[scene.lang]


_OF_A_THING = {
    "es": frozenset({"sin", "ningun", "ninguna", "cero"}),
    "en": frozenset({"no", "without", "zero"}),
}


@dataclass(slots=True)
class _Teller:
    """Whether the word is somebody else's: a seller's who rang, the last agency's, a cousin's."""

    of_others: bool = False
    quoting: bool = False

    def listen_to(self, scene: Scene) -> None:
        """Lend the report to the sentences that go on about whom the text tells of."""
        goes_on = scene.glance.of_them
        starts_quoted = bool(scene.sentence.quotes and scene.sentence.quotes[0])
        if (self.of_others and goes_on) or (self.quoting and starts_quoted):
            scene.lends |= {"report"}
        tells = scene.glance.tells
        self.of_others = (tells and not scene.has("contrast")) or (self.of_others and goes_on)
        self.quoting = (self.quoting and starts_quoted) or (
            scene.sentence.ending in {":", ";"}
            and (scene.has("report|utterance|takes-back") or "report" in scene.lends)
        )


_JOINERS = words_in("""y e ni o pero luego despues ademas tambien encima incluso asi que total por
    lo and then but so also next after that even now plus apparently""")
_CLITICS = words_in("le les la las lo los se te os nos me no")
_THEY = words_in("they he she their his her ellos ellas el ella")
_HE_OR_SHE = frozenset({"él", "Él", "ella", "Ella"})
_THEIR_ENDINGS = ("an", "en", "aron", "ieron", "aban", "ian", "aba")
_BARE_ENDINGS = {"es": ("ar", "er", "ir"), "en": ("ing",)}
_NO_VERBS = words_in("""quien alguien bien tambien ven sin son eran fueron estan tienen seran
    estaran van hacen seguidores clientes en con un cien buen ningun segun""")


def _speaks_of_them(sentence: Sequence[Word], lang: str) -> bool:
    """Whether a sentence begins with «they …», or with a Spanish verb in their person."""
    words = [word for word in sentence[: 2 * LEAD] if word.plain not in _JOINERS]
    for word in words[:LEAD]:
        if lang == "en":
            return word.plain in _THEY
        if word.plain not in _CLITICS:
            if word.plain in {"ellos", "ellas"} or word.form in _HE_OR_SHE:
                return True
            return is_of_third_person(word.plain) or word.form.endswith("ó")
    return False


def is_of_third_person(plain: str) -> bool:
    """Whether a Spanish word looks like a verb that tells of others."""
    return len(plain) > 4 and plain.endswith(_THEIR_ENDINGS) and plain not in _NO_VERBS


HEARD = frozenset({"ellos", "ellas", "ella", "el", "si", "if"}).union(
    *_OF_A_THING.values(), _JOINERS, _CLITICS, _THEY, _NO_VERBS
)
"""Words that are told from one another here."""

HEARD_ENDINGS = {
    lang: (*endings, *(_THEIR_ENDINGS if lang == "es" else ()))
    for lang, endings in _BARE_ENDINGS.items()
}
"""Endings that words are told from one another by."""


def _negations(scene: Scene) -> Iterator[Span]:
    idioms = [each for each in scene.found.get("not-a-negation", ()) if _is_idiom(scene, each)]
    for name in ("flip", "negation", "without"):
        for cue in scene.found.get(name, ()):
            if not any(overlap(cue, each) for each in idioms):
                yield cue


def _is_idiom(scene: Scene, found: Span) -> bool:
    """Whether «if … not» stands in one clause: «if they ask, I do not …» denies.

    Nor does an idiom go on behind a colon: «We would not: pay for …».
    """
    conditional = scene.sentence.words[found.first].plain in {"si", "if"}
    last = scene.clause_at(found.last)
    if scene.clause_at(found.first) == last:
        return True
    return not conditional and last.opening != ":"


def overlap(one: Span, other: Span) -> bool:
    """Whether two places share a word."""
    return one.first <= other.last and other.first <= one.last


def count_denials(scene: Scene, cues: Sequence[Span]) -> int:
    """How many denials the cues amount to: «no … ni … nunca» is one."""
    flips: list[Span] = []
    for flip in scene.found.get("flip", ()):
        reached = any(flip.first <= cue.first <= flip.last for cue in cues)
        if reached and not any(overlap(flip, each) for each in flips):
            flips.append(flip)
    plain = [cue for cue in cues if not any(flip.first <= cue.first <= flip.last for flip in flips)]
    return len(flips) + bool(plain or "negation" in scene.lends)
