"""Reading decisions, and what lies before somebody who decides."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.assessments.standing import Standing
from vetting.db import db
from vetting.decisions.hearing import Hearing, hearing
from vetting.decisions.reminders import Reminder, reminders
from vetting.models import Decision
from vetting.pirate_check import wording
from vetting.scorecards.wording import weights_note


@dataclass(frozen=True, slots=True)
class Basis:
    """What the page shows; `seen` changes with anything in it that matters."""

    weights: str
    level: wording.LevelText
    gaps: tuple[wording.GapText, ...]
    reminders: tuple[Reminder, ...]
    history: Sequence[Decision]
    hearing: Hearing
    seen: str

    @property
    def version(self) -> int:
        """The newest decision, 0 where there is none."""
        return self.history[0].id if self.history else 0


def basis(actor: Actor, standing: Standing, today: date) -> Basis:
    """What lies before somebody who decides on an assessment today."""
    scorecard = standing.scorecard
    return Basis(
        weights=weights_note(standing.assessment.brief, standing.checklist),
        level=wording.level(scorecard.level),
        gaps=tuple(wording.gap(standing, each) for each in scorecard.gate),
        reminders=reminders(standing),
        history=decisions(actor, standing),
        hearing=hearing(standing, today),
        seen=seen(standing),
    )


def decisions(actor: Actor, standing: Standing) -> Sequence[Decision]:
    """Every decision on an assessment, newest first; none while the actor is blind."""
    if not standing.sees_panel:
        return []
    return db.session.scalars(
        select(Decision)
        .where(Decision.assessment_id == standing.assessment.id)
        .options(joinedload(Decision.member))
        .order_by(Decision.id.desc())
    ).all()


def seen(standing: Standing) -> str:
    """A fingerprint of score, level, signs, replies and knock-outs as they are now."""
    scorecard = standing.scorecard
    score, replies = scorecard.score, standing.replies.values()
    parts = (
        (score.total, score.coverage, score.provisional),
        (scorecard.level.id, scorecard.level.rule),
        [(flag.id, flag.state, flag.severity) for flag in scorecard.flags],
        [(knockout.id, knockout.state) for knockout in scorecard.knockouts],
        sorted({(each.request_id, each.state) for some in replies for each in some}),
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
