"""Before the whole vault is erased: what goes, what is out of reach, and the passphrase again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.operations import ending
from counsellor_app.overriding import override
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.ending.wording import EndingWording
from counsellor_app.ui.fitting_scroll import FittingScroll
from counsellor_app.ui.forms import (
    PlainLabel,
    Problem,
    add_row,
    form_layout,
    heading_label,
    notice_frame,
)
from counsellor_app.ui.listed_line import ListedLine
from counsellor_app.ui.theme import LARGE, SMALL, set_role
from counsellor_app.ui.unlock.passphrase_field import PassphraseField
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.what_is_open import WhatIsOpen
    from counsellor_app.ui.vault_lane import VaultLane

LINE_CHARACTERS = 76


class EraseDialog(QDialog):
    """Nothing is done before the passphrase was proved and the last question answered."""

    erasing_wanted = Signal()
    """The owner wants the vault gone."""

    def __init__(
        self, lane: VaultLane, found: WhatIsOpen, not_ticked: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self.dialogs = Dialogs()  # replaceable in tests
        self.setWindowTitle(self.tr("Erase the whole vault"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = PassphraseField()
        self._problem = Problem()
        self._lay_out(found, not_ticked)
        self.finished.connect(self._field.forget)
        width = self.fontMetrics().averageCharWidth() * LINE_CHARACTERS
        self._room = QSize(width, parent.window().height()).boundedTo(parent.window().size())
        self.resize(self._room)
        self._field.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """The sentences have their width by now, and with it their height."""
        super().showEvent(event)
        self.resize(QSize(self._room.width(), self.sizeHint().height()).boundedTo(self._room))

    def _lay_out(self, found: WhatIsOpen, not_ticked: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(SMALL)
        column.addWidget(self._told(found, not_ticked))
        form = form_layout()
        add_row(form, self.tr("Type your passphrase"), self._field)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addLayout(self._build_buttons())
        column.addStretch(1)

    def _told(self, found: WhatIsOpen, not_ticked: int) -> FittingScroll:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        words = EndingWording()
        column.addWidget(heading_label(self.tr("Erase the whole vault?")))
        if open_cases := words.not_ticked(not_ticked):
            column.addWidget(notice_frame(open_cases))
        for heading, lines in (
            (self.tr("This will be gone, for good:"), words.reached(found.places)),
            (self.tr("The app cannot reach this:"), words.out_of_reach(found.places)),
        ):
            column.addWidget(PlainLabel(heading))
            for line in lines:
                column.addWidget(ListedLine(line))
        column.addWidget(PlainLabel(self._no_way_back()))
        return FittingScroll(inside)

    def _no_way_back(self) -> str:
        return self.tr(
            "Nobody can bring it back: not you, not the makers, not with the code on paper."
        )

    def _build_buttons(self) -> QHBoxLayout:
        stay = QPushButton(self.tr("Keep the vault"))
        stay.setDefault(True)
        stay.clicked.connect(self.reject)
        erase = QPushButton(self.tr("Erase for good"))
        set_role(erase, "danger")
        erase.setAutoDefault(False)
        erase.clicked.connect(self._check)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(stay)
        row.addWidget(erase)
        return row

    def _check(self) -> None:
        if self._field.is_empty():
            self._say(self.tr("Type your passphrase first."))
            return
        self._say("")
        self._lane.ask(
            self,
            ending.confirm_passphrase,
            self._field.take(),
            then=self._ask_last,
            otherwise=self._refuse,
        )

    def _refuse(self, error: ExpectedError) -> None:
        self._say(error_sentence(error))
        self._field.setFocus()

    def _ask_last(self, _: object) -> None:
        is_sure = self.dialogs.confirm(
            self,
            self.tr("Is everything done?"),
            self.tr("All cases, notes and backups here are erased now. This cannot be undone."),
            action=self.tr("Erase everything"),
        )
        self.accept()
        if is_sure:
            self.erasing_wanted.emit()

    def _say(self, sentence: str) -> None:
        self._problem.show_problem("")  # it is read out at each press
        self._problem.show_problem(sentence)
