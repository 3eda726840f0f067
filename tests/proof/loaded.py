"""A plugin of pytest: the last line tells which files of the project were loaded."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def pytest_unconfigure() -> None:
    """Tell, once everything was collected."""
    paths = [getattr(module, "__file__", None) for module in tuple(sys.modules.values())]
    places = [Path(path) for path in paths if path]
    ours = [path for path in places if path.is_relative_to(ROOT) and ".venv" not in path.parts]
    sys.stdout.write("\n" + json.dumps([path.relative_to(ROOT).as_posix() for path in ours]) + "\n")
