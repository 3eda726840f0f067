"""Asks input methods to keep no word that is typed here, and lets a field be typed in alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def keep_typing_private(widget: QWidget) -> None:
    """Ask it for a field; whatever takes no text is left as it is.

    Such methods learn: a name typed once is proposed later, in any program. A line takes nothing
    that is dragged: of a file that is meant for the page behind it, it would take the path.
    """
    if isinstance(widget, QLineEdit):
        widget.setAcceptDrops(False)
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        widget.setInputMethodHints(widget.inputMethodHints() | PRIVATE)
    elif isinstance(widget, QComboBox):
        widget.setInputMethodHints(widget.inputMethodHints() | PRIVATE)
        if (line := widget.lineEdit()) is not None:  # it can be typed in
            keep_typing_private(line)
