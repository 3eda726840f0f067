"""Python source whose decorators stand below the functions, so that mutmut does not pass them by.

mutmut leaves decorated functions as they are. `@property` above a function is the same as
`name = property(name)` below it, and then the function itself is plain.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_AT_HOME = frozenset({"staticmethod", "classmethod"})
"""Decorators that mutmut knows."""
_KEEPING = frozenset({"cache", "lru_cache"})
"""What these gave is kept from before the mutant was there: it would seem to live on."""


def undecorated(source: str) -> str:
    """The same module, with decorators of functions as assignments where that can be done."""
    lines = source.splitlines()
    for function in sorted(_movable(ast.parse(source)), key=lambda one: -one.lineno):
        first = min(one.lineno for one in function.decorator_list) - 1
        told = function.name
        for decorator in reversed(function.decorator_list):
            told = f"{ast.unparse(decorator)}({told})"
        indent = " " * function.col_offset
        lines.insert(function.end_lineno or 0, f"{indent}{function.name} = {told}")
        del lines[first : function.lineno - 1]
    return "\n".join(lines) + "\n"


def _movable(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.decorator_list:
            names = {_name(decorator, node.name) for decorator in node.decorator_list}
            if names.isdisjoint(_AT_HOME | _KEEPING | {"overload", ""}):
                yield node


def _name(decorator: ast.expr, function: str) -> str:
    """The last name of a decorator; nothing for `x.setter` and what is no name."""
    if isinstance(decorator, ast.Call):
        decorator = decorator.func
    if isinstance(decorator, ast.Attribute):
        is_own = isinstance(decorator.value, ast.Name) and decorator.value.id == function
        return "" if is_own else decorator.attr
    return decorator.id if isinstance(decorator, ast.Name) else ""
