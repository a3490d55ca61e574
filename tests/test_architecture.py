"""The walls of the house: who may import what, and who may name what."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import vetting

HOUSE = Path(vetting.__file__).parent
TEMPLATES = HOUSE.parent / "templates"
STATIC = HOUSE.parent / "static"
MODULES = sorted(
    path for path in HOUSE.rglob("*.py") if "versions" not in path.relative_to(HOUSE).parts
)
ROUTES = [path for path in MODULES if path.name == "routes.py"]


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield from (f"{node.module}.{name.name}" for name in node.names)


def named(path: Path) -> str:
    return str(path.relative_to(HOUSE))


def test_scoring_imports_only_the_standard_library_and_itself() -> None:
    for path in (HOUSE / "scoring").rglob("*.py"):
        for name in imported(path):
            own = name.startswith("vetting.scoring")
            assert own or name.split(".")[0] in sys.stdlib_module_names, f"{named(path)}: {name}"


def test_scoring_knows_no_clock_no_chance_and_no_files() -> None:
    for path in (HOUSE / "scoring").rglob("*.py"):
        for name in imported(path):
            assert name.split(".")[0] not in {"time", "datetime", "random", "secrets", "os"}, name


@pytest.mark.parametrize("path", ROUTES, ids=named)
def test_routes_import_neither_models_nor_the_session(path: Path) -> None:
    for name in imported(path):
        assert not name.startswith(("vetting.models", "vetting.db", "sqlalchemy")), name


def test_scoring_starts_without_the_portal() -> None:
    code = "import sys, vetting.cli; print(*sorted(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    assert "vetting.scoring.scorecard" in loaded
    assert not {"sqlalchemy", "flask_security", "vetting.features", "vetting.db"} & set(loaded)


def test_no_module_needs_itself() -> None:
    needs = {module_of(path): set(needed(path)) for path in MODULES}
    order = TopologicalSorter({name: found - {name} for name, found in needs.items()})
    order.prepare()


def module_of(path: Path) -> str:
    parts = ["vetting", *path.relative_to(HOUSE).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def needed(path: Path) -> Iterator[str]:
    """The modules that have to be there before this one is, their packages among them."""
    known = {module_of(each) for each in MODULES}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        names = []
        if isinstance(node, ast.Import):
            names = [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{name.name}" for name in node.names)]
        for name in names:
            parts = name.split(".")
            around = {".".join(parts[: end + 1]) for end in range(len(parts))}
            yield from (each for each in around & known if not is_around(each, path))


def is_around(package: str, path: Path) -> bool:
    return f"{module_of(path)}.".startswith(f"{package}.")


# Whole databases are copied for all companies at once, by commands alone.
PAST_THE_WALL = {"db.py", "env.py", "presence.py", "rows.py", "together.py"}


def test_nothing_passes_by_the_wall_between_companies() -> None:
    past = re.compile(r"__table__|\.metadata\b|exec_driver_sql|\.connection\(|import .*\btext\b")
    for path in MODULES:
        if path.name not in PAST_THE_WALL and path.parent.name != "backups":
            found = past.search(path.read_text(encoding="utf-8"))
            assert found is None, f"{named(path)}: {found}"


def test_only_commands_copy_whole_databases() -> None:
    """Nothing that answers requests can reach what passes by the wall."""
    for path in MODULES:
        if path.parent.name != "backups" and path.name != "cli.py":
            assert not any("vetting.backups" in name for name in imported(path)), named(path)


def test_nobody_but_its_own_feature_reads_a_self_check() -> None:
    read = re.compile(r"\bSelfCheck\b|\bSelfCheckAnswer\b|self_check_answer")
    found = {named(path) for path in MODULES if read.search(path.read_text(encoding="utf-8"))}
    assert found == {
        "models/__init__.py",
        "models/self_checks.py",
        "self_checks/queries.py",
        "self_checks/service.py",
    }


def test_reading_a_self_check_takes_its_keeper_or_its_secret() -> None:
    module = ast.parse((HOUSE / "self_checks" / "queries.py").read_text(encoding="utf-8"))
    first = {
        node.name: ast.unparse(node.args.args[0]) if node.args.args else ""
        for node in module.body
        if isinstance(node, ast.FunctionDef) and "select(" in ast.unparse(node)
    }
    assert first == {
        "live": "digest: str",
        "own_check": "keeper: Keeper",
        "locked": "keeper: Keeper",
        "answer_rows": "keeper: Keeper",
    }


def test_only_one_file_names_htmx_headers() -> None:
    for path in MODULES:
        if path.name != "hx.py":
            assert not re.search(r"\bHX-", path.read_text(encoding="utf-8")), named(path)


def test_only_one_file_makes_markup() -> None:
    for path in MODULES:
        if path.name != "html.py":
            text = path.read_text(encoding="utf-8")
            assert "Markup" not in text.replace("markup", ""), named(path)
            assert "bleach" not in text, named(path)


def test_no_python_string_holds_a_tag() -> None:
    for path in MODULES:
        if path.name == "html.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not re.search(r"</?(p|div|span|a|li|td|br)\b", node.value), named(path)


def test_templates_mark_nothing_as_safe_and_carry_no_inline_code() -> None:
    for path in TEMPLATES.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\|\s*safe\b", text), path.name
        # Mail programs read no stylesheet.
        if path != TEMPLATES / "mail" / "message.html":
            assert not re.search(r"<style\b|\sstyle=", text), path.name
        assert not re.search(r"<script(?![^>]*\bsrc=)", text), path.name
        assert not re.search(r"\son[a-z]+=|\bhx-on|\bjs:", text), path.name


def test_partials_say_what_they_need() -> None:
    for path in TEMPLATES.rglob("_*.html"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("{# needs:"), path.name


def test_services_and_scoring_explain_their_public_functions() -> None:
    paths = [*HOUSE.rglob("service.py"), *(HOUSE / "scoring").rglob("*.py")]
    for path in paths:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                assert ast.get_docstring(node), f"{named(path)}: {node.name}"


def test_static_files_ask_no_other_host() -> None:
    for path in [*STATIC.rglob("*.css"), *STATIC.glob("js/*.js")]:
        assert not re.search(r"https?://(?!www\.w3\.org)", path.read_text(encoding="utf-8")), path
