"""The server is killed in the middle of saves: what it acknowledged is there afterwards."""

import http.client
import re
import threading
import time
from urllib.parse import urlencode

from flask import Flask

from tests.cast import PASSWORD, THEN, Cast
from tests.support.portal import RunningPortal
from vetting.access import Actor
from vetting.db import across_companies, db, enter_company
from vetting.models import RatingChange
from vetting.reviews import service

CRITERIA = ("company-knowledge", "channel-audit", "competitor-scan", "sector-rules")
TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


class Client:
    """Just enough of a browser: one cookie jar, one token."""

    def __init__(self, portal: RunningPortal, person: Actor, page: str) -> None:
        self.port = portal.port
        self.cookie = ""
        token = self.token("/sign-in")
        form = {"csrf_token": token, "email": person.email, "password": PASSWORD}
        self.request("POST", "/sign-in", form)
        text = self.request("GET", page)[1]
        self.csrf = self.token_in(text)
        found = re.search(r'data-review="(\d+)"', text)
        assert found
        self.review = found[1]

    def token(self, url: str) -> str:
        return self.token_in(self.request("GET", url)[1])

    def token_in(self, text: str) -> str:
        found = TOKEN.search(text)
        assert found
        return found[1]

    def request(self, method: str, url: str, form: dict[str, str] | None = None) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        headers = {"Cookie": self.cookie, "HX-Request": "true"} if self.cookie else {}
        headers["Sec-Fetch-Site"] = "same-origin"
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, url, urlencode(form or {}), headers)
            answer = connection.getresponse()
            text = answer.read().decode()
            for cookie in answer.headers.get_all("Set-Cookie") or []:
                if cookie.startswith("vetting="):
                    self.cookie = cookie.split(";")[0]
            return answer.status, text
        finally:
            connection.close()

    def save(self, url: str, criterion: str, seq: int) -> bool:
        form = {
            "csrf_token": self.csrf,
            "review": self.review,
            "client": criterion,
            "seq": str(seq),
            f"{criterion}-version": "0",
            f"{criterion}-value": str(seq % 5),
            f"{criterion}-note": f"number {seq}",
        }
        status, text = self.request("POST", f"{url}/ratings/{criterion}", form)
        return status == 200 and f'data-acknowledged="{seq}"' in text


def test_every_acknowledged_save_outlives_the_kill(
    app: Flask, cast: Cast, assessment: int, portal: RunningPortal
) -> None:
    with app.app_context():
        enter_company(cast.bob.company_id)
        service.start(cast.bob, assessment, THEN)
    url = f"/assessments/{assessment}/review"
    client = Client(portal, cast.bob, f"{url}?section=company-research")
    acknowledged = dict.fromkeys(CRITERIA, 0)

    def work(criterion: str) -> None:
        for seq in range(1, 500):
            try:
                if client.save(url, criterion, seq):
                    acknowledged[criterion] = seq
            except (OSError, http.client.HTTPException):
                return

    workers = [threading.Thread(target=work, args=(criterion,)) for criterion in CRITERIA]
    for worker in workers:
        worker.start()
    time.sleep(1.5)
    portal.kill()
    for worker in workers:
        worker.join()
    portal.start()
    with app.app_context(), across_companies():
        changes = db.session.query(RatingChange.client, RatingChange.seq).all()
        check = db.session.connection().exec_driver_sql("PRAGMA integrity_check").scalar()
        db.session.remove()
    kept = {(row.client, row.seq) for row in changes}
    assert sum(acknowledged.values()) > 0
    for criterion, last in acknowledged.items():
        assert {(criterion, seq) for seq in range(1, last + 1)} <= kept
    assert check == "ok"
