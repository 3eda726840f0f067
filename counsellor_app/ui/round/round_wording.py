"""What the conversation says in each stage: one line for now, one for what is waited for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from counsellor_app.casework.half_year import HalfYear
from counsellor_app.ui.reporting.half_years import half_year_text
from counsellor_app.ui.round.stages import Stage
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.casework.period import Period
    from counsellor_app.operations.pool_round import RoundView
    from counsellor_app.operations.pool_standing import PoolStanding, RoundStanding

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
    Stage.GATHER: QT_TRANSLATE_NOOP(
        "round", "Read in the files of your colleagues for the round {period}, all at once."
    ),
    Stage.CLOSE_LIST: QT_TRANSLATE_NOOP("round", "Save the list for {key_holder}."),
    Stage.WAIT_HALF_SUM: QT_TRANSLATE_NOOP(
        "round", "Read in the half-sum of {key_holder} as soon as it is there."
    ),
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
        "round", "You can send along from {first_day} to {last_day}. Figures may still change."
    ),
    Stage.PREVIEW: QT_TRANSLATE_NOOP(
        "round", "The round closes on {last_day}. After that you wait for the result of {opener}."
    ),
    Stage.SENT: QT_TRANSLATE_NOOP("round", "You wait for the result of {opener}."),
    Stage.MISSED: QT_TRANSLATE_NOOP("round", "You wait for the result of {opener}."),
    Stage.WAIT_HALF_SUM: QT_TRANSLATE_NOOP(
        "round", "You wait for {key_holder}. Nobody else can open the sum."
    ),
    Stage.RESULT: QT_TRANSLATE_NOOP("round", "You wait for the next invitation."),
}
_WAIT_FOR_LIST = QT_TRANSLATE_NOOP(
    "round", "You hold the key: you wait for the list of {opener}, after {last_day} at the latest."
)
_GAVE = QT_TRANSLATE_NOOP(
    "round", "You gave your half of the sum. You wait for the result of {opener}."
)
_MISSING = QT_TRANSLATE_NOOP("round", "Missing: {missing}. The round closes on {last_day}.")
_TOO_FEW = QT_TRANSLATE_NOOP(
    "round", "Missing: {missing}. At least {fewest} contributions are needed."
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


def now_text(standing: PoolStanding, stage: Stage) -> str:
    """What is to be done now."""
    return _filled(str(_NOW[stage]), standing)


def wait_text(standing: PoolStanding, stage: Stage) -> str:
    """What is waited for and who is missing; empty where nothing is."""
    held = standing.round
    if stage in {Stage.GATHER, Stage.CLOSE_LIST} and held is not None:
        return _missing_text(standing, held)
    if stage is Stage.SENT and held is not None and held.is_key_holder:
        return _filled(str(_GAVE if held.gave_half_sum else _WAIT_FOR_LIST), standing)
    return _filled(str(_WAIT[stage]), standing) if stage in _WAIT else ""


def _missing_text(standing: PoolStanding, held: RoundStanding) -> str:
    gathered = held.gathered
    if gathered is None or not gathered.missing:
        return _filled(str(_ALL_IN), standing)
    is_short = held.is_closed and len(gathered.came) < held.view.fewest
    return _filled(str(_TOO_FEW if is_short else _MISSING), standing)


def _filled(text: str, standing: PoolStanding) -> str:
    told = QCoreApplication.translate("round", text)
    if standing.round is None:
        return told
    gathered = standing.round.gathered
    missing = names_text(gathered.missing) if gathered else ""
    return told.format(missing=missing, **_facts(standing.round.view))


def _facts(view: RoundView) -> dict[str, str]:
    return {
        "period": period_text(view.period),
        "opener": view.opener,
        "key_holder": view.key_holder,
        "first_day": format_day(view.period.last_on + timedelta(days=1)),
        "last_day": format_day(view.closes_on),
        "fewest": str(view.fewest),
    }
