"""Settings: each is in the README, none has a secret default, and the key is its owner's alone."""

import re
import stat
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import vetting
from vetting import config
from vetting.config import ROOT, from_environment

NAME = re.compile(r"\b(?:VETTING|PROMETHEUS)_[A-Z_]+\b")


class Spy(Mapping[str, str]):
    """An environment that notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.asked.add(name)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def test_the_readme_lists_every_variable_that_is_read() -> None:
    spy = Spy()
    from_environment(spy)
    table = [
        line
        for line in (ROOT / "README.md").read_text("utf-8").splitlines()
        if line.startswith("|")
    ]
    listed = [name for line in table for name in NAME.findall(line.split("|")[1])]
    # What is an option of `vetting run` first, click reads.
    assert sorted(listed) == sorted({*spy.asked, "VETTING_METRICS_PORT"})


def test_no_other_module_reads_the_environment_for_itself() -> None:
    for path in Path(vetting.__file__).parent.rglob("*.py"):
        text = path.read_text("utf-8")
        if path.name not in {"config.py", "server.py"}:
            assert not re.search(r"\bos\.environ|getenv", text), path.name


def test_the_key_is_made_at_the_first_start_for_its_owner_alone(tmp_path: Path) -> None:
    first = config.secret_key(tmp_path / "new")
    path = tmp_path / "new" / "secret-key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(first) == 64
    assert config.secret_key(tmp_path / "new") == first
    assert config.secret_key(tmp_path / "other") != first


def test_an_empty_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret-key").touch()
    with pytest.raises(ValueError, match="is empty"):
        config.secret_key(tmp_path)


def test_all_who_start_at_one_moment_have_one_key_and_none_has_half_of_it(tmp_path: Path) -> None:
    for turn in range(50):
        folder = tmp_path / str(turn)
        with ThreadPoolExecutor(4) as pool:
            found = set(pool.map(config.secret_key, [folder] * 4))
        assert [len(key) for key in found] == [64]
        assert [each.name for each in folder.iterdir()] == ["secret-key"]


def test_what_follows_from_the_key_differs_by_purpose(tmp_path: Path) -> None:
    found = config.flask_config(from_environment({"VETTING_INSTANCE": str(tmp_path)}))
    totp = found["SECURITY_TOTP_SECRETS"]
    codes = found["SECURITY_MULTI_FACTOR_RECOVERY_CODES_KEYS"]
    assert isinstance(totp, dict)
    assert isinstance(codes, list)
    assert len({found["SECRET_KEY"], totp[1], codes[0].decode()}) == 3
