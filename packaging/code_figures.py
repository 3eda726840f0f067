"""Measures the code, ours and that of others with the same rule, into docs/code-figures.md.

python packaging/code_figures.py                 writes the page anew
python packaging/code_figures.py measure FOLDER  the figures of another package, as the lines of
                                                 code_figures.toml want them
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import grimp

from code_figures_page import page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "counsellor_app"
TESTS = ROOT / "tests"
PAGE = ROOT / "docs" / "code-figures.md"

LONG_FILE, LONG_CLASS, LONG_FUNCTION = 300, 200, 40

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Documented = ast.Module | ast.ClassDef | _Function
_FORKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.match_case)
_BLOCKS = ("body", "handlers", "orelse", "finalbody", "cases")
_COMMENT = re.compile(r"(?:^|(?<=\s))#.*", re.MULTILINE)  # one in a text counts too; seldom
_BROAD = ("Exception", "BaseException")
_WAIVERS = ("noqa", "type: ignore", "pyright: ignore", "pylint: disable", "pragma: no cover")


@dataclass(frozen=True, slots=True)
class Figures:
    """What a package measures; lengths in lines, shares in whole hundredths."""

    files: int
    lines: int
    file_median: int
    file_longest: int
    files_too_long: int
    functions: int
    function_median: int
    function_p99: int
    function_longest: int
    functions_too_long: int
    class_longest: int
    classes_too_long: int
    constructor_most: int
    complexity_p99: int
    complexity_most: int
    module_docstrings: int
    class_docstrings: int
    function_docstrings: int
    comments: int
    broad_excepts: int
    broad_kept: int
    waivers: int
    cycles: int


@dataclass(frozen=True, slots=True)
class _File:
    lines: int
    comments: tuple[str, ...]
    tree: ast.Module


def measured(package: Path) -> Figures:
    """The figures of the package in a folder, its tests left out."""
    files = [_read(path) for path in _code_of(package)]
    nodes = [node for each in files for node in within(each.tree)]
    functions = [node for node in nodes if isinstance(node, _Function)]
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    lengths = [length(node) for node in functions]
    forks = [complexity(node) for node in functions]
    comments = [comment for each in files for comment in each.comments]
    broad = [node for node in nodes if isinstance(node, ast.ExceptHandler) and _is_broad(node)]
    return Figures(
        files=len(files),
        lines=sum(each.lines for each in files),
        file_median=round(median(each.lines for each in files)),
        file_longest=max(each.lines for each in files),
        files_too_long=sum(each.lines > LONG_FILE for each in files),
        functions=len(functions),
        function_median=round(median(lengths)),
        function_p99=percentile(lengths, 99),
        function_longest=max(lengths),
        functions_too_long=sum(each > LONG_FUNCTION for each in lengths),
        class_longest=max(length(node) for node in classes),
        classes_too_long=sum(length(node) > LONG_CLASS for node in classes),
        constructor_most=max(map(_statements, _named(functions, "__init__")), default=0),
        complexity_p99=percentile(forks, 99),
        complexity_most=max(forks),
        module_docstrings=_documented([each.tree for each in files if each.tree.body]),
        class_docstrings=_documented(classes),
        function_docstrings=_documented(functions),
        comments=round(100 * len(comments) / sum(each.lines for each in files)),
        broad_excepts=len(broad),
        broad_kept=sum(not _raises_again(node) for node in broad),
        waivers=sum(any(mark in comment for mark in _WAIVERS) for comment in comments),
        cycles=len(cycles(package)),
    )


def within(node: ast.AST) -> Iterator[ast.AST]:
    """The statements in it, at any depth, with their handlers and cases; expressions have none."""
    for field in _BLOCKS:
        for each in getattr(node, field, ()):
            yield each
            yield from within(each)


def length(node: ast.ClassDef | _Function) -> int:
    """Lines from `def` or `class` to the last, docstring and comments included."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def complexity(function: _Function) -> int:
    """McCabe's number, as the linter's rule C901 has it: the statements that fork, and one."""
    forks = [node for node in within(function) if isinstance(node, _FORKS)]
    return 1 + sum(not (isinstance(node, ast.match_case) and _takes_all(node)) for node in forks)


def percentile(values: Iterable[int], share: int) -> int:
    """The smallest value that so many in a hundred do not exceed."""
    ordered = sorted(values)
    return ordered[-(-share * len(ordered) // 100) - 1]


def cycles(package: Path) -> list[list[str]]:
    """Groups of modules that import one another when they run, wherever in them it stands."""
    sys.path.insert(0, str(package.parent))
    try:
        graph = grimp.build_graph(package.name, cache_dir=None, exclude_type_checking_imports=True)
    finally:
        sys.path.remove(str(package.parent))
    edges = {each: graph.find_modules_directly_imported_by(each) for each in graph.modules}
    return rings(edges)


def rings(edges: dict[str, set[str]]) -> list[list[str]]:
    """The groups in which each leads to each other: what is reached both forwards and back."""
    left, found = set(_trimmed(edges)), list[list[str]]()
    while left:
        start = min(left)
        there = _reached(start, edges)
        ring = sorted(each for each in there if start in _reached(each, edges))
        found += [ring] if len(ring) > 1 else []
        left -= {start, *ring}
    return found


def _trimmed(edges: dict[str, set[str]]) -> dict[str, set[str]]:
    """What is left once all that leads nowhere was taken away, again and again."""
    while True:
        kept = {each: ends & edges.keys() for each, ends in edges.items()}
        kept = {each: ends for each, ends in kept.items() if ends}
        if len(kept) == len(edges):
            return kept
        edges = kept


def _reached(start: str, edges: dict[str, set[str]]) -> set[str]:
    seen, left = set[str](), [start]
    while left:
        for each in edges.get(left.pop(), set()) - seen:
            seen.add(each)
            left.append(each)
    return seen


def _code_of(package: Path) -> Iterator[Path]:
    for path in sorted(package.rglob("*.py")):
        if not {"tests", "test"} & set(path.relative_to(package).parts):
            yield path


def _read(path: Path) -> _File:
    text = path.read_text(encoding="utf-8")
    return _File(len(text.splitlines()), tuple(_COMMENT.findall(text)), ast.parse(text))


def _named(functions: Sequence[_Function], name: str) -> list[_Function]:
    return [node for node in functions if node.name == name]


def _statements(function: _Function) -> int:
    return sum(isinstance(part, ast.stmt) for part in within(function))


def _documented(nodes: Sequence[_Documented]) -> int:
    return round(100 * sum(ast.get_docstring(node) is not None for node in nodes) / len(nodes))


def _is_broad(handler: ast.ExceptHandler) -> bool:
    caught = handler.type
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(name is None or (isinstance(name, ast.Name) and name.id in _BROAD) for name in names)


def _takes_all(case: ast.match_case) -> bool:
    """Whether it is `case _`, the `else` of a match."""
    return isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None


def _raises_again(handler: ast.ExceptHandler) -> bool:
    """Whether it only tidies up: its last statement raises what it caught."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


@dataclass(frozen=True, slots=True)
class Tests:
    """What the tests measure, beside so many lines of code."""

    files: int
    lines: int
    functions: int
    median: int
    share: float


def tests_beside(code_lines: int) -> Tests:
    """The tests of the project."""
    files = [_read(path) for path in sorted(TESTS.rglob("*.py"))]
    nodes = (node for each in files for node in within(each.tree))
    functions = [node for node in nodes if isinstance(node, _Function)]
    lengths = [length(node) for node in functions if node.name.startswith("test_")]
    lines = sum(each.lines for each in files)
    return Tests(len(files), lines, len(lengths), round(median(lengths)), lines / code_lines)


def main(arguments: Sequence[str]) -> None:
    """Write the page, or print the figures of another package."""
    if arguments[:1] == ["measure"]:
        for name, value in asdict(measured(Path(arguments[1]).resolve())).items():
            print(f"{name} = {value}")
        return
    ours = measured(PACKAGE)
    PAGE.write_text(page(ours, tests_beside(ours.lines)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
