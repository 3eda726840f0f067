"""The code keeps the budgets of its figures, and the page about them tells of this code."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.architecture.source import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OFF = 0.05  # by how much the page may lag behind

CROOKED = '''"""Two ways to go wrong."""

import planted.other


def long():
    """It forks three times: 1 + if + for + except."""
    if planted:
        for _ in range(2):
            try:
                pass
            except Exception:  # noqa: BLE001
                pass
{}

class Thing:
    def __init__(self):
        self.a = 1
        self.b = 2
'''
TIDY = """import planted


def tidy():
    try:
        return planted.crooked
    except BaseException:
        raise
"""


@pytest.fixture(scope="module")
def figures(script: Callable[[str], Any]) -> Any:
    """The measuring script."""
    return script("code_figures")


@pytest.fixture(scope="module")
def ours(figures: Any) -> Any:
    """What the app measures now."""
    return figures.measured(PACKAGE)


def test_the_code_keeps_its_budgets(script: Callable[[str], Any], ours: Any) -> None:
    """No figure passes its budget; one that did would be told."""
    told = script("code_figures_page").passed
    assert told(ours) == []
    assert told(replace(ours, function_p99=41)) == [
        "lines of a function, 99 in 100: 41, at most 40"
    ]


def test_the_page_tells_of_this_code(figures: Any, script: Callable[[str], Any], ours: Any) -> None:
    """Each of our figures stands on the page, and is that of this code or nearly so."""
    page = figures.PAGE.read_text(encoding="utf-8")
    for row in script("code_figures_page").ROWS:
        found = re.search(
            rf"^\| {re.escape(row.label)} \|.*?\| \*\*([\d,]+)\*\*", page, re.MULTILINE
        )
        assert found, row.label
        told, now = int(found[1].replace(",", "")), getattr(ours, row.field)
        assert abs(told - now) <= max(2, OFF * now), f"{row.label}: make figures"


def test_each_figure_is_what_it_is_called(figures: Any, tmp_path: Path) -> None:
    """A made-up package with one of every fault is measured as counted by hand."""
    package = tmp_path / "planted"
    package.mkdir()
    (package / "__init__.py").write_text("import planted.crooked\n")
    (package / "crooked.py").write_text(CROOKED.format("    # reason\n" * 300 + "    return 1"))
    (package / "other.py").write_text(TIDY)
    found = figures.measured(package)
    assert (found.files, found.files_too_long, found.file_longest) == (3, 1, 319)
    assert (found.functions, found.function_longest, found.functions_too_long) == (3, 309, 1)
    assert (found.complexity_most, found.constructor_most, found.class_longest) == (4, 2, 4)
    assert (found.broad_excepts, found.broad_kept, found.waivers) == (2, 1, 1)
    assert (found.module_docstrings, found.function_docstrings, found.cycles) == (33, 33, 1)


def test_rings_of_imports_are_found(figures: Any) -> None:
    """Each ring once, what only leads to it or away from it not, two rings apart."""
    edges = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": {"e"}, "e": set[str]()}
    assert figures.rings(edges) == [["a", "b", "c"]]
    assert figures.rings(edges | {"e": {"d"}, "z": {"a"}}) == [["a", "b", "c"], ["d", "e"]]
    assert figures.rings({"a": {"b"}, "b": set[str]()}) == []


def test_a_share_of_a_hundred_is_the_smallest_that_holds(figures: Any) -> None:
    """99 in 100 of a hundred values is the ninety-ninth, of a few the last."""
    assert figures.percentile(range(1, 101), 99) == 99
    assert figures.percentile([3, 1, 2], 99) == 3
