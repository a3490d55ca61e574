"""What the person assessed is shown of a warning sign: its evidence, and never who it came from.

No colleague's name, no referee's name, organisation or words, and a rater's note only where
somebody chose so. Whatever is added to a finding says nothing here until it is given its words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from flask_babel import force_locale, gettext, ngettext

from vetting import checklists
from vetting.assessments.standing import Standing
from vetting.facts.groups import SOURCES
from vetting.i18n import LANGUAGES, in_language, show_date
from vetting.pirate_check import wording
from vetting.references.confidence import hidden_flags
from vetting.scoring.findings import Evidence
from vetting.scoring.flags import CLEARED, RaisedFlag

Shown = dict[str, Any]
FROM_REFEREES = frozenset({"outcome", "rehire", "repeated", "unverified", "own-contact"})
FROM_RATERS = frozenset({"rating", "median", "section-median", "criteria-median"})


def sendable(standing: Standing) -> tuple[RaisedFlag, ...]:
    """The signs that may be put to the person assessed: all that are raised and not cleared, and
    would not tell what somebody said in confidence."""
    confided = hidden_flags(standing)
    return tuple(
        flag
        for flag in standing.scorecard.flags
        if flag.state != CLEARED and flag.id not in confided
    )


def shown(standing: Standing, flag: RaisedFlag, *, with_notes: bool) -> Mapping[str, Shown]:
    """A sign as the person assessed reads it, by language; `with_notes` adds what raters wrote of
    it word for word, without their names."""
    found = {}
    for language in LANGUAGES:
        with force_locale(language):
            found[language] = _told(standing, flag, with_notes)
    return found


def notes_of(standing: Standing, flag: RaisedFlag) -> tuple[str, ...]:
    """What raters wrote of the criteria that a sign rests on, each text once."""
    pieces = (each for each in _pieces(flag) if each.kind in ("rating", "median"))
    return tuple(dict.fromkeys(note for each in pieces for note in _notes(standing, each)))


def rests_on_referees(flag: RaisedFlag) -> bool:
    """Whether what a referee said is part of what a sign rests on."""
    return any(each.kind in FROM_REFEREES for each in _pieces(flag))


def _told(standing: Standing, flag: RaisedFlag, with_notes: bool) -> Shown:
    sign = checklists.warning_signs()[flag.id]
    return {
        "title": in_language(sign.title),
        "why": in_language(sign.why),
        "evidence": list(_evidence(standing, flag, with_notes)),
        "innocent": in_language(sign.innocent),
        "ask": in_language(checklists.reply_questions()[flag.id]),
    }


def _evidence(standing: Standing, flag: RaisedFlag, with_notes: bool) -> Iterator[Shown]:
    told = []
    for each in _pieces(flag):
        text, origin, quotes = _WORDS[each.kind](standing, each)
        notes = _notes(standing, each) if with_notes and each.kind in ("rating", "median") else ()
        piece = {"text": text, "origin": origin, "quotes": list(quotes), "notes": list(notes)}
        if piece not in told:
            told.append(piece)
            yield piece


def _pieces(flag: RaisedFlag) -> Iterator[Evidence]:
    for finding in flag.findings:
        yield from (*finding.evidence, *finding.beside)


def _notes(standing: Standing, evidence: Evidence) -> Iterable[str]:
    wanted = set(evidence.raters) if evidence.kind == "rating" else set(standing.raters)
    return [
        note
        for review in standing.panel
        if review.rater in wanted and (note := review.notes.get(evidence.ref, "").strip())
    ]


Words = tuple[str, str, Iterable[str]]


def _fact(standing: Standing, evidence: Evidence) -> Words:
    stored = standing.facts.get(evidence.ref)
    if stored is None:
        return _text(standing, evidence), "", ()
    source = str(SOURCES[stored.source]) if stored.source else ""
    day = show_date(stored.answered_on or stored.saved_at)
    return _text(standing, evidence), ", ".join(filter(None, (source, day))), ()


def _rating(standing: Standing, evidence: Evidence) -> Words:
    anchor = standing.checklist.criteria[evidence.ref].anchors[int(evidence.number or 0)]
    return _text(standing, evidence), _by_raters(len(evidence.raters)), (in_language(anchor),)


def _of_panel(standing: Standing, evidence: Evidence) -> Words:
    return _text(standing, evidence), _by_raters(len(standing.raters)), ()


def _promise(standing: Standing, evidence: Evidence) -> Words:
    quotes = (evidence.quote,) if evidence.quote else ()
    return _text(standing, evidence), _in_offer(standing), quotes


def _offer(standing: Standing, evidence: Evidence) -> Words:
    return _text(standing, evidence), _in_offer(standing), ()


def _followers(standing: Standing, evidence: Evidence) -> Words:
    return _text(standing, evidence), "", wording.proof(standing, evidence).quotes


def _plain(standing: Standing, evidence: Evidence) -> Words:
    return _text(standing, evidence), "", ()


def _text(standing: Standing, evidence: Evidence) -> str:
    """The sentence alone: names, notes and origins stand beside it elsewhere, and stay there."""
    return wording.proof(standing, evidence).text


def _by_raters(count: int) -> str:
    return str(ngettext("rated by %(num)s person", "rated by %(num)s people", count))


def _in_offer(standing: Standing) -> str:
    if standing.proposal is None:
        return str(gettext("in the proposal"))
    row = standing.proposal.row
    return str(
        gettext("in the proposal of %(date)s", date=show_date(row.received_on or row.saved_at))
    )


_WORDS: Mapping[str, Callable[[Standing, Evidence], Words]] = {
    "fact": _fact,
    "rating": _rating,
    "median": _of_panel,
    "section-median": _of_panel,
    "criteria-median": _of_panel,
    "self-gap": _plain,
    "section-gap": _plain,
    "self-mean": _plain,
    "outcome": _plain,
    "rehire": _plain,
    "repeated": _plain,
    "unverified": _plain,
    "own-contact": _plain,
    "unproven": _plain,
    "promise": _promise,
    "plan": _offer,
    "plan-coverage": _offer,
    "price": _offer,
    "specificity": _offer,
    "residue": _offer,
    "drill": _plain,
    "no-go": _plain,
    "followers": _followers,
}
