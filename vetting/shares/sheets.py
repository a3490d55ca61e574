"""A scorecard as it stands at one moment, kept for whoever it is shared with: in both languages,
as the page has it. Whoever reads it later reads what somebody chose to hand on, and nothing that
was written since."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from flask import render_template
from flask_babel import force_locale

from vetting.access import Actor
from vetting.assessments.standing import Standing
from vetting.i18n import LANGUAGES
from vetting.models import ScorecardShare
from vetting.papers.outline import outline
from vetting.scorecards.issuing import issued_code, told
from vetting.scorecards.paper import told_of

# A word that stands beside nobody's name on what is handed on (DESIGN, People's rights).
NEVER = re.compile(r"pirat", re.IGNORECASE)
# What people wrote stands in every language as they wrote it.
ANY = "en"
AROUND = 60
MOST = 5


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """What stands on it in one language: `body` as the page has it, the rest as plain text."""

    vendor: str
    brief: str
    checklist: str
    version: int
    code: str
    body: str


def kept_of(actor: Actor, standing: Standing, at: datetime) -> dict[str, dict[str, Any]]:
    """The sheet of a standing by language, as it is stored, and issued by that. For those alone who
    see the panel."""
    return {language: asdict(_kept(actor, standing, at, language)) for language in LANGUAGES}


def kept(sheets: Mapping[str, Mapping[str, Any]], language: str) -> KeptSheet:
    """One language of what is stored. Raises `KeyError` where nothing is kept."""
    return KeptSheet(**sheets[language])


def changed(actor: Actor, standing: Standing, shares: Sequence[ScorecardShare]) -> frozenset[int]:
    """Which of them show something else than what the scorecard says by now; however many there
    are, that is found out once."""
    shown = {row.id: kept(row.sheets, ANY).code for row in shares if row.sheets}
    code = issued_code(actor, standing) if shown else ""
    return frozenset(number for number, each in shown.items() if each != code)


def unfitting(actor: Actor, standing: Standing, at: datetime) -> tuple[str, ...]:
    """Where somebody wrote a word that should not be handed on, with what stands around it."""
    with force_locale(ANY):
        body = render_template("scorecards/_sheet.html", **told_of(actor, standing, at))
    return tuple(_passages(_words(body)))[:MOST]


def _kept(actor: Actor, standing: Standing, at: datetime, language: str) -> KeptSheet:
    with force_locale(language):
        said = told(actor, standing, at)
        sheet = said["sheet"]
        return KeptSheet(
            vendor=sheet.vendor,
            brief=sheet.brief,
            checklist=sheet.checklist,
            version=sheet.version,
            code=said["stamp"].code,
            body=render_template("scorecards/_sheet.html", **said),
        )


def _words(body: str) -> str:
    """All that a sheet says, in one line."""
    return " ".join(outline(body).text.split())


def _passages(text: str) -> Iterator[str]:
    for found in NEVER.finditer(text):
        start, end = max(found.start() - AROUND, 0), found.end() + AROUND
        yield f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) else ''}"
