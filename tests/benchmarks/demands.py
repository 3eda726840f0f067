"""The speeds a vault of 20,000 notes must have, through the operations that the window asks.

Run:  .venv/bin/python tests/benchmarks/demands.py [NOTES]

Each line is one JSON object: name, value, unit, the bound (`at_most`; `at_least` for what was
planted) and the spread. Unlocking is told without the check for damage, which grows with the vault
and has no bound. The key derivation is calibrated as for a new vault. On a machine busy with other
things the figures say little: the share of a processor that was to be had stands beside them.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import case_notes, finding_cases, vault_access
from counsellor_app.operations.desk import wall_clock
from counsellor_app.settings import resource
from counsellor_app.vault import integrity
from counsellor_app.vault.keys import Purpose
from tests.benchmarks.vault import PIECE, Notes, insert, p95

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.desk import Desk

NOTES = 20_000
SEARCHES, COMMITS, OPENINGS = 400, 200, 5
PAUSE_SECONDS = 0.06
WORDS = b"zes woorden die niemand ooit raadt"
CODEBOOK = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


def tell(name: str, value: float, unit: str, spread: list[float], **more: float) -> None:
    """One line, with its bound or whether it is shown without one."""
    told = {"name": name, "value": round(value, 4), "unit": unit, "examined": len(spread), **more}
    told["spread"] = [round(min(spread), 4), round(max(spread), 4)]
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def seconds(work: Callable[[], object]) -> float:
    """How long something takes on the clock."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def unlocked(folder: Path) -> Desk:
    """The vault, opened as the first page does."""
    return vault_access.unlock(folder, bytearray(WORDS), codebook=CODEBOOK, clock=wall_clock).desk


def fill(desk: Desk, notes: Notes, count: int) -> None:
    """Put the notes in, many in one transaction: this is not measured."""
    for first in range(0, count, PIECE):
        insert(desk.vault.connection, notes, range(first, min(first + PIECE, count)))


def unlock_and_lock(folder: Path) -> None:
    """Opening without its check for damage, the check, and closing."""
    without_check, checks, locks = list[float](), list[float](), list[float]()
    for _ in range(OPENINGS):
        begun = time.perf_counter()
        desk = unlocked(folder)
        whole = time.perf_counter() - begun
        key, path = desk.vault.key(Purpose.DATABASE), desk.vault.database
        locks.append(seconds(lambda desk=desk: vault_access.lock(desk)))
        checks.append(seconds(lambda key=key, path=path: integrity.check(path, key)))
        without_check.append(whole - checks[-1])
    middle = statistics.median(without_check)
    tell("unlock beyond the check for damage", middle, "s", without_check, at_most=2)
    tell("check for damage", statistics.median(checks), "s", checks, shown=1)
    tell("lock", max(locks), "s", locks, at_most=0.3)


def _search_slowly(desk: Desk, query: FreeText) -> None:
    """The planted fault."""
    time.sleep(PAUSE_SECONDS)
    finding_cases.search_words(desk, query)


def share_of_a_processor() -> list[float]:
    """How much of a processor this process gets: well below 1 where the machine is busy."""
    shares = list[float]()
    for _ in range(10):
        wall, used = time.perf_counter(), time.process_time()
        sum(range(2_000_000))
        shares.append((time.process_time() - used) / (time.perf_counter() - wall))
    return shares


def search_and_keep(desk: Desk, notes: Notes) -> None:
    """Words looked for, and a note kept as it is typed."""
    queries = notes.queries(SEARCHES)
    found = [
        seconds(lambda query=query: finding_cases.search_words(desk, query)) for query in queries
    ]
    tell("search, p95", p95(found), "s", found, at_most=0.05)
    slow = [seconds(lambda query=query: _search_slowly(desk, query)) for query in queries[:40]]
    tell("search with a pause of 60 ms (planted), p95", p95(slow), "s", slow, at_least=0.05)
    case = case_notes.start_case(desk)
    kept = [
        seconds(lambda text=text: case_notes.keep_note(desk, case.coded.case_id, FreeText(text)))
        for text in (notes.text(number) for number in range(COMMITS))
    ]
    tell("commit of a note, p95", p95(kept), "s", kept, at_most=0.1)


def main(count: int) -> None:
    """Everything, in a minute or two."""
    notes = Notes()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "kluis"
        made = vault_access.create_vault(
            folder, bytearray(WORDS), codebook=CODEBOOK, clock=wall_clock
        )
        fill(made.desk, notes, count)
        vault_access.lock(made.desk)
        desk = unlocked(folder)
        shares = share_of_a_processor()
        tell("share of a processor", statistics.median(shares), "", shares, shown=1)
        search_and_keep(desk, notes)
        vault_access.lock(desk)
        unlock_and_lock(folder)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else NOTES)
