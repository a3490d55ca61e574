"""When a save counts: the rule behind *saved means on disk*, as a pure function.

A page that saves by itself gives itself a name (`client`) and numbers its saves (`seq`), so that
a late one never undoes a newer one. A plain form has no name, and rests on its base version."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    ACCEPTED = "accepted"
    REPEATED = "repeated"
    SUPERSEDED = "superseded"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Mark:
    """A rating as it is stored; version 0 where nothing is."""

    value: str = ""
    note: str = ""
    version: int = 0
    client: str = ""
    seq: int = 0

    @property
    def digest(self) -> str:
        """Equal for the same value with the same note only."""
        return digest_of(self.value, self.note)


@dataclass(frozen=True, slots=True)
class Save:
    """What somebody wants stored, and the version that they saw before they changed it."""

    value: str
    note: str
    base: int
    client: str = ""
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one save, and what is stored now."""

    verdict: Verdict
    stored: Mark
    seq: int = 0

    @property
    def in_conflict(self) -> bool:
        return self.verdict is Verdict.CONFLICT

    @property
    def acknowledged(self) -> int:
        """The number of the save, where what it said is what is stored."""
        return self.seq if self.verdict in (Verdict.ACCEPTED, Verdict.REPEATED) else 0


NOTHING = Mark()


def digest_of(value: str, note: str) -> str:
    """What tells two contents apart without holding either."""
    return hashlib.sha256(repr((value, note)).encode("utf-8", "replace")).hexdigest()[:16]


def judge(stored: Mark, save: Save) -> Verdict:
    """Whether a save is accepted, says again what is stored, comes too late, or conflicts."""
    same = (stored.value, stored.note) == (save.value, save.note)
    if save.client and save.client == stored.client:
        return _judge_own(stored.seq, save.seq, same)
    if save.base == stored.version:
        return Verdict.ACCEPTED
    return Verdict.REPEATED if same else Verdict.CONFLICT


def _judge_own(stored_seq: int, seq: int, same: bool) -> Verdict:
    if seq > stored_seq:
        return Verdict.ACCEPTED
    if seq < stored_seq:
        return Verdict.SUPERSEDED
    # Two pages under one name: rare, and never a reason to lose what one of them says.
    return Verdict.REPEATED if same else Verdict.CONFLICT


def says_nothing_new(stored: Mark, save: Save) -> bool:
    """A plain form sends a whole section: what it leaves as it is makes no new version."""
    return not save.client and (stored.value, stored.note) == (save.value, save.note)
