"""Alembic's entry: each run is one transaction, on SQLite with foreign keys off and checked."""

from alembic import context
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import NullPool

from vetting import models


def run(connection: Connection) -> None:
    sqlite = connection.dialect.name == "sqlite"
    context.configure(
        connection=connection,
        target_metadata=models.User.metadata,
        render_as_batch=sqlite,
        # Alembic takes SQLite for a database that cannot, and would commit after each step: before
        # the check below, and with what a kill in the middle leaves.
        transactional_ddl=True,
        compare_type=True,
        user_module_prefix="vetting.db.",
    )
    with context.begin_transaction():
        context.run_migrations()
        if sqlite:
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"the migration leaves rows without a parent: {broken[:5]}")


def _begin_by_hand(connection: DBAPIConnection, _record: object) -> None:
    connection.isolation_level = None


def _take_write_lock(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def run_alone() -> None:
    engine = create_engine(context.config.attributes["url"], poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _begin_by_hand)
        event.listen(engine, "begin", _take_write_lock)
    with engine.connect() as started:
        run(started)


# What fills a whole database wants the migrations in its own transaction.
given = context.config.attributes.get("connection")
if given is None:
    run_alone()
else:
    run(given)
