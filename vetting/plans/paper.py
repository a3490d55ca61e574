"""A plan as it goes on paper, the same for both sides."""

from datetime import datetime

from flask import render_template
from flask_babel import force_locale

from vetting.i18n import LANGUAGES, language
from vetting.models import Plan, PlanVersion
from vetting.plans.content import Content


def paper(
    plan: Plan,
    version: PlanVersion | None,
    content: Content,
    *,
    company: str,
    asked: str | None,
    back: str,
    printed: datetime,
) -> str:
    """The printed plan: of a version, or of the draft where that is None, in the language that was
    `asked` for, else its own; `back` is the address of the page to go back to."""
    with force_locale(asked if asked in LANGUAGES else plan.language):
        return render_template(
            "plans/print.html",
            assessment=plan.assessment,
            company=company,
            version=version,
            content=content,
            printed=printed,
            languages=LANGUAGES,
            locale=language(),
            back=back,
        )
