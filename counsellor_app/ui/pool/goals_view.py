"""Progress towards the goals of the year: a line each, in words and as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from counsellor_app.ui.forms import PlainLabel, clear_layout
from counsellor_app.ui.pool.pool_wording import aim_text
from counsellor_app.ui.theme import MEDIUM, TIGHT, set_role

if TYPE_CHECKING:
    from counsellor_app.ui.pool.goals import Goal


class GoalsView(QWidget):
    """What was reached, of what; takes no room for records without goals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, TIGHT, 0, TIGHT)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_goals(self, goals: tuple[Goal, ...], whose: str) -> None:
        """Show each goal, and under them whose goals they are."""
        clear_layout(self._grid)
        for row, goal in enumerate(goals):
            self._add(row, goal)
        if goals:
            self._grid.addWidget(PlainLabel(whose, role="hint"), len(goals), 0, 1, 3)
        self.setVisible(bool(goals))

    def _add(self, row: int, goal: Goal) -> None:
        is_reached = goal.reached >= goal.goal
        template = (
            self.tr("{reached} of {goal}, reached")
            if is_reached
            else self.tr("{reached} of {goal}")
        )
        said = PlainLabel(template.format(reached=goal.reached, goal=goal.goal))
        said.setWordWrap(False)
        if is_reached:
            set_role(said, "good")
        name = PlainLabel(aim_text(goal.aim))
        name.setWordWrap(False)
        bar = QProgressBar()
        bar.setRange(0, goal.goal)
        bar.setValue(min(goal.reached, goal.goal))
        bar.setTextVisible(False)
        bar.setAccessibleName(f"{name.text()}: {said.text()}")
        for column, widget in enumerate((name, bar, said)):
            self._grid.addWidget(widget, row, column)
