"""The only questions asked in a window of their own; tests put scripted answers in their place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget


class Dialogs:
    """Questions and file choosers. A question names its action: never just yes or no."""

    def confirm(self, parent: QWidget, title: str, text: str, *, action: str) -> bool:
        """Whether the counsellor chose `action`; the safe choice is the default and Escape."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(text)
        act = QPushButton(action, box)
        cancel = QPushButton(QCoreApplication.translate("dialogs", "Cancel"), box)
        box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.exec()
        return box.clickedButton() is act

    def choose_open_file(self, parent: QWidget, title: str, *, kinds: str = "") -> Path | None:
        """The file chosen to read; `kinds` as Qt writes filters, such as "E-mail (*.eml)"."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
        return Path(name) if name else None

    def choose_open_files(
        self, parent: QWidget, title: str, *, kinds: str = ""
    ) -> tuple[Path, ...]:
        """The files chosen to read, as many as there are; `kinds` as for one."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(Path.home()), kinds)
        return tuple(Path(name) for name in names)

    def choose_save_file(
        self, parent: QWidget, title: str, *, name: str, kinds: str = ""
    ) -> Path | None:
        """The file chosen to write; an existing one is asked about by the chooser itself."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
        return Path(chosen) if chosen else None

    def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        """The folder chosen."""
        name = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
        return Path(name) if name else None
