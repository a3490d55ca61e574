"""Codes for a telephone's camera: read back from the picture, as a camera would."""

import re

import pytest
from qrcode.main import QRCode

from vetting.papers.qr import BORDER, code_of


def _dark(path: str) -> set[tuple[int, int]]:
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", path)
    return {(int(x) + n, int(y)) for x, y, run in runs for n in range(int(run))}


@pytest.mark.parametrize("text", ["a", "https://portal.example/sheets/ABCD-EFGH", "ñandú 🦜" * 20])
def test_every_square_is_where_it_belongs_within_a_quiet_zone(text: str) -> None:
    code = code_of(text)
    dark = _dark(code.path)
    inner = range(BORDER, code.side - BORDER)
    assert all(x in inner and y in inner for x, y in dark)
    # The eye in the upper corner of every such code.
    eye = {(x, y) for x, y in dark if x < BORDER + 7 and y < BORDER + 7}
    assert len(eye) == 33
    again = QRCode(error_correction=0, border=BORDER)
    again.add_data(text)
    again.make(fit=True)
    assert len(dark) == sum(map(sum, again.get_matrix()))


def test_what_no_code_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="Invalid version"):
        code_of("x" * 3000)
