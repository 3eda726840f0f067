"""`make proof`: every test of reliability and protection at full size, as a table.

Usage: python packaging/proof.py [ROW…] [--again]

Runs the rows of tests/proof.toml that have no result yet for the present commit, and writes
docs/proof.md: of each row the last run there was, and of which commit. It may be stopped and goes
on where it was; `--again` begins anew. Who has no day for it sets COUNSELLOR_TRIALS_LIMIT: no test
repeats itself more often then, and the page says so.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
import tomllib
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "build" / "proof"
PAGE = ROOT / "docs" / "proof.md"
LIMIT = os.environ.get("COUNSELLOR_TRIALS_LIMIT", "")
LIBRARIES = ("sqlcipher3", "cryptography", "PySide6-Essentials", "reportlab")


@dataclass(frozen=True, slots=True)
class Row:
    """A demand, the tests that show it, and the controls."""

    id: str
    demand: str
    tests: tuple[str, ...]
    control: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run of pytest told."""

    passed: int
    failed: int
    skipped: int
    examined: int
    seconds: float

    def told(self) -> str:
        """In a cell of the table."""
        if not self.passed + self.failed + self.skipped:
            return "none"
        parts = [f"{self.passed} passed"]
        parts += [f"**{self.failed} failed**"] if self.failed else []
        parts += [f"{self.skipped} skipped"] if self.skipped else []
        parts += [f"{self.examined:,} examined"] if self.examined else []
        return ", ".join(parts)


def main() -> int:
    """Run what is missing, write the page; 1 if anything failed."""
    parser = argparse.ArgumentParser(description="every test of protection at full size")
    parser.add_argument("rows", nargs="*", metavar="ROW")
    parser.add_argument("--again", action="store_true")
    options = parser.parse_args()
    commit = _told("git", "rev-parse", "--short=12", "HEAD")
    rows = [row for row in read_rows() if not options.rows or row.id in options.rows]
    for row in rows:
        kept = KEPT / commit / f"{row.id}.json"
        if options.again or not kept.exists():
            _keep(kept, row, commit)
    return _write_page()


def read_rows() -> list[Row]:
    """The rows, in order."""
    plain = tomllib.loads((ROOT / "tests" / "proof.toml").read_text(encoding="utf-8"))
    return [
        Row(each["id"], each["demand"], tuple(each["tests"]), tuple(each["control"]))
        for each in plain["row"]
    ]


def _keep(kept: Path, row: Row, commit: str) -> None:
    print(f"{row.id}: {row.demand}", flush=True)
    told = {"tests": asdict(_run(row.tests)), "control": asdict(_run(row.control))}
    told |= {"run": {"commit": commit, "on": datetime.now(UTC).isoformat(), "limit": LIMIT}}
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(told), encoding="utf-8")
    print(f"    {Outcome(**told['tests']).told()}", flush=True)


def _run(nodes: tuple[str, ...]) -> Outcome:
    if not nodes:
        return Outcome(0, 0, 0, 0, 0.0)
    KEPT.mkdir(parents=True, exist_ok=True)
    told, begun = KEPT / f"last-{os.getpid()}.xml", time.monotonic()
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "--timeout=14400"]
    subprocess.run(
        # The older family of that format alone has room for how many a test examined.
        [*pytest, "--override-ini=junit_family=xunit1", f"--junitxml={told}", *nodes],
        cwd=ROOT,
        env=os.environ | {"COUNSELLOR_TESTS": "full"},
        check=False,
        stdout=subprocess.DEVNULL,
    )
    return _read(told, time.monotonic() - begun)


def _read(told: Path, seconds: float) -> Outcome:
    """The counts of a run; one that left no file failed."""
    if not told.exists():
        return Outcome(0, 1, 0, 0, seconds)
    suite = ElementTree.parse(told).getroot()[0]
    told.unlink()
    count = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
    failed = count["failures"] + count["errors"]
    examined = sum(
        int(each.get("value", "0"))
        for each in suite.iter("property")
        if each.get("name") == "examined"
    )
    passed = count["tests"] - failed - count["skipped"]
    return Outcome(passed, failed, count["skipped"], examined, seconds)


def _write_page() -> int:
    lines, has_failed = [_head()], False
    for row in read_rows():
        kept = [json.loads(each.read_text("utf-8")) for each in KEPT.glob(f"*/{row.id}.json")]
        if not kept:
            lines.append(f"| {row.id} | {row.demand} | not run | | | |")
            continue
        last = max(kept, key=lambda each: each["run"]["on"])
        tests, control = Outcome(**last["tests"]), Outcome(**last["control"])
        lines.append(f"| {row.id} | {row.demand} | {_cells(tests, control, last['run'])} |")
        has_failed |= bool(tests.failed or control.failed)
    PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return int(has_failed)


def _cells(tests: Outcome, control: Outcome, run: dict[str, str]) -> str:
    limited = f"; no more than {run['limit']} each" if run["limit"] else ""
    seconds = f"{tests.seconds + control.seconds:,.0f}"
    when = f"{run['on'][:10]}, {run['commit'][:7]}"
    return " | ".join((tests.told() + limited, control.told(), seconds, when))


def _head() -> str:
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        "# The proof, as it last ran\n\n"
        "`make proof` runs each row at full size through the code that ships and writes this\n"
        "page; `./run test` runs the same at the size of every day. A control shows that the\n"
        "tests of its row would notice: it takes a protection away, or plants what must be\n"
        "found. Where `COUNSELLOR_TRIALS_LIMIT` was set no test repeated itself more often, and\n"
        "the row says so. The last column is the day and the commit of the run.\n\n"
        f"{platform.system()} {platform.machine()} · Python {platform.python_version()} · "
        f"{libraries}\n\n"
        "| | Demand | Result | Control | Seconds | Run |\n|---|---|---|---|---|---|"
    )


def _told(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
