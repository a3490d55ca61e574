"""What is to be weighed of a reference: with its innocent causes, and part of no figure."""

import hashlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.given_references.conftest import carmen, code, given, marta, named
from tests.given_references.desk import Referee, ask
from tests.support.portal import vetting
from vetting.access import Holder, Purpose
from vetting.assessments.queries import standing_of
from vetting.clock import now
from vetting.db import across_companies, db, enter_company
from vetting.guests import marks
from vetting.guests.marks import Visit
from vetting.links import service as links
from vetting.models import AccessLink, GuestMark, Vendor
from vetting.references.independence import CAUSES, contact_of, is_free_mail

__all__ = ["carmen", "code", "given", "marta", "named"]

WEIGHED = "To be weighed by a person; proof of nothing"
BROWSER = "Mozilla/5.0 (Android 15; Mobile)"
Dump = Callable[[], str]


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THEN, tick=False) as travelling:
        yield travelling


def coming_from(referee: Referee, address: str, browser: str = BROWSER) -> Referee:
    client = referee.browser.client
    client.environ_base.update(REMOTE_ADDR=address, HTTP_USER_AGENT=browser)
    return referee


def second(marta: PortalClient, named: str) -> str:
    marta.post(named, {"name": "Iris Calvo", "authorised_on": "2026-10-20"})
    return ask(marta, named, 2)


def test_two_referees_in_one_place_are_noticed(
    carmen: Referee, code: str, browse: Browse, marta: PortalClient, named: str
) -> None:
    coming_from(carmen, "192.0.2.7").come(code).answer().send()
    iris = coming_from(Referee(browse(), 2), "192.0.2.7")
    iris.come(second(marta, named), name="Iris Calvo").answer().send()
    page = marta.get(named).text
    assert "from the same network and kind of browser as Iris Calvo." in page
    assert "from the same network and kind of browser as Carmen Solís." in page
    assert "min after the link" in page
    assert str(CAUSES["same-visit"])[:40] in page


def test_another_browser_is_less_to_weigh_and_another_place_is_nothing(
    carmen: Referee, code: str, browse: Browse, marta: PortalClient, named: str
) -> None:
    coming_from(carmen, "192.0.2.7").come(code).answer().send()
    iris = coming_from(Referee(browse(), 2), "192.0.2.7", "Mozilla/5.0 (Macintosh)")
    iris.come(second(marta, named), name="Iris Calvo").answer().send()
    assert "Answered from the same network as Iris Calvo." in marta.get(named).text


def test_two_places_with_the_same_kind_of_telephone_are_not_noticed(
    carmen: Referee, code: str, browse: Browse, marta: PortalClient, named: str
) -> None:
    coming_from(carmen, "192.0.2.7").come(code).answer().send()
    iris = coming_from(Referee(browse(), 2), "198.51.100.4")
    iris.come(second(marta, named), name="Iris Calvo").answer().send()
    assert WEIGHED not in marta.get(named).text


def test_the_candidate_and_a_referee_in_one_place_are_noticed(
    app: Flask, cast: Cast, carmen: Referee, code: str, marta: PortalClient, named: str
) -> None:
    with app.app_context():
        enter_company(cast.marta.company_id)
        links.give(cast.marta, Purpose.SELF_ASSESSMENT, 1, "Nadia", now() + timedelta(1), now())
        link = db.session.query(AccessLink).filter_by(purpose="self-assessment").one()
        holder = Holder(link.id, link.company_id, Purpose.SELF_ASSESSMENT, 1, "Nadia", "")
        speaks = f"{BROWSER}\nen"
        marks.keep(holder, 1, Visit("192.0.2.7", speaks), now())
        db.session.commit()
    coming_from(carmen, "192.0.2.7").come(code).answer().send()
    assert "from the same network and kind of browser as the candidate." in marta.get(named).text


def test_soon_is_minutes_and_never_a_signal_by_itself(
    carmen: Referee, code: str, marta: PortalClient, named: str
) -> None:
    coming_from(carmen, "192.0.2.7").come(code).answer().send()
    assert WEIGHED not in marta.get(named).text


@pytest.mark.parametrize(
    ("contact", "noticed"),
    [
        ("+34 600 111 222", "Reached in the same way as the candidate."),
        ("Nadia@Own.example", "Reached in the same way as the candidate."),
        ("600111222", "Reached in the same way as the candidate."),
        ("carmen@gmail.com", "A free e-mail address, for “Panadería Sol”."),
        ("+34 600 111 223", ""),
        ("carmen@sol.example", ""),
    ],
)
def test_by_what_somebody_is_reached(
    app: Flask,
    cast: Cast,
    browse: Browse,
    url: str,
    contact: str,
    noticed: str,
) -> None:
    with app.app_context():
        enter_company(cast.alice.company_id)
        vendor = db.session.query(Vendor).one()
        vendor.email, vendor.phone = "nadia@own.example", "0034 600 11 12 22"
        db.session.commit()
    bob = browse(cast.bob)
    bob.post(url, {"name": "Carmen", "organisation": "Panadería Sol", "contact": contact})
    page = bob.get(url).text
    assert (WEIGHED in page) == bool(noticed)
    assert noticed in page


def test_two_referees_who_are_reached_in_one_way(browse: Browse, cast: Cast, url: str) -> None:
    bob = browse(cast.bob)
    for name in ("Carmen", "Iris"):
        bob.post(url, {"name": name, "contact": "sol@sol.example"})
    assert "Reached in the same way as Iris." in bob.get(url).text


def test_a_viewer_is_not_asked_to_weigh(browse: Browse, cast: Cast, url: str) -> None:
    for name in ("Carmen", "Iris"):
        browse(cast.bob).post(url, {"name": name, "contact": "sol@sol.example"})
    assert WEIGHED not in browse(cast.vera).get(url).text


def test_a_signal_raises_no_warning_sign(
    app: Flask, cast: Cast, browse: Browse, url: str, assessment_id: int
) -> None:
    def flags() -> list[str]:
        with app.app_context():
            enter_company(cast.alice.company_id)
            found = standing_of(cast.alice, assessment_id).scorecard.flags
            return [each.id for each in found]

    before = flags()
    for name in ("Carmen", "Iris"):
        browse(cast.bob).post(
            url, {"name": name, "organisation": "Sol", "contact": "sol@gmail.com"}
        )
    assert flags() == before


def test_no_address_is_kept_and_no_browser(
    app: Flask, carmen: Referee, code: str, dump: Dump
) -> None:
    coming_from(carmen, "203.0.113.77").come(code).answer().send()
    told = dump()
    for plain in ("203.0.113.77", "Android 15"):
        assert plain not in told
        for digest in (hashlib.sha256, hashlib.md5, hashlib.sha1):
            assert digest(plain.encode()).hexdigest() not in told


def test_the_marks_fit_within_one_assessment_only(app: Flask) -> None:
    with app.app_context():
        assert marks._mark(1, "address", "192.0.2.7") == marks._mark(1, "address", "192.0.2.7")
        assert marks._mark(1, "address", "192.0.2.7") != marks._mark(2, "address", "192.0.2.7")
        assert marks._mark(1, "address", "192.0.2.7") != marks._mark(1, "browser", "192.0.2.7")


def test_nothing_is_marked_before_the_notice_is_read(
    app: Flask, carmen: Referee, code: str
) -> None:
    carmen.open(code)
    assert kept(app) == 0
    carmen.read_notice()
    assert kept(app) == 1


def test_after_thirty_days_the_marks_are_gone(
    app: Flask, clock: time_machine.Traveller, carmen: Referee, code: str
) -> None:
    carmen.come(code).answer().send()
    clock.shift(timedelta(days=30) - timedelta(seconds=1))
    with app.app_context():
        assert marks.sweep(now()) == 0
        clock.shift(timedelta(seconds=1))
        assert marks.sweep(now()) == 1
    assert kept(app) == 0


def test_the_command_sweeps_and_says_how_many(
    app: Flask, carmen: Referee, code: str, instance: Path
) -> None:
    carmen.come(code)
    with app.app_context(), across_companies():
        db.session.query(GuestMark).one().until = now()
        db.session.commit()
    assert vetting(instance, "guests", "sweep").stderr == "1 erased.\n"
    assert kept(app) == 0


@pytest.fixture
def dump(app: Flask) -> Dump:
    """Everything that the database holds."""

    def read() -> str:
        with app.app_context():
            return "\n".join(
                str(row)
                for table in db.metadata.sorted_tables
                for row in db.session.connection().execute(table.select())
            )

    return read


def kept(app: Flask) -> int:
    with app.app_context(), across_companies():
        return db.session.query(GuestMark).count()


@pytest.mark.parametrize(
    ("text", "emails", "numbers"),
    [
        ("Ana@Sol.example, 976 11 22 33", {"ana@sol.example"}, {"976112233"}),
        ("tel. (976) 11-22-33 / +34 976 112 233", set(), {"976112233"}),
        ("0034976112233", set(), {"976112233"}),
        ("<ana@sol.example>;", {"ana@sol.example"}, set()),
        ("Room 12, ext. 345", set(), set()),
        ("a2024010112@sol.example", {"a2024010112@sol.example"}, set()),
    ],
)
def test_a_contact_is_read_in_one_spelling(text: str, emails: set[str], numbers: set[str]) -> None:
    found = contact_of(text)
    assert (found.emails, found.numbers) == (emails, numbers)


@pytest.mark.parametrize(
    ("address", "free"),
    [
        ("ana@gmail.com", True),
        ("ana@hotmail.es", True),
        ("ana@yahoo.com.mx", True),
        ("ana@icloud.com", True),
        ("ana@gmail-sol.example", False),
        ("ana@sol.example", False),
    ],
)
def test_where_anybody_gets_an_address(address: str, free: bool) -> None:
    assert is_free_mail(address) is free
