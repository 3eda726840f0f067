"""Size is a smoke alarm: long files and functions are split by meaning, not by squeezing."""

from __future__ import annotations

import ast

from tests.architecture.source import PACKAGE, TESTS, Source, functions, length, planted, sources

FILE, FUNCTION, CONSTRUCTOR_STATEMENTS = 300, 40, 30
TEST_FILE, TEST_FUNCTION = 500, 60
LONGER_WITH_REASON: frozenset[str] = frozenset()


def too_long(source: Source, file_limit: int, function_limit: int) -> list[str]:
    lines = len(source.text.splitlines())
    found = [f"{source.module}: {lines} lines"] if lines > file_limit else []
    for node in functions(source):
        if length(node) > function_limit:
            found.append(f"{source.where(node)} {node.name}: {length(node)} lines")
        statements = sum(isinstance(part, ast.stmt) for part in ast.walk(node)) - 1
        if node.name == "__init__" and statements > CONSTRUCTOR_STATEMENTS:
            found.append(f"{source.where(node)}: constructor of {statements} statements")
    return found


def test_the_app_keeps_its_sizes() -> None:
    """No file over 300 lines, no function over 40, no constructor over 30 statements."""
    found = [
        place
        for source in sources(PACKAGE)
        if source.module not in LONGER_WITH_REASON
        for place in too_long(source, FILE, FUNCTION)
    ]
    assert not found, found


def test_the_tests_keep_theirs() -> None:
    """No test file over 500 lines, no test over 60."""
    found = [p for source in sources(TESTS) for p in too_long(source, TEST_FILE, TEST_FUNCTION)]
    assert not found, found


def test_the_size_rule_bites() -> None:
    """A long file, function and constructor are each found."""
    assert too_long(planted("ui.page", "x = 1\n" * 301), FILE, FUNCTION)
    assert too_long(planted("ui.page", "def f():\n" + "    x = 1\n" * 41), FILE, FUNCTION)
    assert too_long(planted("ui.page", "def __init__(s):\n" + "    x = 1\n" * 31), FILE, FUNCTION)


def test_each_test_says_what_it_proves() -> None:
    """Every test has a docstring, and asserts or expects something."""
    silent = [
        f"{source.where(node)} {node.name}"
        for source in sources(TESTS)
        for node in functions(source)
        if node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert not silent, silent
