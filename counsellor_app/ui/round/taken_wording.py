"""What a file was that came in, and what it asks; or why it was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.errors import ErrorCode
from counsellor_app.operations.pooling.key_holding import ListView
from counsellor_app.operations.pooling.opened_round import ReadyToPrint
from counsellor_app.operations.pooling.opening import Gathered
from counsellor_app.operations.pooling.seats import RosterView
from counsellor_app.operations.pooling.taking_part import ResultView, RoundView
from counsellor_app.pool.card import Card
from counsellor_app.pool.contributor import Counted
from counsellor_app.ui.round.round_wording import names_text, period_text
from counsellor_app.ui.wording import error_sentence, format_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.operations.pooling.intake import TakenIn
    from counsellor_app.ui.round.taking_in import Taken

_OF_DAYS = {
    ErrorCode.POOL_ROUND_CLOSED,
    ErrorCode.POOL_ROUND_EARLY,
    ErrorCode.POOL_NOT_CLOSED,
    ErrorCode.POOL_WINDOW_REFUSED,
}


def taken_text(taken: Taken) -> str:
    """A sentence for each file; cards in one, and of contributions where they bring the round."""
    cards = [each.outcome.name for each in taken.told if isinstance(each.outcome, Card)]
    rest = [each for each in taken.told if not isinstance(each.outcome, Card)]
    lines = [_line(each) for each in rest]
    came = [place for place, each in enumerate(rest) if isinstance(each.outcome, Gathered)]
    told = [line for place, line in enumerate(lines) if place not in came[:-1]]
    return "\n".join((*_cards(cards), *told, *_beside(taken)))


def _cards(names: list[str]) -> Iterator[str]:
    if len(names) == 1:
        yield QCoreApplication.translate("round", "This is the card of {name}.").format(
            name=names[0]
        )
    elif names:
        told = QCoreApplication.translate("round", "These are the cards of {names}.")
        yield told.format(names=names_text(names))


def _beside(taken: Taken) -> Iterator[str]:
    """What helps to mend a refusal."""
    if taken.unreadable:
        told = QCoreApplication.translate(
            "round",
            "It is the part of {names}. Call whoever opens: either a new file comes, or the list "
            "is "
            "made anew without it.",
        )
        yield told.format(names=names_text(taken.unreadable))
    if any(each.refusal is not None and each.refusal.code in _OF_DAYS for each in taken.told):
        told = QCoreApplication.translate(
            "round", "By this computer it is {day} today. Is that wrong? Then set its clock right."
        )
        yield told.format(day=format_day(taken.today))


def _line(taken: TakenIn) -> str:
    if taken.refusal is not None:
        told = QCoreApplication.translate("round", "Not taken in: {name}. {why}")
        return told.format(name=taken.file.name, why=error_sentence(taken.refusal))
    outcome = taken.outcome
    if isinstance(outcome, RosterView):
        told = QCoreApplication.translate("round", "This is a list of members: {names}.")
        return told.format(names=names_text(member.name for member in outcome.members))
    return _of_round(outcome)


def _of_round(outcome: object) -> str:
    if isinstance(outcome, RoundView):
        told = QCoreApplication.translate(
            "round", "This is the invitation of {opener} to the round {period}."
        )
        return told.format(opener=outcome.opener, period=period_text(outcome.period))
    if isinstance(outcome, Gathered):
        told = QCoreApplication.translate("round", "Contributions that came in so far: {names}.")
        return told.format(names=names_text(outcome.came))
    if isinstance(outcome, ListView):
        told = QCoreApplication.translate("round", "This is the list of {opener}.")
        return told.format(opener=outcome.round.opener)
    if isinstance(outcome, ReadyToPrint):
        return QCoreApplication.translate(
            "round", "This is the half-sum of whoever holds the key. The sum adds up."
        )
    return _of_result(outcome)


def _of_result(outcome: object) -> str:
    if not isinstance(outcome, ResultView):
        return QCoreApplication.translate(
            "round", "This is the pool's last result. From here on you take part."
        )
    if outcome.counted is Counted.NO:
        return QCoreApplication.translate(
            "round",
            "This is the result. You were not counted in it; your reports go along in the next "
            "round.",
        )
    if outcome.counted is Counted.YES_FORGOTTEN:
        return QCoreApplication.translate(
            "round",
            "This is the result. You were counted with a file from before your backup; your "
            "reports of that time are not counted again.",
        )
    return QCoreApplication.translate("round", "This is the result. You were counted in it.")
