"""Handing a self-assessment in: what reaches the dossier, and what stays with its author."""

from tests.cast import PortalClient
from tests.self_assessments.desk import FACT, FIRST, Author


def test_what_is_handed_in_stands_in_the_dossier(
    author: Author, marta: PortalClient, assessment_id: int
) -> None:
    here = f"/assessments/{assessment_id}"
    author.save("3", "ran two bakeries")
    author.save("no", "never", question=FACT, seq=2)
    author.offer("We plan, we ask, we report each month.").name()
    author.attach(b"Twelve posts a month.", question=FIRST)
    before = [marta.get(f"{here}/{page}").text for page in ("facts", "references", "proposal")]
    for told in ("never", "Lola Luna", "report each month"):
        assert not any(told in page for page in before)
    author.submit()
    assert "The candidate says:" in marta.get(f"{here}/facts").text
    references = marta.get(f"{here}/references").text
    assert "Lola Luna" in references
    assert "Named by the candidate" in references
    assert "Entered by Nadia Ruiz" in references
    proposal = marta.get(f"{here}/proposal").text
    assert "report each month" in proposal
    assert "Entered by Nadia Ruiz" in proposal
    page = marta.get(f"{here}/self-assessment").text
    assert "report.txt" in page
