"""The session keeps to one company, and reading requests do not write."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import (
    Executable,
    Table,
    TextClause,
    UniqueConstraint,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError, NoResultFound
from sqlalchemy.orm.exc import StaleDataError

from tests.cast import THEN
from vetting import migrate
from vetting.config import Settings
from vetting.db import (
    COMPANY,
    Base,
    CompanyOwned,
    NoCompany,
    PastTheWall,
    WriteInRead,
    WrongCompany,
    across_companies,
    db,
    enter_company,
    is_race,
)
from vetting.models import FlagRuling, Membership, Vendor


def a_vendor(name: str = "Ana", **more: object) -> Vendor:
    return Vendor(name=name, kind="freelancer", created_at=THEN, **more)


def test_a_statement_without_a_company_raises(app: Flask) -> None:
    with app.app_context(), pytest.raises(NoCompany):
        db.session.scalars(select(Vendor)).all()


def test_a_session_sees_only_its_own_company(in_app: Flask) -> None:
    db.session.add(a_vendor("Ours"))
    db.session.commit()
    enter_company(2)
    assert db.session.scalars(select(Vendor)).all() == []
    assert db.session.scalar(select(Membership.id).where(Membership.user_id == 1)) is None


def test_a_row_that_the_session_holds_already_stays_behind_the_wall(in_app: Flask) -> None:
    ours = a_vendor("Ours")
    db.session.add(ours)
    db.session.commit()
    assert db.session.get(Vendor, ours.id) is ours
    enter_company(2)
    assert db.session.get(Vendor, ours.id) is None
    with pytest.raises(NoResultFound):
        db.session.get_one(Vendor, ours.id)
    with across_companies():
        assert db.session.get(Vendor, ours.id) is ours


def test_a_count_stays_within_the_company(in_app: Flask) -> None:
    db.session.add(a_vendor("Ours"))
    db.session.commit()
    counted = select(func.count()).select_from(Vendor)
    assert db.session.scalar(counted) == 1
    enter_company(2)
    assert db.session.scalar(counted) == 0


def test_a_count_without_a_company_raises(app: Flask) -> None:
    with app.app_context(), pytest.raises(NoCompany):
        db.session.scalar(select(func.count()).select_from(Vendor))


@pytest.mark.parametrize(
    "statement",
    [
        select(Vendor.__table__),
        insert(Vendor).values(name="Ana", kind="freelancer"),
        update(Vendor).values(company_id=2),
        delete(Vendor),
    ],
    ids=["select", "insert", "update", "delete"],
)
def test_what_the_session_cannot_keep_to_a_company_is_refused(
    in_app: Flask, statement: Executable
) -> None:
    with pytest.raises(PastTheWall):
        db.session.execute(statement)


def test_only_these_tables_stand_beside_the_companies() -> None:
    beside = {name for name, table in db.metadata.tables.items() if COMPANY not in table.columns}
    assert beside == {
        "allowance",
        "company",
        "mail",
        "passkey",
        "self_check",
        "self_check_answer",
        "session_row",
        "user",
    }


def test_a_new_row_takes_the_company_of_its_session(in_app: Flask) -> None:
    vendor = a_vendor()
    db.session.add(vendor)
    db.session.flush()
    assert vendor.company_id == 1


def test_a_row_of_another_company_is_not_written(in_app: Flask) -> None:
    db.session.add(a_vendor(company_id=2))
    with pytest.raises(WrongCompany):
        db.session.flush()


def test_a_row_is_not_moved_to_another_company(in_app: Flask) -> None:
    vendor = a_vendor()
    db.session.add(vendor)
    db.session.commit()
    vendor.company_id = 2
    with pytest.raises(WrongCompany):
        db.session.flush()


def test_nothing_hangs_under_a_parent_of_another_company(in_app: Flask) -> None:
    db.session.add(
        FlagRuling(
            assessment_id=999, flag="x", state="cleared", note="", member_id=1, ruled_at=THEN
        )
    )
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        db.session.flush()


def test_a_reading_request_cannot_write(app: Flask) -> None:
    with app.test_request_context("/vendors", method="GET"):
        enter_company(1)
        db.session.add(a_vendor())
        with pytest.raises(WriteInRead):
            db.session.commit()


def test_moments_keep_their_zone(in_app: Flask) -> None:
    db.session.add(a_vendor())
    db.session.commit()
    db.session.expire_all()
    stored = db.session.scalars(select(Vendor)).one().created_at
    assert stored == THEN
    assert stored.utcoffset() == timedelta(0)


@pytest.mark.sqlite
def test_sqlite_is_told_to_keep_its_word(own_app: Flask) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
    with own_app.app_context():
        pragma = {name: db.session.execute(text(f"PRAGMA {name}")).scalar() for name in names}
    assert pragma == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 10000,
        "secure_delete": 1,
    }


def test_models_and_migrations_agree(app: Flask) -> None:
    settings: Settings = app.config["VETTING"]
    migrate.check(settings.database_url)


def test_of_two_changes_at_one_moment_the_second_is_refused(in_app: Flask) -> None:
    vendor = a_vendor()
    db.session.add(vendor)
    db.session.commit()
    assert vendor.version == 1
    db.session.execute(text("UPDATE vendor SET version = 2, city = 'Cádiz'"))
    vendor.city, vendor.version = "Vigo", vendor.version + 1
    with pytest.raises(StaleDataError):
        db.session.commit()


def test_a_race_is_told_from_other_faults(in_app: Flask) -> None:
    taken = text("UPDATE \"user\" SET email = 'same@harbour.example'")
    orphaned = text("UPDATE membership SET user_id = 999 WHERE id = 1")
    assert is_race(refusal_of(taken))
    assert not is_race(refusal_of(text('UPDATE "user" SET email = NULL')))
    # On SQLite a parent that is missing was never there.
    assert is_race(refusal_of(orphaned)) == (db.engine.dialect.name == "postgresql")


def refusal_of(statement: TextClause) -> IntegrityError:
    with pytest.raises(IntegrityError) as refused:
        db.session.execute(statement)
    db.session.rollback()
    return refused.value


def test_what_is_asked_of_one_company_is_found_by_an_index_that_begins_with_it() -> None:
    """With one index for the company and one for the parent, SQLite may take the wrong one, and
    read all rows of the company for the few under one parent."""
    for mapper in Base.registry.mappers:
        table = mapper.local_table
        if issubclass(mapper.class_, CompanyOwned) and isinstance(table, Table):
            unique = (each for each in table.constraints if isinstance(each, UniqueConstraint))
            led = [[column.name for column in each.columns] for each in (*table.indexes, *unique)]
            assert any(each[0] == COMPANY for each in led), table.name
