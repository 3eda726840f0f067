"""Hands every change to the vault by itself: after half a second of rest, at most 1.5 s later."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.vault_lane import VaultLane

REST_MS = 500
AT_MOST_MS = 1500
AGAIN_MS = 5000

Operation: TypeAlias = "Callable[[Desk], object]"


class KeepState(Enum):
    """What the page says quietly beside its title."""

    KEPT = "kept"
    KEEPING = "keeping"
    NOT_KEPT = "not_kept"


class Keeper(QObject):
    """What was changed and not yet handed over, each under a key; a later change replaces it.

    An operation is made when it is handed over, so it holds what stands there at that moment. What
    the vault refuses is not dropped: it waits for the next change, or for five seconds. `was_used`
    says whether anything was ever changed.

    Emits `state_changed` with a `KeepState`.
    """

    state_changed = Signal(object)

    def __init__(self, lane: VaultLane, owner: QWidget) -> None:
        super().__init__(owner)
        self._lane = lane
        self._owner = owner
        self._waiting: dict[str, Callable[[], Operation]] = {}
        self._heard: dict[str, Callable[[Any], None]] = {}
        self._under_way = 0
        self._state = KeepState.KEPT
        self.was_used = False
        self._rest = self._timer(REST_MS)
        self._limit = self._timer(AT_MOST_MS)
        self._again = self._timer(AGAIN_MS)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(self.keep_now)
        return timer

    def keep_soon(
        self,
        key: str,
        make: Callable[[], Operation],
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Remember that `key` changed; `then` gets what the operation returned."""
        self.was_used = True
        self._waiting[key] = make
        if then is not None:
            self._heard[key] = then
        self._rest.start()
        if not self._limit.isActive():
            self._limit.start()
        self._say(KeepState.KEEPING)

    def keep_now(self) -> None:
        """Hand everything over at once."""
        for timer in (self._rest, self._limit, self._again):
            timer.stop()
        waiting, self._waiting = self._waiting, {}
        for key, make in waiting.items():
            self._under_way += 1
            self._lane.ask(
                self._owner,
                make(),
                then=partial(self._kept, key),
                otherwise=partial(self._refused, key, make),
            )

    def drop(self) -> None:
        """Forget what waits: its owner is being erased, or its words are."""
        for timer in (self._rest, self._limit, self._again):
            timer.stop()
        self._waiting.clear()
        self._heard.clear()

    @property
    def state(self) -> KeepState:
        """What was said last."""
        return self._state

    def _kept(self, key: str, result: object) -> None:
        self._under_way -= 1
        if key in self._heard:
            self._heard[key](result)
        if not self._under_way and not self._waiting:
            self._say(KeepState.KEPT)

    def _refused(self, key: str, make: Callable[[], Operation], error: ExpectedError) -> None:
        self._under_way -= 1
        self._waiting.setdefault(key, make)
        self._again.start()
        self._say(KeepState.NOT_KEPT)
        self._lane.failed.emit(error)

    def _say(self, state: KeepState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
