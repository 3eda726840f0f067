"""Runs deduce on a file of notes, measured as anonymisation.py measures the engine.

Needs nothing but deduce, so that its environment can stay apart from the app's. Started by
beside_deduce.py.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

KINDS = {"persoon": "PERSON", "patient": "PERSON", "locatie": "LOCATION", "datum": "DATE"}


def main(notes: Path, out: Path) -> None:
    """Load, find, write, print."""
    texts = [json.loads(line) for line in notes.read_text(encoding="utf-8").splitlines()]
    before, wall, processor = _memory(), time.perf_counter(), time.process_time()
    from deduce import Deduce

    model = Deduce()
    _row("load wall", time.perf_counter() - wall)
    _row("load processor", time.process_time() - processor)
    _row("memory added by loading", (_memory() - before) / 1024)
    processor = time.process_time()
    found = [model.deidentify(note["text"]).annotations for note in texts]
    characters = sum(len(note["text"]) for note in texts)
    _row("speed processor", characters / (time.process_time() - processor))
    with out.open("w", encoding="utf-8") as lines:
        for note, annotations in zip(texts, found, strict=True):
            spans = [
                {
                    "start": int(one.start_char),
                    "end": int(one.end_char),
                    "type": KINDS.get(one.tag, one.tag.upper()),
                    "suggestion": False,
                }
                for one in annotations
            ]
            lines.write(json.dumps({"id": note["id"], "spans": spans}) + "\n")


def _memory() -> int:
    """The most memory this process has held, in kB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _row(name: str, value: float) -> None:
    print(json.dumps({"measure": name, "value": round(value, 4)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
