"""The portal as it is started."""

import stat
import urllib.request
from pathlib import Path

import pytest

from tests.cast import lay_fresh
from tests.support.databases import on_postgres
from tests.support.portal import RunningPortal, environment_of
from vetting import server
from vetting.config import from_environment


def test_it_starts_on_an_empty_folder_and_leads_to_the_set_up(tmp_path: Path) -> None:
    with (
        RunningPortal(tmp_path / "instance", anew=True) as portal,
        urllib.request.urlopen(portal.url, timeout=10) as page,
    ):
        assert page.url == f"{portal.url}/set-up"
        assert b"Set up your portal" in page.read()


def test_it_can_be_served_on_the_loopback_of_ipv6(empty_database: Path, tmp_path: Path) -> None:
    lay_fresh(empty_database, tmp_path)
    with (
        RunningPortal(tmp_path, HOST="[::1]") as portal,
        urllib.request.urlopen(portal.url, timeout=10) as page,
    ):
        assert page.url == f"http://[::1]:{portal.port}/set-up"
        assert "Code from the console" not in page.read().decode()


def test_what_it_keeps_is_its_owners_alone(tmp_path: Path) -> None:
    with RunningPortal(tmp_path / "new" / "instance"):
        folder = tmp_path / "new" / "instance"
        kept = {"secret-key"} if on_postgres() else {"secret-key", "vetting.sqlite3"}
        modes = {
            each.name: stat.S_IMODE(each.stat().st_mode) for each in (folder, *folder.iterdir())
        }
    assert modes.pop("instance") == modes.pop("uploads") == 0o700
    assert kept <= set(modes)
    assert set(modes.values()) == {0o600}


def test_a_restart_keeps_everything(empty_database: Path, tmp_path: Path) -> None:
    lay_fresh(empty_database, tmp_path)
    portal = RunningPortal(tmp_path)
    with portal:
        key = (tmp_path / "secret-key").read_text()
    with portal:
        assert (tmp_path / "secret-key").read_text() == key


def test_the_demo_prints_one_address_that_signs_in(tmp_path: Path) -> None:
    with RunningPortal(tmp_path, "demo") as portal:
        assert portal.stdout is not None
        address = portal.stdout.readline().strip()
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        for language, company in (("en", "Harvest Moon Bakery"), ("es", "Panadería La Espiga")):
            request = urllib.request.Request(address, headers={"Accept-Language": language})
            with opener.open(request, timeout=20) as page:
                assert company in page.read().decode()
            opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())


@pytest.mark.parametrize(
    ("host", "settings", "asked"),
    [
        ("127.0.0.1", {}, False),
        ("localhost", {"VETTING_BASE_URL": "http://localhost:8000"}, False),
        ("::", {}, True),
        ("192.0.2.7", {}, True),
        ("127.0.0.1", {"VETTING_BASE_URL": "https://vetting.example"}, True),
        ("127.0.0.1", {"VETTING_TRUSTED_HOSTS": "vetting.example"}, True),
        ("127.0.0.1", {"VETTING_PROXY_HOPS": "1"}, True),
    ],
)
def test_a_code_is_asked_for_wherever_others_can_come(
    empty_database: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    host: str,
    settings: dict[str, str],
    asked: bool,
) -> None:
    lay_fresh(empty_database, tmp_path)
    for name, value in environment_of(tmp_path).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("VETTING_SETUP_CODE", "")
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert (server.ask_for_code(host) is not None) is asked


@pytest.mark.parametrize(
    ("host", "configured", "found"),
    [
        ("192.0.2.7", "", "http://192.0.2.7:9000"),
        ("2001:db8::7", "", "http://[2001:db8::7]:9000"),
        ("[2001:db8::7]", "", "http://[2001:db8::7]:9000"),
        ("192.0.2.7", "https://vetting.example", "https://vetting.example"),
        ("127.0.0.1", "", None),
    ],
)
def test_links_in_mail_lead_to_the_host_that_is_served_on(
    monkeypatch: pytest.MonkeyPatch, host: str, configured: str, found: str | None
) -> None:
    monkeypatch.setenv("VETTING_BASE_URL", configured)
    monkeypatch.setenv("VETTING_TRUSTED_HOSTS", "")
    server.trust(host, 9000)
    assert from_environment().base_url == found
