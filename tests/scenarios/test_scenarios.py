"""Scenarios that a company writes itself."""

from tests.cast import Browse, Cast
from tests.drills.conftest import Sit, assessment_id, code_on, entry, place, sit

__all__ = ["assessment_id", "place", "sit"]
STORM = {
    "title": "A storm on the terrace",
    "language": "es",
    "scenario": "Sábado, 21:10. Una tormenta ha volcado dos mesas de la terraza y hay vídeos.",
    "twist": "",
    "must_do": "Preguntar si hay heridos\n\nParar las publicaciones",
    "no_go": "Bromear",
    "hidden_facts": "Nadie está herido.",
    "version": "0",
}


def test_one_is_set_in_its_own_language_as_it_stood_then(
    browse: Browse, cast: Cast, assessment_id: int, place: str, sit: Sit
) -> None:
    marta = browse(cast.marta)
    marta.post("/scenarios", STORM)
    marta.post("/scenarios", STORM)
    assert marta.get("/scenarios").text.count("A storm on the terrace</a>") == 1
    url = marta.post(place, entry(marta, place, scenario="own-1", language="en")).location
    code = code_on(marta.get(url).text)
    marta.post("/scenarios/1", {**STORM, "scenario": STORM["scenario"] + " Y más.", "version": "1"})
    page = sit(code).get("/drill").text
    assert 'lang="es">Sábado, 21:10' in page
    assert "Y más" not in page
    assert "Nadie está herido" not in page
    # Without a twist, the next thing is the end.
    assert 'data-next="1800"' in page or 'data-next="1799"' in page
    assert "<li>Parar las publicaciones</li>" in marta.get(url).text


def test_two_people_who_change_one_lose_neither_text(browse: Browse, cast: Cast) -> None:
    marta, alice = browse(cast.marta), browse(cast.alice)
    marta.post("/scenarios", STORM)
    marta.post("/scenarios/1", {**STORM, "no_go": "Bromear o mentir", "version": "1"})
    answer = alice.post(
        "/scenarios/1", {**STORM, "no_go": "Callar", "version": "1"}, status=409
    ).text
    assert "Bromear o mentir" in answer
    assert "Callar" in answer


def test_a_retired_one_is_offered_no_more_until_it_is_taken_up(
    browse: Browse, cast: Cast, assessment_id: int, place: str
) -> None:
    marta = browse(cast.marta)
    marta.post("/scenarios", STORM)
    form = entry(marta, place, scenario="own-1")
    for _ in range(2):
        marta.post("/scenarios/1/retirement")
    assert "A storm" not in marta.get(f"{place}/new").text
    marta.post(place, form, status=422)
    marta.post("/scenarios/1/return")
    assert "A storm" in marta.get(f"{place}/new").text


def test_who_does_not_decide_reads_none(browse: Browse, cast: Cast) -> None:
    for person in (cast.bob, cast.vera):
        browse(person).get("/scenarios", status=403)
        browse(person).post("/scenarios", STORM, status=403)
