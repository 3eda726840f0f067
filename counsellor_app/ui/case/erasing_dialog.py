"""Before a case is erased: exactly what will be gone, and the one choice there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from counsellor_app.ui import theme
from counsellor_app.ui.case.warnings import Notice
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.listed_line import ListedLine
from counsellor_app.ui.wording import format_day
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.operations.erasure import ErasurePreview


LINE_CHARACTERS = 72
"""The sentences are read in lines of about so many characters."""


class ErasingDialog(QDialog):
    """Nothing is chosen beforehand where there is a choice: erasing waits until it is made.

    Emits `erasing_wanted` with whether the codes are kept for counting.
    """

    erasing_wanted = Signal(bool)

    def __init__(self, parent: QWidget, preview: ErasurePreview) -> None:
        super().__init__(parent)
        self._preview = preview
        self.setWindowTitle(self.tr("Erase a case"))
        title = self.tr("Erase case {number} for good?").format(number=preview.case_no)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        column.setSpacing(theme.SMALL)
        column.addWidget(heading_label(title))
        column.addWidget(PlainLabel(self.tr("This will be gone:")))
        for sentence in self._losses():
            column.addWidget(ListedLine(sentence))
        column.addWidget(PlainLabel(self._backup_text()))
        if preview.copied_on:
            column.addWidget(PlainLabel(self._copies_text(preview.copied_on)))
        column.addWidget(
            PlainLabel(self.tr("What stays: the number of the case, and today's date."))
        )
        self._add_counting(column)
        column.addSpacing(theme.SMALL)
        column.addLayout(self._build_buttons())
        column.addStretch(1)
        width = max(
            column.minimumSize().width(), LINE_CHARACTERS * self.fontMetrics().averageCharWidth()
        )
        self.setMinimumSize(width, column.heightForWidth(width))
        self.finished.connect(self.deleteLater)

    def _losses(self) -> list[str]:
        p = self._preview.weight
        sentences = (
            (1, self.tr("all answers of the case, and its place in the list")),
            (p.timeline_rows, self.tr("%n part(s) of the timeline", "", p.timeline_rows)),
            (p.characters, self.tr("%n character(s) of notes", "", p.characters)),
            (p.note_versions, self.tr("%n earlier version(s) of notes", "", p.note_versions)),
            (p.persons, self.tr("%n person(s) with their names", "", p.persons)),
            (p.documents, self.tr("%n document(s)", "", p.documents)),
            (p.sheets, self.tr("%n sheet(s) for intervision", "", p.sheets)),
        )
        return [sentence for count, sentence in sentences if count]

    def _backup_text(self) -> str:
        if not self._preview.backups:
            return self.tr("There are no backups that hold this case.")
        return self.tr(
            "%n backup(s) in the vault's folder will be cleaned of it too. Copies you made "
            "yourself elsewhere are not reached.",
            "",
            self._preview.backups,
        )

    def _copies_text(self, days: tuple[date, ...]) -> str:
        """What the register knows of copies elsewhere; nobody knows whether they still exist."""
        text = self.tr(
            "The register knows %n copy(ies) of a backup that left, the newest of {day}. Such a "
            "copy may hold this case until you erase the copy yourself.",
            "",
            len(days),
        )
        return text.format(day=format_day(days[-1]))

    def _add_counting(self, column: QVBoxLayout) -> None:
        self._keep = QRadioButton(self.tr("Keep the codes alone for counting, at most 24 months"))
        self._drop = QRadioButton(self.tr("Keep nothing: this case will not be counted"))
        if self._preview.can_be_counted:
            column.addSpacing(theme.SMALL)
            notice = Notice("notice")
            notice.say(
                self.tr(
                    "This case has not been counted yet. You may keep its codes, without any "
                    "word, until the next counting."
                )
            )
            column.addWidget(notice)
            for choice in (self._keep, self._drop):
                column.addWidget(choice)
                choice.toggled.connect(self._allow)
        elif self._preview.weight.is_counted:
            text = self.tr(
                "This case was counted already. The figures of the pool stay as they are."
            )
            column.addWidget(PlainLabel(text))

    def _build_buttons(self) -> QHBoxLayout:
        self._erase = QPushButton(self.tr("&Erase for good"))
        writes(self._erase)
        theme.set_role(self._erase, "danger")
        self._erase.setAutoDefault(False)
        self._erase.clicked.connect(self._choose)
        stay = QPushButton(self.tr("Keep the case"))
        stay.setDefault(True)
        stay.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(stay)
        row.addWidget(self._erase)
        self._allow()
        return row

    def _allow(self) -> None:
        is_chosen = self._keep.isChecked() or self._drop.isChecked()
        self._erase.setEnabled(is_chosen or not self._preview.can_be_counted)

    def _choose(self) -> None:
        keep_codes = self._preview.can_be_counted and self._keep.isChecked()
        self.accept()
        self.erasing_wanted.emit(keep_codes)
