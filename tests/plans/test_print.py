"""On paper: an annex to a contract in either language, and two cards for the wall."""

from tests.cast import PortalClient
from tests.plans.pages import put_forward, send


def test_a_draft_says_that_it_is_one(marta: PortalClient, begun: str) -> None:
    page = marta.get(f"{begun}/print").text
    assert "not put forward" in page
    assert "To be agreed" in page


def test_a_version_names_parties_number_and_digest(marta: PortalClient, begun: str) -> None:
    put_forward(marta, begun)
    page = marta.get(f"{begun}/versions/1/print").text
    for said in ("Annex to the contract", "Harbour Bakery", "Nadia Ruiz", "SHA-256"):
        assert said in page


def test_headings_follow_the_language_asked_for_and_texts_stay(
    marta: PortalClient, begun: str
) -> None:
    send(marta, begun, "tone", f__voice="Warm as bread")
    put_forward(marta, begun)
    spanish = marta.get(f"{begun}/versions/1/print?lang=es").text
    assert "Anexo al contrato" in spanish
    assert "Tarjeta de la primera hora" in spanish
    assert "Warm as bread" in spanish
    assert '<html lang="es">' in spanish
    assert "Annex to the contract" in marta.get(f"{begun}/versions/1/print?lang=xx").text


def test_the_cards_carry_steps_and_people(marta: PortalClient, begun: str) -> None:
    send(marta, begun, "contacts", f__contact__reach="+34 600 300 400")
    page = marta.get(f"{begun}/print").text
    card = page.partition('id="first-hour-card"')[2].partition('id="contact-card"')[0]
    assert card.count("<li>") == 8
    assert "+34 600 300 400" in card
    assert "Ana Prieto" in page.partition('id="contact-card"')[2]
