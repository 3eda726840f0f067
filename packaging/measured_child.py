"""Runs the child that reads foreign files, and keeps which of its lines were reached.

Part of `coverage_rooms.py`: as a plug-in of pytest it puts itself in the child's place, and as a
program it is started there. The child itself may open and write nothing, so what it reached goes
to the process it came from, through a pipe that was opened before.
"""

from __future__ import annotations

import importlib
import os
import runpy
import sys
from pathlib import Path

from coverage import Coverage, CoverageData

CHILD = Path(__file__).resolve().parents[1] / "counsellor_app" / "intake" / "child.py"
KEPT_AS = "COUNSELLOR_REACHED"
"""The environment's word for where to keep it: the beginning of a file's path."""


def pytest_configure() -> None:
    """Let every child of the tests be measured; a test that starts another is left alone."""
    reading = importlib.import_module("counsellor_app.intake.reading")
    vars(reading)["_command"] = lambda: [sys.executable, __file__]


def _run(told: int) -> int:
    CoverageData(no_disk=True).dumps()  # imports what may not be opened any more at the end
    reached = Coverage(data_file=None, config_file=str(CHILD.parents[2] / "pyproject.toml"))
    reached.start()
    try:
        runpy.run_path(str(CHILD), run_name="__main__")
    except SystemExit as end:
        return int(end.code or 0)
    finally:
        reached.stop()
        _hand_over(told, reached.get_data().dumps())
    return 0


def _hand_over(told: int, reached: bytes) -> None:
    while reached:
        reached = reached[os.write(told, reached) :]


def _kept(reached: bytes) -> None:
    CoverageData(f"{os.environ[KEPT_AS]}.child-{os.getpid()}.data").loads(reached)


def main() -> int:
    """Be the child in a process of its own, and keep what it says beside its answer."""
    heard, told = os.pipe()
    child = os.fork()
    if not child:
        os.close(heard)
        os._exit(_run(told))
    os.close(told)
    with os.fdopen(heard, "rb") as pipe:
        reached = pipe.read()
    _, status = os.waitpid(child, 0)
    if reached:
        _kept(reached)
    return abs(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    sys.exit(main())
