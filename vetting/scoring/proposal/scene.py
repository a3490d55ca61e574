"""The sentences of a text with the word classes in each, its neighbours, its heading, its voice.

A heading lends its denial, its hope or its report to the items below it, and its vow as well; and
who is told of goes on being told of while the sentences speak of him.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from vetting.scoring.proposal.concepts import words_in
from vetting.scoring.proposal.lexicon import Found, Lexicon, Span
from vetting.scoring.proposal.text import Clause, Sentence, Text, Word

HEADING = 12
"""Up to so many words, a line above a list is its heading."""

LONGEST_LEAD = 6
"""Up to so many words before a colon, they are the heading of what follows in the sentence."""

MOST_KEPT = 4_000
"""Sentences whose reading is kept for when they come again."""

MOST_MET = 50_000
"""Sentences that are known to have been there."""

NEW = 0
"""The number of a sentence that was not there before."""

LEAD = 3
"""Within so many words from its start, a sentence names whom it goes on about."""


@dataclass(slots=True)
class Scene:
    """A sentence, the word classes in it, its neighbours, and what a heading lends to it.

    ``heading`` is what stands above the list that the sentence is an item of; ``own_line`` says
    that it begins a line. Sentences of the same ``number`` have the same words, clauses and end,
    but for those of number NEW.
    """

    sentence: Sentence
    found: Found
    number: int
    lang: str
    before: "Scene | None" = None
    after: "Scene | None" = None
    lends: frozenset[str] = frozenset()
    heading: "Scene | None" = None
    own_line: bool = True
    stops: dict[Span, int] = field(default_factory=dict, init=False)
    _negations: tuple[Span, ...] | None = field(default=None, init=False)

    def has(self, names: str) -> bool:
        """Whether any of the classes ``a|b`` occurs."""
        return any(name in self.found for name in names.split("|"))

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


def scenes(text: Text, lexicon: Lexicon) -> Iterator[Scene]:
    """The sentences of a text with their neighbours; a heading lends its cues to its list."""
    lender, teller = _Lender(), _Teller()
    seen = _Seen(lexicon)
    before: Scene | None = None
    scene: Scene | None = None
    for sentence in text.sentences:
        after = Scene(sentence, *seen.look_at(sentence), text.lang)
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

    Most texts repeat hardly any, and of those that repeat all, a few are enough.
    """

    lexicon: Lexicon
    met: set[int] = field(default_factory=set)
    known: dict[tuple[object, ...], tuple[Found, int]] = field(default_factory=dict)
    count: int = 0

    def look_at(self, sentence: Sentence) -> tuple[Found, int]:
        """The word classes of a sentence, and its number, 0 where it is new."""
        key = *_alike(sentence.words), sentence.clauses, sentence.ending
        if key in self.known:
            return self.known[key]
        found = self.lexicon.find(sentence.words)
        if hash(key) not in self.met:
            if len(self.met) >= MOST_MET:
                self.met.clear()
            self.met.add(hash(key))
            return found, NEW
        if len(self.known) >= MOST_KEPT:
            self.known.clear()
        self.count += 1
        self.known[key] = found, self.count
        return found, self.count


def _alike(words: Sequence[Word]) -> tuple[object, object]:
    """Words with their quotations numbered anew, as they count through a whole text."""
    quotes = [word[4] for word in words]
    if not any(quotes):
        return words, None
    order = {0: 0}
    pattern = tuple([order.setdefault(quote, len(order)) for quote in quotes])
    return tuple([word[:4] for word in words]), pattern


def goes_on_quoting(scene: Scene, other: Scene) -> bool:
    """Whether a sentence begins its quotations with one of another sentence before it."""
    quote = next((word.quote for word in scene.sentence.words if word.quote), 0)
    return bool(quote) and any(word.quote == quote for word in other.sentence.words)


def joined(before: Scene, scene: Scene, text: Text, lexicon: Lexicon) -> Scene:
    """Two sentences as one, the second of which is a clause of its own."""
    whole = _whole(before.sentence, scene.sentence, text, "–")
    return Scene(
        whole,
        lexicon.find(whole.words),
        NEW,
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
    return Scene(whole, found, NEW, scene.lang, None, scene.after, scene.lends)


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
        ends=left.ends + right.ends,
        clauses=(*left.clauses, *clauses),
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
    listed: bool = False
    lasting: bool = False

    def lend_to(self, scene: Scene) -> None:
        """Give a sentence what its heading says, or begin anew with the heading that it is."""
        sentence, heads = scene.sentence, _heads(scene)
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
        if colon is not None and colon <= LONGEST_LEAD:
            for name, lent in _LISTS.items():
                if any(cue.last < colon for cue in scene.found.get(name, ())):
                    scene.lends |= {lent}

    def _begin(self, scene: Scene) -> None:
        self.lends, self.listed = frozenset(_cues(scene)), False
        self.heading = replace(scene, before=None, after=None)
        self.lasting = scene.has("not-list|told-list")
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
    endings = ("ar", "er", "ir") if scene.lang == "es" else ("ing",)
    return first.endswith(endings) and len(scene.sentence.words) <= HEADING


def _heads(scene: Scene) -> bool:
    sentence, following = scene.sentence, scene.after
    if sentence.ending == ":":
        return True
    short = len(sentence.words) <= HEADING and not sentence.bullet
    if not short or following is None:
        return False
    if following.sentence.bullet:
        return True
    return not sentence.ending and following.own_line and scene.has("not-list|told-list")


def _cues(scene: Scene) -> Iterator[str]:
    for name in LENT:
        if name == "negation":
            if count_denials(scene, scene.negations) % 2:
                yield name
        elif name in scene.found:
            yield name
    for name, lent in _LISTS.items():
        if name in scene.found:
            yield lent


@dataclass(slots=True)
class _Teller:
    """Whether the word is somebody else's: a seller's who rang, the last agency's, a cousin's."""

    of_others: bool = False
    quoting: bool = False

    def listen_to(self, scene: Scene) -> None:
        """Lend the report to the sentences that go on about whom the text tells of."""
        goes_on = _speaks_of_them(scene)
        starts_quoted = bool(scene.sentence.words[0].quote)
        if (self.of_others and goes_on) or (self.quoting and starts_quoted):
            scene.lends |= {"report"}
        tells = scene.has("report|others")
        self.of_others = (tells and not scene.has("contrast")) or (self.of_others and goes_on)
        self.quoting = (self.quoting and starts_quoted) or (
            scene.sentence.ending in {":", ";"}
            and (scene.has("report|utterance|takes-back") or "report" in scene.lends)
        )


_JOINERS = words_in("""y e ni o pero luego despues ademas tambien encima incluso asi que total por
    lo and then but so also next after that even now plus apparently""")
_CLITICS = words_in("le les la las lo los se te os nos me no")
_THEY = words_in("they he she their his her ellos ellas el ella")
_NO_VERBS = words_in("""quien alguien bien tambien ven sin son eran fueron estan tienen seran
    estaran van hacen seguidores clientes en con un cien buen ningun segun""")


def _speaks_of_them(scene: Scene) -> bool:
    """Whether a sentence begins with «they …», or with a Spanish verb in their person."""
    words = [word for word in scene.sentence.words[: 2 * LEAD] if word.plain not in _JOINERS]
    for word in words[:LEAD]:
        if scene.lang == "en":
            return word.plain in _THEY
        if word.plain not in _CLITICS:
            if word.plain in {"ellos", "ellas"} or word.form in {"él", "Él", "ella", "Ella"}:
                return True
            return is_of_third_person(word.plain) or word.form.endswith("ó")
    return False


def is_of_third_person(plain: str) -> bool:
    """Whether a Spanish word looks like a verb that tells of others."""
    endings = ("an", "en", "aron", "ieron", "aban", "ian", "aba")
    return len(plain) > 4 and plain.endswith(endings) and plain not in _NO_VERBS


def _negations(scene: Scene) -> Iterator[Span]:
    idioms = [each for each in scene.found.get("not-a-negation", ()) if _is_idiom(scene, each)]
    for name in ("flip", "negation", "without"):
        for cue in scene.found.get(name, ()):
            if not any(overlap(cue, each) for each in idioms):
                yield cue


def _is_idiom(scene: Scene, found: Span) -> bool:
    """Whether «if … not» stands in one clause: «if they ask, I do not …» denies."""
    conditional = scene.sentence.words[found.first].plain in {"si", "if"}
    return not conditional or scene.clause_at(found.first) == scene.clause_at(found.last)


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
