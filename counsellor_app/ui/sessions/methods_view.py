"""The library of methods: what each is for, its phases, and a way to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.casework.methods import methods
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, clear_layout, heading_label
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role

if TYPE_CHECKING:
    from counsellor_app.casework.methods import Method, Phase


class MethodsView(QWidget):
    """One method at a time, chosen above; it can be led without recording a session."""

    lead_wanted = Signal(str, bool)
    """The code of the method to lead a session by, and whether phases follow by themselves."""
    left = Signal()
    """Back to the sessions."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._methods = methods()
        self._chosen = 0
        self._group = QButtonGroup(self)
        self._heading = heading_label("")
        self._note = PlainLabel()
        self._grid = QGridLayout()
        self._goes_on = QCheckBox(self.tr("Go on by itself when the time is up"))
        self._start = QPushButton()
        set_role(self._start, "primary")
        self._back = QPushButton(self.tr("Back to the sessions"))
        set_role(self._back, "link")
        self._build_layout()
        self._group.idClicked.connect(self._show_method)
        self._start.clicked.connect(self._lead)
        self._back.clicked.connect(self.left)
        self._show_method(0)

    def take_keyboard(self) -> None:
        """Put the keyboard on the method chosen."""
        self._group.button(self._chosen).setFocus()

    def goes_on(self) -> bool:
        """Whether phases are to follow by themselves."""
        return self._goes_on.isChecked()

    def _lead(self) -> None:
        self.lead_wanted.emit(self._methods[self._chosen].code, self._goes_on.isChecked())

    def _show_method(self, place: int) -> None:
        self._chosen = place
        one, language = self._methods[place], self._language
        self._group.button(place).setChecked(True)
        name = one.label.text(language)
        total = self.tr("%n min", None, one.minutes)
        self._heading.setText(f"{name} · {total}")
        self._note.setText(one.note.text(language))
        self._start.setText(self.tr("Start: {method}").format(method=name))
        clear_layout(self._grid)
        for row, phase in enumerate(one.phases):
            self._add_phase(row, phase)
        self._add_total(one)

    def _add_phase(self, row: int, phase: Phase) -> None:
        minutes = PlainLabel(self.tr("%n min", None, phase.minutes))
        minutes.setWordWrap(False)
        minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        told = [phase.speaker.text(self._language)]
        if phase.advice:
            told.append(self.tr("advice is welcome"))
        if not phase.presenter_speaks:
            told.append(self.tr("presenter listens"))
        what = QWidget()
        column = QVBoxLayout(what)
        column.setContentsMargins(0, 0, 0, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(PlainLabel(phase.name.text(self._language)))
        column.addWidget(PlainLabel(" · ".join(told), role="hint"))
        self._grid.addWidget(minutes, row, 0)
        self._grid.addWidget(what, row, 1)

    def _add_total(self, one: Method) -> None:
        total = heading_label(self.tr("%n min", None, one.minutes))
        total.setWordWrap(False)
        total.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = len(one.phases)
        self._grid.addWidget(total, row, 0)
        self._grid.addWidget(heading_label(self.tr("in all, as a proposal")), row, 1)

    def _build_layout(self) -> None:
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(0)
        inside = ReadingColumn()
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, 0, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._switch())
        column.addWidget(self._heading)
        column.addWidget(self._note)
        column.addWidget(self._goes_on)
        column.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(MEDIUM)
        column.addLayout(self._grid)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def _switch(self) -> QWidget:
        switch = QWidget()
        switch.setAccessibleName(self.tr("Method"))
        flow = FlowLayout(switch)
        for place, one in enumerate(self._methods):
            button = QPushButton(one.label.text(self._language))
            button.setCheckable(True)
            set_role(button, "chip")
            self._group.addButton(button, place)
            flow.addWidget(button)
        return switch
