"""Questions asked before something that reaches further than it looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.ui.round.round_wording import names_text
from counsellor_app.ui.round.stages import Action

if TYPE_CHECKING:
    from counsellor_app.operations.pooling.standing import PoolStanding


@dataclass(frozen=True, slots=True)
class Question:
    """A question that names its action."""

    title: str
    text: str
    action: str


def question_before(action: Action, standing: PoolStanding) -> Question | None:
    """What is asked before a file is saved; None for most."""
    held = standing.round
    if action is not Action.SAVE_LIST or held is None or held.gathered is None:
        return None
    missing = held.gathered.missing
    return _without(names_text(missing), held.view.key_holder) if missing else None


def question_of_leaving_out(name: str) -> Question:
    """Whether one contribution is to be done without."""
    title = QCoreApplication.translate("round", "Leave the contribution of {name} out?")
    text = QCoreApplication.translate(
        "round",
        "{name} is not counted in this round; those reports join the next one by themselves. Tell "
        "{name}. A new file of {name} may still be read in before you make the list.",
    )
    action = QCoreApplication.translate("round", "Leave out")
    return Question(title.format(name=name), text.format(name=name), action)


def _without(missing: str, key_holder: str) -> Question:
    title = QCoreApplication.translate("round", "Make the list without {names}?")
    text = QCoreApplication.translate(
        "round",
        "Did they let you know that they send nothing? Their reports join the next round. Once "
        "{key_holder} has agreed to this list, nobody can be added to it.",
    )
    action = QCoreApplication.translate("round", "Make the list")
    return Question(title.format(names=missing), text.format(key_holder=key_holder), action)
