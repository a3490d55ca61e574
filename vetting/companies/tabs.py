"""The pages about a company itself, as tabs."""

from flask import url_for
from flask_babel import gettext

from vetting.access import DECIDERS, EVERYBODY, OWNERS, current_actor
from vetting.layout import NavItem


def tabs(current: str) -> list[NavItem]:
    """The pages about the company that the actor's role may open; one alone needs no tabs.

    `current` is the blueprint of the page that is shown, such as `companies` or `audit`."""
    actor = current_actor()
    places = (
        (gettext("Members"), "companies.members", EVERYBODY),
        (gettext("Access links"), "links.index", DECIDERS),
        (gettext("Mail"), "mail.index", DECIDERS),
        (gettext("Privacy"), "privacy.show", OWNERS),
        (gettext("Audit trail"), "audit.index", DECIDERS),
        (gettext("Our rules"), "rules.show", EVERYBODY),
    )
    items = [
        NavItem(label, url_for(endpoint), endpoint.split(".")[0] == current)
        for label, endpoint, roles in places
        if actor is not None and actor.role in roles
    ]
    return items if len(items) > 1 else []
