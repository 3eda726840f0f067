"""What was found at one step and what readers see instead, each wording once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.anonymisation.decisions import Treatment

if TYPE_CHECKING:
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.anonymisation.walk import WalkStep
    from counsellor_app.casework.free_text import FreeText

    _Fate = tuple[FreeText, bool, str | None, FreeText | None]

_MOST_CHARACTERS = 160


@dataclass(frozen=True, slots=True)
class Preview:
    """Places with one wording and one fate, in the order of the text."""

    marks: tuple[Marked, ...]

    @property
    def first(self) -> Marked:
        """The first of the places."""
        return self.marks[0]

    @property
    def before(self) -> str:
        """The wording as it stands in the working text; a long one is cut."""
        words = " ".join(self.first.wording.reveal().split())
        is_long = len(words) > _MOST_CHARACTERS
        return f"{words[:_MOST_CHARACTERS].rstrip()}…" if is_long else words

    @property
    def after(self) -> str:
        """What readers see there."""
        decision = self.first.decision
        if self.first.needs_decision:
            return QCoreApplication.translate("walk", "still to decide on")
        if decision is None:
            return QCoreApplication.translate("walk", "stays, unless you decide otherwise")
        if decision.treatment is Treatment.KEEP:
            return QCoreApplication.translate("walk", "stays as it is")
        return decision.written.reveal() or QCoreApplication.translate("walk", "taken out")


def previews(marks: tuple[Marked, ...], step: WalkStep) -> tuple[Preview, ...]:
    """What was found at a step, what is still to decide on first."""
    groups: dict[_Fate, list[Marked]] = {}
    for mark in marks:
        if mark.step is step:
            groups.setdefault(_fate(mark), []).append(mark)
    made = [Preview(tuple(group)) for group in groups.values()]
    return tuple(sorted(made, key=lambda one: not one.first.needs_decision))


def _fate(mark: Marked) -> _Fate:
    decision = mark.decision
    if decision is None:
        return mark.wording, mark.needs_decision, None, None
    return mark.wording, mark.needs_decision, decision.treatment, decision.written
