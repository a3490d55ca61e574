"""The pages of one assessment, as tabs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flask import current_app, url_for
from flask_babel import gettext

from vetting.access import DECIDERS, EVERYBODY, RATERS, Role, current_actor
from vetting.layout import NavItem


@dataclass(frozen=True, slots=True)
class Tabs:
    """The pages of an assessment, and on a page of evidence those of each kind."""

    places: tuple[NavItem, ...]
    kinds: tuple[NavItem, ...]


@dataclass(frozen=True, slots=True)
class Place:
    label: str
    endpoint: str
    roles: frozenset[Role]

    @property
    def blueprint(self) -> str:
        return self.endpoint.split(".")[0]


def tabs(assessment_id: int, current: str) -> Tabs:
    """The pages of an assessment that the actor's role may open.

    `current` is the blueprint of the page that is shown: `assessments`, `reviews`, `facts`,
    `references`, `proposals`, `candidates`, `drills`, `audience`, `consensus`, `pirate_check`,
    `plans`, `decisions` or `scorecards`."""
    kinds = tuple(_kinds())
    shown = {each.blueprint for each in kinds}
    here = kinds[0].blueprint if current in shown else current
    return Tabs(
        places=tuple(_items(_places(kinds[0]), assessment_id, here)),
        kinds=tuple(_items(kinds, assessment_id, current)) if current in shown else (),
    )


def _places(evidence: Place) -> Iterator[Place]:
    yield Place(gettext("Dossier"), "assessments.show", EVERYBODY)
    yield Place(gettext("My review"), "reviews.show", RATERS)
    yield Place(gettext("Evidence"), evidence.endpoint, evidence.roles)
    yield Place(gettext("Panel"), "consensus.show", EVERYBODY)
    yield Place(gettext("Pirate check"), "pirate_check.show", EVERYBODY)
    yield Place(gettext("Plan"), "plans.show", RATERS)
    yield Place(gettext("Decision"), "decisions.new", DECIDERS)
    yield Place(gettext("Scorecard"), "scorecards.show", EVERYBODY)


def _kinds() -> Iterator[Place]:
    yield Place(gettext("Facts"), "facts.show", EVERYBODY)
    yield Place(gettext("References"), "references.index", EVERYBODY)
    yield Place(gettext("Proposal"), "proposals.show", EVERYBODY)
    yield Place(gettext("Self-assessment"), "candidates.show", EVERYBODY)
    yield Place(gettext("Drill"), "drills.index", EVERYBODY)
    yield Place(gettext("Audience history"), "audience.index", EVERYBODY)


def _items(places: Iterable[Place], assessment_id: int, current: str) -> Iterator[NavItem]:
    actor = current_actor()
    for place in places:
        if actor is None or actor.role not in place.roles:
            continue
        if place.endpoint in current_app.view_functions:
            url = url_for(place.endpoint, assessment_id=assessment_id)
            yield NavItem(place.label, url, place.blueprint == current)
