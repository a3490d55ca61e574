"""The pages of one assessment, as tabs."""

from flask import current_app, url_for
from flask_babel import gettext

from vetting.access import DECIDERS, EVERYBODY, RATERS, current_actor
from vetting.layout import NavItem


def tabs(assessment_id: int, current: str) -> list[NavItem]:
    """The pages of an assessment that the actor's role may open.

    `current` is the blueprint of the page that is shown: `assessments`, `reviews`, `facts`,
    `references`, `proposals`, `candidates`, `drills`, `audience`, `consensus`, `pirate_check`,
    `plans`, `decisions` or `scorecards`."""
    actor = current_actor()
    places = (
        (gettext("Dossier"), "assessments.show", EVERYBODY),
        (gettext("My review"), "reviews.show", RATERS),
        (gettext("Facts"), "facts.show", EVERYBODY),
        (gettext("References"), "references.index", EVERYBODY),
        (gettext("Proposal"), "proposals.show", EVERYBODY),
        (gettext("Self-assessment"), "candidates.show", EVERYBODY),
        (gettext("Drill"), "drills.index", EVERYBODY),
        (gettext("Audience history"), "audience.index", EVERYBODY),
        (gettext("Panel"), "consensus.show", EVERYBODY),
        (gettext("Pirate check"), "pirate_check.show", EVERYBODY),
        (gettext("Plan"), "plans.show", RATERS),
        (gettext("Decision"), "decisions.new", DECIDERS),
        (gettext("Scorecard"), "scorecards.show", EVERYBODY),
    )
    return [
        NavItem(
            label,
            url_for(endpoint, assessment_id=assessment_id),
            endpoint.split(".")[0] == current,
        )
        for label, endpoint, roles in places
        if actor is not None and actor.role in roles and endpoint in current_app.view_functions
    ]
