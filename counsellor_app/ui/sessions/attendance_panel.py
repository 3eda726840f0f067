"""The attendance proof as it would leave, and the way out for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.sessions import attendance_pdf, names_to_check, release_attendance
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout, heading_label
from counsellor_app.ui.page_pictures import PagePictures
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.theme import LARGE, MEDIUM, READING_WIDTH, SMALL, set_role
from counsellor_app.ui.wording import error_sentence
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.casework.session import SessionId
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


class AttendancePanel(QWidget):
    """Who was there and when, as pictures of pages; nothing of a case is in it."""

    said = Signal(str)
    """A sentence for the message bar."""
    left = Signal()
    """Back to the session."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._dialogs = dialogs
        self._session_id: SessionId | None = None
        self._language = QComboBox()
        self._language.addItem(self.tr("Dutch"), "nl")
        self._language.addItem(self.tr("English"), "en")
        self._with_place = QCheckBox(self.tr("Tell the place too"))
        self._names_are_meant = QCheckBox(self.tr("Colleagues are meant"))
        self._names = PlainLabel(role="problem")
        self._pictures = PagePictures(lane, self.tr("Pages of the attendance proof"))
        self._back = QPushButton(self.tr("Back to the session"))
        set_role(self._back, "link")
        self._save = QPushButton(self.tr("Save as PDF…"))
        set_role(self._save, "primary")
        writes(self._save)
        self._build_layout()
        self._connect()

    def show_session(self, session_id: SessionId) -> None:
        """Draw the proof of this session."""
        self._session_id = session_id
        self._names_are_meant.setChecked(False)
        self._show_names(())
        self._draw()
        self._back.setFocus()

    def forget(self) -> None:
        """Drop names and pages."""
        self._session_id = None
        self._show_names(())
        self._pictures.forget()

    def _draw(self) -> None:
        if self._session_id is None:
            return
        self._save.setEnabled(False)
        draw = partial(
            attendance_pdf,
            session_id=self._session_id,
            language=str(self._language.currentData()),
            with_place=self._with_place.isChecked(),
            names_are_checked=self._names_are_meant.isChecked(),
        )
        self._lane.ask(self, draw, then=self._show_pages, otherwise=self._show_refusal)

    def _show_pages(self, data: bytes) -> None:
        self._save.setEnabled(True)
        self._pictures.show_pdf(data)

    def _show_refusal(self, error: ExpectedError) -> None:
        self._pictures.forget()
        if error.code is ErrorCode.ATTENDANCE_NAMES and self._session_id is not None:
            self._lane.ask(self, names_to_check, self._session_id, then=self._show_names)
        else:
            self._names.setText(error_sentence(error))
            self._names.show()

    def _show_names(self, names: tuple[FreeText, ...]) -> None:
        told = self.tr("Known from a case of yours: {names}. Are colleagues meant, who were there?")
        listed = ", ".join(name.reveal() for name in names)
        self._names.setText(told.format(names=listed) if names else "")
        self._names.setVisible(bool(names))
        self._names_are_meant.setVisible(bool(names))

    def _choose_target(self) -> None:
        if self._session_id is None:
            return
        name = self.tr("attendance-{number}.pdf").format(number=self._session_id)
        title = self.tr("Save the attendance proof")
        target = choose_target(self._dialogs(), self, title, name=name, kinds="PDF (*.pdf)")
        if target is None:
            return
        write = partial(
            release_attendance,
            session_id=self._session_id,
            target=target.path,
            may_replace=target.may_replace,
            language=str(self._language.currentData()),
            with_place=self._with_place.isChecked(),
            names_are_checked=self._names_are_meant.isChecked(),
        )
        self._lane.ask(self, write, then=self._tell_saved)

    def _tell_saved(self, _line: LedgerLine) -> None:
        self.said.emit(self.tr("The attendance proof is saved, and noted in the register."))

    def _connect(self) -> None:
        self._language.currentIndexChanged.connect(self._draw)
        self._with_place.clicked.connect(self._draw)
        self._names_are_meant.clicked.connect(self._draw)
        self._save.clicked.connect(self._choose_target)
        self._back.clicked.connect(self.left)

    def _build_layout(self) -> None:
        about = PlainLabel(
            self.tr(
                "For the register of your training: who was there and when. Nothing that was "
                "discussed is in it."
            ),
            role="muted",
        )
        for label in (about, self._names):
            label.setMaximumWidth(READING_WIDTH)
        form = form_layout()
        add_row(form, self.tr("Language of the proof"), self._language)
        form.addRow(self._with_place)
        row = QHBoxLayout()
        row.addLayout(form)
        row.addStretch(1)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(heading_label(self.tr("Attendance proof")))
        column.addWidget(about)
        column.addWidget(self._names)
        column.addWidget(self._names_are_meant)
        column.addWidget(self._pictures, 1)
        column.addLayout(row)
