"""What takes long to make is made in short turns, so that the window answers in between."""

from __future__ import annotations

import math
import time
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    from counsellor_app.ui.vault_lane import VaultLane

TURN_SECONDS = 0.012
"""A turn ends with the piece in which these have gone by."""

_NO_MORE = object()

_PRESSED = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
"""Before a key is pressed Qt asks whether it belongs to a shortcut of where the keyboard is."""


@dataclass(frozen=True, slots=True, eq=False)
class _Work:
    pieces: Iterator[object]
    then: Callable[[], None]


class InPieces(QObject):
    """Makes one thing at a time; a piece is what a generator does from one `yield` to the next.

    What is made is best kept from sight until `then` shows it whole: nothing grows under the eye,
    and it is laid out once. It ends with its parent; a page that forgets calls `stop`, which lets
    go of the words that the generator holds. After a piece that fails nothing more is made. The
    lane, where one is given, is busy until all is whole.
    """

    def __init__(self, parent: QWidget, lane: VaultLane | None = None) -> None:
        super().__init__(parent)
        self._page = parent
        self._lane = lane
        self._mark = object()
        if lane is not None:
            self.destroyed.connect(partial(_end_showing, lane, self._mark))
        self._work: _Work | None = None
        self._watched: QWindow | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._take_turn)

    @property
    def is_at_work(self) -> bool:
        """Whether something is not whole yet."""
        return self._work is not None

    def begin(
        self, pieces: Iterable[object], *, then: Callable[[], None], keys_wait: bool = False
    ) -> None:
        """Make these from the next turn of the event loop on, in the place of what was being made.

        With `keys_wait` a key that is pressed meanwhile has the rest made first, and goes where
        `then` put the keyboard: what is typed ahead is not lost, nor answered in another place.
        """
        self.stop()
        self._work = _Work(iter(pieces), then)
        self._watched = self._page.window().windowHandle() if keys_wait else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
        if self._lane is not None:
            self._lane.begin_showing(self._mark)
        self._timer.start()

    def finish(self) -> None:
        """Make the rest now, for whoever needs it whole."""
        self._go_on(until=math.inf)

    def stop(self) -> None:
        """Make no more of it."""
        self._let_go()
        if self._lane is not None:
            _end_showing(self._lane, self._mark)

    def _let_go(self) -> None:
        self._timer.stop()
        self._work = None
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    def _take_turn(self) -> None:
        self._go_on(until=time.perf_counter() + TURN_SECONDS)

    def _go_on(self, *, until: float) -> None:
        """What comes when all is made, which is mostly to show it, has a turn of its own."""
        work, made = self._work, 0
        while work is not None and work is self._work:
            is_one = self._makes_one(work)
            left = until - time.perf_counter()
            if not is_one and (not made or left > TURN_SECONDS / 2):
                self._end(work)
            elif left <= 0 or not is_one:
                self._timer.start()
                return
            made += 1

    def _end(self, work: _Work) -> None:
        """Whoever waits for the lane finds the keyboard where it was put."""
        self._let_go()
        try:
            work.then()
        finally:
            if self._work is None:
                self.stop()

    def _makes_one(self, work: _Work) -> bool:
        """Whether there was a piece left."""
        with ExitStack() as on_failure:
            on_failure.callback(self.stop)
            is_one = next(work.pieces, _NO_MORE) is not _NO_MORE
            on_failure.pop_all()
        return is_one

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSED:
            self.finish()
        return super().eventFilter(watched, event)


def _end_showing(lane: VaultLane, mark: object) -> None:
    """Of a page that is gone; the lane may be gone before it, when the app ends."""
    if shiboken6.isValid(lane):
        lane.end_showing(mark)
