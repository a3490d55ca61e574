"""Naughty texts through every field into every page, fragment and print, in Chromium: no script
runs, the policy has nothing to report, and every text comes back letter for letter."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Page
from werkzeug.test import TestResponse

from tests.walls.figures import Count
from tests.walls.requests import address, ask, forget_forms, form_of, page_form
from tests.walls.rows import REASON, ROWS, TABLE, Row
from tests.walls.strings import LEAD, STRINGS, bundles
from tests.walls.world import AUTHOR, COUNTERPART, GUESTS, REFEREE, REPLIER, RULED_SIGN, World
from vetting.forms import clean

PARTS = 4
MARK = re.compile(r"Q(\d+):")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
LINE, LIST, PROSE = 180, 190, 7_800
# All of the offer's text is marked as a promise, which may be shorter than an offer.
SHORTER = {"phone": 50, "contact": 200, "quote": 1_800, "reason": 1_800, "text": 1_400}
# Each round puts one bundle into each field, the next field the next one, so that after as many
# rounds as there are bundles every text has been in every field. Of the narrow bundles there are
# more: further rounds are for the fields that take no others.
WIDE, NARROW = (tuple(bundles(STRINGS, most)) for most in (LINE, SHORTER["phone"]))
# What no browser shows: it is saved as a file.
SAVED = (
    "blank_sheets.pdf",
    "blank_sheets.pdf_of_checklist",
    "bundles.file",
    "comparisons.pdf",
    "costs.pdf",
    "counterparts.pdf_version",
    "plans.pdf_draft",
    "plans.pdf_version",
    "readiness.pdf",
    "candidates.file",
    "exports.assessment_trail",
    "exports.company_trail",
    "exports.comparison",
    "exports.dossier",
    "exports.vendors",
    "profiles.file",
    "proposals.original",
    "rules.pdf",
    "scorecards.pdf",
    "self_checks.pdf",
    "shared.pdf",
    "vendor_imports.blank_csv",
    "vendor_imports.blank_xlsx",
)
NARROW_AT = "vendors."
LISTS = ("products", "audience", "channels", "competitors", "entries")
# Fields with a form of their own for what they take: other texts are refused by it.
FORMED = ("email", "website", "code", "password", "again", "table")
WRITTEN = (
    "companies.accept",
    "companies.invite",
    "briefs.create",
    "briefs.update",
    "briefs.set_weights",
    "vendors.create",
    "vendors.update",
    "reviews.save_section",
    "reviews.save",
    "reviews.abstain",
    "reviews.reopen",
    "quick_entry.enter",
    "facts.update",
    "references.create",
    "references.update",
    "profiles.name_referee",
    "profiles.save_section",
    "readiness.save_section",
    "privacy.update",
    "given_references.confirm",
    "given_references.save_section",
    "proposals.update",
    "self_assessments.name_referee",
    "self_assessments.change_referee",
    "self_assessments.update_offer",
    "self_assessments.save_section",
    # Another link, which ends that of the author.
    "candidates.ask",
    "candidates.send_back",
    "audience.create",
    "audience.update",
    "consensus.record",
    "pirate_check.rule",
    "pirate_check.confirm_knockout",
    "pirate_check.lift_knockout",
    "reply_requests.create",
    "decisions.create",
    "plans.save",
    "plans.put_forward",
    "agreements.comment",
    "agreements.agree",
    "counterparts.agree",
    "counterparts.comment",
    # Another link, which ends that of the vendor.
    "agreements.give",
    "shares.create",
    "replies.save_all",
    "replies.save",
    "replies.submit",
    "scenarios.create",
    "scenarios.update",
    "drill_ratings.save_section",
    "drill_ratings.save",
    "drills.create",
    "sittings.save_all",
    "sittings.save",
    "sittings.hand_in",
)
QUERIES = {
    "vendor_imports.show": "list=new",
    "drill_ratings.show": "section=checks",
    "readiness.show": "section=people-and-answers",
    "profiles.show": "section=company-research",
    "reviews.show": "section=company-research",
    "consensus.show": "criterion=company-knowledge",
    "self_assessments.show": "section=company-research",
}
PRINTED = (
    "blank_sheets.show",
    "scorecards.show",
    "comparisons.show",
    "plans.print_draft",
    "plans.print_version",
)
LOOK = """() => {
  const skip = new Set(['href', 'action', 'src', 'content']);
  // What stands around the marks in an offer is the page's, and parts the offer's own words.
  const whole = document.documentElement.cloneNode(true);
  for (const each of whole.querySelectorAll('.piece > .visually-hidden')) each.remove();
  const found = [whole.textContent];
  for (const each of document.querySelectorAll('*')) {
    if (typeof each.value === 'string') found.push(each.value);
    for (const attribute of each.attributes)
      if (!skip.has(attribute.name) && !attribute.name.startsWith('hx-'))
        found.push(attribute.value);
  }
  return found.filter(text => /Q[0-9]+:/.test(text));
}"""
WATCH = """addEventListener('securitypolicyviolation', event =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))"""


@dataclass
class Round:
    """One round: a text in every field; `texts` by the number that marks it."""

    world: World
    number: int
    texts: dict[int, str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    back: set[int] = field(default_factory=set)
    fields: int = 0

    @property
    def is_narrow(self) -> bool:
        return self.number >= len(WIDE)

    def text(self, name: str, kind: str) -> str:
        self.fields += 1
        short = name.rsplit("-", 1)[-1]
        most = next((size for part, size in SHORTER.items() if part in short), None)
        most = most or (LINE if kind != "textarea" else PROSE)
        among = NARROW if most < LINE else WIDE
        said = [
            self._marked(name, text, LIST if short in LISTS else most)
            for text in among[(self.number + self.fields) % len(among)]
        ]
        lead = [REASON] if kind == "textarea" and short not in LISTS else []
        return " ".join([*lead, *said])

    def _marked(self, name: str, text: str, most: int) -> str:
        mark = len(self.texts) + 1
        kept = (" ".join(text.split()) if most == LIST else text)[: most - LEAD]
        self.texts[mark], self.names[mark] = kept, name
        return f"Q{mark}:{kept}"

    def check(self, where: str, found: list[str]) -> None:
        for shown in found:
            squeezed = "".join(shown.split())
            for match in MARK.finditer(squeezed):
                mark = int(match[1])
                expected = "".join(CONTROL.sub("", self.texts.get(mark, "")).split())
                after = squeezed[match.end() : match.end() + len(expected)]
                # Some labels are too narrow for all of it, and say so.
                if "…" in after and "…" not in expected:
                    after, expected = after[: after.index("…")], expected[: after.index("…")]
                assert after == expected, (
                    where,
                    self.names[mark],
                    self.texts[mark][:80],
                    after[:80],
                )
                self.back.add(mark)


def test_no_text_becomes_anything_but_text(
    part: int,
    made_world: World,
    served: str,
    new_context: Callable[..., BrowserContext],
    count: Count,
    long: bool,
) -> None:
    numbers = range(len(NARROW)) if long else (len(WIDE) // 2,)
    readers = ("owner", "owner_blind", REPLIER)
    tabs = {key: _tab(made_world, new_context, key, served) for key in readers}
    dialogs: list[str] = []
    for tab in tabs.values():
        tab.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for number in numbers[part::PARTS]:
        made_world.restore()
        this = Round(made_world, number)
        fragments = _write(this)
        shown = _read(this, tabs, served)
        _insert(this, tabs["owner"], served, fragments)
        assert not dialogs
        lost = set(this.texts) - this.back
        assert not lost, [(mark, this.names[mark], this.texts[mark][:60]) for mark in lost]
        count(texts_in_fields=len(this.texts), pages_in_chromium=shown + len(fragments))


def _tab(world: World, new_context: Callable[..., BrowserContext], key: str, served: str) -> Page:
    context = new_context()
    context.add_init_script(WATCH)
    for cookie in (world.client(world.ours, key)._cookies or {}).values():
        context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": served}])
    return context.new_page()


def _write(this: Round) -> list[tuple[str, str]]:
    """Send every form with texts in it; returns the fragments and refusals that came back."""
    found: list[tuple[str, str]] = []
    world, place = this.world, this.world.ours.own
    _name_everybody(this)
    for endpoint in WRITTEN:
        if this.is_narrow and not endpoint.startswith(NARROW_AT):
            continue
        row = TABLE[f"{endpoint} POST"]
        url = address(world.app, row, place)
        data = _filled(this, row)
        if row.in_fragment:
            part = ask(world, world.ours, row.by, "POST", url, data, fragment=True)
            assert part.status_code == row.in_fragment, (endpoint, part.text[:3000])
            found.append((endpoint, part.text))
            continue
        refused = ask(world, world.ours, row.by, "POST", url, {**data, **SPOILT.get(endpoint, {})})
        if endpoint in SPOILT:
            assert refused.status_code == 422, (endpoint, refused.status_code)
            found.append((f"{endpoint} refused", refused.text))
            refused = ask(world, world.ours, row.by, "POST", url, data)
        assert refused.status_code < 400, (endpoint, re.sub(r"\s+", " ", refused.text)[-6000:])
        if refused.status_code == 200:
            found.append((endpoint, refused.text))
        found += _seen_then(world, endpoint, url, refused)
    return found


def _seen_then(
    world: World, endpoint: str, url: str, answer: TestResponse
) -> Iterator[tuple[str, str]]:
    """What others see of it, or nobody any more once all is written."""
    if endpoint == "companies.invite":
        shown = _as_inviting(world, answer)
        yield "companies.invited", shown
        yield "companies.join", _as_invited(world, shown)
    if endpoint == "self_assessments.save_section":
        yield from _as_author(world)
    if endpoint == "given_references.save_section":
        yield from _as_referee(world)
    if endpoint == "counterparts.comment":
        yield from _as_counterpart(world)
    if endpoint == "candidates.send_back":
        page = ask(world, world.ours, "owner", "GET", url.removesuffix("/return"))
        yield endpoint, page.text


def _as_author(world: World) -> Iterator[tuple[str, str]]:
    """What the author of a self-assessment sees of it, before they hand it in and the company sees
    it too."""
    for row in ROWS:
        if row.method == "GET" and row.roles == "author":
            url = address(world.app, row, world.ours.own)
            for query in {"", QUERIES.get(row.endpoint, "")}:
                answer = ask(world, world.ours, AUTHOR, "GET", f"{url}?{query}")
                assert answer.status_code == 200, row.endpoint
                yield row.endpoint, answer.text
    answer = ask(world, world.ours, AUTHOR, "POST", "/self-assessment/submission")
    assert answer.status_code == 303


def _as_referee(world: World) -> Iterator[tuple[str, str]]:
    """What a referee sees of what they wrote, before they send it and the company sees it too."""
    for row in ROWS:
        if row.method == "GET" and row.roles == "referee":
            answer = ask(world, world.ours, REFEREE, "GET", address(world.app, row, {}))
            assert answer.status_code == 200, row.endpoint
            yield row.endpoint, answer.text
    assert ask(world, world.ours, REFEREE, "POST", "/reference/submission").status_code == 303


def _as_counterpart(world: World) -> Iterator[tuple[str, str]]:
    """What the vendor sees of a plan."""
    for row in ROWS:
        if row.method == "GET" and row.roles == "counterpart" and row.endpoint not in SAVED:
            url = address(world.app, row, world.ours.own)
            answer = ask(world, world.ours, COUNTERPART, "GET", url)
            assert answer.status_code == 200, row.endpoint
            yield row.endpoint, answer.text


def _name_everybody(this: Round) -> None:
    """The names that only the first page of all asks for: of the company, and of its owner."""
    house = this.world.ours
    for table, number in (("company", house.company_id), ("user", house.people["owner"].user_id)):
        name = clean(this.text(table, "text"))
        this.world.watch.ask(f'UPDATE "{table}" SET name = ? WHERE id = ?', name, number)


def _as_inviting(world: World, sent_on: TestResponse) -> str:
    """The page that shows the invitation, once, to the browser that the answer gave a cookie."""
    cookie = sent_on.headers["Set-Cookie"].partition(";")[0]
    client = world.app.test_client(use_cookies=False)
    return client.get(sent_on.location, headers={"Cookie": cookie}).text


def _as_invited(world: World, page: str) -> str:
    """What somebody sees who opens the invitation on this page."""
    (code,) = re.findall(r'id="invitation-code"[^>]* value="([^"]+)"', page)
    client = world.app.test_client()
    client.post("/invitation", data={"code": code})
    answer = client.get("/invitation/account")
    assert answer.status_code == 200
    return answer.text


# What makes a form be shown again with what was typed.
SPOILT = {
    "companies.accept": {"email": "<b>no address</b>"},
    "briefs.create": {"response_hours": "many"},
    "briefs.update": {"response_hours": "many"},
    "vendors.create": {"email": "<b>no address</b>"},
    "vendors.update": {"website": "javascript:alert(1)"},
    "references.create": {"contacted_on": "never"},
    "references.update": {"contacted_on": "never"},
    "proposals.update": {"received_on": "never"},
    "audience.create": {"ran_from": "never"},
    "audience.update": {"ran_from": "never"},
    "decisions.create": {"outcome": "<script>alert(1)</script>"},
}


def _filled(this: Round, row: Row) -> dict[str, str]:
    forget_forms()
    data = form_of(this.world, row, this.world.ours, this.world.ours.own, row.by)
    if row.endpoint == "briefs.set_weights":
        data["weighting"] = "suggested"
    if row.endpoint == "decisions.create":
        data["outcome"] = "conditions"
    kinds = {}
    if row.page:
        controls = page_form(this.world, row, this.world.ours).controls
        kinds = {each.name: each.kind for each in controls.values()}
    else:
        kinds = {name: "textarea" for name in data if name.endswith("-note")}
        # The section was saved before it, and what it said there is not shown any more.
        data["company-knowledge-version"] = data[f"{RULED_SIGN}-version"] = "2"
        data["first-message-version"] = "2"
        this.back |= {mark for mark, name in this.names.items() if name in kinds}
    for name, kind in kinds.items():
        free = not name.endswith(FORMED)
        if free and kind in ("text", "textarea", "tel"):
            data[name] = this.text(name, kind)
    if row.endpoint == "quick_entry.enter":
        data["entries"] = f"14 3: {data['entries']}"
    return data


def _read(this: Round, tabs: dict[str, Page], served: str) -> int:
    shown = 0
    for row in ROWS:
        if row.method != "GET" or row.roles in ("public", "link", *GUESTS) or row.endpoint in SAVED:
            continue
        if this.is_narrow and not row.endpoint.startswith(NARROW_AT):
            continue
        for key in _readers(row):
            url = served + address(this.world.app, row, this.world.ours.own)
            for query in {"", QUERIES.get(row.endpoint, "")}:
                tabs[key].goto(f"{url}?{query}", wait_until="load")
                this.check(f"{row.endpoint} {key}", tabs[key].evaluate(LOOK))
                shown += 1
            if row.endpoint in PRINTED:
                tabs[key].emulate_media(media="print")
                this.check(f"{row.endpoint} printed", tabs[key].evaluate(LOOK))
                tabs[key].emulate_media(media="screen")
                shown += 1
    return shown


def _readers(row: Row) -> Iterator[str]:
    """Who has this page to themselves, else the owner; of a rating, a blind one too."""
    yield REPLIER if row.roles == REPLIER else "owner"
    if row.endpoint.startswith(("reviews.", "quick_entry.", "drill_ratings.")):
        yield "owner_blind"


def _insert(this: Round, tab: Page, served: str, fragments: list[tuple[str, str]]) -> None:
    """Put what came by htmx, or as a refusal, into a page of the portal, under its policy."""
    tab.goto(f"{served}/members")
    for name, html in fragments:
        tab.evaluate("html => { document.body.innerHTML = html }", html)
        tab.wait_for_timeout(10)
        this.check(name, tab.evaluate(LOOK))
