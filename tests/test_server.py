"""The portal as it is started."""

import stat
import urllib.request
from pathlib import Path

from tests.support.portal import RunningPortal


def test_it_starts_on_an_empty_folder_and_leads_to_the_set_up(tmp_path: Path) -> None:
    with (
        RunningPortal(tmp_path / "instance") as portal,
        urllib.request.urlopen(portal.url, timeout=10) as page,
    ):
        assert page.url == f"{portal.url}/set-up"
        assert b"Set up your portal" in page.read()


def test_it_can_be_served_on_the_loopback_of_ipv6(tmp_path: Path) -> None:
    with (
        RunningPortal(tmp_path / "instance", HOST="[::1]") as portal,
        urllib.request.urlopen(portal.url, timeout=10) as page,
    ):
        assert page.url == f"http://[::1]:{portal.port}/set-up"
        assert "Code from the console" not in page.read().decode()


def test_its_key_is_its_owners_alone(tmp_path: Path) -> None:
    with RunningPortal(tmp_path / "instance"):
        mode = stat.S_IMODE((tmp_path / "instance" / "secret-key").stat().st_mode)
    assert mode == 0o600


def test_a_restart_keeps_everything(tmp_path: Path) -> None:
    portal = RunningPortal(tmp_path / "instance")
    with portal:
        key = (tmp_path / "instance" / "secret-key").read_text()
    with portal:
        assert (tmp_path / "instance" / "secret-key").read_text() == key


def test_the_demo_prints_one_address_that_signs_in(tmp_path: Path) -> None:
    with RunningPortal(tmp_path, "demo") as portal:
        assert portal.process is not None
        assert portal.process.stdout is not None
        address = portal.process.stdout.readline().strip()
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        for language, company in (("en", "Harvest Moon Bakery"), ("es", "Panadería La Espiga")):
            request = urllib.request.Request(address, headers={"Accept-Language": language})
            with opener.open(request, timeout=20) as page:
                assert company in page.read().decode()
            opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
