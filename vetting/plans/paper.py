"""A plan as it goes on paper, the same for both sides: as a page, and as a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import Response, render_template, request
from flask_babel import force_locale, gettext

from vetting.i18n import LANGUAGES, language
from vetting.models import Plan, PlanVersion
from vetting.papers.files import as_file
from vetting.papers.outline import outline
from vetting.papers.sheets import PAPERS, paper, size
from vetting.plans.content import Content
from vetting.plans.wording import standing


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed: a version, or the draft where that is None, for whom and by whom."""

    plan: Plan
    version: PlanVersion | None
    content: Content
    company: str
    printed_by: str
    at: datetime


def page(printed: Printed, back: str, file: str) -> str:
    """The printed plan in the language that the request asks for, else its own; `back` is the
    address of the page to go back to, `file` that of the same as a file."""
    with _in_language(printed):
        return render_template(
            "plans/print.html",
            languages=LANGUAGES,
            locale=language(),
            papers=PAPERS,
            back=back,
            file=file,
            **_told(printed),
        )


def file(printed: Printed) -> Response:
    """The same as a file to be saved."""
    with _in_language(printed):
        told = _told(printed)
        title, vendor = gettext("Social Media Plan"), printed.plan.assessment.vendor.name
        made = paper(
            outline(render_template("plans/_paper.html", **told)),
            title=f"{title}: {vendor}",
            head=(title, printed.company, vendor),
            checklist=_number(printed.version, told["standing"]),
            size=size(),
            printed_by=printed.printed_by,
            at=printed.at,
        )
        return as_file(made, f"{title} {vendor}")


@contextmanager
def _in_language(printed: Printed) -> Iterator[None]:
    asked = request.args.get("lang")
    with force_locale(asked if asked in LANGUAGES else printed.plan.language):
        yield


def _told(printed: Printed) -> dict[str, Any]:
    return {
        "assessment": printed.plan.assessment,
        "company": printed.company,
        "version": printed.version,
        "content": printed.content,
        "standing": standing(printed.version),
        "printed": printed.at,
    }


def _number(version: PlanVersion | None, state: str) -> str:
    """Which version each page is of, and how far that is agreed."""
    if version is None:
        return state
    number = gettext("Version %(number)s", number=version.number)
    return f"{number} · {state} · {version.sha256[:12]}"
