"""Denied, reported, asked, hoped for, in force: when the words of a promise are none."""

import pytest

from vetting.scoring.proposal.promises import find_promises
from vetting.scoring.proposal.text import read

FOLLOWERS = "guaranteed-followers"


def ids(given: str, lang: str) -> list[str]:
    return [promise.id for promise in find_promises(read(given, lang)).promises]


@pytest.mark.parametrize(
    ("given", "lang"),
    [
        ("No garantizo 5.000 seguidores, ni ventas, ni milagros en una semana.", "es"),
        ("Nunca le aseguraré 5.000 seguidores ni borraré sus críticas.", "es"),
        (
            "Lo que no hago:\n- comprar seguidores\n- borrar críticas\n- escribir reseñas falsas",
            "es",
        ),
        ("No hago tres cosas: comprar seguidores, inventar reseñas y borrar críticas.", "es"),
        ("Comprar seguidores no entra en mis planes.", "es"),
        ("Nada de bots, de comprar seguidores ni de mensajes masivos.", "es"),
        ("✘ prometer 5.000 seguidores", "es"),
        ("I do not buy followers, post fake reviews or delete complaints.", "en"),
        (
            "Things I won't do:\n* buy followers\n* delete negative comments\n* send mass messages",
            "en",
        ),
        ("I cant guarantee 5,000 followers and I wont delete bad reviews.", "en"),
        ("Rather than guarantee 5,000 followers I count bookings.", "en"),
        ("Buying followers is never part of my work.", "en"),
    ],
)
def test_what_is_denied_is_no_promise(given: str, lang: str) -> None:
    assert ids(given, lang) == []


@pytest.mark.parametrize(
    ("given", "lang", "promise"),
    [
        ("No es verdad que no le garantice 5.000 seguidores: se los garantizo.", "es", FOLLOWERS),
        ("Nunca dejamos de garantizar 5.000 seguidores.", "es", FOLLOWERS),
        ("No solo le aseguramos 5.000 seguidores, sino también 9.000 fans.", "es", FOLLOWERS),
        ("No somos los más baratos, pero garantizamos 5.000 seguidores.", "es", FOLLOWERS),
        ("No te preocupes, te garantizamos 5.000 seguidores.", "es", FOLLOWERS),
        ("Not only do we guarantee 5,000 followers, we love it.", "en", FOLLOWERS),
        ("We are not cheap, but we guarantee 5,000 followers.", "en", FOLLOWERS),
        ("No matter what, we guarantee 5,000 followers.", "en", FOLLOWERS),
    ],
)
def test_a_second_denial_or_an_idiom_leaves_the_promise(
    given: str, lang: str, promise: str
) -> None:
    assert promise in ids(given, lang)


@pytest.mark.parametrize(
    ("made", "flipped", "lang"),
    [
        ("No hace falta contrato.", "No es verdad que no haga falta contrato.", "es"),
        ("Trabajo sin contrato.", "Nunca trabajo sin contrato.", "es"),
        ("Publicamos sin consultarle.", "Nunca publicamos sin consultarle.", "es"),
        ("No tendrá que revisar nada.", "No es cierto que no tendrá que revisar nada.", "es"),
        ("We publish without asking you.", "We never publish without asking you.", "en"),
        ("No contract needed.", "It is not true that no contract is needed.", "en"),
        ("I work without a contract.", "I never work without a contract.", "en"),
    ],
)
def test_a_promise_that_is_a_denial_is_undone_by_another(
    made: str, flipped: str, lang: str
) -> None:
    assert len(ids(made, lang)) == 1
    assert ids(flipped, lang) == []


@pytest.mark.parametrize(
    ("given", "lang"),
    [
        ("Desconfíe de quien le garantice 5.000 seguidores.", "es"),
        ("Mi antecesora les prometió 5.000 seguidores en un mes.", "es"),
        ("La agencia anterior decía: «Garantizamos 5.000 seguidores».", "es"),
        ("Me contaron que otra agencia les aseguraba 5.000 seguidores.", "es"),
        ("Si alguien le ofrece reseñas de cinco estrellas, cuelgue.", "es"),
        ("Beware of anyone who guarantees 5,000 followers.", "en"),
        ("Your last agency said “we guarantee 5,000 followers”.", "en"),
        ("Some agencies will guarantee 5,000 followers a month.", "en"),
        ("You were promised 5,000 followers by the previous company.", "en"),
        ("Preguntó si trabajo sin factura. Con comprobante fiscal siempre.", "es"),
        ("La segunda asegura 5.000 seguidores al mes y la tercera pide las claves.", "es"),
        ("She asked whether I delete bad reviews. Never.", "en"),
        ("Quote two guarantees 5,000 followers by June.", "en"),
    ],
)
def test_what_is_told_of_others_is_no_promise(given: str, lang: str) -> None:
    assert ids(given, lang) == []


@pytest.mark.parametrize(
    ("given", "lang"),
    [
        ("Otras agencias solo hablan, nosotros garantizamos 5.000 seguidores.", "es"),
        ("A diferencia de otras agencias, garantizamos 5.000 seguidores.", "es"),
        ("Other agencies only talk, we guarantee 5,000 followers.", "en"),
        ("Unlike other agencies, we guarantee 5,000 followers.", "en"),
    ],
)
def test_who_sets_oneself_apart_from_others_promises(given: str, lang: str) -> None:
    assert ids(given, lang) == [FOLLOWERS]


@pytest.mark.parametrize(
    ("given", "lang", "promises"),
    [
        ("¿Garantizar 5.000 seguidores? No, eso no lo hago.", "es", []),
        ("¿Cuántos clientes tiene?", "es", []),
        ("¿Te imaginas tener 20.000 seguidores? Con nosotros los tendrás.", "es", [FOLLOWERS]),
        ("Guarantee 5,000 followers? I won't.", "en", []),
        ("Fancy reaching 20,000 followers? With us you will.", "en", [FOLLOWERS]),
        ("Could you send me the password?", "en", ["password-sharing"]),
    ],
)
def test_a_question_counts_by_its_answer(given: str, lang: str, promises: list[str]) -> None:
    assert ids(given, lang) == promises


@pytest.mark.parametrize(
    ("given", "lang"),
    [
        ("Nuestro objetivo es llegar a 1.500 seguidores en junio.", "es"),
        ("Ojalá tengamos 1.500 seguidores en junio.", "es"),
        ("Llegaremos a 1.500 seguidores en junio. Es una meta, no una promesa.", "es"),
        ("We hope to reach 1,500 followers by June.", "en"),
        ("Aim. 1,500 followers by June.", "en"),
        ("We will reach 1,500 followers by June. A target, not a pledge.", "en"),
        ("It would be nice to reach 2,000 followers, though I can't guarantee it.", "en"),
    ],
)
def test_a_target_is_no_promise(given: str, lang: str) -> None:
    assert FOLLOWERS not in ids(given, lang)


def test_a_target_with_a_vow_is_one() -> None:
    assert FOLLOWERS in ids("Nuestro objetivo garantizado son 1.500 seguidores.", "es")


@pytest.mark.parametrize(
    ("given", "lang"),
    [
        ("Actualmente la cuenta tiene 5.000 seguidores.", "es"),
        ("En un caso anterior las ventas subieron un 20 % en dos meses.", "es"),
        ("Garantizamos contestar a sus seguidores en cuatro horas.", "es"),
        ("Le aseguro que el informe llegará el día 5.", "es"),
        ("Your page currently has 5,000 followers.", "en"),
        ("In an earlier job sales rose 20% in two months.", "en"),
        ("We guarantee a reply to every follower within four hours.", "en"),
    ],
)
def test_what_is_so_already_and_a_service_are_no_promise(given: str, lang: str) -> None:
    assert ids(given, lang) == []


@pytest.mark.parametrize(
    ("given", "lang"),
    [
        ("Me llamó una agencia. Dicen que en un mes me suman 10.000 seguidores.", "es"),
        ("A company rang me. They say they'll add 10,000 followers in a month.", "en"),
        ("Your last agency cut corners. They deleted criticism and bought likes.", "en"),
        (
            "Frases de las que huir: «te garantizo 5.000 seguidores», «no hace falta contrato».",
            "es",
        ),
        ("Practices we turn down\nBuying likes.\nPaying for positive reviews.", "en"),
        ("Líneas rojas: comprar seguidores; inventar reseñas; escribir en masa.", "es"),
        ("En ningún caso, por mucho que insista, garantizaré 5.000 seguidores.", "es"),
        ("Is it true that you work without an invoice? – No, I always invoice.", "en"),
        ("Podría decirle que tendrá 5.000 seguidores. No sería honrado.", "es"),
        ("Buying reviews may cost you the listing.", "en"),
        ("I'd rather lose the contract than buy you followers.", "en"),
    ],
)
def test_others_words_lists_of_what_is_not_done_and_what_is_taken_back_promise_nothing(
    given: str, lang: str
) -> None:
    assert ids(given, lang) == []


@pytest.mark.parametrize(
    ("given", "lang", "items"),
    [
        (
            "Garantizado cada mes:\n- 500 seguidores nuevos\n- 30 clientes nuevos",
            "es",
            ["500 seguidores nuevos", "30 clientes nuevos"],
        ),
        (
            "Guaranteed every month:\n- 500 new followers\n- 30 new customers",
            "en",
            ["500 new followers", "30 new customers"],
        ),
    ],
)
def test_an_item_promises_by_its_heading_and_is_what_is_quoted(
    given: str, lang: str, items: list[str]
) -> None:
    found = find_promises(read(given, lang)).promises
    assert [promise.id for promise in found] == [FOLLOWERS, "guaranteed-sales"]
    assert [promise.quote for promise in found] == items
    assert [given[promise.start : promise.end] for promise in found] == items


@pytest.mark.parametrize(
    ("given", "lang", "promised"),
    [
        ("We guarantee a reply within four hours, or you get your money back.", "en", set()),
        (
            "We guarantee 5,000 new followers in three months, or you get your money back.",
            "en",
            {"guaranteed-followers"},
        ),
        ("10.000 seguidores garantizados o recuperas tu dinero.", "es", {"guaranteed-followers"}),
    ],
)
def test_money_back_is_no_profit(given: str, lang: str, promised: set[str]) -> None:
    assert {each.id for each in find_promises(read(given, lang)).promises} == promised


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Wouldn't: pay for likes; open the accounts in my name; delete complaints."),
        ("en", "“Five thousand new followers by June” – ask them where those live."),
        ("es", "«Veinte mil seguidores antes de mayo»: pregunte de dónde salen."),
        ("en", "We couldn't, even if you begged us for weeks, delete an honest complaint."),
        ("en", "Will it go viral? Nobody decides that, least of all me."),
        ("en", "Where you stand: 1,140 followers, a third of them from the town."),
    ],
)
def test_a_lead_a_remark_or_a_thing_put_in_leaves_no_promise(lang: str, text: str) -> None:
    assert ids(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Included at no extra cost:\n- 5,000 followers guaranteed by June"),
        ("es", "Sin coste añadido:\n- 5.000 seguidores garantizados en junio"),
        ("es", "Con nosotros usted deja de sufrir.\n- 5.000 seguidores garantizados en junio"),
    ],
)
def test_a_heading_that_denies_a_thing_denies_no_list(lang: str, text: str) -> None:
    assert "guaranteed-followers" in ids(text, lang)
