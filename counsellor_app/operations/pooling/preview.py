"""What a counsellor looks at before a contribution is made: each number with what forms it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.aggregation.material import is_signal
from counsellor_app.aggregation.pool_plan import HEAD
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.answers import code
from counsellor_app.operations.coded_access import coded_cases
from counsellor_app.operations.figure_groups import FigureGroup, NumberedCase, OwnFigure
from counsellor_app.operations.pooling import opening, taking_part
from counsellor_app.operations.pooling.files import Target, read_pool_file
from counsellor_app.operations.pooling.seats import seat
from counsellor_app.operations.pooling.taking_part import Exclusion
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from counsellor_app.aggregation.pool_count import RoundTally, TableFigures
    from counsellor_app.aggregation.pool_plan import Cross, OneWay, PoolPlan
    from counsellor_app.aggregation.tally import Figure
    from counsellor_app.casework.codebook import Label
    from counsellor_app.casework.coded_case import CaseId, CodedCase
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling.taking_part import RoundView


@dataclass(frozen=True, slots=True)
class OfferedReport:
    """A report that the round may count. `why_not` says why it is left out, if it is."""

    case: NumberedCase
    registered_on: date
    why_not: Exclusion | None


@dataclass(frozen=True, slots=True)
class RoundPreview:
    """The own figures of a round: for the counter's eyes, never to be saved.

    `levels` are the cases counted in levels 1 to 3; `groups` the numbers that are not about
    reporters, then the tables that go along, each with the cases behind its numbers.
    """

    round: RoundView
    levels: tuple[tuple[NumberedCase, ...], ...]
    groups: tuple[FigureGroup, ...]
    offered: tuple[OfferedReport, ...]


def round_preview(desk: Desk, round_digest: bytes) -> RoundPreview:
    """Count for a round, without making anything.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN, or as `taking_part.own_tally`.
    """
    held = pool_store.book(desk.vault.connection).known(round_digest).round
    tally, plan = taking_part.own_tally(desk, held), pool_plan(desk.codebook)
    view = next(each for each in taking_part.rounds(desk) if each.digest == round_digest)
    cases = coded_cases(desk)
    numbers = {c.case_id: NumberedCase(c.case_id, c.case_no) for c in cases if c.case_no}
    return RoundPreview(
        round=view,
        levels=tuple(_held(tally.covered[level], numbers) for level in (1, 2, 3)),
        groups=tuple(_groups(tally, plan, numbers, is_yearly=view.is_yearly)),
        offered=_offered(desk, cases, tally, view),
    )


def leave_out(desk: Desk, round_digest: bytes, case_id: CaseId, why: Exclusion) -> RoundPreview:
    """Leave a report out of the count for this reason alone, and count again.

    Raises:
        ExpectedError: as `taking_part.exclude_report` and `round_preview`.
    """
    with desk.vault.connection.transaction():
        for other in Exclusion:
            taking_part.include_report(desk, case_id, other)
        taking_part.exclude_report(desk, case_id, why)
    return round_preview(desk, round_digest)


def take_along(desk: Desk, round_digest: bytes, case_id: CaseId) -> RoundPreview:
    """Count a report again that was left out, whatever the reason was.

    Raises:
        ExpectedError: as `taking_part.include_report` and `round_preview`.
    """
    for case in coded_cases(desk):
        for why in _reasons(case) if case.case_id == case_id else ():
            taking_part.include_report(desk, case_id, why)
    return round_preview(desk, round_digest)


def contribute(desk: Desk, round_digest: bytes, target: Target) -> LedgerLine:
    """Save the own contribution; the opener's own is taken in at once, without a file to read.

    Raises:
        ExpectedError: as `taking_part.contribute`, `read_pool_file` and `take_contribution`.
    """
    line = taking_part.contribute(desk, round_digest, target)
    held = pool_store.book(desk.vault.connection).known(round_digest).round
    own = seat(desk, held.terms.roster_digest).member_id
    if own == held.terms.opener:
        opening.take_contribution(desk, read_pool_file(target.path))
    return line


def _groups(
    tally: RoundTally,
    plan: PoolPlan,
    numbers: Mapping[CaseId, NumberedCase],
    *,
    is_yearly: bool,
) -> Iterator[FigureGroup]:
    """The work of the pool; of a half-year no breakdown goes along."""
    told = zip(tally.totals[len(HEAD) :], plan.totals, strict=True)
    work = tuple(_own(figure, total.label, numbers) for figure, total in told)
    yield FigureGroup("work", plan.wording["work"], work)
    if is_yearly:
        yield from _tables(tally.tables, plan.tables, numbers)
        yield from _tables(tally.crosses, plan.crosses, numbers)


def _tables(
    counted: Sequence[TableFigures],
    tables: Sequence[OneWay | Cross],
    numbers: Mapping[CaseId, NumberedCase],
) -> Iterator[FigureGroup]:
    for table, held in zip(tables, counted, strict=True):
        rows = zip(held.figures, table.ladder.steps[0], strict=True)
        figures = tuple(_own(figure, row.label, numbers) for figure, row in rows)
        yield FigureGroup(table.table_id, table.title, figures)


def _own(figure: Figure, label: Label, numbers: Mapping[CaseId, NumberedCase]) -> OwnFigure:
    return OwnFigure(label, figure.amount, _held(figure.cases, numbers))


def _held(
    cases: Iterable[CaseId], numbers: Mapping[CaseId, NumberedCase]
) -> tuple[NumberedCase, ...]:
    return tuple(numbers[case_id] for case_id in cases if case_id in numbers)


def _offered(
    desk: Desk, cases: Sequence[CodedCase], tally: RoundTally, view: RoundView
) -> tuple[OfferedReport, ...]:
    """The reports counted now, and those only an exclusion keeps out."""
    counted = pool_store.counted(desk.vault.connection)[1]
    now = frozenset(tally.covered[1])
    return tuple(
        OfferedReport(NumberedCase(case.case_id, case.case_no), case.registered_on, _why_not(case))
        for case in cases
        if case.case_no
        and case.registered_on is not None
        and case.registered_on <= view.period.last_on
        and case.case_id not in counted
        and (case.case_id in now or (_why_not(case) is not None and not is_signal(case)))
    )


def _why_not(case: CodedCase) -> Exclusion | None:
    return next(iter(_reasons(case)), None)


def _reasons(case: CodedCase) -> Iterator[Exclusion]:
    if code(case.answers, "count_objection") == "Y":
        yield Exclusion.REPORTER
    if code(case.answers, "count_exclusion") == "COLLEAGUE":
        yield Exclusion.COLLEAGUE
