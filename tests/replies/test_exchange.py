from tests.cast import Browse, Cast
from tests.replies.conftest import SIGN, Open, code_on, prepare, reply


def test_signs_are_looked_over_sent_read_answered_and_read_again(
    browse: Browse, cast: Cast, assessment_id: int, place: str, guest: Open
) -> None:
    marta = browse(cast.marta)
    prepared = prepare(marta, place)
    page = marta.get(prepared).text
    assert "What Nadia Ruiz will see" in page
    assert "Would you open the accounts under our company" in page
    assert "reply-code" not in page
    marta.post(f"{prepared}/sending")
    shown = marta.get(prepared).text
    nadia = guest(code_on(shown))
    assert "reply-code" not in marta.get(prepared).text
    page = nadia.get("/reply").text
    assert "Would you open the accounts under our company" in page
    assert "7 days left" in page
    reply(nadia, SIGN, "They would be yours from the first day.", "not-so")
    assert "They would be yours" in nadia.get("/reply").text
    nadia.get("/reply/submission")
    nadia.post("/reply/submission")
    assert "They would be yours" in nadia.get("/reply").text
    assert "They would be yours" in marta.get(prepared).text
    trail = marta.get(f"/assessments/{assessment_id}/audit").text
    blind = browse(cast.rosa).get(f"/assessments/{assessment_id}/audit").text
    for told in ("Sent warning signs for a reply", "Replied to warning signs"):
        # Each stands in the list to choose from as well.
        assert (trail.count(told), blind.count(told)) == (2, 1)
