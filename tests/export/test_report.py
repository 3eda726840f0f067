from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from counsellor_app.export.report import (
    ComparisonBlock,
    NotPrintedBlock,
    PoolReport,
    TableBlock,
    TotalsBlock,
    TrendBlock,
    make_report,
)
from counsellor_app.export.report_plan import ReportKind, report_plans
from counsellor_app.export.report_words import foot, statement, summary
from counsellor_app.settings import resource
from tests.aggregation.random_pools import draw_reports
from tests.aggregation.rounds import spring, winter
from tests.export.report_contents import contents_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.export.report import Block

EMPTY = PublicationLedger()


@pytest.fixture(scope="module")
def plan() -> PoolPlan:
    return pool_plan(read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def years(plan: PoolPlan) -> tuple[Publication, ...]:
    """A spring of 40, its year of 120, and a second year of 80."""
    first = spring(2026, 40, plan, EMPTY)
    second = winter(2026, 120, plan, first.ledger, new=80)
    return first, second, winter(2027, 80, plan, second.ledger)


def blocks(report: PoolReport) -> Iterator[Block]:
    return (block for chapter in report.chapters for block in chapter.blocks)


def test_every_row_of_the_programme_has_a_report() -> None:
    """T1 to T11 are in the half-yearly report, E1 to E13 in the evaluation, E14 at the end of all.

    The tables for others are T1, T6, T7, E1 and T10, and no more; the figures of a year are all.
    """
    reports = report_plans().reports
    assert reports[ReportKind.HALF_YEAR].parts == {f"T{n}" for n in range(1, 12)}
    assert reports[ReportKind.EVALUATION].parts == {"T1", *(f"E{n}" for n in range(1, 14))}
    assert reports[ReportKind.SECTOR].parts == {"T1", "T6", "T7", "E1", "T10"}
    words = {"T10", "E11", "E12", "E13"}
    asked = reports[ReportKind.HALF_YEAR].parts | reports[ReportKind.EVALUATION].parts
    assert reports[ReportKind.FIGURES].parts == asked - words


@pytest.mark.parametrize("kind", list(ReportKind))
def test_each_number_stands_in_a_report_once(
    kind: ReportKind, years: tuple[Publication, ...], plan: PoolPlan
) -> None:
    """However many rows of the programme ask for it."""
    report = make_report(contents_of(years[:2], plan), kind)
    told = [
        (block.table.table_id, block.table.window, row.codes)
        for block in blocks(report)
        if isinstance(block, TableBlock)
        for row in block.rows
    ]
    assert len(told) == len(set(told)) > 10


def test_the_half_year_and_the_evaluation_leave_no_printed_table_out(
    years: tuple[Publication, ...], plan: PoolPlan
) -> None:
    """What the pool printed stands in one of its two reports."""
    contents = contents_of(years[:2], plan)
    shown = {
        table.table_id
        for kind in (ReportKind.HALF_YEAR, ReportKind.EVALUATION)
        for table in make_report(contents, kind).tables
    }
    assert shown == {table.table_id for table in contents.tables}
    assert len(shown) > 20


def test_years_stand_side_by_side_in_the_evaluation(
    years: tuple[Publication, ...], plan: PoolPlan
) -> None:
    """A table that was printed twice has its years; totals have all their windows."""
    report = make_report(contents_of(years, plan), ReportKind.EVALUATION)
    trends = [block.trend for block in blocks(report) if isinstance(block, TrendBlock)]
    assert "function" in {trend.table_id for trend in trends}
    totals = next(block.totals for block in blocks(report) if isinstance(block, TotalsBlock))
    assert [(t.lowest, t.highest) for t in totals.totals] == [(40, 40), (120, 120), (80, 80)]
    assert any(isinstance(block, ComparisonBlock) and block.own for block in blocks(report))


def test_spring_says_once_why_nothing_is_broken_down(plan: PoolPlan) -> None:
    """Chapters that would hold nothing but that sentence are left out."""
    report = make_report(contents_of([spring(2026, 6, plan, EMPTY)], plan), ReportKind.HALF_YEAR)
    assert sum(isinstance(block, NotPrintedBlock) for block in blocks(report)) == 1
    titles = [chapter.title.nl for chapter in report.chapters]
    assert titles == ["Meldingen", "Wat de poule deed", "Bereik en leren", "Aansluiting"]


def test_the_summary_of_six_reports(plan: PoolPlan) -> None:
    """The year that the pool really has: a total, and words for what is not there."""
    report = make_report(contents_of([spring(2026, 6, plan, EMPTY)], plan), ReportKind.HALF_YEAR)
    told = summary(report, "nl")
    assert told[0] == "Van 01/01/2026 tot en met 30/06/2026 kreeg de poule 6 nieuwe meldingen."
    assert "Er is niet uitgesplitst; hieronder staat waarom." in told
    assert "Aangesloten ondernemingen: 41 (doel: 75 in 2026)." in told
    assert foot(report, "en") == "No number about reports in this document is smaller than 5."


def test_few_and_ranges_are_told_in_words(plan: PoolPlan) -> None:
    """Below five there is no number; a year after a printed spring is a range."""
    few = make_report(contents_of([spring(2026, 3, plan, EMPTY)], plan), ReportKind.HALF_YEAR)
    assert summary(few, "nl")[0].endswith("kreeg de poule minder dan 5 nieuwe meldingen.")
    first = spring(2026, 40, plan, EMPTY)
    second = winter(2026, 42, plan, first.ledger, new=2)
    range_ = make_report(contents_of([first, second], plan), ReportKind.HALF_YEAR)
    assert summary(range_, "en")[0].endswith("the pool received 40 to 44 new reports.")


@pytest.mark.parametrize(
    ("cells", "is_told"),
    [((6, 16, 6, 5, 5, 1, 1), True), ((6, 7, 6, 6, 6, 5, 4), False)],
    ids=["one kind is largest", "the rest is larger than any kind"],
)
def test_nothing_is_called_most_frequent_that_may_not_be(
    cells: tuple[int, ...], is_told: bool, plan: PoolPlan
) -> None:
    """Where several kinds are put together, one of them may be larger than what stands alone."""
    reports = draw_reports(40, plan, Random(3))
    kinds = [kind for kind, number in enumerate(cells) for _ in range(number)]
    for report, kind in zip(reports, kinds, strict=True):
        report["behaviour"] = kind
    published = winter(2026, reports, plan, EMPTY)
    told = summary(make_report(contents_of([published], plan), ReportKind.HALF_YEAR), "nl")
    often = [line for line in told if line.startswith("Het vaakst")]
    assert often == (["Het vaakst ging het over pesterijen: 16 van de 40."] if is_told else [])


def test_a_number_does_not_run_into_the_age_before_it(plan: PoolPlan) -> None:
    """The words "under 26 9" would be read as another number."""
    published = winter(2026, 120, plan, EMPTY)
    (young,) = (
        r for t in published.tables for r in t.rows if "risk" in t.table_id and r.codes == ("U26",)
    )
    told = summary(make_report(contents_of([published], plan), ReportKind.HALF_YEAR), "nl")
    assert sum(f"jonger dan 26 ({young.count})" in line for line in told) == 1


def test_the_statement_says_who_was_counted(years: tuple[Publication, ...], plan: PoolPlan) -> None:
    """And of every round behind it; the threshold and the codebook are named."""
    told = statement(make_report(contents_of(years[:2], plan), ReportKind.EVALUATION), "nl")
    assert "In de ronde tot en met 30/06/2026 telden 7 van 7 vertrouwenspersonen mee." in told
    assert "In de ronde tot en met 31/12/2026 telden 7 van 7 vertrouwenspersonen mee." in told
    assert any("minstens 5" in line for line in told)
    assert told[-1].startswith(f"Codeboek versie {plan.codebook_version}.")


def test_only_what_was_let_through_is_put_into_a_report(
    years: tuple[Publication, ...], plan: PoolPlan
) -> None:
    """Anything with the same parts is refused, and so is a report made by hand."""
    contents = contents_of(years[:1], plan)
    for foreign in (
        replace(contents, tables=()),
        replace(contents, tables=(object(),)),
        replace(contents, texts=(object(),)),
        replace(contents, trends=(object(),)),
        replace(contents, totals=object()),
    ):
        with pytest.raises(ExpectedError) as refused:
            make_report(foreign, ReportKind.HALF_YEAR)
        assert refused.value.code is ErrorCode.NOT_RELEASABLE
    made = make_report(contents, ReportKind.HALF_YEAR)
    with pytest.raises(BugError):
        PoolReport(made.kind, made.title, contents, made.chapters, seal=object())
