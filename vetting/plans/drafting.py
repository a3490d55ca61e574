"""A first draft of a plan from what is known: the brief, the vendor, the facts, and what the
proposal promises. Pure: values in, values out; the same ground gives the same draft."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

from vetting.plans.content import (
    FROM_BRIEF,
    FROM_FACTS,
    FROM_PROPOSAL,
    FROM_TEMPLATE,
    FROM_VENDOR,
    Source,
    digest,
)
from vetting.plans.sections import BY_ID, CHOICE, SECTIONS, Cells, Field, Section, Value
from vetting.scoring.checklist import Text

PRESENT, WEAK, DENIED, LEFT = "present", "weak", "denied", "left"
MOST_ROWS = 20
LANGUAGES = ("en", "es")

# Where the words of a proposal go, by element of a plan (proposal-signals §2).
PLACES: Mapping[str, tuple[str, str]] = {
    "company-analysis": ("aims", "situation"),
    "objectives": ("aims", "aims"),
    "audience-definition": ("aims", "audience"),
    "channel-choice": ("channels", "why"),
    "reference-person": ("contacts", "topics"),
    "response-time": ("answers", "arrangement"),
    "update-policy": ("updates", "rules"),
    "approval-flow": ("updates", "rules"),
    "content-calendar": ("calendar", "rhythm"),
    "tone-of-voice": ("tone", "voice"),
    "community-replies": ("replies", "handling"),
    "monitoring": ("replies", "listening"),
    "crisis-manual": ("crisis", "arrangement"),
    "reporting-kpis": ("reporting", "contents"),
    "account-ownership": ("accounts", "arrangement"),
    "legal-care": ("methods", "legal"),
    "price-scope": ("price", "price"),
    "exit-terms": ("notice", "terms"),
    "plan-review": ("review", "arrangement"),
}

# What is known of the vendor, and says that a text cannot simply stand (facts of the checklist).
DOUBTS: Mapping[str, tuple[str, str, str]] = {
    "accounts_in_vendor_name": ("yes", "accounts", "ownership"),
    "asks_personal_passwords": ("yes", "accounts", "ownership"),
    "offers_bought_engagement": ("yes", "methods", "clause"),
    "offers_reviews": ("yes", "methods", "clause"),
    "uses_mass_automation": ("yes", "methods", "clause"),
    "deletes_criticism": ("yes", "replies", "moderation"),
    "handover_clause_accepted": ("no", "notice", "handover"),
    "accepts_reference_person": ("no", "contacts", "silence"),
    "accepts_approval_flow": ("no", "updates", "silence"),
}

HOURS: Text = {"en": "{} h", "es": "{} h"}
HOURS_A_WEEK: Text = {"en": "{} hours a week", "es": "{} horas a la semana"}
UP_TO: Text = {"en": "up to {} {} a month", "es": "hasta {} {} al mes"}
LOCK_IN: Text = {
    "en": "Minimum term as offered: {} months.",
    "es": "Permanencia mínima según la oferta: {} meses.",
}
EVERY_CHANNEL: Text = {"en": "every channel", "es": "todos los canales"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the brief says; empty where it says nothing. Numbers are written as they are read."""

    contact_person: str = ""
    deputy: str = ""
    response_hours: str = ""
    channels: Sequence[str] = ()
    audience: str = ""
    products: str = ""
    hours_per_week: str = ""
    budget_per_month: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Contractor:
    """Who is to do the work."""

    name: str = ""
    contact_person: str = ""
    telephone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Promised:
    """What the proposal says of one element of a plan: its state, and the words."""

    state: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything that a draft is made from; `language` is `en` or `es`, facts are answers by id."""

    language: str
    company: str
    wanted: Wanted = field(default_factory=Wanted)
    contractor: Contractor = field(default_factory=Contractor)
    facts: Mapping[str, str] = field(default_factory=dict)
    promised: Mapping[str, Promised] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drafted:
    """One section: its body, and where what stands in it was taken from."""

    body: Mapping[str, Any]
    sources: tuple[Source, ...]


class _Desk:
    """A section while it is drafted."""

    def __init__(self, section: Section, language: str) -> None:
        self.body: dict[str, Any] = {}
        self.sources: list[Source] = []
        for each in section.fields:
            template = each.template_in(language)
            if template:
                self.write(each.id, template, FROM_TEMPLATE)

    def write(self, name: str, value: Value, kind: str, state: str = PRESENT) -> None:
        """Let a field hold a value; nothing is written where there is none."""
        if not value:
            return
        self.body[name] = list(value) if isinstance(value, tuple) else value
        self.sources = [each for each in self.sources if each.field != name]
        self.sources.append(Source(name, kind, state, drafted=digest(value)))

    def tell(self, name: str, kind: str, state: str, quote: str = "", *, inner: bool) -> None:
        """Show a source beside a field without writing into it."""
        drafted = digest(self.body[name]) if state == WEAK and name in self.body else ""
        self.sources.append(Source(name, kind, state, quote, drafted, inner))

    def take_over(self, name: str, said: Promised) -> None:
        """Write the words of the proposal under what stands there already."""
        before = self.body.get(name, "")
        value = f"{before}\n\n{said.quote}" if before else said.quote
        earlier = [each for each in self.sources if each.field == name]
        was_weak = any(each.state == WEAK for each in earlier)
        state = WEAK if said.state == WEAK or was_weak else PRESENT
        written = digest(value)
        kept = [each for each in self.sources if each.field != name]
        kept += [_moved(each, state, written) for each in earlier]
        kept.append(Source(name, FROM_PROPOSAL, state, said.quote, written))
        self.body[name], self.sources = value, kept


def draft(ground: Ground) -> dict[str, Drafted]:
    """Every section as it would be begun: template texts in the language asked for, what brief and
    vendor say, and the proposal's own words. What is only weakly promised, or what a known fact
    speaks against, stands there and is still to be agreed; what is denied or missing is left
    empty. Source: proposal-signals §2, crisis §3, law §8."""
    desks = {each.id: _Desk(each, ground.language) for each in SECTIONS}
    _from_brief(desks, ground)
    _from_vendor(desks, ground)
    _from_proposal(desks, ground)
    _from_facts(desks, ground)
    return {name: Drafted(desk.body, tuple(desk.sources)) for name, desk in desks.items()}


@dataclass(frozen=True, slots=True)
class Offer:
    """What a field could say by now, and nobody has taken or left yet; `drafted` is the digest of
    what a draft made now says of it. In a table that somebody wrote in, `value` holds their rows
    too: only gaps are filled, and rows are added."""

    section: str
    field: str
    value: Value
    sources: tuple[Source, ...]
    drafted: str


def offers(
    fresh: Mapping[str, Drafted],
    bodies: Mapping[str, Mapping[str, Any]],
    sources: Mapping[str, Sequence[Source]],
) -> tuple[Offer, ...]:
    """What has become known since the plan was drafted, field by field: what a new draft says, no
    field says yet, and was not offered before. Nothing is changed by it."""
    return tuple(_offers(fresh, bodies, sources))


def _offers(
    fresh: Mapping[str, Drafted],
    bodies: Mapping[str, Mapping[str, Any]],
    sources: Mapping[str, Sequence[Source]],
) -> Iterator[Offer]:
    for section, drafted in fresh.items():
        known = {(each.field, each.drafted) for each in sources.get(section, ())}
        for name, value in drafted.body.items():
            written, current = digest(value), bodies.get(section, {}).get(name, ())
            if (name, written) in known:
                continue
            is_typed = bool(current) and (name, digest(current)) not in known
            joins = isinstance(value, list) and is_typed
            offered = _joined(BY_ID[section].field(name), current, value) if joins else value
            if offered != current:
                own = tuple(each for each in drafted.sources if each.field == name)
                shown = tuple(offered) if isinstance(offered, list) else offered
                yield Offer(section, name, shown, own, written)


def _joined(field: Field, current: Sequence[Cells], fresh: Sequence[Cells]) -> list[Cells]:
    """Rows that somebody wrote, with their gaps filled from what is known, and the rows that are
    new; template rows that are not there any more stay away."""
    templates = [row for each in LANGUAGES for row in field.template_in(each) or ()]
    news = {_key(field, row): row for row in fresh}
    rows = [{**news.pop(_key(field, row), {}), **row} for row in current]
    return [*rows, *(row for row in news.values() if row not in templates)]


def _key(field: Field, row: Cells) -> tuple[str, ...]:
    """What a row is about: its leading choices, and the first text."""
    choices = len(list(takewhile(lambda each: each.kind == CHOICE, field.columns)))
    return tuple(row.get(each.id, "") for each in field.columns[: choices + 1])


def _from_brief(desks: Mapping[str, _Desk], ground: Ground) -> None:
    wanted, say = ground.wanted, ground.language
    channels = tuple(wanted.channels)[:MOST_ROWS]
    within = HOURS[say].format(wanted.response_hours) if wanted.response_hours else ""
    simple = (
        ("aims", "products", wanted.products),
        ("aims", "audience", wanted.audience),
        ("channels", "channels", tuple({"channel": each} for each in channels)),
        ("contacts", "contact", wanted.contact_person),
        ("contacts", "deputy", wanted.deputy),
        ("accounts", "accounts", tuple(_account(each, ground.company) for each in channels)),
    )
    for section, name, value in simple:
        desks[section].write(name, value, FROM_BRIEF)
    if wanted.hours_per_week:
        hours = HOURS_A_WEEK[say].format(wanted.hours_per_week)
        desks["price"].write("hours", hours, FROM_BRIEF)
    if wanted.budget_per_month:
        # What the company would pay at most is not for the other side's eyes.
        limit = UP_TO[say].format(wanted.budget_per_month, wanted.currency)
        desks["price"].tell("price", FROM_BRIEF, PRESENT, limit, inner=True)
    desks["answers"].write("times", tuple(_times(channels, within, say)), FROM_BRIEF)
    if wanted.contact_person:
        matrix = tuple(
            _approved(row, wanted.contact_person, within) for row in desks["updates"].body["matrix"]
        )
        desks["updates"].write("matrix", matrix, FROM_BRIEF)


def _account(channel: str, company: str) -> dict[str, str]:
    return {"account": channel, "owner": company}


def _times(channels: Sequence[str], within: str, say: str) -> Iterator[dict[str, str]]:
    ours = {"direction": "company", "channel": EVERY_CHANNEL[say]}
    yield {**ours, "within": within} if within else ours
    yield {"direction": "vendor", "channel": EVERY_CHANNEL[say]}
    for channel in channels or (EVERY_CHANNEL[say],):
        yield {"direction": "public", "channel": channel}


def _approved(row: Mapping[str, str], approver: str, within: str) -> dict[str, str]:
    if row.get("rule") != "approval":
        return dict(row)
    more = {"approver": approver, "within": within}
    return {**row, **{name: value for name, value in more.items() if value}}


def _from_vendor(desks: Mapping[str, _Desk], ground: Ground) -> None:
    who = ground.contractor
    name = who.contact_person or who.name
    reach = " · ".join(each for each in (who.telephone, who.email) if each)
    desks["contacts"].write("vendor-contact", name, FROM_VENDOR)
    desks["contacts"].write("vendor-reach", reach, FROM_VENDOR)
    calls = [dict(row) for row in desks["crisis"].body["calls"]]
    _name(calls[0], name=ground.wanted.contact_person, deputy=ground.wanted.deputy)
    _name(calls[-1], name=name, telephone=who.telephone)
    desks["crisis"].write("calls", tuple(calls), FROM_BRIEF)


def _name(row: dict[str, str], **cells: str) -> None:
    row.update({name: value for name, value in cells.items() if value})


def _from_proposal(desks: Mapping[str, _Desk], ground: Ground) -> None:
    for element, (section, name) in PLACES.items():
        said = ground.promised.get(element)
        if said is None or not said.quote:
            continue
        if said.state in (PRESENT, WEAK):
            if not _says(desks[section].body.get(name, ""), said.quote):
                desks[section].take_over(name, said)
        elif said.state == DENIED:
            desks[section].tell(name, FROM_PROPOSAL, DENIED, said.quote, inner=True)


def _says(value: str, quote: str) -> bool:
    return quote in value


def _from_facts(desks: Mapping[str, _Desk], ground: Ground) -> None:
    for fact, (answer, section, name) in DOUBTS.items():
        if ground.facts.get(fact) == answer:
            desks[section].tell(name, FROM_FACTS, WEAK, inner=True)
    months = ground.facts.get("lock_in_months", "")
    if months.isdecimal() and int(months) and "terms" not in desks["notice"].body:
        term = LOCK_IN[ground.language].format(int(months))
        desks["notice"].write("terms", term, FROM_FACTS, WEAK)


def _moved(source: Source, state: str, written: str) -> Source:
    """A source of what a field said before something was added to it."""
    if not source.drafted:
        return source
    return Source(source.field, source.kind, state, source.quote, written, source.inner)
