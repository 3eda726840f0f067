"""Cyclic garbage is collected in the window's thread: a widget freed on the lane crashes Qt."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 5_000


class Collecting(QObject):
    """Takes collecting out of Python's hands, which would run it in whatever thread allocates."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect)

    def begin(self) -> None:
        """Collect from now on what comes after now: meant for when all code is loaded.

        To go through the code of all pages takes 66 ms, in which the window would stand still.
        """
        gc.freeze()
        self._timer.start()


def collect() -> None:
    """Collect the generations that are due, as Python would have."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
