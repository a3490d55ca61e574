"""What is written twice says the same twice: Makefile, README, locks, vendored files, the wheel."""

import hashlib
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.support.pages import HTMX_ATTRIBUTES

ROOT = Path(__file__).resolve().parents[1]
VENDORED = ROOT / "static" / "vendor" / "htmx"
LOCKS = ("requirements.lock", "requirements-dev.lock")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
ENV = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}


def output(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, env=ENV, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def listed_targets() -> list[str]:
    return re.findall(r"^  make (\S+) +\S", output("make"), re.MULTILINE)


def pinned(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text()
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", text, re.MULTILINE))


def name_of(requirement: str) -> str:
    return re.split(r"[\[<>=~! ]", requirement)[0].lower()


def test_make_alone_lists_every_target_that_is_meant_for_people() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert phony
    assert sorted(listed_targets()) == sorted(phony[1].split())


def test_every_listed_target_can_be_made() -> None:
    output("make", "--dry-run", *listed_targets())


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "SECURITY.md"])
def test_every_command_that_a_document_names_exists(document: str) -> None:
    text = (ROOT / document).read_text()
    named = set(re.findall(r"(?:^    |`)make ([a-z][a-z-]*)", text, re.MULTILINE))
    assert named
    assert named <= set(listed_targets())


def test_every_proof_that_the_promises_name_exists() -> None:
    text = (ROOT / "SECURITY.md").read_text()
    named = set(re.findall(r"\btests(?:/\w+)+(?:\.py)?", text))
    assert len(named) > 10
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


def test_the_readme_names_the_three_commands_of_a_newcomer() -> None:
    text = (ROOT / "README.md").read_text()
    assert all(f"make {target}" in text for target in ("run", "demo", "test"))


def test_ci_runs_what_make_check_runs() -> None:
    check = re.search(r"^check: (.+?) ##", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert check
    run = re.findall(r"^make (\S+)", (ROOT / ".ci/run").read_text(), re.MULTILINE)
    assert run == check[1].split()
    assert os.access(ROOT / ".ci/run", os.X_OK)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host_and_hashes_everything(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    assert not re.search(r"--(index|extra-index|find-links|trusted)", text)
    entries = re.split(r"\n(?=\S)", text.strip())
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert len(entries) == len(pinned(lock))


def test_every_dependency_is_locked() -> None:
    project, groups = PYPROJECT["project"], PYPROJECT["dependency-groups"]
    run = {name_of(item) for item in [*project["dependencies"], *groups["build"]]}
    extras = [item for extra in project["optional-dependencies"].values() for item in extra]
    assert run <= set(pinned("requirements.lock"))
    assert {name_of(item) for item in [*groups["dev"], *extras]} <= set(
        pinned("requirements-dev.lock")
    )


def test_what_runs_is_what_is_tested() -> None:
    tested = pinned("requirements-dev.lock")
    run = pinned("requirements.lock")
    assert {name: tested.get(name) for name in run} == run


def test_the_instance_folder_is_in_git_without_its_contents() -> None:
    assert output("git", "ls-files", "instance").split() == ["instance/.gitignore"]
    output("git", "check-ignore", "--quiet", "instance/vetting.sqlite3")


def test_htmx_is_the_file_that_was_vendored() -> None:
    sums = dict(
        reversed(line.split()) for line in (VENDORED / "SHA256SUMS").read_text().splitlines()
    )
    there = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in VENDORED.iterdir()
    }
    del there["SHA256SUMS"]
    assert there == sums
    assert set(sums) == {"htmx.min.js", "LICENSE"}
    assert "'4.0.1'" in (VENDORED / "htmx.min.js").read_text().replace('"', "'")


def test_the_page_checker_knows_the_attributes_that_htmx_reads() -> None:
    source = (VENDORED / "htmx.min.js").read_text()
    read = set(re.findall(r"\bhx-([a-z]+(?:-[a-z]+)*)", source))
    assert read - {"on", "status"} == HTMX_ATTRIBUTES


def test_the_wheel_carries_templates_and_static_files(tmp_path: Path) -> None:
    output(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    names = set(zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist())
    for folder in ("templates", "static"):
        files = output("git", "ls-files", folder).split()
        assert {f"vetting/{file}" for file in files} <= names
    catalogues = output("git", "ls-files", "*.po").split()
    assert {catalogue.removesuffix("po") + "mo" for catalogue in catalogues} <= names
    assert not [name for name in names if name.startswith(("tests/", "instance/"))]
