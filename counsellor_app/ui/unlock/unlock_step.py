"""Opening the vault with the passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.unlock.passphrase_field import PassphraseField
from counsellor_app.ui.unlock.step import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class UnlockStep(Step):
    """Asks the passphrase; offers the recovery code and a backup as other ways."""

    unlock_wanted = Signal(object)
    """The passphrase as bytearray; who hears it wipes it."""
    recovery_wanted = Signal()
    """The passphrase is lost."""
    restore_wanted = Signal()
    """A backup is to be put back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open your vault"), parent=parent)
        self._note = PlainLabel(role="muted")
        self._note.hide()
        self._field = PassphraseField()
        self._field.edited.connect(lambda: self.show_problem(""))
        self._field.entered.connect(self._go)
        form = form_layout()
        add_row(form, self.tr("Passphrase"), self._field)
        self.body.addWidget(self._note)
        self.body.addLayout(form)
        self.add_main_button(self.tr("Open"), self._go)
        self.add_link(self.tr("I forgot my passphrase"), self.recovery_wanted.emit)
        self.add_link(self.tr("Put back a backup"), self.restore_wanted.emit)

    def show_note(self, sentence: str) -> None:
        """A sentence above the field: why the vault was locked, or what is special about it."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def forget(self) -> None:
        """Empty the field."""
        self._field.forget()

    @override
    def first_field(self) -> QWidget:
        return self._field

    def _go(self) -> None:
        if self._field.is_empty():
            self.show_problem(self.tr("Type your passphrase first."))
        else:
            self.unlock_wanted.emit(self._field.take())
