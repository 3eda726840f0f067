"""The only questions asked in a window of their own; tests put scripted answers in their place."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

LEFT_BY_QT = (
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
)
"""What its choosers show of a file and Qt's own Dutch lacks: ours has them in its stead."""


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
        chooser = _chooser(parent, title, kinds)
        chooser.setOption(QFileDialog.Option.ReadOnly)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        return _only(_chosen(chooser))

    def choose_open_files(
        self, parent: QWidget, title: str, *, kinds: str = ""
    ) -> tuple[Path, ...]:
        """The files chosen to read, as many as there are; `kinds` as for one."""
        chooser = _chooser(parent, title, kinds)
        chooser.setOption(QFileDialog.Option.ReadOnly)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return _chosen(chooser)

    def choose_save_file(
        self, parent: QWidget, title: str, *, name: str, kinds: str = ""
    ) -> Path | None:
        """The file chosen to write; an existing one is asked about by the chooser itself."""
        chooser = _chooser(parent, title, kinds)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(name)
        return _only(_chosen(chooser))

    def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        """The folder chosen."""
        chooser = _chooser(parent, title)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        return _only(_chosen(chooser))


def _chooser(parent: QWidget, title: str, kinds: str = "") -> QFileDialog:
    """Qt's own chooser, except on macOS.

    Those of GTK and Windows write what was chosen into the desktop's list of recent files, are not
    hidden in screen sharing, and are not surely closed when the vault locks. On macOS a program
    without network rights may only touch what was chosen in the system's own.
    """
    chooser = QFileDialog(parent, title, str(Path.home()), kinds)
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform != "darwin")
    look_in = QCoreApplication.translate("dialogs", "Folder:")
    kind = QCoreApplication.translate("dialogs", "Kind of file:")
    chooser.setLabelText(QFileDialog.DialogLabel.LookIn, look_in)  # codespell:ignore
    chooser.setLabelText(QFileDialog.DialogLabel.FileType, kind)
    return chooser


def _chosen(chooser: QFileDialog) -> tuple[Path, ...]:
    """What was chosen, after which the chooser forgets where.

    Qt writes the folders visited into a file of its own when a chooser is deleted.
    """
    visited = chooser.history()
    is_chosen = bool(chooser.exec())
    paths = tuple(map(Path, chooser.selectedFiles())) if is_chosen else ()
    chooser.setDirectory(str(Path.home()))
    chooser.setHistory(visited)
    chooser.deleteLater()
    return paths


def _only(paths: tuple[Path, ...]) -> Path | None:
    return paths[0] if paths else None
