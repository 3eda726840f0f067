"""Programs in the place of the child that reads, and what the processes cost that have ended."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from counsellor_app.intake import reading

if TYPE_CHECKING:
    import pytest

ROOT = Path(reading.__file__).parents[2]


def as_child(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let this run where files are read: it finds the app, and its arguments are the child's."""
    found = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
    monkeypatch.setattr(reading, "_command", lambda: [sys.executable, "-c", found + code])


def seconds_of_children() -> float:
    """Of the processor, not of the clock: a busy machine changes nothing; 0 on Windows."""
    spent = os.times()
    return spent.children_user + spent.children_system
