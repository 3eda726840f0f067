"""Putting back a backup: choose one, prove that the vault is yours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from typing_extensions import override

from counsellor_app.operations import vault_access
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.unlock.code_field import CodeField
from counsellor_app.ui.unlock.passphrase_field import PassphraseField
from counsellor_app.ui.unlock.step import Step
from counsellor_app.ui.wording import error_sentence, format_moment, format_size

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.vault_access import BackupEntry
    from counsellor_app.ui.unlock.opening import Opening
    from counsellor_app.ui.vault_lane import VaultLane


class RestoreStep(Step):
    """The present state is kept beside the restored one, so that nothing is lost by trying."""

    restored = Signal()
    """The vault is as it was when the backup was made."""
    back_wanted = Signal()
    """Nothing was put back."""

    def __init__(self, lane: VaultLane, opening: Opening, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Put back a backup"),
            self.tr(
                "Choose the backup, and type the passphrase or recovery code the vault had when it "
                "was made. What stands in the folder now is kept beside it."
            ),
            parent,
        )
        self._lane = lane
        self._opening = opening
        self._list = QListWidget()
        self._list.setMinimumHeight(self._list.fontMetrics().height() * 7)
        self._none = PlainLabel(self.tr("There is no backup in the folder of this vault."))
        self._none.hide()
        self._field = PassphraseField()
        self._field.entered.connect(self._go)
        self._code = CodeField()
        self._code.entered.connect(self._go)
        form = self._form = form_layout()
        add_row(form, self.tr("Backups, newest first"), self._list)
        form.addRow(self._none)
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
        look = partial(vault_access.list_backups, self._opening.folder)
        self._lane.run_on_lane(self, look, then=self._show)

    @override
    def first_field(self) -> QWidget:
        return self._list

    def _show(self, entries: tuple[BackupEntry, ...]) -> None:
        self._list.clear()
        for entry in entries:
            made = format_moment(entry.made_at)
            item = QListWidgetItem(f"{made}  ·  {format_size(entry.size_bytes)}")
            item.setData(Qt.ItemDataRole.UserRole, entry.name)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._none.setVisible(not entries)
        self._button.setEnabled(bool(entries))

    def _change_key(self) -> None:
        """Ask the recovery code in the place of the passphrase, or the other way round."""
        wants_code = self._code.isHidden()
        self._code.setVisible(wants_code)
        self._form.setRowVisible(self._field, not wants_code)
        self._other.setText(
            self.tr("Use the passphrase") if wants_code else self.tr("Use the recovery code")
        )
        self.show_problem("")
        (self._code if wants_code else self._field).setFocus()

    def _go(self) -> None:
        item = self._list.currentItem()
        asks_code = not self._code.isHidden()
        is_empty = not self._code.typed().strip() if asks_code else self._field.is_empty()
        if is_empty or self._list.count() == 0:
            self.show_problem(self.tr("Choose a backup and type what opens it first."))
            return
        self.show_problem("")
        self.set_busy(self.tr("The backup is being checked and put back."))
        name: str = item.data(Qt.ItemDataRole.UserRole)
        folder, clock = self._opening.folder, self._opening.clock
        restore = (
            partial(
                vault_access.restore_with_recovery_code,
                folder,
                name,
                self._code.typed(),
                clock=clock,
            )
            if asks_code
            else partial(vault_access.restore, folder, name, self._field.take(), clock=clock)
        )
        self._lane.run_on_lane(self, restore, then=self._tell, otherwise=self._not_restored)

    def _tell(self, _: object) -> None:
        self.set_busy("")
        self.restored.emit()

    def _not_restored(self, error: ExpectedError) -> None:
        self.set_busy("")
        self.show_problem(error_sentence(error))
