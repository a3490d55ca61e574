"""Whether the person assessed has been heard on what a decision would rest on (law §6, §10.5)."""

from dataclasses import dataclass
from datetime import date

from flask_babel import gettext

from vetting.assessments.standing import SignReply, Standing, by_weight
from vetting.i18n import show_date
from vetting.pirate_check import wording
from vetting.replies.wording import Asked, Beside, asked, beside

WEIGHTY_LEVELS = ("caution", "strong")
UNASKED, WAITING = "unasked", "waiting"


@dataclass(frozen=True, slots=True)
class Answered:
    """A sign that the person assessed was asked about, and what they say."""

    title: str
    replies: tuple[Beside, ...]


@dataclass(frozen=True, slots=True)
class Hearing:
    """How far the right of reply is. `early` is empty where nothing has to be waited for, else
    `unasked` or `waiting`; then `text` says what is open, and `question` asks for the reason."""

    early: str
    text: str
    question: str
    asked: tuple[Asked, ...]
    signs: tuple[Answered, ...]


def hearing(standing: Standing, today: date) -> Hearing:
    """Whether deciding today would be early: the level is `caution` or above, and about one of the
    signs that make it the person assessed was not asked, or has not replied and still has time."""
    unasked, waiting = [], []
    if standing.scorecard.level.id in WEIGHTY_LEVELS:
        for flag in standing.scorecard.level.because:
            sent = standing.replies.get(flag, ())
            if not sent:
                unasked.append(flag)
            elif not _is_over(sent[0], today):
                waiting.append(sent[0].due_on)
    early = UNASKED if unasked else WAITING if waiting else ""
    return Hearing(
        early=early,
        text=_text(unasked, max(waiting, default=None)),
        question=_question(early),
        asked=asked(standing, today),
        signs=_answered(standing),
    )


def _is_over(reply: SignReply, today: date) -> bool:
    return reply.state == "answered" or today > reply.due_on


def _text(unasked: list[str], until: date | None) -> str:
    if unasked:
        titles = "; ".join(wording.sign_title(flag) for flag in unasked)
        text = gettext("The person assessed was not asked about: %(signs)s.", signs=titles)
        return str(text)
    if until is not None:
        text = gettext(
            "The person assessed has until %(date)s to reply, and has not replied yet.",
            date=show_date(until),
        )
        return str(text)
    return ""


def _question(early: str) -> str:
    questions = {
        UNASKED: gettext("Why you decide without having asked them"),
        WAITING: gettext("Why you decide before their time is over"),
    }
    return str(questions.get(early, ""))


def _answered(standing: Standing) -> tuple[Answered, ...]:
    return tuple(
        Answered(wording.sign_title(flag.id), beside(standing, flag))
        for flag in sorted(standing.scorecard.flags, key=by_weight)
        if flag.id in standing.replies
    )
