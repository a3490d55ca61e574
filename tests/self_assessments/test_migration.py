"""Going back behind guests: what they handed in stays, as from whoever gave them the link."""

from flask import Flask

from tests.cast import Cast
from tests.self_assessments.desk import Author
from vetting import migrate
from vetting.config import Settings
from vetting.db import db

BEFORE = "d41b7c90a6f2"


def test_what_guests_handed_in_is_kept_under_the_name_of_who_asked_them(
    app: Flask, cast: Cast, author: Author
) -> None:
    author.offer("We plan each month with you.").name()
    author.attach(b"Twelve posts a month.").submit()
    settings: Settings = app.config["VETTING"]
    with app.app_context():
        db.engine.dispose()
        migrate.downgrade(settings.database_url, BEFORE)
        for table in ("proposal", "reference", "upload"):
            rows = db.session.execute(
                db.select(db.column("member_id")).select_from(db.table(table))
            ).all()
            assert rows == [(cast.marta.member_id,)], table
        db.session.remove()
        db.engine.dispose()
        migrate.upgrade(settings.database_url)
    assert "You handed it in" not in author.browser.client.get("/self-assessment").text
