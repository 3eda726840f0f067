"""Asks input methods to keep no word that is typed here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def keep_typing_private(widget: QWidget) -> None:
    """Ask it for a field; whatever takes no text is left as it is.

    Such methods learn: a name typed once is proposed later, in any program.
    """
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        widget.setInputMethodHints(widget.inputMethodHints() | PRIVATE)
    elif isinstance(widget, QComboBox):
        widget.setInputMethodHints(widget.inputMethodHints() | PRIVATE)
        if (line := widget.lineEdit()) is not None:  # it can be typed in
            keep_typing_private(line)
