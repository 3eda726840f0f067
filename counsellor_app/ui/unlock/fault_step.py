"""What to do when the vault cannot be opened as it is, or can but should not be trusted blindly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.unlock.step import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FaultStep(Step):
    """A sentence, putting back a backup as the way out, and going on where that is safe."""

    restore_wanted = Signal()
    """A backup is to be put back."""
    go_on_wanted = Signal()
    """The vault is to be opened all the same."""
    again_wanted = Signal()
    """Look once more: the folder may have changed."""

    def __init__(
        self, *, is_in_use: bool = False, is_newer: bool = False, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Something is the matter with your vault")
        if is_in_use:
            title = self.tr("Your vault is open already")
        elif is_newer:
            title = self.tr("Your vault is newer than this app")
        super().__init__(title, parent=parent)
        self._sentence = PlainLabel()
        self.body.addWidget(self._sentence)
        self._restore = self.add_main_button(self.tr("Put back a backup"), self.restore_wanted.emit)
        self._go_on = self.add_button("", self.go_on_wanted.emit)
        self._again = self.add_link(self.tr("Look once more"), self.again_wanted.emit)
        self.show_fault("", can_restore=False)

    def show_fault(self, sentence: str, *, can_restore: bool, go_on: str = "") -> None:
        """Say what is the matter; `go_on` is the name of the button to open it all the same."""
        self._sentence.setText(sentence)
        self._restore.setVisible(can_restore)
        self._go_on.setText(go_on)
        self._go_on.setVisible(bool(go_on))
        self._again.setVisible(not go_on)

    @override
    def first_field(self) -> QWidget:
        for button in (self._restore, self._go_on):
            if not button.isHidden():
                return button
        return self._again
