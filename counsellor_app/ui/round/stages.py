"""What a member does now, out of where the round stands; each stage has one main thing to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counsellor_app.operations.pool_key import ListView
    from counsellor_app.operations.pool_standing import PoolStanding, RoundStanding


class Stage(Enum):
    """Where the conversation is."""

    CARD = auto()
    WAIT_ROSTER = auto()
    CARDS = auto()
    COMPARE = auto()
    WAIT_ROUND = auto()
    INVITE = auto()
    EARLY = auto()
    PREVIEW = auto()
    SENT = auto()
    MISSED = auto()
    GATHER = auto()
    CLOSE_LIST = auto()
    WAIT_HALF_SUM = auto()
    PUBLISH = auto()
    AGREE = auto()
    RESULT = auto()


class Action(Enum):
    """What a button of the conversation does."""

    READ = auto()
    SAVE_CARD = auto()
    SAVE_ROSTER = auto()
    DROP_CARDS = auto()
    WORDS_MATCH = auto()
    WORDS_DIFFER = auto()
    START_ROUND = auto()
    DROP_ROUND = auto()
    SAVE_ROUND = auto()
    CONTRIBUTE = auto()
    SAVE_LIST = auto()
    PUBLISH = auto()
    GIVE_HALF_SUM = auto()
    NOT_NOW = auto()
    SAVE_REPORT = auto()
    SAVE_TABLES = auto()
    ROSTER_AGAIN = auto()
    ROUND_AGAIN = auto()
    RESULT_AGAIN = auto()


@dataclass(frozen=True, slots=True)
class HeldList:
    """A list the opener sent, to be agreed to; it is in memory until then."""

    raw: bytes
    view: ListView


@dataclass(slots=True)
class Held:
    """What was read in and waits for a button; all of it also lies in the files it came from."""

    cards: dict[str, bytes]
    asked: HeldList | None = None
    is_inviting: bool = False

    def forget(self) -> None:
        """Drop all of it."""
        self.cards, self.asked, self.is_inviting = {}, None, False


ACTIONS: dict[Stage, tuple[Action, ...]] = {
    Stage.CARD: (Action.SAVE_CARD, Action.READ),
    Stage.WAIT_ROSTER: (Action.READ, Action.SAVE_CARD),
    Stage.CARDS: (Action.SAVE_ROSTER, Action.READ, Action.DROP_CARDS),
    Stage.COMPARE: (Action.WORDS_MATCH, Action.WORDS_DIFFER, Action.READ, Action.ROSTER_AGAIN),
    Stage.WAIT_ROUND: (Action.READ, Action.START_ROUND, Action.ROSTER_AGAIN),
    Stage.INVITE: (Action.SAVE_ROUND, Action.DROP_ROUND),
    Stage.EARLY: (Action.READ, Action.ROUND_AGAIN),
    Stage.PREVIEW: (Action.CONTRIBUTE, Action.READ, Action.ROUND_AGAIN),
    Stage.SENT: (Action.READ, Action.CONTRIBUTE),
    Stage.MISSED: (Action.READ,),
    Stage.GATHER: (Action.READ, Action.CONTRIBUTE, Action.ROUND_AGAIN),
    Stage.CLOSE_LIST: (Action.SAVE_LIST, Action.READ),
    Stage.WAIT_HALF_SUM: (Action.READ, Action.SAVE_LIST),
    Stage.PUBLISH: (Action.PUBLISH, Action.READ),
    Stage.AGREE: (Action.GIVE_HALF_SUM, Action.NOT_NOW),
    Stage.RESULT: (
        Action.READ,
        Action.SAVE_REPORT,
        Action.SAVE_TABLES,
        Action.RESULT_AGAIN,
        Action.START_ROUND,
    ),
}
"""The main thing to do in each stage, then what else may be done."""


def stage_of(standing: PoolStanding, held: Held) -> Stage:
    """The stage; what was just read in comes before what the vault remembers."""
    return _joining(standing, held) or _conversing(standing, held)


def _joining(standing: PoolStanding, held: Held) -> Stage | None:
    """The stages before there is a confirmed list of members; None after that."""
    if standing.name is None:
        return Stage.CARD
    if held.cards:
        return Stage.CARDS
    if standing.roster is None:
        return Stage.WAIT_ROSTER
    return Stage.COMPARE if standing.roster.confirmed_on is None else None


def _conversing(standing: PoolStanding, held: Held) -> Stage:
    if held.asked is not None:
        return Stage.AGREE
    if held.is_inviting:
        return Stage.INVITE
    return Stage.WAIT_ROUND if standing.round is None else _in_round(standing.round)


def actions_of(standing: PoolStanding, stage: Stage) -> tuple[Action, ...]:
    """The buttons of a stage, the main one first."""
    offered, held = ACTIONS[stage], standing.round
    if held is None:
        return offered
    gone: set[Action] = set() if held.is_opener else {Action.ROUND_AGAIN}
    if held.is_closed:
        gone.add(Action.CONTRIBUTE)
    offered = tuple(action for action in offered if action not in gone)
    if held.is_opener and stage is Stage.RESULT:
        offered = tuple(sorted(offered, key=lambda action: action is not Action.SAVE_REPORT))
    if is_replaceable(standing) and stage in {Stage.SENT, Stage.MISSED}:
        offered = (*offered, Action.START_ROUND)
    return offered


def is_replaceable(standing: PoolStanding) -> bool:
    """Whether the newest round closed without a result, and this member had no role in it."""
    held = standing.round
    if held is None or held.has_result or not held.is_closed:
        return False
    return not (held.is_opener or held.is_key_holder)


def _in_round(held: RoundStanding) -> Stage:
    if held.has_result:
        return Stage.RESULT
    if held.is_early:
        return Stage.EARLY
    if held.is_opener and held.has_list:
        return Stage.PUBLISH if held.has_half_sum else Stage.WAIT_HALF_SUM
    if not held.sent and not held.is_closed:
        return Stage.PREVIEW
    if held.is_opener:
        return Stage.CLOSE_LIST if held.is_gathered else Stage.GATHER
    return Stage.SENT if held.sent else Stage.MISSED
