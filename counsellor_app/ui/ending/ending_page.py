"""A counsellor who stops: what is open, what to tell whom, and then the end of the vault."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout

from counsellor_app.operations.what_is_open import what_is_open
from counsellor_app.overriding import override
from counsellor_app.ui.card import Card
from counsellor_app.ui.ending.case_ticks import CaseTicks
from counsellor_app.ui.ending.erase_dialog import EraseDialog
from counsellor_app.ui.ending.wording import EndingWording
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, clear_layout, title_label
from counsellor_app.ui.listed_line import ListedLine
from counsellor_app.ui.page import Page
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from counsellor_app.operations.what_is_open import WhatIsOpen
    from counsellor_app.ui.vault_lane import VaultLane


class EndingPage(Page):
    """Nothing is asked for and nothing changes here before the last dialog."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self._found: WhatIsOpen | None = None
        self._ticks = CaseTicks()
        self._ticks.case_wanted.connect(self.case_wanted)
        self._ticks.changed.connect(self._count)
        self._counted = PlainLabel(role="muted")
        self._pool, self._reach = QVBoxLayout(), QVBoxLayout()
        self._erase = QPushButton(self.tr("Erase the whole vault…"))
        set_role(self._erase, "danger")
        self._erase.clicked.connect(self._ask)
        self._lay_out()

    @override
    def title(self) -> str:
        return self.tr("Stopping as a counsellor")

    @override
    def arrive(self) -> None:
        self._erase.setEnabled(False)
        self.lane.ask(self, what_is_open, then=self._show)

    @override
    def forget(self) -> None:
        self._found = None
        self._ticks.forget()

    def _show(self, found: WhatIsOpen) -> None:
        self._found = found
        self._ticks.show_cases(found.cases)
        words = EndingWording()
        _tell(self._pool, [*words.of_pool(found), *words.of_intervision(found)])
        _tell(self._reach, words.out_of_reach(found.places))
        self._erase.setEnabled(True)
        begin = self._ticks.first_box()
        if begin is not None:
            begin.show()  # a layout shows what is new only later, and what is hidden takes no focus
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        counted = EndingWording().not_ticked(self._ticks.not_ticked())
        self._counted.setText(counted)
        self._counted.setVisible(bool(counted))

    def _ask(self) -> None:
        if self._found is not None:
            dialog = EraseDialog(self.lane, self._found, self._ticks.not_ticked(), self)
            dialog.erasing_wanted.connect(self.erasing_wanted)
            dialog.open()

    def _lay_out(self) -> None:
        inside = ReadingColumn()
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(title_label(self.title()))
        column.addWidget(PlainLabel(self._introduction()))
        for card in (self._cases_card(), self._pool_card(), self._reach_card(), self._last_card()):
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _introduction(self) -> str:
        return self.tr(
            "Take your time: nothing is erased before the last step. A case never leaves this "
            "vault, not to a colleague either. What somebody still needs to know, you tell in "
            "person."
        )

    def _cases_card(self) -> Card:
        card = Card(
            self.tr("1. The open cases"),
            self.tr(
                "Tell whoever asked for your help that you stop, and agree who goes on. Tick a "
                "case once it is handed over by word of mouth, referred or closed. The ticks are "
                "for you, until the vault locks; a case that you close leaves this list."
            ),
        )
        card.body.addWidget(self._ticks)
        card.body.addWidget(self._counted)
        return card

    def _pool_card(self) -> Card:
        card = Card(self.tr("2. The pool and intervision"))
        card.body.addLayout(self._pool)
        row = FlowLayout()
        for text, page in (
            (self.tr("To the figures"), "reporting"),
            (self.tr("To intervision"), "intervision"),
        ):
            button = QPushButton(text)
            button.clicked.connect(partial(self.page_wanted.emit, page))
            row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _reach_card(self) -> Card:
        card = Card(
            self.tr("3. What is elsewhere"),
            self.tr("The app cannot erase this. Note where it is before you go on."),
        )
        card.body.addLayout(self._reach)
        return card

    def _last_card(self) -> Card:
        card = Card(
            self.tr("4. Erase the whole vault"),
            self.tr(
                "First the keys go, then all cases, notes and backups in the folder of the vault. "
                "For an old computer after a move, this is the only step."
            ),
        )
        row = FlowLayout()
        row.addWidget(self._erase)
        card.body.addLayout(row)
        return card


def _tell(column: QVBoxLayout, lines: Sequence[str]) -> None:
    clear_layout(column)
    column.setSpacing(SMALL)
    for line in lines:
        column.addWidget(ListedLine(line))
