"""How a report leaves: in which language, as which kind of file, and the button that saves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from counsellor_app.operations.reporting import Form
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import name_field
from counsellor_app.ui.theme import set_role
from counsellor_app.ui.writing import writes

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
        Form.PDF: QCoreApplication.translate("forms", "PDF, to print"),
        Form.HTML: QCoreApplication.translate("forms", "HTML, to be read aloud"),
        Form.XLSX: QCoreApplication.translate("forms", "XLSX, for a spreadsheet"),
        Form.CSV: QCoreApplication.translate("forms", "CSV, for a spreadsheet"),
        Form.JSON: QCoreApplication.translate("forms", "JSON, for a program"),
    }[form]


class ReleaseRow(QWidget):
    """In one line where it fits, else on more; what is offered says itself what it is."""

    language_changed = Signal()
    """The pages are to be drawn in another language."""
    save_wanted = Signal()
    """A file is to be saved as wished."""

    def __init__(self, forms: Sequence[Form], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = QComboBox()
        self._language.addItem(self.tr("In Dutch"), "nl")
        self._language.addItem(self.tr("In English"), "en")
        name, kind = self.tr("Language of the report"), self.tr("Kind of file")
        name_field(self._language, name, name)  # told so where Qt tells its answer for its name
        self._form = QComboBox()
        for form in forms:
            self._form.addItem(form_text(form), form.value)
        name_field(self._form, kind, kind)
        save = QPushButton(self.tr("Save as file…"))
        set_role(save, "primary")
        writes(save)
        flow = FlowLayout(self)
        for control in (self._language, self._form, save):
            flow.addWidget(control)
        self._language.currentIndexChanged.connect(self.language_changed)
        save.clicked.connect(self.save_wanted)

    def wish(self) -> Wish:
        """What is chosen."""
        return Wish(Form(self._form.currentData()), str(self._language.currentData()))

    def kinds(self) -> str:
        """The kind chosen, as a file chooser filters it."""
        ending = self.wish().form.value
        return f"{ending.upper()} (*.{ending})"
