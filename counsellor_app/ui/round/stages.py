"""What a member does now, out of where the round stands; each stage has one main thing to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from counsellor_app.pool.limits import USUAL_FEWEST

if TYPE_CHECKING:
    from counsellor_app.operations.pooling.key_holding import ListView
    from counsellor_app.operations.pooling.standing import PoolStanding, RoundStanding
    from counsellor_app.operations.pooling.taking_part import RoundView


class Stage(Enum):
    """Where the conversation is."""

    CARD = auto()
    WAIT_ROSTER = auto()
    CARDS = auto()
    COMPARE = auto()
    WAIT_ROUND = auto()
    INVITE = auto()
    TWO_ROUNDS = auto()
    EARLY = auto()
    PREVIEW = auto()
    SENT = auto()
    MISSED = auto()
    ROLE_LOST = auto()
    GATHER = auto()
    CLOSE_LIST = auto()
    WAIT_HALF_SUM = auto()
    LEAVE_OUT = auto()
    PUBLISH = auto()
    AGREE = auto()
    RESULT = auto()


class Action(Enum):
    """What a button of the conversation does."""

    SAVE_CARD = auto()
    SAVE_ROSTER = auto()
    WORDS_MATCH = auto()
    WORDS_DIFFER = auto()
    SAVE_ROUND = auto()
    CONTRIBUTE = auto()
    SAVE_LIST = auto()
    PUBLISH = auto()
    GIVE_HALF_SUM = auto()
    SEE_REPORT = auto()
    READ = auto()
    MAKE_AGAIN = auto()
    TAKE_SECOND = auto()
    REMOVE_ONE = auto()
    START_ROUND = auto()
    REPLACE_ROUND = auto()
    START_OTHER = auto()
    LEAVE_OUT = auto()
    NEW_ROSTER = auto()
    ROSTER_AGAIN = auto()
    ROUND_AGAIN = auto()
    RESULT_AGAIN = auto()
    DROP_CARDS = auto()
    DROP_ROUND = auto()
    KEEP_FIRST = auto()
    NOT_NOW = auto()


class Begun(Enum):
    """Something begun on the page that is not in the vault yet."""

    LISTING = auto()
    INVITING = auto()
    REPLACING = auto()
    LEAVING_OUT = auto()
    MAKING_AGAIN = auto()


BEGINS = {
    Action.NEW_ROSTER: Begun.LISTING,
    Action.START_ROUND: Begun.INVITING,
    Action.START_OTHER: Begun.INVITING,
    Action.REPLACE_ROUND: Begun.REPLACING,
    Action.LEAVE_OUT: Begun.LEAVING_OUT,
    Action.MAKE_AGAIN: Begun.MAKING_AGAIN,
}
DROPS = frozenset({Action.DROP_CARDS, Action.DROP_ROUND, Action.KEEP_FIRST, Action.NOT_NOW})


@dataclass(frozen=True, slots=True)
class HeldList:
    """A list the opener sent, to be agreed to; it is in memory until then."""

    raw: bytes
    view: ListView


@dataclass(frozen=True, slots=True)
class HeldRound:
    """A second invitation over a period that has one; in memory until a choice is made."""

    raw: bytes
    view: RoundView


@dataclass(slots=True)
class Held:
    """What was read in and waits for a button; all of it also lies in the files it came from."""

    cards: dict[str, bytes] = field(default_factory=dict[str, bytes])
    asked: HeldList | None = None
    second: HeldRound | None = None
    begun: Begun | None = None

    def forget(self) -> None:
        """Drop all of it."""
        self.cards, self.asked, self.second, self.begun = {}, None, None, None


ACTIONS: dict[Stage, tuple[Action, ...]] = {
    Stage.CARD: (Action.SAVE_CARD, Action.READ),
    Stage.WAIT_ROSTER: (Action.READ, Action.SAVE_CARD),
    Stage.CARDS: (Action.SAVE_ROSTER, Action.READ, Action.DROP_CARDS),
    Stage.COMPARE: (Action.WORDS_MATCH, Action.WORDS_DIFFER, Action.READ),
    Stage.WAIT_ROUND: (Action.READ, Action.START_ROUND),
    Stage.INVITE: (Action.SAVE_ROUND, Action.DROP_ROUND),
    Stage.TWO_ROUNDS: (Action.KEEP_FIRST, Action.TAKE_SECOND),
    Stage.EARLY: (Action.READ,),
    Stage.PREVIEW: (Action.CONTRIBUTE, Action.READ),
    Stage.SENT: (Action.READ, Action.MAKE_AGAIN, Action.REPLACE_ROUND),
    Stage.MISSED: (Action.READ, Action.REPLACE_ROUND),
    Stage.ROLE_LOST: (Action.READ,),
    Stage.GATHER: (Action.READ, Action.MAKE_AGAIN),
    Stage.CLOSE_LIST: (Action.SAVE_LIST, Action.READ),
    Stage.WAIT_HALF_SUM: (Action.READ, Action.SAVE_LIST),
    Stage.LEAVE_OUT: (Action.NOT_NOW, Action.REMOVE_ONE),
    Stage.PUBLISH: (Action.PUBLISH, Action.READ),
    Stage.AGREE: (Action.GIVE_HALF_SUM, Action.NOT_NOW),
    Stage.RESULT: (Action.READ, Action.SEE_REPORT, Action.START_ROUND),
}
"""The main thing to do in each stage, then what else is usual."""

MORE: dict[Stage, tuple[Action, ...]] = {
    Stage.COMPARE: (Action.ROSTER_AGAIN,),
    Stage.WAIT_ROUND: (Action.NEW_ROSTER, Action.ROSTER_AGAIN),
    Stage.EARLY: (Action.ROUND_AGAIN, Action.NEW_ROSTER),
    Stage.PREVIEW: (Action.ROUND_AGAIN,),
    Stage.SENT: (Action.START_OTHER, Action.NEW_ROSTER),
    Stage.MISSED: (Action.START_OTHER, Action.NEW_ROSTER),
    Stage.ROLE_LOST: (Action.START_OTHER, Action.NEW_ROSTER),
    Stage.GATHER: (Action.START_OTHER, Action.ROUND_AGAIN, Action.LEAVE_OUT, Action.NEW_ROSTER),
    Stage.CLOSE_LIST: (Action.LEAVE_OUT,),
    Stage.WAIT_HALF_SUM: (Action.LEAVE_OUT,),
    Stage.RESULT: (Action.RESULT_AGAIN, Action.NEW_ROSTER),
}
"""What is seldom needed: shown when more is asked for."""


def stage_of(standing: PoolStanding, held: Held) -> Stage:
    """The stage; what was just read in comes before what the vault remembers."""
    return _joining(standing, held) or _conversing(standing, held)


def _joining(standing: PoolStanding, held: Held) -> Stage | None:
    """The stages before there is a confirmed list of members; None after that."""
    if standing.name is None:
        return Stage.CARD
    if held.cards or held.begun is Begun.LISTING:
        return Stage.CARDS
    if standing.roster is None:
        return Stage.WAIT_ROSTER
    return Stage.COMPARE if standing.roster.confirmed_on is None else None


def _conversing(standing: PoolStanding, held: Held) -> Stage:
    if held.asked is not None:
        return Stage.AGREE
    if held.second is not None:
        return Stage.TWO_ROUNDS
    if held.begun in {Begun.INVITING, Begun.REPLACING}:
        return Stage.INVITE
    return Stage.WAIT_ROUND if standing.round is None else _in_round(standing.round, held.begun)


def _in_round(held: RoundStanding, begun: Begun | None) -> Stage:
    if held.has_result:
        return Stage.RESULT
    if held.is_early:
        return Stage.EARLY
    if held.is_forgotten and (held.is_opener or held.is_key_holder):
        return Stage.ROLE_LOST
    return (_opening(held, begun) if held.is_opener else None) or _contributing(held, begun)


def _opening(held: RoundStanding, begun: Begun | None) -> Stage | None:
    """The opener's stages; None while the own figures are to be looked at first."""
    if begun is Begun.LEAVING_OUT:
        return Stage.LEAVE_OUT
    if held.has_half_sum:
        return Stage.PUBLISH
    if held.has_list:
        return Stage.WAIT_HALF_SUM
    if is_previewed(held, begun):
        return None
    return Stage.CLOSE_LIST if held.is_gathered else Stage.GATHER


def _contributing(held: RoundStanding, begun: Begun | None) -> Stage:
    if is_previewed(held, begun):
        return Stage.PREVIEW
    return Stage.SENT if held.sent else Stage.MISSED


def is_previewed(held: RoundStanding, begun: Begun | None) -> bool:
    """Whether the own figures are looked at now, to be sent or to be sent once more."""
    return not held.is_closed and (not held.sent or begun is Begun.MAKING_AGAIN)


def actions_of(standing: PoolStanding, stage: Stage) -> tuple[Action, ...]:
    """The buttons of a stage, the main one first."""
    offered = tuple(a for a in ACTIONS[stage] if _is_possible(a, standing))
    held = standing.round
    if stage is Stage.RESULT and held is not None and held.is_opener:
        return tuple(sorted(offered, key=lambda action: action is not Action.SEE_REPORT))
    return offered


def more_of(standing: PoolStanding, stage: Stage) -> tuple[Action, ...]:
    """The buttons behind the one that shows more."""
    return tuple(a for a in MORE.get(stage, ()) if _is_possible(a, standing))


def is_replaceable(standing: PoolStanding) -> bool:
    """Whether the newest round closed without a result, and this member had no role in it."""
    held = standing.round
    if held is None or held.has_result or not held.is_closed:
        return False
    return not (held.is_opener or held.is_key_holder)


def is_small(standing: PoolStanding) -> bool:
    """Whether a list was confirmed with too few on it for a round."""
    held = standing.confirmed
    return held is not None and len(held.members) < USUAL_FEWEST


def _is_possible(action: Action, standing: PoolStanding) -> bool:
    if action is Action.REPLACE_ROUND:
        return is_replaceable(standing)
    if action in {Action.START_ROUND, Action.START_OTHER}:
        return bool(standing.periods) and not is_small(standing) and _is_free(standing)
    held = standing.round
    if held is None:
        return True
    return {
        Action.ROUND_AGAIN: held.is_opener,
        Action.RESULT_AGAIN: held.is_opener,
        Action.MAKE_AGAIN: not held.is_closed,
        Action.TAKE_SECOND: held.may_let_go,
        Action.LEAVE_OUT: held.gathered is not None and bool(held.gathered.came),
    }.get(action, True)


def _is_free(standing: PoolStanding) -> bool:
    """Whether no round runs: there is none, or the last has a result, or closed without one."""
    held = standing.round
    return held is None or held.has_result or held.is_closed
