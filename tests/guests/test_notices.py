"""What guests read before they begin: all that the law asks for, in both languages."""

import pytest

from vetting.access import GUESTS, Holder, Purpose
from vetting.clock import now
from vetting.guests.notices import notice_for
from vetting.models import Company

# Whoever reads a scorecard is asked for nothing.
ASKED = GUESTS - {Purpose.SCORECARD}


@pytest.mark.parametrize("purpose", sorted(ASKED))
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_notice_says_who_asks_how_long_and_whom_to_turn_to(
    purpose: Purpose, language: str
) -> None:
    company = Company(
        name="Bakery {odd} %(name)s",
        created_at=now(),
        privacy_contact="desk@bakery.example",
        keeps_months=9,
    )
    notice = notice_for(Holder(1, 1, purpose, 1, "Nia", company.name), company, language)
    headings = {
        "en": ("Who asks", "What for", "Who sees it", "How long", "Your rights"),
        "es": ("Quién pregunta", "Para qué", "Quién lo ve", "Cuánto tiempo", "Sus derechos"),
    }[language]
    assert set(headings) <= {heading for heading, _ in notice.parts}
    for told in ("Bakery {odd} %(name)s", "desk@bakery.example", "9 "):
        assert told in notice.text


def test_without_a_contact_the_company_is_named() -> None:
    company = Company(name="Bakery", created_at=now(), privacy_contact="", keeps_months=12)
    notice = notice_for(Holder(1, 1, Purpose.REPLY, 1, "Nia", "Bakery"), company, "en")
    assert "turn to: Bakery." in notice.text
