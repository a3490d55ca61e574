"""The portal: config, extensions, blueprints, and the seal."""

from flask import Flask

from vetting import (
    access,
    accounts,
    assessments,
    briefs,
    companies,
    comparisons,
    config,
    consensus,
    db,
    decisions,
    demo,
    errors,
    facts,
    headers,
    health,
    html,
    i18n,
    layout,
    pages,
    pirate_check,
    proposals,
    references,
    reviews,
    scorecards,
    setup,
    vendors,
)
from vetting.config import Settings

BLUEPRINTS = (
    accounts.routes.bp,
    assessments.routes.bp,
    briefs.routes.bp,
    companies.routes.bp,
    comparisons.routes.bp,
    consensus.routes.bp,
    decisions.routes.bp,
    demo.routes.bp,
    facts.routes.bp,
    pages.routes.bp,
    pirate_check.routes.bp,
    proposals.routes.bp,
    references.routes.bp,
    reviews.routes.bp,
    scorecards.routes.bp,
    setup.routes.bp,
    vendors.routes.bp,
)


def create_app(settings: Settings | None = None) -> Flask:
    """Build the portal; refuses to start with a route that has no audience."""
    settings = settings or config.from_environment()
    app = Flask(
        __name__,
        instance_path=str(settings.instance),
        template_folder=str(config.ROOT / "templates"),
        static_folder=str(config.ROOT / "static"),
    )
    app.config.update(config.flask_config(settings))
    for part in (db, i18n, accounts, headers, layout):
        part.init_app(app)
    html.register(app)
    errors.register(app)
    for blueprint in (health.bp, *BLUEPRINTS):
        app.register_blueprint(blueprint)
    for endpoint in ("static", "security.static", "security.login", "security.logout"):
        access.grant(app, endpoint, access.Public())
    access.seal(app, accounts.queries.load_actor)
    return app
