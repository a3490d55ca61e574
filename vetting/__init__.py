"""The portal: config, extensions, blueprints, and the seal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from vetting.config import Settings


def create_app(settings: Settings | None = None) -> Flask:
    """Build the portal; refuses to start with a route that has no audience."""
    # Here and not above, so that scoring, which needs none of it, starts without it.
    from flask import Flask

    from vetting import (
        access,
        accounts,
        ahead,
        compressing,
        config,
        db,
        errors,
        features,
        gate,
        headers,
        html,
        i18n,
        layout,
        limits,
        templating,
    )
    from vetting.audit import viewing
    from vetting.links.queries import load_holder
    from vetting.operation import observing
    from vetting.self_checks.queries import load_keeper
    from vetting.uploads import intake

    settings = settings or config.from_environment()
    app = Flask(
        __name__,
        instance_path=str(settings.instance),
        template_folder=str(config.ROOT / "templates"),
        static_folder=str(config.ROOT / "static"),
    )
    app.config.update(config.flask_config(settings))
    app.jinja_environment = templating.Templates
    # In this order: what limits and guards comes before what reads the database in a request; what
    # is registered first sees an answer last.
    first = (observing, compressing, intake, accounts.sessions, db, i18n, gate, limits)
    for part in (*first, accounts, headers, layout, ahead, viewing):
        part.init_app(app)
    html.register(app)
    errors.register(app)
    for blueprint in features.BLUEPRINTS:
        app.register_blueprint(blueprint)
    access.grant(app, "static", access.Public())
    accounts.grant(app)
    access.seal(app, accounts.queries.load_actor, load_holder, load_keeper)
    return app
