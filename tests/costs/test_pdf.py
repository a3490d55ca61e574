"""The comparison of costs as a file says what its page says, with what is folded away there."""

import pytest

from tests.cast import Browse, Cast
from tests.costs.conftest import FIGURES
from tests.costs.test_show import form_of
from tests.support.pdf import faults, letters, shown, standards, tags, text_of

RESULT = ".//section[@id='cost-result']"


@pytest.mark.parametrize("language", ["en", "es"])
def test_page_and_file_say_the_same(
    browse: Browse, cast: Cast, brief_id: int, language: str
) -> None:
    client = browse(cast.marta, language=language)
    page = f"/briefs/{brief_id}/costs"
    client.post(page, {**form_of(client, brief_id), **FIGURES})
    answer = client.get(f"{page}/pdf")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert standards(answer.data) == {"ua-1", "a-2a"}
    assert faults(answer.data) == []
    assert {"/Table", "/Figure", "/H1", "/H2"} <= set(tags(answer.data))
    texts = shown(client.get(page).text, RESULT)
    assert len(texts) > 60
    said = letters(text_of(answer.data))
    for text in texts:
        assert letters(text) in said, text


def test_before_anything_is_saved_there_is_none(browse: Browse, cast: Cast, brief_id: int) -> None:
    browse(cast.vera).get(f"/briefs/{brief_id}/costs/pdf", status=404)
