"""Attacks on what is printed, by people who can calculate."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation import breakdown, disclosure
from counsellor_app.aggregation.certificate import Budget
from counsellor_app.aggregation.disclosure import Publication, RoundFacts, protect_round
from counsellor_app.aggregation.opened_sum import read_opened
from counsellor_app.aggregation.pool_plan import PoolPlan
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.aggregation.round_total import half_year_total
from counsellor_app.aggregation.rules import Rules
from tests.aggregation.attackers import Attacker, hidden_numbers, reader_of
from tests.aggregation.random_pools import draw_reports, one_way_counts
from tests.aggregation.rounds import MEMBERS, USUAL, half_year, whole_year, winter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tests.aggregation.random_pools import ReportCells

EMPTY = PublicationLedger()
ONE_COUNSELLOR, ANOTHER = 0, 1


@pytest.mark.parametrize(
    ("number", "threshold"), [(15, 5), (30, 5), (60, 5), (120, 5), (40, 8), (100, 8), (60, 10)]
)
def test_no_small_number_is_narrowed_by_calculation(
    number: int, threshold: int, plan: PoolPlan
) -> None:
    """Every printed number of a whole report at once: each hidden one may be 0 to threshold - 1."""
    rules = Rules(threshold, 3 * threshold, 60)
    reports = draw_reports(number, plan, Random(number))
    published = winter(2026, reports, plan, EMPTY, rules=rules)
    hidden = hidden_numbers(published, reports, plan, threshold)
    assert hidden
    attacker = reader_of(published, plan, number)
    for table_id, cells in Random(7).sample(hidden, min(60, len(hidden))):
        low, high = attacker.range_of([(table_id, cell) for cell in sorted(cells)])
        assert low < 0.5, (table_id, cells, low)
        assert high > threshold - 1.5, (table_id, cells, high)


def test_the_calculation_finds_what_is_given_away(plan: PoolPlan) -> None:
    """Told one number too many, the attacker finds the rest: the attack works."""
    reports = draw_reports(60, plan, Random(60))
    published = winter(2026, reports, plan, EMPTY)
    attacker = reader_of(published, plan, 60)
    table = plan.table("segment")
    counts = one_way_counts(reports, table)
    for cell in (0, 1, 3):
        attacker.knows([("segment", cell)], counts[cell])
    assert attacker.range_of([("segment", 2)]) == pytest.approx((counts[2], counts[2]))


def totals_printed(halves: tuple[int, ...], plan: PoolPlan) -> list[Publication]:
    """Spring and winter of each year, with so many reports a half-year and everybody in time."""
    return totals_of([[(number,), (True,)] for number in halves], plan)


def totals_of(rounds: Sequence[Sequence[tuple[int, ...]]], plan: PoolPlan) -> list[Publication]:
    """Rounds in turn: how many reports were registered by each group of people, and who sent."""
    groups = range(len(rounds[0][0]))
    waiting = {level: [0 for _ in groups] for level in (1, 2)}
    ledger, published = EMPTY, list[Publication]()
    for place, (new, sent) in enumerate(rounds):
        for held in waiting.values():
            held[:] = [have + more for have, more in zip(held, new, strict=True)]
        covered = {n: sum(held[g] for g in groups if sent[g]) for n, held in waiting.items()}
        done = a_round_of(place, covered, plan, ledger)
        for level in done.printed.counted & {1, 2}:
            waiting[level] = [0 if sent[g] else waiting[level][g] for g in groups]
        ledger = done.ledger
        published.append(done)
    return published


def a_round_of(
    place: int, covered: Mapping[int, int], plan: PoolPlan, ledger: PublicationLedger
) -> Publication:
    """One round; its only table falls into two halves."""
    is_yearly, year = place % 2 == 1, 2026 + place // 2
    levels = {1: [MEMBERS, covered[1], covered[2], covered[2]]}
    if is_yearly and covered[2] >= USUAL.breakdown_gate:
        levels[2] = [covered[2] // 2, covered[2] - covered[2] // 2]
    opened = read_opened(levels, members=MEMBERS, plan=plan, rules=USUAL)
    period = whole_year(year) if is_yearly else half_year(year)
    facts = RoundFacts(period, is_yearly, USUAL, MEMBERS)
    return protect_round(opened, facts, plan=plan, ledger=ledger, budget=Budget())


@pytest.fixture
def totals_alone(plan: PoolPlan, monkeypatch: pytest.MonkeyPatch) -> PoolPlan:
    """One table, so that many thousands of rounds can be gone through."""
    small = replace(plan, tables=(plan.table("joined"),), crosses=(), totals=(), risk_groups=())
    layout = small.layout()
    monkeypatch.setattr(PoolPlan, "layout", lambda _: layout)
    return small


def told(published: Publication) -> tuple[int, int]:
    (row,) = published.tables[0].rows
    return row.between or (row.count or 0, row.count or 0)


def halves_told(halves: tuple[int, ...], plan: PoolPlan) -> Attacker:
    """A reader of all totals of three years, who knows which half-years each of them holds."""
    attacker = Attacker()
    for place, _ in enumerate(halves):
        attacker.variable(place)
    for place, published in enumerate(totals_printed(halves, plan)):
        window = published.tables[0].window
        held = [n for n in range(place + 1) if window.first_on <= half_end(n) <= window.last_on]
        attacker.knows_between(held, *told(published))
        if published.printed.broken_down is not None:
            assert told(published)[0] == published.printed.broken_down
    return attacker


def half_end(place: int) -> object:
    year = 2026 + place // 2
    return whole_year(year).last_on if place % 2 else half_year(year).last_on


def test_three_years_of_totals_narrow_no_small_half_year(totals_alone: PoolPlan) -> None:
    """Whatever is subtracted from whatever: a small half-year keeps at least five values."""
    rng = Random(11)
    examined = 0
    for _ in range(60):
        halves = tuple(rng.choice([0, 1, 2, 3, 4, 5, 7, 12, 20, 40]) for _ in range(6))
        attacker = halves_told(halves, totals_alone)
        for place, number in enumerate(halves):
            if number < USUAL.threshold:
                low, high = attacker.range_of([place])
                assert high - low > USUAL.threshold - 1.5, (halves, place, low, high)
                examined += 1
    assert examined > 100


def test_two_years_of_totals_for_a_reader_who_knows_the_program(totals_alone: PoolPlan) -> None:
    """All two-year histories of up to eight reports a half-year: grouped by what is printed."""
    histories = {h: totals_printed(h, totals_alone) for h in product(range(9), repeat=4)}
    examined, narrowed = looked_through(histories, 8)
    assert examined > 200
    assert narrowed == 0


@pytest.mark.parametrize("late_in", [0, 1], ids=["spring", "winter"])
def test_somebody_late_for_a_reader_who_knows_the_program(
    late_in: int, totals_alone: PoolPlan
) -> None:
    """One was late and the reader knows it: the pool's reports of spring, and those of autumn."""
    sent = [(late_in != 0, True), (late_in != 1, True)]
    histories = {
        (own, first, second): totals_of(
            list(zip([(own, first), (0, second)], sent, strict=True)), totals_alone
        )
        for own, first, second in product(range(18), repeat=3)
    }
    examined, narrowed = looked_through(
        histories, 17, lambda own, first, second: (own + first, second)
    )
    assert examined > 20
    assert narrowed == 0


def test_a_year_told_beside_its_half_would_be_found_out(
    totals_alone: PoolPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same search through a program that prints the year whatever is left: it narrows."""
    monkeypatch.setattr(disclosure, "year_total", half_year_total)
    monkeypatch.setattr(breakdown, "_can_be_subtracted", lambda *_: False)
    histories = {h: totals_printed(h, totals_alone) for h in product(range(14), repeat=2)}
    assert looked_through(histories, 13)[1] > 0


def looked_through(
    histories: Mapping[tuple[int, ...], list[Publication]],
    most: int,
    numbers: Callable[..., tuple[int, ...]] = lambda *history: history,
) -> tuple[int, int]:
    """How many small numbers were looked at, and how many have too few values left.

    Histories that look like some beyond what was gone through, up to `most`, say nothing.
    """
    groups: dict[object, list[tuple[int, ...]]] = {}
    for history, published in histories.items():
        key = tuple((told(p), p.printed.counted, p.withheld) for p in published)
        groups.setdefault(key, []).append(history)
    examined, narrowed = 0, 0
    for alike in groups.values():
        if max(map(max, alike)) < most:
            values = zip(*(numbers(*history) for history in alike), strict=True)
            small = [set(each) for each in values if min(each) < USUAL.threshold]
            examined += len(small)
            narrowed += sum(len(each) < USUAL.threshold for each in small)
    return examined, narrowed


def test_a_coordinator_with_one_counsellor_learns_no_cell_of_a_third(plan: PoolPlan) -> None:
    """Knows who had how many cases, and all of one counsellor's: no other cell is exact."""
    examined = 0
    for seed in range(3):
        rng = Random(seed)
        reports = draw_reports(60, plan, rng)
        owners = [rng.choices(range(MEMBERS), [5, 4, 3, 2, 2, 1, 1])[0] for _ in reports]
        published = winter(2026, reports, plan, EMPTY)
        for table in plan.tables:
            attacker = coordinator(published, table.table_id, plan, reports, owners)
            for cell in range(table.ladder.width) if attacker else ():
                low, high = attacker.range_of([(ANOTHER, cell)])
                assert high - low > 0.5, (seed, table.table_id, cell, low)
                examined += 1
    assert examined > 200


def coordinator(
    published: Publication,
    table_id: str,
    plan: PoolPlan,
    reports: list[ReportCells],
    owners: list[int],
) -> Attacker | None:
    """What mediarte could know of one table of the counsellors' cells."""
    ladder = plan.table(table_id).ladder
    printed = next((t for t in published.printed.tables if t.table_id == table_id), None)
    if printed is None:
        return None
    attacker = Attacker()
    for owner in range(MEMBERS):
        own = [r[table_id] for r, of in zip(reports, owners, strict=True) if of == owner]
        attacker.knows([(owner, cell) for cell in range(ladder.width)], len(own))
        if owner == ONE_COUNSELLOR:
            for cell in range(ladder.width):
                attacker.knows([(owner, cell)], own.count(cell))
    for group, count in zip(ladder.steps[printed.step], printed.counts, strict=True):
        cells = [(owner, cell) for owner in range(MEMBERS) for cell in group.cells]
        attacker.knows(cells, count)
    return attacker


def test_a_sum_of_risk_groups_would_give_the_small_ones_away() -> None:
    """20 in any group, 8 technicians, three groups not printed: each of the three is exactly 4."""
    attacker = Attacker()
    for hidden in ("hours", "freelance", "young"):
        attacker.bounds[attacker.variable(hidden)] = (0, USUAL.threshold - 1)
    attacker.knows(["technical"], 8)
    attacker.knows(["technical", "hours", "freelance", "young"], 20, minus=["in several"])
    for hidden in ("hours", "freelance", "young"):
        assert attacker.range_of([hidden]) == pytest.approx((4, 4))
