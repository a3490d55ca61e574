"""Spanish and English are told from each other, and every other language is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting.scoring.proposal.language import detect

SPANISH = [
    "Garantizamos 5.000 seguidores",
    "mandame las contrasenas por whatsapp",
    "Oferta: gestion de Instagram y Facebook, 3 publicaciones semanales, 250 euros",
    "- Reels diarios\n- Stories con engagement\n- Community management\n- Informe mensual de KPIs",
    "Hago content, reels, copywriting y ads, con storytelling, y te paso un dashboard cada mes",
    "Man\u0303ana te envi\u0301o la propuesta con el presupuesto de tu tienda",
    "¡¡SEGUIDORES!! 🔥🔥 para tu negocio, sin permanencia",
    "Usted aprueba el calendario cada quincena y nosotros contestamos los comentarios.",
]
ENGLISH = [
    "We guarantee 5,000 followers",
    "5,000 followers. 500 likes. Unlimited posts.",
    "Instagram growth: 10k followers, 30 days, $99",
    "Hi, I'm Zoë from Café Media, we love crème brûlée and will post three times a week.",
    "Proposal for Panadería Sol, Calle Mayor 3, Albacete: we will post about the pan de pueblo",
    "you approve the calendar every fortnight and we answer the comments",
]
OTHERS = {
    "pt": "Garantimos 5.000 seguidores para a sua empresa em três meses",
    "pt list": "Oferecemos gestão de redes sociais para a sua loja, com publicações diárias.",
    "gl": "Ofrecemos a xestión das redes sociais da vosa tenda, con publicacións diarias e un "
    "informe mensual para que non teñades que preocuparvos.",
    "ca": "Oferim la gestió de les xarxes socials de la vostra botiga i un informe mensual.",
    "it": "Ti garantiamo 5.000 follower in tre mesi per la tua azienda",
    "fr": "Bonjour, je vous propose de gérer vos comptes Instagram avec trois posts par semaine.",
    "de": "Wir garantieren Ihnen 5.000 Follower in drei Monaten für Ihr Unternehmen",
    "nl": "Wij garanderen 5.000 volgers in drie maanden",
    "sv": "Vi garanterar 5000 följare på tre månader",
    "pl": "Gwarantujemy 5000 obserwujących w trzy miesiące dla twojej firmy",
    "ro": "Garantăm 5.000 de urmăritori în trei luni pentru afacerea ta",
    "tr": "Üç ayda 5.000 takipçi garanti ediyoruz",
    "eu": "Hiru hilabetetan 5.000 jarraitzaile bermatzen dugu zure enpresarentzat",
    "id": "Kami menjamin 5000 pengikut dalam tiga bulan untuk bisnis Anda",
    "la": "Lorem ipsum dolor sit amet consectetur adipiscing elit",
    "ru": "Мы гарантируем 5000 подписчиков",
    "zh": "我们保证5000名粉丝",
    "ar": "نضمن لك خمسة آلاف متابع",
    "el": "Εγγυόμαστε 5000 ακόλουθους",
    "none": "12345 67890 !!! 49€",
    "nothing": "",
    "one letter": "a" * 1000,
    "one word": "no no no no no",
}


@pytest.mark.parametrize("text", SPANISH)
def test_spanish_is_read_as_spanish(text: str) -> None:
    assert detect(text) == "es"


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_read_as_english(text: str) -> None:
    assert detect(text) == "en"


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_another_language_is_refused_and_not_guessed(text: str) -> None:
    assert detect(text) is None


def test_case_and_full_width_letters_change_nothing() -> None:
    assert detect("GARANTIZAMOS MÁS SEGUIDORES PARA SU TIENDA") == "es"
    assert detect("Ｗｅ ｗｉｌｌ answer the comments of your customers") == "en"


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_whatever_it_is_given_it_answers(text: str) -> None:
    assert detect(text) in {"es", "en", None}
