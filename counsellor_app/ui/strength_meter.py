"""How strong a passphrase is, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.ui.announcing import Outcome
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.theme import set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class StrengthLabel(PlainLabel):
    """One sentence under the passphrase; colour only repeats what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="hint", parent=parent)
        self._outcome = Outcome(self)

    def judge(self, bits: float, *, is_enough: bool) -> None:
        """Show how many guesses `bits` stand for; it is read out when typing has come to rest."""
        sentence = strength_sentence(bits, is_enough=is_enough)
        if sentence != self.text():
            self._outcome.say(sentence)
        self.setText(sentence)
        set_role(self, "good" if is_enough else "problem")

    def forget(self) -> None:
        """Show nothing."""
        self._outcome.say("")
        self.clear()


def strength_sentence(bits: float, *, is_enough: bool) -> str:
    """How long guessing would take a patient attacker with many computers."""
    translate = QCoreApplication.translate
    if not is_enough and bits < 30:
        return translate("StrengthLabel", "Very weak: guessed at once. Add words.")
    if not is_enough:
        return translate("StrengthLabel", "Not strong enough yet. Add one or two words.")
    if bits < 75:
        return translate("StrengthLabel", "Strong: guessing it would take a lifetime.")
    return translate("StrengthLabel", "Very strong: nobody guesses this.")
