"""How a request goes through: once, one at a time, for whoever asked alone, and to an end."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select, update

from tests.bundles.conftest import Against, Ask, Make, saved
from tests.cast import THEN, Browse, Cast
from vetting.bundles import queries, service, work
from vetting.bundles.book import Book
from vetting.bundles.queries import KEPT_FOR, SILENT_FOR, Shown
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.models import Bundle, Membership, Upload

ASKED = {"language": "es", "paper": "a4", "sort": "name"}


def test_it_is_asked_for_twice_and_made_once(browse: Browse, cast: Cast, brief_id: int) -> None:
    client = browse(cast.marta)
    page = f"/briefs/{brief_id}/bundles"
    for _ in range(2):
        client.post(page, ASKED)
    client.post(page, {**ASKED, "paper": "letter"})
    browse(cast.bob).post(page, ASKED)
    found = client.get(page).text
    assert found.count("It waits for its turn.") == 2
    assert 'hx-trigger="every 2s"' in found


def test_what_is_not_offered_is_refused(browse: Browse, cast: Cast, brief_id: int) -> None:
    client = browse(cast.marta)
    page = f"/briefs/{brief_id}/bundles"
    for wrong in ({"language": "fr"}, {"paper": "a0"}, {"language": ""}):
        client.post(page, {**ASKED, **wrong}, status=422)
    client.post(page, {**ASKED, "sort": "<script>"})
    assert "<script>" not in client.get(page).text


def test_somebody_else_finds_neither_the_file_nor_how_far_it_is(
    browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    against("Nadia Ruiz", 4)
    asked = ask(cast.marta)
    assert make()
    for other in (cast.bob, cast.vera, cast.charlie):
        client = browse(other)
        client.get(f"/briefs/{brief_id}/bundles/{asked}/file", status=404)
        client.fragment(f"/briefs/{brief_id}/bundles/{asked}", method="GET", status=404)
        client.post(f"/briefs/{brief_id}/bundles/{asked}/cancellation", status=404)
    saved(browse(cast.marta), brief_id, asked)


def test_progress_is_told_as_it_goes_and_again_once_it_is_done(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    against("Nadia Ruiz", 4)
    asked = ask(cast.marta)
    client = browse(cast.marta)
    address = f"/briefs/{brief_id}/bundles/{asked}"
    _set(app, state="running", ticket="other", seen_at=now(), done=3, whole=9)
    assert "3 of 9 scorecards are laid out." in client.fragment(address, method="GET").text
    _set(app, done=9)
    assert "The pages are being made." in client.fragment(address, method="GET").text
    _set(app, state="waiting")
    assert make()
    done = client.fragment(address, method="GET").text
    assert "Save the PDF" in done
    assert "hx-get" not in done
    client.get(address, status=303)


def test_only_one_is_made_at_a_time(
    app: Flask, cast: Cast, against: Against, ask: Ask, make: Make
) -> None:
    against("Nadia Ruiz", 4)
    ask(cast.marta)
    _set(app, state="running", ticket="other", seen_at=now())
    ask(cast.bob)
    assert not make()
    _set(app, state="done")
    assert not make()


def test_what_fell_silent_has_failed_and_stands_in_nobodys_way(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    against("Nadia Ruiz", 4)
    ask(cast.marta)
    _set(app, state="running", ticket="other", seen_at=now() - SILENT_FOR)
    client = browse(cast.marta)
    page = f"/briefs/{brief_id}/bundles"
    assert "It was broken off before it was finished." in client.get(page).text
    again = ask(cast.marta)
    assert make()
    assert not _beats(app, "other")
    saved(client, brief_id, again)


def test_a_process_that_ended_badly_is_told_of_at_once(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, ask: Ask
) -> None:
    ask(cast.marta)
    _set(app, state="running", ticket="mine", seen_at=now())
    assert _beats(app, "mine")
    with app.app_context():
        service.give_up("mine", now())
    assert not _beats(app, "mine")
    page = browse(cast.marta).get(f"/briefs/{brief_id}/bundles").text
    assert "It was broken off before it was finished. Please ask for it again." in page


def test_what_is_cancelled_is_never_finished(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    against("Nadia Ruiz", 4)
    asked = ask(cast.marta)
    client = browse(cast.marta)
    _set(app, state="running", ticket="mine", seen_at=now())
    client.post(f"/briefs/{brief_id}/bundles/{asked}/cancellation")
    assert "You stopped it." in client.get(f"/briefs/{brief_id}/bundles").text
    assert not _beats(app, "mine")
    assert not make()


def test_what_is_cancelled_while_it_is_made_leaves_no_file(
    app: Flask, monkeypatch: pytest.MonkeyPatch, cast: Cast, against: Against, ask: Ask, make: Make
) -> None:
    against("Nadia Ruiz", 4)
    ask(cast.marta)
    whole = work.bind

    def cancelled_meanwhile(*told: Any) -> Book | None:
        found = whole(*told)
        with db.engine.begin() as connection:
            connection.execute(update(Bundle).values(state="cancelled"))
        return found

    monkeypatch.setattr(work, "bind", cancelled_meanwhile)
    assert make()
    with app.app_context(), across_companies():
        assert db.session.scalars(select(Upload)).all() == []
        assert list(app.config["VETTING"].uploads.iterdir()) == []


def test_what_is_finished_while_it_is_cancelled_stays_finished(
    in_app: Flask, monkeypatch: pytest.MonkeyPatch, cast: Cast, brief_id: int
) -> None:
    """As where the database lets two look before one writes."""
    asked = service.ask(cast.marta, brief_id, "en", "a4", "total", "http://localhost", now())
    look = queries.bundle

    def too_early(*told: Any) -> Shown:
        found = look(*told)
        with across_companies():
            done = update(Bundle).values(state="done")
            db.session.execute(done, execution_options={"synchronize_session": False})
        return found

    monkeypatch.setattr(queries, "bundle", too_early)
    service.cancel(cast.marta, brief_id, asked, now())
    assert db.session.scalars(select(Bundle.state)).all() == ["done"]


def test_it_is_gone_after_a_day(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    against("Nadia Ruiz", 4)
    with time_machine.travel(THEN, tick=False):
        asked = ask(cast.marta)
        assert make()
        saved(browse(cast.marta), brief_id, asked)
    with time_machine.travel(THEN + KEPT_FOR, tick=False):
        browse(cast.marta).get(f"/briefs/{brief_id}/bundles/{asked}/file", status=404)
        with app.app_context():
            assert service.sweep(now() - timedelta(seconds=1)) == 0
            assert service.sweep(now()) == 1
            assert list(app.config["VETTING"].uploads.iterdir()) == []
            with across_companies():
                assert db.session.scalars(select(Bundle)).all() == []
                assert db.session.scalars(select(Upload)).all() == []


def test_who_has_left_meanwhile_gets_none(
    app: Flask, cast: Cast, against: Against, ask: Ask, make: Make
) -> None:
    against("Nadia Ruiz", 4)
    ask(cast.marta)
    with app.app_context(), across_companies():
        db.session.get_one(Membership, cast.marta.member_id).active = False
        db.session.commit()
    assert make()
    with app.app_context(), across_companies():
        assert db.session.scalars(select(Bundle.trouble)).all() == ["gone"]


def _set(app: Flask, **values: Any) -> None:
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(update(Bundle).values(**values))


def _beats(app: Flask, ticket: str) -> bool:
    with app.app_context():
        return work.beat(ticket, now())
