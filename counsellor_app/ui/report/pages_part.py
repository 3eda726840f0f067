"""The pages of a report as they would leave, what stays out of them, and the way out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from counsellor_app.operations.pool_report import proposed_name, release_report, report_pages
from counsellor_app.operations.pooling.files import Target
from counsellor_app.operations.reporting import Form
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.flowing_label import FlowingLabel
from counsellor_app.ui.page_pictures import PagePictures
from counsellor_app.ui.report.parts import Part
from counsellor_app.ui.reporting.alike_question import save_asking
from counsellor_app.ui.reporting.release_row import ReleaseRow
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pool_report import ReportChoice
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.report.parts import ReportState
    from counsellor_app.ui.reporting.release_row import Wish
    from counsellor_app.ui.vault_lane import VaultLane

_FORMS = (Form.PDF, Form.HTML, Form.XLSX, Form.CSV, Form.JSON)


def _release(
    desk: Desk, choice: ReportChoice, target: Target, wish: Wish, *, seen: frozenset[int]
) -> LedgerLine:
    """Write the report as wished, knowing of these earlier files."""
    knowing = replace(target, seen=seen)
    return release_report(desk, choice, knowing, form=wish.form, language=wish.language)


class PagesPart(QWidget):
    """What stays out is said above the pages, with a button that leads there."""

    part_wanted = Signal(object)
    """The `Part` in which something waits."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._dialogs = dialogs
        self._state: ReportState | None = None
        self._notice = QFrame()
        self._told = FlowingLabel()
        self._go = QPushButton()
        self._goes_to = Part.PAGES
        self._pictures = PagePictures(lane, self.tr("Pages of the report"))
        self._way_out = ReleaseRow(_FORMS)
        self._lay_out()
        self._go.clicked.connect(lambda: self.part_wanted.emit(self._goes_to))
        self._way_out.language_changed.connect(self._draw)
        self._way_out.save_wanted.connect(self._choose_target)

    def show_state(self, state: ReportState) -> None:
        """Say what stays out, and draw the pages, once they are in view."""
        is_other = self._state is not None and self._state.choice != state.choice
        self._state = state
        if is_other:
            self._pictures.forget()
        if self.isVisible():
            self._say_next(state)
            self._draw()

    def forget(self) -> None:
        """Drop the pages."""
        self._state = None
        self._pictures.forget()
        self._told.clear()

    def _say_next(self, state: ReportState) -> None:
        """One sentence, and at most one place to go."""
        waiting = sum(state.waiting_in(part) for part in state.parts)
        first = state.first_waiting
        if first is not None:
            told = self.tr("%n text(s) not reviewed yet, so not in the report.", None, waiting)
            self._say(told, first, self.tr("Go and review"))
        elif Part.SUPPLIED in state.parts and not state.supplied:
            told = self.tr("The figures of mediarte are not filled in yet.")
            self._say(told, Part.SUPPLIED, self.tr("Fill them in"))
        else:
            self._say(self.tr("All that was filled in is in these pages. Read them through."))

    def _say(self, told: str, goes_to: Part = Part.PAGES, button: str = "") -> None:
        self._told.setText(told)
        self._goes_to = goes_to
        self._go.setText(button)
        self._go.setVisible(bool(button))
        self._told.setMinimumHeight(self._go.sizeHint().height() if button else 0)
        set_role(self._notice, "caution" if button else "notice")

    def _draw(self) -> None:
        if self._state is not None:
            draw = partial(
                report_pages, choice=self._state.choice, language=self._way_out.wish().language
            )
            self._lane.ask(self, draw, then=self._pictures.show_pdf)

    def _choose_target(self) -> None:
        if self._state is None:
            return
        wish, choice = self._way_out.wish(), self._state.choice
        name = proposed_name(choice, form=wish.form, language=wish.language)
        title = self.tr("Save the report")
        kinds = self._way_out.kinds()
        target = choose_target(self._dialogs(), self, title, name=name, kinds=kinds)
        if target is not None:
            write = partial(
                _release,
                choice=choice,
                target=Target(target.path, target.may_replace),
                wish=wish,
            )
            save_asking(
                self._lane,
                self,
                self._dialogs(),
                write,
                then=self._saved,
                otherwise=self._refused,
            )

    def _saved(self, _line: LedgerLine) -> None:
        told = self.tr(
            "Saved. Add this file to a mail to mediarte and the steering group. The register has "
            "a new line."
        )
        self._say(told)
        announce(self, told)

    def _refused(self, error: ExpectedError) -> None:
        """Say why nothing was saved, where it was asked."""
        told = error_sentence(error)
        self._say(told)
        set_role(self._notice, "caution")
        announce(self, told)

    def _lay_out(self) -> None:
        flow = FlowLayout()
        flow.addWidget(self._told)
        flow.addWidget(self._go)
        inside = QVBoxLayout(self._notice)
        inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        inside.addLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._notice)
        column.addWidget(self._pictures, 1)
        column.addWidget(self._way_out)
