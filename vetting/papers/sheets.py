"""What every paper of the portal has around what it says: its head and its foot."""

from collections.abc import Iterable
from datetime import datetime

from flask import request
from flask_babel import gettext, lazy_gettext

from vetting.i18n import language, show_date, show_moment
from vetting.papers.outline import Node
from vetting.papers.press import Paper

LONGEST_PART = 48
PAPERS = {"a4": "A4", "letter": lazy_gettext("Letter")}


def size() -> str:
    """The size of paper that the request asks for, else A4."""
    asked = request.args.get("paper", "")
    return asked if asked in PAPERS else "a4"


def edition(title: str, version: int) -> str:
    """A checklist by its title and version, as the foot of a paper names it."""
    return str(gettext("%(title)s, version %(version)s", title=title, version=version))


def paper(
    tree: Node,
    *,
    title: str,
    head: Iterable[str],
    checklist: str,
    size: str,
    at: datetime,
    printed_by: str = "",
    wide: bool = False,
    watermark: str = "",
) -> Paper:
    """A paper in the language of the request: the head says what it is about, the foot the
    checklist's version, and when it was printed, by whom where that is known; `watermark` stands
    across each page."""
    when = show_moment(at)
    printed = (
        gettext("printed by %(name)s on %(when)s", name=printed_by, when=when)
        if printed_by
        else gettext("printed on %(when)s", when=when)
    )
    return Paper(
        title=title,
        tree=tree,
        language=language(),
        size=size,
        head=" · ".join(map(_shortened, head)),
        day=show_date(at),
        foot=f"{checklist} · {printed}",
        page=gettext("page {page} of {pages}"),
        made_at=at,
        wide=wide,
        watermark=watermark,
    )


def _shortened(part: str) -> str:
    """What stands above every page has one line; the whole of it stands on the first."""
    return part if len(part) <= LONGEST_PART else f"{part[: LONGEST_PART - 1].rstrip()}…"
