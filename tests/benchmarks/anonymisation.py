"""Runs the engine on a file of notes and prints what it costs and, with gold, what it finds.

    python tests/benchmarks/anonymisation.py --in NOTES.jsonl --out FINDINGS.jsonl [--gold]

Notes are lines {"id", "text", "known_persons"?, "spans"?}; findings {"id", "spans": [{"start",
"end", "type", "confidence", "suggestion"}]}. Articles (register "news") have scores of their own.
`--no-names` leaves the known persons out. Load time,
memory and speed are measured in this process, which has loaded nothing else of the app.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.news_scores import news_scores
from tests.benchmarks.scores import scores

if TYPE_CHECKING:
    from counsellor_app.anonymisation.engine import Engine


def main() -> None:
    """Load, find, write, print."""
    options = _options()
    notes = [json.loads(line) for line in options.notes.read_text(encoding="utf-8").splitlines()]
    engine = _measured_load()
    findings = _measured_finding(engine, notes, with_names=not options.no_names)
    with options.out.open("w", encoding="utf-8") as out:
        for note, spans in zip(notes, findings, strict=True):
            out.write(json.dumps({"id": note["id"], "spans": spans}) + "\n")
    if options.gold:
        is_news = all(note.get("register") == "news" for note in notes)
        for row in (news_scores if is_news else scores)(notes, findings):
            print(json.dumps(row))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--in", dest="notes", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--gold", action="store_true")
    parser.add_argument("--no-names", action="store_true")
    return parser.parse_args()


def _measured_load() -> Engine:
    before, wall, processor = _memory(), time.perf_counter(), time.process_time()
    from counsellor_app.anonymisation.engine import Engine

    engine = Engine.load()
    _row("load wall", time.perf_counter() - wall, "s")
    _row("load processor", time.process_time() - processor, "s")
    _row("memory added by loading", (_memory() - before) / 1024, "MB")
    return engine


def _measured_finding(
    engine: Engine, notes: list[dict[str, Any]], *, with_names: bool
) -> list[list[dict[str, Any]]]:
    wall, processor = time.perf_counter(), time.process_time()
    found = [
        engine.find(note["text"], note.get("known_persons") or () if with_names else ())
        for note in notes
    ]
    characters = sum(len(note["text"]) for note in notes)
    _row("speed wall", characters / (time.perf_counter() - wall), "characters/s")
    _row("speed processor", characters / (time.process_time() - processor), "characters/s")
    _row("memory at its highest", _memory() / 1024, "MB")
    return [
        [
            {
                "start": one.start,
                "end": one.end,
                "type": str(one.kind),
                "confidence": one.confidence,
                "suggestion": one.is_suggestion,
            }
            for one in findings
        ]
        for findings in found
    ]


def _memory() -> int:
    """The most memory this process has held, in kB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _row(name: str, value: float, unit: str) -> None:
    print(json.dumps({"measure": name, "value": round(value, 3), "unit": unit}))


if __name__ == "__main__":
    main()
