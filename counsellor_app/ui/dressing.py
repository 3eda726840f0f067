"""A part gets its style before it is seen, which is as dear as its making."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

_AT_ONCE = 24


def dressed(made: QWidget) -> Iterator[None]:
    """Style each control of what was made, in pieces for `InPieces`.

    It must stand in its window already, which hands the style on.
    """
    for number, control in enumerate(made.findChildren(QWidget)):
        if number % _AT_ONCE == 0:
            yield
        if shiboken6.isValid(control):
            control.ensurePolished()
