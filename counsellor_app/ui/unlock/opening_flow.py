"""From a folder to an open vault: the right step for what stands there."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.ui.pages import load_pages
from counsellor_app.ui.unlock import notes_about_vault as notes
from counsellor_app.ui.unlock import ways_in
from counsellor_app.ui.unlock.after_opening import AfterOpening
from counsellor_app.ui.unlock.stack import StepStack
from counsellor_app.ui.unlock.unlock_step import UnlockStep
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from counsellor_app.operations.vault_access import FolderState, Unlocked
    from counsellor_app.ui.unlock.opening import Opening
    from counsellor_app.ui.unlock.recovery_step import RecoveryStep
    from counsellor_app.ui.unlock.setup_flow import SetupFlow
    from counsellor_app.ui.unlock.step import Step
    from counsellor_app.ui.vault_lane import VaultLane

_RESTORABLE = {
    ErrorCode.HEADER_DAMAGED,
    ErrorCode.HEADER_EXTREME,
    ErrorCode.DATABASE_DAMAGED,
    ErrorCode.DATABASE_MISSING,
}


class OpeningFlow(StepStack):
    """Looks at the folder, then asks what is needed. Opening runs on the lane, never in the window.

    Every wrong passphrase gets the same sentence, after the same time.
    """

    opened = Signal()
    """The lane has an open vault, ready to work with."""
    code_loaded = Signal()
    """The code of every page is loaded."""
    language_chosen = Signal(str)
    """A language code, chosen while setting up."""
    tour_wanted = Signal()
    """A new vault is ready; first a look around in an invented one."""

    def __init__(self, lane: VaultLane, opening: Opening, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._opening = opening
        self._is_move = False
        self._after = AfterOpening(self, lane, opening)
        self._after.over.connect(self._finish)
        self._after.code_wanted.connect(self._write_down)
        self._after.restore_wanted.connect(self.show_restore)
        if self._has_header():  # else the welcome follows in a moment
            self.show_step(self._unlock)

    @cached_property
    def _unlock(self) -> UnlockStep:
        """Asks the passphrase; a first day goes without."""
        step = UnlockStep()
        step.show_note(self._opening.note)
        step.unlock_wanted.connect(self._unlock_with_passphrase)
        step.recovery_wanted.connect(self.show_recovery)
        step.restore_wanted.connect(self.show_restore)
        return step

    def begin(self) -> None:
        """Look at the folder and show the step that fits."""
        look = partial(ways_in.look_at, self._opening.folder)
        self._lane.run_on_lane(self, look, then=self._show_state, otherwise=self._show_fault)

    def open_with(self, opener: Callable[[], Unlocked], sentence: str) -> None:
        """Open by a way of the caller's own, with `sentence` beside the progress."""
        self._open(self._unlock, opener, partial(self._not_opened, self._unlock), sentence)

    def show_recovery(self) -> None:
        """Ask the recovery code."""
        from counsellor_app.ui.unlock.recovery_step import RecoveryStep  # noqa: PLC0415 seldom wanted

        step = RecoveryStep(
            self.tr("Open with your recovery code"),
            self.tr("It is on the paper you wrote when you set up the vault."),
            self.tr("Open"),
            self.tr("Back"),
        )
        step.code_given.connect(partial(self._unlock_with_code, step))
        step.back_wanted.connect(partial(self.show_step, self._unlock))
        self.show_step(step)

    def show_restore(self) -> None:
        """Offer the backups."""
        from counsellor_app.ui.unlock.restore_step import RestoreStep  # noqa: PLC0415 seldom wanted

        step = RestoreStep(self._lane, self._opening)
        step.restored.connect(partial(self._restored, is_new=not self._has_header()))
        step.back_wanted.connect(self.begin)
        self.show_step(step)
        step.load()

    def forget(self) -> None:
        """Drop what was typed."""
        self._unlock.forget()

    # looking

    def _has_header(self) -> bool:
        return (self._opening.folder / "header.json").exists()

    def _show_state(self, described: FolderState) -> None:
        match described.state.value:
            case "none":
                self._set_up(is_synced=described.is_synced)
            case "too_new":
                self._show_fault(ExpectedError(ErrorCode.VAULT_TOO_NEW))
            case "damaged":
                self._show_fault(ExpectedError(described.fault or ErrorCode.HEADER_DAMAGED))
            case _:
                self._show_unlock(described)

    def _show_unlock(self, described: FolderState) -> None:
        note = self._opening.note
        if described.strange_files:
            note = notes.strange_files_sentence(described.strange_files)
        elif described.was_cut_off:
            note = notes.cut_off_sentence()
        elif described.is_synced and not note:
            note = notes.synced_sentence()
        self._unlock.show_note(note)
        self.show_step(self._unlock)

    def _show_fault(self, error: ExpectedError) -> None:
        is_in_use = error.code is ErrorCode.VAULT_IN_USE
        is_newer = error.code is ErrorCode.VAULT_TOO_NEW
        from counsellor_app.ui.unlock.fault_step import FaultStep  # noqa: PLC0415 seldom wanted

        step = FaultStep(is_in_use=is_in_use, is_newer=is_newer)
        sentence = notes.in_use_sentence(error) if is_in_use else error_sentence(error)
        step.show_fault(sentence, can_restore=error.code in _RESTORABLE)
        step.restore_wanted.connect(self.show_restore)
        step.again_wanted.connect(self.begin)
        self.show_step(step)

    # opening

    def _unlock_with_passphrase(self, typed: bytearray) -> None:
        unlock = partial(ways_in.with_passphrase, self._opening, typed)
        self._open(self._unlock, unlock, partial(self._not_opened, self._unlock))

    def _unlock_with_code(self, step: RecoveryStep, typed: str) -> None:
        unlock = partial(ways_in.with_recovery_code, self._opening, typed)

        def refuse(error: ExpectedError) -> None:
            if error.code is ErrorCode.RECOVERY_CODE_MISTYPED:
                step.set_busy("")
                line = error.numbers.get("line", 0)
                step.show_mistake(notes.mistyped_sentence(line), line)
            else:
                self._not_opened(step, error)

        self._open(step, unlock, refuse)

    def _open(
        self,
        step: Step,
        opener: Callable[[], Unlocked],
        otherwise: Callable[[ExpectedError], None],
        sentence: str = "",
    ) -> None:
        step.show_problem("")
        step.set_busy(sentence or self.tr("The vault is opening. This takes a few seconds."))
        self._lane.work(self, load_pages, then=self._tell_loaded)  # while the key is derived
        self._lane.open(
            self,
            opener,
            then=partial(self._complete, step),
            otherwise=otherwise,
        )

    def _complete(self, step: Step, unlocked: Unlocked) -> None:
        step.set_busy("")
        self._after.begin(unlocked, is_passphrase_lost=step is not self._unlock)

    def _tell_loaded(self, _: object) -> None:
        self.code_loaded.emit()

    def _not_opened(self, step: Step, error: ExpectedError) -> None:
        step.set_busy("")
        field = step.first_field()
        if field is not None:
            field.setFocus()
        if error.code is ErrorCode.DEVICE_SECRET_MISSING:
            self.show_recovery()
            step = cast("Step", self.currentWidget())
            step.show_problem(error_sentence(error))
        elif error.code in _RESTORABLE | {ErrorCode.VAULT_IN_USE, ErrorCode.VAULT_TOO_NEW}:
            self._show_fault(error)
        else:
            step.show_problem(error_sentence(error))

    # beginning anew

    def _set_up(self, *, is_synced: bool) -> None:
        self._show_setup().begin(is_synced=is_synced)

    def _write_down(self, code: str) -> None:
        self._show_setup().resume(code)

    def _show_setup(self) -> SetupFlow:
        from counsellor_app.ui.unlock.setup_flow import SetupFlow  # noqa: PLC0415 seldom wanted

        for earlier in self.findChildren(SetupFlow):
            self.removeWidget(earlier)
            earlier.deleteLater()
        flow = SetupFlow(self._lane, self._opening)
        flow.finished.connect(self._finish)
        flow.language_chosen.connect(self.language_chosen)
        flow.restore_wanted.connect(self.show_restore)
        flow.tour_wanted.connect(self.tour_wanted)
        self.addWidget(flow)
        self.setCurrentWidget(flow)
        return flow

    def _restored(self, code: str, *, is_new: bool) -> None:
        """With the code typed on a new computer, the passphrase may be lost: open at once."""
        self._is_move = is_new
        self._unlock.show_note(self.tr("The backup is back in place. Open your vault."))
        self.show_step(self._unlock)
        if is_new and code:
            self.show_recovery()
            self._unlock_with_code(cast("RecoveryStep", self.currentWidget()), code)

    def _finish(self) -> None:
        self.forget()
        if self._is_move:
            self._tell_moved()
        else:
            self.opened.emit()

    def _tell_moved(self) -> None:
        from counsellor_app.ui.unlock.moved_step import MovedStep  # noqa: PLC0415 seldom wanted

        step = MovedStep()
        step.finished.connect(self.opened)
        self.show_step(step)
