"""Which company a case concerns, and whether other cases concern it too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app.operations import companies
from counsellor_app.overriding import override
from counsellor_app.ui import theme
from counsellor_app.ui.case.company_box import CompanyBox
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.flowing_label import FlowingLabel
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from counsellor_app.casework.coded_case import CaseId, RecordId
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.companies import CompanyChoice
    from counsellor_app.ui.vault_lane import VaultLane


class CompanyField(QWidget):
    """Keeps each choice at once. A company that is added by mistake is taken back by one click.

    The list is fetched whenever the field comes into view: the pool's page may have changed it.
    Emits `cases_wanted` with the company whose other cases are to be listed.
    """

    cases_wanted = Signal(int)

    def __init__(self, lane: VaultLane, case_id: CaseId) -> None:
        super().__init__()
        self._lane = lane
        self._case_id = case_id
        self._choice = companies.CompanyChoice(())
        self._added: RecordId | None = None
        self._box = CompanyBox()
        self._box.chosen.connect(self._choose)
        self._box.name_typed.connect(self._add)
        self._others = QPushButton()
        theme.set_role(self._others, "link")
        self._others.clicked.connect(self._show_others)
        self._alone = FlowingLabel(self.tr("In no other case"), role="muted")
        self._note = FlowingLabel(self.tr("Added to your companies, see Pool."), role="muted")
        self._take_back = QPushButton(self.tr("Undo adding"))
        theme.set_role(self._take_back, "link")
        writes(self._box, self._take_back)
        self._take_back.clicked.connect(self._undo)
        self._build_layout()
        self._show()

    def _build_layout(self) -> None:
        heading = PlainLabel(self.tr("Company in question"), role="heading")
        theme.scale_font(heading, 1.0, 600)
        heading.setBuddy(self._box)
        explained = self.tr(
            "For you alone: to check for conflicts of interest. Never counted, and it does not "
            "leave the vault."
        )
        name_field(self._box, heading.text(), explained)
        row = FlowLayout()
        for widget in (self._box, self._others, self._alone, self._note, self._take_back):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.TIGHT, 0, theme.SMALL)
        column.setSpacing(theme.TIGHT)
        column.addWidget(heading)
        column.addLayout(row)
        column.addWidget(PlainLabel(explained, role="hint"))

    def set_editable(self, *, is_editable: bool) -> None:
        """A closed case is shown, not changed; its link to other cases stays."""
        self._box.setEnabled(is_editable)
        self._take_back.setEnabled(is_editable)

    def start(self) -> None:
        """Put the keyboard in the list."""
        self._box.setFocus()

    def forget(self) -> None:
        """Drop every name."""
        self._choice = companies.CompanyChoice(())
        self._box.forget()

    def _choose(self) -> None:
        self._added = None
        choose = partial(
            companies.choose_company, case_id=self._case_id, company_id=self._box.company_id()
        )
        self._lane.ask(self, choose, then=self._hear, otherwise=self._refused)

    def _add(self) -> None:
        add = partial(companies.add_company, case_id=self._case_id, name=self._box.new_name())
        self._lane.ask(self, add, then=self._hear_added, otherwise=self._refused)

    def _undo(self) -> None:
        if self._added is not None:
            undo = partial(
                companies.take_back_company, case_id=self._case_id, company_id=self._added
            )
            self._added = None
            self._box.setFocus()
            self._lane.ask(self, undo, then=self._hear, otherwise=self._refused)

    def _hear_added(self, choice: CompanyChoice) -> None:
        self._added = choice.chosen
        self._hear(choice)

    def _hear(self, choice: CompanyChoice) -> None:
        self._choice = choice
        self._show()

    def _refused(self, error: ExpectedError) -> None:
        self._show()
        self._lane.failed.emit(error)

    def _show(self) -> None:
        choice = self._choice
        self._box.show_choice(choice)
        self._others.setText(self.tr("Also in %n other case(s)", None, choice.other_cases))
        self._others.setVisible(choice.other_cases > 0)
        is_added = self._added is not None and self._added == choice.chosen
        self._note.setVisible(is_added)
        self._take_back.setVisible(is_added)
        is_alone = choice.chosen is not None and not choice.other_cases
        self._alone.setVisible(is_alone and not is_added)
        for beside in (self._others, self._alone, self._note, self._take_back):
            beside.setMinimumHeight(self._box.sizeHint().height())

    def _show_others(self) -> None:
        if self._choice.chosen is not None:
            self.cases_wanted.emit(self._choice.chosen)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._box.is_being_typed_in():
            fetch = partial(companies.company_choice, case_id=self._case_id)
            self._lane.ask(self, fetch, then=self._hear)
