"""Changing the passphrase or the recovery code, in the same steps as when setting up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout

from counsellor_app.errors import ErrorCode
from counsellor_app.operations import vault_access, vault_care
from counsellor_app.overriding import override
from counsellor_app.ui.forms import add_row, form_layout
from counsellor_app.ui.unlock.notes_about_vault import mistyped_sentence
from counsellor_app.ui.unlock.passphrase_field import PassphraseField
from counsellor_app.ui.unlock.passphrase_step import PassphraseStep
from counsellor_app.ui.unlock.recovery_step import RecoveryStep
from counsellor_app.ui.unlock.setup_steps import CodeStep
from counsellor_app.ui.unlock.stack import StepStack
from counsellor_app.ui.unlock.step import Step
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from counsellor_app.errors import ExpectedError
    from counsellor_app.ui.vault_lane import VaultLane

_LINES = QSize(48, 44)
"""Room for a step and its buttons, in heights of a line."""
_PUT_OFF = 2
"""How a dialog ends that is neither accepted nor rejected."""


class _KeysDialog(QDialog):
    """A stack of steps; Escape leaves everything as it was."""

    done_with = Signal()
    """The keys were changed."""

    def __init__(self, title: str, lane: VaultLane, parent: QWidget) -> None:
        super().__init__(parent)
        self.lane = lane
        self.steps = StepStack()
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.steps)
        room = _LINES * self.fontMetrics().height()
        self.resize(room.boundedTo(parent.window().size()))

    def succeed(self) -> None:
        """Close, and tell."""
        self.done_with.emit()
        self.accept()


def _show_refused(step: RecoveryStep, error: ExpectedError) -> None:
    """Which line of a code to look at again, or what else was the matter."""
    step.set_busy("")
    if error.code is ErrorCode.RECOVERY_CODE_MISTYPED:
        line = error.numbers.get("line", 0)
        step.show_mistake(mistyped_sentence(line), line)
    else:
        step.show_problem(error_sentence(error))


class PassphraseDialog(_KeysDialog):
    """The present passphrase, then the new one."""

    def __init__(self, lane: VaultLane, parent: QWidget) -> None:
        super().__init__(self.tr("Change the passphrase"), lane, parent)
        self._known = bytearray()
        self._present = _PresentStep()
        self._present.given.connect(self._ask_new)
        self._new = PassphraseStep()
        self._new.chosen.connect(self._change)
        self._new.back_wanted.connect(partial(self.steps.show_step, self._present))
        self.finished.connect(self._forget)
        self.steps.show_step(self._present)

    def _ask_new(self, known: bytearray) -> None:
        self._known = known
        self.steps.show_step(self._new)

    def _change(self, typed: bytearray) -> None:
        self._new.set_busy(self.tr("The vault gets new keys. This takes some seconds."))
        self.lane.ask(
            self,
            vault_access.change_passphrase,
            self._known,
            typed,
            then=lambda _changed: self.succeed(),
            otherwise=self._not_changed,
        )

    def _not_changed(self, error: ExpectedError) -> None:
        self._new.set_busy("")
        is_present_wrong = error.code is ErrorCode.WRONG_PASSPHRASE
        step = self._present if is_present_wrong else self._new
        self.steps.show_step(step)
        step.show_problem(error_sentence(error))

    def _forget(self) -> None:
        self._known[:] = bytes(len(self._known))
        self._present.forget()
        self._new.forget()


class RecoveryDialog(_KeysDialog):
    """A new code to write down; it counts once it is typed back."""

    def __init__(self, lane: VaultLane, parent: QWidget) -> None:
        super().__init__(self.tr("A new recovery code"), lane, parent)
        self._code = CodeStep()
        self._typed = RecoveryStep(
            self.tr("Type your code from the paper"),
            self.tr("From then on the old code no longer works: tear up the old paper."),
            self.tr("Check"),
            self.tr("Show the code once more"),
        )
        self._code.written.connect(partial(self.steps.show_step, self._typed))
        self._typed.back_wanted.connect(partial(self.steps.show_step, self._code))
        self._typed.code_given.connect(self._confirm)
        self.finished.connect(self._forget)
        lane.ask(self, vault_access.new_recovery_code, then=self._show)

    def _show(self, code: str) -> None:
        self._code.show_code(code)
        self.steps.show_step(self._code)

    def _confirm(self, typed: str) -> None:
        self._typed.set_busy(self.tr("The vault gets new keys. This takes some seconds."))
        self.lane.ask(
            self,
            vault_access.confirm_recovery_code,
            typed,
            then=lambda _confirmed: self.succeed(),
            otherwise=partial(_show_refused, self._typed),
        )

    def _forget(self) -> None:
        self._code.show_code("")
        self._typed.forget()


class TryCodeDialog(_KeysDialog):
    """The code from the paper, to see that it opens the vault; nothing changes by it.

    Rejected where it is left for now; put off a month it is finished, and neither.
    """

    said = Signal(str)
    """A sentence for the message bar."""

    def __init__(self, lane: VaultLane, parent: QWidget) -> None:
        super().__init__(self.tr("Try your recovery code"), lane, parent)
        self._typed = RecoveryStep(
            self.tr("Try your recovery code"),
            self.tr(
                "It is the only way in if you forget your passphrase. Take the paper from where "
                "you keep it and type the code: you see that it works, and nothing changes."
            ),
            self.tr("Check"),
            self.tr("Ask me again in a month"),
        )
        self._typed.add_link(self.tr("I cannot find the paper: make a new code"), self._make_new)
        self._typed.code_given.connect(self._try)
        self._typed.back_wanted.connect(self._put_off)
        self.finished.connect(self._typed.forget)
        self.steps.show_step(self._typed)

    def _try(self, typed: str) -> None:
        self._typed.set_busy(self.tr("The code is being checked."))
        self.lane.ask(
            self,
            vault_care.try_code,
            typed,
            then=lambda _fits: self._tell_it_fits(),
            otherwise=partial(_show_refused, self._typed),
        )

    def _tell_it_fits(self) -> None:
        self.said.emit(self.tr("Your recovery code works. Put the paper back where it was."))
        self.succeed()

    def _put_off(self) -> None:
        self.lane.ask(self, vault_care.put_code_off)
        self.done(_PUT_OFF)

    def _make_new(self) -> None:
        dialog = RecoveryDialog(self.lane, self.parentWidget() or self)
        sentence = self.tr("The new recovery code counts from now on. Tear up the old paper.")
        dialog.done_with.connect(partial(self.said.emit, sentence))
        dialog.finished.connect(self.done)
        self.hide()
        dialog.open()


class _PresentStep(Step):
    """Asks the passphrase again, so that nobody changes it at a desk left open."""

    given = Signal(object)
    """The present passphrase as bytearray."""

    def __init__(self) -> None:
        super().__init__(self.tr("First your present passphrase"))
        self._field = PassphraseField()
        self._field.entered.connect(self._go)
        form = form_layout()
        add_row(form, self.tr("Present passphrase"), self._field)
        self.body.addLayout(form)
        self.add_main_button(self.tr("Go on"), self._go)

    def forget(self) -> None:
        """Empty the field."""
        self._field.forget()

    @override
    def first_field(self) -> QWidget:
        return self._field

    def _go(self) -> None:
        if self._field.is_empty():
            self.show_problem(self.tr("Type your present passphrase first."))
        else:
            self.show_problem("")
            self.given.emit(self._field.take())
