"""In Spanish the library speaks as the portal does: usted, never tú."""

import html
import re
from pathlib import Path

import flask_security
import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from flask import Flask
from flask.testing import FlaskClient

import vetting
from tests.cast import PASSWORD, Browse, Cast
from vetting.i18n import LANGUAGES

LIBRARY = Path(flask_security.__file__).parent
OWN = Path(vetting.__file__).parent / "translations/es/LC_MESSAGES/flask_security.po"
# Pronouns, verbs in the second person, and orders to one whom one calls tú.
TU = re.compile(
    r"\b(tú|tus?|te|ti|contigo|has|eres|estás|tienes|debes|puedes|podrás|deberás|recibirás|"
    r"quieres|haz|confirma|vuelve|inicia|usa|utiliza|abre|introduce|comienza|escanea|ingresa|"
    r"asegúrate|inténtalo|recuérdame|autenticarte|enviarte|registrarte)\b",
    re.IGNORECASE,
)


def said_by_the_library() -> list[str]:
    """Every text in its code; none of its templates is shown."""
    names = {"_": None, "_fsdomain": None}
    found = extract_from_dir(str(LIBRARY), [("**.py", "python")], {}, names)
    return sorted({str(text) for _, _, text, _, _ in found})


def test_nothing_that_the_library_may_say_is_said_to_a_tu(app: Flask) -> None:
    said = said_by_the_library()
    assert len(said) > 100
    with app.test_request_context(headers={"Accept-Language": "es"}):
        words = app.extensions["security"].i18n_domain
        spanish = {text: words.get_translations().ugettext(text) for text in said}
    assert {text: each for text, each in spanish.items() if TU.search(each)} == {}
    untranslated = {text for text, each in spanish.items() if each == text}
    assert untranslated <= {"SMS", "Google Authenticator"}


def test_the_portal_says_otherwise_only_what_the_library_says_to_a_tu() -> None:
    with (
        OWN.open("rb") as own,
        (LIBRARY / "translations/es_ES/LC_MESSAGES/flask_security.po").open("rb") as shipped,
    ):
        ours, theirs = read_po(own), read_po(shipped)
    texts = [message.id for message in ours if message.id]
    assert set(texts) <= set(said_by_the_library())
    assert [text for text in texts if not TU.search(str(theirs[text].string))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_those_of_the_language(app: Flask, language: str) -> None:
    with app.test_request_context(headers={"Accept-Language": language}):
        changed = app.extensions["security"].i18n_domain.gettext(
            "You successfully changed your password."
        )
        invalid = app.extensions["security"].i18n_domain.gettext("Invalid password")
    assert (changed, invalid) == {
        "en": ("You successfully changed your password.", "Invalid password"),
        "es": ("Ha cambiado su contraseña.", "Contraseña inválida"),
    }[language]


def words_of(client: FlaskClient, method: str, path: str, data: dict[str, str] | None) -> str:
    answer = client.open(path, method=method, data=data, follow_redirects=True)
    assert answer.status_code in (200, 404, 409, 422), (path, answer.status_code)
    assert 'lang="es"' in answer.text
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", answer.text)))


def test_no_page_of_the_account_calls_anybody_tu(cast: Cast, browse: Browse) -> None:
    bob, nobody = browse(cast.bob, "es").client, browse(language="es").client
    nobody.post("/language", data={"language": "es"})
    new = {"password": PASSWORD, "new_password": "another horse", "new_password_confirm": "x"}
    asked = [
        (nobody, "GET", "/sign-in", None),
        (nobody, "POST", "/sign-in", {"email": "a@b.example", "password": "x"}),
        (nobody, "POST", "/sign-in", {}),
        (nobody, "GET", "/sign-in/passkey", None),
        (nobody, "GET", "/sign-in/code", None),
        (nobody, "GET", "/sign-in/recovery-code", None),
        (nobody, "GET", "/recovery", None),
        (nobody, "POST", "/recovery", {"email": "a@b.example"}),
        (nobody, "GET", "/recovery/nonsense", None),
        (nobody, "GET", "/account/address/nonsense", None),
        (nobody, "POST", "/account/address/nonsense", {}),
        (nobody, "GET", "/account/two-step", None),
        (nobody, "GET", "/invitation", None),
        (bob, "GET", "/account", None),
        (bob, "GET", "/account/address", None),
        (bob, "POST", "/account/address", {"email": "nothing"}),
        (bob, "POST", "/account/address", {"email": "bob@new.example"}),
        (bob, "GET", "/account/two-step", None),
        (bob, "POST", "/account/two-step", {"setup": "authenticator"}),
        (bob, "GET", "/account/recovery-codes", None),
        (bob, "POST", "/account/recovery-codes", {}),
        (bob, "GET", "/account/passkeys", None),
        (bob, "POST", "/account/passkeys", {}),
        (bob, "POST", "/account/passkeys/removal", {"name": "none"}),
        (bob, "GET", "/account/verification", None),
        (bob, "POST", "/account/verification", {"password": "wrong"}),
        (bob, "POST", "/account/verification", {"password": PASSWORD}),
        (bob, "GET", "/account/password", None),
        (bob, "POST", "/account/password", new),
        (bob, "POST", "/account/password", {**new, "new_password_confirm": "another horse"}),
        (bob, "POST", "/sign-out", {}),
    ]
    shown = {f"{each[1]} {each[2]}": words_of(*each) for each in asked}
    found = {page: TU.findall(text) for page, text in shown.items()}
    assert {page: words for page, words in found.items() if words} == {}
