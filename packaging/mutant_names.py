"""Which function a mutant is of, and whether that function is still the same."""

from __future__ import annotations

import ast
import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def function_of(mutant: str) -> str:
    """The function that mutmut's name of a mutant speaks of, with its class: "Door.open"."""
    mangled = mutant.partition("__mutmut_")[0].rpartition(".")[2].lstrip("x")
    return mangled.removeprefix("_").strip("\u01c1").replace("\u01c1", ".")


def functions(source: str) -> dict[str, str]:
    """A digest of every function of a module that is mutated, by its name."""
    return {
        name: hashlib.sha256(ast.unparse(function).encode()).hexdigest()
        for name, function in _functions(ast.parse(source).body, "")
    }


def _functions(body: list[ast.stmt], inside: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in body:
        if isinstance(node, ast.FunctionDef):
            yield f"{inside}{node.name}", node
        elif isinstance(node, ast.ClassDef):
            yield from _functions(node.body, f"{node.name}.")
