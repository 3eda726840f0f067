"""What a round prints, and what it does not and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.ui.forms import heading_label, name_field
from counsellor_app.ui.round.lines_high import fit_rows
from counsellor_app.ui.round.round_wording import names_text
from counsellor_app.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import ReleasableRow, Withheld

_ROWS = 11
_LINES = 10
_GAP = "\u2003"  # between a row's words and its number


class TablesBody(QWidget):
    """Each table with its rows; under them the reasons, each with the tables it holds for."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._heading = heading_label("")
        self._tree = QTreeWidget()
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels([self.tr("Table"), self.tr("Number")])
        self._tree.setAccessibleName(self.tr("Tables that are printed"))
        self._tree.setAllColumnsShowFocus(True)
        self._tree.setUniformRowHeights(True)
        self._tree.header().setStretchLastSection(True)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._not_printed = heading_label(self.tr("This is not printed"))
        self._why = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        name_field(self._why, self.tr("This is not printed"))
        self._why.setFixedHeight(self._why.fontMetrics().lineSpacing() * _LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._heading)
        column.addWidget(self._tree)
        column.addSpacing(MEDIUM - SMALL)
        column.addWidget(self._not_printed)
        column.addWidget(self._why)
        column.addStretch(1)

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
        reasons = self._reasons(withheld).items()
        self._why.setPlainText("\n\n".join(f"{why}\n{names_text(names)}" for why, names in reasons))
        for widget in (self._not_printed, self._why):
            widget.setVisible(bool(withheld))

    def forget(self) -> None:
        """Drop every number."""
        self._heading.clear()
        self._tree.clear()
        self._why.clear()

    def _reasons(self, withheld: Sequence[Withheld]) -> dict[str, list[str]]:
        reasons: dict[str, list[str]] = {}
        for each in withheld:
            titles = reasons.setdefault(each.why.text(self._language), [])
            titles.append(each.title.text(self._language))
        return reasons

    def _table(self, table: ReleasableTable) -> QTreeWidgetItem:
        top = QTreeWidgetItem([table.title.text(self._language)])
        font = QFont(self.font())
        font.setBold(True)
        top.setFont(0, font)
        top.setSizeHint(0, QSize(0, self._tree.fontMetrics().lineSpacing() + SMALL))
        for row in table.rows:
            told = [row.label.text(self._language), _GAP + self._number(row)]
            top.addChild(QTreeWidgetItem(told))
        return top

    def _number(self, row: ReleasableRow) -> str:
        if row.count is None:
            return row.text.text(self._language) if row.text else ""
        return f"{row.count} ({row.share} %)" if row.share is not None else str(row.count)
