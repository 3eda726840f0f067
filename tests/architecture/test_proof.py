"""The rows of the proof name tests that exist, and what they rest on is told without a gap."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from typing import Any

import grimp
import pytest

from tests.architecture.source import ROOT
from tests.proof.rooms import Reach, Tree

ROWS = tomllib.loads((ROOT / "tests" / "proof.toml").read_text(encoding="utf-8"))["row"]
LOADED = ("-p", "tests.proof.loaded")
WINDOWS = "counsellor_app/ui/cases/cases_page.py"  # named by a string put together, no import


def is_there(node: str) -> bool:
    path, _, name = node.partition("::")
    file = ROOT / path
    if not name:
        return file.exists()
    tree = ast.parse(file.read_text(encoding="utf-8") if file.is_file() else "")
    return any(isinstance(each, ast.FunctionDef) and each.name == name for each in tree.body)


def nodes_of(row: dict[str, Any]) -> tuple[str, ...]:
    return (*row["tests"], *row["control"], *row.get("benchmark", ()))


def rows_named(*names: str) -> list[dict[str, Any]]:
    return [row for row in ROWS if row["id"] in names]


@pytest.fixture(scope="module")
def reach() -> Reach:
    return Reach(Tree(ROOT))


def test_every_demand_has_a_row() -> None:
    """R1 to R20, each once, and in order."""
    assert [row["id"] for row in ROWS] == [f"R{number}" for number in range(1, 21)]


def test_every_row_has_a_control() -> None:
    """What no test was ever seen to notice is not shown."""
    assert [row["id"] for row in ROWS if not row["control"] or not row["control_shows"]] == []


def test_every_test_of_the_proof_exists() -> None:
    """A row does not outlive its tests."""
    named = [node for row in ROWS for node in (*row["tests"], *row["control"])]
    assert len(named) > 40
    assert [node for node in named if not is_there(node)] == []
    assert not is_there("tests/vault/test_kills.py::test_of_long_ago")
    commands = [command for row in ROWS for command in row.get("benchmark", ())]
    assert all((ROOT / command.split()[0]).is_file() for command in commands)


def test_no_import_between_the_rooms_of_a_row_is_forgotten(reach: Reach) -> None:
    """The linter of imports, which reads them by itself, finds nothing further in the app."""
    graph = grimp.build_graph("counsellor_app", exclude_type_checking_imports=True)
    for row in ROWS:
        found = reach.of(nodes_of(row))
        modules = {file[:-3].replace("/", ".").removesuffix(".__init__") for file in found}
        for module in modules & graph.modules:
            assert graph.find_modules_directly_imported_by(module) <= modules, (row["id"], module)


@pytest.mark.parametrize("row", rows_named("R13"), ids=lambda row: row["id"])
def test_what_python_really_loads_is_among_the_rooms(row: dict[str, Any], reach: Reach) -> None:
    """Another process loads the tests of a row: each file of the project it then has is known."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--co", "-q", *LOADED, *row["tests"]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(done.stdout.strip().splitlines()[-1]))
    assert len(loaded) > 5
    assert loaded <= reach.of(nodes_of(row)) | {"tests/proof/loaded.py"}


@pytest.mark.parametrize(
    ("row", "file"),
    [
        ("R1", "tests/vault/kill_child.py"),
        ("R1", "counsellor_app/vault/connection.py"),
        ("R6", "tests/vault/power_cut_child.py"),
        ("R10", "resources/codebook/codebook.toml"),
        ("R13", "tests/intake/mutating_child.py"),
        ("R13", "counsellor_app/intake/child.py"),
        ("R15", "counsellor_app/__main__.py"),
        ("R15", "counsellor_app/hardening.py"),
        ("R17", WINDOWS),
        ("R17", "resources/i18n/nl/today.ts"),
        ("R18", "tests/benchmarks/demands.py"),
        ("R18", "counsellor_app/operations/vault_access.py"),
        ("R3", "requirements.lock"),
    ],
)
def test_what_a_row_starts_or_names_is_among_its_rooms(row: str, file: str, reach: Reach) -> None:
    """Children, modules by name, data and locks: what no import leads to is found all the same."""
    assert file in reach.of(nodes_of(rows_named(row)[0]))


def test_a_row_does_not_rest_on_everything(reach: Reach) -> None:
    """Else each change would undo each result."""
    assert WINDOWS not in reach.of(nodes_of(rows_named("R1")[0]))
    assert "counsellor_app/vault/connection.py" not in reach.of(nodes_of(rows_named("R16")[0]))
