"""The overview, and reading each section."""

from tests.cast import Browse, Cast, PortalClient
from vetting.plans.sections import SECTIONS


def test_before_a_plan_is_begun_a_decider_may_begin_it(marta: PortalClient, here: str) -> None:
    assert "Draft the plan" in marta.get(here).text


def test_a_reviewer_reads_and_does_not_write(browse: Browse, cast: Cast, begun: str) -> None:
    bob = browse(cast.bob)
    assert "Put this version forward" not in bob.get(begun).text
    page = bob.get(f"{begun}/sections/contacts").text
    assert "Ana Prieto" in page
    assert "<textarea" not in page
    bob.post(f"{begun}/sections/contacts", {}, status=403)


def test_every_section_opens_in_both_languages(browse: Browse, cast: Cast, begun: str) -> None:
    for spoken in ("en", "es"):
        marta = browse(cast.marta, spoken)
        for each in SECTIONS:
            page = marta.get(f"{begun}/sections/{each.id}").text
            assert each.title[spoken] in page


def test_the_page_names_the_gaps(marta: PortalClient, begun: str) -> None:
    page = marta.get(begun).text
    assert "who is called in a crisis" in page
    assert "names no contact person" not in page
