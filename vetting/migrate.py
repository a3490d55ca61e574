"""Bringing the database to the shape that this version knows."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

FOLDER = Path(__file__).resolve().parent / "migrations"


def upgrade(url: str, revision: str = "head", connection: Connection | None = None) -> None:
    """Apply the migrations; on a given connection, as part of the transaction that it is in."""
    config = _config(url)
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def downgrade(url: str, revision: str) -> None:
    command.downgrade(_config(url), revision)


def revise(url: str, message: str) -> None:
    """Write a new migration from the difference between the models and the database."""
    command.revision(_config(url), message, autogenerate=True)


def check(url: str) -> None:
    """Raise where the models and the migrated database differ."""
    command.check(_config(url))


def current(url: str) -> str | None:
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        return revision_of(connection)


def revision_of(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["url"] = url
    return config
