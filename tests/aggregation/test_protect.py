"""The tables one vault prints by itself: none about reports."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.counting import count
from counsellor_app.aggregation.disclosure import protect
from counsellor_app.aggregation.programme import Subject, programme
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.errors import ErrorCode, ExpectedError
from tests.aggregation.hand_vault import CASES, RECORDS

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook


def test_what_the_pool_does_is_passed(codebook: Codebook) -> None:
    """Activities and learning, as worked out by hand, with the goals they are held against."""
    tally = count(CASES, RECORDS, window=HalfYear(2026, 1), codebook=codebook)
    whole = programme()
    outreach, learning = (
        protect(table, tally, programme=whole, codebook=codebook)
        for table in whole.about(Subject.POOL_WORK)
    )
    assert [table.table_id for table in (outreach, learning)] == ["outreach", "learning"]
    assert outreach.title == whole.about(Subject.POOL_WORK)[0].title
    assert outreach.window == HalfYear(2026, 1)
    assert (outreach.codebook_version, outreach.step, outreach.total) == (1, 0, None)
    codes = whole.about(Subject.POOL_WORK)[0].figures
    assert [row.codes for row in outreach.rows] == [(code,) for code in codes]
    assert [row.label for row in outreach.rows] == [codebook.total(code).label for code in codes]
    assert [row.count for row in outreach.rows] == [2, 1, 52, 38, 5]
    assert [row.count for row in learning.rows] == [1, 1, 6]
    assert [row.goal is not None for row in outreach.rows] == [False, True, False, True, False]


def test_what_is_about_reports_is_refused(codebook: Codebook) -> None:
    """Also when the data calls it the pool's work: cases took part in the number."""
    tally = count(CASES, RECORDS, window=HalfYear(2026, 1), codebook=codebook)
    whole = programme()
    (volume,) = whole.about(Subject.REPORTS)
    disguised = replace(volume, about=Subject.POOL_WORK)
    for table, of in ((volume, whole), (disguised, replace(whole, tables=(disguised,)))):
        with pytest.raises(ExpectedError) as raised:
            protect(table, tally, programme=of, codebook=codebook)
        assert raised.value.code is ErrorCode.NOT_RELEASABLE
