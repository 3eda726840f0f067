"""A list whose rows have a name and under it how far each is; nothing in it is cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.two_line_delegate import TwoLineDelegate


class TwoLineList(QListWidget):
    """Both lines wrap, so the list never scrolls sideways; it is fitted to the size of the text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _fit(self) -> None:
        """The text has another size."""

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.FontChange:
            self._fit()


class SideList(TwoLineList):
    """Stands beside what its rows lead to, and asks for so many letters of room."""

    def __init__(self, name: str, *, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._least, self._most = least, most
        self._fit()

    @override
    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter * self._least)
        self.setMaximumWidth(letter * self._most)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())
