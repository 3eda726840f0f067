"""Leads through the window: a hint, its page, and the outline around where it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from counsellor_app.casework.coded_case import CaseStatus
from counsellor_app.operations.finding_cases import CaseFilter, list_cases
from counsellor_app.ui.tour.hints import CASE, LOCK
from counsellor_app.ui.tour.pointer import Pointer
from counsellor_app.ui.tour.tour_card import TourCard

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.finding_cases import CaseRow
    from counsellor_app.ui.desk_view import DeskView
    from counsellor_app.ui.main_window import MainWindow
    from counsellor_app.ui.tour.hints import Hint
    from counsellor_app.ui.vault_lane import VaultLane

_RUNNING = CaseFilter(statuses=frozenset({CaseStatus.ONGOING}))


class Tour(QObject):
    """One look around. Everything it shows can be used meanwhile."""

    over = Signal()
    """Enough was seen."""

    def __init__(
        self, window: MainWindow, desk_view: DeskView, lane: VaultLane, *, stop: str
    ) -> None:
        super().__init__(window)
        self._desk_view = desk_view
        self._lane = lane
        self._pointer = Pointer(window)
        self._card = TourCard(stop)
        self._card.shown.connect(self._show)
        self._card.stopped.connect(self._end)
        window.show_below(self._card)
        self._card.begin()

    def _show(self, hint: Hint) -> None:
        navigation = self._desk_view.navigation
        self._pointer.point_at(
            navigation.lock_button if hint.mark == LOCK else navigation.button(hint.mark)
        )
        if hint.page == CASE:
            look = partial(list_cases, wanted=_RUNNING, offset=0, limit=1)
            self._lane.ask(self._card, look, then=self._open_first)
        else:
            self._desk_view.show_page(hint.page)
            self._hold_keyboard()

    def _open_first(self, rows: tuple[CaseRow, ...]) -> None:
        for row in rows:
            self._desk_view.open_case(row.case_id)
        self._hold_keyboard()

    def _hold_keyboard(self) -> None:
        """A page that comes into view may take it, as late as all that it asked is shown."""
        self._lane.ask(self._card, _nothing, then=lambda _: self._take_keyboard())

    def _take_keyboard(self) -> None:
        if self._lane.is_busy:
            once = Qt.ConnectionType.SingleShotConnection
            self._lane.busy_changed.connect(self._card.take_keyboard, once)
        else:
            self._card.take_keyboard()

    def _end(self) -> None:
        self._pointer.hide()
        self._card.hide()
        self._card.deleteLater()
        self._pointer.deleteLater()
        self._desk_view.navigation.take_focus()
        self.over.emit()


def _nothing(_: Desk) -> None:
    """Stands behind everything that the page asked."""
