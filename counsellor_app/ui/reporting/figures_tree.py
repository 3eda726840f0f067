"""Own figures as a tree: tables, figures, and under each figure the cases that form it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from counsellor_app.operations.figure_groups import OVER_TIME
from counsellor_app.overriding import override
from counsellor_app.ui.theme import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

    from counsellor_app.operations.figure_groups import (
        FigureGroup,
        NumberedCase,
        OwnFigure,
        OwnFigures,
    )

_CASE, _GROUP, _FORMED = (Qt.ItemDataRole.UserRole + number for number in range(3))
LABEL, AMOUNT, FORMED_BY = range(3)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_NAMED = 40
"""Case numbers beside a figure: more than a line holds; all of them stand under it."""
_GAP = "\u2003"  # between a number set right and the words set left after it


def group_title(group: FigureGroup, language: str) -> str:
    """What a group of figures is about."""
    if group.title is not None:
        return group.title.text(language)
    if group.field == OVER_TIME:
        return QCoreApplication.translate("figures", "New cases by half-year")
    return QCoreApplication.translate("figures", "Totals")


class FiguresTree(QTreeWidget):
    """Read on the screen alone: nothing of it can be copied, dragged or saved."""

    case_chosen = Signal(int)
    """The id of a case that forms a figure."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._formed: dict[int, tuple[NumberedCase, ...]] = {}
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Figure"), self.tr("Number"), self.tr("Formed by")])
        self.headerItem().setTextAlignment(AMOUNT, _RIGHT)
        self.setAccessibleName(self.tr("Your own figures"))
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(AMOUNT, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(header.sectionSizeHint(FORMED_BY) + SMALL)
        self.itemActivated.connect(self._choose)
        self.itemExpanded.connect(self._list_cases)

    def show_figures(self, figures: OwnFigures) -> None:
        """Show all totals, and of each table the rows that are not zero."""
        self.show_groups(figures.groups)

    def show_groups(self, groups: tuple[FigureGroup, ...]) -> None:
        """Show groups of figures that are read together."""
        self.clear()
        self._formed.clear()
        shown = [group for group in groups if group.shown]
        self.addTopLevelItems([self._group(group) for group in shown])
        for top, group in zip(self._tops(), shown, strict=True):
            top.setFirstColumnSpanned(True)
            top.setExpanded(not group.field)
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)

    def go_to(self, field: str) -> None:
        """Open the group of a field and put the keyboard on it."""
        for item in self._tops():
            if item.data(LABEL, _GROUP) == field:
                item.setExpanded(True)
                self.setCurrentItem(item)
                self.scrollToItem(item, QTreeWidget.ScrollHint.PositionAtTop)
        self.setFocus()

    def _group(self, group: FigureGroup) -> QTreeWidgetItem:
        """Whole before it stands in the tree, which would count its rows after each."""
        top = QTreeWidgetItem([group_title(group, self._language)])
        top.setData(LABEL, _GROUP, group.field)
        self._dress(top)
        top.addChildren([self._figure(figure) for figure in group.shown])
        return top

    def _dress(self, top: QTreeWidgetItem) -> None:
        """In the letters of the moment."""
        top.setSizeHint(LABEL, QSize(0, self.fontMetrics().lineSpacing() + SMALL))
        font = QFont(self.font())
        font.setBold(True)
        top.setFont(LABEL, font)

    def _figure(self, figure: OwnFigure) -> QTreeWidgetItem:
        told = [figure.label.text(self._language), str(figure.amount), self._formed_by(figure)]
        item = QTreeWidgetItem(told)
        item.setTextAlignment(AMOUNT, _RIGHT)
        if figure.cases:
            item.setData(LABEL, _FORMED, len(self._formed))
            self._formed[len(self._formed)] = figure.cases
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _list_cases(self, item: QTreeWidgetItem) -> None:
        """A figure's cases come once it is opened: a table of years names each of them often."""
        formed: object = item.data(LABEL, _FORMED)
        if isinstance(formed, int) and not item.childCount():
            item.addChildren([self._case(case) for case in self._formed[formed]])

    def _formed_by(self, figure: OwnFigure) -> str:
        if not figure.cases:
            return ""
        told = self.tr("case {numbers}") if len(figure.cases) == 1 else self.tr("cases {numbers}")
        numbers = ", ".join(str(case.case_no) for case in figure.cases[:_NAMED])
        more = ", …" if len(figure.cases) > _NAMED else ""
        return _GAP + told.format(numbers=numbers + more)

    def _case(self, case: NumberedCase) -> QTreeWidgetItem:
        item = QTreeWidgetItem([self.tr("Case {number}").format(number=case.case_no)])
        item.setData(LABEL, _CASE, case.case_id)
        return item

    def _choose(self, item: QTreeWidgetItem) -> None:
        case_id: object = item.data(LABEL, _CASE)
        if isinstance(case_id, int):
            self.case_chosen.emit(case_id)
        else:
            item.setExpanded(not item.isExpanded())

    def _tops(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.topLevelItemCount()):
            top = self.topLevelItem(place)
            if top is not None:
                yield top

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for top in self._tops():
                self._dress(top)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lists copy their row by themselves; these figures stay on the screen."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
        else:
            super().keyPressEvent(event)
