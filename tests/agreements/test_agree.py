"""Both sides agree by name to one version, and to no other."""

from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.support.plans import WHOLE, Counterpart, put


def agree(person: PortalClient, here: str, number: int = 1, *, status: int = 303, **more: str):
    data = {"number": str(number), "full_name": "Marta Molina", "agrees": "y", **more}
    return person.post(here, data, status=status).text


def test_both_agree_and_it_stands_with_names_and_dates(
    marta: PortalClient, here: str, vendor: Counterpart
) -> None:
    assert "nobody has agreed yet" in marta.get(here).text
    vendor.agree("Nadia Ruiz López")
    assert "waiting for the company" in marta.get(here).text
    agree(marta, here, full_name="Marta M. Molina")
    page = marta.get(here).text
    assert "agreed by both sides" in page
    for told in ("Nadia Ruiz López", "Marta M. Molina"):
        assert told in page
        assert told in vendor.page()
    assert "Both sides agreed to this version" in vendor.page()
