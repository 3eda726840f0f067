"""What the app protects against, and what not: two lists of equal size, without promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from counsellor_app.ui.card import Card
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.listed_line import ListedLine
from counsellor_app.ui.theme import LARGE, SMALL, scale_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class ProtectionCard(Card):
    """Side by side, so that neither is read without the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), parent=parent)
        columns = QHBoxLayout()
        columns.setSpacing(LARGE)
        columns.addLayout(_list(self.tr("This app protects against"), self._protects()), 1)
        columns.addLayout(_list(self.tr("This app does not protect against"), self._not()), 1)
        self.body.addLayout(columns)

    def _title(self) -> str:
        return self.tr("What is protected, and what is not")

    def _protects(self) -> list[str]:
        return [
            self.tr("A thief who has your computer while the vault is locked."),
            self.tr("Somebody who looks over your files, backups or clipboard."),
            self.tr("A cloud service or an old disk that holds a copy of the vault."),
            self.tr("Power cuts, crashes and a full disk: what was kept stays kept."),
            self.tr("A file from outside that tries to do harm: it is read apart, with limits."),
            self.tr("Figures that point to one person: they do not leave your vault."),
        ]

    def _not(self) -> list[str]:
        return [
            self.tr("An employer who manages this computer: they can see what you see."),
            self.tr("A harmful program on this computer while the vault is open."),
            self.tr("Somebody who films your screen or watches your keys."),
            self.tr("Somebody who forces you to give your passphrase: there is no hidden vault."),
            self.tr("Losing both the passphrase and the recovery code: that is final."),
            self.tr("A colleague who recognises the story itself: only you can judge that."),
        ]


def _list(heading: str, sentences: Sequence[str]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SMALL)
    label = PlainLabel(heading)
    scale_font(label, 1.0, 600)
    column.addWidget(label)
    for sentence in sentences:
        column.addWidget(ListedLine(sentence))
    column.addStretch()
    return column
