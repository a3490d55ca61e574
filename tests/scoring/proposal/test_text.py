"""A text taken apart: words, numbers, clauses and sentences, each at its own place."""

import gc
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.scoring.proposal.text import Sentence, Text, read

PIECES = st.sampled_from(
    [
        "Garantizamos 5.000 seguidores",
        "we can't share them",
        "garantizámos",
        "diez mil",
        "a thousand",
        "\r\n- ",
        "\n\n",
        "10k ",
        "👍🏽",
        "«",
        "»",
        '"',
        "...",
        "?",
        ", pero ",
        "\x00",
        "\ud800",
        "\u200b",
        "ﬁn",
        "𝗴𝗮𝗿𝗮𝗻𝘁𝗶𝘇𝗮𝗺𝗼𝘀",
        "（",
        "１０",
        "Sr. ",
        "don't",
        "wont",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=12).map("".join))


def words(given: str, lang: str = "es") -> list[str]:
    return [word.plain for sentence in read(given, lang).sentences for word in sentence.words]


def numbers(given: str, lang: str) -> list[tuple[float, str]]:
    found = [word for sentence in read(given, lang).sentences for word in sentence.words]
    return [(word.number.value, word.number.kind) for word in found if word.number]


def sentences(given: str, lang: str = "es") -> list[str]:
    return [sentence.text for sentence in read(given, lang).sentences]


@given(TEXTS, st.sampled_from(["es", "en"]))
def test_every_place_is_one_in_the_text_as_given(text: str, lang: str) -> None:
    taken = read(text, lang)
    last = 0
    for sentence in taken.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.words
        ends = map(sentence.end_of, range(len(sentence.words)))
        for word, start, end in zip(sentence.words, sentence.starts, ends, strict=True):
            assert text[start:end] == word.form
            assert last <= start < end
            last = end
        assert covered(sentence)


def covered(sentence: Sentence) -> bool:
    """Whether the clauses follow one another without a gap."""
    firsts = [clause.first for clause in sentence.clauses]
    lasts = [clause.last for clause in sentence.clauses]
    return firsts == [0, *lasts[:-1]] and lasts[-1] == len(sentence.words)


@given(TEXTS)
def test_the_same_text_is_taken_apart_alike(text: str) -> None:
    assert repr(read(text, "es").sentences) == repr(read(text, "es").sentences)


@pytest.mark.parametrize(
    ("given", "lang", "plains"),
    [
        ("GARANTÍZAMOS", "es", ["garantizamos"]),
        ("garanti\u0301zamos", "es", ["garantizamos"]),
        ("garan\u200btía", "es", ["garantia"]),
        ("𝗴𝗮𝗿𝗮𝗻𝘁𝗶𝗮 ｆａｎｓ", "es", ["garantia", "fans"]),
        ("España añade 👍🏽 más", "es", ["espana", "anade", "mas"]),
        ("hola\x00adios\ud800ya", "es", ["hola", "adios", "ya"]),
        (
            "We don't, can't and cannot",
            "en",
            ["we", "do", "not", "can", "not", "and", "can", "not"],
        ),
        ("dont wont youll", "en", ["do", "not", "will", "not", "you", "will"]),
        ("five-star agency’s", "en", ["five", "star", "agency", "'s"]),
        ("⭐⭐⭐⭐⭐ en Google", "es", ["stars", "en", "google"]),
        ("escriba a ana@sol.es o www.sol.es/a?b", "es", ["escriba", "a", "@", "o", "@"]),
    ],
)
def test_words_are_compared_without_accents_and_ornament(
    given: str, lang: str, plains: list[str]
) -> None:
    assert words(given, lang) == plains


@pytest.mark.parametrize(
    ("given", "lang", "found"),
    [
        ("10k, 10.000, 10,000 y 10 000", "es", [(10000, "count")] * 4),
        ("diez mil y dos mil quinientas", "es", [(10000, "count"), (2500, "count")]),
        ("treinta y cinco, medio millón", "es", [(35, "count"), (500000, "count")]),
        (
            "doscientas, un millón, 10 mil",
            "es",
            [(200, "count"), (10**6, "count"), (10**4, "count")],
        ),
        ("un 15 %, 15 por ciento, +20%", "es", [(15, "percent"), (15, "percent"), (20, "percent")]),
        ("x5 y cinco veces", "es", [(5, "multiplier"), (5, "multiplier")]),
        ("dos, tres veces por semana", "es", [(2, "count"), (3, "count")]),
        ("49 € o $49", "es", [(49, "money"), (49, "money")]),
        ("24/7, 48h", "es", [(24, "around-the-clock"), (48, "hours")]),
        ("ten thousand, twenty-five", "en", [(10000, "count"), (25, "count")]),
        ("two hundred and fifty thousand", "en", [(250000, "count")]),
        ("half a million, a thousand", "en", [(500000, "count"), (1000, "count")]),
        ("fivefold, 4.9, 15 per cent", "en", [(5, "multiplier"), (4.9, "count"), (15, "percent")]),
        ("a friend, one shop, un amigo", "en", []),
        ("1.2.3 and " + "9" * 400, "en", []),
    ],
)
def test_numbers_are_read_however_they_are_written(
    given: str, lang: str, found: list[tuple[float, str]]
) -> None:
    assert numbers(given, lang) == found


@pytest.mark.parametrize(
    ("given", "split"),
    [
        ("Uno. Dos! ¿Tres? Cuatro; cinco", ["Uno", "Dos", "Tres", "Cuatro", "cinco"]),
        ("El Sr. Pérez y la Dra. Gil, aprox. 3 h", ["El Sr. Pérez y la Dra. Gil, aprox. 3 h"]),
        ("Bien... pero caro. Fin", ["Bien... pero caro", "Fin"]),
        ("Plan\n- uno\n- dos\r\n• tres\n4) cuatro", ["Plan", "uno", "dos", "tres", "cuatro"]),
        ("Vea rizos.es hoy.Mañana no", ["Vea rizos.es hoy", "Mañana no"]),
        (
            "Esta línea es tan larga que el programa de correo\nla ha partido por la mitad",
            ["Esta línea es tan larga que el programa de correo\nla ha partido por la mitad"],
        ),
        ("corta\notra", ["corta", "otra"]),
        ("", []),
        (" \n\t…", []),
    ],
)
def test_stops_line_breaks_and_bullets_end_a_sentence(given: str, split: list[str]) -> None:
    assert sentences(given) == split


def test_a_sentence_knows_its_clauses_ending_bullet_and_paragraph() -> None:
    text = read("- Aquí, no; pero allí (sí): ya.\n\n¿Y esto?", "es")
    first, second, last = text.sentences
    assert [clause.opening for clause in first.clauses] == ["", ","]
    assert [clause.opening for clause in second.clauses] == ["", "(", ":"]
    assert (first.ending, second.ending, last.ending) == (";", ".", "?")
    assert (first.bullet, last.bullet) == (True, False)
    assert (first.paragraph, last.paragraph) == (0, 1)


def test_contractions_and_numbers_count_as_one_word() -> None:
    assert read("We don't sell ten thousand fans, you'll see.", "en").words == 7


def test_quotations_are_numbered() -> None:
    text = read("Dijo «mil fans» y luego “dos mil” más", "es")
    assert list(text.sentences[0].quotes) == [0, 1, 1, 0, 0, 2, 0]


HOSTILE = {
    "one letter": "a",
    "brackets": "(",
    "digits": "1",
    "digits apart": "1 ",
    "line breaks": "\n",
    "stops": ".",
    "letters and stops": "a.",
    "accents": "\u0301\u0316",
    "mail signs": "a@",
    "apostrophes": "a'",
    "bullets": "\n- a",
    "blanks and dashes": " -",
    "no no no": "no ",
    "without a stop": "garantizamos seguidores ",
}


def seconds(text: str) -> tuple[float, Text]:
    # What other tests left in memory would be gone through again and again.
    gc.disable()
    try:
        start = time.process_time()
        taken = read(text, "es")
        return time.process_time() - start, taken
    finally:
        gc.enable()


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_the_time_grows_with_the_length_alone(piece: str) -> None:
    length = 10_000 // len(piece)
    short = min(seconds(piece * length)[0] for _ in range(3))
    long = min(seconds(piece * length * 8)[0] for _ in range(2))
    assert long < 20 * max(short, 0.004)


@pytest.mark.parametrize(
    ("lang", "given"),
    [
        ("en", "Good morning: we guarantee\n5,000 followers by June."),
        ("en", "We will take care of your\nInstagram page."),
        ("en", "We answer comments,\nand we write the posts."),
        ("es", "Buenos días: le garantizamos\n5.000 seguidores en junio."),
        ("es", "Llevamos las redes de\nBodegas Luna."),
        ("es", "no le\ngarantizamos nada"),
    ],
)
def test_a_line_that_waits_for_the_next_goes_on(lang: str, given: str) -> None:
    assert len(read(given, lang).sentences) == 1


@pytest.mark.parametrize(
    ("lang", "given"),
    [
        ("en", "Who we are\nWe are two sisters."),
        ("en", "What you get\nEight posts a month."),
        ("en", "reels\nstories\n5 posts a week"),
        ("es", "Cómo es\nTrabajo sola."),
        ("es", "fotos\nvídeos"),
        (
            "es",
            (
                "le pongo diez mil seguidores en un mes, no tardo\nlos likes van en el precio"
                "\nusted solo tiene que mandarme su clave por whatsapp hoy"
            ),
        ),
    ],
)
def test_a_heading_and_the_lines_of_a_list_stand_alone(lang: str, given: str) -> None:
    assert len(read(given, lang).sentences) == given.count("\n") + 1
