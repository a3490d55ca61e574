"""What a scorecard says, on the page and in the file alike, and the code that it carries."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask_babel import force_locale

from vetting.access import Actor
from vetting.assessments.standing import Standing
from vetting.db import db
from vetting.i18n import language
from vetting.issued_sheets import codes, queries, service
from vetting.issued_sheets.content import LANGUAGE, Content, Kind, digest_of
from vetting.layout import outside_url
from vetting.papers.qr import Code, code_of
from vetting.scorecards.paper import PARTS, part_of, told_of


@dataclass(frozen=True, slots=True)
class Stamp:
    """The code of a sheet, and where to ask about it: in letters, and for a telephone's camera."""

    code: str
    issued_at: datetime
    address: str
    picture: Code


def told(actor: Actor, found: Standing, at: datetime) -> dict[str, Any]:
    """What the sheet is made from; it counts as issued from then on."""
    said = told_of(actor, found, at)
    parts = _parts(said) if language() == LANGUAGE else {}
    content = _content(found, parts) if parts else content_of(actor, found)
    return {**said, "stamp": _stamp(actor, found, content, at), "parts": parts}


def content_of(actor: Actor, found: Standing) -> Content:
    """What the sheet says today, whatever the language and the day on which it is printed."""
    with force_locale(LANGUAGE):
        return _content(found, _parts(told_of(actor, found, found.assessment.opened_at)))


def issued_code(actor: Actor, found: Standing) -> str:
    """The code that what the sheet says today was issued with; empty where it was not."""
    digest = content_of(actor, found).digest
    known = queries.same(db.session(), Kind.SCORECARD, found.assessment.id, digest)
    return "" if known is None else codes.shown(known.code)


def _parts(said: Mapping[str, Any]) -> dict[str, str]:
    bare = {**said, "printed": None, "stamp": None}
    return {part: part_of(part, bare) for part in PARTS}


def _content(found: Standing, parts: Mapping[str, str]) -> Content:
    return Content({part: digest_of(said) for part, said in parts.items()}, _figures(found))


def _stamp(actor: Actor, found: Standing, content: Content, at: datetime) -> Stamp:
    issued = service.issue(actor, Kind.SCORECARD, found.assessment.id, content, at)
    return Stamp(
        code=issued.code,
        issued_at=issued.issued_at,
        address=outside_url("issued_sheets.new"),
        picture=code_of(outside_url("issued_sheets.show", code=issued.code)),
    )


def _figures(found: Standing) -> dict[str, Any]:
    """What is kept of a sheet, so that a paper can be held against it: figures and words of the
    portal's own."""
    scorecard = found.scorecard
    replies = [reply for each in found.replies.values() for reply in each]
    return {
        "total": scorecard.score.total,
        "coverage": scorecard.score.coverage,
        "level": scorecard.level.id,
        "signs": dict(Counter(each.state for each in scorecard.flags)),
        "replies": sum(each.state == "answered" for each in replies),
        "outcome": found.decision.outcome if found.decision is not None else "",
    }
