"""The code as trees, and the findings the gate tests look for in it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "counsellor_app"
TESTS = ROOT / "tests"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file. `module` is its dotted name, as in `vault.keys`."""

    path: Path
    module: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def where(self, node: ast.AST) -> str:
        return f"{self.path.name}:{getattr(node, 'lineno', 0)} in {self.module}"


@lru_cache(maxsize=700)  # the app's files, which each rule reads anew
def _nodes(text: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(text)))


def sources(folder: Path = PACKAGE) -> Iterator[Source]:
    for path in sorted(folder.rglob("*.py")):
        module = ".".join(path.relative_to(folder).with_suffix("").parts)
        yield Source(path, module.removesuffix(".__init__"), path.read_text(encoding="utf-8"))


def planted(module: str, text: str) -> Source:
    """A made-up file, to show that a rule bites."""
    return Source(PACKAGE / (module.replace(".", "/") + ".py"), module, text)


def calls(source: Source) -> Iterator[ast.Call]:
    for node in _nodes(source.text):
        if isinstance(node, ast.Call):
            yield node


def called_name(call: ast.Call) -> str:
    """`f` of `f()` and of `x.f()`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def functions(source: Source) -> Iterator[Function]:
    for node in _nodes(source.text):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1
