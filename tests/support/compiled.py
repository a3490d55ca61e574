"""What the portals of the tests need not make anew: their templates, compiled once for as long as
nothing in the portal changes, and the rules of their addresses."""

import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flask import Flask
from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from werkzeug.routing import Rule

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / ".pytest_cache" / "templates"


class CompiledTemplates(BytecodeCache):
    """Kept in a folder for all processes of a run, and for the next one; in each process, as it
    once found them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.known: dict[str, bytes] = {}

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        # Each language has templates of its own.
        own = f"{vars(environment).get('language', '')} {name}"
        return super().get_bucket(environment, own, filename, source)

    def load_bytecode(self, bucket: Bucket) -> None:
        key = bucket.key + bucket.checksum
        if key not in self.known and (self.folder / key).is_file():
            self.known[key] = (self.folder / key).read_bytes()
        if key in self.known:
            bucket.bytecode_from_string(self.known[key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        key = bucket.key + bucket.checksum
        self.known[key] = bucket.bytecode_to_string()
        self.folder.mkdir(parents=True, exist_ok=True)
        written = self.folder / f"{key}.{os.getpid()}"
        written.write_bytes(self.known[key])
        written.replace(self.folder / key)


def _state_of_the_portal() -> str:
    """Another one after every change, since a template holds what the portal made of its constant
    words: translations, and what filters say."""
    told = [sys.version]
    for path in [ROOT / "requirements-dev.lock", *sorted((ROOT / "vetting").rglob("*.*"))]:
        if path.suffix != ".pyc":
            found = path.stat()
            told.append(f"{path} {found.st_size} {found.st_mtime_ns}")
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def forget_earlier() -> None:
    """Those of a portal that is no more."""
    for each in KEPT.glob("*"):
        if each != templates.folder:
            shutil.rmtree(each, ignore_errors=True)


templates = CompiledTemplates(KEPT / _state_of_the_portal())
Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": templates}

compiled_rules: dict[object, Callable[..., Any]] = {}
compile_builder = Rule._compile_builder


def compile_once(rule: Rule, append_unknown: bool = True) -> Callable[..., Any]:
    """Most of the work of making a portal; what is compiled takes its rule as an argument."""
    key = (rule.rule, tuple(rule._trace), repr(rule.defaults), append_unknown)
    if key not in compiled_rules:
        compiled_rules[key] = compile_builder(rule, append_unknown)
    return compiled_rules[key]


Rule._compile_builder = compile_once
