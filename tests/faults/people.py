"""People at a running portal, as their browsers speak: a session, a form's token, a connection that
is used again, and one more try where that was closed while nobody used it."""

import http.client
import re
from dataclasses import dataclass, field
from urllib.parse import urlencode

from tests.cast import PASSWORD

TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
REVIEW = re.compile(r'data-review="(\d+)"')
FORM = "application/x-www-form-urlencoded"
Closed = (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError)


@dataclass
class Person:
    """One browser; not for two threads at once."""

    port: int
    email: str
    patience: float = 20.0
    cookies: dict[str, str] = field(default_factory=dict)
    token: str = ""
    sent: int = 0
    reopened: int = 0
    line: http.client.HTTPConnection | None = None

    def sign_in(self) -> "Person":
        self.token = _found(TOKEN, self.get("/sign-in")[1])
        form = {"csrf_token": self.token, "email": self.email, "password": PASSWORD}
        status, _ = self.post("/sign-in", form)
        assert status in (302, 303), status
        return self

    def get(self, url: str) -> tuple[int, str]:
        return self.ask("GET", url)

    def post(self, url: str, form: dict[str, str]) -> tuple[int, str]:
        return self.ask("POST", url, urlencode(form).encode(), {"Content-Type": FORM})

    def fragment(self, url: str, form: dict[str, str]) -> tuple[int, str]:
        headers = {"Content-Type": FORM, "HX-Request": "true"}
        return self.ask("POST", url, urlencode(form).encode(), headers)

    def ask(
        self, method: str, url: str, body: bytes | None = None, more: dict[str, str] | None = None
    ) -> tuple[int, str]:
        used = self.line is not None
        try:
            return self._ask(method, url, body, more or {})
        except Closed:
            self.hang_up()
            if not used:
                raise
            # As browsers do: on a connection of before, it may have been closed meanwhile.
            self.reopened += 1
            return self._ask(method, url, body, more or {})

    def _ask(
        self, method: str, url: str, body: bytes | None, more: dict[str, str]
    ) -> tuple[int, str]:
        if self.line is None:
            self.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.patience)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Sec-Fetch-Site": "same-origin", "Cookie": cookies, **more}
        try:
            self.line.request(method, url, body, headers)
            self.sent += 1
            answer = self.line.getresponse()
            text = answer.read().decode("utf-8", "replace")
        except BaseException:
            line, self.line = self.line, None
            line.close()
            raise
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        if answer.will_close:
            self.hang_up()
        return answer.status, text

    def hang_up(self) -> None:
        if self.line is not None:
            self.line.close()
            self.line = None

    def header(self) -> str:
        """What a request of this person begins with, on a connection that is made by hand."""
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return f"Host: 127.0.0.1\r\nCookie: {cookies}\r\nSec-Fetch-Site: same-origin\r\n"


@dataclass
class Rater:
    """Somebody in whose browser a review is open: a page with a name, which numbers its saves."""

    person: Person
    assessment: int
    client: str
    before: int
    """Its saves have higher numbers."""
    review: str = ""

    @property
    def url(self) -> str:
        return f"/assessments/{self.assessment}/review"

    def open(self) -> "Rater":
        page = self.person.get(f"{self.url}?section=company-research")[1]
        self.review = _found(REVIEW, page)
        self.person.token = _found(TOKEN, page)
        return self

    def form(self, criterion: str, seq: int, note: str) -> dict[str, str]:
        """What the page sends of one criterion."""
        return {
            "csrf_token": self.person.token,
            "review": self.review,
            "client": self.client,
            "seq": str(seq),
            f"{criterion}-version": "0",
            f"{criterion}-value": str(seq % 5),
            f"{criterion}-note": note,
        }

    def save(self, criterion: str, seq: int, note: str) -> tuple[int, bool]:
        """The status of the answer, and whether it says that this very save is on disk."""
        form = self.form(criterion, seq, note)
        status, self.page = self.person.fragment(f"{self.url}/ratings/{criterion}", form)
        return status, status == 200 and f'data-acknowledged="{seq}"' in self.page

    page: str = ""
    """The answer to the last save."""


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    assert found, text[:500]
    return found[1]
