"""Work says what it is and how far it is, and asks at safe places whether it may go on.

Work finds the `Pace` of its thread by itself, so that what runs deep down needs to be handed
nothing. Without one, as on the command line, all of this does nothing.
"""

from __future__ import annotations

import contextlib
import time
from contextvars import ContextVar
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterator

_T = TypeVar("_T")


class Act(StrEnum):
    """What may take long. `ui/pace_sentences.py` has the sentence for each."""

    OPENING = "opening"
    BACKUP = "backup"
    TRYING_BACKUP = "trying_backup"
    COPYING_BACKUP = "copying_backup"
    RESTORING = "restoring"
    COMPARING = "comparing"
    NEW_KEYS = "new_keys"
    ERASING = "erasing"
    READING = "reading"
    LOOKING_THROUGH = "looking_through"
    COUNTING = "counting"
    DRAWING = "drawing"


FINISHED_ONCE_BEGUN = frozenset({Act.NEW_KEYS, Act.ERASING})
"""Halfway would be worse than not at all and worse than done: these are never stopped."""


class Pace:
    """How far one piece of work is; written by the thread that does it, read and stopped by others.

    `began` is a moment of `time.monotonic`.
    """

    __slots__ = ("_is_stopped", "act", "began", "done", "end", "of")

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.act: Act | None = None
        self.done = 0
        self.of = 0
        self.end: Callable[[], object] | None = None
        """Ends what the work waits for now."""
        self._is_stopped = False

    @property
    def seconds(self) -> float:
        """How long it has been going on."""
        return time.monotonic() - self.began

    @property
    def may_stop(self) -> bool:
        """Whether `stop` leads to anything: only what says what it is has places to stop at."""
        return self.act is not None and self.act not in FINISHED_ONCE_BEGUN and not self._is_stopped

    @property
    def is_stopped(self) -> bool:
        """Whether it was asked to stop."""
        return self._is_stopped

    def stop(self) -> None:
        """Ask the work to end at its next safe place, with nothing changed; from any thread."""
        if not self.may_stop:
            return
        self._is_stopped = True
        end = self.end
        if end is not None:
            end()


_current: ContextVar[Pace | None] = ContextVar("pace", default=None)


@contextlib.contextmanager
def carried(pace: Pace) -> Generator[None]:
    """Let what runs within, in this thread, be followed and stopped by `pace`."""
    token = _current.set(pace)
    try:
        yield
    finally:
        _current.reset(token)


@contextlib.contextmanager
def act(what: Act) -> Generator[None]:
    """Within, this is being done; what it is part of has its own name already and keeps it."""
    pace = _current.get()
    if pace is None or pace.act is not None:
        yield
        return
    pace.act = what
    try:
        yield
    finally:
        pace.act, pace.done, pace.of = None, 0, 0


def step(done: int = 0, of: int = 0) -> None:
    """A safe place: nothing is half done here. `done` of `of` is how far it is, where that shows.

    Raises:
        ExpectedError: INTERRUPTED where the work was asked to stop and may.
    """
    pace = _current.get()
    if pace is None:
        return
    if of:
        pace.done, pace.of = done, of
    if pace.is_stopped:
        raise ExpectedError(ErrorCode.INTERRUPTED)


@contextlib.contextmanager
def ended_by(end: Callable[[], object]) -> Generator[None]:
    """Within, the work waits for something that `end` ends; it is called from another thread.

    Raises:
        ExpectedError: as `step`.
    """
    pace = _current.get()
    if pace is None:
        yield
        return
    pace.end = end
    try:
        step()
        yield
    finally:
        pace.end = None
    step()


def steps(items: Collection[_T]) -> Iterator[_T]:
    """The items one by one, with a safe place before each.

    Raises:
        ExpectedError: as `step`.
    """
    for done, item in enumerate(items):
        step(done, len(items))
        yield item
