"""From the link to the answer on the references page."""

from tests.cast import PortalClient
from tests.given_references.conftest import Rows
from tests.given_references.desk import FIRST, SECTION, URL, Referee


def test_a_referee_answers_and_the_company_reads_it(
    carmen: Referee, code: str, marta: PortalClient, named: str, given: Rows
) -> None:
    carmen.open(code)
    nobody_yet = carmen.browser.get(URL, status=303)
    assert nobody_yet.location == f"{URL}/notice"
    assert "Who asks" in carmen.browser.get(f"{URL}/notice").text
    carmen.read_notice()
    assert carmen.browser.get(URL, status=303).location == f"{URL}/person"
    who = carmen.browser.get(f"{URL}/person").text
    assert 'value="Carmen Solís"' in who
    assert "Nadia Ruiz" in who
    carmen.confirm()
    page = carmen.browser.get(f"{URL}/answers?section={SECTION}").text
    assert "How did they deal with comments" in page
    assert "I could not see that" in page
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
