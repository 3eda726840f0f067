"""What a round prints, and what it does not and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, clear_layout, heading_label
from counsellor_app.ui.round.lines_high import fit_rows
from counsellor_app.ui.round.round_wording import names_text
from counsellor_app.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import ReleasableRow, Withheld

_ROWS = 11
NAME, NUMBER, SHARE = range(3)
_GAP = "\u2003"  # between a number set right and the share set left after it


class TablesBody(QWidget):
    """Each table with its rows; under them the reasons, each with the tables it holds for."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._heading = heading_label("")
        self._tree = QTreeWidget()
        self._tree.setColumnCount(3)
        self._tree.setHeaderLabels([self.tr("Table"), self.tr("Number"), ""])
        self._tree.setAccessibleName(self.tr("Tables that are printed"))
        self._tree.setAllColumnsShowFocus(True)
        self._tree.setUniformRowHeights(True)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._tree.headerItem().setTextAlignment(NUMBER, right)
        header = self._tree.header()
        header.setStretchLastSection(True)
        for column in (NAME, NUMBER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._not_printed = heading_label(self.tr("This is not printed"))
        self._why = QVBoxLayout()
        self._why.setSpacing(SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._heading)
        column.addWidget(self._tree)
        column.addSpacing(MEDIUM - SMALL)
        column.addWidget(self._not_printed)
        column.addLayout(self._why)
        column.addStretch(1)

    def first_stop(self) -> QWidget:
        """Where the keyboard begins."""
        return self._tree

    def show_tables(
        self, heading: str, tables: Sequence[ReleasableTable], withheld: Sequence[Withheld]
    ) -> None:
        """Show tables, open; and the reasons for what is not printed."""
        self._heading.setText(heading)
        self._tree.clear()
        for table in tables:
            top = self._table(table)
            self._tree.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
        self._tree.expandAll()
        if (first := self._tree.topLevelItem(0)) is not None:
            self._tree.setCurrentItem(first)
        fit_rows(self._tree, _ROWS)
        clear_layout(self._why)
        for why, names in self._reasons(withheld).items():
            self._why.addWidget(PlainLabel(why))
            self._why.addWidget(PlainLabel(names_text(names), role="muted"))
        self._not_printed.setVisible(bool(withheld))

    def forget(self) -> None:
        """Drop every number."""
        self._heading.clear()
        self._tree.clear()
        clear_layout(self._why)

    def _reasons(self, withheld: Sequence[Withheld]) -> dict[str, list[str]]:
        reasons: dict[str, list[str]] = {}
        for each in withheld:
            titles = reasons.setdefault(each.why.text(self._language), [])
            titles.append(each.title.text(self._language))
        return reasons

    def _table(self, table: ReleasableTable) -> QTreeWidgetItem:
        top = QTreeWidgetItem([self._title(table)])
        font = QFont(self.font())
        font.setBold(True)
        top.setFont(NAME, font)
        top.setSizeHint(NAME, QSize(0, self._tree.fontMetrics().lineSpacing() + SMALL))
        for row in table.rows:
            top.addChild(self._row(row))
        return top

    def _title(self, table: ReleasableTable) -> str:
        """With the step of its ladder, where there are several: the first is the finest."""
        title = table.title.text(self._language)
        if table.steps < 2:
            return title
        if table.step == 0:
            return self.tr("{table} (in full)").format(table=title)
        told = self.tr("{table} (categories taken together: step {step} of {steps})")
        return told.format(table=title, step=table.step + 1, steps=table.steps)

    def _row(self, row: ReleasableRow) -> QTreeWidgetItem:
        number, share = self._number(row)
        item = QTreeWidgetItem([row.label.text(self._language), number, share])
        item.setTextAlignment(NUMBER, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _number(self, row: ReleasableRow) -> tuple[str, str]:
        """The number or the words that stand in its place, and its share."""
        if row.count is None:
            return row.text.text(self._language) if row.text else "", ""
        return str(row.count), f"{_GAP}{row.share} %" if row.share is not None else ""
