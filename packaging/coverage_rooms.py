"""Measures how much of each room that shows no window its tests reach, branches included.

python packaging/coverage_rooms.py              every folder of tests not measured yet, then the sum
python packaging/coverage_rooms.py vault pool   these folders anew, then the sum
python packaging/coverage_rooms.py --sum        the sum of what was measured so far
python packaging/coverage_rooms.py --short      where the rooms fall short, line by line

What a folder reached is kept in build/coverage, so it may be stopped and goes on. The child that
reads foreign files is followed (measured_child.py); other processes that a test starts are not:
what only they run counts as not reached.
"""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coverage import Coverage

from measured_child import KEPT_AS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT = Path(__file__).resolve().parents[1]
KEPT = Path(__file__).with_suffix(".json")
DATA = ROOT / "build" / "coverage"
ROOMS = (
    "casework", "vault", "aggregation", "anonymisation", "pool", "export", "intake", "operations",
)  # fmt: skip
WHOLE = ("casework", "vault", "aggregation", "pool", "operations")
LEAST = 90
_AGAIN = (
    "aggregation/test_attackers.py",
    "aggregation/test_program_aware.py",
    "anonymisation/test_training.py",
    "operations/test_pool_strangers.py",
    "vault/test_kills.py",
    "vault/test_stand_alone_reader.py",
)
"""Dear tests that reach nothing new: they go the same ways many times, or run other programs."""
WHOLE_FILES = ("anonymisation/case_sheet.py", "export/gate.py")
"""What is to be reached to the last branch: where a slip would cost most."""


@dataclass
class Room:
    """What was reached of a room; `short` counts the lines and branches missed of each file.

    `left_out` are lines that no run can reach: they stand for the type checker alone.
    """

    name: str
    statements: int = 0
    branches: int = 0
    missed: int = 0
    left_out: int = 0
    short: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def share(self) -> float:
        """In hundredths, statements and branches together, as coverage.py has it."""
        return 100 - 100 * self.missed / max(1, self.statements + self.branches)


def rooms_of(files: dict[str, Any]) -> list[Room]:
    """The rooms, from the files of a JSON report of coverage.py."""
    found = {name: Room(name) for name in ROOMS}
    for path, told in sorted(files.items()):
        _, name, *rest = Path(path).parts
        if name in found and rest:
            _add(found[name], "/".join(rest), told["summary"])
    return list(found.values())


def together(rooms: Iterable[Room]) -> Room:
    """The sum of all, without their files."""
    whole = Room("together")
    for room in rooms:
        whole.statements += room.statements
        whole.branches += room.branches
        whole.missed += room.missed
        whole.left_out += room.left_out
    return whole


def wanting(rooms: Iterable[Room]) -> list[str]:
    """The files that are to be reached whole and are not."""
    paths = [f"{room.name}/{file}" for room in rooms for file in room.short]
    return [path for path in paths if path.split("/")[0] in WHOLE or path in WHOLE_FILES]


def _add(room: Room, file: str, summary: dict[str, int]) -> None:
    missed = summary["missing_lines"] + summary["missing_branches"]
    room.statements += summary["num_statements"]
    room.branches += summary["num_branches"]
    room.missed += missed
    room.left_out += summary["excluded_lines"]
    if missed:
        room.short[file] = missed


def _measure(folder: str) -> None:
    data = DATA / f"{folder}.data"
    for earlier in DATA.glob(f"{folder}.child-*.data"):
        earlier.unlink()
    run = [sys.executable, "-m", "coverage", "run", f"--data-file={data}.new", "-m", "pytest"]
    tests = [f"tests/{folder}", "-q", "-p", "no:randomly", "-p", "measured_child", "-m", "not slow"]
    tests += [f"--ignore=tests/{each}" for each in _AGAIN]
    settings = {
        "COUNSELLOR_TRIALS_LIMIT": "2",  # once reached is reached
        "PYTHONPATH": str(Path(__file__).parent),
        KEPT_AS: str(DATA / folder),
    }
    subprocess.run([*run, *tests], cwd=ROOT, check=True, env=os.environ | settings)
    Path(f"{data}.new").replace(data)


def _report() -> dict[str, Any]:
    measured = Coverage(data_file=str(DATA / "all.data"), config_file=str(ROOT / "pyproject.toml"))
    measured.combine(
        [str(path) for path in DATA.glob("*.data") if path.name.split(".")[0] in ROOMS], keep=True
    )
    target = DATA / "report.json"
    measured.json_report(
        outfile=str(target),
        include=[f"counsellor_app/{name}/*" for name in ROOMS],
        ignore_errors=True,  # modules that were there when a room was measured
    )
    return json.loads(target.read_text(encoding="utf-8"))["files"]


def _tell(files: dict[str, Any]) -> None:
    for path, told in sorted(files.items()):
        if told["summary"]["percent_covered"] < 100 and Path(path).parts[1] in ROOMS:
            print(path, told["missing_lines"], told.get("missing_branches", []))


def main(arguments: Sequence[str]) -> None:
    """Measure what is asked for or missing, and keep the sum beside this script."""
    DATA.mkdir(parents=True, exist_ok=True)
    if arguments[:1] == ["--short"]:
        return _tell(_report())
    missing = [name for name in ROOMS if not (DATA / f"{name}.data").exists()]
    asked = [] if arguments[:1] == ["--sum"] else arguments or missing
    for folder in asked:
        _measure(folder)
    measured = [room for room in rooms_of(_report()) if (DATA / f"{room.name}.data").exists()]
    rooms = [asdict(room) for room in measured]
    told = {"on": f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}", "rooms": rooms}
    KEPT.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return None


if __name__ == "__main__":
    main(sys.argv[1:])
