"""Rows of an old list as cases: what is understood becomes codes and days, the rest the note.

Nothing is guessed here: a value counts as understood if it is a name of the codebook, or if the
counsellor said what it means. A row without a day on which it was received is no case.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import Answer, code, day
from counsellor_app.casework.belgian import day_in_figures
from counsellor_app.casework.case import retention_until
from counsellor_app.casework.codebook import LARGEST_NUMBER, UNKNOWN, FieldKind, Need
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.derivation import hearing_term_ends_on
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.list_columns import RECEIVED
from counsellor_app.casework.list_mapping import (
    FROM_A_LIST,
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
from counsellor_app.casework.list_values import Meanings, read_minutes
from counsellor_app.casework.old_list import Kind, plain
from counsellor_app.casework.written_days import read_written_day
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.codebook import Codebook, Field
    from counsellor_app.casework.old_list import Becomes, ListWords, OldList

_NOBODY = frozenset(
    {"", "anoniem", "anonymous", "geen", "nvt", "n v t", "onbekend", "unknown", "x"}
)


class _NotACaseError(Exception):
    def __init__(self, why: Why, text: str = "") -> None:
        super().__init__(why.value)
        self.why = why
        self.text = text


def values_to_ask(
    old: OldList, mapping: ListMapping, codebook: Codebook, words: ListWords
) -> tuple[AskedValue, ...]:
    """The values of chosen fields that are no names of the codebook, column by column."""
    asked: list[AskedValue] = []
    for column, becomes in enumerate(mapping.columns):
        each = _field(codebook, becomes)
        if each is None or not each.kind.is_chosen:
            continue
        meanings = Meanings(each, words)
        parts = Counter(part for text in old.texts(column) for part in meanings.parts(text))
        for text, count in parts.items():
            meant = meanings.of(text)
            if meant is None or not meant.is_sure:
                likely = meant.code if meant else ""
                asked.append(AskedValue(column, FreeText(text), count, likely))
    return tuple(asked)


def read_rows(
    old: OldList,
    mapping: ListMapping,
    codebook: Codebook,
    words: ListWords,
    rules: Rules,
    today: date,
) -> ReadList:
    """Every row as a case, or why it is none."""
    reader = _Reader(old, mapping, codebook, words, today)
    marks = old.marks()
    rows: list[ReadRow] = []
    not_read: list[NotRead] = []
    for number, row in old.body():
        try:
            rows.append(reader.read(number, row, marks[number], rules))
        except _NotACaseError as error:
            not_read.append(NotRead(number, error.why, FreeText(error.text)))
    kept = tuple(r for r in rows if rules.takes_past_retention or not r.is_past_retention)
    return ReadList(kept, tuple(not_read), reader.columns(), len(rows) - len(kept))


class _Reader:
    """Reads row after row with one mapping, and counts what it met."""

    def __init__(
        self,
        old: OldList,
        mapping: ListMapping,
        codebook: Codebook,
        words: ListWords,
        today: date,
    ) -> None:
        self._old, self._mapping, self._codebook, self._today = old, mapping, codebook, today
        self._fields = [_field(codebook, becomes) for becomes in mapping.columns]
        self._meanings = [
            Meanings(each, words) if each is not None else None for each in self._fields
        ]
        self._columns = [ColumnRead(column) for column in range(len(mapping.columns))]
        self._readers: Mapping[Kind, Callable[[_Row, int, str], bool]] = {
            Kind.FIELD: self._read_field,
            Kind.PERSON: self._read_person,
            Kind.HOURS: self._read_hours,
            Kind.NOTE: lambda _row, _column, _text: False,
            Kind.LEFT: lambda _row, _column, _text: True,
        }

    def columns(self) -> tuple[ColumnRead, ...]:
        return tuple(self._columns)

    def read(self, number: int, cells: tuple[str, ...], mark: bytes, rules: Rules) -> ReadRow:
        row = _Row()
        for column, becomes in enumerate(self._mapping.columns):
            text = self._old.cell(cells, column)
            if text:
                is_read = self._readers[becomes.kind](row, column, text)
                self._count(column, is_read=is_read)
                if not is_read:
                    row.lines.append(f"{self._named(column)}: {text}")
        answers = self._complete(row, rules)
        return ReadRow(
            number,
            mark,
            MappingProxyType(answers),
            FreeText("\n".join([f"Overgenomen uit een lijst, rij {number}.", *row.lines])),
            tuple(row.persons),
            row.minutes,
            self._is_past_retention(answers),
        )

    def _count(self, column: int, *, is_read: bool) -> None:
        held = self._columns[column]
        self._columns[column] = replace(
            held, filled=held.filled + 1, in_note=held.in_note + (not is_read)
        )

    def _named(self, column: int) -> str:
        return self._old.name(column) or f"Kolom {column + 1}"

    def _read_field(self, row: _Row, column: int, text: str) -> bool:
        each = self._fields[column]
        if each is None or each.code in row.answers:
            return False
        if each.kind is FieldKind.DAY:
            return self._read_day(row, each, text)
        codes = self._codes(column, text)
        if "" in codes or not codes:
            return False
        row.answers[each.code] = codes if each.kind is FieldKind.CHOICES else codes[0]
        return True

    def _read_day(self, row: _Row, each: Field, text: str) -> bool:
        found = read_written_day(text)
        why = Why.NOT_A_DAY if found is None else self._refused(each, found)
        if found is not None and why is None:
            row.answers[each.code] = found
            return True
        if each.code == RECEIVED.code and why is not None:
            raise _NotACaseError(why, text)
        return False

    def _refused(self, each: Field, found: date) -> Why | None:
        try:
            self._codebook.check(Record.CASE, {each.code: found}, self._today)
        except ExpectedError as error:
            is_future = error.code is ErrorCode.DATE_IN_FUTURE
            return Why.IN_FUTURE if is_future else Why.TOO_EARLY
        return None

    def _codes(self, column: int, text: str) -> tuple[str, ...]:
        """The codes of a cell; "" among them for what means none."""
        meanings = self._meanings[column]
        parts = meanings.parts(text) if meanings else ()
        return tuple(dict.fromkeys(self._code(column, part) for part in parts))

    def _code(self, column: int, part: str) -> str:
        said = self._mapping.values.get((column, part))
        meanings = self._meanings[column]
        meant = meanings.of(part) if meanings and said is None else None
        return said or (meant.code if meant is not None and meant.is_sure else "")

    def _read_person(self, row: _Row, column: int, text: str) -> bool:
        names = [name.strip() for name in text.split("\n") if name.strip()]
        if any(plain(name) in _NOBODY for name in names):
            return False
        role = self._mapping.columns[column].code
        row.persons += [(role, FreeText(name)) for name in names]
        return True

    def _read_hours(self, row: _Row, _column: int, text: str) -> bool:
        minutes = read_minutes(text)
        if minutes is None or row.minutes + minutes > LARGEST_NUMBER:
            return False
        row.minutes += minutes
        return True

    def _complete(self, row: _Row, rules: Rules) -> dict[str, Answer]:
        """Every required answer, unknown where the list says nothing."""
        answers = row.answers
        received_on = day(answers, RECEIVED.code)
        if received_on is None:
            raise _NotACaseError(Why.NO_DAY)
        self._close(row, received_on, rules)
        is_closed = "closed_on" in answers
        if is_closed or hearing_term_ends_on(received_on) < self._today:
            answers.setdefault("heard_on", UNKNOWN)  # no term of long ago falls due today
        if rules.counted_from is None or received_on < rules.counted_from:
            answers["count_exclusion"] = FROM_A_LIST
        for need in (Need.INTAKE, Need.CLOSURE) if is_closed else (Need.INTAKE,):
            while missing := self._codebook.missing(Record.CASE, answers, need):
                for name in missing:
                    answers[name] = self._unknown(name)
        return answers

    def _close(self, row: _Row, received_on: date, rules: Rules) -> None:
        closed_on = day(row.answers, "closed_on")
        if closed_on is None and rules.without_end is WithoutEnd.CLOSED_TODAY:
            row.answers["closed_on"] = self._today
        elif closed_on is None:
            outcome = row.answers.pop("outcome", None)
            if isinstance(outcome, str):
                label = self._codebook.field(Record.CASE, "outcome").wording(outcome, "nl")
                row.lines.append(f"Uitkomst: {label}")
        elif closed_on < received_on:
            days = f"{day_in_figures(received_on)} - {day_in_figures(closed_on)}"
            raise _NotACaseError(Why.ENDED_BEFORE, days)

    def _unknown(self, name: str) -> Answer:
        is_several = self._codebook.field(Record.CASE, name).kind is FieldKind.CHOICES
        return (UNKNOWN,) if is_several else UNKNOWN

    def _is_past_retention(self, answers: Answers) -> bool:
        closed_on = day(answers, "closed_on")
        months = self._codebook.retention_months_for(code(answers, "outcome"))
        return closed_on is not None and retention_until(closed_on, months) < self._today


@dataclass(slots=True)
class _Row:
    """What was read of a row so far."""

    answers: dict[str, Answer] = field(default_factory=dict[str, "Answer"])
    lines: list[str] = field(default_factory=list[str])
    persons: list[tuple[str, FreeText]] = field(default_factory=list[tuple[str, FreeText]])
    minutes: int = 0


def _field(codebook: Codebook, becomes: Becomes) -> Field | None:
    return codebook.field(Record.CASE, becomes.code) if becomes.kind is Kind.FIELD else None
