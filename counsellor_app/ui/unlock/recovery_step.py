"""Opening the vault with the recovery code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from counsellor_app.overriding import override
from counsellor_app.ui.unlock.code_field import CodeField
from counsellor_app.ui.unlock.step import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class RecoveryStep(Step):
    """Asks the recovery code in four lines, as it stands on the paper."""

    code_given = Signal(str)
    """The code as typed."""
    back_wanted = Signal()
    """Another way is tried."""

    def __init__(
        self, title: str, text: str, action: str, back: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, text, parent)
        self._field = CodeField()
        self._field.setAccessibleName(self.tr("Recovery code"))
        self._field.entered.connect(self._go)
        self.body.addWidget(self._field)
        self.add_main_button(action, self._go)
        self.add_link(back, self.back_wanted.emit)

    def forget(self) -> None:
        """Empty the field."""
        self._field.forget()

    def show_mistake(self, sentence: str, line: int) -> None:
        """Say what is wrong, and bring the keyboard to the line it is in."""
        self.show_problem(sentence)
        self._field.go_to_line(line)

    @override
    def first_field(self) -> QWidget:
        return self._field

    def _go(self) -> None:
        self.show_problem("")
        self.code_given.emit(self._field.typed())
