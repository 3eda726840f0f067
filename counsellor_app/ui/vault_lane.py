"""One lane to the vault: operations run one by one on one thread, answers come back by signal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, TypeVarTuple

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from counsellor_app.errors import BugError, ExpectedError
from counsellor_app.pace import Pace, carried

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk

Ts = TypeVarTuple("Ts")
R = TypeVar("R")
Otherwise = Callable[[ExpectedError], None] | None


class OpensDesk(Protocol):
    """What opening a vault answers with."""

    @property
    def desk(self) -> Desk:
        """What operations work with."""
        ...


Opened = TypeVar("Opened", bound=OpensDesk)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came back: the context that asked, when it asked, and how it wants to hear."""

    context: QWidget
    opening: int
    then: Callable[[Any], None] | None
    otherwise: Otherwise
    result: object = None
    error: Exception | None = None


class VaultLane(QObject):
    """Runs operations with the open desk on one worker thread, and other work on a second one.

    The database connection is made, used and closed on the lane's thread only. Answers arrive in
    the window's thread, in the order of asking; they are dropped when the widget that asked is
    gone or the vault was locked in between.
    """

    failed = Signal(object)
    """An `ExpectedError` that no caller wanted to handle."""
    refused = Signal(object)
    """Every `ExpectedError`, before whoever asked hears it."""
    broken = Signal(object)
    """Any other exception: ours, for the crash note."""
    busy_changed = Signal(bool)
    """Whether anything asked has not been answered and shown yet."""
    _arrived = Signal(object)

    def __init__(self, language: str = "nl", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._desk: Desk | None = None
        self._opening = 0
        self._pending = 0
        self._showing: set[object] = set()
        self._running: list[Pace] = []
        self._is_stopped = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_open(self) -> bool:
        """Whether a vault is open."""
        return self._desk is not None

    @property
    def is_read_only(self) -> bool:
        """Whether the vault that is open can only be read."""
        return self._desk is not None and self._desk.is_read_only

    @property
    def is_busy(self) -> bool:
        """Whether anything asked has not been answered and shown yet."""
        return self._pending > 0

    @property
    def pace(self) -> Pace | None:
        """Of what is being done now, the one that goes on longest; what waits its turn has none."""
        return next(iter(tuple(self._running)), None)

    @property
    def desk_codebook(self) -> Codebook:
        """The codebook the forms are made from.

        Raises:
            BugError: if no vault is open.
        """
        return self._open_desk().codebook

    def today(self) -> date:
        """The day of the desk's clock.

        Raises:
            BugError: if no vault is open.
        """
        return self._open_desk().today()

    def ask(
        self,
        context: QWidget,
        operation: Callable[[Desk, *Ts], R],
        *args: *Ts,
        then: Callable[[R], None] | None = None,
        otherwise: Otherwise = None,
    ) -> None:
        """Run `operation(desk, *args)` on the lane; keyword arguments go in by functools.partial.

        Nothing happens when no vault is open: a page that was just locked may still try.
        """
        if self._desk is not None:
            bound = partial(operation, self._desk, *args)
            self._submit(self._lane, _Answer(context, self._opening, then, otherwise), bound)

    def work(
        self,
        context: QWidget,
        function: Callable[[*Ts], R],
        *args: *Ts,
        then: Callable[[R], None] | None = None,
        otherwise: Otherwise = None,
    ) -> None:
        """Run `function(*args)` beside the lane: it must not touch the vault."""
        bound = partial(function, *args)
        self._submit(self._beside, _Answer(context, self._opening, then, otherwise), bound)

    def open(
        self,
        context: QWidget,
        opener: Callable[[], Opened],
        *,
        then: Callable[[Opened], None],
        otherwise: Otherwise = None,
    ) -> None:
        """Run `opener()` on the lane; the desk it answers with is the lane's from then on."""

        def keep(opened: Opened) -> None:
            self._desk = opened.desk
            then(opened)

        self._submit(self._lane, _Answer(context, self._opening, keep, otherwise), opener)

    def run_on_lane(
        self,
        context: QWidget,
        function: Callable[[], R],
        *,
        then: Callable[[R], None] | None = None,
        otherwise: Otherwise = None,
    ) -> None:
        """Run `function()` on the lane without a desk: restoring, looking at a closed vault."""
        self._submit(self._lane, _Answer(context, self._opening, then, otherwise), function)

    def close(
        self,
        context: QWidget,
        lock: Callable[[Desk], object],
        *,
        then: Callable[[ExpectedError | None], None],
    ) -> None:
        """Let everything asked before finish, run `lock(desk)`, and drop all later answers.

        `then` hears the error of closing, if there was one.
        """
        desk, self._desk = self._desk, None
        self._opening += 1
        if desk is None:
            then(None)
            return
        answer = _Answer(context, self._opening, lambda _result: then(None), then)
        self._submit(self._lane, answer, partial(lock, desk))

    def begin_showing(self, what: object) -> None:
        """An answer is shown in several turns of the window: busy until `end_showing`."""
        if what not in self._showing:
            self._showing.add(what)
            self._begin_one()

    def end_showing(self, what: object) -> None:
        """All of it is shown, or will not be."""
        if what in self._showing:
            self._showing.remove(what)
            self._end_one()

    def stop(self) -> None:
        """End both threads once they are free; what is asked afterwards is not done."""
        self._is_stopped = True
        for executor in (self._lane, self._beside):
            executor.shutdown(wait=True, cancel_futures=True)

    @cached_property
    def _lane(self) -> Executor:
        return _one_thread("vault")

    @cached_property
    def _beside(self) -> Executor:
        return _one_thread("beside")

    def _open_desk(self) -> Desk:
        if self._desk is None:
            raise BugError
        return self._desk

    def _submit(self, executor: Executor, answer: _Answer, bound: Callable[[], object]) -> None:
        if self._is_stopped:
            return
        self._begin_one()
        asked = executor.submit(self._done_at_pace, bound)
        asked.add_done_callback(partial(self._hand_over, answer))

    def _begin_one(self) -> None:
        self._pending += 1
        if self._pending == 1:
            self.busy_changed.emit(True)

    def _end_one(self) -> None:
        self._pending -= 1
        if self._pending == 0:
            self.busy_changed.emit(False)

    def _done_at_pace(self, bound: Callable[[], object]) -> object:
        """On the worker: what is done can be followed from the window, and stopped."""
        pace = Pace()
        self._running.append(pace)
        try:
            with carried(pace):
                return bound()
        finally:
            self._running.remove(pace)

    def _hand_over(self, answer: _Answer, done: Future[object]) -> None:
        """On the worker: the answer crosses to the window's thread by a queued signal."""
        if done.cancelled() or not shiboken6.isValid(self):
            return
        error = done.exception()
        crossing = _Answer(
            answer.context,
            answer.opening,
            answer.then,
            answer.otherwise,
            None if error else done.result(),
            error if isinstance(error, Exception) else None,
        )
        self._arrived.emit(crossing)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        self._end_one()
        if isinstance(answer.error, ExpectedError):
            self.refused.emit(answer.error)
        elif answer.error is not None:
            self.broken.emit(answer.error)
            return
        if answer.opening == self._opening and shiboken6.isValid(answer.context):
            self._tell(answer)

    def _tell(self, answer: _Answer) -> None:
        if isinstance(answer.error, ExpectedError):
            (answer.otherwise or self.failed.emit)(answer.error)
        elif answer.then is not None:
            answer.then(answer.result)


def _one_thread(name: str) -> Executor:
    """Does one thing after the other, beside the window."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 the window shows first

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
