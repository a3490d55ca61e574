"""The figures: who gets them, and that they are those of all processes."""

import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.cast import lay_fresh
from tests.support.portal import RunningPortal, environment_of, free_port

TOKEN = "a-token-of-some-length"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> RunningPortal:
    """A portal of two processes that is asked a few things, and its figures by both ways."""
    folder = tmp_path_factory.mktemp("watched")
    port = free_port()
    command = ("run", "--workers", "2", "--metrics-port", str(port))
    told = folder / "told"
    environment = {"VETTING_METRICS_TOKEN": TOKEN, "VETTING_LOG": "json"}
    portal = RunningPortal(folder, *command, anew=True, **environment)
    with portal:
        for _ in range(20):
            _ask(f"{portal.url}/set-up")
        by_token = _ask(f"{portal.url}/metrics", Authorization=f"Bearer {TOKEN}")
        by_port = _patiently(f"http://127.0.0.1:{port}/metrics")
        folders = _folders_of(portal)
    told.write_text(json.dumps({"token": by_token, "port": by_port, "folder": folders}))
    return portal


@pytest.mark.parametrize("way", ["token", "port"])
def test_all_processes_are_added_up(watched: RunningPortal, way: str) -> None:
    figures = _figures(json.loads((watched.instance / "told").read_text())[way])
    asked = ("vetting_requests_total", ("setup.new", "GET", "200"))
    assert figures[asked] == 20
    assert figures["vetting_request_seconds_count", ("setup.new",)] == 20
    assert figures["vetting_statements_total", ("setup.new",)] >= 20
    assert figures["vetting_database_up", ()] == 1
    assert figures["vetting_mail_waiting", ()] == 0
    assert figures["vetting_database_bytes", ()] > 100_000
    assert figures["vetting_instance_free_bytes", ()] > 0


def test_no_label_holds_what_came_with_a_request(watched: RunningPortal) -> None:
    told = json.loads((watched.instance / "told").read_text())["port"]
    endpoints = set(re.findall(r'endpoint="([^"]*)"', told))
    assert endpoints <= {"setup.new", "operation.healthz", "operation.metrics", "none"}


def test_the_folder_that_they_share_goes_with_the_portal(watched: RunningPortal) -> None:
    assert not watched.runs()
    shared = json.loads((watched.instance / "told").read_text())["folder"]
    assert len(shared) == 1
    assert not Path(shared[0]).exists()


# What reads the environment at its import is tried in a process of its own.
ALONE = f"""
from vetting import create_app
client = create_app().test_client()
for given in (None, "Bearer wrong", "Bearer {TOKEN}"):
    answer = client.get("/metrics", headers={{"Authorization": given}} if given else {{}})
    print(answer.status_code, "vetting_requests_total" in answer.text)
"""


@pytest.mark.sqlite
def test_one_process_alone_needs_no_folder_but_the_token(
    empty_database: Path, tmp_path: Path
) -> None:
    lay_fresh(empty_database, tmp_path)
    told = _alone(ALONE, tmp_path, VETTING_METRICS_TOKEN=TOKEN)
    assert told == ["401 False", "401 False", "200 True"]


WITHOUT = """
import sys
from vetting import create_app
answer = create_app().test_client().get("/metrics")
print(answer.status_code, "prometheus_client" in sys.modules)
"""


@pytest.mark.sqlite
def test_where_nobody_asks_there_is_no_such_page_and_nothing_is_counted(
    empty_database: Path, tmp_path: Path
) -> None:
    lay_fresh(empty_database, tmp_path)
    assert _alone(WITHOUT, tmp_path) == ["404 False"]


def _alone(script: str, folder: Path, **environment: str) -> list[str]:
    command = [sys.executable, "-W", "error", "-c", script]
    found = subprocess.run(
        command,
        env={**os.environ, **environment_of(folder), **environment},
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return found.stdout.splitlines()


def _ask(url: str, **headers: str) -> str:
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as page:
        return str(page.read().decode())


def _folders_of(portal: RunningPortal) -> list[str]:
    """The folders of figures whose files a process of the portal holds."""
    assert portal.process is not None
    found = set()
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if os.getpgid(int(process.name)) == portal.process.pid:
                maps = (process / "maps").read_text()
                found |= set(re.findall(r"(/\S+/vetting-metrics-\w+)/", maps))
    return sorted(found)


def _patiently(url: str) -> str:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with suppress(OSError):
            return _ask(url)
        time.sleep(0.1)
    raise AssertionError(url)


def _figures(text: str) -> dict[tuple[str, tuple[str, ...]], float]:
    return {
        (sample.name, tuple(sample.labels[name] for name in sorted(sample.labels))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if "le" not in sample.labels
    }
