"""The floor: what bare Flask does on the same machine, with nothing of what a portal needs.

`/page/NAME` writes the same bytes as a page of the portal: one SELECT of its texts, and a template
of its markup with a place for each. `/whole/NAME` sends them as they lie in one row. `/save` is one
upsert by SQLAlchemy, committed before the answer. No sign-in, no token, no rules, no history."""

import os
import re
import sqlite3
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

from flask import Flask, Response, render_template, request
from flask_sqlalchemy import SQLAlchemy
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server
from markupsafe import escape
from sqlalchemy import Engine, event, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

FOLDER, URL = "FLOOR_FOLDER", "FLOOR_URL"


class Base(DeclarativeBase):
    pass


class Part(Base):
    """One text of a page."""

    __tablename__ = "part"

    page: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]


class Whole(Base):
    """A page as it is sent."""

    __tablename__ = "whole"

    page: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


class Row(Base):
    """What is saved."""

    __tablename__ = "row"

    review: Mapped[int] = mapped_column(primary_key=True)
    criterion: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    note: Mapped[str]
    saved_at: Mapped[datetime]


db = SQLAlchemy(model_class=Base)


def application() -> Flask:
    """What each worker runs."""
    app = Flask(__name__, template_folder=os.environ[FOLDER])
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ[URL]
    db.init_app(app)
    with app.app_context():
        prepare(db.engine)

    @app.get("/page/<name>")
    def page(name: str) -> str:
        texts = select(Part.text).where(Part.page == name).order_by(Part.place)
        return render_template(f"{name}.html", texts=db.session.scalars(texts).all())

    @app.get("/whole/<name>")
    def whole(name: str) -> Response:
        return Response(db.session.scalar(select(Whole.text).where(Whole.page == name)))

    @app.post("/save")
    def save() -> str:
        dialect = postgresql if db.engine.dialect.name == "postgresql" else sqlite
        statement = dialect.insert(Row).values(
            review=int(request.form["review"]),
            criterion=request.form["criterion"],
            value=request.form["value"],
            note=request.form["note"],
            saved_at=datetime.now(UTC).replace(tzinfo=None),
        )
        db.session.execute(
            statement.on_conflict_do_update(
                index_elements=[Row.review, Row.criterion],
                set_={name: statement.excluded[name] for name in ("value", "note", "saved_at")},
            )
        )
        db.session.commit()
        return "saved"

    return app


def prepare(engine: Engine) -> None:
    """As durable as the portal's own database."""
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def pragmas(connection: sqlite3.Connection, record: object) -> None:
            for each in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000"):
                connection.execute(f"PRAGMA {each}")

    Base.metadata.create_all(engine)


def lay_out(folder: Path, url: str, pages: Mapping[str, str]) -> None:
    """Write the templates and the rows for pages that the portal has answered."""
    os.environ[FOLDER], os.environ[URL] = str(folder), url
    app = application()
    with app.app_context():
        for name, page in pages.items():
            markup, texts = apart(page)
            (folder / f"{name}.html").write_text(markup, encoding="utf-8")
            db.session.add(Whole(page=name, text=page))
            parts = (Part(page=name, place=n, text=text) for n, text in enumerate(texts))
            db.session.add_all(parts)
        db.session.commit()
        db.session.remove()
        db.engine.dispose()


def apart(page: str) -> tuple[str, list[str]]:
    """A page's markup as a template, and the texts that stood in it. What stands around its main
    part belongs to the markup."""
    texts: list[str] = []

    def place(found: re.Match[str]) -> str:
        text = unescape(found[1])
        if not text.strip() or str(escape(text)) != found[1]:
            return f">{_literal(found[1])}<"
        texts.append(text)
        return f">{{{{ texts[{len(texts) - 1}] }}}}<"

    head, main, foot = re.split(r"(?s)(<main.*</main>)", page)
    pieces = re.split(r"(>[^<>]+<)", main)
    shown = (
        re.sub(r">([^<>]+)<", place, each) if n % 2 else _literal(each)
        for n, each in enumerate(pieces)
    )
    return f"{_literal(head)}{''.join(shown)}{_literal(foot)}", texts


def _literal(text: str) -> str:
    return f"{{% raw %}}{text}{{% endraw %}}" if re.search(r"\{[{%#]", text) else text


def serve(port: int) -> None:
    """As `vetting run` does."""
    Server(
        "tests.bench.floor:application",
        address="127.0.0.1",
        port=port,
        interface=Interfaces.WSGI,
        workers=2,
        blocking_threads=4,
        backpressure=64,
        factory=True,
        websockets=False,
        log_level=LogLevels.warning,
    ).serve()


if __name__ == "__main__":
    serve(int(sys.argv[1]))
