"""The panes of one case, one for each place that was visited, of which one is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from counsellor_app.ui.case.keeper import KeepState

if TYPE_CHECKING:
    from counsellor_app.ui.case.pane import Pane
    from counsellor_app.ui.place import Place

_WORST_FIRST = (KeepState.NOT_KEPT, KeepState.KEEPING, KeepState.KEPT)


class PaneStack(QStackedWidget):
    """Emits `said` with a sentence, and `state_changed` when more or less is kept."""

    said = Signal(str)
    state_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._panes: dict[Place, Pane] = {}

    def add(self, pane: Pane) -> None:
        """Take a pane in, under its place."""
        pane.said.connect(self.said)
        pane.keeper.state_changed.connect(self.state_changed)
        self._panes[pane.place] = pane
        self.addWidget(pane)

    def pane(self, place: Place) -> Pane | None:
        """The pane of a place, if it was visited."""
        return self._panes.get(place)

    def current(self) -> Pane | None:
        """The pane that is seen."""
        return cast("Pane | None", self.currentWidget())

    def panes(self) -> tuple[Pane, ...]:
        """All panes, in the order of the first visit."""
        return tuple(self._panes.values())

    def remove(self, place: Place) -> None:
        """Drop a pane with its words; one that was never made is no matter."""
        pane = self._panes.pop(place, None)
        if pane is not None:
            pane.forget()
            self.removeWidget(pane)
            pane.deleteLater()

    def keep_now(self) -> None:
        """Hand everything typed to the lane at once."""
        for pane in self.panes():
            pane.keep_now()

    def forget(self) -> None:
        """Drop every pane; the one that is seen goes last, or each would be laid out to be seen."""
        seen = self.current()
        for pane in sorted(self.panes(), key=lambda one: one is seen):
            self.remove(pane.place)

    def state(self) -> KeepState:
        """The worst of what the panes say of their keeping."""
        states = {pane.keeper.state for pane in self.panes()}
        return next((state for state in _WORST_FIRST if state in states), KeepState.KEPT)
