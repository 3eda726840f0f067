"""What a row of the proof rests on: every file of the project that its tests can reach.

Found, not written by hand, so that none is forgotten: from the tests of the row by their imports,
those inside functions included, and by any text in them that names a module or a file. Whoever
starts another process writes its module or its file down, and whoever imports by a name that is put
together reaches all that stands beside it. Wider than need be, never narrower; what only types need
is left out, as it never runs.
"""

from __future__ import annotations

import ast
import hashlib
import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CODE = ("counsellor_app", "tests", "packaging")
BESIDE = ("resources", "docs")
LOCKS = ("requirements.lock", "requirements-dev.lock")
MODULE = re.compile(r"\b(?:counsellor_app|tests)(?:\.\w+)+")
PATH = re.compile(r"[\w./-]*\w[\w./-]*(?:::.*)?")


@dataclass(frozen=True)
class Tree:
    """The files of the project, as they are now."""

    root: Path

    @cached_property
    def files(self) -> dict[str, Path]:
        """By their path from the root, what is made from others left out."""
        found = (path for top in (*CODE, *BESIDE) for path in (self.root / top).rglob("*"))
        return {
            path.relative_to(self.root).as_posix(): path
            for path in (*sorted(found), *(self.root / name for name in LOCKS))
            if path.is_file() and path.suffix not in {".pyc", ".qm"}
        }

    @cached_property
    def data(self) -> list[str]:
        """Files of resources/."""
        return [name for name in self.files if name.startswith("resources/")]

    @cached_property
    def by_own_name(self) -> dict[str, list[str]]:
        """Files by the last part of their path."""
        named: dict[str, list[str]] = {}
        for name in self.files:
            named.setdefault(name.rpartition("/")[2], []).append(name)
        return named

    def of_module(self, dotted: str) -> set[str]:
        """The file of a module, or of the module a name stands in, with its packages' own."""
        places = [dotted.replace(".", "/")]
        while "/" in places[-1]:
            places.append(places[-1].rpartition("/")[0])
        files = {f"{place}{end}" for place in places for end in (".py", "/__init__.py")}
        return files & self.files.keys()

    def named_in(self, text: str) -> set[str]:
        """Files a text names: by module, by the end of their path, or by their folder of data."""
        found = {name for dotted in MODULE.findall(text) for name in self.of_module(dotted)}
        if not PATH.fullmatch(text):
            return found
        end = text.partition("::")[0].strip("/")
        named = self.by_own_name.get(end.rpartition("/")[2], [])
        found |= {name for name in named if f"/{name}".endswith(f"/{end}")}
        if "/" not in text:
            return found | {name for name in self.data if name.startswith(f"resources/{text}/")}
        begun = (f"resources/{text}", f"{end}/")
        return found | {name for name in self.files if name.startswith(begun)}


@dataclass(frozen=True)
class Reach:
    """What files lead to, each looked at once."""

    tree: Tree
    seen: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    def of(self, nodes: tuple[str, ...]) -> frozenset[str]:
        """All that tests, or folders of them, can reach, with the configuration around them."""
        open_ends, found = {*self._begin(nodes), *LOCKS} & self.tree.files.keys(), set[str]()
        while open_ends:
            name = open_ends.pop()
            found.add(name)
            open_ends |= self._next(name) - found
        return frozenset(found)

    def _begin(self, nodes: tuple[str, ...]) -> Iterator[str]:
        for node in nodes:
            place = re.split("::| ", node)[0]
            inside = (each for each in self.tree.files if each.startswith(f"{place}/"))
            for name in (place, *inside):
                yield name
                parts = name.split("/")
                yield from ("/".join((*parts[:n], "conftest.py")) for n in range(1, len(parts)))

    def _next(self, name: str) -> frozenset[str]:
        if name not in self.seen:
            path = self.tree.files[name]
            self.seen[name] = (
                frozenset(self._reached(name)) if path.suffix == ".py" else frozenset()
            )
        return self.seen[name]

    def _reached(self, name: str) -> set[str]:
        nodes = _running(ast.parse(self.tree.files[name].read_text(encoding="utf-8")))
        found = {file for told in set(_told(nodes)) for file in self.tree.named_in(told)}
        if _imports_by_name(nodes):
            beside = f"{name.rpartition('/')[0]}/"
            found |= {file for file in self.tree.files if file.startswith(beside)}
        return found


def _told(nodes: list[ast.AST]) -> Iterator[str]:
    """The modules a file imports when it runs, and the texts in it other than its docstrings."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.List | ast.Tuple):
            yield from _started(node.elts)


def _started(words: list[ast.expr]) -> Iterator[str]:
    """The program of a command: `-m` and a package."""
    plain = [getattr(word, "value", None) for word in words]
    yield from (f"{name}.__main__" for flag, name in pairwise(plain) if flag == "-m")


def _imports_by_name(nodes: list[ast.AST]) -> bool:
    """Whether it imports what is not written down at the import."""
    names = {getattr(node, "attr", getattr(node, "id", "")) for node in nodes}
    return bool(names & {"import_module", "__import__"})


def _running(node: ast.AST) -> list[ast.AST]:
    found, open_ends = list[ast.AST](), [node]
    while open_ends:
        found.append(open_ends.pop())
        open_ends += [each for each in ast.iter_child_nodes(found[-1]) if not _never_runs(each)]
    return found


def _never_runs(node: ast.AST) -> bool:
    is_text_alone = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    test = node.test if isinstance(node, ast.If) else None
    return is_text_alone or (isinstance(test, ast.Name) and test.id == "TYPE_CHECKING")


def rooms(reach: Reach, nodes: tuple[str, ...]) -> dict[str, str]:
    """Each file these tests can reach, and the digest of what is in it; the tests named as well."""
    files = reach.tree.files
    told = {name: _digest(files[name].read_bytes()) for name in sorted(reach.of(nodes))}
    named = _digest(repr(nodes).encode())
    return told | {"tests named": named, "settings of pytest": _how_pytest_runs(reach.tree.root)}


def _how_pytest_runs(root: Path) -> str:
    """Of the project's settings, those of pytest alone: the others change no test."""
    plain = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return _digest(repr(plain.get("tool", {}).get("pytest")).encode())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
