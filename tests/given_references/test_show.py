"""A referee's way from the link to sending, page by page."""

from tests.cast import Browse, Cast, PortalClient
from tests.given_references.conftest import Rows
from tests.given_references.desk import FIRST, PERSON, SECTION, URL, Referee
from vetting.given_references.forms import SHOWN


def test_a_referee_answers_and_the_company_reads_it(
    carmen: Referee, code: str, marta: PortalClient, named: str, given: Rows
) -> None:
    carmen.open(code)
    assert carmen.browser.get(URL, status=303).location == f"{URL}/notice"
    assert "Who asks" in carmen.browser.get(f"{URL}/notice").text
    carmen.read_notice()
    assert carmen.browser.get(URL, status=303).location == f"{URL}/person"
    carmen.confirm()
    page = carmen.browser.get(f"{URL}/answers?section={SECTION}").text
    assert "How did they deal with comments" in page
    assert "I could not see that" in page
    assert "not-applicable" not in page
    carmen.answer(community__care="3", note="For a launch again, not for a crisis.")
    assert "Answered by link" not in marta.get(named).text
    assert carmen.send().location == f"{URL}/thanks"
    assert "Your link is used up" in carmen.browser.get(f"{URL}/thanks").text
    assert carmen.browser.get(URL, status=303).location == "/guest"
    read = marta.get(named).text
    for told in (
        "Answered by link",
        "For a launch again, not for a crisis.",
        "said by the referee",
    ):
        assert told in read
    (row,) = given()
    assert (row.state, row.may_be_shown) == ("answered", True)
    assert {each.criterion: each.value for each in row.ratings} == {FIRST: "3", "again": "yes"}


def test_who_they_are_is_filled_in_from_what_was_entered(carmen: Referee, code: str) -> None:
    page = carmen.open(code).read_notice().browser.get(f"{URL}/person").text
    for told in ('value="Carmen Solís"', 'value="Head of sales"', "Nadia Ruiz"):
        assert told in page
    assert "checked" not in page


def test_who_may_see_it_has_to_be_said_before_anything_is_answered(
    carmen: Referee, code: str, given: Rows
) -> None:
    carmen.open(code).read_notice()
    person = {name: value for name, value in PERSON.items() if name != "may_be_shown"}
    refused = carmen.browser.post(f"{URL}/person", person, status=422)
    assert "Please choose one, before you answer." in refused.text
    for page in ("", "/answers", "/submission"):
        assert carmen.browser.get(f"{URL}{page}", status=303).location == f"{URL}/person"
    assert "Please say first who you are" in carmen.save("3", status=409).text
    carmen.browser.post(f"{URL}/submission", status=409)
    assert given()[0].ratings == []


def test_a_name_alone_is_enough(carmen: Referee, code: str, given: Rows) -> None:
    person = {"name": "Carmen", "may_be_shown": "yes"}
    carmen.open(code).read_notice().browser.post(f"{URL}/person", person)
    assert (given()[0].name, given()[0].position) == ("Carmen", "")


def test_they_may_think_again_of_who_sees_it_until_they_send(
    carmen: Referee, code: str, given: Rows
) -> None:
    carmen.come(code).answer(community__care="3")
    assert "Nadia Ruiz may see your name" in carmen.browser.get(f"{URL}/submission").text
    carmen.confirm(may_be_shown="no")
    assert "shown neither your name nor your answers" in carmen.browser.get(URL).text
    assert given()[0].may_be_shown is False
    assert len(given()[0].ratings) == 2


def test_somebody_goes_on_where_they_were_on_another_device(
    carmen: Referee, code: str, browse: Browse
) -> None:
    carmen.come(code).answer(community__care="3")
    elsewhere = Referee(browse()).open(code)
    assert "2 of 13 answered" in elsewhere.browser.get(URL).text


def test_the_pages_speak_spanish(browse: Browse, code: str) -> None:
    carmen = Referee(browse(language="es")).open(code)
    assert "Quién pregunta" in carmen.browser.get(f"{URL}/notice").text
    carmen.read_notice().confirm()
    page = carmen.browser.get(f"{URL}/answers?section=again").text
    assert "¿Volvería a trabajar con esta persona o agencia?" in page
    assert "comentarios y mensajes" in carmen.browser.get(f"{URL}/answers").text


def test_a_referee_learns_nothing_of_the_company_but_its_name(
    carmen: Referee, code: str, cast: Cast
) -> None:
    carmen.come(code)
    for page in ("", "/notice", "/person", "/answers", "/submission", "/refusal"):
        text = carmen.browser.get(f"{URL}{page}").text
        for told in (cast.alice.name, cast.bob.name, "A voice for the bakery", "+34 600"):
            assert told not in text, (page, told)


def test_each_choice_says_what_it_means(carmen: Referee, code: str) -> None:
    page = carmen.open(code).read_notice().browser.get(f"{URL}/person").text
    for label in SHOWN.values():
        assert str(label) in page
