"""A field for a passphrase: hidden unless asked, emptied as soon as it is taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from counsellor_app.ui.icons import set_icon
from counsellor_app.ui.theme import TIGHT

LONGEST = 1024


class PassphraseField(QWidget):
    """Hands its text over once, as bytes that can be wiped."""

    edited = Signal()
    """The text changed by typing."""
    entered = Signal()
    """Return was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit(echoMode=QLineEdit.EchoMode.Password, maxLength=LONGEST)
        self._edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._edit.textEdited.connect(self._tell_edited)
        self._edit.returnPressed.connect(self.entered)
        self._toggle = self._build_toggle()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self._edit, 1)
        row.addWidget(self._toggle)
        self.setFocusProxy(self._edit)

    def peek(self) -> str:
        """The text, for judging its strength or comparing it while it is typed."""
        return self._edit.text()

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not self._edit.text()

    def take(self) -> bytearray:
        """The text as UTF-8; the field is empty and hidden from then on."""
        taken = bytearray(self._edit.text().encode("utf-8", "surrogatepass"))
        self.forget()
        return taken

    def forget(self) -> None:
        """Empty the field, its undo history included, and hide again what is typed next."""
        self._edit.setText("")
        self._toggle.setChecked(False)

    def _build_toggle(self) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        set_icon(button, "show")
        button.setAccessibleName(self.tr("Show what I type"))
        button.setToolTip(self.tr("Show what I type"))
        button.toggled.connect(self._reveal)
        return button

    def _tell_edited(self, _: str) -> None:
        self.edited.emit()

    def _reveal(self, is_shown: bool) -> None:
        echo = QLineEdit.EchoMode
        self._edit.setEchoMode(echo.Normal if is_shown else echo.Password)
