"""What is measured beside a bare window, without building either."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xprop")


@pytest.fixture
def beside(script: Callable[[str], Any]) -> Any:
    """The script."""
    return script("beside_bare")


def test_sizes_and_what_makes_them(beside: Any, tmp_path: Path) -> None:
    """Links count nothing; the largest files that the other has not come first."""
    for name, sizes in (("ours", {"a": 10, "b": 30, "c": 20}), ("bare", {"a": 5})):
        (tmp_path / name).mkdir()
        for file, size in sizes.items():
            (tmp_path / name / file).write_bytes(bytes(size))
    (tmp_path / "ours" / "d").symlink_to("b")
    ours, bare = tmp_path / "ours", tmp_path / "bare"
    assert (beside.size_of(ours), beside.size_of(bare)) == (60, 5)
    assert beside.largest_alone(ours, bare) == [(30, "b"), (20, "c")]


def test_a_limit_that_is_not_kept_is_told(beside: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """Medians are compared, so that one slow start decides nothing."""
    assert beside.compared("start", [1.5, 9.0, 1.4], [1.0, 1.0, 1.0], 1.6)
    assert not beside.compared("start", [1.7, 1.7, 1.0], [1.0, 1.0, 1.0], 1.6)
    assert "1.70 times, at most 1.6: 1.700 (1.000 to 1.700)" in capsys.readouterr().out


def test_the_processor_time_of_a_process_is_read(beside: Any) -> None:
    """This process has used some, and no more than the kernel tells it itself."""
    told = beside._processor_seconds(os.getpid())
    assert 0 < told <= sum(os.times()[:4]) + 0.1


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}")
def test_the_first_window_is_waited_for(beside: Any, tmp_path: Path) -> None:
    """A program that shows a window is timed until then, in a home that is new, and ended."""
    program = tmp_path / "program"
    shows = f'exec "{sys.executable}" "{ROOT}/packaging/bare_window.py"'
    program.write_text(f'#!/bin/sh\ntest -z "$(ls -A "$HOME")" || exit 1\n{shows}\n', "utf-8")
    program.chmod(0o755)
    with beside._screen() as display:
        for _ in range(2):
            start = beside.started(program, display)
            assert start.processor > 0
            assert 0.1 < start.clock < 60
