"""Printed reports of fictitious pools, audited by the statistical offices' own program.

    python -m venv build/argus && build/argus/bin/pip install pytauargus==0.6.0
    .venv/bin/python tests/benchmarks/beside_tau_argus.py build/argus/bin/python [POOLS]

pytauargus (EUPL-1.2) is no part of the app nor of its tests; it stands in the extra `comparison` of
pyproject.toml. Its audit is told all that a report says, as one set of linked tables, and works out
how small and how large each number that is not printed can be. Each must be able to be 0 and 4, and
the audit must agree with our own attacker. One table is then told but for one cell: a fault that
must be found. Each line is one JSON object.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.settings import resource
from tests.aggregation.attackers import hidden_numbers, reader_of
from tests.aggregation.random_pools import draw_reports, one_way_counts
from tests.aggregation.rounds import USUAL, winter

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from tests.aggregation.attackers import Attacker

POOLS, SIZES = 12, (15, 30, 60, 120)
LOOKED_AT, CLOSE = 40, 1e-4
AUDIT = """
import json, sys
from pytauargus._tauargus import audit_jj
rows = audit_jj(sys.argv[1])
print(json.dumps([[row["cell"], row["min"], row["max"]] for row in rows]))
"""


@dataclass
class Linked:
    """What an attacker knows in the format of the program: cells, and what sums of cells are.

    All cells are hidden, so what is printed stands in the sums. Each number looked at is one cell
    more, the sum of those it is made of.
    """

    attacker: Attacker
    most: int
    numbers: list[list[object]] = field(default_factory=list)

    def written(self) -> str:
        """The file: cells with their bounds, then the sums."""
        size, bounds = len(self.attacker.names), self.attacker.bounds
        limits = [bounds.get(n, (0, None))[1] for n in range(size)] + [None] * len(self.numbers)
        cells = [f"{n} 0 1 u 0 {most or self.most:g} 0 0 0" for n, most in enumerate(limits)]
        sums = [(value, row) for row, value in self.attacker.equations]
        for place, terms in enumerate(self.numbers, start=size):
            sums.append((0, {place: -1.0} | {self.attacker.names[name]: 1.0 for name in terms}))
        told = [
            f"{value:g} {len(row)} : " + " ".join(f"{at} ({by:g})" for at, by in row.items())
            for value, row in sums
        ]
        return "\n".join(["0", str(len(cells)), *cells, str(len(told)), *told]) + "\n"

    def audited(self, python: str) -> list[tuple[float, float]]:
        """The least and the most of each number, by the program."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "report.jj"
            file.write_text(self.written(), encoding="ascii")
            done = subprocess.run(
                [python, "-c", AUDIT, str(file)], capture_output=True, text=True, check=True
            )
        found = {cell: (low, high) for cell, low, high in json.loads(done.stdout.splitlines()[-1])}
        size = len(self.attacker.names)
        return [found[size + n] for n, _ in enumerate(self.numbers)]


@dataclass
class Seen:
    """What came of all reports."""

    numbers: int = 0
    narrowed: int = 0
    different: int = 0
    caught: int = 0


def one_report(plan: PoolPlan, reports: int, seed: int, python: str, seen: Seen) -> None:
    """A pool's year, printed, and read by both attackers."""
    drawn = draw_reports(reports, plan, Random(seed))
    published = winter(2026, drawn, plan, PublicationLedger())
    hidden = hidden_numbers(published, drawn, plan, USUAL.threshold)
    chosen = Random(seed).sample(hidden, min(LOOKED_AT, len(hidden)))
    attacker = reader_of(published, plan, reports)
    numbers: list[list[object]] = [
        [(table_id, cell) for cell in sorted(cells)] for table_id, cells in chosen
    ]
    for name, (low, high) in zip(
        numbers, Linked(attacker, reports, numbers).audited(python), strict=True
    ):
        own_low, own_high = attacker.range_of(name)
        seen.numbers += 1
        seen.narrowed += low > 0.5 or high < USUAL.threshold - 1.5
        seen.different += abs(low - own_low) > CLOSE or abs(high - own_high) > CLOSE
    counts = one_way_counts(drawn, plan.table("segment"))
    for cell, count in enumerate(counts[1:], start=1):
        attacker.knows([("segment", cell)], count)
    ((low, high),) = Linked(attacker, reports, [[("segment", 0)]]).audited(python)
    seen.caught += abs(high - low) < CLOSE and abs(low - counts[0]) < CLOSE


def main() -> None:
    """All reports, and what came of them."""
    python, *more = sys.argv[1:]
    pools = int(more[0]) if more else POOLS
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    plan, seen = pool_plan(read_codebook(text)), Seen()
    for seed in range(pools):
        one_report(plan, SIZES[seed % len(SIZES)], seed, python, seen)
    for name, value, reference in (
        ("numbers narrowed, by tau-Argus", seen.narrowed, 0),
        ("numbers on which the two attackers differ", seen.different, 0),
    ):
        tell(name, value, reference, examined=seen.numbers, pools=pools)
    tell("pools in which a planted number was found out", seen.caught, pools)


def tell(name: str, value: int, reference: int, **more: int) -> None:
    """One line."""
    sys.stdout.write(json.dumps({"name": name, "value": value, "reference": reference} | more))
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
