"""A year of rounds between vaults that exchange files and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export.report_plan import ReportKind
from counsellor_app.operations import pool_report
from counsellor_app.operations.pooling import copies, published
from counsellor_app.operations.reporting import Form
from counsellor_app.pool.contributor import Counted
from counsellor_app.vault import pool_store
from tests.operations.pool_members import (
    AUGUST,
    FEBRUARY,
    JANUARY,
    JULY,
    MET_ON,
    SPRING,
    YEAR,
    Member,
    Pool,
)

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.operations.pool_report import ReportChoice


def printed(member: Member, round_digest: bytes) -> dict[str, ReleasableTable]:
    """The tables of a round as one member's vault knows them."""
    return {t.table_id: t for t in published.tables_of(member.desk, round_digest)[0]}


@pytest.fixture
def met(pool: Pool) -> Pool:
    """Everybody on one roster whose words were compared."""
    pool.meet()
    return pool


def test_a_spring_round_prints_the_total_alone(met: Pool) -> None:
    """Seven reports of five counsellors: one total in every vault, each report counted once."""
    for member, number in zip(met.members, (3, 0, 1, 2, 1), strict=True):
        member.reports(number, MET_ON)
    views = met.play(SPRING, JULY, AUGUST)
    assert {view.counted for view in views} == {Counted.YES}
    for member in met.members:
        tables = printed(member, views[0].round_digest)
        assert tables["volume"].rows[0].count == 7
        assert set(tables) == {"volume", "work"}
    marked = [pool_store.counted(member.desk.vault.connection) for member in met.members]
    assert [len(each[1]) for each in marked] == [3, 0, 1, 2, 1]
    assert not any(each[2] or each[3] for each in marked)


def test_a_winter_round_breaks_the_year_down(met: Pool) -> None:
    """Spring's reports are in winter's tables, and in no total a second time."""
    for member in met.members:
        member.reports(2, MET_ON, age_band="U26")
    met.play(SPRING, JULY, AUGUST)
    for member in met.members:
        member.reports(3, JULY, age_band="A36_50")
    views = met.play(YEAR, JANUARY, FEBRUARY)
    for member in met.members:
        tables = printed(member, views[0].round_digest)
        assert tables["volume"].rows[0].count == 25
        assert [row.count for row in tables["age"].rows] == [10, 15]
        marked = pool_store.counted(member.desk.vault.connection)
        assert [len(marked[level]) for level in (1, 2, 3)] == [5, 5, 5]
    _reports_of_the_year(met.opener, views[0].round_digest)
    again = met.members[2].target("nog eens")
    copies.write_result_again(met.members[2].desk, views[0].round_digest, again)
    assert again.path.read_bytes() == met.opener.sent("uitslag")


def _ends_of(member: Member, choice: ReportChoice, table_id: str) -> list[str]:
    """The last days of the tables of this name in a report."""
    target = member.target("verslag.json")
    pool_report.release_report(member.desk, choice, target, form=Form.JSON)
    tables = json.loads(target.path.read_bytes())["tables"]
    return [table["window"]["to"] for table in tables if table["id"] == table_id]


def _reports_of_the_year(member: Member, winter: bytes) -> None:
    """Each kind can be made; the evaluation has spring's work beside winter's tables."""
    choices = pool_report.report_choices(member.desk)
    kinds = [choice.kind for choice in choices if choice.round_digest == winter]
    assert kinds == [ReportKind.HALF_YEAR, ReportKind.EVALUATION, ReportKind.SECTOR]
    evaluation, half_year = choices[1], choices[-1]
    assert {"T1", "E1"} <= evaluation.parts
    assert not evaluation.parts <= half_year.parts
    names = [
        pool_report.proposed_name(choice, form=Form.XLSX, language="en")
        for choice in (evaluation, half_year)
    ]
    assert [name.rpartition("-2026")[2] for name in names] == [".xlsx", "-1.xlsx"]
    assert _ends_of(member, evaluation, "work") == ["2026-06-30", "2026-12-31"]
    assert _ends_of(member, evaluation, "volume") == ["2026-12-31"]
    figures = replace(evaluation, kind=ReportKind.FIGURES)
    assert _ends_of(member, figures, "volume") == ["2026-06-30", "2026-12-31"]
    assert pool_report.report_pages(member.desk, half_year).startswith(b"%PDF")
    with pytest.raises(ExpectedError) as caught:
        pool_report.report_pages(member.desk, replace(half_year, round_digest=b"u" * 32))
    assert caught.value.code is ErrorCode.POOL_ROUND_UNKNOWN
