"""The keys of the figures: above the letters of a Belgian keyboard they ask for Shift."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

_FIGURES = "1234567890"
_UNSHIFTED = "&é\"'(§è!çà"
"""What the same keys give without Shift."""


def figure_of(typed: str) -> int:
    """The place of an answer that a key stands for: 1 to 10, and 0 for any other key."""
    if len(typed) != 1:
        return 0
    return max(_FIGURES.find(typed), _UNSHIFTED.find(typed)) + 1


def shortcuts_of(keys: str) -> list[QKeySequence]:
    """These keys; where they end in a figure, also its key without Shift: "Ctrl+1" and "Ctrl+&"."""
    figure = figure_of(keys[-1:])
    also = [keys[:-1] + _UNSHIFTED[figure - 1]] if figure else []
    return [QKeySequence(each) for each in (keys, *also)]
