"""What the counsellor decided on a wording of a sheet: in one place, or everywhere in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.anonymisation.case_sheet import Part
    from counsellor_app.anonymisation.finding import Kind
    from counsellor_app.casework.free_text import FreeText

MOST_CHANGES = 100
"""Decisions that can be undone, one after another."""


class Treatment(StrEnum):
    """What becomes of a wording."""

    LABEL = "label"
    GENERALISE = "generalise"
    KEEP = "keep"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Decision:
    """`wording` in exactly these characters becomes `written`, which is empty for KEEP and REMOVE.

    Without `part` and `start` it holds everywhere in the sheet; with them only at that code point
    of that part's working text.
    """

    wording: FreeText
    treatment: Treatment
    written: FreeText
    kind: Kind
    part: Part | None = None
    start: int | None = None

    @property
    def is_everywhere(self) -> bool:
        """Whether it holds for every place of the wording."""
        return self.start is None

    @property
    def replaces(self) -> bool:
        """Whether the wording goes."""
        return self.treatment is not Treatment.KEEP

    @property
    def shown(self) -> str:
        """What readers see instead; KEEP shows the wording as it stands."""
        return self.written.reveal() if self.replaces else self.wording.reveal()


@dataclass(frozen=True, slots=True)
class Change:
    """One step of deciding, so that it can be undone: what was there, and what came instead."""

    before: tuple[Decision, ...]
    after: tuple[Decision, ...]


Decisions = tuple[Decision, ...]


def with_decisions(held: Decisions, new: Decisions) -> tuple[Decisions, Change]:
    """Add decisions; what stands in their way goes.

    A decision for everywhere takes the place of those for single places of the same wording.
    """
    new = tuple({_slot(one): one for one in new}.values())
    gone = tuple(old for old in held if any(_is_in_the_way(old, one) for one in new))
    kept = tuple(old for old in held if old not in gone)
    return (*kept, *new), Change(gone, new)


def without_last(
    held: Decisions, changes: tuple[Change, ...]
) -> tuple[Decisions, tuple[Change, ...]]:
    """Undo the last change; nothing happens where there is none."""
    if not changes:
        return held, changes
    *earlier, last = changes
    kept = tuple(one for one in held if one not in last.after)
    return (*kept, *last.before), tuple(earlier)


def moved(decisions: Iterable[Decision], part: Part, old_text: str, new_text: str) -> Decisions:
    """The decisions after an edit of one part.

    Those for a place follow their wording; one whose own characters were touched is gone.
    """
    start, old_end, new_end = _edit(old_text, new_text)
    told = (
        _moved(one, start, old_end, new_end - old_end) if one.part == part else one
        for one in decisions
    )
    return tuple(one for one in told if one and (one.part != part or _fits(one, new_text)))


def moved_changes(
    changes: Iterable[Change], part: Part, old_text: str, new_text: str
) -> tuple[Change, ...]:
    """The changes after an edit, so that undoing finds every place again."""
    return tuple(
        Change(
            moved(change.before, part, old_text, new_text),
            moved(change.after, part, old_text, new_text),
        )
        for change in changes
    )


def _edit(old: str, new: str) -> tuple[int, int, int]:
    """What lies between the characters both texts begin and end with."""
    most = min(len(old), len(new))
    start = 0
    while start < most and old[start] == new[start]:
        start += 1
    same = 0
    while same < most - start and old[-1 - same] == new[-1 - same]:
        same += 1
    return start, len(old) - same, len(new) - same


def _moved(one: Decision, start: int, old_end: int, by: int) -> Decision | None:
    if one.start is None or one.start + len(one.wording) <= start:
        return one
    return replace(one, start=one.start + by) if one.start >= old_end else None


def _fits(one: Decision, text: str) -> bool:
    if one.start is None:
        return True
    return text[one.start : one.start + len(one.wording)] == one.wording.reveal()


def _slot(one: Decision) -> tuple[Part | None, int | FreeText]:
    return (None, one.wording) if one.start is None else (one.part, one.start)


def _is_in_the_way(old: Decision, new: Decision) -> bool:
    if new.start is None:
        return old.wording == new.wording
    if old.start is None or old.part != new.part:
        return False
    return old.start < new.start + len(new.wording) and new.start < old.start + len(old.wording)
