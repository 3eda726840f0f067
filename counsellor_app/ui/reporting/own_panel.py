"""Mijn cijfers: the counter's own figures, and the one honest sentence about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.operations.reporting import own_figures
from counsellor_app.overriding import override
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.reporting.figure_charts import FigureCharts
from counsellor_app.ui.reporting.figures_tree import FiguresTree
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from counsellor_app.casework.half_year import HalfYear
    from counsellor_app.operations.figure_groups import OwnFigures
    from counsellor_app.ui.vault_lane import VaultLane


_CHARTS, _TABLE = range(2)

_BOTH_FIT = 142
"""Letters across that charts and table need beside each other."""


class OwnPanel(QWidget):
    """Figures as charts and with the cases that form them; there is nothing here that saves."""

    case_chosen = Signal(int)
    """The id of a case to open."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._tree = FiguresTree(lane.language)
        self._tree.case_chosen.connect(self.case_chosen)
        self._charts = FigureCharts(lane)
        self._charts.table_wanted.connect(self._go_to)
        self._shown: OwnFigures | None = None
        self._view = QWidget()
        self._chips = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._sentence())
        column.addWidget(self._switch())
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._charts, 2)
        row.addWidget(self._tree, 3)
        column.addLayout(row, 1)
        self._chips.idToggled.connect(self._arrange)

    def show_window(self, window: HalfYear) -> None:
        """Count a half-year and show it."""
        self._lane.ask(self, own_figures, window, self._shown, then=self._show)

    def forget(self) -> None:
        """Drop the figures."""
        self._shown = None
        self._tree.show_groups(())
        self._charts.forget()

    def _show(self, figures: OwnFigures) -> None:
        """Those shown already stay as they are, with what was opened of them."""
        if figures is self._shown:
            return
        self._shown = figures
        self._tree.show_figures(figures)
        self._charts.show_figures(figures)
        self.setTabOrder(self._charts.last_stop(), self._tree)  # the charts came after it

    def _go_to(self, field: str) -> None:
        """From a chart to its table."""
        self._chips.button(_TABLE).setChecked(True)
        self._tree.go_to(field)

    def _arrange(self) -> None:
        """Side by side where both fit, else one at a time."""
        letters = self.width() / self.fontMetrics().averageCharWidth()
        is_wide, chosen = letters >= _BOTH_FIT, self._chips.checkedId()
        self._view.setHidden(is_wide)
        self._charts.setHidden(not is_wide and chosen != _CHARTS)
        self._tree.setHidden(not is_wide and chosen != _TABLE)

    def _switch(self) -> QWidget:
        """Chart or table, asked only where both have no room."""
        row = FlowLayout(self._view)
        for place, name in ((_CHARTS, self.tr("Charts")), (_TABLE, self.tr("Table"))):
            chip = QPushButton(name)
            chip.setCheckable(True)
            chip.setChecked(place == _CHARTS)
            set_role(chip, "chip")
            self._chips.addButton(chip, place)
            row.addWidget(chip)
        return self._view

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def _sentence(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "notice")
        column = QVBoxLayout(frame)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(self.tr("These figures stay with you")))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "With a few reports in a half-year, even a total points at people. So the app "
                    "makes no file with numbers about reports. Does mediarte ask? Then agree on "
                    "one total for the whole pool with your colleagues, by word of mouth, and say "
                    "that alone: “The pool received … reports this half-year.” Below five you "
                    "say: “fewer than five”."
                )
            )
        )
        return frame
