"""Looking at a table before anything is written."""

from tests.vendor_imports.conftest import counted

TABLE = "Nombre;Tipo;Correo electrónico;Web\nNúria Vidal;Autónoma;nuria@vidal.example;vidal.example\n"


def test_it(look, marta, bring, vendors) -> None:
    url = look(TABLE)
    page = marta.get(url).text
    assert counted(page) == {"New": "1", "Here already": "0", "With faults": "0"}
    page = bring(url)
    assert counted(page) == {"Added": "1", "Filled in": "0", "Rows left out": "0"}
    assert vendors()["Núria Vidal"].website == "https://vidal.example"
