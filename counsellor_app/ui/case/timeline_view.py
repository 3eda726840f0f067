"""The left side of the case page: what can be added, and everything done, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from counsellor_app.casework.coded_case import TIMELINE_RECORDS
from counsellor_app.ui import theme
from counsellor_app.ui.case.timeline_model import PLACE_ROLE, TimelineModel
from counsellor_app.ui.case.timeline_painter import TimelinePainter
from counsellor_app.ui.case.timeline_rows import TimelineRows, record_name
from counsellor_app.ui.figure_keys import shortcuts_of
from counsellor_app.ui.forms import name_field
from counsellor_app.ui.place import Part
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.case import Case
    from counsellor_app.ui.place import Place
    from counsellor_app.ui.vault_lane import VaultLane


class TimelineView(QWidget):
    """What was done, and the ways to add to it.

    Emits `entry_wanted` with a `Record`, `place_chosen` with a `Place`, and `document_wanted`.
    """

    entry_wanted = Signal(object)
    document_wanted = Signal()
    place_chosen = Signal(object)

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._rows: TimelineRows | None = None
        self._case: Case | None = None
        self._told_on: tuple[date, bool] | None = None
        self._actions: list[QAction] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.SMALL, theme.MEDIUM)
        column.setSpacing(theme.SMALL)
        column.addLayout(self._build_buttons())
        column.addWidget(self._build_list(), 1)

    def _build_buttons(self) -> QVBoxLayout:
        """The commonest row has a button of its own; all have Alt and a figure."""
        first, *others = TIMELINE_RECORDS
        self._first = QPushButton(self.tr("+ {name}").format(name=record_name(first)))
        for keys in shortcuts_of("Alt+1"):  # a button's own key takes a tenth of a second to act
            QShortcut(keys, self).activated.connect(self._first.click)
        name_field(self._first, self.tr("Add: {name}").format(name=record_name(first)), "Alt+1")
        self._first.clicked.connect(lambda: self.entry_wanted.emit(first))
        menu = QMenu(self)
        for number, record in enumerate(others, 2):
            action = self._add_action(menu, record_name(record), number)
            action.triggered.connect(lambda _=False, wanted=record: self.entry_wanted.emit(wanted))
        menu.addSeparator()
        document = self._add_action(menu, self.tr("Document or e-mail…"), len(others) + 2)
        document.triggered.connect(self.document_wanted)
        self._others = QPushButton(self.tr("&Add something else"))
        self._others.setMenu(menu)
        theme.set_role(self._others, "menu")
        writes(self._first, self._others)
        column = QVBoxLayout()
        column.setSpacing(theme.TIGHT)
        column.addWidget(self._first)
        column.addWidget(self._others)
        return column

    def _add_action(self, menu: QMenu, name: str, number: int) -> QAction:
        action = menu.addAction(name)
        action.setShortcuts(shortcuts_of(f"Alt+{number}"))
        self.addAction(action)
        self._actions.append(action)
        return action

    def _build_list(self) -> QListView:
        self._model = TimelineModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(TimelinePainter(self._list))
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        name_field(
            self._list,
            self.tr("Timeline"),
            self.tr("The parts of the case, then everything that was done, the newest first"),
        )
        self._list.selectionModel().currentChanged.connect(self._choose)
        return self._list

    def show_case(self, case: Case, place: Place) -> None:
        """Show the rows with `place` chosen, without saying that it was chosen."""
        today, is_closing = self._lane.today(), place.part is Part.CLOSING
        with QSignalBlocker(self):
            if case is not self._case or self._told_on != (today, is_closing):
                self._case, self._told_on = case, (today, is_closing)
                self._model.show_rows(self._known_rows().of(case, today, is_closing=is_closing))
            self._point_at(place)

    def _known_rows(self) -> TimelineRows:
        if self._rows is None:
            self._rows = TimelineRows(self._lane.desk_codebook, self._lane.language)
        return self._rows

    def allow_adding(self, *, is_allowed: bool) -> None:
        """A closed case is reopened before anything is added."""
        for thing in (self._first, self._others, *self._actions):
            thing.setEnabled(is_allowed)

    def start(self) -> None:
        """Put the keyboard in the list."""
        self._list.setFocus()

    def forget(self) -> None:
        """Drop all rows."""
        self._rows = self._case = self._told_on = None
        self._model.show_rows(())

    def _point_at(self, place: Place) -> None:
        row = self._model.row_of(place)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.place_chosen.emit(cast("Place", current.data(PLACE_ROLE)))
