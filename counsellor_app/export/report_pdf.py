"""Releasable tables as a report worth printing, with a plain statement of what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether

from counsellor_app.aggregation.programme import Programme, programme
from counsellor_app.export import page
from counsellor_app.export.data_files import number_told, statement, window_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.platypus import Table

    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import ReleasableRow

_NUMBER_WIDTH = 24 * mm
_GOAL_WIDTH = 52 * mm


def draw_report(tables: tuple[ReleasableTable, ...], language: str) -> bytes:
    """The report as a PDF."""
    wording = programme()
    title = wording.headings["document"].text(language)
    running = page.Running(
        head_left=title,
        head_right=_windows(tables, language),
        head_colour=page.ACCENT,
        foot=wording.headings["confidential"].text(language),
        copy="",
        page=wording.headings["page"].text(language),
    )
    return page.build(
        lambda: list(_story(tables, wording, language)),
        running,
        title=f"{title} · {_windows(tables, language)}",
        language=language,
    )


def _story(
    tables: tuple[ReleasableTable, ...], wording: Programme, language: str
) -> Iterator[Flowable]:
    heading = wording.headings
    window = _windows(tables, language)
    yield page.text(heading["document"].text(language), page.TITLE)
    subtitle = heading["subtitle"].text(language)
    yield page.text(subtitle.format(window=window), page.SUBTITLE)
    for table in tables:
        yield KeepTogether(
            [
                page.text(_title(table, tables, language), page.HEADING),
                _grid(table, wording, language),
            ]
        )
    yield page.text(heading["left_out"].text(language), page.HEADING)
    yield from page.paragraphs(statement(tables, language))


def _windows(tables: tuple[ReleasableTable, ...], language: str) -> str:
    """The half-years covered, each once."""
    return ", ".join(dict.fromkeys(window_label(table, language) for table in tables))


def _title(table: ReleasableTable, tables: tuple[ReleasableTable, ...], language: str) -> str:
    """The table's title, with its half-year where the document covers several."""
    title = table.title.text(language)
    is_alone = all(other.window == table.window for other in tables)
    return title if is_alone else f"{title}, {window_label(table, language)}"


def _grid(table: ReleasableTable, wording: Programme, language: str) -> Table:
    heading = wording.headings
    head = [
        page.text(heading["what"].text(language), page.CELL_HEAD),
        page.text(heading["number"].text(language), page.CELL_NUMBER_HEAD),
        page.text(heading["goal"].text(language), page.CELL_HEAD),
    ]
    widths = [page.TEXT_WIDTH - _NUMBER_WIDTH - _GOAL_WIDTH, _NUMBER_WIDTH, _GOAL_WIDTH]
    return page.table(
        [head, *(_row(row, language) for row in table.rows)],
        widths,
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (2, 0), (2, -1), 8 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, page.ACCENT),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, page.RULE),
        heads=1,
    )


def _row(row: ReleasableRow, language: str) -> list[Flowable]:
    return [
        page.text(row.label.text(language), page.CELL),
        page.text(str(number_told(row, language)), page.CELL_NUMBER),
        page.text(row.goal.text(language) if row.goal else "", page.CELL_QUIET),
    ]
