"""The sheet as readers will get it, and the way out for an approved one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from counsellor_app.operations.intervision import release_sheet, sheet_pdf
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout, heading_label
from counsellor_app.ui.page_pictures import PagePictures
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.theme import LARGE, MEDIUM, READING_WIDTH, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.intervision import SheetReview
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane

MOST_COPIES = 60


@dataclass(frozen=True, slots=True)
class _Wish:
    """How the pages are wanted."""

    language: str
    copies: int


class PagesPanel(QWidget):
    """Pages as pictures; language and number of copies are chosen here."""

    released = Signal()
    """A file was written; the ledger has its line."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._dialogs = dialogs
        self._review: SheetReview | None = None
        self._language = QComboBox()
        self._language.addItem(self.tr("Dutch"), "nl")
        self._language.addItem(self.tr("English"), "en")
        self._copies = QSpinBox(minimum=1, maximum=MOST_COPIES)
        self._pictures = PagePictures(lane, self.tr("Pages of the sheet"))
        self._state = PlainLabel(role="muted")
        self._save = QPushButton(self.tr("Save as PDF…"))
        set_role(self._save, "primary")
        self._build_layout()
        self._language.currentIndexChanged.connect(self.draw)
        self._save.clicked.connect(self._choose_target)

    def show_review(self, review: SheetReview) -> None:
        """Remember the sheet as it stands; its pages are drawn when they come into view."""
        self._review = review
        is_approved = review.approved_on is not None
        self._save.setEnabled(is_approved)
        self._copies.setEnabled(is_approved)
        self._state.setText(
            self.tr("Approved: these pages can be handed round.")
            if is_approved
            else self.tr("A draft can be looked at here, not saved. Approve it first.")
        )
        if self.isVisible():
            self.draw()

    def take_keyboard(self) -> None:
        """Put the keyboard on the pages, for scrolling."""
        self._pictures.setFocus()

    def forget(self) -> None:
        """Drop pages and sheet."""
        self._review = None
        self._pictures.forget()

    def _wish(self) -> _Wish:
        return _Wish(str(self._language.currentData()), self._copies.value())

    def draw(self) -> None:
        """Draw the pages as they stand."""
        if self._review is not None:
            draw = partial(
                sheet_pdf, sheet_id=self._review.draft.sheet_id, language=self._wish().language
            )
            self._lane.ask(self, draw, then=self._pictures.show_pdf)

    def _choose_target(self) -> None:
        if self._review is None:
            return
        sheet_id, wish = self._review.draft.sheet_id, self._wish()
        name = self.tr("case-sheet-{number}.pdf").format(number=sheet_id)
        target = choose_target(
            self._dialogs(), self, self.tr("Save the sheet"), name=name, kinds="PDF (*.pdf)"
        )
        if target is not None:
            write = partial(
                release_sheet,
                sheet_id=sheet_id,
                target=target.path,
                may_replace=target.may_replace,
                language=wish.language,
                copies=wish.copies,
            )
            self._lane.ask(self, write, then=self._tell_released)

    def _tell_released(self, _line: LedgerLine) -> None:
        self.released.emit()

    def _build_layout(self) -> None:
        self._state.setMaximumWidth(READING_WIDTH)
        copies = self.tr("One for each reader, so that you can count them in again afterwards.")
        self._copies.setMinimumHeight(self._language.sizeHint().height())
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        for label, field, help_text in (
            (self.tr("Language of the sheet"), self._language, ""),
            (self.tr("Numbered copies"), self._copies, copies),
        ):
            form = form_layout()
            add_row(form, label, field, help_text)
            row.addLayout(form)
        row.addStretch(1)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(self.tr("The pages")))
        column.addWidget(self._state)
        column.addWidget(self._pictures, 1)
        column.addLayout(row)
