"""The address that signs into a throw-away portal, and nothing else that looks like it."""

from pathlib import Path

import pytest

from tests.cast import make_app


@pytest.mark.parametrize("token", ["wrong", "t0ken%20", "t%C3%B6ken", "%ED%A0%80", "%00", "0"])
@pytest.mark.parametrize("right", ["t0ken", None])
def test_another_token_is_not_there(tmp_path: Path, token: str, right: str | None) -> None:
    client = make_app(tmp_path, demo_token=right).test_client()
    assert client.get(f"/demo/{token}").status_code == 404
