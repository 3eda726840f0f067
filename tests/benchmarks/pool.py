"""Adding up a round: 100, 300 and 1,000 members, beside a plain sum of the same figures.

    .venv/bin/python tests/benchmarks/pool.py [REPEATS]

One line of JSON for each measure. Merging is all that opener and key holder do together: taking in
every file, the list, the half-sum, the sum. Each repeat is a process of its own, so that its peak
of memory is its own; sizes take turns. Merging is one thread's work and is given in seconds of the
processor, which other programs on the machine disturb less. Needs Linux for the memory.
"""

from __future__ import annotations

import json
import math
import random
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.period import Period
from counsellor_app.pool import key_holder, opener
from counsellor_app.pool.book import Book, KnownRound
from counsellor_app.pool.card import Card, Role, make_card
from counsellor_app.pool.contribution import make_contribution
from counsellor_app.pool.limits import Kind, most_bytes
from counsellor_app.pool.opener import Gathering
from counsellor_app.pool.roster import Membership, Roster, make_roster, read_roster, take_seat
from counsellor_app.pool.round import Round, Terms, make_round, new_nonce, usual_fewest
from counsellor_app.pool.sealing import MemberKeys, new_keys
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.casework.figure_layout import FigureLayout
    from counsellor_app.pool.halves import Levels

SIZES = (100, 300, 1000)
REPEATS = 5
MOST_GROWTH = 1.1
MOST_CONTRIBUTION = 0.2
MOST_MEMORY = 48  # KiB a member, both roles and their files in one process
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
INVITED_ON, CLOSED_ON = date(2026, 11, 3), date(2027, 1, 16)


def real_layout() -> FigureLayout:
    """The layout of the programme that comes with the app."""
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    return pool_plan(read_codebook(text)).layout()


def some_figures(layout: FigureLayout, chance: random.Random) -> Levels:
    """A year of up to six reports."""
    reports = chance.randrange(7)
    first, second, third = layout.lengths
    head = (1, reports, reports, reports, *(chance.randrange(100) for _ in range(first - 4)))
    rest = [tuple(chance.randrange(2) for _ in range(length)) for length in (second, third)]
    return head, rest[0], rest[1]


def members(count: int) -> list[tuple[Card, MemberKeys]]:
    """Cards and keys, in order of id."""
    keys = [new_keys() for _ in range(count)]
    cards = [
        make_card(f"Lid {at}", Role.COUNSELLOR, each, INVITED_ON) for at, each in enumerate(keys)
    ]
    return sorted(zip(cards, keys, strict=True), key=lambda pair: pair[0].member_id)


def a_round(everybody: list[tuple[Card, MemberKeys]], roster: Roster) -> Round:
    """The first opens, the second holds the key."""
    ids = tuple(card.member_id for card, _ in everybody)
    terms = Terms(
        period=YEAR,
        closes_on=date(2027, 1, 15),
        roster_digest=roster.digest,
        layout=real_layout(),
        participants=ids,
        opener=ids[0],
        key_holder=ids[1],
        fewest=usual_fewest(len(ids)),
        rules=Rules(),
        replaces=None,
        previous_result=None,
        nonce=new_nonce(),
    )
    return make_round(terms, roster, everybody[0][1])


def measured(count: int, folder: Path) -> dict[str, float]:
    """One round of `count` members: seconds, bytes and memory."""
    everybody = members(count)
    raw_roster = make_roster([card for card, _ in everybody], None, everybody[0][1]).file.to_bytes()
    began = time.perf_counter()
    roster = read_roster(raw_roster)
    numbers: dict[str, float] = {"roster": time.perf_counter() - began}
    pool_round = a_round(everybody, roster)
    truth, numbers["contribution"] = contribute(everybody, pool_round, roster, folder)
    seats = [take_seat(roster, keys, INVITED_ON) for _, keys in everybody[:2]]
    files = sorted(folder.iterdir())
    numbers["memory_before_kib"] = peak_memory()
    began = time.process_time()
    vectors, sizes = merged(files, pool_round, seats[0], seats[1])
    numbers["merge"] = time.process_time() - began
    numbers["memory_kib"] = peak_memory()
    if vectors != {level: truth[level - 1] for level in vectors}:
        raise SystemExit("the sums differ")
    numbers["plain"] = plain_seconds(count, pool_round.terms.layout)
    numbers["contribution_bytes"] = files[0].stat().st_size
    return numbers | sizes | {"roster_bytes": len(raw_roster)}


def contribute(
    everybody: list[tuple[Card, MemberKeys]], pool_round: Round, roster: Roster, folder: Path
) -> tuple[Levels, float]:
    """A file of each member in a folder; the plain sum, and the seconds of the slowest file."""
    layout, chance = pool_round.terms.layout, random.Random(len(everybody))
    first, second, third = layout.lengths
    truth: Levels = ((0,) * first, (0,) * second, (0,) * third)
    slowest = 0.0
    for card, keys in everybody:
        levels = some_figures(layout, chance)
        truth = plain_sum([truth, levels])
        began = time.perf_counter()
        made = make_contribution(pool_round, roster, keys, levels, by=card.member_id, order=1)
        raw = made.file.to_bytes()
        slowest = max(slowest, time.perf_counter() - began)
        (folder / f"{card.member_id}.poule").write_bytes(raw)
    return truth, slowest


def plain_seconds(count: int, layout: FigureLayout) -> float:
    """What it takes to add up as many plain vectors, as a spreadsheet would."""
    chance = random.Random(count)
    figures = [some_figures(layout, chance) for _ in range(count)]
    began = time.process_time()
    plain_sum(figures)
    return time.process_time() - began


def merged(
    files: list[Path], pool_round: Round, first: Membership, second: Membership
) -> tuple[dict[int, tuple[int, ...]], dict[str, float]]:
    """All that the two do, from the files to the sum."""
    book = Book((KnownRound(pool_round),))
    gathering = Gathering(pool_round)
    for file in files:
        gathering = opener.gather(file.read_bytes(), gathering, first, book)
    listed = opener.close_list(gathering, first, book, CLOSED_ON)
    raw_list = listed.file.to_bytes()
    request = key_holder.read_request(raw_list, pool_round, second, book, CLOSED_ON)
    half_sum, _ = key_holder.open_list(request, pool_round, second, book)
    opened = opener.open_sum(half_sum.to_bytes(), listed, pool_round, membership=first, book=book)
    cap = most_bytes(Kind.PARTICIPANTS, pool_round.terms.scale)
    return dict(opened.vectors), {"list_bytes": len(raw_list), "list_cap_bytes": cap}


def plain_sum(figures: list[Levels]) -> Levels:
    """Cell by cell."""
    first, second, third = (
        tuple(map(sum, zip(*level, strict=True))) for level in zip(*figures, strict=True)
    )
    return first, second, third


def peak_memory() -> float:
    """KiB this process held in RAM at most."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0])


def report(name: str, value: float, unit: str, most: float | None, **more: Any) -> None:
    """One line."""
    line = {"name": name, "value": round(value, 4), "unit": unit, "reference": most} | more
    print(json.dumps(line), flush=True)


def compare(repeats: int) -> None:
    """All sizes in turn, then one line for each measure."""
    found: dict[int, list[dict[str, float]]] = {size: [] for size in SIZES}
    for number in range(repeats):
        for size in SIZES if number % 2 else reversed(SIZES):
            done = subprocess.run(
                [sys.executable, __file__, "--one", str(size)],
                capture_output=True,
                text=True,
                check=True,
            )
            found[size].append(json.loads(done.stdout))
    middle = {size: medians(rows) for size, rows in found.items()}
    for size in SIZES:
        seconds = [row["merge"] for row in found[size]]
        report(
            f"merge_{size}",
            middle[size]["merge"],
            "seconds",
            None,
            spread=[round(min(seconds), 3), round(max(seconds), 3)],
            plain_sum_seconds=round(middle[size]["plain"], 5),
            repeats=repeats,
            **{k: round(v, 4) for k, v in middle[size].items() if k not in {"merge", "plain"}},
        )
    report("merge_growth", growth(middle), "exponent", MOST_GROWTH, repeats=repeats)
    slowest = max(row["contribution"] for rows in found.values() for row in rows)
    report("contribution_slowest", slowest, "seconds", MOST_CONTRIBUTION, of=sum(SIZES) * repeats)
    small, large = (middle[size]["memory_kib"] for size in (SIZES[0], SIZES[-1]))
    each = (large - small) / (SIZES[-1] - SIZES[0])
    report("memory_per_member", each, "KiB", MOST_MEMORY, of=[small, large])


def medians(rows: list[dict[str, float]]) -> dict[str, float]:
    return {key: statistics.median(row[key] for row in rows) for key in rows[0]}


def growth(middle: dict[int, dict[str, float]]) -> float:
    """The slope of log seconds over log members."""
    xs = [math.log(size) for size in SIZES]
    ys = [math.log(middle[size]["merge"]) for size in SIZES]
    return statistics.linear_regression(xs, ys).slope


def main() -> None:
    """Be one of the children, or compare them."""
    match sys.argv[1:]:
        case ["--one", size]:
            with tempfile.TemporaryDirectory() as place:
                print(json.dumps(measured(int(size), Path(place))))
        case [repeats]:
            compare(int(repeats))
        case _:
            compare(REPEATS)


if __name__ == "__main__":
    main()
