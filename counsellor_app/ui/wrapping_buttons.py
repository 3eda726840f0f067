"""Buttons whose words go on to a next line where the room is narrow, as those of a label do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
)

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton as Mixed
    from PySide6.QtWidgets import QWidget
else:
    Mixed = object  # Qt allows one base of its own; this stands before it


class _Wrapping(Mixed):
    """Asks for one line. Its words are the same however many lines they take: see `words`.

    A form asks for the same sizes again and again while it is laid out: the style is asked once,
    and anew when font or style change, as Qt's own buttons do.
    """

    _kind: ClassVar[QStyle.ContentsType]

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._sizes: dict[tuple[str, bool], QSize] = {}
        super().__init__(text, parent)
        self.setAccessibleName(text)  # read out as one line
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)  # it may have less than one line
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)  # and then it is higher
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        """What it says, in one line."""
        return self.text().replace("\n", " ")

    def _lines(self, width: int) -> str:
        """The words on lines for a button of this width, as far as each word allows."""
        room = width - self._size_of("").width()
        metrics = self.fontMetrics()
        lines: list[str] = []
        for word in self.words().split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    def _size_of(self, lines: str) -> QSize:
        """How large the style makes it with this text; before it is polished it wears none."""
        asked = (lines, self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished))
        if asked not in self._sizes:
            self._sizes[asked] = self._measured(lines)
        return QSize(self._sizes[asked])

    def _measured(self, lines: str) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, lines)
        return self.style().sizeFromContents(self._kind, option, words, self)

    @override
    def sizeHint(self) -> QSize:
        return self._size_of(self.words())

    @override
    def minimumSizeHint(self) -> QSize:
        longest = max(self._size_of(word).width() for word in self.words().split(" "))
        return QSize(longest, self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return self._size_of(self._lines(arg__1)).height()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._sizes.clear()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = self._lines(self.width())
        if lines != self.text():
            self.setText(lines)


class WrappingRadio(_Wrapping, QRadioButton):
    """One of several answers."""

    _kind = QStyle.ContentsType.CT_RadioButton


class WrappingTick(_Wrapping, QCheckBox):
    """One of several answers of which more may hold."""

    _kind = QStyle.ContentsType.CT_CheckBox


class WrappingButton(_Wrapping, QPushButton):
    """A button with a long name."""

    _kind = QStyle.ContentsType.CT_PushButton
