"""What has happened in an assessment, by day, and what comes next.

Both are made from what the actor may see: before their own review is in, no ruling, drill, reply
or decision stands among it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from flask_babel import gettext, ngettext

from vetting.access import DECIDERS, RATERS, Actor
from vetting.agreements.accord import Accord
from vetting.assessments.standing import DISAGREEMENT, Standing
from vetting.charts import Mark, course
from vetting.decisions.wording import outcome_label
from vetting.i18n import show_date
from vetting.models import Decision, FlagRuling, Review
from vetting.pirate_check import wording
from vetting.scoring.flags import ANSWERED, CLEARED, CONFIRMED, SUGGESTED
from vetting.scoring.knockouts import CONFIRMED as STOPPED

VENDOR, COMPANY, PLAIN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Milestone:
    """One thing that happened; `lane` says whether the vendor gave it, the company did it, or it
    is a step of the process."""

    day: date
    lane: int
    text: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is to be done now; `endpoint` is empty where the actor can only wait."""

    text: str
    label: str = ""
    endpoint: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """An assessment over time: `events` in their order, and the picture of them."""

    events: tuple[Milestone, ...]
    marks: tuple[Mark, ...]
    lanes: tuple[str, ...]
    ends: tuple[date, date]
    said: str


def milestones(
    standing: Standing, decisions: Sequence[Decision], accord: Accord, today: date
) -> Course:
    """What has happened until today; where something is decided, the picture ends with the last
    of it."""
    events = tuple(sorted(_events(standing, decisions, accord), key=lambda each: each.day))
    first, last = events[0].day, events[-1].day
    end = last if decisions else max(today, last)
    return Course(
        events=events,
        marks=course(
            [(each.day.toordinal(), each.lane) for each in events],
            first.toordinal(),
            end.toordinal(),
        ),
        lanes=(
            gettext("From the vendor"),
            gettext("Looked at by the company"),
            gettext("Begun, agreed, decided"),
        ),
        ends=(first, end),
        said="; ".join(f"{show_date(each.day)}: {each.text}" for each in events),
    )


def _events(
    standing: Standing, decisions: Sequence[Decision], accord: Accord
) -> Iterator[Milestone]:
    yield Milestone(
        standing.assessment.opened_at.date(), PLAIN, gettext("The assessment is opened.")
    )
    yield from _from_the_vendor(standing)
    for review in standing.reviews:
        yield from _of_review(review)
    for reference in standing.references:
        if reference.contacted_on:
            about = reference.organisation or reference.name
            text = gettext("Reference asked: %(name)s.", name=about)
            yield Milestone(reference.contacted_on, COMPANY, text)
    yield from _of_rulings(standing.rulings)
    yield from _of_knockouts(standing)
    yield from _of_consensus(standing)
    yield from _of_plan(accord)
    for decision in decisions:
        text = gettext("Decided: %(outcome)s.", outcome=outcome_label(decision.outcome))
        yield Milestone(decision.decided_at.date(), PLAIN, text)
    if standing.assessment.brief.closed_at:
        day = standing.assessment.brief.closed_at.date()
        yield Milestone(day, PLAIN, gettext("The brief is closed."))


def _from_the_vendor(standing: Standing) -> Iterator[Milestone]:
    if standing.proposal is not None:
        row = standing.proposal.row
        text = (
            gettext("The written offer is in.")
            if row.number == 1
            else gettext("The written offer is in, version %(number)s.", number=row.number)
        )
        yield Milestone(row.received_on or row.saved_at.date(), VENDOR, text)
    if standing.handed_in is not None and standing.handed_in.first_submitted_at:
        day = standing.handed_in.first_submitted_at.date()
        yield Milestone(day, VENDOR, gettext("The self-assessment is handed in."))
    for drill, _ in standing.drills:
        ended = drill.handed_in_at or drill.ends_at
        if ended:
            text = gettext("Drill done: %(title)s.", title=drill.told["title"])
            yield Milestone(ended.date(), VENDOR, text)
    yield from _of_replies(standing)


def _of_replies(standing: Standing) -> Iterator[Milestone]:
    """A request once, however many signs it asks about."""
    asked: dict[int, tuple[datetime, datetime | None, int]] = {}
    for replies in standing.replies.values():
        for reply in replies:
            count = asked[reply.request_id][2] if reply.request_id in asked else 0
            asked[reply.request_id] = (reply.asked_at, reply.answered_at, count + 1)
    for asked_at, answered_at, count in asked.values():
        text = ngettext(
            "Asked for a reply to %(num)s sign.", "Asked for a reply to %(num)s signs.", count
        )
        yield Milestone(asked_at.date(), COMPANY, text)
        if answered_at:
            yield Milestone(answered_at.date(), VENDOR, gettext("The reply is in."))


def _of_review(review: Review) -> Iterator[Milestone]:
    name = review.member.name
    if review.state == "abstained" and review.abstained_at:
        text = gettext("%(name)s does not rate.", name=name)
        yield Milestone(review.abstained_at.date(), COMPANY, text)
    elif review.first_submitted_at:
        text = gettext("%(name)s has handed in a review.", name=name)
        yield Milestone(review.first_submitted_at.date(), COMPANY, text)


def _of_rulings(rulings: Mapping[str, FlagRuling]) -> Iterator[Milestone]:
    said = {
        CONFIRMED: lambda signs, num: ngettext(
            "%(num)s sign confirmed: %(signs)s.",
            "%(num)s signs confirmed: %(signs)s.",
            num,
            signs=signs,
        ),
        CLEARED: lambda signs, num: ngettext(
            "%(num)s sign cleared: %(signs)s.",
            "%(num)s signs cleared: %(signs)s.",
            num,
            signs=signs,
        ),
        ANSWERED: lambda signs, num: ngettext(
            "%(num)s sign answered: %(signs)s.",
            "%(num)s signs answered: %(signs)s.",
            num,
            signs=signs,
        ),
    }
    found: dict[tuple[date, str], list[str]] = defaultdict(list)
    for flag, ruling in rulings.items():
        if ruling.state in said:
            found[ruling.ruled_at.date(), ruling.state].append(wording.sign_title(flag))
    for (day, state), titles in found.items():
        yield Milestone(day, COMPANY, said[state]("; ".join(titles), len(titles)))


def _of_knockouts(standing: Standing) -> Iterator[Milestone]:
    for criterion, ruling in standing.knockouts.items():
        if ruling.confirmed:
            title = wording.criterion_title(standing, criterion)
            text = gettext("Knock-out confirmed: %(title)s.", title=title)
            yield Milestone(ruling.ruled_at.date(), COMPANY, text)


def _of_consensus(standing: Standing) -> Iterator[Milestone]:
    days = [row.recorded_at.date() for row in standing.consensus.values() if row.value]
    for day in dict.fromkeys(days):
        text = ngettext(
            "The panel agrees on %(num)s criterion.",
            "The panel agrees on %(num)s criteria.",
            days.count(day),
        )
        yield Milestone(day, COMPANY, text)


def _of_plan(accord: Accord) -> Iterator[Milestone]:
    for version in accord.versions:
        text = gettext("Plan put forward, version %(number)s.", number=version.number)
        yield Milestone(version.put_at.date(), PLAIN, text)
    if accord.in_force is not None:
        day = max(each.agreed_at for each in accord.signed_in_force.values()).date()
        text = gettext("Plan agreed, version %(number)s.", number=accord.in_force.number)
        yield Milestone(day, PLAIN, text)


def next_step(actor: Actor, standing: Standing, accord: Accord) -> NextStep:
    """The one thing to do now, in the order in which an assessment comes about."""
    steps: Iterable[Iterator[NextStep]] = (
        _when_over(actor, standing, accord),
        _own_review(actor, standing),
        _evidence(standing),
        _reviews(standing),
        _signs(standing),
        _panel(standing),
    )
    found = next((step for each in steps for step in each), None)
    if found is not None:
        return found
    if actor.is_one_of(DECIDERS):
        return NextStep(
            gettext("Everything is together: decide, and say why."),
            gettext("Record a decision"),
            "decisions.new",
        )
    return NextStep(gettext("Everything is together. The hiring manager decides now."))


def _when_over(actor: Actor, standing: Standing, accord: Accord) -> Iterator[NextStep]:
    decision = standing.decision
    if standing.assessment.is_closed:
        yield NextStep(gettext("Nothing is left to do: the brief is closed."))
    elif decision is not None and decision.outcome != "on-hold":
        contracts = decision.outcome.startswith("contract")
        if contracts and accord.state != "agreed" and actor.is_one_of(RATERS):
            yield NextStep(
                gettext("It is decided. Agree on the Social Media Plan before the work begins."),
                gettext("To the plan"),
                "plans.show",
            )
        else:
            yield NextStep(
                gettext("It is decided. The scorecard can be printed or shared."),
                gettext("To the scorecard"),
                "scorecards.show",
            )
    elif decision is None and _is_stopped(standing) and actor.is_one_of(DECIDERS):
        yield NextStep(
            gettext("A knock-out is confirmed: decide, and say why."),
            gettext("Record a decision"),
            "decisions.new",
        )


def _is_stopped(standing: Standing) -> bool:
    return any(each.state == STOPPED for each in standing.scorecard.knockouts)


def _own_review(actor: Actor, standing: Standing) -> Iterator[NextStep]:
    own = standing.own_review
    if actor.is_one_of(RATERS) and own is not None and own.state == "open":
        yield NextStep(
            gettext("Your review is open: hand it in."),
            gettext("Go on with my review"),
            "reviews.show",
        )


def _evidence(standing: Standing) -> Iterator[NextStep]:
    missing = {each.id for each in standing.scorecard.gate}
    if "proposal-read" in missing:
        yield NextStep(
            gettext("Enter the written offer."), gettext("To the proposal"), "proposals.show"
        )
    if "fact-answered" in missing:
        yield NextStep(
            gettext("Answer the facts that have to be known."),
            gettext("To the facts"),
            "facts.show",
        )
    if "reference-contacted" in missing:
        yield NextStep(
            gettext("Ask a reference."), gettext("To the references"), "references.index"
        )


def _reviews(standing: Standing) -> Iterator[NextStep]:
    rating = [each.member.name for each in standing.reviews if each.state == "open"]
    if rating:
        text = gettext("Wait for the review of %(names)s.", names=wording.listed(rating))
        yield NextStep(text)
    elif standing.scorecard.score.provisional:
        yield NextStep(gettext("A second person has to rate, and most criteria."))


def _signs(standing: Standing) -> Iterator[NextStep]:
    waits = [
        reply.due_on
        for replies in standing.replies.values()
        for reply in replies
        if reply.state == "open"
    ]
    if waits:
        day = show_date(max(waits))
        yield NextStep(gettext("Wait for the vendor's reply, until %(date)s.", date=day))
    count = sum(flag.state in (SUGGESTED, ANSWERED) for flag in standing.scorecard.flags)
    count += sum(each.state != STOPPED for each in standing.scorecard.knockouts)
    if count:
        yield NextStep(
            ngettext(
                "Look at %(num)s sign that nobody has confirmed or cleared.",
                "Look at %(num)s signs that nobody has confirmed or cleared.",
                count,
            ),
            gettext("To the signs"),
            "pirate_check.show",
        )


def _panel(standing: Standing) -> Iterator[NextStep]:
    apart = sum(
        each.consensus is None and (each.spread or 0) >= DISAGREEMENT
        for each in standing.scorecard.criteria
    )
    if apart:
        yield NextStep(
            ngettext(
                "Talk about %(num)s criterion on which you lie far apart.",
                "Talk about %(num)s criteria on which you lie far apart.",
                apart,
            ),
            gettext("To the panel"),
            "consensus.show",
        )
