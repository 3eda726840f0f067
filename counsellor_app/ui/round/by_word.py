"""What a pool does while too few have the app: a total by word of mouth, and no file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, set_role


class ByWord(QWidget):
    """Nothing is counted, filled in or kept here: it is read, and done at the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfold = QPushButton(self.tr("Too few colleagues with this app?"))
        self._unfold.setCheckable(True)
        set_role(self._unfold, "link")
        self._told = self._text()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._told)
        self._unfold.toggled.connect(self._told.setVisible)
        self._told.hide()

    def unfold(self, *, is_needed: bool) -> None:
        """Show the text at once where there can be no round, else on request."""
        self._unfold.setVisible(not is_needed)
        self._told.setVisible(is_needed or self._unfold.isChecked())

    def _text(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(TIGHT)
        column.addWidget(heading_label(self.tr("The total by word of mouth")))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "A round needs five colleagues with this app. Until then the pool says one "
                    "total, and no file is made. Agree at the intervision on one of two ways."
                )
            )
        )
        for heading, told in self._ways():
            column.addSpacing(SMALL)
            column.addWidget(heading_label(heading))
            column.addWidget(PlainLabel(told))
        column.addSpacing(SMALL)
        column.addWidget(PlainLabel(self._kept(), role="muted"))
        return frame

    def _ways(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Tell one number to one colleague"),
                self.tr(
                    "Each tells the colleague who opens how many new reports there were, and "
                    "nothing about them. That colleague adds up, and keeps the numbers to "
                    "herself or himself."
                ),
            ),
            (
                self.tr("Pass a paper around"),
                self.tr(
                    "The first writes down a secret number plus the own reports. Each adds the "
                    "own reports, writes the new number on a fresh paper and passes that on. At "
                    "the end the first takes the secret number away. So nobody hears the number "
                    "of another."
                ),
            ),
            (
                self.tr("What mediarte hears"),
                self.tr(
                    "“The pool received … reports this half-year.” Below five, and for none too, "
                    "you say: “fewer than five”."
                ),
            ),
        )

    def _kept(self) -> str:
        return self.tr(
            "The app notes nothing of this and marks nothing as counted: all reports go along in "
            "the first round with files."
        )
