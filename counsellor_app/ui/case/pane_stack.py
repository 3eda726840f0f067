"""The panes of one case, one for each place that was visited, of which one is seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from counsellor_app.ui.case.keeper import KeepState
from counsellor_app.ui.dressing import dressed
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.place import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from counsellor_app.ui.case.pane import Pane
    from counsellor_app.ui.place import Place
    from counsellor_app.ui.vault_lane import VaultLane

_WORST_FIRST = (KeepState.NOT_KEPT, KeepState.KEEPING, KeepState.KEPT)

MOST_UNTOUCHED = 6
"""Of the rows and papers in which nothing was written so many panes stay; a case may have 300."""


class PaneStack(QStackedWidget):
    """Makes each pane in short turns of the window, out of sight, and shows it when it is whole.

    Emits `said` with a sentence, `state_changed` when more or less is kept, and `pane_made` with a
    pane that is whole, before it is seen; `started` when the keyboard is where work starts.
    """

    said = Signal(str)
    state_changed = Signal()
    pane_made = Signal(object)
    started = Signal()

    def __init__(self, lane: VaultLane, make: Callable[[Place], Pane]) -> None:
        super().__init__()
        self._make = make
        self._panes: dict[Place, Pane] = {}
        self._next: Pane | None = None
        self._making = InPieces(self, lane)

    def go_to(self, place: Place, *, is_to_start: bool = False) -> None:
        """Show the pane of a place as soon as it is whole; the one before stays until then.

        If wanted, the keyboard goes where work starts in it, with what is typed meanwhile.
        """
        if self._next is None or self._next.place != place:
            self._leave_off()
            if place not in self._panes:
                self._begin(place, is_to_start=is_to_start)
                return
        elif not is_to_start:
            return
        self._making.finish()
        self._show(self._panes[place], is_to_start=is_to_start)

    def _begin(self, place: Place, *, is_to_start: bool) -> None:
        pane = self._next = self._make(place)
        pane.setParent(self)
        take = partial(self._take, pane, is_to_start=is_to_start)
        self._making.begin(_pieces(pane), then=take, keys_wait=is_to_start)

    def _take(self, pane: Pane, *, is_to_start: bool) -> None:
        self._next = None
        pane.said.connect(self.said)
        pane.keeper.state_changed.connect(self.state_changed)
        self._drop_untouched()
        self._panes[pane.place] = pane
        self.pane_made.emit(pane)
        self.addWidget(pane)
        self._show(pane, is_to_start=is_to_start)

    def _show(self, pane: Pane, *, is_to_start: bool) -> None:
        """Whoever went to another page meanwhile keeps the keyboard there."""
        self.setCurrentWidget(pane)
        if is_to_start and self.isVisibleTo(self.window()):
            pane.start()
            self.started.emit()

    def _leave_off(self) -> None:
        """What is half made goes; of the words in it none are elsewhere than in its widgets."""
        self._making.stop()
        pane, self._next = self._next, None
        if pane is not None:
            pane.deleteLater()

    def _drop_untouched(self) -> None:
        spare = [
            pane.place
            for pane in self.panes()
            if pane.place.part in {Part.ENTRY, Part.DOCUMENT}
            and not pane.keeper.was_used
            and pane is not self.currentWidget()
        ]
        for place in spare[:-MOST_UNTOUCHED]:
            self.remove(place)

    def finish(self) -> None:
        """Make the pane that is on its way whole now."""
        self._making.finish()

    def place(self) -> Place | None:
        """The place that is seen, or will be as soon as it is made."""
        pane = self._next or cast("Pane | None", self.currentWidget())
        return pane.place if pane is not None else None

    def pane(self, place: Place) -> Pane | None:
        """The pane of a place, if it was visited."""
        return self._panes.get(place)

    def current(self) -> Pane | None:
        """The pane that is seen; one that is on its way is made whole first."""
        self.finish()
        return cast("Pane | None", self.currentWidget())

    def panes(self) -> tuple[Pane, ...]:
        """All whole panes, in the order of the first visit."""
        return tuple(self._panes.values())

    def remove(self, place: Place) -> None:
        """Drop a pane with its words; one that was never made is no matter."""
        if self._next is not None and self._next.place == place:
            self._leave_off()
        pane = self._panes.pop(place, None)
        if pane is not None:
            pane.forget()
            self.removeWidget(pane)
            QTimer.singleShot(0, pane, pane.deleteLater)  # as dear as to paint what comes instead

    def keep_now(self) -> None:
        """Hand everything typed to the lane at once."""
        for pane in self.panes():
            pane.keep_now()

    def forget(self) -> None:
        """Drop every pane; the one that is seen goes last, or each would be laid out to be seen."""
        self._leave_off()
        seen = cast("Pane | None", self.currentWidget())
        for pane in sorted(self.panes(), key=lambda one: one is seen):
            self.remove(pane.place)

    def state(self) -> KeepState:
        """The worst of what the panes say of their keeping."""
        states = {pane.keeper.state for pane in self.panes()}
        return next((state for state in _WORST_FIRST if state in states), KeepState.KEPT)


def _pieces(pane: Pane) -> Iterator[None]:
    """The pieces of a pane, then of its style."""
    yield from pane.pieces()
    yield from dressed(pane)
