"""What every paper of the portal has around what it says: its head and its foot."""

from collections.abc import Iterable
from datetime import datetime

from flask_babel import format_date, format_datetime, gettext

from vetting.i18n import language
from vetting.papers.outline import Node
from vetting.papers.press import Paper


def paper(
    tree: Node,
    *,
    title: str,
    head: Iterable[str],
    checklist: str,
    size: str,
    printed_by: str,
    at: datetime,
) -> Paper:
    """A paper in the language of the request: the head says what it is about, the foot the
    checklist's version, and who printed it when."""
    when = format_datetime(at, "short")
    printed = gettext("printed by %(name)s on %(when)s", name=printed_by, when=when)
    return Paper(
        title=title,
        tree=tree,
        language=language(),
        size=size,
        head=" · ".join(head),
        day=format_date(at, "long"),
        foot=" · ".join((checklist, printed)),
        page=gettext("page {page} of {pages}"),
        made_at=at,
    )
