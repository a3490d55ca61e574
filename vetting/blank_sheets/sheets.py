"""A blank sheet as a file: what its page says, set for paper."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flask import render_template
from flask_babel import gettext

from vetting.i18n import in_language
from vetting.papers.outline import outline
from vetting.papers.press import Paper
from vetting.papers.sheets import edition, paper


def paper_of(told: Mapping[str, Any], size: str, printed_by: str, at: datetime) -> Paper:
    """Blank sheets on paper of a size, `a4` or `letter`; `told` is what their templates need."""
    blank = told["blank"]
    title = in_language(blank.checklist.title)
    about = [each for each in (blank.vendor, blank.brief) if each] or [title]
    return paper(
        outline(render_template("blank_sheets/_sheet.html", **told)),
        title=gettext("Interview sheet: %(name)s", name=about[0]),
        head=(gettext("Interview sheet"), *about),
        checklist=edition(title, blank.checklist.version),
        size=size,
        printed_by=printed_by,
        at=at,
    )
