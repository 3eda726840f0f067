"""From a vault that was just opened to one that can be worked in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.ui.unlock import notes_about_vault as notes
from counsellor_app.ui.unlock import ways_in
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from counsellor_app.operations.vault_access import Unlocked
    from counsellor_app.ui.unlock.fault_step import FaultStep
    from counsellor_app.ui.unlock.opening import Opening
    from counsellor_app.ui.unlock.passphrase_step import PassphraseStep
    from counsellor_app.ui.unlock.stack import StepStack
    from counsellor_app.ui.vault_lane import VaultLane

_OLDER_COPY, _NEWER_VERSION = "older_copy", "newer_version"


class AfterOpening(QObject):
    """Says what was found in the vault, then asks what it still wants: a code on paper, new words.

    Nothing of it is shown for a sound vault that has all it wants.
    """

    over = Signal()
    """The vault can be worked in."""
    code_wanted = Signal(str)
    """A recovery code was made that nobody wrote down yet."""
    restore_wanted = Signal()
    """What was found is not worked with: the vault is closed again, a backup takes its place."""

    def __init__(self, steps: StepStack, lane: VaultLane, opening: Opening) -> None:
        super().__init__(steps)
        self._steps = steps
        self._lane = lane
        self._opening = opening

    def begin(self, unlocked: Unlocked, *, is_passphrase_lost: bool) -> None:
        """Look at what was found. After a lost passphrase a new one is offered."""
        found = {str(finding.value) for finding in unlocked.findings}
        go_on = partial(self._ask_what_is_wanted, is_passphrase_lost=is_passphrase_lost)
        if not found:
            go_on()
        elif found == {_OLDER_COPY}:
            fault = self._show_fault(ErrorCode.OLDER_COPY, self.tr("Open it all the same"))
            fault.go_on_wanted.connect(go_on)
        else:
            fault = self._show_for_reading(is_newer=found == {_NEWER_VERSION})
            fault.go_on_wanted.connect(self.over)

    def _show_for_reading(self, *, is_newer: bool) -> FaultStep:
        return self._show_fault(
            ErrorCode.DATABASE_DAMAGED, self.tr("Open it to read only"), is_newer=is_newer
        )

    def _show_fault(self, code: ErrorCode, go_on: str, *, is_newer: bool = False) -> FaultStep:
        from counsellor_app.ui.unlock.fault_step import FaultStep  # noqa: PLC0415 seldom wanted

        said = notes.newer_version_sentence() if is_newer else error_sentence(ExpectedError(code))
        fault = FaultStep(is_newer=is_newer)
        fault.show_fault(said, can_restore=not is_newer, go_on=go_on)
        fault.restore_wanted.connect(self._close_for_restore)
        self._steps.show_step(fault)
        return fault

    def _close_for_restore(self) -> None:
        self._lane.close(self._steps, ways_in.close, then=lambda _: self.restore_wanted.emit())

    def _ask_what_is_wanted(self, *, is_passphrase_lost: bool) -> None:
        then = partial(self._complete, is_passphrase_lost)
        self._lane.ask(self._steps, ways_in.code_to_write_down, then=then)

    def _complete(self, is_passphrase_lost: bool, code: str) -> None:
        if code:
            self.code_wanted.emit(code)
        elif is_passphrase_lost:
            self._ask_new_passphrase()
        else:
            self.over.emit()

    def _ask_new_passphrase(self) -> None:
        from counsellor_app.ui.unlock.passphrase_step import PassphraseStep  # noqa: PLC0415 seldom wanted

        step = PassphraseStep()
        step.chosen.connect(partial(self._change_passphrase, step))
        step.back_wanted.connect(self.over)
        self._steps.show_step(step)

    def _change_passphrase(self, step: PassphraseStep, typed: bytearray) -> None:
        step.set_busy(self.tr("The vault gets new keys. This takes some seconds."))

        def show(error: ExpectedError) -> None:
            step.set_busy("")
            step.show_problem(error_sentence(error))

        self._lane.ask(
            self._steps,
            ways_in.change_lost_passphrase,
            typed,
            self._opening,
            then=lambda _changed: self.over.emit(),
            otherwise=show,
        )
