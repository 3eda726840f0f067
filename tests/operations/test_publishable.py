"""A result from another programme is held against what every programme keeps to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.publication import PrintedRound
from counsellor_app.aggregation.published import VOLUME, WORK
from counsellor_app.aggregation.rules import Rules
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.pooling.published import require_publishable
from counsellor_app.pool.printed import Printed, Table, TableRow
from tests.operations.pool_members import SPRING

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk


def a_round(new_reports: int | None) -> PrintedRound:
    """A half-year's round of a layout that this app does not know."""
    return PrintedRound(
        period=SPRING,
        is_yearly=False,
        rules=Rules(),
        rules_version=1,
        layout_digest="0" * 64,
        contributors=5,
        new_reports=new_reports,
        broken_down=None,
    )


def told(lowest: int, highest: int, new_reports: int | None) -> Printed:
    """Its total, and no work."""
    volume = Table(VOLUME, SPRING, None, (TableRow(("REPORTS",), lowest, highest),))
    return Printed(1, new_reports, None, (volume, Table(WORK, SPRING, None, ())))


def refused(desk: Desk, printed: PrintedRound, said: Printed) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        require_publishable(desk, printed, said)
    return caught.value.code


def test_what_is_printed_exactly_is_counted_and_nothing_else(desk: Desk) -> None:
    """A range with a number told, a number with none told, and more new reports than there are."""
    require_publishable(desk, a_round(7), told(7, 7, 7))
    require_publishable(desk, a_round(None), told(0, 4, None))
    for lowest, highest, new in ((5, 9, 7), (7, 7, None), (7, 7, 8)):
        said = told(lowest, highest, new)
        assert refused(desk, a_round(new), said) is ErrorCode.NOT_RELEASABLE


def test_a_result_has_one_total_and_the_work(desk: Desk) -> None:
    """Two totals, none, or no table of work cannot be read back."""
    good = told(7, 7, 7)
    volume, work = good.tables
    for tables in ((replace(volume, rows=volume.rows * 2), work), (work,), (volume,)):
        said = replace(good, tables=tables)
        assert refused(desk, a_round(7), said) is ErrorCode.POOL_RESULT_REFUSED
