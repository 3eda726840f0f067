"""What the tests reach is summed room by room, and what falls short is told."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from coverage import CoverageData

from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def reached(script: Callable[[str], Any]) -> Any:
    """The measuring script."""
    return script("coverage_rooms")


def told(statements: int, branches: int, lines: int = 0, ways: int = 0) -> dict[str, Any]:
    """A file of a report, with so many lines and ways that were missed."""
    summary = {"num_statements": statements, "num_branches": branches, "excluded_lines": 2}
    return {"summary": summary | {"missing_lines": lines, "missing_branches": ways}}


def test_rooms_are_summed_and_told_short(reached: Any) -> None:
    """Statements and branches count alike; the window and single modules belong to no room."""
    files = {
        "counsellor_app/vault/keys.py": told(60, 20, lines=3, ways=1),
        "counsellor_app/vault/place.py": told(16, 4),
        "counsellor_app/anonymisation/finding.py": told(10, 0, lines=1),
        "counsellor_app/anonymisation/case_sheet.py": told(10, 0, ways=1),
        "counsellor_app/ui/shell.py": told(90, 0, lines=90),
        "counsellor_app/errors.py": told(5, 0, lines=5),
    }
    rooms = {room.name: room for room in reached.rooms_of(files)}
    vault = rooms["vault"]
    assert (vault.statements, vault.branches, vault.share) == (76, 24, 96.0)
    assert vault.short == {"keys.py": 4}
    assert vault.left_out == 4
    assert set(rooms) == set(reached.ROOMS)
    assert reached.together(rooms.values()).share == 95.0
    assert reached.wanting(rooms.values()) == ["vault/keys.py", "anonymisation/case_sheet.py"]


def test_no_line_is_kept_out_of_the_count() -> None:
    """What cannot be reached goes, or is reached with another system's part put in."""
    marked = [
        path.name
        for path in (ROOT / "counsellor_app").rglob("*.py")
        if re.search(r"#.*no (cover|branch)", path.read_text(encoding="utf-8"))
    ]
    assert marked == []
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert not {"exclude_also", "exclude_lines", "partial_also"} & set(
        settings["coverage"]["report"]
    )


def test_what_was_measured_reaches_enough(reached: Any) -> None:
    """The figures that the page tells are of rooms, and nine tenths at the least."""
    kept = json.loads(reached.KEPT.read_text(encoding="utf-8"))
    rooms = [reached.Room(**each) for each in kept["rooms"]]
    assert {room.name for room in rooms} <= set(reached.ROOMS)
    assert [room.name for room in rooms if room.share < reached.LEAST] == []


def test_what_the_reading_child_reached_is_kept(tmp_path: Path) -> None:
    """It answers as ever, and may open nothing itself; its lines come beside the answer."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "measured_child.py"), "list", ""],
        input=b"a;b\n1;2\n",
        capture_output=True,
        check=True,
        env=os.environ | {"COUNSELLOR_REACHED": str(tmp_path / "intake")},
    )
    assert json.loads(done.stdout)["rows"] == [["a", "b"], ["1", "2"]]
    [kept] = tmp_path.glob("intake.child-*.data")
    reached = CoverageData(str(kept))
    reached.read()
    files = {Path(path).name: path for path in reached.measured_files()}
    lines = {name: len(reached.lines(path) or ()) for name, path in files.items()}
    assert lines["separated.py"] > 20
    assert lines["child.py"] > 20
    assert not lines.get("pages.py")
