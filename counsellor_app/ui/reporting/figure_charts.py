"""Own figures to look at: a chart for what one would rather see than read, beside its table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from counsellor_app.operations.drawing import ChartRow
from counsellor_app.operations.figure_groups import OVER_TIME
from counsellor_app.ui.card import Card
from counsellor_app.ui.chart_view import ChartView
from counsellor_app.ui.forms import PlainLabel, clear_layout, name_field
from counsellor_app.ui.reporting.figures_tree import group_title
from counsellor_app.ui.theme import SMALL, set_role

if TYPE_CHECKING:
    from counsellor_app.operations.figure_groups import FigureGroup, OwnFigures
    from counsellor_app.ui.vault_lane import VaultLane

CHARTED = (OVER_TIME, "behaviour_main", "reply_band", "heard_band")
"""What is drawn: reports over time, kinds of behaviour, how soon people were answered and heard."""


class FigureCharts(QScrollArea):
    """Charts below each other; scrolls by keyboard. Nothing of them can be copied or saved."""

    table_wanted = Signal(str)
    """The field whose table is to be shown."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        holder = QWidget()
        self._cards = QVBoxLayout(holder)
        self._cards.setContentsMargins(0, 0, SMALL, 0)
        self._cards.setSpacing(SMALL)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, "reading")
        name_field(self, self.tr("Charts of your own figures"))

    def show_figures(self, figures: OwnFigures) -> None:
        """Draw what there is to draw; what is all zero is left out, as in the table."""
        clear_layout(self._cards)
        by_field = {group.field: group for group in figures.groups}
        held = [by_field[field] for field in CHARTED if by_field[field].shown]
        for group in held:
            self._cards.addWidget(self._card(group))
        if len(held) == 1:
            self._cards.addWidget(
                PlainLabel(
                    self.tr("No new cases in this half-year to draw. Choose another above."),
                    role="muted",
                )
            )
        self._cards.addStretch(1)

    def last_stop(self) -> QWidget:
        """Where Tab comes last."""
        ways = self.findChildren(QPushButton)
        return ways[-1] if ways else self

    def forget(self) -> None:
        """Drop the pictures."""
        clear_layout(self._cards)

    def _card(self, group: FigureGroup) -> Card:
        title = group_title(group, self._lane.language)
        card = Card(title)
        chart = ChartView(self._lane, self.tr("Chart: {title}").format(title=title))
        chart.show_rows(
            tuple(
                ChartRow(each.label.text(self._lane.language), str(each.amount), each.amount)
                for each in group.shown
            )
        )
        table = QPushButton(self.tr("Show in the table"))
        set_role(table, "link")
        table.setAccessibleName(self.tr("Show in the table: {title}").format(title=title))
        table.clicked.connect(partial(self.table_wanted.emit, group.field))
        card.body.addWidget(chart)
        card.body.addWidget(table, 0, Qt.AlignmentFlag.AlignLeft)
        return card
