"""A shared scorecard on paper: what was kept, with its reader's name across each page."""

from datetime import datetime

from flask_babel import gettext

from vetting.access import Holder
from vetting.i18n import show_date
from vetting.papers.outline import outline
from vetting.papers.press import Paper
from vetting.papers.sheets import edition, paper
from vetting.shares.sheets import KeptSheet

LONGEST_NAME = 60


def watermark(holder: Holder, at: datetime) -> str:
    """Who reads it, and on which day: of a name no more than fits across a page, and no character
    that changes how others are set."""
    name = " ".join("".join(each for each in holder.name if each.isprintable()).split())
    if len(name) > LONGEST_NAME:
        name = f"{name[:LONGEST_NAME].rstrip()}…"
    return str(gettext("Confidential: %(name)s, %(date)s", name=name, date=show_date(at)))


def paper_of(kept: KeptSheet, body: str, holder: Holder, size: str, at: datetime) -> Paper:
    """What was kept for a reader, on paper of a size, `a4` or `letter`; `body` is what the page has
    of it."""
    return paper(
        outline(body),
        title=gettext("Scorecard: %(vendor)s", vendor=kept.vendor),
        head=(gettext("Scorecard"), kept.vendor, kept.brief),
        checklist=f"{kept.code} · {edition(kept.checklist, kept.version)}",
        size=size,
        printed_by=holder.name,
        at=at,
        watermark=watermark(holder, at),
    )
