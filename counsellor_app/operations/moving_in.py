"""Taking over a list of past cases: look, propose, dry run, take over in pieces, take back.

Reading and proposing need no vault and run beside the lane. What is taken over is entered as the
counsellor would: by the operations that keep, register and close a case.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.answers import day
from counsellor_app.casework.codebook import UNKNOWN
from counsellor_app.casework.coded_case import CaseId, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.casework.list_columns import (
    Ground,
    Guess,
    guess_columns,
    likely_head,
    offered_fields,
)
from counsellor_app.casework.list_mapping import (
    AskedValue,
    ColumnRead,
    ListMapping,
    NotRead,
    ReadList,
    ReadRow,
    Rules,
    Why,
    WithoutEnd,
)
from counsellor_app.casework.list_rows import read_rows, values_to_ask
from counsellor_app.casework.old_list import Becomes, Kind, ListWords, OldList
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake.lists import read_list
from counsellor_app.operations import case_notes, persons, timeline
from counsellor_app.operations.erasure import erase_together
from counsellor_app.pace import Act, act
from counsellor_app.settings import resource
from counsellor_app.vault import moved_in_store
from counsellor_app.vault.moved_in_store import Batch

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk

__all__ = [
    "AskedValue",
    "Batch",
    "Becomes",
    "ColumnRead",
    "DryRun",
    "Ground",
    "Guess",
    "Kind",
    "ListMapping",
    "NotRead",
    "OldList",
    "ReadList",
    "ReadRow",
    "Rules",
    "Why",
    "WithoutEnd",
    "offered_fields",
]

PIECE = 10
"""Cases taken over at once; between pieces the lane is free, and one may stop."""

EXAMPLES = 3
"""Different texts of a column that are shown."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it was read: the names of its sheets, which of them this is, and its list."""

    sheets: tuple[str, ...]
    chosen: int
    list: OldList


@dataclass(frozen=True, slots=True, repr=False)
class ColumnView:
    """A column as one looks at it: its name, a few of its texts, how many it has, and a guess."""

    column: int
    name: FreeText
    examples: tuple[FreeText, ...]
    filled: int
    guess: Guess


@dataclass(frozen=True, slots=True, repr=False)
class DryRun:
    """What taking over would do. `known` rows are cases in the vault already, from before."""

    ready: tuple[ReadRow, ...]
    known: int
    read: ReadList
    of_this_half_year: int


@cache
def list_words() -> ListWords:
    """What counsellors call things, from the data that comes with the app."""
    told: dict[str, Any] = tomllib.loads(
        resource("moving_in/words.toml").read_text(encoding="utf-8")
    )
    columns = {_becomes(key): tuple(names) for key, names in told["columns"].items()}
    values = {
        field: {code: tuple(names) for code, names in named.items()}
        for field, named in told["values"].items()
    }
    ranges = {
        field: {code: (first, last) for code, (first, last) in named.items()}
        for field, named in told["ranges"].items()
    }
    return ListWords(columns, values, ranges)


def look_at(codebook: Codebook, path: Path, sheet: int | None = None) -> Looked:
    """What a file holds; needs no desk, so it runs beside the lane.

    Raises:
        ExpectedError: as `intake.lists.read_list`; SPREADSHEET_EMPTY for a file without rows.
    """
    found = read_list(path, sheet)
    if not any(map(any, found.rows)) and len(found.sheets) == 1:
        raise ExpectedError(ErrorCode.SPREADSHEET_EMPTY)
    head = likely_head(found.rows, codebook, list_words())
    return Looked(found.sheets, found.chosen, OldList(found.rows, head))


def with_head(old: OldList, number: int) -> OldList:
    """The same list with its names in another row, by its number; 0 if it has none."""
    return replace(old, head=max(-1, min(number, len(old.rows)) - 1))


def propose(codebook: Codebook, old: OldList) -> tuple[ColumnView, ...]:
    """Each column, and what it may become; a blank one is left behind."""
    guesses = guess_columns(old, codebook, list_words())
    return tuple(_view(old, column, guess) for column, guess in enumerate(guesses))


def what_to_ask(codebook: Codebook, old: OldList, mapping: ListMapping) -> tuple[AskedValue, ...]:
    """The values of which the counsellor says what they mean."""
    return values_to_ask(old, mapping, codebook, list_words())


def read(
    codebook: Codebook, old: OldList, mapping: ListMapping, rules: Rules, today: date
) -> ReadList:
    """Every row as a case or why it is none; needs no desk."""
    return read_rows(old, mapping, codebook, list_words(), rules, today)


def dry_run(desk: Desk, found: ReadList) -> DryRun:
    """What taking over would do, beside what is in the vault already; changes nothing."""
    known = moved_in_store.known(desk.vault.connection, (row.mark for row in found.rows))
    ready = tuple(row for row in found.rows if row.mark not in known)
    first_on = counting_begins_on(desk.today())
    of_now = sum(_is_received_from(row, first_on) for row in ready)
    return DryRun(ready, len(found.rows) - len(ready), found, of_now)


def counting_begins_on(today: date) -> date:
    """The first day of this half-year: what was received before it was counted elsewhere."""
    return HalfYear.of(today).first_on


def take_over(desk: Desk, rows: tuple[ReadRow, ...], batch: int | None = None) -> int:
    """Take a piece of the list over, whole or not at all; the number of its go.

    Raises:
        ExpectedError: what keeping, registering and closing a case raise.
    """
    connection = desk.vault.connection
    with connection.transaction():
        number = batch or moved_in_store.next_batch(connection)
        for row in rows:
            case_id = _enter(desk, row)
            moved_in_store.add(connection, case_id, batch=number, mark=row.mark, on=desk.today())
    return number


def last_taken_over(desk: Desk) -> Batch | None:
    """What was taken over today and can be taken back in one go."""
    last = moved_in_store.last(desk.vault.connection)
    return last if last is not None and last.moved_on == desk.today() else None


@act(Act.ERASING)
def take_back(desk: Desk, batch: int) -> int:
    """Erase every case of one go, from the backups too, whatever was added since; how many.

    Raises:
        ExpectedError: VAULT_READ_ONLY, and what the disk does.
    """
    cases = moved_in_store.cases_of(desk.vault.connection, batch)
    return erase_together(desk, cases)


def _enter(desk: Desk, row: ReadRow) -> CaseId:
    case_id = case_notes.start_case(desk).coded.case_id
    closing = {field: row.answers[field] for field in _CLOSING if field in row.answers}
    if not row.is_closed:
        closing = {}
    kept = {field: answer for field, answer in row.answers.items() if field not in closing}
    case_notes.keep_answers(desk, case_id, kept)
    case_notes.keep_note(desk, case_id, row.note)
    for role, name in row.persons:
        persons.add_person(desk, case_id, name, role)
    if row.minutes:
        _enter_hours(desk, case_id, row)
    case_notes.register_case(desk, case_id)
    if closing:
        case_notes.close_case(desk, case_id, closing)
    return case_id


def _enter_hours(desk: Desk, case_id: CaseId, row: ReadRow) -> None:
    """Hours of the whole case stand in one contact on the day it was received."""
    entry = timeline.start_entry(desk, case_id, Record.CONTACT)
    answers = {"c_mode": UNKNOWN, "c_with": UNKNOWN, "c_purpose": UNKNOWN, "c_minutes": row.minutes}
    on = day(row.answers, "received_on") or entry.coded.day
    timeline.keep_entry(desk, entry.coded.record_id, timeline.KeptEntry(on, answers))
    timeline.finish_entry(desk, entry.coded.record_id)


def _view(old: OldList, column: int, guess: Guess) -> ColumnView:
    texts = old.texts(column)
    examples = tuple(FreeText(text) for text in dict.fromkeys(texts))[:EXAMPLES]
    return ColumnView(column, FreeText(old.name(column)), examples, len(texts), guess)


def _is_received_from(row: ReadRow, first_on: date) -> bool:
    received_on = day(row.answers, "received_on")
    return received_on is not None and received_on >= first_on


def _becomes(key: str) -> Becomes:
    if key.startswith("person:"):
        return Becomes(Kind.PERSON, key.removeprefix("person:"))
    special = {"note": Becomes(Kind.NOTE), "hours_spent": Becomes(Kind.HOURS)}
    return special.get(key, Becomes(Kind.FIELD, key))


_CLOSING = ("closed_on", "outcome", "danger_action")
