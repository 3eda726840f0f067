"""What a line of the register says, in words instead of data."""

from __future__ import annotations

import json
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.casework.ledger import OWN_FIGURES, POOL_REPORTS, ReleaseKind
from counsellor_app.ui.wording import format_day, format_size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.casework.ledger import LedgerLine


def content_text(line: LedgerLine) -> str:
    """Exactly what the file held, line by line."""
    told: dict[str, Any] = json.loads(line.content)
    match line.kind:
        case ReleaseKind.SHEET_PDF | ReleaseKind.SHEET_HTML:
            lines = _sheet(told)
        case ReleaseKind.ATTENDANCE_PDF:
            lines = _attendance(told)
        case ReleaseKind.REQUEST_FORM_PDF:
            lines = iter(
                [QCoreApplication.translate("register", "An empty form, without any name")]
            )
        case ReleaseKind.NOT_WRITTEN:
            lines = iter(
                [
                    QCoreApplication.translate(
                        "register",
                        "The file with this fingerprint could not be written. Nothing left.",
                    )
                ]
            )
        case kind if kind in OWN_FIGURES:
            lines = _tables(told)
        case kind if kind in POOL_REPORTS:
            lines = chain(
                _rounds(told), _tables(told), _over_time(told), _texts(told), _left_out(told)
            )
        case ReleaseKind.BACKUP:
            lines = _backup(told)
        case _:
            lines = _pool_file(told, line.kind)
    return "\n".join((*lines, *_despite(told), "", _fingerprint(line)))


def _sheet(told: dict[str, Any]) -> Iterator[str]:
    number = QCoreApplication.translate("register", "Sheet {number}")
    yield number.format(number=told["sheet"])
    if told["audience"] == Audience.SECTOR:
        yield QCoreApplication.translate("register", "For the sector")
    else:
        yield QCoreApplication.translate("register", "For the pool")
    approved = QCoreApplication.translate("register", "Approved on {day}")
    yield approved.format(day=format_day(date.fromisoformat(told["approved_on"])))
    if "copies" in told:
        copies = QCoreApplication.translate("register", "Numbered copies: {number}")
        yield copies.format(number=told["copies"])


def _attendance(told: dict[str, Any]) -> Iterator[str]:
    number = QCoreApplication.translate("register", "Intervision session {number}")
    yield number.format(number=told["session"])
    held = QCoreApplication.translate("register", "Held on {day}")
    yield held.format(day=format_day(date.fromisoformat(told["held_on"])))
    people = QCoreApplication.translate("register", "People named as present: {number}")
    yield people.format(number=told["attendees"])
    yield QCoreApplication.translate("register", "Nothing of any case")


def _backup(told: dict[str, Any]) -> Iterator[str]:
    made = QCoreApplication.translate("register", "Your vault as it was on {day}, {size}")
    day = format_day(date.fromisoformat(told["made_on"]))
    yield made.format(day=day, size=format_size(told["bytes"]))
    yield QCoreApplication.translate(
        "register", "Cases that you erase later are still in that copy."
    )


def _tables(told: dict[str, Any]) -> Iterator[str]:
    for table in told["tables"]:
        yield f"{table['title']}, {_days(table['window'])}"
        for row in table["rows"]:
            yield f"    {row['label']}: {row['count'] if 'count' in row else row['text']}"


def _rounds(told: dict[str, Any]) -> Iterator[str]:
    """Which rounds of the pool the report is of, and from which number on they told anything."""
    for held in told.get("rounds", ()):
        if held["participants"] is None:
            text = QCoreApplication.translate(
                "register",
                "Round of the pool, {days}: {contributors} counsellors took part, numbers from "
                "{threshold} on",
            )
        else:
            text = QCoreApplication.translate(
                "register",
                "Round of the pool, {days}: {contributors} of {participants} counsellors took "
                "part, numbers from {threshold} on",
            )
        yield text.format(days=_days(held["period"]), **held)


def _left_out(told: dict[str, Any]) -> Iterator[str]:
    """What the report says about how was counted and what is not in it."""
    if sentences := told.get("left_out"):
        yield ""
        yield QCoreApplication.translate("register", "What the report says of itself:")
        yield from (f"    {sentence}" for sentence in sentences)


def _over_time(told: dict[str, Any]) -> Iterator[str]:
    """The totals and tables of several periods, as far as the report showed any."""
    for total in told.get("totals", ()):
        name = QCoreApplication.translate("register", "Reports in all")
        yield f"{name}, {_days(total['window'])}: {total.get('count', total.get('text'))}"
    for trend in told.get("trends", ()):
        for window, counts in zip(trend["windows"], trend["counts"], strict=True):
            yield f"{trend['title']}, {_days(window)}"
            for label, count in zip(trend["labels"], counts, strict=True):
                yield f"    {label}: {count}"


def _days(window: dict[str, str]) -> str:
    first, last = (date.fromisoformat(window[end]) for end in ("from", "to"))
    return f"{format_day(first)} – {format_day(last)}"


def _despite(told: dict[str, Any]) -> Iterator[str]:
    """That the counsellor was told of earlier files that differ little."""
    if earlier := told.get("despite"):
        text = QCoreApplication.translate(
            "register", "It differs little from line {numbers}. You knew, and saved it."
        )
        yield ""
        yield text.format(numbers=", ".join(map(str, earlier)))


def _fingerprint(line: LedgerLine) -> str:
    """The whole of it, to be copied and compared."""
    text = QCoreApplication.translate("register", "Fingerprint (SHA-256): {hash}")
    return text.format(hash=line.sha256)


def _texts(told: dict[str, Any]) -> Iterator[str]:
    for text in told["texts"]:
        yield from (words for words in (text["words"], text["proposal"]) if words)


def _pool_file(told: dict[str, Any], kind: ReleaseKind) -> Iterator[str]:
    by = QCoreApplication.translate("register", "Signed by member {member}")
    yield by.format(member=told["by"])
    if told["round"]:
        of = QCoreApplication.translate("register", "Of the round {fingerprint}")
        yield of.format(fingerprint=told["round"][:16])
    if kind is not ReleaseKind.POOL_RESULT:  # it tells what the report tells
        yield QCoreApplication.translate("register", "No figure can be read in this file")
