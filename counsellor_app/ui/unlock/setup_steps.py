"""The other steps of setting up: welcome, the recovery code, and what to know when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from counsellor_app.language_packs import offered
from counsellor_app.overriding import override
from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout, heading_label, notice_frame
from counsellor_app.ui.unlock.code_field import CodeCard
from counsellor_app.ui.unlock.step import Step

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class WelcomeStep(Step):
    """The language, and what will happen."""

    started = Signal()
    """Setting up begins."""
    language_chosen = Signal(str)
    """A language code."""
    restore_wanted = Signal()
    """There is a backup to put back."""

    def __init__(self, language: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Welcome"), parent=parent)
        self._language = ChoiceField([(pack.code, pack.name) for pack in offered()])
        self._language.set_answer(language)
        self._language.answered.connect(self._tell_language)
        form = form_layout()
        add_row(form, self.tr("Language"), self._language)
        for text in (
            self.tr(
                "This app keeps your notes in a vault on this computer: locked, and only for you. "
                "Nothing is sent anywhere."
            ),
            self.tr(
                "Setting up takes about five minutes. Take a pen and a sheet of paper: you will "
                "write down a code."
            ),
        ):
            self.body.addWidget(PlainLabel(text))
        self.body.addLayout(form)
        place = self.tr("The vault will be in this folder: {folder}")
        self.body.addWidget(PlainLabel(place.format(folder=folder), role="muted"))
        self._begin = self.add_main_button(self.tr("Begin"), self.started.emit)
        self.add_link(self.tr("I have a backup to put back"), self.restore_wanted.emit)

    def show_note(self, sentence: str) -> None:
        """Say above all else what happened before: a vault was erased here."""
        self.body.insertWidget(0, notice_frame(sentence, role="notice"))

    def show_synced_warning(self) -> None:
        """Say that the folder is copied to a cloud service."""
        self.body.addWidget(
            notice_frame(
                self.tr(
                    "This folder seems to be copied to a cloud service. The vault stays locked "
                    "there, but old copies stay there too. A folder on this computer only is safer."
                )
            )
        )

    def _tell_language(self, code: str | None) -> None:
        self.language_chosen.emit(code or self._language.answer())

    @override
    def first_field(self) -> QWidget:
        return self._begin


class CodeStep(Step):
    """The recovery code in large letters, to write down."""

    written = Signal()
    """It is on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Write down your recovery code"), parent=parent)
        self._card = CodeCard()
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "With this code you open your vault if you ever forget your passphrase. "
                    "Write it on paper, line by line, and keep the paper at home, away from this "
                    "computer. Do not make a photo of it."
                )
            )
        )
        self.body.addWidget(self._card)
        self.body.addWidget(
            PlainLabel(
                self.tr("Without passphrase and code, your notes are lost for good."), role="muted"
            )
        )
        self._go = self.add_main_button(self.tr("It is on paper"), self.written.emit)

    def show_code(self, code: str) -> None:
        """Show a code, or nothing."""
        self._card.show_code(code)

    @override
    def first_field(self) -> QWidget:
        return self._card


class ReadyStep(Step):
    """What to know before the first note, and a look around for who wants one first."""

    finished = Signal()
    """The vault is set up."""
    tour_wanted = Signal()
    """First a look around in an invented vault."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your vault is ready"), parent=parent)
        self.body.addWidget(heading_label(self.tr("Locking")))
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "After five minutes without use the vault locks by itself. Nothing is lost: "
                    "every word is kept while you type. With Ctrl+L you lock it at once."
                )
            )
        )
        self.body.addWidget(heading_label(self.tr("Help")))
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "F1 opens the handbook, also without internet. Would you rather look around "
                    "first? In an invented vault you can try everything; yours stays locked."
                )
            )
        )
        self._go = self.add_main_button(self.tr("To work"), self.finished.emit)
        self.add_button(self.tr("Look around in an invented vault"), self.tour_wanted.emit)

    @override
    def first_field(self) -> QWidget:
        return self._go
