"""Choosing a passphrase: six words drawn by the app, or words of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QRadioButton, QVBoxLayout, QWidget

from counsellor_app.operations import vault_access
from counsellor_app.overriding import override
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.strength_meter import StrengthLabel
from counsellor_app.ui.theme import SMALL, scale_font
from counsellor_app.ui.unlock.passphrase_field import PassphraseField
from counsellor_app.ui.unlock.step import Step


class PassphraseStep(Step):
    """Words are typed once more before they count, so that the hand knows them too."""

    chosen = Signal(object)
    """The passphrase as bytearray; who hears it wipes it."""
    back_wanted = Signal()
    """The step before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose a passphrase"), "", parent)
        self._suggested = QRadioButton(self.tr("Take suggested words"))
        self._own = QRadioButton(self.tr("Think of my own"))
        self._words = PlainLabel(role="code")
        self._other = QPushButton(self.tr("Other words"))
        self._strength = StrengthLabel()
        self._first = PassphraseField()
        self._again = PassphraseField()
        self._intro = PlainLabel(self._introduction())
        self._build_body()
        self._suggested.setChecked(True)
        self._own.toggled.connect(self._show_way)
        self._other.clicked.connect(self._draw)
        self._first.edited.connect(self._show_strength)
        self.add_main_button(self.tr("Go on"), self._go)
        self.add_link(self.tr("Back"), self.back_wanted.emit)
        self._draw()
        self._show_way(False)

    def forget(self) -> None:
        """Empty the fields and the suggestion."""
        self._first.forget()
        self._again.forget()
        self._strength.forget()
        self._words.clear()

    @override
    def first_field(self) -> QWidget:
        return self._suggested if self._suggested.isChecked() else self._first

    def _introduction(self) -> str:
        return self.tr(
            "With this sentence of words you open your vault each day. Nobody else knows it, and "
            "nobody can look it up for you. Six words drawn by chance are best: easy to type, "
            "impossible to guess."
        )

    def _build_body(self) -> None:
        scale_font(self._words, 1.35)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ways = FlowLayout()
        ways.addWidget(self._suggested)
        ways.addWidget(self._own)
        form = form_layout()
        self._first_label = add_row(form, self.tr("Your own passphrase"), self._first)
        form.addRow(self._strength)
        add_row(form, self.tr("Type it once more to practise"), self._again)
        self._again.entered.connect(self._go)
        self._suggestion = QWidget()
        column = QVBoxLayout(self._suggestion)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._words)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._intro)
        self.body.addLayout(ways)
        self.body.addWidget(self._suggestion)
        self.body.addLayout(form)

    def _show_way(self, is_own: bool) -> None:
        self._suggestion.setVisible(not is_own)
        for part in (self._first_label, self._first, self._strength):
            part.setVisible(is_own)
        self.show_problem("")

    def _draw(self) -> None:
        words = vault_access.suggest_passphrase()
        self._words.setText(words)
        self._words.setAccessibleName(self.tr("Suggested words"))
        self._words.setAccessibleDescription(words)

    def _show_strength(self) -> None:
        typed = self._first.peek()
        if typed:
            strength = vault_access.judge_passphrase(typed)
            self._strength.judge(strength.bits, is_enough=strength.is_enough)
        else:
            self._strength.forget()

    def _go(self) -> None:
        wanted = self._first.peek() if self._own.isChecked() else self._words.text()
        typed = self._again.peek()
        if problem := self._problem_with(wanted, typed):
            self.show_problem(problem)
            return
        self.show_problem("")
        passphrase = self._again.take()
        self.forget()
        self.chosen.emit(passphrase)

    def _problem_with(self, wanted: str, typed: str) -> str:
        if not vault_access.judge_passphrase(wanted).is_enough:
            return self.tr("This passphrase can be guessed too quickly. Add one or two words.")
        if not typed:
            return self.tr("Type the passphrase once more in the field below.")
        if typed != wanted:
            return self.tr("The two are not the same. Compare them and type the last one again.")
        return ""
