"""Changing one's own address: the new one confirms, the old one is told."""

from datetime import timedelta

import time_machine

from tests.accounts.conftest import Letters, link_in, sign_in
from tests.cast import PASSWORD, Browse, Cast

NEW = "Robert@New.example"


def test_the_new_address_signs_in_once_it_is_confirmed(
    cast: Cast, browse: Browse, letters: Letters
) -> None:
    bob = browse(cast.bob)
    bob.get("/account/address")
    bob.post("/account/address", {"email": NEW}, status=200)
    (letter,) = letters()
    assert letter.recipient.lower() == NEW.lower()
    sign_in(browse(), NEW, status=200)
    link = link_in(letter)
    for _ in range(3):
        bob.get(link)
    sign_in(browse(), NEW, status=200)
    assert bob.post(link, status=302).location == "/account"
    assert "robert@new.example" in bob.get("/account").text
    sign_in(browse(), NEW)
    assert letters()[-1].recipient == cast.bob.email
    assert "another e-mail address" in letters()[-1].body


def test_the_link_may_be_opened_where_nobody_is_signed_in(
    cast: Cast, browse: Browse, letters: Letters
) -> None:
    browse(cast.bob).post("/account/address", {"email": NEW}, status=200)
    phone = browse()
    link = link_in(letters()[0])
    phone.get(link)
    phone.post(link, status=302)
    sign_in(phone, NEW)


def test_an_address_that_is_taken_answers_like_a_free_one(
    cast: Cast, browse: Browse, letters: Letters
) -> None:
    bob = browse(cast.bob)
    free = bob.post("/account/address", {"email": "free@new.example"}, status=200).text
    taken = bob.post("/account/address", {"email": cast.alice.email}, status=200).text
    assert free.count("notice") == taken.count("notice")
    assert len(letters()) == 1


def test_a_wrong_or_used_link_changes_nothing(cast: Cast, browse: Browse, letters: Letters) -> None:
    bob = browse(cast.bob)
    bob.post("/account/address/wrong", status=302)
    bob.post("/account/address", {"email": NEW}, status=200)
    link = link_in(letters()[0])
    bob.post(link, status=302)
    bob.post(link, status=302)
    assert "robert@new.example" in bob.get("/account").text


def test_who_signed_in_long_ago_shows_first_that_it_is_them(cast: Cast, browse: Browse) -> None:
    with time_machine.travel("2026-11-02T09:00:00Z", tick=False) as clock:
        bob = browse(cast.bob)
        clock.shift(timedelta(minutes=31))
        asked = bob.get("/account/address", status=302).location
        assert asked.startswith("/account/verification")
        bob.get(asked)
        bob.post(asked, {"password": "wrong"}, status=200)
        answer = bob.post(asked, {"password": PASSWORD}, status=302)
        assert answer.location.endswith("/account/address")
        bob.get("/account/address")


def test_the_old_mailbox_leads_into_the_account_no_more(
    cast: Cast, browse: Browse, letters: Letters
) -> None:
    browse().post("/recovery", {"email": cast.bob.email}, status=200)
    way_back = link_in(letters()[0])
    bob, elsewhere = browse(cast.bob), browse(cast.bob)
    bob.post("/account/address", {"email": NEW}, status=200)
    bob.post(link_in(letters()[-1]), status=302)
    chosen = {"password": "somebody else's", "password_confirm": "somebody else's"}
    browse().post(way_back, chosen, status=302)
    sign_in(browse(), NEW, "somebody else's", status=200)
    sign_in(browse(), NEW)
    bob.get("/account")
    elsewhere.get("/account", status=303)
