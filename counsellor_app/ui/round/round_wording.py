"""What the conversation says in each stage: one line for now, one for what is waited for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from counsellor_app.casework.half_year import HalfYear
from counsellor_app.ui.reporting.half_years import half_year_text
from counsellor_app.ui.round.stages import Begun, Stage, is_replaceable, is_small
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from counsellor_app.casework.period import Period
    from counsellor_app.operations.pooling.standing import PoolStanding, RoundStanding
    from counsellor_app.operations.pooling.taking_part import RoundView
    from counsellor_app.ui.round.stages import Held

_NOW = {
    Stage.CARD: QT_TRANSLATE_NOOP(
        "round", "Make your card: with it your colleagues put you on the list of members."
    ),
    Stage.WAIT_ROSTER: QT_TRANSLATE_NOOP(
        "round",
        "Read in the list of members. Do you make the list yourself? Then read in the cards of "
        "your colleagues, all at once.",
    ),
    Stage.CARDS: QT_TRANSLATE_NOOP("round", "Make the list of members from these cards."),
    Stage.COMPARE: QT_TRANSLATE_NOOP(
        "round",
        "Compare these twelve words. One of you reads them aloud, the others follow on their own "
        "screen.",
    ),
    Stage.WAIT_ROUND: QT_TRANSLATE_NOOP("round", "Read in the invitation as soon as it is there."),
    Stage.INVITE: QT_TRANSLATE_NOOP("round", "Invite your colleagues to a round."),
    Stage.TWO_ROUNDS: QT_TRANSLATE_NOOP(
        "round", "There are two invitations for {period}. One of them is meant."
    ),
    Stage.EARLY: QT_TRANSLATE_NOOP("round", "There is nothing to do now for the round {period}."),
    Stage.PREVIEW: QT_TRANSLATE_NOOP(
        "round", "Read your figures for the round {period}, and save your file."
    ),
    Stage.SENT: QT_TRANSLATE_NOOP("round", "Your file for the round {period} is made."),
    Stage.MISSED: QT_TRANSLATE_NOOP(
        "round",
        "The round {period} is closed without a file of yours. Your reports go along in the next "
        "round.",
    ),
    Stage.ROLE_LOST: QT_TRANSLATE_NOOP(
        "round",
        "The round {period} began before you put a backup back. Your part in opening it is closed "
        "for you.",
    ),
    Stage.GATHER: QT_TRANSLATE_NOOP(
        "round", "Read in the files of your colleagues for the round {period}, all at once."
    ),
    Stage.CLOSE_LIST: QT_TRANSLATE_NOOP("round", "Save the list for {key_holder}."),
    Stage.WAIT_HALF_SUM: QT_TRANSLATE_NOOP(
        "round", "Read in the half-sum of {key_holder} as soon as it is there."
    ),
    Stage.LEAVE_OUT: QT_TRANSLATE_NOOP("round", "Do without the contribution of one colleague?"),
    Stage.PUBLISH: QT_TRANSLATE_NOOP(
        "round", "Look at what will be printed and what will not, and save the result."
    ),
    Stage.AGREE: QT_TRANSLATE_NOOP("round", "Look at this list, and agree to it if it is right."),
    Stage.RESULT: QT_TRANSLATE_NOOP("round", "The round {period} is over."),
}
_WAIT = {
    Stage.WAIT_ROSTER: QT_TRANSLATE_NOOP("round", "You wait for the list of members."),
    Stage.WAIT_ROUND: QT_TRANSLATE_NOOP(
        "round", "You wait for the invitation of the colleague who opens the round."
    ),
    Stage.EARLY: QT_TRANSLATE_NOOP(
        "round",
        "You can send along from {first_day} to {last_day}. Figures may still change. By this "
        "computer it is {today} today.",
    ),
    Stage.PREVIEW: QT_TRANSLATE_NOOP(
        "round", "You mail the file to {opener}. Then you wait for the result."
    ),
    Stage.SENT: QT_TRANSLATE_NOOP(
        "round", "Did you mail it to {opener}? Then you wait for the result."
    ),
    Stage.MISSED: QT_TRANSLATE_NOOP("round", "You wait for the result of {opener}."),
    Stage.ROLE_LOST: QT_TRANSLATE_NOOP(
        "round",
        "The app no longer knows what was done in it, and opens nothing twice. Tell your "
        "colleagues: after {last_day} somebody without a part in it can open a replacement round, "
        "in which your reports go along, or else in the next. If the sum was opened before, the "
        "result comes as usual.",
    ),
    Stage.WAIT_HALF_SUM: QT_TRANSLATE_NOOP(
        "round",
        "Did you mail the list to {key_holder}? Then you wait for the half-sum. Nobody else can "
        "open the sum.",
    ),
    Stage.RESULT: QT_TRANSLATE_NOOP("round", "You wait for the next invitation."),
}
_PREVIEW_OPENER = QT_TRANSLATE_NOOP(
    "round", "You open this round yourself: your file is taken in at once, and mailed to nobody."
)
_PREVIEW_KEY_HOLDER = QT_TRANSLATE_NOOP(
    "round", "You mail the file to {opener}. Then you wait for the list: you hold the key."
)
_PREVIEW_FORGOTTEN = QT_TRANSLATE_NOOP(
    "round",
    "This round began before you put a backup back. Perhaps you sent a file already: a new one "
    "takes its place, and without a new one the first counts.",
)
_LATE_JOINER = QT_TRANSLATE_NOOP(
    "round",
    "Do you join a pool that had rounds before? Then read the last result in too, first of all.",
)
_TOO_SMALL = QT_TRANSLATE_NOOP(
    "round", "There are too few on the list of members for a round: five are needed."
)
_RESULT_OPENER = QT_TRANSLATE_NOOP(
    "round", "Did you mail the result to your colleagues? You find the report under Report."
)
_REPLACE = QT_TRANSLATE_NOOP(
    "round",
    "Does the result not come because {opener} or {key_holder} is lost to the round? Then a "
    "colleague who is neither opens a replacement round.",
)
_KEY_LOST = QT_TRANSLATE_NOOP(
    "round",
    "Does {key_holder} answer no more? Then ask a colleague who neither opens nor holds the key "
    "to open a replacement round.",
)
_REPLACING = QT_TRANSLATE_NOOP("round", "Invite your colleagues to a replacement round.")
_NEW_LIST = QT_TRANSLATE_NOOP(
    "round", "Make a new list of members: read in new cards, or say who leaves the pool."
)
_WAIT_FOR_LIST = QT_TRANSLATE_NOOP(
    "round", "You hold the key: you wait for the list of {opener}, after {last_day} at the latest."
)
_GAVE = QT_TRANSLATE_NOOP(
    "round", "You gave your half of the sum. You wait for the result of {opener}."
)
_OPEN_TILL = QT_TRANSLATE_NOOP("round", "The round closes on {last_day}.")
_CLOSED_SINCE = QT_TRANSLATE_NOOP(
    "round", "The round closed on {last_day}. Wait no longer, or call whoever is missing."
)
_TOO_FEW = QT_TRANSLATE_NOOP(
    "round",
    "The round closed on {last_day}, and at least {fewest} contributions are needed. If no more "
    "come, nothing is opened, and all reports go along in the next round.",
)
_ALL_IN = QT_TRANSLATE_NOOP("round", "Everybody sent a file.")


def period_text(period: Period) -> str:
    """A half-year by its months, a year by its number."""
    if period.last_on.month == 6:
        return half_year_text(HalfYear.of(period.last_on))
    return str(period.last_on.year)


def names_text(names: Iterable[str]) -> str:
    """Names in one line."""
    return ", ".join(names)


def now_text(standing: PoolStanding, stage: Stage, held: Held) -> str:
    """What is to be done now."""
    if stage is Stage.INVITE and held.begun is Begun.REPLACING:
        return _filled(_REPLACING, standing)
    if stage is Stage.CARDS and not held.cards and standing.confirmed is not None:
        return _filled(_NEW_LIST, standing)
    return _filled(_NOW[stage], standing)


def wait_text(standing: PoolStanding, stage: Stage) -> str:
    """What is waited for, and what to do if it does not come; empty where nothing is."""
    held = standing.round
    if held is None or stage not in _IN_ROUND:
        told = _joining_text(standing, stage)
    else:
        told = (_IN_ROUND[stage](held), *_if_lost(standing, stage, held))
    return " ".join(_filled(each, standing) for each in told if each)


def _joining_text(standing: PoolStanding, stage: Stage) -> tuple[object, ...]:
    if stage is not Stage.WAIT_ROUND:
        return (_WAIT.get(stage, ""),)
    if is_small(standing):
        return (_TOO_SMALL,)
    is_late = standing.confirmed is not None and standing.confirmed.version > 1
    return _WAIT[stage], _LATE_JOINER if is_late else ""


def _preview_text(held: RoundStanding) -> object:
    if held.is_forgotten:
        return _PREVIEW_FORGOTTEN
    if held.is_opener:
        return _PREVIEW_OPENER
    return _PREVIEW_KEY_HOLDER if held.is_key_holder else _WAIT[Stage.PREVIEW]


def _sent_text(held: RoundStanding) -> object:
    if held.is_key_holder:
        return _GAVE if held.gave_half_sum else _WAIT_FOR_LIST
    return _WAIT[Stage.SENT]


def _missed_text(held: RoundStanding) -> object:
    return _sent_text(held) if held.is_key_holder else _WAIT[Stage.MISSED]


def _missing_text(held: RoundStanding) -> object:
    gathered = held.gathered
    if gathered is None or not gathered.missing:
        return _ALL_IN
    if not held.is_closed:
        return _OPEN_TILL
    return _TOO_FEW if len(gathered.came) < held.view.fewest else _CLOSED_SINCE


_IN_ROUND: dict[Stage, Callable[[RoundStanding], object]] = {
    Stage.PREVIEW: _preview_text,
    Stage.SENT: _sent_text,
    Stage.MISSED: _missed_text,
    Stage.GATHER: _missing_text,
    Stage.CLOSE_LIST: _missing_text,
    Stage.EARLY: lambda _: _WAIT[Stage.EARLY],
    Stage.ROLE_LOST: lambda _: _WAIT[Stage.ROLE_LOST],
    Stage.WAIT_HALF_SUM: lambda _: _WAIT[Stage.WAIT_HALF_SUM],
    Stage.RESULT: lambda held: _RESULT_OPENER if held.is_opener else _WAIT[Stage.RESULT],
}


def _if_lost(standing: PoolStanding, stage: Stage, held: RoundStanding) -> tuple[object, ...]:
    if stage in {Stage.SENT, Stage.MISSED} and is_replaceable(standing):
        return (_REPLACE,)
    return (_KEY_LOST,) if stage is Stage.WAIT_HALF_SUM and held.is_closed else ()


def _filled(text: object, standing: PoolStanding) -> str:
    """A marked sentence, translated and filled in; PySide types what it marks as an object."""
    source = str(text)
    told = QCoreApplication.translate("round", source)
    if standing.round is None:
        return told
    return told.format(today=format_day(standing.today), **_facts(standing.round.view))


def _facts(view: RoundView) -> dict[str, str]:
    return {
        "period": period_text(view.period),
        "opener": view.opener,
        "key_holder": view.key_holder,
        "first_day": format_day(view.period.last_on + timedelta(days=1)),
        "last_day": format_day(view.closes_on),
        "fewest": str(view.fewest),
    }
