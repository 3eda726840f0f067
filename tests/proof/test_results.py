"""What a result of the proof is worth: nothing once a file it rests on changed, or with a fault."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.proof.results import Figure, Outcome, Result, keep, last, read_figures, read_report
from tests.proof.rooms import Reach, Tree, rooms

if TYPE_CHECKING:
    from pathlib import Path

SMALL = {
    "tests/test_one.py": "from counsellor_app import used\n",
    "tests/conftest.py": "",
    "counsellor_app/used.py": 'TEXT = "words/list.txt"\n',
    "counsellor_app/unused.py": "",
    "resources/words/list.txt": "een",
    "requirements.lock": "",
    "pyproject.toml": "[tool.pytest.ini_options]\n[tool.ruff]\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one test."""
    for name, text in SMALL.items():
        place = tmp_path / "project" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return tmp_path / "project"


def rooms_of(project: Path) -> dict[str, str]:
    return rooms(Reach(Tree(project)), ("tests/test_one.py",))


def result(rooms: dict[str, str], **told: Any) -> Any:
    plain = {"commit": "abc", "on": "2026-03-12", "limit": "", "rooms": rooms}
    outcomes = {"tests": Outcome(passed=1), "control": Outcome(passed=1)}
    return Result(**(outcomes | plain | told))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("tests/test_one.py", "from counsellor_app import unused\n"),
        ("tests/conftest.py", "import sys\n"),
        ("counsellor_app/used.py", "TEXT = ''\n"),
        ("counsellor_app/__init__.py", ""),
        ("resources/words/list.txt", "twee"),
        ("requirements.lock", "a==1"),
        ("pyproject.toml", "[tool.pytest.ini_options]\nx = 1\n"),
    ],
)
def test_what_a_row_rests_on_undoes_its_result(project: Path, name: str, text: str) -> None:
    """A changed file and a new one, committed or not."""
    made = result(rooms_of(project))
    assert made.is_current(rooms_of(project))
    (project / name).write_text(text, encoding="utf-8")
    assert not made.is_current(rooms_of(project))
    assert "changed since" in made.faults(rooms_of(project))[0]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("counsellor_app/unused.py", "x = 1\n"),
        ("tests/test_two.py", "from counsellor_app import unused\n"),
        ("pyproject.toml", "[tool.pytest.ini_options]\n[tool.ruff]\nx = 1\n"),
    ],
)
def test_what_it_does_not_rest_on_leaves_its_result(project: Path, name: str, text: str) -> None:
    """So a proof that was stopped goes on after a commit beside it."""
    made = result(rooms_of(project))
    (project / name).write_text(text, encoding="utf-8")
    assert made.is_current(rooms_of(project))
    assert made.faults(rooms_of(project)) == []


def test_a_result_in_which_something_failed_is_never_current() -> None:
    """A test, a control or a figure; and one whose files changed under it."""
    bad = Outcome(passed=3, failed=1)
    beyond = (Figure("search", 0.2, at_most=0.05),)
    for told in ({"tests": bad}, {"control": bad}, {"figures": beyond}):
        assert not result({"a": "1"}, **told).is_current({"a": "1"})
        assert result({"a": "1"}, **told).faults({"a": "1"}) == ["failed"]
    assert not result({}).is_current({"a": "1"})


def test_what_no_release_can_rest_on_is_named() -> None:
    """Smaller than full, or with a test left out."""
    limited = result({"a": "1"}, limit="60")
    left_out = result({"a": "1"}, tests=Outcome(passed=1, skipped=1))
    assert limited.is_current({"a": "1"})
    assert limited.faults({"a": "1"}) == ["limited to 60"]
    assert left_out.faults({"a": "1"}) == ["skipped a test"]


def test_the_last_result_is_the_one_that_counts(tmp_path: Path) -> None:
    """A smaller run that went well does not stand in for a whole one; one that failed does."""
    assert last(tmp_path, "R1") is None
    whole = result({"a": "1"}, on="2026-03-12")
    keep(tmp_path, "R1", whole)
    keep(tmp_path, "R1", result({"a": "1"}, on="2026-03-13", limit="60"))
    assert last(tmp_path, "R1") == whole
    failed = {"tests": Outcome(failed=1), "on": "2026-03-14", "limit": "60"}
    keep(tmp_path, "R1", result({"a": "1"}, commit="abe", **failed))
    assert last(tmp_path, "R1").has_failed


def test_a_figure_beyond_its_bound_fails() -> None:
    """Too high, too low, or a benchmark that ended badly; a figure without a bound asks nothing."""
    lines = [
        {"name": "search", "value": 0.06, "unit": "s", "at_most": 0.05, "spread": [0, 1]},
        {"name": "planted", "value": 0, "at_least": 1},
        {"name": "lock", "value": 0.3, "unit": "s", "at_most": 0.3, "examined": 5},
        {"name": "busy", "value": 0.4, "shown": 1},
        {"name": "size", "value": 7},
    ]
    figures = read_figures("\n".join(["noise", *map(json.dumps, lines)]))
    assert [(each.name, each.holds) for each in figures] == [
        ("search", False),
        ("planted", False),
        ("lock", True),
        ("busy", True),
    ]


def test_a_run_that_ends_badly_failed(tmp_path: Path) -> None:
    """No report, or a bad end with a good report, is no pass."""
    report = tmp_path / "report.xml"
    assert read_report(report, 0, 1.0).failed == 1
    suite = '<testsuites><testsuite tests="2" failures="0" errors="0" skipped="0"/></testsuites>'
    report.write_text(suite, encoding="utf-8")
    assert read_report(report, 0, 1.0) == Outcome(passed=2, seconds=1.0)
    assert read_report(report, 2, 1.0).failed == 1
