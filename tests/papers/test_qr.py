"""Codes for a telephone's camera: read back from the picture, as a camera would."""

import re

import pytest
import zxingcpp

from vetting.papers.qr import BORDER, code_of


def _dark(path: str) -> set[tuple[int, int]]:
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", path)
    return {(int(x) + n, int(y)) for x, y, run in runs for n in range(int(run))}


@pytest.mark.parametrize("text", ["a", "https://portal.example/sheets/ABCD-EFGH", "x" * 900])
def test_a_camera_reads_it_within_its_quiet_zone(text: str) -> None:
    code = code_of(text)
    dark = _dark(code.path)
    inner = range(BORDER, code.side - BORDER)
    assert all(x in inner and y in inner for x, y in dark)
    (found,) = zxingcpp.read_barcodes(_picture(dark, code.side))
    assert found.text == text
    assert found.ec_level == "M"


def _picture(dark: set[tuple[int, int]], side: int) -> memoryview:
    """In grey, four dots a square."""
    dots = range(side * 4)
    grey = bytes(0 if (x // 4, y // 4) in dark else 255 for y in dots for x in dots)
    return memoryview(grey).cast("B", (side * 4, side * 4))


def test_what_no_code_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        code_of("x" * 3000)
