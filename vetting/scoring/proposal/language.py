"""Which language a text is in: Spanish, English, or one that is refused rather than guessed."""

import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache

READ = ("es", "en")
"""The languages that the reader knows; every other one is only told apart from them."""

# Small words, as people type them without accents. A word that many of these languages share says
# little, one that only a single language has says much, so only their spread matters here.
SMALL_WORDS = {
    "es": """
        a al algo ante antes aqui asi aun aunque bien cada como con contra cual cuando cuanto de
        del desde donde dos durante e el ella ellos en entre era eres es esa ese eso esta estan
        estar este esto estos fue ha hace han has hasta hay he hola la las le les lo los mas me
        mi mis mucho muy nada ni no nos nosotros nuestra nuestro nuestras nuestros o os otra
        otro para pero poco por porque pues que quien se sea sera si sido sin sino sobre solo
        somos son soy su sus tambien tan tanto te tiene tienen todo todos tu tus un una uno unos
        usted ustedes vosotros vuestra vuestro vuestras vuestros y ya yo gracias saludos dia
        dias mes meses semana hacer puede ser tenemos vamos""",
    "en": """
        a about after all also am an and any are as at back be because been before but by can
        could did do does each every for from get had has have he her here hers hi him his how i
        if in into is it its just know like ll more most my no not now of off on one only or our
        out over please re s she should so some such t than that the their them then there these
        they this those to too two under until up us ve was we were what when where which who
        why will with within without won would yes you your yours dear thanks regards day week
        month""",
    "pt": """
        a ainda ao aos apenas aqui as ate bem com como da das de dela dele depois do dos e ela
        ele eles em entao entre era essa esse esta este eu fazer foi ha isso ja la lhe lhes mais
        mas mesmo meu minha muito na nao nas nem no nos nossa nosso nossas nossos num numa o
        obrigado ola os ou outra outro para pela pelo pelos por porque pode qual quando que quem
        sao se sem ser seu seus so sobre sua suas tambem tem temos todos um uma vai voce voces
        mes semana""",
    "gl": """
        a ainda ao aos as ata ben cada coa coas co como con cos da das de dende despois do dos e
        ela eles en entre era esta este eu facer fai foi hai iso isto la lle lles mais mellor
        meu moi moito na nas nada nin no non nos nosa noso nosas nosos nun nunha o ola os ou
        outra outro para pero pola polo polos por porque pode que quen se sen ser seu seus si
        sobre son sua tamen temos todos unha un vostede vostedes xa xunto mes semana""",
    "ca": """
        a al als amb aquest aquesta aixo ara be cada com d de del dels des doncs el els ella
        ells em en ens entre era es esta fa fer fins ha han hem hi hola i ja jo l la les li m
        mes meu molt n ni no nosaltres nostra nostre nostres o on per pel pels pero perque poc
        pot que qui quan s sense ser seu seva si sobre soc som son sou t tambe te tenim teva tot
        tots tu un una uns us vam vosaltres vostra vostre vostres gracies setmana""",
    "it": """
        a abbiamo ad ai al alla alle anche anni bene c che chi ci ciao come con cosa cui da dal
        dalla dei del della delle dello di dopo dove e ed era essere fare fino gli ha hai hanno
        ho i il in io l la le lei li lo loro ma mai mi mia mio molto ne nei nel nella nessuno
        noi non nostra nostro nostri o ogni per perche piu poi puo qualche quando quello questa
        questo qui se sei senza si sia siamo solo sono sono sta su sua sue sul sulla suo suoi
        tra tu tua tuo tutti tutto un una uno vi voi vostra vostro vostri grazie giorno mese
        settimana""",
    "fr": """
        a afin ai alors apres au aussi autre aux avec avez avons bien bonjour c ce cela ces cet
        cette chaque chez ci comme d dans de des deux donc du elle en encore entre est et etre
        eu fait faire il ils j je jour l la le les leur leurs lui m ma mais me meme mes moi mois
        mon n ne ni non nos notre nous on ont ou par pas peut plus pour pouvez qu quand que qui
        quoi s sa sans se sera ses si son sont sous sur t ta tes toi ton tous tout toute tres tu
        un une vers vos votre vous y merci semaine""",
    "ro": """
        a acest aceasta ai al ale am ar are as asta atunci au avem ca care ce cea cel cele cu
        cum da daca dar de deci din doar dupa e ea ei el este eu fara fi fie fiecare foarte in
        insa intre la le lui mai mult ne ni nici noastra noastre noi nostru nu o oferim or pe
        pentru prin sa sau se si sunt te toate tot un una unei unui va voi vostru zi luna
        saptamana""",
    "de": """
        aber alle als am an auch auf aus bei bin bis bitte da damit dann das dass dein dem den
        der des die dies doch du durch ein eine einem einen einer er es fur gibt hallo hat haben
        hier ich ihr ihre ihren ihnen im in ist ja jede jeden kann kein keine konnen machen man
        mehr mein mich mir mit nach nicht noch nur ob oder ohne pro sehr sein sich sie sind so
        uber um und uns unser unsere unter vom von vor was wenn wer werden wie wir wird wo zu
        zum zur danke monat woche tag""",
    "nl": """
        aan al alle als bij ben dan dat de deze die dit door een en er geen goed had heb hebben
        heeft het hier hij hoe hun ik in is ja je jij jou jouw jullie kan kunnen maar maken meer
        met mij mijn na naar niet nog nu of om omdat ons onze ook op over per te tot u uit uw
        van veel voor waar was wat we week wel wie wij wil worden wordt zal ze zich zij zijn zo
        zonder zullen maand dag bedankt""",
    "sv": """
        alla allt och att av men som en ett den det de dem dessa din ditt du efter eller er era
        fran for hade han har hej hos hur i in inte jag kan man med mer mot mycket ni nu nar om
        oss pa sa sin ska skulle som till under upp ut utan var vara vi vid vill vad vilka vecka
        manad tack""",
    "da": """
        af alle at blev blive da de dem den der deres det dig din dit du efter eller en er et
        for fra har hej hos hvad hvor i ikke ind jeg kan man med meget men mere mig min nar ned
        nu og om op os over pa sa sig skal som til ud uden uge var ved vi vil vores maned tak""",
    "pl": """
        a albo ale bardzo bez bo by byc co czy dla do gdzie go i ich ile jak jako jest jestem
        jesli juz kazdy kiedy ktory ktora lub ma mamy moze na nad nam nas nasz nasze nie od o
        oraz po pod przed przez przy sa sie swoj ta tak tam te tego ten to tu twoj tylko ty w
        was we wiec wszystko z za ze zeby dzien miesiac""",
    "tr": """
        acaba ama ancak bana ben bir biz bizim bu cok da daha de degil en gibi hem her icin ile
        ise kadar ki mi ne neden o olan olarak size sizin siz sonra su tum var ve veya ya yok
        yani gun ay hafta""",
    "eu": """
        ala baina baino bat batzuk bere beste bezala da dago dira ditu du dugu eta ere ez gara
        gure hau hori izan zure zuen zer zen edo egin egun guztiak""",
    "id": """
        ada akan anda atau bagi bisa dan dapat dari dengan di hanya harus ini itu juga kami kita
        ke lebih oleh pada saja sangat saya setiap sudah tanpa tidak untuk yang bulan hari""",
    "fi": """
        ei en eri etta han he hyva ja joka jos kaikki kanssa koska kuin kun me mika mina myos ne
        niin nyt olemme olen on ovat se sen sina siita tai te vain viela voi""",
}

# Texts that are lists have hardly a small word; these are what lists of this trade are made of.
TRADE_WORDS = {
    "es": """
        seguidor seguidores publicacion publicaciones cliente clientes empresa negocio redes
        sociales mensual semanal precio cuenta cuentas resena resenas garantizado garantizados
        garantizada informe contenido contenidos comentario comentarios propuesta presupuesto
        historias calendario anuncios contrato gratis ventas semana anos hoy gestion respuesta
        respuestas horas visitas incluido incluidos incluidas crecimiento asegurado contrasenas
        garantizamos aseguramos ofrezco ofrecemos ofrecer prometo prometemos oferta mensaje
        mensajes corto pasame mandame manda tenda tienda euros diario diarios diarias semanales
        mensuales resultados inmediatos opiniones estrellas clave plan redaccion diseno""",
    "en": """
        followers posts customers business monthly weekly price accounts reviews guaranteed
        guarantee comments proposal quote sales growth unlimited included results hours hour
        reply replies passwords services message short offer stars answers""",
    "pt": """
        garantimos asseguramos oferecemos ofereco oferta mensagem mensagens loja euros diarias
        diarios gestao redacao plano resultados imediatos estrelas senha senhas voce empresas
        tres dois seguidores publicacoes clientes empresa negocio redes sociais mensal semanal
        preco conta contas avaliacoes garantidos garantido relatorio conteudo comentarios
        proposta orcamento""",
    "gl": """
        garantimos aseguramos ofrezo ofrecemos oferta mensaxe mensaxes tenda euros diarias
        diarios xestion redaccion plan resultados inmediatos opinions estrelas clave vosa voso
        vosas vosos tenades anos semanais mensuais dous duas tres dixital mellores queremos
        facemos seguidores publicacions clientes empresa negocio redes sociais mensual prezo
        conta contas garantidos informe contido comentarios proposta orzamento""",
    "ca": """
        seguidors publicacions clients empresa negoci xarxes socials mensual preu compte comptes
        ressenyes garantits informe contingut comentaris proposta pressupost""",
    "it": """
        seguaci pubblicazioni clienti azienda attivita sociali mensile settimanale prezzo
        recensioni garantiti garantito contenuti commenti proposta preventivo""",
    "fr": """
        abonnes publications clients entreprise reseaux sociaux mensuel prix compte comptes avis
        garantis garanti rapport contenu commentaires proposition devis""",
    "de": """
        follower beitrage kunden unternehmen netzwerke monatlich preis konto konten bewertungen
        garantiert bericht inhalte kommentare angebot vorschlag""",
}

ENDINGS = {
    "cion": ("es", "gl"),
    "ciones": ("es",),
    "cions": ("gl", "ca"),
    "cio": ("ca",),
    "cao": ("pt",),
    "coes": ("pt",),
    "zione": ("it",),
    "zioni": ("it",),
    "idad": ("es",),
    "idade": ("pt", "gl"),
    "aremos": ("es", "pt", "gl"),
    "eremos": ("es", "pt", "gl"),
    "amos": ("es", "pt", "gl"),
    "imos": ("es", "pt", "gl"),
    "ando": ("es", "pt", "gl", "it"),
    "iendo": ("es",),
    "ados": ("es", "pt", "gl"),
    "adas": ("es", "pt", "gl"),
    "ible": ("es", "en", "fr", "ca"),
    "ico": ("es", "pt", "gl", "it"),
    "ica": ("es", "pt", "gl", "it", "ca"),
    "ing": ("en",),
    "able": ("en", "es", "fr"),
    "ed": ("en",),
    "ly": ("en",),
    "ness": ("en",),
    "less": ("en",),
    "ment": ("fr", "ca", "en"),
    "tion": ("en", "fr"),
    "ung": ("de",),
    "keit": ("de",),
    "lich": ("de",),
    "tat": ("ca", "de"),
}

LETTERS = {
    "ñ": ("es", "gl"),
    "¿": ("es",),
    "¡": ("es",),
    "ã": ("pt",),
    "õ": ("pt",),
    "ç": ("pt", "fr", "ca"),
    "ê": ("pt", "fr"),
    "à": ("fr", "it", "ca"),
    "è": ("fr", "it", "ca"),
    "ò": ("it", "ca"),
    "ù": ("fr", "it"),
    "œ": ("fr",),
    "ß": ("de",),
    "ä": ("de", "sv", "fi"),
    "ö": ("de", "sv", "fi", "tr"),
    "å": ("sv", "da", "fi"),
    "ø": ("da",),
    "ă": ("ro",),
    "ș": ("ro",),
    "ț": ("ro",),
    "ł": ("pl",),
    "ż": ("pl",),
    "ı": ("tr",),
    "ş": ("tr", "ro"),
    "ğ": ("tr",),
}

LEAST = 0.3
LEAST_SHARE = 0.04
LEAST_LEAD = 1.1
LONG_ENOUGH_TO_LEAD = 15
ENDING_WEIGHT = 0.3
LETTER_WEIGHT = 0.3
TRADE_WEIGHT = 0.7
MOST_CHARACTERS = 100_000
LONGEST_WORD = 40

WORD = re.compile(r"[^\W\d_]+")


def detect(given: str) -> str | None:
    """The language of a text, ``es`` or ``en``; None for any other and where nothing tells.

    The language whose small words stand out most wins, so that trade words borrowed from English
    leave a Spanish text Spanish. Only the first 100,000 characters are looked at.
    """
    text = unicodedata.normalize("NFC", given[:MOST_CHARACTERS]).lower()
    words = [word[:LONGEST_WORD] for word in WORD.findall(text)]
    if not words or not _is_latin(words):
        return None
    scores = _scores(words, text)
    best = max(READ, key=lambda lang: scores[lang])
    others = max((score for lang, score in scores.items() if lang not in READ), default=0.0)
    is_even = scores["es"] == scores["en"]
    lead = LEAST_LEAD if len(words) >= LONG_ENOUGH_TO_LEAD else 1.0
    enough = max(LEAST, LEAST_SHARE * len(words), lead * others)
    return best if scores[best] >= enough and len(set(words)) > 1 and not is_even else None


def _is_latin(words: list[str]) -> bool:
    names = (unicodedata.name(word[0], "") for word in words)
    latin = sum(name.startswith(("LATIN", "FULLWIDTH LATIN")) for name in names)
    return latin * 2 > len(words)


def _scores(words: list[str], text: str) -> dict[str, float]:
    scores: dict[str, float] = defaultdict(float)
    weights = _weights()
    for word, times in Counter(words).items():
        plain = _plain(word)
        for lang, weight in weights.get(plain) or _of_its_ending(plain):
            scores[lang] += weight * times
    for letter, langs in LETTERS.items():
        times = text.count(letter)
        for lang in langs if times else ():
            scores[lang] += LETTER_WEIGHT * times / len(langs)
    return scores


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """What each word says for which languages: the fewer share it, the more."""
    weights: dict[str, dict[str, float]] = {}
    for table, weight in ((SMALL_WORDS, 1.0), (TRADE_WORDS, TRADE_WEIGHT)):
        for lang, words in table.items():
            for word in set(words.split()):
                weights.setdefault(word, {}).setdefault(lang, weight)
    return {
        word: tuple((lang, weight / len(langs)) for lang, weight in langs.items())
        for word, langs in weights.items()
    }


def _of_its_ending(word: str) -> list[tuple[str, float]]:
    endings = (word[-length:] for length in (6, 5, 4, 3, 2) if len(word) > length + 1)
    langs = next((ENDINGS[ending] for ending in endings if ending in ENDINGS), ())
    return [(lang, ENDING_WEIGHT / len(langs)) for lang in langs]


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
