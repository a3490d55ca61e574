"""What stands in place of the panel's result for a rater whose own review is not in."""

from flask import render_template

from vetting.assessments.tabs import tabs
from vetting.models import Assessment


def blind_page(assessment: Assessment, current: str, page_name: str) -> str:
    """The page that says so; `current` is the tab that it stands under, `page_name` what is not
    shown yet."""
    return render_template(
        "assessments/blind.html",
        assessment=assessment,
        tabs=tabs(assessment.id, current),
        page_name=page_name,
    )
