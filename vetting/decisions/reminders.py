"""What is still open when somebody is about to decide; it reminds, and prevents nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from flask_babel import gettext, ngettext

from vetting.assessments.standing import DISAGREEMENT, Standing
from vetting.i18n import show_share
from vetting.pirate_check import wording
from vetting.scoring.flags import ANSWERED, SUGGESTED
from vetting.scoring.knockouts import CONFIRMED


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to have in mind; the tone is that of a notice."""

    text: str
    tone: str


def reminders(standing: Standing) -> tuple[Reminder, ...]:
    """What is still open, the weightiest first."""
    return (
        *_knockouts(standing),
        *_open_signs(standing),
        *_provisional(standing),
        *_reviews_not_in(standing),
        *_disagreements(standing),
    )


def _knockouts(standing: Standing) -> Iterator[Reminder]:
    for knockout in standing.scorecard.knockouts:
        title = wording.criterion_title(standing, knockout.id)
        if knockout.state == CONFIRMED:
            text = gettext("A knock-out is confirmed: %(title)s", title=title)
            yield Reminder(text, "critical")
        else:
            text = gettext(
                "A knock-out is proposed, and it is not confirmed that the vendor could answer: "
                "%(title)s",
                title=title,
            )
            yield Reminder(text, "serious")


def _open_signs(standing: Standing) -> Iterator[Reminder]:
    titles = [
        wording.sign_title(flag.id)
        for flag in standing.scorecard.flags
        if flag.state in (SUGGESTED, ANSWERED)
    ]
    if titles:
        text = ngettext(
            "%(num)s warning sign is neither confirmed nor cleared: %(signs)s",
            "%(num)s warning signs are neither confirmed nor cleared: %(signs)s",
            len(titles),
            signs="; ".join(titles),
        )
        yield Reminder(text, "warn")


def _provisional(standing: Standing) -> Iterator[Reminder]:
    score = standing.scorecard.score
    if score.provisional:
        text = ngettext(
            "The score is provisional: %(share)s of the checklist is rated, by %(num)s person.",
            "The score is provisional: %(share)s of the checklist is rated, by %(num)s people.",
            score.panel_raters,
            share=show_share(score.coverage or 0),
        )
        yield Reminder(text, "warn")


def _reviews_not_in(standing: Standing) -> Iterator[Reminder]:
    names = [review.member.name for review in standing.reviews if review.state == "open"]
    if names:
        yield Reminder(
            gettext("Still rating: %(names)s", names=wording.listed(names)),
            "info",
        )


def _disagreements(standing: Standing) -> Iterator[Reminder]:
    count = sum(
        criterion.consensus is None and (criterion.spread or 0) >= DISAGREEMENT
        for criterion in standing.scorecard.criteria
    )
    if count:
        text = ngettext(
            "The panel is two or more apart on %(num)s criterion and has recorded no consensus.",
            "The panel is two or more apart on %(num)s criteria and has recorded no consensus.",
            count,
        )
        yield Reminder(text, "info")
