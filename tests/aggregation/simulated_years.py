"""Years of a fictitious pool: who registered what in which half-year, who sent in time, what came.

Written apart from the app's own counting: each counsellor keeps which reports were counted, by
level, as pool.md says it, and the app is handed nothing but sums.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING

from counsellor_app.aggregation.certificate import Budget
from counsellor_app.aggregation.disclosure import Publication, RoundFacts, protect_round
from counsellor_app.aggregation.opened_sum import read_opened
from counsellor_app.aggregation.publication import PublicationLedger
from tests.aggregation.random_pools import ReportCells, draw_reports, levels_of
from tests.aggregation.rounds import MEMBERS, USUAL, half_year, whole_year

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from random import Random

    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.period import Period

FIRST_YEAR = 2026


@dataclass(frozen=True, slots=True)
class Registered:
    """One report, whose it is, and the half-year in which it was registered; 0 is the first."""

    owner: int
    half: int
    report: ReportCells


@dataclass(frozen=True, slots=True)
class Cohort:
    """Reports of one half-year that are in the same rounds at the same levels, for all to know."""

    half: int
    covered: frozenset[tuple[int, int]]


@dataclass(slots=True)
class Round:
    """One round as it went: who sent, what was covered at each level, and what was printed."""

    half: int
    present: frozenset[int]
    covered: dict[int, list[int]]
    published: Publication

    @property
    def told(self) -> tuple[int, int]:
        """The number of reports as printed, from lowest to highest."""
        return self.published.numbers.volume


@dataclass(slots=True)
class Years:
    """All that happened; reports are named by their place."""

    plan: PoolPlan
    registered: list[Registered]
    counted: dict[int, set[int]] = field(default_factory=lambda: {1: set(), 2: set(), 3: set()})
    rounds: list[Round] = field(default_factory=list)

    def play(self, half: int, present: frozenset[int]) -> None:
        """The round after a half-year: the total alone in spring, all levels in winter."""
        covered = {
            level: [
                place
                for place, each in enumerate(self.registered)
                if each.owner in present and each.half <= half and place not in counted
            ]
            for level, counted in self.counted.items()
        }
        published = self._publish(half, len(present), covered)
        for level in published.printed.counted:
            self.counted[level].update(covered[level])
        self.rounds.append(Round(half, present, covered, published))

    def counts(self, part_of: Callable[[Registered], Hashable]) -> Counter[Hashable]:
        """How many reports each part really has, in all and in each cell of each table."""
        counted, crosses = Counter[Hashable](), self.plan.crosses
        wide = {c.table_id: self.plan.table(c.sides[1]).ladder.width for c in crosses}
        for each in self.registered:
            part, held = part_of(each), each.report
            counted[part] += 1
            counted.update((part, t.table_id, held[t.table_id]) for t in self.plan.tables)
            counted.update(
                (part, c.table_id, held[c.sides[0]] * wide[c.table_id] + held[c.sides[1]])
                for c in crosses
            )
        return counted

    def _publish(self, half: int, members: int, covered: dict[int, list[int]]) -> Publication:
        is_yearly = half % 2 == 1
        levels = levels_of([self.registered[n].report for n in covered[2]], self.plan, members=1)
        levels[1][:4] = [members, *(len(covered[level]) for level in (1, 2, 3))]
        gates = {1: 0, 2: USUAL.breakdown_gate, 3: USUAL.cross_gate}
        asked = (1, 2, 3) if is_yearly else (1,)
        held = {n: levels[n] for n in asked if len(covered[n]) >= gates[n]}
        opened = read_opened(held, members=members, plan=self.plan, rules=USUAL)
        facts = RoundFacts(period_of(half), is_yearly, USUAL, members)
        ledger = self.rounds[-1].published.ledger if self.rounds else PublicationLedger()
        return protect_round(opened, facts, plan=self.plan, ledger=ledger, budget=Budget())


def cohorts_of(years: Years) -> dict[tuple[int, int], Cohort]:
    """The cohort of each owner's half-year, whether there were reports in it or not."""
    found: dict[tuple[int, int], Cohort] = {}
    for owner, half in product(range(MEMBERS), range(len(years.rounds))):
        counted, covered = dict.fromkeys((1, 2, 3), False), set[tuple[int, int]]()
        for number, each in enumerate(years.rounds):
            if owner in each.present and half <= each.half:
                covered |= {(number, level) for level in (1, 2, 3) if not counted[level]}
                for level in each.published.printed.counted:
                    counted[level] = True
        found[owner, half] = Cohort(half, frozenset(covered))
    return found


def period_of(half: int) -> Period:
    """Spring's rounds are over a half-year, winter's over the year."""
    year = FIRST_YEAR + half // 2
    return whole_year(year) if half % 2 else half_year(year)


def some_years(plan: PoolPlan, rng: Random, *, halves: int, most: int) -> Years:
    """Up to `most` reports a half-year, few owners having many; now and then somebody is late."""
    registered: list[Registered] = []
    for half in range(halves):
        number = rng.choice([0, 3, most // 4, most // 2, most])
        for report in draw_reports(number, plan, rng):
            owner = rng.choices(range(MEMBERS), [6, 4, 3, 2, 2, 1, 1])[0]
            registered.append(Registered(owner, half, report))
    years = Years(plan, registered)
    for half in range(halves):
        late = {owner for owner in range(MEMBERS) if rng.random() < 0.15}
        years.play(half, frozenset(range(MEMBERS)) - late_but_few(late))
    return years


def late_but_few(late: Collection[int]) -> frozenset[int]:
    """Five of seven are needed."""
    return frozenset(sorted(late)[: MEMBERS - 5])
