"""The browser that the tests are given is a real one, and says so when it is not."""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.support import browser, programs


def test_a_page_draws_its_text(page: Page) -> None:
    page.set_content("<h1>Señales de alerta</h1>")
    expect(page.get_by_role("heading")).to_have_text("Señales de alerta")
    assert page.evaluate(INK, "Señales de alerta") > page.evaluate(INK, "a") > 0
    assert page.evaluate(INK, " ") == 0


# On a machine with much else to do Chromium gives up on a page's picture, on a canvas' it does not.
INK = """text => {
    const pen = document.createElement('canvas').getContext('2d');
    pen.fillText(text, 10, 50);
    return pen.getImageData(0, 0, 300, 150).data.filter(each => each).length;
}"""


def test_scripts_can_be_switched_off(new_context: type[BrowserContext]) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.set_content("<noscript>plain</noscript>")
    expect(page.get_by_text("plain")).to_be_visible()


def test_a_fault_in_the_console_is_seen(page: Page, expected_faults: list[str]) -> None:
    expected_faults.append("on purpose")
    with page.expect_console_message() as message:
        page.evaluate("console.error('on purpose')")
    assert message.value.text == "on purpose"


def test_a_download_host_that_does_not_answer_is_given_up_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PLAYWRIGHT_DOWNLOAD_HOST", "http://127.0.0.1:9")
    with pytest.raises(programs.UnavailableError, match=r"127\.0\.0\.1"):
        browser.from_playwright()


def test_no_browser_anywhere_names_every_way_that_was_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_DOWNLOAD_HOST", "http://127.0.0.1:9")
    monkeypatch.setattr(programs.platform, "system", lambda: "Plan 9")
    with pytest.raises(programs.UnavailableError) as reasons:
        browser.find()
    assert [line.split(":")[0].strip() for line in str(reasons.value).splitlines()] == [
        "on PATH",
        "playwright install",
        f"npm {browser.PACKAGE.name}",
    ]


def test_a_browser_that_does_not_start_is_no_browser(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert browser.on_path() == browser.Chromium(str(broken))
    with pytest.raises(subprocess.CalledProcessError):
        subprocess.run([broken], check=True)
