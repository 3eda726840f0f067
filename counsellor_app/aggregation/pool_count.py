"""Counts one counsellor's reports for a round of the pool, each once per level."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NoReturn, final

from counsellor_app.aggregation.counting import totals_of
from counsellor_app.aggregation.material import is_left_out, is_signal, sort_material
from counsellor_app.aggregation.pool_plan import HEAD, Cross, OneWay, PoolPlan, Reading
from counsellor_app.aggregation.tally import Figure
from counsellor_app.casework.answers import codes
from counsellor_app.casework.coded_case import CaseId, CodedCase, CodedRecord, Record
from counsellor_app.casework.derivation import with_derived
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.figure_layout import FigureLayout
    from counsellor_app.casework.period import Period

LEVELS = (1, 2, 3)
LARGEST_CELL = 2**20

_Cells = dict[str, list[list[CaseId]]]


@dataclass(frozen=True, slots=True)
class TableFigures:
    """The cells of one table with the cases that form each, in the order of its first step."""

    table_id: str
    figures: tuple[Figure, ...]


@final
@dataclass(frozen=True, slots=True, repr=False)
class RoundTally:
    """What one counsellor adds to a round, each number with what forms it. Made here alone.

    As secret as the cases: it leaves in two sealed halves only, prints as nothing, and cannot be
    pickled. `covered` are the reports behind each level: those to mark once the level is counted.
    """

    layout: FigureLayout
    totals: tuple[Figure, ...]
    tables: tuple[TableFigures, ...]
    crosses: tuple[TableFigures, ...]
    covered: Mapping[int, tuple[CaseId, ...]]

    @property
    def vectors(self) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
        """The numbers of levels 1, 2 and 3, in the places of the layout."""
        return (
            tuple(figure.amount for figure in self.totals),
            _amounts(self.tables),
            _amounts(self.crosses),
        )

    @override
    def __repr__(self) -> str:
        return "<RoundTally>"

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("a tally is not serialised")


def count_round(
    cases: Iterable[CodedCase],
    records: Iterable[CodedRecord],
    *,
    period: Period,
    counted: Mapping[int, AbstractSet[CaseId]],
    plan: PoolPlan,
) -> RoundTally:
    """Count for a round.

    Args:
        cases: all registered cases of the vault, in codes.
        records: all finished records beside them.
        period: the days whose work is counted. Reports registered before it are counted too, as
            long as they were not yet: what came late joins the next round.
        counted: the reports counted before, by level. Drafts, signals without request for help,
            objections, exclusions and cases handed over are in no level, whatever stands here.
        plan: the table programme.

    Raises:
        ExpectedError: POOL_FIGURE_TOO_LARGE if a number is larger than a contribution may hold.
    """
    held = tuple(cases)
    reports = {
        level: [c for c in held if _is_report(c, period) and c.case_id not in counted[level]]
        for level in LEVELS
    }
    tally = RoundTally(
        layout=plan.layout(),
        totals=(*_head(reports), *_work(held, records, period, plan)),
        tables=_tables(reports[2], plan),
        crosses=_crosses(reports[3], plan),
        covered={level: tuple(case.case_id for case in reports[level]) for level in LEVELS},
    )
    if max(chain.from_iterable(tally.vectors)) > LARGEST_CELL:
        raise ExpectedError(ErrorCode.POOL_FIGURE_TOO_LARGE)
    return tally


def _amounts(tables: tuple[TableFigures, ...]) -> tuple[int, ...]:
    return tuple(figure.amount for table in tables for figure in table.figures)


def _is_report(case: CodedCase, period: Period) -> bool:
    return (
        case.registered_on is not None
        and case.registered_on <= period.last_on
        and not is_left_out(case)
        and not is_signal(case)
    )


def _head(reports: Mapping[int, Sequence[CodedCase]]) -> tuple[Figure, ...]:
    counter = Figure(HEAD[0], 1)
    return (counter, *(_figure(HEAD[n], [c.case_id for c in reports[n]]) for n in LEVELS))


def _work(
    cases: Iterable[CodedCase], records: Iterable[CodedRecord], period: Period, plan: PoolPlan
) -> tuple[Figure, ...]:
    all_totals = {f.code: f for f in totals_of(sort_material(cases, records, period))}
    return tuple(all_totals[total.code] for total in plan.totals)


def _tables(reports: Sequence[CodedCase], plan: PoolPlan) -> tuple[TableFigures, ...]:
    cells = _empty(plan.tables)
    for case in reports:
        for table_id, cell in _places(case, plan.tables).items():
            cells[table_id][cell].append(case.case_id)
    return _figures(plan.tables, cells)


def _crosses(reports: Sequence[CodedCase], plan: PoolPlan) -> tuple[TableFigures, ...]:
    sides = tuple(
        plan.table(side) for side in dict.fromkeys(s for c in plan.crosses for s in c.sides)
    )
    cells = _empty(plan.crosses)
    for case in reports:
        places = _places(case, sides)
        for cross in plan.crosses:
            row, column = (places[side] for side in cross.sides)
            wide = plan.table(cross.sides[1]).ladder.width
            cells[cross.table_id][row * wide + column].append(case.case_id)
    return _figures(plan.crosses, cells)


def _empty(tables: Sequence[OneWay | Cross]) -> _Cells:
    return {table.table_id: [[] for _ in range(table.ladder.width)] for table in tables}


def _figures(tables: Sequence[OneWay | Cross], cells: _Cells) -> tuple[TableFigures, ...]:
    return tuple(
        TableFigures(
            table.table_id,
            tuple(
                _figure(".".join(group.codes), held)
                for group, held in zip(table.ladder.steps[0], cells[table.table_id], strict=True)
            ),
        )
        for table in tables
    )


def _figure(code: str, cases: Sequence[CaseId]) -> Figure:
    return Figure(code, len(cases), tuple(cases))


def _places(case: CodedCase, tables: Iterable[OneWay]) -> dict[str, int]:
    """The cell of each table in which a report stands."""
    answers = with_derived(case)
    return {table.table_id: _cell(case, answers, table.reading) for table in tables}


def _cell(case: CodedCase, answers: Answers, reading: Reading) -> int:
    held = _held(case, answers, reading)
    found = (n for n, group in enumerate(reading.groups) if not group.members.isdisjoint(held))
    return next(found, reading.unknown)


def _held(case: CodedCase, answers: Answers, reading: Reading) -> frozenset[str]:
    if reading.record is Record.CASE:
        return frozenset(codes(answers, reading.field))
    rows = case.rows(reading.record)
    return frozenset(chain.from_iterable(codes(row.answers, reading.field) for row in rows))
