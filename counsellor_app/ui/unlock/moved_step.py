"""After a move to this computer: what is here, and what becomes of the vault on the old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.unlock.step import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class MovedStep(Step):
    """Shown once, when the vault that was put back here is open."""

    finished = Signal()
    """It was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your vault is on this computer"), parent=parent)
        for heading, sentence in (
            (self.tr("What is here"), self._here()),
            (self.tr("The old computer"), self._old()),
            (self.tr("This computer"), self._this()),
        ):
            self.body.addWidget(heading_label(heading))
            self.body.addWidget(PlainLabel(sentence))
        self._go = self.add_main_button(self.tr("To work"), self.finished.emit)

    @override
    def first_field(self) -> QWidget:
        return self._go

    def _here(self) -> str:
        return self.tr(
            "Everything up to the moment of that backup. Did you write anything after it, then it "
            "is still on the old computer only. Did you take part in a round of the pool since, "
            "then call the colleague who opens it."
        )

    def _old(self) -> str:
        return self.tr(
            "From now on, work here only: two vaults that both go on are never put together again. "
            "Have you seen that everything is here? Then erase the vault on the old computer: "
            "Settings, “Stopping as a counsellor”, “Erase the whole vault”."
        )

    def _this(self) -> str:
        return self.tr(
            "If your vault was tied to the old computer, it is not tied to this one yet. You can "
            "do that under Settings, as well as another passphrase or a new recovery code."
        )
