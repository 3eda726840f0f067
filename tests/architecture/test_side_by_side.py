"""Tests run beside each other on all cores: none uses what another may be using."""

from __future__ import annotations

import ast
import os
import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.architecture.source import ROOT, TESTS, Source, called_name, calls, planted, sources

if TYPE_CHECKING:
    from pathlib import Path

SHARED_PLACE = re.compile(r"(/tmp|/var/tmp|/dev/shm)(/.*)?|:[1-9]\d*(\.0)?")
ALWAYS = "--dist loadgroup --max-worker-restart 0"
UNORDERED = (ast.Set, ast.SetComp)
ELSEWHERE = ("benchmarks", "architecture", "package.")
"""Not run beside the others, or reading what the others say."""


def shared(source: Source) -> list[str]:
    """Fixed folders and displays, the folder that holds every test's own, parameters in a set."""
    found = [source.where(n) for n in ast.walk(source.tree) if _names_a_shared_place(n)]
    return found + [source.where(call) for call in calls(source) if _has_no_order(call)]


def _names_a_shared_place(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(SHARED_PLACE.fullmatch(node.value))
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "parent"
        and isinstance(node.value, ast.Name)
        and node.value.id == "tmp_path"
    )


def _has_no_order(call: ast.Call) -> bool:
    """Whether each worker would collect these parameters in an order of its own."""
    if called_name(call) != "parametrize":
        return False
    values = call.args[1:]
    return any(
        isinstance(value, UNORDERED)
        or (isinstance(value, ast.Call) and called_name(value) in {"set", "frozenset"})
        for value in values
    )


def test_tests_share_no_place() -> None:
    """No fixed folder, no fixed display, no reading of other tests' folders, the same order."""
    ours = [s for s in sources(TESTS) if not s.module.startswith(ELSEWHERE)]
    found = [place for source in ours for place in shared(source)]
    assert not found, f"use tmp_path, and -displayfd for a display: {found}"


@pytest.mark.parametrize(
    "line",
    [
        "Path('/tmp/vault').mkdir()",
        "environment['DISPLAY'] = ':99'",
        "read(tmp_path.parent)",
        "pytest.mark.parametrize('code', {1, 2})",
        "pytest.mark.parametrize('code', frozenset(codes))",
    ],
)
def test_the_rule_bites(line: str) -> None:
    """The ways to share are each caught."""
    assert shared(planted("vault.test_x", line))


@pytest.mark.parametrize(
    ("cores", "arguments", "added"),
    [
        (1, "", ""),
        (2, "", f"-n 2 {ALWAYS}"),
        (64, "-q tests/vault -k name", f"-n 8 {ALWAYS}"),
        (2, "-n 0", ""),
        (2, "-n4 --dist load", ""),
        (2, "-p no:xdist", ""),
        (2, "-x --pdb", ""),
    ],
)
def test_run_takes_all_cores_unless_told(
    tmp_path: Path, cores: int, arguments: str, added: str
) -> None:
    """One core, or words about workers among the arguments: nothing is added."""
    text = (ROOT / "run").read_text(encoding="utf-8")
    function = re.search(r"^all_cores\(\) \{.*?^\}", text, re.MULTILINE | re.DOTALL)
    assert function
    (tmp_path / "nproc").write_text(f"#!/bin/sh\necho {cores}\n", encoding="utf-8")
    (tmp_path / "nproc").chmod(0o700)
    script = f"set -eu\n{function.group()}\nall_cores {arguments}\n"
    environment = os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["sh", "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == added
