"""Work that is asked to stop at each of its safe places in turn."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from typing_extensions import override

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pace import Act, Pace, carried

if TYPE_CHECKING:
    from collections.abc import Callable

EACH_OF_FIRST, STRIDE = 8, 17
"""A row that is read is a safe place like the one before: they are not all tried."""


class StopsAt(Pace):
    """Asked to stop when it comes to its safe place number `place`, from 0."""

    __slots__ = ("left", "met")

    def __init__(self, place: int) -> None:
        super().__init__()
        self.left = place
        self.met: set[Act | None] = set()

    @property
    @override
    def is_stopped(self) -> bool:
        self.met.add(self.act)
        if self.left == 0:
            self.stop()
        self.left -= 1
        return super().is_stopped


def stop_everywhere(
    work: Callable[[], object], held: Callable[[], object]
) -> tuple[int, set[Act | None]]:
    """Stop the work at its safe places in turn: nothing may have changed; at last it is done whole.

    How often it was stopped, and the acts it said it was.
    """
    before = held()
    places = itertools.chain(range(EACH_OF_FIRST), itertools.count(EACH_OF_FIRST, STRIDE))
    for stopped, place in enumerate(places):
        pace = StopsAt(place)
        if _is_done(work, pace):
            return stopped, pace.met
        assert held() == before, place
    raise AssertionError


def _is_done(work: Callable[[], object], pace: Pace) -> bool:
    with carried(pace):
        try:
            work()
        except ExpectedError as error:
            if error.code is ErrorCode.INTERRUPTED:
                return False
            raise
    return True
