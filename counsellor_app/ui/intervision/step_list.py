"""The twelve steps in a list, each with how far it is."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QListWidgetItem, QWidget

from counsellor_app.anonymisation.walk import WalkStep
from counsellor_app.overriding import override
from counsellor_app.ui.icons import icon
from counsellor_app.ui.intervision.walk_wording import step_name, step_number
from counsellor_app.ui.two_line_list import SideList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

_LEAST_LETTERS, _MOST_LETTERS = 18, 32
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Progress(Enum):
    """How far a step is."""

    DONE = auto()
    TO_DO = auto()
    NOTHING_FOUND = auto()
    """To do, with one key."""


class StepList(SideList):
    """Up and down look at a step; Enter does what its button does."""

    step_chosen = Signal(object)
    """The `WalkStep` that is to come into view."""
    passed = Signal()
    """Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = self.tr("The twelve steps")
        super().__init__(name, least=_LEAST_LETTERS, most=_MOST_LETTERS, parent=parent)
        self._progress: dict[WalkStep, Progress] = {}
        for _ in WalkStep:
            self.addItem(QListWidgetItem())
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self._tell)

    def step(self) -> WalkStep:
        """The step chosen."""
        return tuple(WalkStep)[max(self.currentRow(), 0)]

    def choose(self, step: WalkStep) -> None:
        """Choose a step without telling."""
        with QSignalBlocker(self):
            self.setCurrentRow(step_number(step) - 1)

    def show_progress(
        self, progress: Mapping[WalkStep, Progress], left: Mapping[WalkStep, int]
    ) -> None:
        """Show how far each step is; `left` are the findings that ask for a decision."""
        self._progress = dict(progress)
        for row, step in enumerate(WalkStep):
            told = (
                f"{step_number(step)}  {step_name(step)}\n{self._told(progress[step], left[step])}"
            )
            self.item(row).setText(told)
        self._draw()

    def _told(self, progress: Progress, left: int) -> str:
        if left:
            return self.tr("%n to decide on", None, left)
        told = {
            Progress.DONE: self.tr("done"),
            Progress.TO_DO: self.tr("to do"),
            Progress.NOTHING_FOUND: self.tr("nothing found"),
        }
        return told[progress]

    def _draw(self) -> None:
        """A tick beside what is done, and as much room beside the others."""
        points = self.fontMetrics().height()
        colours = self.palette()
        tick = _drawn(
            icon("check", colours.color(QPalette.ColorRole.Text), points).pixmap(points),
            icon("check", colours.color(QPalette.ColorRole.HighlightedText), points).pixmap(points),
        )
        empty = QPixmap(points, points)
        empty.fill(Qt.GlobalColor.transparent)
        nothing = _drawn(empty, empty)
        self.setIconSize(QSize(points, points))
        for row, step in enumerate(WalkStep):
            is_done = self._progress.get(step) is Progress.DONE
            self.item(row).setIcon(tick if is_done else nothing)

    def _tell(self) -> None:
        self.step_chosen.emit(self.step())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.passed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._draw()


def _drawn(plain: QPixmap, chosen: QPixmap) -> QIcon:
    """An icon with a picture of its own for a chosen row: Qt would tint the plain one."""
    made = QIcon(plain)
    made.addPixmap(chosen, QIcon.Mode.Selected)
    return made
