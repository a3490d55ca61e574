"""Setting a drill: what may be chosen, who sees what, and what nobody may see before its end."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from tests.cast import THEN, Browse, Cast
from tests.drills.conftest import SCENARIO, START, Set, Sit, code_on, entry, write
from vetting.db import db, enter_company
from vetting.drills import queries
from vetting.drills import scenarios as loader
from vetting.drills.parts import IDS
from vetting.drills.scenarios import shipped
from vetting.errors import Refused
from vetting.links.queries import TYPED, digest_of, typed_code
from vetting.mail import outbox
from vetting.models import Assessment, Brief, Mail, Vendor

MINUTE = timedelta(minutes=1)


def test_every_shipped_scenario_is_whole_in_both_languages() -> None:
    file = Path(loader.__file__).with_name("scenarios.json")
    assert list(shipped()) == [each["id"] for each in json.loads(file.read_text())["drills"]]
    assert len(shipped()) == 12
    for each in shipped().values():
        for language in ("en", "es"):
            assert each.type[language]
            told = each.told(language)
            assert all(told.values()), (each.id, language)
            assert len(told["must_do"]) >= 5
            assert set(told) == {
                "title", "scenario", "twist", "hidden_facts", "must_do", "no_go"
            }  # fmt: skip


def test_what_a_rater_sees_tells_nothing_of_what_was_agreed(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, set_drill: Set, sit: Sit, app: Flask
) -> None:
    plain, code = set_drill()
    agreed, other = set_drill(extra_minutes="15", is_oral="y", name="Nadia Ruiz")
    for secret in (code, other):
        clock.move_to(START)
        nadia = sit(secret)
        drill = int(re.findall(r'data-review="(\d+)"', nadia.get("/drill").text)[0])
        write(nadia, "Soon", drill_id=drill)
        clock.shift(46 * MINUTE)
    bob, vera, marta = (browse(each) for each in (cast.bob, cast.vera, cast.marta))
    for person in (bob, vera):
        pages = [_without_numbers(person.get(url).text) for url in (plain, agreed)]
        assert pages[0] == pages[1]
        assert "More minutes" not in pages[1]
        assert "aloud" not in pages[1]
    page = marta.get(agreed).text
    assert "More minutes for this candidate" in page
    assert "They answer aloud" in page


def test_a_rater_cannot_watch_when_it_starts_and_ends(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, place: str, set_drill: Set, sit: Sit
) -> None:
    url, code = set_drill(extra_minutes="15")
    bob, marta = browse(cast.bob), browse(cast.marta)
    waiting = [_without_numbers(bob.get(page).text) for page in (place, url)]
    assert "not over yet" in waiting[0]
    sit(code)
    clock.shift(40 * MINUTE)
    later = [_without_numbers(bob.get(page).text) for page in (place, url)]
    assert later == waiting
    assert "5:00 left" in marta.get(url).text
    clock.shift(6 * MINUTE)
    assert "<span>over</span>" in bob.get(url).text


def _without_numbers(page: str) -> str:
    return re.sub(r"/drills/\d+|csrf_token.*?>|\d+(?=\" aria-current)", "", page)


def test_saves_beyond_the_common_time_stand_together_at_its_end(
    clock: time_machine.Traveller, cast: Cast, set_drill: Set, sit: Sit, app: Flask
) -> None:
    _, code = set_drill(extra_minutes="15")
    nadia = sit(code)
    for number, minute in enumerate((2, 29, 33, 41), start=1):
        clock.move_to(START + minute * MINUTE)
        write(nadia, f"Version {number}", seq=number)
    clock.move_to(START + 46 * MINUTE)
    with app.app_context():
        enter_company(1)
        written = queries.writing(cast.bob, 1)
    assert [each.part.id for each in written] == list(IDS)
    found = [(each.seconds, each.text) for each in written[0].versions]
    assert found == [(120, "Version 1"), (1740, "Version 2"), (1800, "Version 4")]
    assert written[1].text == ""


def test_nobody_reads_before_the_end_not_even_whoever_set_it(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, set_drill: Set, sit: Sit, app: Flask
) -> None:
    url, code = set_drill()
    nadia = sit(code)
    write(nadia, "Our first line")
    clock.move_to(START + 30 * MINUTE + timedelta(seconds=4))
    for person in (cast.marta, cast.bob):
        assert "Our first line" not in browse(person).get(url).text
    with app.app_context():
        enter_company(1)
        with pytest.raises(Refused):
            queries.writing(cast.marta, 1)
    clock.shift(timedelta(seconds=1))
    assert "Our first line" in browse(cast.bob).get(url).text


def test_what_was_seen_is_marked_and_what_was_only_set_is_not(
    clock: time_machine.Traveller,
    browse: Browse,
    cast: Cast,
    place: str,
    set_drill: Set,
    sit: Sit,
    app: Flask,
) -> None:
    _, code = set_drill()
    set_drill(scenario="wrong-account")
    rival = f"/assessments/{_rival(app)}/drills"
    marta = browse(cast.marta)
    assert "already seen" not in marta.get(f"{place}/new").text
    sit(code)
    page = marta.get(f"{place}/new").text
    assert page.count("already seen by this candidate") == 1
    page = marta.get(f"{rival}/new").text
    assert page.count("already seen in this company, by one candidate") == 1
    assert page.count("the same one for all is fairest") == 2


def _rival(app: Flask) -> int:
    """Another candidate for the same brief."""
    with app.app_context():
        enter_company(1)
        vendor = Vendor(name="Ada", kind="freelancer", created_at=THEN)
        db.session.add(vendor)
        db.session.flush()
        brief = db.session.query(Brief).one()
        row = Assessment(
            brief_id=brief.id,
            vendor_id=vendor.id,
            checklist_id="community-manager",
            checklist_version=1,
            opened_by=1,
            opened_at=THEN,
        )
        db.session.add(row)
        db.session.commit()
        return row.id


def test_the_code_for_the_room_is_short_and_taken_as_people_type_it(
    clock: time_machine.Traveller, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill(place="in-room")
    assert re.fullmatch(rf"([{TYPED}]{{4}}-){{3}}[{TYPED}]{{4}}", code)
    for typed in (code, code.lower(), code.replace("-", ""), f" {code.replace('-', ' ')} "):
        sit(typed, started=False)
    assert len({digest_of(typed_code()) for _ in range(100)}) == 100


def test_a_link_is_shown_once_and_a_new_one_ends_it_while_the_clock_goes_on(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, set_drill: Set, sit: Sit
) -> None:
    url, code = set_drill()
    nadia = sit(code)
    write(nadia, "Kept")
    marta = browse(cast.marta)
    assert code not in marta.get(url).text
    clock.shift(10 * MINUTE)
    marta.post(f"{url}/renewal")
    renewed = code_on(marta.get(url).text)
    nadia.get("/drill", status=303)
    page = sit(renewed, started=False).get("/drill").text
    assert "Kept</textarea>" in page
    assert 'data-left="1200"' in page


def test_a_withdrawn_drill_opens_nothing_and_shows_nobody_what_was_written(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, set_drill: Set, sit: Sit
) -> None:
    url, code = set_drill()
    nadia = sit(code)
    write(nadia, "Our first line")
    marta = browse(cast.marta)
    marta.post(f"{url}/withdrawal")
    nadia.get("/drill", status=303)
    clock.shift(60 * MINUTE)
    assert "Our first line" not in marta.get(url).text
    marta.post(f"{url}/withdrawal")


def test_what_is_over_is_neither_withdrawn_nor_opened_anew(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, set_drill: Set, sit: Sit
) -> None:
    url, code = set_drill()
    sit(code)
    clock.shift(31 * MINUTE)
    marta = browse(cast.marta)
    marta.post(f"{url}/withdrawal", status=409)
    marta.post(f"{url}/renewal", status=409)


def test_the_same_form_twice_is_one_drill(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, place: str
) -> None:
    marta = browse(cast.marta)
    data = entry(marta, place)
    marta.post(place, data)
    assert "Another drill was set here meanwhile" in marta.post(place, data, status=409).text
    assert marta.get(place).text.count("Sick after dinner") == 1


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"limit_minutes": "14"}, "from 15 to 120"),
        ({"limit_minutes": "121"}, "from 15 to 120"),
        ({"twist_minutes": "30"}, "It has to come before the end."),
        ({"scenario": "made-up"}, "Not a valid choice"),
        ({"name": ""}, "Please fill this in."),
    ],
)
def test_what_cannot_be_set(
    wrong: dict[str, str], told: str, browse: Browse, cast: Cast, place: str
) -> None:
    marta = browse(cast.marta)
    assert told in marta.post(place, entry(marta, place, **wrong), status=422).text


def test_the_start_is_no_more_once_the_brief_is_closed(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill()
    browse(cast.marta).post("/briefs/1/closure")
    nadia = sit(code, started=False)
    assert "cannot be started any more" in nadia.get("/drill").text
    nadia.post("/drill/start", status=409)


def test_a_rater_cannot_tell_from_the_trail_how_long_it_took(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, set_drill: Set, sit: Sit
) -> None:
    url, code = set_drill(scenario=SCENARIO)
    nadia = sit(code)
    nadia.post("/drill/submission")
    trail = url.rsplit("/drills", 1)[0] + "/audit"
    page = _lines(browse(cast.bob).get(trail).text)
    assert "Set a drill" in page
    assert "Started a drill" not in page
    assert "Handed a drill in" not in page
    assert "Started a drill" in _lines(browse(cast.marta).get("/audit").text)


def _lines(page: str) -> str:
    """The trail without the words of its filter."""
    return re.sub(r"<option.*?</option>", "", page, flags=re.DOTALL)


def test_the_mail_tells_of_a_drill_and_nothing_of_its_scenario(
    clock: time_machine.Traveller, cast: Cast, set_drill: Set, app: Flask
) -> None:
    settings = app.config["VETTING"]
    app.config["VETTING"] = replace(settings, smtp_url="smtp://127.0.0.1:1")
    set_drill(email="nadia@sol.example", language="es")
    set_drill(email="nadia@sol.example", place="in-room")
    with app.app_context():
        enter_company(1)
        mail = db.session.query(Mail).one()
        letter = str(outbox.letter(mail, START))
    assert mail.recipient == "nadia@sol.example"
    assert "le invita a un simulacro de crisis" in letter
    assert not [each for each in ("Intoxicados", "arroz", "diario") if each in letter]
