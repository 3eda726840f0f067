"""Setting up a vault in four steps; one that was interrupted goes on at the recovery code."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import vault_access
from counsellor_app.ui.unlock.backup_place_step import BackupPlaceStep
from counsellor_app.ui.unlock.notes_about_vault import mistyped_sentence
from counsellor_app.ui.unlock.passphrase_step import PassphraseStep
from counsellor_app.ui.unlock.recovery_step import RecoveryStep
from counsellor_app.ui.unlock.setup_steps import CodeStep, ReadyStep, WelcomeStep
from counsellor_app.ui.unlock.stack import StepStack
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from counsellor_app.operations.vault_access import Created
    from counsellor_app.ui.unlock.opening import Opening
    from counsellor_app.ui.vault_lane import VaultLane


class SetupFlow(StepStack):
    """Language, passphrase, code written down and typed back, a place for backups; then ready."""

    finished = Signal()
    """The vault is open, and its recovery code is on paper."""
    language_chosen = Signal(str)
    """A language code."""
    restore_wanted = Signal()
    """There is a backup to put back instead."""
    tour_wanted = Signal()
    """The vault is ready; first a look around in an invented one."""

    def __init__(self, lane: VaultLane, opening: Opening, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setting-up")  # so that the window knows which help fits
        self._lane = lane
        self._opening = opening
        self._welcome = WelcomeStep(opening.language, opening.folder)
        self._passphrase = PassphraseStep()
        self._code = CodeStep()
        self._typed_back = RecoveryStep(
            self.tr("Type your code from the paper"),
            self.tr("Only then do you know that it is right and can be read."),
            self.tr("Check"),
            self.tr("Show the code once more"),
        )
        self._place = BackupPlaceStep(lane, opening.folder)
        self._ready = ReadyStep()
        self._count()
        self._wire()

    def begin(self, *, is_synced: bool) -> None:
        """Start at the welcome."""
        if self._opening.note:
            self._welcome.show_note(self._opening.note)
        if is_synced:
            self._welcome.show_synced_warning()
        self.show_step(self._welcome)

    def resume(self, code: str) -> None:
        """Go on with a vault whose recovery code was never typed back: `code` is a new one."""
        self._code.show_code(code)
        self.show_step(self._code)

    def forget(self) -> None:
        """Drop passphrase and code."""
        self._passphrase.forget()
        self._code.show_code("")
        self._typed_back.forget()

    def _count(self) -> None:
        """Writing a code down and typing it back are one step: neither counts without the other."""
        place = self.tr("Step {number} of {total}")
        parts = ((self._welcome,), (self._passphrase,), (self._code, self._typed_back))
        parts = (*parts, (self._place,))
        for number, steps in enumerate(parts, start=1):
            for step in steps:
                step.show_place(place.format(number=number, total=len(parts)))

    def _wire(self) -> None:
        self._welcome.started.connect(partial(self.show_step, self._passphrase))
        self._welcome.language_chosen.connect(self.language_chosen)
        self._welcome.restore_wanted.connect(self.restore_wanted)
        self._passphrase.back_wanted.connect(partial(self.show_step, self._welcome))
        self._passphrase.chosen.connect(self._create)
        self._code.written.connect(partial(self.show_step, self._typed_back))
        self._typed_back.back_wanted.connect(partial(self.show_step, self._code))
        self._typed_back.code_given.connect(self._confirm)
        self._place.passed.connect(partial(self.show_step, self._ready))
        self._ready.finished.connect(self._finish)
        self._ready.tour_wanted.connect(self.tour_wanted)

    def _create(self, typed: bytearray) -> None:
        self._passphrase.set_busy(self.tr("The vault is being made. This takes some seconds."))
        opening = self._opening

        def create() -> Created:
            try:
                return vault_access.create_vault(
                    opening.folder,
                    typed,
                    codebook=opening.codebook(),
                    clock=opening.clock,
                    kdf=opening.kdf,
                )
            finally:
                _wipe(typed)

        self._lane.open(self, create, then=self._show_code, otherwise=self._not_created)

    def _show_code(self, created: Created) -> None:
        self._passphrase.set_busy("")
        self.resume(created.recovery_code)

    def _not_created(self, error: ExpectedError) -> None:
        self._passphrase.set_busy("")
        self._passphrase.show_problem(error_sentence(error))

    def _confirm(self, typed: str) -> None:
        self._typed_back.set_busy(self.tr("The code is being checked."))
        self._lane.ask(
            self,
            vault_access.confirm_recovery_code,
            typed,
            then=self._ask_place,
            otherwise=self._not_confirmed,
        )

    def _ask_place(self, _: object) -> None:
        self.forget()
        self.show_step(self._place)

    def _not_confirmed(self, error: ExpectedError) -> None:
        self._typed_back.set_busy("")
        if error.code is ErrorCode.RECOVERY_CODE_MISTYPED:
            line = error.numbers.get("line", 0)
            self._typed_back.show_mistake(mistyped_sentence(line), line)
        else:
            self._typed_back.show_problem(error_sentence(error))

    def _finish(self) -> None:
        self.forget()
        self.finished.emit()


def _wipe(secret: bytearray) -> None:
    secret[:] = bytes(len(secret))
