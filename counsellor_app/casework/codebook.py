"""The codebook: every coded field, its values, labels and groups, as data read from resources."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as part
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import Answer, Answers, codes
from counsellor_app.errors import ErrorCode, ExpectedError, MissingAnswersError
from counsellor_app.language_packs import WRITTEN_IN, told_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.casework.coded_case import Record

EARLIEST_DAY = date(1990, 1, 1)
LARGEST_NUMBER = 100_000

UNKNOWN = "UNK"
PREFERS_NOT_TO_SAY = "PNS"


class FieldKind(StrEnum):
    """What an answer to a field is."""

    CHOICE = "choice"  # one code
    CHOICES = "choices"  # several codes
    DAY = "day"
    MINUTES = "minutes"  # whole number
    COUNT = "count"  # whole number

    @property
    def is_chosen(self) -> bool:
        """Whether an answer is one or several of the values of its field."""
        return self in {FieldKind.CHOICE, FieldKind.CHOICES}


class Need(StrEnum):
    """When a field must be answered; `UNK` is always an answer."""

    INTAKE = "intake"
    CLOSURE = "closure"
    ROW = "row"  # required in its own row of the timeline
    OPTIONAL = "optional"
    DERIVED = "derived"


class Counted(StrEnum):
    """Whether and how a field may be counted in what leaves the pool."""

    NEVER = "never"
    AS_IT_IS = "as_it_is"
    GROUPED = "grouped"
    WORKLOAD = "workload"  # in totals without breakdown
    RULE = "rule"  # decides what is counted, is not counted itself


@dataclass(frozen=True, slots=True)
class Label:
    """A text of the codebook in the languages it has; Dutch is complete by construction."""

    nl: str
    en: str
    _pattern: str = part(default="", compare=False, repr=False)
    _numbers: tuple[tuple[str, int], ...] = part(default=(), compare=False, repr=False)
    """What a text with numbers was made of: another language has it without them."""

    @classmethod
    def of(cls, row: Mapping[str, object]) -> Label:
        """The text of a row of our own data, which has one in each language."""
        return cls(str(row["nl"]), str(row["en"]))

    @classmethod
    def each(cls, rows: Mapping[str, Mapping[str, object]]) -> Mapping[str, Label]:
        """The texts of a table of our own data, by name."""
        return MappingProxyType({name: cls.of(row) for name, row in rows.items()})

    def text(self, language: str) -> str:
        """The label in `language`, else in Dutch."""
        if self._pattern and language not in WRITTEN_IN:
            return told_in(language, nl=self._pattern, en="").format(**dict(self._numbers))
        return told_in(language, nl=self.nl, en=self.en)

    def beside(self, other: Label) -> Label:
        """Both labels, as one reads them in a cell of a table with two sides."""
        return Label(f"{self.nl} · {other.nl}", f"{self.en} · {other.en}")

    def filled(self, **numbers: int) -> Label:
        """The label with its named numbers filled in."""
        return Label(
            self.nl.format(**numbers), self.en.format(**numbers), self.nl, tuple(numbers.items())
        )


@dataclass(frozen=True, slots=True)
class Value:
    """One code a field may hold; once `retired_in` a version it is only readable."""

    code: str
    label: Label
    retired_in: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Codes that are counted as one."""

    code: str
    label: Label
    members: frozenset[str]


@dataclass(frozen=True, slots=True)
class Condition:
    """The field is asked only if `field` holds one of `any_of`."""

    field: str
    any_of: frozenset[str]

    def holds(self, answers: Answers) -> bool:
        """Whether the answers meet the condition."""
        return not self.any_of.isdisjoint(codes(answers, self.field))


@dataclass(frozen=True, slots=True)
class Section:
    """A heading under which fields stand together in a form."""

    code: str
    label: Label


@dataclass(frozen=True, slots=True)
class Total:
    """A number over cases or records, as readers of the figures see it named."""

    code: str
    label: Label
    help: Label


@dataclass(frozen=True, slots=True)
class Field:
    """One coded field.

    `ladder` holds nested groupings, finest first; empty if none are defined. The `values` of a DAY
    stand in for a day that is not there. `asked_if` is met when one of its conditions holds.
    """

    record: Record
    code: str
    kind: FieldKind
    label: Label
    help: Label
    section: str
    need: Need
    counted: Counted
    source: str
    values: tuple[Value, ...] = ()
    ladder: tuple[tuple[Group, ...], ...] = ()
    asked_if: tuple[Condition, ...] = ()

    def is_asked(self, answers: Answers) -> bool:
        """Whether a form shows the field, given what was answered so far."""
        if self.need is Need.DERIVED:
            return False
        return not self.asked_if or any(condition.holds(answers) for condition in self.asked_if)

    def value(self, code: str) -> Value:
        """The value with this code, retired ones included.

        Raises:
            ExpectedError: ANSWER_INVALID for a code this field never had.
        """
        for value in self.values:
            if value.code == code:
                return value
        raise ExpectedError(ErrorCode.ANSWER_INVALID)

    def choices(self, held: Answer | None = None) -> tuple[Value, ...]:
        """The values a form offers: all in use, and retired ones only while `held`."""
        kept = held if isinstance(held, tuple) else (held,)
        return tuple(v for v in self.values if v.retired_in is None or v.code in kept)

    def wording(self, answer: Answer, language: str) -> str:
        """An answer as people read it; days as ISO, for the caller to format.

        A code of a later codebook is its own wording: its label came with that one.
        """
        if isinstance(answer, date):
            return answer.isoformat()
        if isinstance(answer, int):
            return str(answer)
        held = (answer,) if isinstance(answer, str) else answer
        labels = {value.code: value.label for value in self.values}
        return ", ".join(labels[code].text(language) if code in labels else code for code in held)


@dataclass(frozen=True, slots=True)
class Codebook:
    """All fields of one version, with the retention policy per outcome in months."""

    version: int
    sections: tuple[Section, ...]
    fields: tuple[Field, ...]
    retention_months: Mapping[str, int]
    default_retention_months: int
    totals: tuple[Total, ...] = ()

    def of(self, record: Record) -> tuple[Field, ...]:
        """The fields of one kind of record, in form order."""
        return tuple(field for field in self.fields if field.record is record)

    def field(self, record: Record, code: str) -> Field:
        """One field.

        Raises:
            ExpectedError: ANSWER_INVALID if the record has no such field.
        """
        for field in self.fields:
            if field.record is record and field.code == code:
                return field
        raise ExpectedError(ErrorCode.ANSWER_INVALID)

    def total(self, code: str) -> Total:
        """How a total is named.

        Raises:
            ExpectedError: ANSWER_INVALID if there is no such total.
        """
        for total in self.totals:
            if total.code == code:
                return total
        raise ExpectedError(ErrorCode.ANSWER_INVALID)

    def asked(self, record: Record, answers: Answers) -> tuple[Field, ...]:
        """The fields a form shows, given what was answered so far."""
        return tuple(field for field in self.of(record) if field.is_asked(answers))

    def missing(self, record: Record, answers: Answers, need: Need) -> tuple[str, ...]:
        """Codes of the required fields without an answer, in form order."""
        return tuple(
            field.code
            for field in self.asked(record, answers)
            if field.need is need and field.code not in answers
        )

    def require(self, record: Record, answers: Answers, *needs: Need) -> None:
        """Refuse answers among which a required one is missing; UNK is an answer.

        Raises:
            MissingAnswersError: with the missing fields, those of the first need first.
        """
        missing = tuple(each for need in needs for each in self.missing(record, answers, need))
        if missing:
            raise MissingAnswersError(missing)

    def retention_months_for(self, outcome: str | None) -> int:
        """Months a closed case is kept, by outcome."""
        return self.retention_months.get(outcome or "", self.default_retention_months)

    def check(self, record: Record, answers: Answers, today: date) -> None:
        """Refuse answers that are not of their field's kind, and days outside 1990 … today.

        Raises:
            ExpectedError: ANSWER_INVALID, DATE_IN_FUTURE or DATE_TOO_EARLY.
        """
        for code, answer in answers.items():
            _check(self.field(record, code), answer, today)


def _check(field: Field, answer: Answer, today: date) -> None:
    match field.kind, answer:
        case ((FieldKind.CHOICE | FieldKind.DAY), str()):
            field.value(answer)
        case FieldKind.CHOICES, tuple():
            for code in answer:
                field.value(code)
        case FieldKind.DAY, date():
            _check_day(answer, today)
        case ((FieldKind.MINUTES | FieldKind.COUNT), int()) if 0 <= answer <= LARGEST_NUMBER:
            pass
        case _:
            raise ExpectedError(ErrorCode.ANSWER_INVALID)


def _check_day(answer: date, today: date) -> None:
    if answer > today:
        raise ExpectedError(ErrorCode.DATE_IN_FUTURE)
    if answer < EARLIEST_DAY:
        raise ExpectedError(ErrorCode.DATE_TOO_EARLY)
