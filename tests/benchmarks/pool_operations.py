"""A round of a large pool as its opener and key holder do it: real vaults, real files.

    .venv/bin/python tests/benchmarks/pool_operations.py [MEMBERS …]

Two of the members have vaults; the contributions of all others are made in memory. Each step of the
two is one line of JSON, in seconds of the processor and of the clock, with the share of it that the
three dearest functions take by themselves. What the vault writes for good costs time of the disk.
"""

from __future__ import annotations

import cProfile
import json
import pstats
import random
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.operations.pooling import key_holding, opening, seats, taking_part
from counsellor_app.pool.card import Role, make_card
from counsellor_app.pool.contribution import make_contribution
from counsellor_app.pool.sealing import new_keys
from counsellor_app.settings import resource
from counsellor_app.vault.pool_store import book
from tests.aggregation.random_pools import draw_reports, levels_of
from tests.operations.pool_members import FEBRUARY, JANUARY, MET_ON, YEAR, Pool, members_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.operations.desk import Desk
    from counsellor_app.pool.sealing import MemberKeys

SIZES = (100, 300)
DEAREST = 3


@contextmanager
def step(name: str, members: int) -> Iterator[None]:
    """Tell what a step cost and what was dear in it."""
    profile = cProfile.Profile()
    wall, processor = time.perf_counter(), time.process_time()
    profile.enable()
    yield
    profile.disable()
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    line = {"name": name, "members": members, "seconds": round(wall, 2)}
    line |= {"processor": round(processor, 2), "dearest": dearest(profile)}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def dearest(profile: cProfile.Profile) -> list[str]:
    """The functions that took most by themselves, in per cent of all."""
    stats = pstats.Stats(profile).stats  # pyright: ignore[reportAttributeAccessIssue]
    total = sum(own for _, _, own, _, _ in stats.values())
    ordered = sorted(stats.items(), key=lambda item: -item[1][2])[:DEAREST]
    return [f"{name} {round(100 * held[2] / total)} %" for (_, _, name), held in ordered]


def others_of(pool: Pool, number: int) -> list[tuple[str, MemberKeys, bytes]]:
    """Colleagues without a vault: id, keys and card."""
    found: list[tuple[str, MemberKeys, bytes]] = []
    for at in range(number - len(pool.members)):
        keys = new_keys()
        card = make_card(f"Lid {at}", Role.COUNSELLOR, keys, MET_ON)
        found.append((card.member_id, keys, card.file.to_bytes()))
    return found


def a_round(folder: Path, number: int) -> None:
    """From cards to the printed result."""
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    pool = members_in(folder, read_codebook(text), 2)
    others = others_of(pool, number)
    cards = [*(member.send_card() for member in pool.members), *(card for *_, card in others)]
    first, second = pool.members
    with step("opener makes the roster", number):
        seats.make_roster(first.desk, cards, first.target("lijst"))
    with step("key holder takes the roster in", number):
        second.compare(first.sent("lijst"))
    first.compare(first.sent("lijst"))
    pool.set_day(JANUARY)
    digest = pool.announce(YEAR, FEBRUARY)
    files = contributions(first.desk, digest, others)
    files += [member.contribute(digest) for member in pool.members]
    with step("opener takes all contributions in", number):
        for raw in files:
            opening.take_contribution(first.desk, raw)
    with step("opener makes the list", number):
        opening.close_list(first.desk, digest, first.target("deelnemers"))
    with step("key holder looks at the list", number):
        key_holding.look_at_list(second.desk, first.sent("deelnemers"))
    with step("key holder gives the half-sum", number):
        key_holding.give_half_sum(second.desk, first.sent("deelnemers"), second.target("halfsom"))
    with step("opener takes the half-sum in", number):
        opening.take_half_sum(first.desk, second.sent("halfsom"))
    with step("opener publishes", number):
        opening.publish(first.desk, digest, first.target("uitslag"))
    with step("key holder takes the result in", number):
        taking_part.take_result(second.desk, first.sent("uitslag"))


def contributions(
    desk: Desk, digest: bytes, others: list[tuple[str, MemberKeys, bytes]]
) -> list[bytes]:
    """A year of each colleague, of no to five reports."""
    known, roster = book(desk.vault.connection).known(digest).round, seats.seat(desk).roster
    plan, rng = pool_plan(desk.codebook), random.Random(1)
    files: list[bytes] = []
    for by, keys, _ in others:
        levels = levels_of(draw_reports(rng.randrange(6), plan, rng), plan, members=1)
        each = tuple(levels[1]), tuple(levels[2]), tuple(levels[3])
        files.append(make_contribution(known, roster, keys, each, by=by, order=1).file.to_bytes())
    return files


def main() -> None:
    """One round of each size."""
    for number in [int(size) for size in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            a_round(Path(folder), number)


if __name__ == "__main__":
    main()
