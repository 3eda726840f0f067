"""One calm step: a title, a few lines, what is asked, and at most one main button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.ui.announcing import announce
from counsellor_app.ui.forms import PlainLabel, Problem, title_label
from counsellor_app.ui.icons import set_icon
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, WIDE, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

STEP_WIDTH = 560
CHARACTERS = 75
"""A column grows with the text: it is never narrower than a good line of reading."""


class Step(QScrollArea):
    """A column in the middle of the window; scrolls when the text is large or the window small."""

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QVBoxLayout()
        self.body.setSpacing(MEDIUM)
        self._buttons = QHBoxLayout()
        self._links = QVBoxLayout()
        self._place = PlainLabel(role="muted")
        self._place.hide()
        self._problem = Problem()
        self._busy = _Busy()
        self._middle = QWidget()
        self.setWidget(self._build_column(title, text))

    def first_field(self) -> QWidget | None:
        """What takes the keyboard when the step comes into view."""
        return None

    def show_place(self, sentence: str) -> None:
        """Say above the title how far one is, such as "Step 2 of 4"."""
        self._place.setText(sentence)
        self._place.setVisible(bool(sentence))

    def place(self) -> str:
        """How far one is, or nothing where steps are not counted."""
        return self._place.text()

    def add_main_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        """The button that goes on; Return presses it."""
        button = QPushButton(text)
        set_role(button, "primary")
        button.setDefault(True)
        button.setAutoDefault(True)
        button.clicked.connect(act)
        self._buttons.insertWidget(0, button)
        return button

    def add_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        """A button beside the main one."""
        button = QPushButton(text)
        button.setAutoDefault(True)
        button.clicked.connect(act)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def add_link(self, text: str, act: Callable[[], object]) -> QPushButton:
        """Another way to go, under the buttons."""
        button = QPushButton(text)
        set_role(button, "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAutoDefault(True)
        button.clicked.connect(act)
        self._links.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def show_problem(self, sentence: str) -> None:
        """Say under the fields what is amiss, and let it be read out; an empty one says nothing."""
        self._problem.show_problem(sentence)
        if sentence:
            self.ensureWidgetVisible(self._problem)

    def problem(self) -> str:
        """The sentence shown, or nothing."""
        return self._problem.text()

    def set_busy(self, sentence: str) -> None:
        """Show that something is being done; an empty sentence ends it."""
        self._middle.setEnabled(not sentence)
        self._busy.show_busy(sentence)

    def _build_column(self, title: str, text: str) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(MEDIUM)
        column.addWidget(_mark())
        column.addWidget(self._place)
        column.addWidget(title_label(title))
        if text:
            column.addWidget(PlainLabel(text))
        column.addLayout(self.body)
        column.addWidget(self._problem)
        column.addSpacing(SMALL)
        self._buttons.addStretch()
        column.addLayout(self._buttons)
        column.addLayout(self._links)
        column.addWidget(self._busy)
        widest = self.fontMetrics().averageCharWidth() * CHARACTERS
        self._middle.setMaximumWidth(max(STEP_WIDTH, widest))
        self._middle.setLayout(column)
        return _centred(self._middle)


class _Busy(QWidget):
    """A line of progress without an end in sight, with a sentence; keeps its room when hidden."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._label = PlainLabel(role="muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(self._bar)
        column.addWidget(self._label)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_busy(self, sentence: str) -> None:
        self._label.setText(sentence)
        self._bar.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)


def _mark() -> QWidget:
    """The app's own sign: the same on each page before the vault is open."""
    mark = QPushButton("Counsellor")
    mark.setFlat(True)
    mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    set_role(mark, "mark")
    set_icon(mark, "app")
    return mark


def _centred(middle: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(middle, 100)
    row.addStretch(1)
    column = QVBoxLayout(holder)
    column.setContentsMargins(LARGE, WIDE, LARGE, LARGE)
    column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)
    return holder
