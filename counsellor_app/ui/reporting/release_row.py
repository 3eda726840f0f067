"""How a report leaves: in which language, as which kind of file, and the button that saves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from counsellor_app.operations.reporting import Form
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.theme import TIGHT, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Wish:
    """How a report is wanted."""

    form: Form
    language: str


def form_text(form: Form) -> str:
    """A kind of file, by what it is for."""
    return {
        Form.PDF: QCoreApplication.translate("forms", "PDF, to read and print"),
        Form.HTML: QCoreApplication.translate("forms", "HTML, to have read aloud"),
        Form.XLSX: QCoreApplication.translate("forms", "XLSX, for a spreadsheet"),
        Form.CSV: QCoreApplication.translate("forms", "CSV, for a spreadsheet"),
        Form.JSON: QCoreApplication.translate("forms", "JSON, for a program"),
    }[form]


class ReleaseRow(QWidget):
    """In one line where it fits, else on more."""

    language_changed = Signal()
    """The pages are to be drawn in another language."""
    save_wanted = Signal()
    """A file is to be saved as wished."""

    def __init__(self, forms: Sequence[Form], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = QComboBox()
        self._language.addItem(self.tr("Dutch"), "nl")
        self._language.addItem(self.tr("English"), "en")
        self._form = QComboBox()
        for form in forms:
            self._form.addItem(form_text(form), form.value)
        self._save = QPushButton(self.tr("Save as file…"))
        set_role(self._save, "primary")
        flow = FlowLayout(self)
        flow.addWidget(_labelled(self.tr("Language of the report"), self._language))
        flow.addWidget(_labelled(self.tr("Kind of file"), self._form))
        flow.addWidget(_labelled("", self._save))
        self._language.currentIndexChanged.connect(self.language_changed)
        self._save.clicked.connect(self.save_wanted)

    def wish(self) -> Wish:
        """What is chosen."""
        return Wish(Form(self._form.currentData()), str(self._language.currentData()))

    def kinds(self) -> str:
        """The kind chosen, as a file chooser filters it."""
        ending = self.wish().form.value
        return f"{ending.upper()} (*.{ending})"


def _labelled(text: str, control: QWidget) -> QWidget:
    """A control under its label, level with the others of the line."""
    holder = QWidget()
    label = PlainLabel(text)
    label.setWordWrap(False)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TIGHT)
    column.addWidget(label)
    column.addWidget(control)
    if text:
        label.setBuddy(control)
        name_field(control, text)
    return holder
