"""The engine beside deduce on the same notes: what each costs and how many person words it leaves.

    python -m venv build/comparison && build/comparison/bin/pip install 'deduce==3.0.6'
    python tests/benchmarks/beside_deduce.py --in tests/gold/test.jsonl \
        --deduce build/comparison/bin/python

deduce is no part of the app nor of its tests; it is the extra `comparison` of pyproject.toml. Each
side runs in a process of its own, in turn. Neither is told the names of the case. The first start
of deduce builds its lists for minutes; one start of both goes before the measured ones.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.scores import scores

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
FEWEST_REPEATS = 5
RESAMPLES = 400
LOAD, MEMORY, SPEED = "load processor", "memory added by loading", "speed processor"
# How many times better the engine is asked to be.
WANTED = {LOAD: 5.0, "load wall": 5.0, MEMORY: 8.0}
WANTED_LEAK = 3.0
_Spans = list[dict[str, Any]]


def main() -> None:
    """Run both sides in turn and print one row for each measure."""
    options = _options()
    notes = [json.loads(line) for line in options.notes.read_text("utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.jsonl", Path(folder) / "theirs.jsonl"
        engine = [sys.executable, str(HERE / "anonymisation.py"), "--no-names"]
        engine += ["--in", str(options.notes), "--out", str(ours)]
        deduce = [options.deduce, str(HERE / "deduce_side.py"), str(options.notes), str(theirs)]
        runs = [(_run(engine), _run(deduce)) for _ in range(options.repeats + 1)][1:]
        for row in [*_costs(runs), _leaks(notes, _read(ours), _read(theirs))]:
            print(json.dumps(row))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--in", dest="notes", type=Path, required=True)
    parser.add_argument("--deduce", default=sys.executable, help="a Python that has deduce")
    parser.add_argument("--repeats", type=int, default=FEWEST_REPEATS)
    options = parser.parse_args()
    options.repeats = max(options.repeats, FEWEST_REPEATS)
    return options


def _run(command: list[str]) -> dict[str, float]:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {row["measure"]: row["value"] for row in rows if "measure" in row}


def _costs(runs: list[tuple[dict[str, float], dict[str, float]]]) -> Iterator[dict[str, Any]]:
    for measure in ("load wall", LOAD, MEMORY, SPEED):
        engine = [ours[measure] for ours, _ in runs]
        deduce = [theirs[measure] for _, theirs in runs]
        pairs = [
            (ours / theirs if measure == SPEED else theirs / ours)
            for ours, theirs in zip(engine, deduce, strict=True)
        ]
        yield {
            "measure": measure,
            "engine": round(median(engine), 3),
            "deduce": round(median(deduce), 3),
            **_spread(pairs, WANTED.get(measure)),
        }


def _spread(ratios: list[float], wanted: float | None) -> dict[str, Any]:
    middle = median(ratios)
    row = {"times better": round(middle, 2), "from": round(min(ratios), 2)}
    row |= {"to": round(max(ratios), 2), "repeats": len(ratios)}
    return row if wanted is None else row | {"wanted": wanted, "met": middle >= wanted}


def _leaks(notes: _Spans, ours: list[_Spans], theirs: list[_Spans]) -> dict[str, Any]:
    """Person words left in clear; the spread is over notes drawn again and again."""
    random = Random(1)
    drawn = [random.choices(range(len(notes)), k=len(notes)) for _ in range(RESAMPLES)]
    ratios = sorted(
        _leak([notes[at] for at in picked], [theirs[at] for at in picked])
        / max(_leak([notes[at] for at in picked], [ours[at] for at in picked]), 1e-4)
        for picked in drawn
    )
    engine, deduce = _leak(notes, ours), _leak(notes, theirs)
    times = deduce / max(engine, 1e-4)
    return {
        "measure": "person words left",
        "engine": engine,
        "deduce": deduce,
        "times better": round(times, 2),
        "from": round(ratios[RESAMPLES // 20], 2),
        "to": round(ratios[-RESAMPLES // 20], 2),
        "resamples": RESAMPLES,
        "wanted": WANTED_LEAK,
        "met": times >= WANTED_LEAK,
    }


def _leak(notes: _Spans, found: list[_Spans]) -> float:
    return next(row["leak"] for row in scores(notes, found) if row["kind"] == "PERSON")


def _read(path: Path) -> list[_Spans]:
    return [json.loads(line)["spans"] for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    main()
