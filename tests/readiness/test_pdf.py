"""The result of the readiness check as a file says what its page says."""

import pytest

from tests.cast import Browse, Cast
from tests.readiness.desk import ALL, Desk
from tests.support.pdf import faults, letters, shown, standards, text_of


@pytest.mark.parametrize("language", ["en", "es"])
def test_page_and_file_say_the_same(browse: Browse, cast: Cast, desk: Desk, language: str) -> None:
    for number, question in enumerate(ALL[:8]):
        desk.save(str(number % 5), "We still look for\nsomebody.", question=question)
    client = browse(cast.vera, language=language)
    answer = client.get(f"{desk.url}/pdf")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert standards(answer.data) == {"ua-1", "a-2a"}
    assert faults(answer.data) == []
    texts = shown(client.get(desk.url).text)
    assert len(texts) > 30
    said = letters(text_of(answer.data))
    for text in texts:
        assert letters(text) in said, text


def test_before_it_is_begun_there_is_none(browse: Browse, cast: Cast, brief_id: int) -> None:
    browse(cast.vera).get(f"/briefs/{brief_id}/readiness/pdf", status=404)
