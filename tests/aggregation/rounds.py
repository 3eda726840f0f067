"""Rounds of a fictitious pool, from reports to what is printed."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import TYPE_CHECKING

from counsellor_app.aggregation.certificate import Budget
from counsellor_app.aggregation.disclosure import Publication, RoundFacts, protect_round
from counsellor_app.aggregation.opened_sum import read_opened
from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.period import Period
from tests.aggregation.random_pools import ReportCells, draw_reports, levels_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.aggregation.publication import PublicationLedger

MEMBERS = 7
USUAL = Rules()


def half_year(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 6, 30))


def whole_year(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 12, 31))


def spring(
    year: int, number: int, plan: PoolPlan, ledger: PublicationLedger, rules: Rules = USUAL
) -> Publication:
    """A half-year's round in which so many reports are new."""
    levels = levels_of([], plan, members=MEMBERS)
    levels[1][1:4] = [number, number, number]
    opened = read_opened({1: levels[1]}, members=MEMBERS, plan=plan, rules=rules)
    facts = RoundFacts(half_year(year), False, rules, MEMBERS)
    return protect_round(opened, facts, plan=plan, ledger=ledger, budget=Budget())


def winter(
    year: int,
    reports: Sequence[ReportCells] | int,
    plan: PoolPlan,
    ledger: PublicationLedger,
    *,
    new: int | None = None,
    rules: Rules = USUAL,
) -> Publication:
    """A year's round over so many reports, `new` of which no total held; opened by the gates."""
    if isinstance(reports, int):
        reports = draw_reports(reports, plan, Random(reports))
    levels = levels_of(reports, plan, members=MEMBERS)
    levels[1][1] = len(reports) if new is None else new
    gates = {1: 0, 2: rules.breakdown_gate, 3: rules.cross_gate}
    held = {level: cells for level, cells in levels.items() if len(reports) >= gates[level]}
    opened = read_opened(held, members=MEMBERS, plan=plan, rules=rules)
    facts = RoundFacts(whole_year(year), True, rules, MEMBERS)
    return protect_round(opened, facts, plan=plan, ledger=ledger, budget=Budget())
