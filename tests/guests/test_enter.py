"""The one door for people with a link and without an account."""

from tests.cast import Browse


def test_a_code_that_opens_nothing_says_so_beside_the_field(browse: Browse) -> None:
    nia = browse()
    assert "data-code-from-address" in nia.get("/guest").text
    for code in ("nothing", "x" * 43, ""):
        assert "This code opens nothing." in nia.post("/guest", {"code": code}, status=422).text
