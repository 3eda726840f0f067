"""Above a sheet: the way back, which sheet it is, for whom, and the five steps."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, name_field, title_label
from counsellor_app.ui.intervision.sheet_table_model import audience_text
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, set_role

if TYPE_CHECKING:
    from counsellor_app.operations.sheet_review import SheetReview


class Step(IntEnum):
    """What is done with a sheet, in the order in which it is usually done."""

    WRITE = 0
    REVIEW = 1
    WALK = 2
    CHECK = 3
    PAGES = 4


class SheetHead(QWidget):
    """The steps can be taken in any order; arrows walk through them."""

    left = Signal()
    """Back to the list."""
    step_chosen = Signal(int)
    """A `Step`."""
    audience_chosen = Signal(object)
    """An `Audience`."""
    beside_wanted = Signal(bool)
    """Whether the case is to lie beside the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title_label("")
        self._title.setWordWrap(False)
        self._state = PlainLabel()
        self._state.setWordWrap(False)
        self._audience = QComboBox()
        self._beside = QPushButton(self.tr("Case beside it"))
        self._steps = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._build_head())
        column.addWidget(self._build_steps())
        self._audience.activated.connect(self._tell_audience)
        self._steps.idClicked.connect(self.step_chosen)
        self._beside.toggled.connect(self.beside_wanted)

    def show_review(self, review: SheetReview) -> None:
        """Show which sheet it is and whether it was approved."""
        is_approved = review.approved_on is not None
        self._title.setText(self.tr("Sheet {number}").format(number=review.draft.sheet_id))
        self._state.setText(self.tr("Approved") if is_approved else self.tr("Draft"))
        set_role(self._state, "good" if is_approved else "muted")
        self._audience.setCurrentIndex(self._audience.findData(review.draft.audience.value))

    def show_step(self, step: Step) -> None:
        """Show which step is in view."""
        self._steps.button(step).setChecked(True)

    def show_beside(self, *, is_beside: bool) -> None:
        """Show whether the case lies beside the sheet."""
        self._beside.setChecked(is_beside)

    def _tell_audience(self) -> None:
        audience: str = self._audience.currentData()
        self.audience_chosen.emit(Audience(audience))

    def _build_head(self) -> QHBoxLayout:
        back = QPushButton(self.tr("All sheets"))
        set_role(back, "link")
        back.clicked.connect(self.left)
        readers = PlainLabel(self.tr("For"))
        readers.setWordWrap(False)
        readers.setBuddy(self._audience)
        name_field(self._audience, self.tr("Who will read the sheet"))
        for one in Audience:
            self._audience.addItem(audience_text(one), one.value)
        self._beside.setCheckable(True)
        set_role(self._beside, "chip")
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for widget in (back, self._title, self._state):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._beside, readers, self._audience):
            row.addWidget(widget)
        return row

    def _build_steps(self) -> QWidget:
        names = (
            self.tr("1  Write"),
            self.tr("2  Look through"),
            self.tr("3  Steps"),
            self.tr("4  Last look"),
            self.tr("5  Pages"),
        )
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.setContentsMargins(0, TIGHT, 0, TIGHT)
        for step, name in enumerate(names):
            button = QPushButton(name)
            button.setCheckable(True)
            set_role(button, "chip")
            self._steps.addButton(button, step)
            flow.addWidget(button)
        return holder
