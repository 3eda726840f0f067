"""Progress towards the goals of the year: a bar to a mark for each, told in words behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.operations.drawing import ChartRow
from counsellor_app.ui.chart_view import ChartView
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.pool.pool_wording import aim_text
from counsellor_app.ui.theme import TIGHT

if TYPE_CHECKING:
    from counsellor_app.ui.pool.goals import Goal
    from counsellor_app.ui.vault_lane import VaultLane


class GoalsView(QWidget):
    """What was reached, of what; takes no room for records without goals."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = ChartView(lane, self.tr("Goals of the year"))
        self._whose = PlainLabel(role="hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, TIGHT)
        column.setSpacing(TIGHT)
        column.addWidget(self._chart)
        column.addWidget(self._whose)
        self.hide()

    def show_goals(self, goals: tuple[Goal, ...], whose: str) -> None:
        """Show each goal, and under them whose goals they are."""
        self._whose.setText(whose)
        self.setVisible(bool(goals))
        self._chart.show_rows(tuple(self._row(goal) for goal in goals))

    def _row(self, goal: Goal) -> ChartRow:
        template = (
            self.tr("{reached} of {goal}, reached")
            if goal.reached >= goal.goal
            else self.tr("{reached} of {goal}")
        )
        told = template.format(reached=goal.reached, goal=goal.goal)
        return ChartRow(aim_text(goal.aim), told, goal.reached, goal.goal)
