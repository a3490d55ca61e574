"""The other company's people follow every link, form and search: nothing of ours is found."""

from collections import Counter, deque
from urllib.parse import urlencode, urljoin, urlsplit

import pytest
from flask.testing import FlaskClient
from sqlalchemy import JSON, String
from werkzeug.routing import Map
from werkzeug.test import TestResponse

from tests.walls.figures import Count
from tests.walls.pages import Form, Page
from tests.walls.requests import FRAGMENT, unpacked
from tests.walls.rows import ROWS
from tests.walls.world import (
    AUTHOR,
    COUNTERPART,
    GUESTS,
    HOLDER,
    OURS,
    OUTSIDE,
    PEOPLE,
    RECIPIENT,
    REPLIER,
    SITTER,
    THEIRS,
    World,
)
from vetting.db import Base

# Columns whose values are words of the portal's own, or made by it, and hold nothing of anybody.
CODED = {
    "access_link": {"purpose", "secret_sha256"},
    "allowance": {"key"},
    "assessment": {"checklist_id"},
    "audience_history": {"grounds", "platform", "report", "result", "rows", "run_by"},
    "audit_entry": {"details", "digest", "previous", "subject", "verb"},
    "audit_head": {"digest"},
    "brief": {"currency", "weighting"},
    "bundle": {
        "base_url",
        "faulty",
        "hidden",
        "language",
        "paper",
        "sort",
        "state",
        "ticket",
        "trouble",
    },
    "consensus": {"criterion", "value"},
    "cost_comparison": {"currency", "preset"},
    "decision": {"early", "level", "outcome", "rule"},
    "drill": {"language", "scenario"},
    "drill_answer": {"part"},
    "drill_mark": {"item", "value"},
    "drill_mark_change": {"value"},
    "drill_rating": {"state"},
    "example": {"written"},
    "fact_answer": {"fact", "source", "value"},
    "flag_ruling": {"evidence", "flag", "state"},
    "given_rating": {"criterion", "value"},
    "given_reference": {"language", "state"},
    "guest_mark": {"address", "browser"},
    "invitation": {"language", "role"},
    "issued_sheet": {"code", "digest", "figures", "kind", "parts"},
    "knockout_ruling": {"criterion"},
    "mail": {"kind", "language", "trouble"},
    "membership": {"role"},
    "passkey": {"usage"},
    "plan": {"language"},
    "plan_agreement": {"side"},
    "plan_comment": {"section"},
    "plan_section": {"section"},
    "plan_version": {"language", "sha256"},
    "profile": {"checklist_id", "kind"},
    "profile_answer": {"question", "value"},
    "profile_file": {"question"},
    "promise_ruling": {"key", "promise", "state"},
    "rating": {"criterion", "value"},
    "rating_change": {"criterion", "value"},
    "readiness": {"checklist_id"},
    "readiness_answer": {"question", "value"},
    "readiness_change": {"value"},
    "reference": {"outcome", "would_rehire"},
    "reply": {"value"},
    "reply_request": {"language", "state"},
    "review": {"role", "state"},
    "scenario": {"language"},
    "scorecard_share": {"language", "reference_ids"},
    "self_assessment": {"language", "parts", "state"},
    "self_assessment_answer": {"given_value", "question", "value"},
    "self_assessment_answer_change": {"value"},
    "self_assessment_file": {"question"},
    "self_check": {"checklist_id", "kind", "secret_sha256"},
    "self_check_answer": {"question", "value"},
    "sent_sign": {"evidence", "flag"},
    "session_row": {"secret_sha256"},
    "upload": {"key", "kind", "sha256"},
    "user": {"fs_uniquifier", "language", "password", "tf_primary_method"},
    "vendor": {"kind"},
    "vendor_import": {"columns", "faulty", "usual_kind", "written"},
}
# What ends a crawl: signing out, and shutting oneself out.
ENDING = ("/sign-out",)
SEARCHES = ("vendorname", "first", "username", "zor", "%", "_", "'", "whisper")
MOST_PAGES = 5000
FEW = 3


@pytest.mark.parametrize("token", [OURS, THEIRS])
def test_every_text_column_holds_a_canary(token: str, world: World) -> None:
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if not isinstance(column.type, String | JSON) or column.foreign_keys:
                continue
            if column.name in CODED.get(table.name, ()):
                continue
            query = (
                f'SELECT count(*) FROM "{table.name}" WHERE CAST("{column.name}" AS text) LIKE ?'
            )
            ((found,),) = world.watch.ask(query, f"%{token}%")
            assert found, f"{table.name}.{column.name} holds no canary"


CRAWLERS = {*PEOPLE, *OUTSIDE} - {"guest", "second_guest"}
IN_SHORT = ("owner", HOLDER, AUTHOR, REPLIER, SITTER, COUNTERPART, RECIPIENT)


@pytest.mark.parametrize(
    "key",
    [
        pytest.param(key, marks=[] if key in IN_SHORT else [pytest.mark.long])
        for key in sorted(CRAWLERS)
    ],
)
def test_a_crawl_finds_nothing_of_another_company(
    key: str, world: World, count: Count, long: bool
) -> None:
    crawl = Crawl(world, key, in_full=long)
    crawl.read_everything()
    crawl.send_everything()
    count(crawled_pages=len(crawl.read), crawled_forms=len(crawl.sent))
    if key not in OUTSIDE:
        letter = PEOPLE[key][0][0]
        members = [row for row in ROWS if row.method == "GET" and row.roles not in GUESTS]
        expected = {row.endpoint for row in members if letter in row.roles}
        assert expected - crawl.endpoints <= UNLINKED, expected - crawl.endpoints


# What nothing links to: it is reached by being told its address.
UNLINKED = {
    "drill_ratings.submission",
    "quick_entry.show",
    "reviews.submission",
    # How far a bundle is, for the page that asks by itself.
    "bundles.show",
    "security.mf_recovery_codes",
    "security.verify",
    "security.wan_delete",
    "security.wan_verify",
}


class Crawl:
    """One person of the other company at work."""

    def __init__(self, world: World, key: str, *, in_full: bool) -> None:
        self.world = world
        self.client: FlaskClient = world.client(world.theirs, key)
        self.cookies = dict(self.client._cookies or {})
        self.map: Map = world.app.url_map
        self.queue = deque(
            [
                "/",
                "/invitation",
                "/invitation/account",
                "/set-up",
                "/self-assessment",
                "/reply",
                "/plan",
                "/sheets",
                f"/sheets/{world.ours.own['sheet_code']}",
                "/shared",
            ]
        )
        self.in_full = in_full
        self.read: set[str] = set()
        self.forms: dict[str, Form] = {}
        self.sent: set[str] = set()
        self.endpoints: set[str] = set()
        self.asked: Counter[str] = Counter()

    def read_everything(self) -> None:
        while self.queue:
            url = self.queue.popleft()
            if url in self.read or self._is_enough(url):
                continue
            self.read.add(url)
            assert len(self.read) < MOST_PAGES
            self._take(url, self.client.get(url, buffered=True))
            if self.in_full:
                self._take(url, self.client.get(url, headers=FRAGMENT, buffered=True))

    def _is_enough(self, url: str) -> bool:
        """In the short run a few pages of each kind stand for all."""
        endpoint = self.map.bind("localhost").match(urlsplit(url).path)[0]
        self.asked[endpoint] += 1
        return not self.in_full and self.asked[endpoint] > FEW

    def send_everything(self) -> None:
        """Every form; in the short run one of each kind."""
        sent: set[str] = set()
        for key, form in list(self.forms.items()):
            path = urlsplit(form.action).path
            endpoint = self.map.bind("localhost").match(path, method="POST")[0]
            if path in ENDING or (endpoint in sent and not self.in_full):
                continue
            sent.add(endpoint)
            self.sent.add(key)
            for headers in (None, FRAGMENT) if self.in_full else (None,):
                answer = self.client.post(
                    form.action, data=_filled_in(form), headers=headers, buffered=True
                )
                self._take(form.action, answer)
                following = answer.headers.get("Location") or answer.headers.get("HX-Redirect")
                if following:
                    self._take(following, self.client.get(following, buffered=True))
                self.client._cookies = dict(self.cookies)
                self.world.restore()

    def _take(self, url: str, answer: TestResponse) -> None:
        assert answer.status_code < 500, url
        said = f"{unpacked(answer).text}\n{answer.headers}".lower()
        assert OURS not in said, f"{url} tells: {said[max(0, said.index(OURS) - 200) :][:400]}"
        if answer.status_code == 200:
            adapter = self.map.bind("localhost")
            if answer.request.method == "GET":
                self.endpoints.add(adapter.match(urlsplit(url).path)[0])
        found = [answer.headers[name] for name in ("Location",) if name in answer.headers]
        if answer.mimetype == "text/html":
            page = Page(answer.text)
            found += page.links
            for form in page.forms:
                self._offer(url, form)
        self._follow(url, found)

    def _offer(self, url: str, form: Form) -> None:
        form.action = urljoin(url, form.action or url)
        if form.method == "post":
            self.forms.setdefault(f"{form.action} {sorted(form.controls)}", form)
            return
        for search in SEARCHES if self.in_full else SEARCHES[:2]:
            given = {**form.filled, **dict.fromkeys(form.texts, search)}
            self.queue.append(f"{form.action.split('?')[0]}?{urlencode(given)}")

    def _follow(self, url: str, found: list[str]) -> None:
        for link in found:
            parts = urlsplit(urljoin(url, link))
            inside = parts.netloc in ("", "localhost") and parts.scheme in ("", "http")
            if inside and not parts.path.startswith(("/static", "/fs-static")):
                self.queue.append(parts.path + (f"?{parts.query}" if parts.query else ""))


def _filled_in(form: Form) -> dict[str, str]:
    """The form with something in every field: the first choice, and a text long enough."""
    found = dict(form.filled)
    for control in form.controls.values():
        if control.kind == "radio" and control.value is None and control.options:
            found[control.name] = control.options[0]
        elif control.name in form.texts and not control.value:
            found[control.name] = "Something that is long enough for a reason, and harmless."
    return found
