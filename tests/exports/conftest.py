"""A company in which everything that people wrote is hostile, made once for all tests."""

from collections.abc import Iterator
from contextlib import ExitStack
from itertools import count, cycle
from pathlib import Path

import pytest
import time_machine

from tests.exports.hostile import ROOM, TEXTS
from tests.scorecards.conftest import assessment_id
from tests.walls.strings import bundles
from tests.walls.world import NOW, World, world_in
from vetting import models
from vetting.db import Base, db, enter_company
from vetting.forms import clean

__all__ = ["assessment_id", "hostile", "placed"]

# What people write that a scorecard tells.
WRITTEN = {
    models.Brief: ("title", "weighting_reason"),
    models.Consensus: ("reason",),
    models.Decision: ("reason", "conditions", "early_because"),
    models.FactAnswer: ("note",),
    models.FlagRuling: ("note",),
    models.GivenRating: ("note",),
    models.KnockoutRuling: ("evidence",),
    models.Rating: ("note",),
    models.Reference: (
        "name",
        "position",
        "organisation",
        "worked_together",
        "identity_how",
        "note",
    ),
    models.Reply: ("text",),
    models.User: ("name",),
    models.Vendor: ("name", "contact_person", "city", "phone", "website", "email", "notes"),
}
MARK = len("Zq1234qZ\n")
IN_ONE_LINE = {"title", "name", "position", "organisation", "worked_together", "contact_person"}


@pytest.fixture(scope="session")
def hostile(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Two companies with something in every table; nothing in it is changed, but by `placed`."""
    with ExitStack() as stack:
        with time_machine.travel(NOW, tick=False):
            folder = tmp_path_factory.mktemp("hostile")
            world = stack.enter_context(world_in(folder, empty_database))
        yield world


@pytest.fixture(scope="session")
def placed(hostile: World) -> dict[str, str]:
    """What stands in each field of one of them, by a mark of its own that it begins with."""
    found: dict[str, str] = {}
    numbers, rooms = count(), {room: cycle(_bundles(room)) for room in _rooms()}
    with hostile.app.app_context():
        enter_company(hostile.ours.company_id)
        for model, names in WRITTEN.items():
            for row in db.session.query(model):
                for name in names:
                    mark = f"Zq{next(numbers)}qZ"
                    value = "\n".join((mark, *next(rooms[_room(model, name)])))
                    value = value.replace("\n", " ") if name in IN_ONE_LINE else value
                    found[f"{model.__name__}.{name} {mark}"] = str(clean(value))
                    setattr(row, name, found[f"{model.__name__}.{name} {mark}"])
        db.session.commit()
        db.session.remove()
    return found


def _rooms() -> set[int]:
    return {_room(model, name) for model, names in WRITTEN.items() for name in names}


def _room(model: type[Base], name: str) -> int:
    return getattr(model.__table__.c[name].type, "length", None) or ROOM


def _bundles(room: int) -> list[tuple[str, ...]]:
    """Texts that fit into a field of so many characters, behind the mark; all of them into most."""
    fitting = [text for text in TEXTS if room == ROOM or len(text) < room - MARK]
    return list(bundles(fitting, room - MARK))
