"""Sentences that appear when an answer asks for care: frames in the page, no boxes in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from counsellor_app.casework.answers import code
from counsellor_app.casework.coded_case import Record
from counsellor_app.ui import theme
from counsellor_app.ui.forms import PlainLabel

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.codebook import Codebook

_CALLS_FOR_CARE = (("danger", frozenset({"SELF", "OTHER"})), ("minor", frozenset({"Y"})))
"""Fields and the answers after which their help is shown in full: whom to call, what to weigh."""


class Notice(QFrame):
    """One sentence or more in a quiet frame; takes no room while there is nothing to say."""

    def __init__(self, role: str = "caution") -> None:
        super().__init__()
        theme.set_role(self, role)
        self._sentence = PlainLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        column.addWidget(self._sentence)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the sentence, or nothing when it is empty."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """What is shown."""
        return self._sentence.text()


class CareNotice(Notice):
    """The codebook's help for danger and minors, once such an answer is given."""

    def __init__(self, codebook: Codebook, language: str) -> None:
        super().__init__()
        self._codebook = codebook
        self._language = language

    def show_answers(self, answers: Answers) -> None:
        """Say what these answers ask for."""
        called_for = [
            self._codebook.field(Record.CASE, field).help.text(self._language)
            for field, codes in _CALLS_FOR_CARE
            if code(answers, field) in codes
        ]
        self.say("\n".join(called_for))
