"""Every small fault that access.py could have: each is the file with one thing turned round."""

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import vetting

SOURCE = Path(vetting.__file__).parent / "access.py"
TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
TYPES = ("Audience", "View", "LoadActor", "LoadHolder", "LoadKeeper")
Change = Callable[[Any], ast.AST | None]


@dataclass(frozen=True)
class Mutant:
    """One fault: what to change, and in which node of the file, counted as `ast.walk` comes by."""

    name: str
    number: int
    change: Change

    @property
    def source(self) -> str:
        """The file with the fault; made when it is asked for, as most runs ask for none."""
        tree: ast.AST = ast.parse(SOURCE.read_text(encoding="utf-8"))
        target = list(ast.walk(tree))[self.number]
        changed = self.change(target)
        if changed is not None:
            tree = _Swap(target, changed).visit(tree)
        return ast.unparse(ast.fix_missing_locations(tree))


def mutants(source: str) -> Iterator[Mutant]:
    tree = ast.parse(source)
    silent = set(_only_said(tree))
    seen: Counter[str] = Counter()
    for number, node in enumerate(ast.walk(tree)):
        for kind, change in () if node in silent else _changes(node):
            where = " ".join(ast.unparse(node).split())[:60]
            name = f"{kind}: {where}"
            seen[name] += 1
            yield Mutant(name if seen[name] == 1 else f"{name} ({seen[name]})", number, change)


def _only_said(tree: ast.AST) -> Iterator[ast.AST]:
    """Annotations and names of types, which do nothing when they run."""
    for node in ast.walk(tree):
        kinds = [getattr(node, name, None) for name in ("annotation", "returns")]
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in TYPES:
            kinds.append(node.value)
        for kind in kinds:
            if kind is not None:
                yield from ast.walk(kind)


class _Swap(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else super().visit(node)


def _changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    for fits, changes in KINDS:
        if fits(node):
            yield from changes(node)


def _of_words(node: ast.AST) -> Iterator[tuple[str, Change]]:
    assert isinstance(node, ast.BoolOp)
    yield "and/or", _other_word
    for number in range(len(node.values)):
        yield f"only part {number}", lambda found, n=number: found.values[n]


def _of_unions(node: ast.AST) -> Iterator[tuple[str, Change]]:
    yield "left alone", lambda found: found.left
    yield "right alone", lambda found: found.right


def _of_tests(node: ast.AST) -> Iterator[tuple[str, Change]]:
    for value in (True, False):
        yield f"if {value}", lambda found, v=value: _with_test(found, v)


def _of_roles(node: ast.AST) -> Iterator[tuple[str, Change]]:
    assert isinstance(node, ast.Attribute)
    for role in ("OWNER", "MANAGER", "REVIEWER", "VIEWER"):
        if role != node.attr:
            yield f"{role} in place", lambda found, r=role: _role(found, r)


def _one(kind: str, change: Change) -> Callable[[ast.AST], Iterator[tuple[str, Change]]]:
    return lambda node: iter([(kind, change)])


def _turn(found: ast.AST) -> None:
    assert isinstance(found, ast.Compare)
    found.ops = [TURNED[type(op)]() if type(op) in TURNED else op for op in found.ops]


def _other_word(found: ast.AST) -> None:
    assert isinstance(found, ast.BoolOp)
    found.op = ast.Or() if isinstance(found.op, ast.And) else ast.And()


def _with_test(found: ast.AST, value: bool) -> None:
    assert isinstance(found, ast.If | ast.IfExp)
    found.test = ast.Constant(value)


def _undecorated(found: ast.AST) -> None:
    assert isinstance(found, ast.FunctionDef)
    found.decorator_list = []


def _role(found: ast.AST, role: str) -> None:
    assert isinstance(found, ast.Attribute)
    found.attr = role


def _is_nothing(node: ast.expr | None) -> bool:
    return node is None or (isinstance(node, ast.Constant) and node.value is None)


def _is_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)


KINDS: tuple[
    tuple[Callable[[ast.AST], bool], Callable[[ast.AST], Iterator[tuple[str, Change]]]], ...
] = (
    (lambda node: isinstance(node, ast.Compare), _one("turned", _turn)),
    (lambda node: isinstance(node, ast.BoolOp), _of_words),
    (
        lambda node: isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not),
        _one("not dropped", lambda found: found.operand),
    ),
    (lambda node: isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr), _of_unions),
    (lambda node: isinstance(node, ast.If | ast.IfExp), _of_tests),
    (
        lambda node: isinstance(node, ast.Raise) or _is_call(node),
        _one("dropped", lambda found: ast.Pass()),
    ),
    (
        lambda node: isinstance(node, ast.Return) and not _is_nothing(node.value),
        _one("returns None", lambda found: ast.Return(ast.Constant(None))),
    ),
    (
        lambda node: isinstance(node, ast.Assign) and not isinstance(node.targets[0], ast.Name),
        _one("not assigned", lambda found: ast.Pass()),
    ),
    (
        lambda node: isinstance(node, ast.FunctionDef) and bool(node.decorator_list),
        _one("undecorated", _undecorated),
    ),
    (
        lambda node: (
            isinstance(node, ast.Constant) and isinstance(node.value, int) and node.value > 1
        ),
        _one("other number", lambda found: ast.Constant(200)),
    ),
    (
        lambda node: isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Role",
        _of_roles,
    ),
)
MUTANTS = tuple(mutants(SOURCE.read_text(encoding="utf-8")))
