"""`make proof`: every test of reliability and protection at full size, as a table.

Usage: python packaging/proof.py [ROW…] [--again] [--jobs N]
       python packaging/proof.py --check

Runs the rows of tests/proof.toml that have no result for the present code and writes docs/proof.md.
A result stays good as long as no file that its row can reach has changed (tests/proof/rooms.py),
whatever was committed beside it; one in which anything failed never is. So it may be stopped and
goes on where it was, row by row; `--again` begins anew, `--jobs` runs rows side by side. What
pytest said stands beside the results in build/proof/. Who has no day for it sets
COUNSELLOR_TRIALS_LIMIT: no test repeats itself more often then, the page says so, and a run without
it does the row again.

`--check` runs nothing: it ends with 1 and the reasons unless a release can rest on every row.
"""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import subprocess
import sys
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from proof_page import page, told  # noqa: E402  once the path is known
from tests.proof.results import (  # noqa: E402
    Figure,
    Outcome,
    Result,
    keep,
    last,
    read_figures,
    read_report,
)
from tests.proof.rooms import Reach, Tree, rooms  # noqa: E402

KEPT = ROOT / "build" / "proof"
PAGE = ROOT / "docs" / "proof.md"
LIMIT = os.environ.get("COUNSELLOR_TRIALS_LIMIT", "")
FULL = {"COUNSELLOR_TESTS": "full"}


@dataclass(frozen=True, slots=True)
class Row:
    """A demand, the tests that show it, the benchmarks beside them, and the controls."""

    id: str
    demand: str
    tests: tuple[str, ...]
    control: tuple[str, ...]
    control_shows: str
    benchmark: tuple[str, ...]
    is_timed: bool

    def rooms(self, reach: Reach) -> dict[str, str]:
        """What it rests on."""
        return rooms(reach, (*self.tests, *self.control, *self.benchmark))


@dataclass(frozen=True, slots=True)
class Runs:
    """The processes that run now; stopping the proof ends them."""

    processes: set[subprocess.Popen[str]] = field(default_factory=set["subprocess.Popen[str]"])

    def run(self, command: list[str], said: Path) -> tuple[int, str]:
        """How it ended and what it said, kept in a file as well."""
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | FULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.processes.add(process)
        try:
            output, _ = process.communicate()
        finally:
            self.processes.discard(process)
        said.parent.mkdir(parents=True, exist_ok=True)
        with said.open("a", encoding="utf-8") as log:
            log.write(output)
        return process.returncode, output

    def end(self) -> None:
        """Stop what still runs."""
        for process in tuple(self.processes):
            process.terminate()


def main() -> int:
    """Run what is missing and write the page, or check; 1 if anything is amiss."""
    parser = argparse.ArgumentParser(description="every test of protection at full size")
    parser.add_argument("rows", nargs="*", metavar="ROW")
    parser.add_argument("--again", action="store_true", help="also what has a result")
    parser.add_argument("--jobs", type=int, default=1, help="rows side by side")
    parser.add_argument("--check", action="store_true", help="run nothing; fail if not all is well")
    options = parser.parse_args()
    rows = [row for row in read_rows() if not options.rows or row.id in options.rows]
    if options.check:
        return check(rows)
    reach = Reach(Tree(ROOT))
    missing = [row for row in rows if options.again or not _is_done(row, reach)]
    run_rows([row for row in missing if not row.is_timed], options.jobs)
    run_rows([row for row in missing if row.is_timed], 1)
    return write_page()


def read_rows() -> list[Row]:
    """The rows, in order."""
    return [
        Row(
            id=each["id"],
            demand=each["demand"],
            tests=tuple(each["tests"]),
            control=tuple(each["control"]),
            control_shows=each["control_shows"],
            benchmark=tuple(each.get("benchmark", ())),
            is_timed=each.get("is_timed", False),
        )
        for each in _read_plain()["row"]
    ]


def _read_plain() -> dict[str, Any]:
    return tomllib.loads((ROOT / "tests" / "proof.toml").read_text(encoding="utf-8"))


def check(rows: list[Row]) -> int:
    """Say what is amiss with the results there are."""
    reach, amiss = Reach(Tree(ROOT)), False
    for row in rows:
        result = last(KEPT, row.id)
        faults = result.faults(row.rooms(reach)) if result else ["not run"]
        amiss |= bool(faults)
        print(f"{row.id}: {'; '.join(faults) or 'shown for the present code'}")
    return int(amiss)


def run_rows(rows: list[Row], jobs: int) -> None:
    """Run rows, so many side by side; stopped, it leaves nothing running."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    runs = Runs()
    with ThreadPoolExecutor(max_workers=jobs) as lanes:
        waiting = [lanes.submit(_run_row, row, runs) for row in rows]
        try:
            for each in waiting:
                each.result()
        except BaseException:
            lanes.shutdown(wait=False, cancel_futures=True)
            runs.end()
            raise


def write_page() -> int:
    """The last result of every row; 1 where something failed."""
    reach, results = Reach(Tree(ROOT)), [(row, last(KEPT, row.id)) for row in read_rows()]
    told_of = [
        (row.id, row.demand, row.control_shows, result, row.rooms(reach)) for row, result in results
    ]
    PAGE.write_text(page(told_of, _read_plain()["notes"]), encoding="utf-8")
    return int(any(result.has_failed for _, result in results if result))


def _is_done(row: Row, reach: Reach) -> bool:
    result = last(KEPT, row.id)
    is_whole_enough = result is not None and (not result.limit or bool(LIMIT))
    return result is not None and is_whole_enough and result.is_current(row.rooms(reach))


def _run_row(row: Row, runs: Runs) -> None:
    print(f"{row.id}: {row.demand}", flush=True)
    before = row.rooms(Reach(Tree(ROOT)))
    commit, changes = _git("rev-parse", "--short=12", "HEAD"), _git("status", "--porcelain")
    said = KEPT / commit / f"{row.id}.log"
    said.unlink(missing_ok=True)
    tests, control = (_pytest(nodes, runs, said) for nodes in (row.tests, row.control))
    figures, seconds = _benchmarks(row.benchmark, runs, said)
    after = row.rooms(Reach(Tree(ROOT)))
    result = Result(
        tests=_with_seconds(tests, seconds),
        control=control,
        commit=commit + ("+" if changes else ""),
        on=datetime.now(UTC).isoformat(),
        limit=LIMIT,
        rooms=before if before == after else {},
        figures=figures,
    )
    keep(KEPT, row.id, result)
    print(f"{row.id}: {told(tests)}; control: {told(control)}", flush=True)


def _with_seconds(outcome: Outcome, seconds: float) -> Outcome:
    plain = {name: getattr(outcome, name) for name in ("passed", "failed", "skipped", "examined")}
    return Outcome(**plain, seconds=outcome.seconds + seconds)


def _pytest(nodes: tuple[str, ...], runs: Runs, said: Path) -> Outcome:
    if not nodes:
        return Outcome()
    report, begun = said.with_suffix(".xml"), time.monotonic()
    report.unlink(missing_ok=True)
    code, _ = runs.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "tests.proof.patient"),
            *("-p", "no:randomly", "-p", "no:cacheprovider"),
            # The older family of that format alone has room for how many a test examined.
            *("--override-ini=junit_family=xunit1", f"--junitxml={report}", *nodes),
        ],
        said,
    )
    return read_report(report, code, time.monotonic() - begun)


def _benchmarks(
    commands: tuple[str, ...], runs: Runs, said: Path
) -> tuple[tuple[Figure, ...], float]:
    """The bounded lines of benchmarks; of one that ended badly, its name as a figure too high."""
    found, begun = list[Figure](), time.monotonic()
    for command in commands:
        code, output = runs.run([sys.executable, *shlex.split(command)], said)
        found += read_figures(output)
        if code != 0:
            found.append(Figure(f"{command} ended with", code, at_most=0))
    return tuple(found), time.monotonic() - begun


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
