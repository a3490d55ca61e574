"""What somebody reads by a link: the scorecard as it was shared, the replies that came since, their
own name across it, and nothing else."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast, PortalClient
from tests.replies.conftest import code_on, prepare, reply
from tests.shares.conftest import Open
from tests.support.pdf import letters, shown, standards, tags, text_of
from tests.support.pdf import reader as pdf_of
from tests.support.shares import NIA, Reader, share
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.models import GivenReference, Rating, Reference, ScorecardShare, Vendor
from vetting.papers.outline import outline

SIGN = "accounts-in-vendor-name"
AN_HOUR = timedelta(hours=1)


def file(nia: Reader, query: str = "") -> bytes:
    return nia.browser.get(f"/shared/pdf{query}").data


def test_who_shares_until_when_and_that_it_is_recorded(
    marta: PortalClient, place: str, reader: Open
) -> None:
    page = reader(share(marta, place)).page
    assert f"Marta Molina of Harbour Bakery shares this with you, {NIA}, until" in page
    assert "It is confidential" in page
    assert "Opening and saving are recorded." in page


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_says_what_the_printed_scorecard_says(
    marta: PortalClient, place: str, reader: Open, language: str
) -> None:
    page = reader(share(marta, place), language).page
    marta.post("/language", {"language": language})
    printed = marta.get(place.removesuffix("/shares")).text
    assert _sheet(page) == _sheet(printed)
    assert len(_sheet(page)) > 4000


def _sheet(page: str) -> str:
    """All that stands on a sheet."""
    start = page.index('class="sheet-summary"')
    end = page.index("</td></tr></tbody>\n</table>\n</article>")
    return " ".join(outline(f"<section {page[start:end]}").text.split())


@pytest.mark.parametrize("language", ["en", "es"])
def test_page_and_file_say_the_same_with_the_name_across_each_page(
    marta: PortalClient, place: str, reader: Open, language: str
) -> None:
    nia = reader(share(marta, place), language)
    made = file(nia)
    said = letters(text_of(made))
    texts = shown(nia.page, ".//table[@class='sheet']")
    assert len(texts) > 100
    assert [each for each in texts if letters(each) not in said] == []
    mark = {"en": f"Confidential: {NIA}", "es": f"Confidencial: {NIA}"}[language]
    assert nia.page.count(mark) == 4
    for page in pdf_of(made).pages:
        assert letters(page.extract_text()).count(letters(mark)) == 3


def test_the_file_keeps_the_standards_and_the_name_across_it_is_not_read_out(
    marta: PortalClient, place: str, reader: Open
) -> None:
    made = file(reader(share(marta, place)))
    assert standards(made) == {"ua-1", "a-2a"}
    assert "/H1" in tags(made)
    for page in pdf_of(made).pages:
        content = page.get_contents()
        assert content is not None
        drawn = content.get_data()
        # What is drawn first is set apart from what is read out.
        assert drawn.index(b"/Artifact") < drawn.index(b"BT") < drawn.index(b"/MCID")


@pytest.mark.parametrize(
    "name",
    [
        "María de los Ángeles Fernández-Villaverde y Gutiérrez de la Concepción " * 2,
        "<script>alert(1)</script> {{ 7 * 7 }} #evil[x] $1$ \\",
        "\u202eevil\u202c \u200bNi\u0000a",
        "=cmd|' /C calc'!A0",
        "李 小龍 🦜",
        "Z" * 200,
    ],
)
def test_long_and_hostile_names_stand_across_it_as_text(
    marta: PortalClient, place: str, reader: Open, name: str
) -> None:
    nia = reader(share(marta, place, name))
    page = nia.page
    assert "<script>alert" not in page
    assert "\u202e" not in page[page.index('class="watermark"') : page.index('class="sheet"')]
    assert file(nia).startswith(b"%PDF")


def test_what_is_written_later_is_not_in_what_was_shared(
    app: Flask, marta: PortalClient, place: str, reader: Open, assessment_id: int
) -> None:
    nia = reader(share(marta, place))
    assert "Changed since" not in marta.get(place).text
    before = _sheet(nia.page)
    with app.app_context(), across_companies():
        rating = db.session.scalars(select(Rating).where(Rating.note != "")).first()
        assert rating is not None
        rating.note = "Written after it was shared."
        db.session.get_one(Vendor, 1).name = "Another Name"
        db.session.commit()
    assert _sheet(nia.page) == before
    assert "after it was shared" not in text_of(file(nia))
    assert "Changed since" in marta.get(place).text
    code = share(marta, place)
    assert "Written after it was shared." in reader(code).page
    assert "Changed since" not in marta.get(place).text


def test_a_reply_that_came_since_travels_with_it(
    browse: Browse, marta: PortalClient, place: str, reader: Open, assessment_id: int
) -> None:
    with time_machine.travel(now(), tick=False) as clock:
        request = prepare(marta, f"/assessments/{assessment_id}/reply", SIGN)
        marta.post(f"{request}/sending")
        nadia = browse()
        nadia.post("/guest", {"code": code_on(marta.get(request).text)})
        nadia.post("/reply/notice")
        nia = reader(share(marta, place))
        clock.shift(AN_HOUR)
        reply(nadia, SIGN, "Both are <b>yours</b> since May.", "not-so")
        assert "since May" not in nia.page
        nadia.post("/reply/submission", {"review": "1"})
        page, made = nia.page, text_of(file(nia))
        anew = reader(share(marta, place)).page
    for said in (page, made):
        assert "Replied since this was shared" in said
        assert "It is not so" in said
    assert "Both are &lt;b&gt;yours&lt;/b&gt; since May." in page
    assert letters("Both are <b>yours</b> since May.") in letters(made)
    # Shared anew it stands beside its sign, and no longer above.
    assert "Replied since" not in anew
    assert "since May" in anew


@pytest.mark.parametrize("how", ["removed", "made confidential"])
def test_while_something_that_it_quotes_is_taken_away_nothing_is_shown(
    app: Flask, marta: PortalClient, place: str, reader: Open, how: str
) -> None:
    nia = reader(share(marta, place))
    assert "Lola Luna" in nia.page
    with app.app_context(), across_companies():
        reference = db.session.scalars(select(Reference)).one()
        if how == "removed":
            reference.removed_at = now()
        else:
            _confide(reference)
        db.session.commit()
    assert "Lola Luna" not in nia.page
    assert "Nadia Ruiz" not in nia.page
    assert "has taken something away that stood here" in nia.page
    assert nia.browser.get("/shared/pdf", status=303).location == "/shared"
    page = reader(share(marta, place)).page
    assert "Nadia Ruiz" in page
    assert "Lola Luna" not in page


def _confide(reference: Reference) -> None:
    db.session.add(
        GivenReference(
            company_id=reference.company_id,
            reference_id=reference.id,
            assessment_id=reference.assessment_id,
            language="en",
            state="answered",
            may_be_shown=False,
            asked_by=reference.member_id,
            sent_at=now(),
        )
    )


def test_erasing_the_assessment_ends_it(
    app: Flask, marta: PortalClient, place: str, reader: Open
) -> None:
    nia = reader(share(marta, place))
    with app.app_context(), across_companies():
        db.session.delete(db.session.scalars(select(ScorecardShare)).one())
        db.session.commit()
    assert nia.is_out()


def test_it_is_kept_by_no_cache_and_found_by_no_search(
    browse: Browse, marta: PortalClient, place: str, reader: Open
) -> None:
    nia = reader(share(marta, place))
    for path in ("/shared", "/shared/pdf", "/shared/over"):
        answer = nia.browser.get(path)
        assert answer.headers["Cache-Control"] == "no-store"
        assert "noindex" in answer.headers["X-Robots-Tag"]
    answer = nia.browser.get("/shared/pdf")
    assert answer.headers["Content-Disposition"].startswith("attachment")


def test_it_leads_nowhere_and_opens_nothing_else(
    cast: Cast, browse: Browse, marta: PortalClient, place: str, reader: Open
) -> None:
    nia = reader(share(marta, place))
    page = nia.page
    main = page[page.index("<main") :]
    for inside in ("/assessments/", "/vendors", "/briefs", "<form", '<a href="http'):
        assert inside not in main, inside
    for path in (place, place.removesuffix("/shares"), "/briefs", "/reply", "/plan", "/links"):
        assert nia.browser.get(path, status=303).location != "/shared"


def test_whoever_has_no_open_link_is_told_so_and_nothing_more(
    browse: Browse, marta: PortalClient, place: str, reader: Open
) -> None:
    nobody = browse()
    assert nobody.get("/shared", status=303).location == "/shared/over"
    page = nobody.get("/shared/over").text
    assert "This link shows nothing any more" in page
    assert 'href="/guest"' in page
    assert "Este enlace ya no muestra nada" in browse(language="es").get("/shared/over").text
