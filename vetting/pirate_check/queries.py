"""Reading the warning signs of an assessment, with all that was ruled on them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting import checklists
from vetting.access import Actor
from vetting.assessments.standing import Standing, by_weight, evidence_of
from vetting.checklists import WarningSign
from vetting.db import db
from vetting.errors import Missing
from vetting.models import FlagRuling, KnockoutRuling
from vetting.pirate_check import wording
from vetting.pirate_check.checked import Quiet, quiet_signs
from vetting.references.confidence import rests_on_confidence
from vetting.replies.wording import Beside, beside
from vetting.scoring.flags import ANSWERED, CONFIRMED, SUGGESTED, RaisedFlag

Ruling = TypeVar("Ruling", FlagRuling, KnockoutRuling)


@dataclass(frozen=True, slots=True)
class Card:
    """One raised warning sign, with its evidence in words and the rulings, newest first."""

    flag: RaisedFlag
    sign: WarningSign
    findings: tuple[wording.FindingText, ...]
    rulings: tuple[FlagRuling, ...]
    lapsed: bool
    evidence: str
    # Whether it would tell the person assessed what a referee said in confidence.
    is_confidential: bool
    replies: tuple[Beside, ...]

    @property
    def id(self) -> str:
        return self.flag.id

    @property
    def version(self) -> int:
        """Counts the rulings, so that one made on an older page is noticed."""
        return len(self.rulings)

    @property
    def by_itself(self) -> bool:
        """Whether it is confirmed by a person's answer, without a ruling."""
        return self.flag.state == CONFIRMED and (self.lapsed or not self.rulings)

    @property
    def waits(self) -> bool:
        """Whether somebody still has to rule on it."""
        return self.lapsed or self.flag.state in (SUGGESTED, ANSWERED)

    @property
    def is_replied(self) -> bool:
        """Whether the person assessed has said something of it."""
        return any(each.stance or each.text for each in self.replies)


@dataclass(frozen=True, slots=True)
class KnockoutCard:
    """One knock-out with the rulings on it, newest first."""

    knockout: wording.KnockoutText
    rulings: tuple[KnockoutRuling, ...]

    @property
    def id(self) -> str:
        return self.knockout.id

    @property
    def version(self) -> int:
        return len(self.rulings)


@dataclass(frozen=True, slots=True)
class PirateCheck:
    """What the page shows."""

    cards: tuple[Card, ...]
    level: wording.LevelText
    gaps: tuple[wording.GapText, ...]
    green: tuple[str, ...]
    checked: tuple[Quiet, ...]
    unchecked: tuple[Quiet, ...]
    silent: tuple[Quiet, ...]
    knockouts: tuple[KnockoutCard, ...]


def pirate_check(actor: Actor, standing: Standing) -> PirateCheck:
    """Everything that the pirate check shows of a standing; empty of rulings while blind."""
    scorecard = standing.scorecard
    quiet = quiet_signs(standing)
    return PirateCheck(
        cards=cards(actor, standing),
        level=wording.level(scorecard.level),
        gaps=tuple(wording.gap(standing, each) for each in scorecard.gate),
        green=tuple(wording.green_label(each) for each in scorecard.green),
        checked=tuple(sign for sign in quiet if sign.checked),
        unchecked=tuple(sign for sign in quiet if sign.applies and sign.missing),
        silent=tuple(sign for sign in quiet if not sign.applies),
        knockouts=knockout_cards(actor, standing),
    )


def cards(actor: Actor, standing: Standing) -> tuple[Card, ...]:
    """The raised signs: the weightiest first, those that were cleared last."""
    rulings = _rulings(standing)
    found = [_card(standing, flag, rulings[flag.id]) for flag in standing.scorecard.flags]
    return tuple(sorted(found, key=lambda card: by_weight(card.flag)))


def card(actor: Actor, standing: Standing, flag_id: str) -> Card:
    """One raised sign. Raises `Missing` where it is not raised."""
    found = next((each for each in cards(actor, standing) if each.id == flag_id), None)
    if found is None:
        raise Missing
    return found


def knockout_cards(actor: Actor, standing: Standing) -> tuple[KnockoutCard, ...]:
    """The knock-outs that are proposed or confirmed, in the checklist's order."""
    rulings = _knockout_rulings(standing)
    return tuple(
        KnockoutCard(wording.knockout(standing, each), tuple(rulings[each.id]))
        for each in standing.scorecard.knockouts
    )


def knockout_card(actor: Actor, standing: Standing, criterion: str) -> KnockoutCard:
    """One knock-out. Raises `Missing` where none is proposed."""
    found = next((each for each in knockout_cards(actor, standing) if each.id == criterion), None)
    if found is None:
        raise Missing
    return found


def _card(standing: Standing, flag: RaisedFlag, rulings: Sequence[FlagRuling]) -> Card:
    return Card(
        flag=flag,
        sign=checklists.warning_signs()[flag.id],
        findings=wording.findings(standing, flag),
        rulings=tuple(rulings),
        lapsed=flag.id in standing.lapsed,
        evidence=evidence_of(flag),
        is_confidential=rests_on_confidence(standing, flag),
        replies=beside(standing, flag),
    )


def _rulings(standing: Standing) -> Mapping[str, list[FlagRuling]]:
    found: dict[str, list[FlagRuling]] = defaultdict(list)
    for row in _newest_first(standing, FlagRuling):
        found[row.flag].append(row)
    return found


def _knockout_rulings(standing: Standing) -> Mapping[str, list[KnockoutRuling]]:
    found: dict[str, list[KnockoutRuling]] = defaultdict(list)
    for row in _newest_first(standing, KnockoutRuling):
        found[row.criterion].append(row)
    return found


def _newest_first(standing: Standing, model: type[Ruling]) -> Sequence[Ruling]:
    if not standing.sees_panel:
        return []
    return db.session.scalars(
        select(model)
        .where(model.assessment_id == standing.assessment.id)
        .options(joinedload(model.member))
        .order_by(model.id.desc())
    ).all()
