"""What we say we protect against is shown by tests that exist, and is what the app says."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from tests.architecture.source import PACKAGE, ROOT

PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
PROTECTS, _, DOES_NOT = PAGE.partition("## Does not protect")
TEST = re.compile(r"^- (tests/\S+\.py)::(\w+)$", re.MULTILINE)


@cache
def functions_in(path: str) -> frozenset[str]:
    """The functions of a file; none where there is no such file."""
    file = ROOT / path
    tree = ast.parse(file.read_text(encoding="utf-8") if file.is_file() else "")
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def missing(page: str) -> list[str]:
    return [
        f"{path}::{name}" for path, name in TEST.findall(page) if name not in functions_in(path)
    ]


def promises(page: str) -> list[str]:
    """The paragraphs of the first list, each with the tests that follow it."""
    return re.split(r"\n(?=\*\*|And behind)", page.partition("## Protects")[2])[1:]


def said_by_the_app(method: str) -> list[str]:
    """The sentences of one list on the card in the settings."""
    tree = ast.parse((PACKAGE / "ui" / "protection_card.py").read_text(encoding="utf-8"))
    (found,) = (
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == method
    )
    texts = [node.value for node in ast.walk(found) if isinstance(node, ast.Constant)]
    return [text for text in texts if isinstance(text, str)]


def test_every_test_that_is_named_exists() -> None:
    """A promise does not outlive its test."""
    assert len(TEST.findall(PROTECTS)) > 40
    assert len(TEST.findall(PROTECTS)) == PROTECTS.count("tests/"), "a line is spelled otherwise"
    assert missing(PAGE) == []


def test_every_promise_has_a_test() -> None:
    """Nothing stands in the first list because it sounds well."""
    assert len(promises(PROTECTS)) == 7
    assert [promise for promise in promises(PROTECTS) if not TEST.search(promise)] == []


@pytest.mark.parametrize(("page", "method"), [(PROTECTS, "_protects"), (DOES_NOT, "_not")])
def test_page_and_app_say_the_same(page: str, method: str) -> None:
    """The sentences of the card stand on the page, in the same order, and no other in bold."""
    said = said_by_the_app(method)
    in_bold = re.findall(r"^\*\*(.+?)\*\*", page.replace("\n\n", "\n"), re.MULTILINE)
    assert len(said) == 6
    assert in_bold == said


def test_the_search_for_missing_tests_bites() -> None:
    """A test that was renamed and a file that is gone are both missed."""
    here = "tests/architecture/test_threat_model.py"
    named = f"- {here}::test_of_yesterday\n- tests/gone.py::test_x\n- {here}::missing\n"
    assert missing(named) == [f"{here}::test_of_yesterday", "tests/gone.py::test_x"]
