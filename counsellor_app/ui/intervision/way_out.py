"""How an approved sheet leaves: as pages or as a page to be read aloud, and in which language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QVBoxLayout, QWidget

from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.forms import add_row, form_layout
from counsellor_app.ui.theme import MEDIUM, set_role
from counsellor_app.ui.writing import writes

MOST_COPIES = 60


class Edition(StrEnum):
    """What kind of file; the value is the ending of its name."""

    PDF = "pdf"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Wish:
    """How the sheet is wanted; copies are numbered in the PDF alone."""

    edition: Edition
    language: str
    copies: int


class WayOut(QWidget):
    """Which edition, in which language, how many copies, and the button that saves."""

    language_changed = Signal()
    """The pages are to be drawn in another language."""
    save_wanted = Signal()
    """The sheet is to be saved as wished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_approved = False
        self._edition = ChoiceField(
            (
                (Edition.PDF, self.tr("PDF, to print")),
                (Edition.HTML, self.tr("HTML, to be read aloud")),
            )
        )
        self._edition.set_answer(Edition.PDF)
        self._language = QComboBox()
        self._language.addItem(self.tr("Dutch"), "nl")
        self._language.addItem(self.tr("English"), "en")
        self._copies = QSpinBox(minimum=1, maximum=MOST_COPIES)
        self._copies.setMinimumHeight(self._language.sizeHint().height())
        self._save = QPushButton(self.tr("Save as file…"))
        set_role(self._save, "primary")
        writes(self._save)
        self._build_layout()
        self._edition.answered.connect(self._follow)
        self._language.currentIndexChanged.connect(self.language_changed)
        self._save.clicked.connect(self.save_wanted)

    def wish(self) -> Wish:
        """What is chosen."""
        edition = Edition(self._edition.answer() or Edition.PDF)
        return Wish(edition, str(self._language.currentData()), self._copies.value())

    def show_state(self, *, is_approved: bool) -> None:
        """A draft has a language to look at it in, and no way out."""
        self._is_approved = is_approved
        self._follow(self._edition.answer())

    def _follow(self, code: str | None) -> None:
        """One of the two stays chosen; copies belong to paper."""
        if code is None:
            self._edition.set_answer(Edition.PDF)
        for part in (self._edition, self._save):
            part.setEnabled(self._is_approved)
        self._copies.setEnabled(self._is_approved and self.wish().edition is Edition.PDF)

    def _build_layout(self) -> None:
        which = self.tr(
            "The PDF is for printing and handing round. Colleagues who use a screen reader get "
            "the HTML page: it is read aloud in the right order, and opens in any browser."
        )
        copies = self.tr("One for each reader, so that you can count them in again afterwards.")
        form = form_layout()
        add_row(form, self.tr("Edition"), self._edition, hint=which)
        add_row(form, self.tr("Language of the sheet"), self._language)
        add_row(form, self.tr("Numbered copies"), self._copies, hint=copies)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(form)
        column.addWidget(self._save)
