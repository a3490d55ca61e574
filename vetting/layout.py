"""What every page needs: who is signed in, where they can go, and the files with their version."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from flask import Flask, current_app, request, url_for
from flask_babel import gettext
from jinja2 import StrictUndefined

from vetting import charts, i18n
from vetting.access import DECIDERS, EVERYBODY, OWNERS, RATERS, Role, current_actor
from vetting.config import Settings
from vetting.glossary import words


@dataclass(frozen=True, slots=True)
class NavItem:
    label: str
    url: str
    current: bool


def init_app(app: Flask) -> None:
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(
        asset=asset,
        nav=nav,
        outside_base=outside_base,
        outside_url=outside_url,
        geometry=charts,
        word_of=words.entry,
        DECIDERS=DECIDERS,
        RATERS=RATERS,
        OWNERS=OWNERS,
        LANGUAGES=i18n.LANGUAGES,
    )
    app.context_processor(page_context)


def page_context() -> dict[str, object]:
    return {"actor": current_actor(), "locale": i18n.language()}


def nav() -> list[NavItem]:
    """Where whoever asks can go; called by whole pages, since what answers htmx needs it not."""
    actor = current_actor()
    if actor is None:
        return []
    agencies = EVERYBODY if actor.company_is_agency else frozenset[Role]()
    places = (
        (gettext("Our profile"), "profiles.show", agencies),
        (gettext("Briefs"), "briefs.index", EVERYBODY),
        (gettext("Vendors"), "vendors.index", EVERYBODY),
        (gettext("Members"), "companies.members", EVERYBODY),
    )
    here = _part_of_portal()
    return [
        NavItem(label, url_for(endpoint), endpoint.split(".")[0] == here)
        for label, endpoint, roles in places
        if actor.role in roles and endpoint in current_app.view_functions
    ]


def _part_of_portal() -> str:
    """The blueprint under whose entry a page is found: an assessment belongs to its brief, what
    is about the company itself to its members, an import to the vendors, a blank sheet to the
    briefs; the list of one's companies to none."""
    if {"brief_id", "assessment_id"} & (request.view_args or {}).keys():
        return "briefs"
    if request.endpoint == "companies.choose":
        return ""
    blueprint = (request.endpoint or "").split(".")[0]
    if blueprint in ("audit", "links", "mail", "privacy", "rules"):
        return "companies"
    return {"vendor_imports": "vendors", "blank_sheets": "briefs", "examples": "briefs"}.get(
        blueprint, blueprint
    )


def outside_url(endpoint: str, **values: Any) -> str:
    """The address of a page for somebody elsewhere."""
    return outside_base() + url_for(endpoint, **values)


def outside_base() -> str:
    """Where the portal is for somebody elsewhere: the configured base where there is one, so that
    a forged Host header cannot reach into a link."""
    settings: Settings = current_app.config["VETTING"]
    return (settings.base_url or request.host_url).rstrip("/")


def asset(name: str) -> str:
    """The address of a static file; it changes with the file, so that it may be kept for ever."""
    return url_for("static", filename=name, v=_digest(str(current_app.static_folder), name))


@lru_cache(maxsize=256)
def _digest(folder: str, name: str) -> str:
    return hashlib.sha256((Path(folder) / name).read_bytes()).hexdigest()[:12]
