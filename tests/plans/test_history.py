"""Earlier texts of a section: what somebody wrote over is still to be read."""

from tests.cast import Browse, Cast, PortalClient
from tests.plans.pages import fields, send

TONE = "sections/tone"


def test_at_first_there_is_none(marta: PortalClient, begun: str) -> None:
    assert "Nothing was changed here" in marta.get(f"{begun}/{TONE}/history").text


def test_what_was_written_over_is_told_with_who_and_when(
    cast: Cast, marta: PortalClient, alice: PortalClient, begun: str
) -> None:
    send(marta, begun, "tone", f__voice="Warm and short")
    send(alice, begun, "tone", f__voice="Cool and exact")
    page = marta.get(f"{begun}/{TONE}/history").text
    newest, older = page.split('class="card-title"')[1:]
    assert cast.alice.name in newest
    assert "Cool" in newest
    assert cast.marta.name in older
    assert "Warm and short" in older
    assert "Cool" not in older


def test_the_saves_of_one_page_count_together(marta: PortalClient, begun: str) -> None:
    page = fields(marta, begun, "tone")
    for seq, voice in ((1, "W"), (2, "Wa"), (3, "Warm")):
        marta.fragment(
            f"{begun}/{TONE}", {**page, "client": "tab", "seq": str(seq), "f-voice": voice}
        )
    assert marta.get(f"{begun}/{TONE}/history").text.count('<h3 class="card-title">') == 1


def test_other_companies_find_nothing(browse: Browse, cast: Cast, begun: str) -> None:
    browse(cast.charlie).get(f"{begun}/{TONE}/history", status=404)
