"""Earlier versions of a note: looked at, and put back as one step that can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.operations.note_history import note_versions
from counsellor_app.ui import theme
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.no_dragging import keep_words_here
from counsellor_app.ui.wording import format_weekday_moment
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.casework.kept_words import NoteVersion, Owner
    from counsellor_app.ui.vault_lane import VaultLane


def choose_version(
    parent: QWidget,
    lane: VaultLane,
    owner: Owner,
    owner_id: int,
    put_back: Callable[[FreeText], None],
) -> None:
    """Fetch the versions and show them; `put_back` gets the words of the one chosen."""
    fetch = partial(note_versions, owner=owner, owner_id=owner_id)

    def show(versions: tuple[NoteVersion, ...]) -> None:
        HistoryDialog(parent, versions, put_back).open()

    lane.ask(parent, fetch, then=show)


class HistoryDialog(QDialog):
    """The versions by instant at the left, the words of the chosen one at the right."""

    def __init__(
        self,
        parent: QWidget,
        versions: tuple[NoteVersion, ...],
        put_back: Callable[[FreeText], None],
    ) -> None:
        super().__init__(parent)
        self._versions = versions
        self._put_back = put_back
        self.setWindowTitle(self.tr("Earlier versions of this note"))
        self._list = QListWidget(self)
        self._list.addItems([format_weekday_moment(version.kept_at) for version in versions])
        self._list.currentRowChanged.connect(self._show)
        name_field(self._list, self.tr("Versions, the newest first"))
        self._words = QPlainTextEdit(self, readOnly=True)
        keep_words_here(self._words)
        name_field(self._words, self.tr("Text of the chosen version"))
        for part in (self._list, self._words):
            part.setVisible(bool(versions))
        self._build_layout()
        self.finished.connect(self._forget)
        if versions:
            self._list.setCurrentRow(0)

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(PlainLabel(self._explained()))
        if self._versions:
            both = QHBoxLayout()
            both.addWidget(self._list, 1)
            both.addWidget(self._words, 3)
            column.addLayout(both, 1)
            letter = self.fontMetrics()
            self.resize(120 * letter.averageCharWidth(), 26 * letter.height())
        column.addLayout(self._build_buttons())

    def _explained(self) -> str:
        if self._versions:
            return self.tr(
                "Putting a version back replaces the note as it is now. You can undo it."
            )
        return self.tr(
            "There are no earlier versions of this note yet. Once you change it, what stood there "
            "before can be found here."
        )

    def _build_buttons(self) -> QHBoxLayout:
        leave = QPushButton(self.tr("Leave as it is") if self._versions else self.tr("Close"))
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        if self._versions:
            take = QPushButton(self.tr("&Put back"))
            writes(take)
            theme.set_role(take, "primary")
            take.clicked.connect(self._choose)
            row.addWidget(take)
        return row

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._versions):
            self._words.setPlainText(self._versions[row].text.reveal())

    def _choose(self) -> None:
        row = self._list.currentRow()
        words = self._versions[row].text
        self.accept()
        self._put_back(words)

    def _forget(self) -> None:
        self._versions = ()
        self._words.clear()
        self._words.document().clearUndoRedoStacks()
        self.deleteLater()
