"""What the proof keeps of each run of a row, and what it is still worth."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

KEPT_LINES = {"at_most", "at_least", "shown"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run of pytest told."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    examined: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of a benchmark; one with neither bound is told and asks nothing."""

    name: str
    value: float
    unit: str = ""
    examined: int = 0
    at_most: float | None = None
    at_least: float | None = None

    @property
    def holds(self) -> bool:
        """Whether it is within its bounds."""
        is_low_enough = self.at_most is None or self.value <= self.at_most
        return is_low_enough and (self.at_least is None or self.value >= self.at_least)


@dataclass(frozen=True, slots=True)
class Result:
    """One run of a row: of which commit (with + where files were changed), when, and on what.

    `rooms` are the files it rests on with their digests; empty where they changed under it.
    """

    tests: Outcome
    control: Outcome
    commit: str
    on: str
    limit: str
    rooms: dict[str, str]
    figures: tuple[Figure, ...] = field(default=())

    @property
    def seconds(self) -> float:
        """Tests, controls and benchmarks together."""
        return self.tests.seconds + self.control.seconds

    @property
    def has_failed(self) -> bool:
        """Whether anything went wrong, in a control as well."""
        is_beyond = any(not figure.holds for figure in self.figures)
        return bool(self.tests.failed or self.control.failed or is_beyond)

    def changed(self, rooms: Mapping[str, str]) -> list[str]:
        """What is not as it was in this run."""
        return sorted(name for name, _ in self.rooms.items() ^ rooms.items())

    def is_current(self, rooms: Mapping[str, str]) -> bool:
        """Whether nothing failed and nothing it rests on changed since."""
        return not self.has_failed and self.rooms == dict(rooms)

    def faults(self, rooms: Mapping[str, str]) -> list[str]:
        """Why a release cannot rest on it; of names of changed files the first few."""
        changed = self.changed(rooms) if self.rooms else ["everything"]
        found = {
            "failed": self.has_failed,
            f"limited to {self.limit}": bool(self.limit),
            "skipped a test": bool(self.tests.skipped or self.control.skipped),
            f"{len(changed)} changed since, as {', '.join(changed[:3])}": bool(changed),
        }
        return [fault for fault, is_so in found.items() if is_so]


def keep(folder: Path, row: str, result: Result) -> None:
    """Write it down, beside what another commit gave and what a limited run gave."""
    kept = folder / result.commit.rstrip("+") / f"{row}{'-limited' if result.limit else ''}.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(asdict(result)), encoding="utf-8")


def last(folder: Path, row: str) -> Result | None:
    """The newest result of a row; a limited one where none is whole, or where it failed."""
    paths = [*folder.glob(f"*/{row}.json"), *folder.glob(f"*/{row}-limited.json")]
    kept = sorted((_read(path) for path in paths), key=lambda each: each.on)
    whole = [each for each in kept if not each.limit]
    if not kept or not whole or kept[-1].has_failed:
        return kept[-1] if kept else None
    return whole[-1]


def _read(path: Path) -> Result:
    plain: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    run = plain.get("run", plain)  # as it was written before results knew their rooms
    return Result(
        tests=Outcome(**plain["tests"]),
        control=Outcome(**plain["control"]),
        commit=run["commit"],
        on=run["on"],
        limit=run["limit"],
        rooms=plain.get("rooms", {}),
        figures=tuple(Figure(**each) for each in plain.get("figures", ())),
    )


def read_report(report: Path, code: int, seconds: float) -> Outcome:
    """The counts of a run; one that ended badly or left no file failed."""
    if not report.exists():
        return Outcome(failed=1, seconds=seconds)
    suite = ElementTree.parse(report).getroot()[0]
    count = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
    failed = max(count["failures"] + count["errors"], int(code != 0))
    examined = sum(
        int(each.get("value", "0"))
        for each in suite.iter("property")
        if each.get("name") == "examined"
    )
    passed = max(count["tests"] - failed - count["skipped"], 0)
    return Outcome(passed, failed, count["skipped"], examined, seconds)


def read_figures(output: str) -> list[Figure]:
    """Of what a benchmark printed, the lines that ask something or are to be shown all the same."""
    lines = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    chosen = [line for line in lines if KEPT_LINES & line.keys()]
    names = Figure.__slots__
    return [Figure(**{name: line[name] for name in names if name in line}) for line in chosen]
