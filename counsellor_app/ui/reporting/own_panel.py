"""Mijn cijfers: the counter's own figures, and the one honest sentence about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from counsellor_app.operations.reporting import own_figures
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.reporting.figures_tree import FiguresTree
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from counsellor_app.casework.half_year import HalfYear
    from counsellor_app.ui.vault_lane import VaultLane


class OwnPanel(QWidget):
    """Figures with the cases that form them; there is nothing here that saves."""

    case_chosen = Signal(int)
    """The id of a case to open."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._tree = FiguresTree(lane.language)
        self._tree.case_chosen.connect(self.case_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self._sentence())
        column.addWidget(self._tree, 1)

    def show_window(self, window: HalfYear) -> None:
        """Count a half-year and show it."""
        self._lane.ask(self, own_figures, window, then=self._tree.show_figures)

    def forget(self) -> None:
        """Drop the figures."""
        self._tree.clear()

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
