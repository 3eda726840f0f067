"""The empty form for an informal request: look at it, and save it to print."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.operations.empty_forms import release_request_form, request_form
from counsellor_app.settings import DUTCH
from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.page_pictures import PagePictures
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.ui.vault_lane import VaultLane


class RequestFormDialog(QDialog):
    """It leaves empty: names are written on paper, and nothing of a case is in it."""

    said = Signal(str)
    """A sentence for the message bar."""

    def __init__(self, lane: VaultLane, parent: QWidget) -> None:
        super().__init__(parent)
        self.dialogs = Dialogs()  # replaceable in tests
        self._lane = lane
        self.setWindowTitle(self.tr("Empty form for a request"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._language = ChoiceField(
            (("nl", "Nederlands"), ("fr", "Français"), ("en", "English")),
        )
        name_field(self._language, self.tr("Language of the form"), "")
        self._language.set_answer(lane.language)
        if self._language.answer() is None:  # the window speaks a language that has no form
            self._language.set_answer(DUTCH)
        self._language.answered.connect(self._draw)
        self._pictures = PagePictures(lane, self.tr("The form as it will be printed"))
        self._save = QPushButton(self.tr("Save as PDF…"))
        set_role(self._save, "primary")
        self._save.clicked.connect(self._choose_target)
        self._close = QPushButton(self.tr("Close"))
        self._close.clicked.connect(self.reject)
        self._lay_out(parent)
        self._draw()

    def _lay_out(self, parent: QWidget) -> None:
        about = self.tr(
            "For an intervention with somebody else, or conciliation, the choice is put on paper "
            "and signed by both. Print this page and fill in the names by hand."
        )
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(PlainLabel(about, role="muted"))
        column.addWidget(self._language)
        column.addWidget(self._pictures, 1)
        column.addLayout(buttons)
        self.resize(min(900, parent.width()), parent.height() * 9 // 10)

    def _chosen(self) -> str:
        return self._language.answer() or DUTCH

    def _draw(self, _answer: object = None) -> None:
        self._lane.ask(self, request_form, self._chosen(), then=self._pictures.show_pdf)

    def _choose_target(self) -> None:
        name = self.tr("request-{language}.pdf").format(language=self._chosen())
        title = self.tr("Save the empty form")
        target = choose_target(self.dialogs, self, title, name=name, kinds="PDF (*.pdf)")
        if target is None:
            return
        write = partial(release_request_form, may_replace=target.may_replace)
        self._lane.ask(self, write, self._chosen(), target.path, then=self._tell_saved)

    def _tell_saved(self, _line: LedgerLine) -> None:
        self.said.emit(self.tr("The empty form is saved, and noted in the register."))
        self.accept()
