"""What comes of files that were read in, as far as the window has to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode
from counsellor_app.operations.pooling import intake, key_holding, second_invitation
from counsellor_app.operations.pooling.key_holding import ListView
from counsellor_app.pool.card import Card
from counsellor_app.pool.limits import Kind
from counsellor_app.ui.round.stages import HeldList, HeldRound

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling.intake import CameIn, TakenIn
    from counsellor_app.ui.round.stages import Held


@dataclass(frozen=True, slots=True)
class Taken:
    """All files of one reading.

    `unreadable` names members whose part in a list the own key does not open; `second` is an
    invitation over a period that has one.
    """

    files: tuple[TakenIn, ...]
    today: date
    unreadable: tuple[str, ...] = ()
    second: HeldRound | None = None

    @property
    def told(self) -> tuple[TakenIn, ...]:
        """The files of which there is something to say: a choice of two rounds says it itself."""
        second = None if self.second is None else self.second.raw
        return tuple(each for each in self.files if each.file.raw != second)

    @property
    def is_problem(self) -> bool:
        """Whether something was refused."""
        return any(each.refusal is not None for each in self.told)


def take_in(desk: Desk, files: tuple[CameIn, ...]) -> Taken:
    """Take files in, and look closer at two kinds of refusal that a choice or a call can mend."""
    taken = intake.take_in(desk, files)
    lists = _refused(taken, Kind.PARTICIPANTS, ErrorCode.POOL_HALF_UNREADABLE)
    rounds = _refused(taken, Kind.ROUND, ErrorCode.POOL_PERIOD_TAKEN)
    return Taken(
        taken,
        desk.today(),
        tuple(name for raw in lists for name in key_holding.unreadable_members(desk, raw)),
        next((HeldRound(raw, second_invitation.look_at_round(desk, raw)) for raw in rounds), None),
    )


def hold(taken: Taken, held: Held) -> None:
    """Keep what waits for a button."""
    for each in taken.files:
        if isinstance(each.outcome, Card):
            held.cards[each.outcome.name] = each.file.raw
        elif isinstance(each.outcome, ListView):
            held.asked = HeldList(each.file.raw, each.outcome)
    held.second = taken.second or held.second


def _refused(taken: tuple[TakenIn, ...], kind: Kind, code: ErrorCode) -> list[bytes]:
    return [
        each.file.raw
        for each in taken
        if each.file.kind is kind and each.refusal is not None and each.refusal.code is code
    ]
