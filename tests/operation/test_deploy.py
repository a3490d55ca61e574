"""The files for containers, systemd and nginx name settings, paths and headers that there are."""

import configparser
import re
from pathlib import Path

import pytest

from vetting import config
from vetting.config import LARGEST_UPLOAD, MEGABYTE
from vetting.operation.observing import HEADER

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
OF_RUN = {"HOST", "PORT", "WORKERS"}


def text(name: str) -> str:
    return (DEPLOY / name).read_text("utf-8")


@pytest.mark.parametrize("name", ["Containerfile", "vetting.service", "nginx.conf"])
def test_every_setting_that_is_named_is_one(name: str) -> None:
    named = set(re.findall(r"\b(VETTING_[A-Z_]+)=", text(name)))
    assert named
    assert config.unknown_settings(dict.fromkeys(named, "")) == []


def test_what_is_set_beside_them_is_what_run_reads() -> None:
    told = re.findall(r"^Environment=(.*)$", text("vetting.service"), re.MULTILINE)
    names = {pair.split("=")[0] for line in told for pair in line.split()}
    assert {name for name in names if not name.startswith("VETTING_")} == OF_RUN


def test_the_container_copies_what_there_is_and_leaves_nothing_out() -> None:
    copied = re.findall(r"^COPY (?!--from)(.*) \S+$", text("Containerfile"), re.MULTILINE)
    names = [name for line in copied for name in line.split()]
    assert all((ROOT / name).exists() for name in names)
    assert {"vetting", "templates", "static", "pyproject.toml"} <= set(names)


def test_the_unit_starts_and_reloads_the_command_and_lets_it_write_one_folder() -> None:
    unit = configparser.RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment]
    unit.read_string(text("vetting.service"))
    service = unit["Service"]
    assert service["ExecStart"].split("/")[-1] == "vetting run"
    assert "-HUP $MAINPID" in service["ExecReload"]
    assert f"VETTING_INSTANCE=/var/lib/{service['StateDirectory']}" in text("vetting.service")
    assert service["ProtectSystem"] == "strict"


def test_the_proxy_passes_on_what_the_portal_believes_and_lets_files_through() -> None:
    passed = set(re.findall(r"proxy_set_header (\S+) (\S+);", text("nginx.conf")))
    assert {
        ("Host", "$host"),
        ("X-Forwarded-For", "$proxy_add_x_forwarded_for"),
        ("X-Forwarded-Proto", "$scheme"),
        (HEADER, "$request_id"),
    } <= passed
    found = re.search(r"client_max_body_size (\d+)m;", text("nginx.conf"))
    assert found is not None
    assert int(found[1]) * MEGABYTE > LARGEST_UPLOAD
