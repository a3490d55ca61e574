"""A plan that was put forward, put straight into the tables; and both sides at work on it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, PortalClient
from vetting.access import Actor
from vetting.db import db, enter_company
from vetting.models import Plan, PlanVersion
from vetting.plans.content import Content, digest
from vetting.plans.queries import put_forward

Bodies = Mapping[str, Mapping[str, Any]]
# Says all that matters before anybody signs.
WHOLE: Bodies = {
    "contacts": {"contact": "Marta Molina", "vendor-contact": "Nadia Ruiz"},
    "answers": {
        "times": [
            {"direction": "company", "channel": "mail", "hours": "office hours", "within": "4 h"},
            {"direction": "public", "channel": "all", "hours": "office hours", "within": "2 h"},
        ]
    },
    "updates": {"matrix": [{"kind": "photos of bread", "rule": "free"}]},
    "crisis": {
        "levels": [{"level": "2", "trigger": "a complaint that spreads", "who": "Nadia Ruiz"}],
        "calls": [
            {"name": "Nadia Ruiz", "telephone": "600 000 002"},
            {"name": "Marta Molina", "telephone": "600 000 001"},
        ],
    },
}


def planned(app: Flask, actor: Actor, assessment_id: int, language: str = "en") -> int:
    """The id of a new plan, of which nothing is put forward yet."""
    with app.app_context():
        enter_company(actor.company_id)
        row = Plan(
            assessment_id=assessment_id,
            language=language,
            drafted_by=actor.member_id,
            drafted_at=THEN,
        )
        db.session.add(row)
        db.session.commit()
        return row.id


def put(app: Flask, actor: Actor, plan_id: int, bodies: Bodies = WHOLE, note: str = "") -> int:
    """The number of a new version that the actor puts forward."""
    content = put_forward(Content(bodies, {}))
    with app.app_context():
        enter_company(actor.company_id)
        before = db.session.scalars(select(PlanVersion).where(PlanVersion.plan_id == plan_id))
        number = len(before.all()) + 1
        db.session.add(
            PlanVersion(
                plan_id=plan_id,
                number=number,
                language="en",
                content=content,
                sha256=digest(content),
                note=note,
                put_by=actor.member_id,
                put_at=THEN,
            )
        )
        db.session.commit()
        return number


def give(manager: PortalClient, here: str, **more: str) -> str:
    """Give the vendor a link; returns its code, as the page shows it once."""
    manager.post(f"{here}/link", {"name": "Nadia Ruiz", **more})
    found = re.search(r'id="plan-code"[^>]* value="([^"]+)"', manager.get(f"{here}/link").text)
    assert found
    return found[1]


@dataclass
class Counterpart:
    """Somebody who came by the link and read the notice."""

    browser: PortalClient

    def open(self, code: str) -> "Counterpart":
        assert self.browser.post("/guest", {"code": code}).location.endswith("/plan")
        self.browser.post("/plan/notice")
        return self

    def page(self, path: str = "") -> str:
        return self.browser.get(f"/plan{path}").text

    def hidden(self, path: str) -> dict[str, str]:
        """What the form on a page carries of itself."""
        page = self.page(path)
        names = ("plan_id", "number")
        found = {name: re.search(rf'name="{name}"[^>]* value="(\d+)"', page) for name in names}
        return {name: each[1] for name, each in found.items() if each}

    def say(self, text: str, section: str = "", *, status: int = 303, **more: str) -> str:
        data = {**self.hidden("/comments"), "section": section, "text": text, **more}
        return self.browser.post("/plan/comments", data, status=status).text

    def agree(self, name: str = "Nadia Ruiz", *, status: int = 303, **more: str) -> str:
        data = {**self.hidden("/agreement"), "full_name": name, "agrees": "y", **more}
        return self.browser.post("/plan/agreement", data, status=status).text
