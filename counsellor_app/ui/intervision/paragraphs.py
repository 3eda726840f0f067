"""The marks of a text by paragraph: they follow each edit at once, before anything is read again.

Places are code points within their paragraph, so that an edit moves nothing below it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counsellor_app.anonymisation.finding import Kind
    from counsellor_app.ui.intervision.mark_style import MarkState


class Edit(NamedTuple):
    """Characters from `start` to `old_end` of the old text are `start` to `new_end` of the new."""

    start: int
    old_end: int
    new_end: int


class Mark(NamedTuple):
    """A place that is marked."""

    start: int
    end: int
    kind: Kind
    state: MarkState


@dataclass(slots=True, eq=False)
class Paragraph:
    """One paragraph; `revision` counts its edits, so that an answer for an older one is known."""

    marks: tuple[Mark, ...] = ()
    revision: int = 0
    is_gone: bool = field(default=False)

    def edit(self, edit: Edit) -> None:
        """Let the marks follow an edit; one that was touched inside is dropped."""
        self.revision += 1
        self.marks = _followed(self.marks, edit)

    def replace_between(self, first: int, last: int, marks: Iterable[Mark]) -> None:
        """Put these marks, of the text from `first` to `last`, in the place of what was there."""
        kept = (m for m in self.marks if m.end <= first or m.start >= last)
        self.marks = tuple(sorted([*kept, *marks]))


class Paragraphs:
    """As many as the document has blocks, in the same order."""

    def __init__(self) -> None:
        self._held: list[Paragraph] = [Paragraph()]

    def __len__(self) -> int:
        return len(self._held)

    def __getitem__(self, number: int) -> Paragraph:
        return self._held[number]

    def place_of(self, paragraph: Paragraph) -> int:
        """The number of a paragraph that is still there."""
        return self._held.index(paragraph)

    def resize(self, first: int, last: int, count: int) -> list[Paragraph]:
        """Make the paragraphs `first` to `last` of the new text, of `count` in all, new ones.

        Gives the new ones. What stood before the edit in the first of the old ones and behind it
        in the last is read again soon; until then those have no marks.
        """
        old = last - first + 1 - (count - len(self._held))
        for paragraph in self._held[first : first + old]:
            paragraph.is_gone = True
        made = [Paragraph() for _ in range(last - first + 1)]
        self._held[first : first + old] = made
        return made

    def show(self, old: Sequence[str], now: Sequence[str], marks: Sequence[Mark]) -> None:
        """Take over marks of a whole text, `old` by paragraph.

        Where `now` differs from it the paragraph keeps what was found while typing.
        """
        by_paragraph = _by_paragraph(old, marks)
        same = _common(old, now)
        below = min(_common(old[::-1], now[::-1]), min(len(old), len(now)) - same)
        for number in range(same):
            self._held[number].marks = by_paragraph[number]
        for number in range(1, below + 1):
            self._held[-number].marks = by_paragraph[-number]


def _followed(marks: tuple[Mark, ...], edit: Edit) -> tuple[Mark, ...]:
    moved = edit.new_end - edit.old_end
    before = (m for m in marks if m.end <= edit.start)
    behind = (m for m in marks if m.start >= edit.old_end and m.end > edit.start)
    return (*before, *(m._replace(start=m.start + moved, end=m.end + moved) for m in behind))


def _by_paragraph(text: Sequence[str], marks: Sequence[Mark]) -> list[tuple[Mark, ...]]:
    """The marks of a whole text, at their places in the paragraphs; cut where they run over."""
    found: list[list[Mark]] = [[] for _ in text]
    number, start = 0, 0
    for mark in marks:
        while number < len(text) - 1 and mark.start > start + len(text[number]):
            start += len(text[number]) + 1
            number += 1
        _cut(found, text, mark._replace(start=mark.start - start, end=mark.end - start), number)
    return [tuple(held) for held in found]


def _cut(found: list[list[Mark]], text: Sequence[str], mark: Mark, number: int) -> None:
    start, end = mark.start, mark.end
    while number < len(text) and end > 0:
        length = len(text[number])
        first, last = max(start, 0), min(end, length)
        if first < last:
            found[number].append(mark._replace(start=first, end=last))
        start, end = start - length - 1, end - length - 1
        number += 1


def _common(first: Sequence[str], second: Sequence[str]) -> int:
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count
