"""The half-year: own figures, what of them may leave, and the ledger of what left."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.aggregation.counting import count
from counsellor_app.aggregation.disclosure import ReleasableTable, protect
from counsellor_app.aggregation.material import new_cases
from counsellor_app.aggregation.programme import Subject, programme
from counsellor_app.aggregation.tables import rows_of
from counsellor_app.aggregation.tally import Figure
from counsellor_app.casework.codebook import Label
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.casework.ledger import FIGURES
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.export.report_told import window_told
from counsellor_app.operations import leaving
from counsellor_app.operations.coded_access import coded_cases, coded_records, first_counted_on
from counsellor_app.operations.figure_groups import (
    OVER_TIME,
    AsOf,
    FigureGroup,
    NumberedCase,
    OwnFigure,
    OwnFigures,
)
from counsellor_app.pace import Act, act
from counsellor_app.vault.fingerprint import kept_mark
from counsellor_app.vault.ledger_store import LedgerBook

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from counsellor_app.aggregation.tally import Breakdown, Tally
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.coded_case import CaseId, CodedCase
    from counsellor_app.casework.ledger import Ledger, LedgerLine
    from counsellor_app.export.outgoing import Outgoing
    from counsellor_app.operations.desk import Desk


class Form(StrEnum):
    """The forms in which reports and tables leave; one counsellor's in PDF, JSON and CSV alone."""

    PDF = "pdf"
    HTML = "html"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


_MOST_IN_TIME = 8
"""Half-years that stand under each other over time: the newest."""

_OWN_FORMS = (Form.PDF, Form.JSON, Form.CSV)


def windows(desk: Desk) -> tuple[HalfYear, ...]:
    """The half-years there is something to count in, newest first; the present one always."""
    present, first = HalfYear.of(desk.today()), first_counted_on(desk)
    held = [present]
    while first is not None and held[-1] > HalfYear.of(first):
        held.append(held[-1].previous)
    return tuple(held)


def own_figures(desk: Desk, window: HalfYear, known: OwnFigures | None = None) -> OwnFigures:
    """The counter's own figures by the pool's rules. They are shown, and never leave.

    Those known from before are the answer, the same object, if nothing was changed since.
    """
    held = windows(desk)
    as_of = AsOf(kept_mark(desk.vault.connection), desk.today())
    if known is not None and (known.window, known.as_of) == (window, as_of):
        return known
    return OwnFigures(window, _groups(desk, window, held[:_MOST_IN_TIME]), as_of)


@act(Act.COUNTING)
def _groups(desk: Desk, window: HalfYear, held: Sequence[HalfYear]) -> tuple[FigureGroup, ...]:
    """Totals, new cases in each of the half-years held, and the tables."""
    cases, records = coded_cases(desk), coded_records(desk)
    numbers = {
        case.case_id: NumberedCase(case.case_id, case.case_no)
        for case in cases
        if case.case_no  # codes kept of an erased case count and have no number
    }
    tally = count(cases, records, window=window, codebook=desk.codebook)
    totals = tuple(
        _own(figure, desk.codebook.total(figure.code).label, numbers) for figure in tally.totals
    )
    over_time = (_new_in(cases, each, numbers) for each in reversed(held))
    tables = (_group(table, desk.codebook, numbers) for table in tally.breakdowns)
    groups = (FigureGroup("", None, totals), FigureGroup(OVER_TIME, None, tuple(over_time)))
    return (*groups, *tables)


def activity_figures(desk: Desk, *windows: HalfYear) -> tuple[ReleasableTable, ...]:
    """The tables that are not about reporters: activities and learning, half-year by half-year."""
    tables = programme()
    return tuple(
        protect(table, tally, programme=tables, codebook=desk.codebook)
        for tally in (_tally(desk, window) for window in windows)
        for table in tables.about(Subject.POOL_WORK)
    )


@act(Act.DRAWING)
def activity_report(desk: Desk, window: HalfYear, *, language: str = "nl") -> bytes:
    """The pages of the activity report for the screen, as they would leave."""
    return outgoing.report_pdf(activity_figures(desk, window), language=language).data


@act(Act.DRAWING)
def release_activity_figures(  # noqa: PLR0913  the file, and choices that are the counsellor's own
    desk: Desk,
    window: HalfYear | tuple[HalfYear, ...],
    target: Path,
    *,
    may_replace: bool = False,
    form: Form | None = None,
    language: str = "nl",
    seen: frozenset[int] = frozenset(),
) -> LedgerLine:
    """Write the activity figures as a file where the counsellor chose.

    Args:
        desk: the counsellor at work.
        window: the half-year, or several in one file.
        target: the file; its ending decides the form where none is given, PDF by default.
        may_replace: whether a file of that name may go.
        form: the form of the file.
        language: of the document.
        seen: as `leaving.release` takes it.

    Raises:
        ExpectedError: NOT_RELEASABLE as HTML or XLSX; what `leaving.release` refuses.
    """
    tables = activity_figures(desk, *(window if isinstance(window, tuple) else (window,)))
    made = _outgoing(tables, form or _form_of(target), language, published_before(desk))
    return leaving.release(desk, made, target, may_replace=may_replace, seen=seen)


def list_ledger(desk: Desk) -> Ledger:
    """Everything that left this vault, oldest first, with its chain checked."""
    return LedgerBook(desk.vault.connection).read()


def published_before(desk: Desk) -> tuple[LedgerLine, ...]:
    """The lines of all files with figures that left this vault."""
    lines = (entry.line for entry in list_ledger(desk).entries)
    return tuple(line for line in lines if line.kind in FIGURES)


def _new_in(
    cases: Iterable[CodedCase], window: HalfYear, numbers: Mapping[CaseId, NumberedCase]
) -> OwnFigure:
    """The new cases of one half-year, by the same rules as the totals."""
    new = tuple(case.case_id for case in new_cases(cases, window))
    label = Label(window_told(window, "nl"), window_told(window, "en"))
    return _own(Figure("new_cases", len(new), new), label, numbers)


def _tally(desk: Desk, window: HalfYear) -> Tally:
    return count(coded_cases(desk), coded_records(desk), window=window, codebook=desk.codebook)


def _outgoing(
    tables: tuple[ReleasableTable, ...],
    form: Form,
    language: str,
    published: tuple[LedgerLine, ...],
) -> Outgoing:
    match form:
        case Form.PDF:
            return outgoing.report_pdf(tables, language=language)
        case Form.JSON:
            return outgoing.tables_json(tables, language=language, published=published)
        case Form.CSV:
            return outgoing.tables_csv(tables, language=language)
        case _:
            raise ExpectedError(ErrorCode.NOT_RELEASABLE)


def _form_of(target: Path) -> Form:
    ending = target.suffix.removeprefix(".").lower()
    return Form(ending) if ending in _OWN_FORMS else Form.PDF


def _group(
    held: Breakdown, codebook: Codebook, numbers: Mapping[CaseId, NumberedCase]
) -> FigureGroup:
    field = codebook.field(held.record, held.field)
    labels = {group.code: group.label for group in rows_of(field)}
    figures = tuple(_own(figure, labels[figure.code], numbers) for figure in held.figures)
    return FigureGroup(field.code, field.label, figures)


def _own(figure: Figure, label: Label, numbers: Mapping[CaseId, NumberedCase]) -> OwnFigure:
    cases = tuple(numbers[case_id] for case_id in figure.cases if case_id in numbers)
    return OwnFigure(label, figure.amount, cases)
