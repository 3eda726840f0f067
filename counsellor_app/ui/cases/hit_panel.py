"""Beside the list: the places where the words searched for were found, with those words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from counsellor_app.casework.kept_words import Owner
from counsellor_app.ui.cases.hit_delegate import HitDelegate
from counsellor_app.ui.cases.hit_model import HitModel
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.theme import SMALL

if TYPE_CHECKING:
    from counsellor_app.casework.kept_words import Hit


def _place(hit: Hit) -> Place:
    match hit.owner:
        case Owner.TIMELINE:
            return Place(Part.ENTRY, hit.record_id or 0)
        case Owner.DOCUMENT:
            return Place(Part.DOCUMENT, hit.record_id or 0)
        case Owner.PERSON:
            return Place(Part.PERSONS)
        case _:
            return Place(Part.CASE)


class HitPanel(QWidget):
    """The hits, the best one chosen beforehand; emits which place to open, never its words."""

    place_wanted = Signal(int, object)
    """Emits the id of a case, and the `Place` in it."""
    pool_wanted = Signal(int)
    """Emits the id of a record of the pool."""
    session_wanted = Signal(int)
    """Emits the id of a session of intervision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HitModel()
        self._count = PlainLabel(role="muted")
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(HitDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Found in your words"))
        self._list.activated.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.addWidget(self._count)
        column.addWidget(self._list, 1)

    def show_hits(self, hits: tuple[Hit, ...], limit: int) -> None:
        """Replace the hits; `limit` is the most that are looked up at once."""
        self._model.show(hits)
        self._count.setText(self._said(len(hits), limit))
        if hits:
            self._list.setCurrentIndex(self._model.index(0, 0))

    def forget(self) -> None:
        """Hold no words any more."""
        self._model.forget()
        self._count.setText("")

    def step(self, distance: int) -> None:
        """Choose the hit `distance` further on, stopping at both ends."""
        row = self._list.currentIndex().row() + distance
        if 0 <= row < self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(row, 0))

    def open_chosen(self) -> bool:
        """Ask for the place of the chosen hit; False if there is none."""
        index = self._list.currentIndex()
        self._open(index)
        return index.isValid()

    def _open(self, index: QModelIndex) -> None:
        hit = self._model.hit_at(index)
        if hit is None:
            return
        if hit.owner is Owner.SESSION:
            self.session_wanted.emit(hit.record_id or 0)
        elif hit.case_id is None:
            self.pool_wanted.emit(hit.record_id or 0)
        else:
            self.place_wanted.emit(hit.case_id, _place(hit))

    def _said(self, count: int, limit: int) -> str:
        if count == 0:
            return self.tr("These words are not in your notes.")
        if count >= limit:
            return self.tr("The %n best places", None, count)
        return self.tr("Found in %n place(s)", None, count)
