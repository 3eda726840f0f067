"""The sentences of a report that are made of its numbers: the summary, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.aggregation.published import MEMBERSHIP, RISK_GROUPS, VOLUME, WORK
from counsellor_app.casework.belgian import day_in_figures
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.export.data_files import period_label
from counsellor_app.export.report_plan import report_plans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import ReleasableRow
    from counsellor_app.export.report import PoolReport

_HEARD = "heard"
_BEHAVIOUR = "behaviour"
_NOT_A_KIND = frozenset({"REST", "UNK"})
_IN_TIME = frozenset({"IN10", "AGREED"})


def subtitle(report: PoolReport, language: str) -> str:
    """The days from first to last, and whose report it is."""
    told = report_plans().wording["subtitle"].text(language)
    return told.format(window=period_label(report.contents.period, language))


def foot(report: PoolReport, language: str) -> str:
    """What stands on every page: how small a number about reports may be."""
    told = report_plans().wording["confidential"]
    return told.filled(threshold=_threshold(report)).text(language)


def summary(report: PoolReport, language: str) -> tuple[str, ...]:
    """What a reader in a hurry takes along, in a few sentences; all of it stands in the report."""
    sentences = (*_volume(report, language), *_work(report, language), *_kinds(report, language))
    return (*sentences, *_goals(report, language), *_texts(report, language))


def statement(report: PoolReport, language: str) -> tuple[str, ...]:
    """How was counted, why something is not printed, and who was counted."""
    about, contents = report_plans().about, report.contents
    told = [
        about["counted"],
        about["threshold"].filled(threshold=_threshold(report)),
        about["shares"],
        about["halves"],
        about["free"],
    ]
    return (
        *(label.text(language) for label in told),
        *_contributors(report, language),
        about["codebook"].filled(version=contents.codebook_version).text(language),
    )


def _threshold(report: PoolReport) -> int:
    return max(told.threshold for told in report.contents.rounds)


def _contributors(report: PoolReport, language: str) -> Iterator[str]:
    about = report_plans().about
    for told in report.contents.rounds:
        name = "contributors_only" if told.participants is None else "contributors"
        yield (
            about[name]
            .text(language)
            .format(
                last=day_in_figures(told.period.last_on),
                number=told.contributors,
                total=told.participants,
            )
        )


def _volume(report: PoolReport, language: str) -> Iterator[str]:
    words, table = report_plans().summary, _table(report, VOLUME)
    if table is None:
        return
    row = table.rows[0]
    low, high = row.between or (row.count or 0, row.count or 0)
    if low == high:
        told = words["reports_some"].filled(number=low)
    elif low == 0:
        told = words["reports_few"].filled(threshold=high + 1)
    else:
        told = words["reports_range"].filled(low=low, high=high)
    window = period_label(report.contents.period, language)
    sentence = words["reports"].text(language).format(window=window, reports=told.text(language))
    yield sentence[0].upper() + sentence[1:]


def _work(report: PoolReport, language: str) -> Iterator[str]:
    rows = _rows(report, WORK)
    told = {row.codes[0]: row.count for row in rows if row.count is not None}
    if {"contacts", "case_hours", "questions"} <= told.keys():
        sentence = report_plans().summary["work"].text(language)
        yield sentence.format(
            contacts=told["contacts"], hours=told["case_hours"], questions=told["questions"]
        )


def _kinds(report: PoolReport, language: str) -> Iterator[str]:
    """What was reported most often, who is at risk, who was heard in time: where printed."""
    words = report_plans().summary
    if all(table.total is None for table in report.tables):
        yield words["breakdown"].text(language)
        return
    if (table := _table(report, _BEHAVIOUR)) is not None:
        most = max(map(_count, table.rows))
        often = [row for row in table.rows if row.count == most]
        # Where the rest is larger, one of its kinds may be the most frequent.
        if len(often) == 1 and often[0].codes[0] not in _NOT_A_KIND:
            yield _of_table(table, often[0], "behaviour", language)
    groups = [row for row in _rows(report, RISK_GROUPS) if row.count is not None]
    if groups:
        named = ", ".join(f"{row.label.text(language).lower()} ({row.count})" for row in groups)
        yield words["risk"].text(language).format(groups=named)
    if (table := _table(report, _HEARD)) is not None:
        in_time = next(row for row in table.rows if row.codes[0] in _IN_TIME)
        yield _of_table(table, in_time, "heard", language)


def _of_table(table: ReleasableTable, row: ReleasableRow, name: str, language: str) -> str:
    told, label = report_plans().summary[name].text(language), row.label.text(language)
    return told.format(label=label, number=row.count, total=table.total)


def _goals(report: PoolReport, language: str) -> Iterator[str]:
    words = report_plans().summary
    for row in (*_rows(report, WORK), *_rows(report, MEMBERSHIP)):
        if row.goal is not None and row.count is not None:
            goal, label = row.goal.text(language), row.label.text(language)
            yield words["goal"].text(language).format(label=label, number=row.count, goal=goal)


def _texts(report: PoolReport, language: str) -> Iterator[str]:
    named = {TextKind.SIGNAL: "signals", TextKind.RECOMMENDATION: "recommendations"}
    written = [text for text in report.texts if text in report.contents.texts]
    for kind, name in named.items():
        if number := sum(text.kind is kind for text in written):
            yield report_plans().summary[name].filled(number=number).text(language)


def _count(row: ReleasableRow) -> int:
    return row.count or 0


def _table(report: PoolReport, table_id: str) -> ReleasableTable | None:
    """The table of the newest window."""
    held = [table for table in report.tables if table.table_id == table_id]
    return max(held, key=lambda table: table.window.last_on, default=None)


def _rows(report: PoolReport, table_id: str) -> tuple[ReleasableRow, ...]:
    table = _table(report, table_id)
    return () if table is None else table.rows
