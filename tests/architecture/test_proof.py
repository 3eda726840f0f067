"""The rows of the proof name tests that exist, and the page tells of rows that do."""

from __future__ import annotations

import ast
import tomllib

from tests.architecture.source import ROOT

ROWS = tomllib.loads((ROOT / "tests" / "proof.toml").read_text(encoding="utf-8"))["row"]
MEASURED_ELSEWHERE = {"R18"}  # speed: tests/benchmarks/vault.py, beside plain SQLite


def is_there(node: str) -> bool:
    path, _, name = node.partition("::")
    file = ROOT / path
    if not name:
        return file.exists()
    tree = ast.parse(file.read_text(encoding="utf-8") if file.is_file() else "")
    return any(isinstance(each, ast.FunctionDef) and each.name == name for each in tree.body)


def test_every_demand_has_a_row() -> None:
    """R1 to R20, each once, and in order."""
    wanted = [f"R{number}" for number in range(1, 21) if f"R{number}" not in MEASURED_ELSEWHERE]
    assert [row["id"] for row in ROWS] == wanted


def test_every_row_has_a_control() -> None:
    """What no test was ever seen to notice is not shown."""
    assert [row["id"] for row in ROWS if not row["control"]] == []


def test_every_test_of_the_proof_exists() -> None:
    """A row does not outlive its tests."""
    named = [node for row in ROWS for node in (*row["tests"], *row["control"])]
    assert len(named) > 40
    assert [node for node in named if not is_there(node)] == []
    assert not is_there("tests/vault/test_kills.py::test_of_long_ago")
