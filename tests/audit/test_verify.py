"""Whoever alters, removes or reorders an entry behind the portal's back is found out."""

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from click.testing import CliRunner, Result
from flask import Flask

from tests.cast import THEN, Browse, Cast
from tests.support.databases import Behind, chosen
from tests.support.portal import environment_of
from vetting.access import Actor
from vetting.audit.chain import Contents, digest_of
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.audit.verification import Fault, verify
from vetting.cli import main
from vetting.db import db, enter_company

CHANGES = [
    "UPDATE audit_entry SET at = '2020-01-01 00:00:00.000000' WHERE company_id = 1 AND number = ?",
    "UPDATE audit_entry SET member_id = 2 WHERE company_id = 1 AND number = ?",
    "UPDATE audit_entry SET link_id = 1 WHERE company_id = 1 AND number = ?",
    "UPDATE audit_entry SET verb = 'left' WHERE company_id = 1 AND number = ?",
    "UPDATE audit_entry SET subject = 'brief' WHERE company_id = 1 AND number = ?",
    "UPDATE audit_entry SET subject_id = 99 WHERE company_id = 1 AND number = ?",
    "UPDATE audit_entry SET details = '{}' WHERE company_id = 1 AND number = ?",
    "UPDATE audit_entry SET previous = 'x' WHERE company_id = 1 AND number = ?",
    "UPDATE audit_entry SET digest = 'x' WHERE company_id = 1 AND number = ?",
]


@pytest.fixture
def entries(app: Flask, cast: Cast) -> int:
    """Ten entries of Harbour Bakery: the first from its founding, nine more by Bob."""
    with app.app_context():
        tell(cast.bob, 9)
        db.engine.dispose()
    return 10


@pytest.fixture
def database(app: Flask, entries: int, instance: Path) -> Iterator[Behind]:
    """In the hands of somebody who may write it, and who took the triggers away."""
    with closing(chosen().behind(instance)) as found:
        found.unguard()
        yield found


def tell(actor: Actor, times: int) -> None:
    enter_company(actor.company_id)
    for number in range(times):
        record(actor, Verb.RATED, Subject.ASSESSMENT, 1, THEN, n=number)
        db.session.commit()
    db.session.remove()


def command(folder: Path, *arguments: str) -> Result:
    environment = environment_of(folder)
    return CliRunner().invoke(main, ["audit", "verify", *arguments], env=environment)


def fault(app: Flask) -> Fault | None:
    with app.app_context():
        found = {chain.company_id: chain.fault for chain in verify()}
        db.session.remove()
        db.engine.dispose()
    assert found[2] is None
    return found[1]


def test_a_whole_trail_is_counted(app: Flask, entries: int, instance: Path) -> None:
    result = command(instance)
    assert result.exit_code == 0
    assert result.output.endswith("11 entries, all sound\n")
    assert fault(app) is None


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("number", [1, 5, 10])
def test_an_altered_entry_is_named(app: Flask, database: Behind, change: str, number: int) -> None:
    database.ask(change, number)
    assert fault(app) == Fault("altered", number)


@pytest.mark.parametrize("number", range(1, 11))
def test_a_removed_entry_is_named(app: Flask, database: Behind, number: int) -> None:
    remove(database, number)
    assert fault(app) == Fault("removed", number)


@pytest.mark.parametrize("number", range(1, 10))
def test_a_removed_entry_is_named_also_where_the_others_close_up(
    app: Flask, database: Behind, number: int
) -> None:
    remove(database, number)
    for later in range(number + 1, 11):
        move(database, later, later - 1)
    assert fault(app) == Fault("removed", number)


def test_a_trail_that_was_emptied_is_missed(app: Flask, database: Behind) -> None:
    database.ask("DELETE FROM audit_entry WHERE company_id = 1")
    assert fault(app) == Fault("removed", 1)
    database.ask("DELETE FROM audit_head WHERE company_id = 1")
    assert fault(app) == Fault("removed", 1)


@pytest.mark.parametrize(("one", "other"), [(1, 2), (4, 7), (9, 10)])
def test_entries_that_changed_places_are_named(
    app: Flask, database: Behind, one: int, other: int
) -> None:
    move(database, one, 99)
    move(database, other, one)
    move(database, 99, other)
    assert fault(app) == Fault("reordered", one)


def test_an_entry_that_was_altered_with_its_digest_is_named(app: Flask, database: Behind) -> None:
    for number in (10, 5):
        forge(database, number, details='{"n":77}')
        assert fault(app) == Fault("altered", number)


def test_an_entry_that_was_added_is_named(app: Flask, database: Behind) -> None:
    database.ask(
        "INSERT INTO audit_entry (company_id, number, at, member_id, verb, subject, subject_id,"
        " details, previous, digest) SELECT company_id, 11, at, member_id, verb, subject,"
        " subject_id, details, digest, '' FROM audit_entry WHERE company_id = 1 AND number = 10"
    )
    forge(database, 11)
    assert fault(app) == Fault("added", 11)


def test_an_entry_of_another_company_does_not_fit_in(app: Flask, database: Behind) -> None:
    remove(database, 10)
    database.ask(
        "UPDATE audit_entry SET company_id = 1, number = 10, previous = (SELECT digest FROM"
        " audit_entry WHERE company_id = 1 AND number = 9) WHERE company_id = 2"
    )
    with app.app_context():
        found = [chain.fault for chain in verify()]
    assert found == [Fault("altered", 10), Fault("removed", 1)]


def test_the_command_names_the_entry_and_fails(
    app: Flask, database: Behind, instance: Path
) -> None:
    database.ask("UPDATE audit_entry SET verb = 'left' WHERE company_id = 1 AND number = 6")
    result = command(instance)
    assert result.exit_code == 1
    assert "company 1: entry 6 was altered" in result.output
    assert "company 2: 1 entries, last" in result.output


def test_a_trail_that_was_rewritten_from_end_to_end_lacks_the_digest_that_was_kept(
    app: Flask, database: Behind, instance: Path
) -> None:
    kept = command(instance).output.splitlines()[0].rpartition(" ")[2]
    assert command(instance, "--contains", kept).exit_code == 0
    rewrite(database)
    assert command(instance).exit_code == 0
    result = command(instance, "--contains", kept)
    assert result.exit_code == 1
    assert f"no sound chain contains {kept}" in result.output


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET verb = 'left' WHERE number = 1",
        "UPDATE audit_entry SET verb = verb",
        "DELETE FROM audit_entry WHERE number = 1",
        "DELETE FROM audit_entry",
        pytest.param(
            "INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE number = 1",
            marks=pytest.mark.sqlite,
        ),
        pytest.param(
            "REPLACE INTO audit_entry SELECT * FROM audit_entry", marks=pytest.mark.sqlite
        ),
        pytest.param("TRUNCATE audit_entry", marks=pytest.mark.postgres),
    ],
)
def test_the_database_itself_refuses_changes(
    app: Flask, entries: int, instance: Path, statement: str
) -> None:
    with (
        closing(chosen().behind(instance)) as found,
        pytest.raises((sqlite3.IntegrityError, psycopg.Error), match="only ever added to"),
    ):
        found.ask(statement)
    assert fault(app) is None


def test_many_writers_at_once_make_one_chain(app: Flask, cast: Cast) -> None:
    def write(actor: Actor) -> None:
        with app.app_context():
            tell(actor, 25)

    people = [cast.alice, cast.bob, cast.rosa, cast.marta] * 2
    with ThreadPoolExecutor(len(people)) as pool:
        for written in [pool.submit(write, actor) for actor in people]:
            written.result()
    with app.app_context():
        assert [chain.length for chain in verify() if chain.fault is None] == [201, 1]


def test_reading_pages_and_saving_at_once_make_one_chain(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    failed: list[object] = []
    people = [browse(person) for person in (cast.alice, cast.bob, cast.rosa, cast.marta)]

    def work(number: int) -> None:
        page = people[number].client.get("/audit" if number in (0, 3) else "/members")
        name = {"title": f"Brief {number}"}
        saved = people[number].client.post("/briefs", data=name)
        failed.extend(each for each in (page, saved) if each.status_code >= 500)

    threads = [threading.Thread(target=work, args=[number]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert fault(app) is None


def remove(database: Behind, number: int) -> None:
    database.ask("DELETE FROM audit_entry WHERE company_id = 1 AND number = ?", number)


def move(database: Behind, number: int, to: int) -> None:
    database.ask(
        "UPDATE audit_entry SET number = ? WHERE company_id = 1 AND number = ?", to, number
    )


def forge(database: Behind, number: int, details: str = "{}") -> None:
    """Alter an entry and make its digest fit again."""
    (row,) = database.ask(
        "SELECT previous, member_id FROM audit_entry WHERE company_id = 1 AND number = ?", number
    )
    told = Contents(1, THEN, row[1], None, "rated", "assessment", 1, details)
    database.ask(
        "UPDATE audit_entry SET at = ?, verb = 'rated', subject = 'assessment', subject_id = 1,"
        " details = ?, digest = ? WHERE company_id = 1 AND number = ?",
        THEN.strftime("%Y-%m-%d %H:%M:%S.%f"),
        details,
        digest_of(row[0], told),
        number,
    )


def rewrite(database: Behind) -> None:
    """What somebody can do who knows how the chain is made and may write the whole of it."""
    for number in range(5, 11):
        if number > 5:
            database.ask(
                "UPDATE audit_entry SET previous = (SELECT digest FROM audit_entry"
                " WHERE company_id = 1 AND number = ?) WHERE company_id = 1 AND number = ?",
                number - 1,
                number,
            )
        forge(database, number)
    database.ask(
        "UPDATE audit_head SET digest = (SELECT digest FROM audit_entry"
        " WHERE company_id = 1 AND number = 10) WHERE company_id = 1"
    )
