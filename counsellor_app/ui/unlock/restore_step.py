"""Putting back a backup: choose one, prove that the vault is yours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QPushButton

from counsellor_app.errors import ErrorCode
from counsellor_app.operations import backups
from counsellor_app.overriding import override
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.unlock.code_field import CodeField
from counsellor_app.ui.unlock.passphrase_field import PassphraseField
from counsellor_app.ui.unlock.step import Step
from counsellor_app.ui.wording import error_sentence, format_moment, format_size

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.backups import BackupEntry
    from counsellor_app.ui.unlock.opening import Opening
    from counsellor_app.ui.vault_lane import VaultLane


class RestoreStep(Step):
    """The present state is kept beside the restored one, so that nothing is lost by trying."""

    restored = Signal(str)
    """The vault is as it was when the backup was made; the recovery code, if that was typed."""
    back_wanted = Signal()
    """Nothing was put back."""

    def __init__(self, lane: VaultLane, opening: Opening, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Put back a backup"),
            self.tr(
                "Choose the backup, and type the passphrase or recovery code the vault had when it "
                "was made. What is in the folder now is kept beside it."
            ),
            parent,
        )
        self._lane = lane
        self._opening = opening
        self.dialogs = Dialogs()  # replaceable in tests
        self._choices: list[str | Path] = []
        self._list = QListWidget()
        self._list.setMinimumHeight(self._list.fontMetrics().height() * 7)
        self._none = PlainLabel(self.tr("There is no backup in the folder of this vault."))
        self._none.hide()
        self._look = QPushButton(self.tr("Look for a backup on another disk…"))
        self._look.setAutoDefault(True)
        self._look.clicked.connect(self._ask_file)
        self._field = PassphraseField()
        self._field.entered.connect(self._go)
        self._code = CodeField()
        self._code.entered.connect(self._go)
        form = self._form = form_layout()
        add_row(form, self.tr("Backups, newest first"), self._list)
        form.addRow(self._none)
        form.addRow(self._look)
        add_row(form, self.tr("Passphrase"), self._field)
        self.body.addLayout(form)
        self._code.setAccessibleName(self.tr("Recovery code"))
        self._code.hide()
        self.body.addWidget(self._code)
        self._button = self.add_main_button(self.tr("Put back"), self._go)
        self._other = self.add_link(self.tr("Use the recovery code"), self._change_key)
        self.add_link(self.tr("Back"), self.back_wanted.emit)

    def load(self) -> None:
        """Show the backups of the folder."""
        look = partial(backups.list_backups, self._opening.folder)
        self._lane.run_on_lane(self, look, then=self._show)

    @override
    def first_field(self) -> QWidget:
        return self._list if self._choices else self._look

    def _show(self, entries: tuple[BackupEntry, ...]) -> None:
        self._list.clear()
        self._choices = [entry.name for entry in entries]
        self._list.addItems([_line(entry) for entry in entries])
        self._show_choices(0)
        if not entries:
            self._look.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choices(self, row: int) -> None:
        self._list.setCurrentRow(row)
        self._form.setRowVisible(self._list, bool(self._choices))
        self._none.setVisible(not self._choices)
        self._button.setEnabled(bool(self._choices))

    def _ask_file(self) -> None:
        title, kinds = self.tr("A backup on another disk"), self.tr("Backup (*.zip)")
        path = self.dialogs.choose_open_file(self, title, kinds=kinds)
        if path is not None:
            look = partial(backups.look_at_backup, path)
            show = partial(self._add, path)
            self._lane.run_on_lane(self, look, then=show, otherwise=self._not_restored)

    def _add(self, path: Path, entry: BackupEntry) -> None:
        """It stands above the others until another one is looked for; nothing is copied yet."""
        self.show_problem("")
        if self._choices and not isinstance(self._choices[0], str):
            self._choices.pop(0)
            self._list.takeItem(0)
        self._choices.insert(0, path)
        self._list.insertItem(0, f"{_line(entry)}  ·  {path.parent}")
        self._show_choices(0)
        self._key_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _key_field(self) -> QWidget:
        return self._field if self._code.isHidden() else self._code

    def _change_key(self) -> None:
        """Ask the recovery code in the place of the passphrase, or the other way round."""
        wants_code = self._code.isHidden()
        self._code.setVisible(wants_code)
        self._form.setRowVisible(self._field, not wants_code)
        self._other.setText(
            self.tr("Use the passphrase") if wants_code else self.tr("Use the recovery code")
        )
        self.show_problem("")
        self._key_field().setFocus()

    def _go(self) -> None:
        asks_code = not self._code.isHidden()
        is_empty = not self._code.typed().strip() if asks_code else self._field.is_empty()
        if is_empty or not self._choices:
            self.show_problem(self.tr("Choose a backup and type what opens it first."))
            return
        self.show_problem("")
        self.set_busy(self.tr("The backup is being checked and put back."))
        code = self._code.typed() if asks_code else ""
        tell = partial(self._tell, code)
        self._lane.run_on_lane(self, self._restoring(code), then=tell, otherwise=self._not_restored)

    def _restoring(self, code: str) -> Callable[[], None]:
        """What puts the chosen one back: from the folder or elsewhere, by code or passphrase."""
        folder, clock = self._opening.folder, self._opening.clock
        chosen = self._choices[max(self._list.currentRow(), 0)]
        if isinstance(chosen, str):
            if code:
                return partial(
                    backups.restore_with_recovery_code, folder, chosen, code, clock=clock
                )
            return partial(backups.restore, folder, chosen, self._field.take(), clock=clock)
        if code:
            return partial(
                backups.restore_from_with_recovery_code, folder, chosen, code, clock=clock
            )
        return partial(backups.restore_from, folder, chosen, self._field.take(), clock=clock)

    def _tell(self, code: str, _: object) -> None:
        self.set_busy("")
        self._code.forget()
        self.restored.emit(code)

    def _not_restored(self, error: ExpectedError) -> None:
        self.set_busy("")
        if error.code is ErrorCode.DEVICE_SECRET_MISSING and self._code.isHidden():
            self._change_key()
        self.show_problem(error_sentence(error))


def _line(entry: BackupEntry) -> str:
    return f"{format_moment(entry.made_at)}  ·  {format_size(entry.size_bytes)}"
