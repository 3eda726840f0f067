"""Reads codebook.toml strictly: an unknown key, a missing label or a ladder that is not nested is refused."""

from __future__ import annotations

import tomllib
from types import MappingProxyType
from typing import Any, NoReturn, cast

from counsellor_app.casework.answers import CODE
from counsellor_app.casework.codebook import (
    PREFERS_NOT_TO_SAY,
    UNKNOWN,
    Codebook,
    Condition,
    Counted,
    Field,
    FieldKind,
    Group,
    Label,
    Need,
    Section,
    Value,
)
from counsellor_app.casework.coded_case import Record
from counsellor_app.errors import ErrorCode, ExpectedError

MAX_CHARACTERS = 1_000_000

_FIELD_KEYS = frozenset(
    "record code kind nl en help_nl help_en section need counted source personal values same_values_as "
    "ladder asked_if".split()
)
_UNKNOWN = Value(UNKNOWN, Label("onbekend / niet gevraagd", "unknown / not asked"))
_NOT_SAID = Value(PREFERS_NOT_TO_SAY, Label("wil niet zeggen", "prefers not to say"))

_Table = dict[str, Any]


class CodebookError(ExpectedError):
    """The codebook is not in order; `where` names the field and the fault, for its maintainer."""

    def __init__(self, where: str) -> None:
        super().__init__(ErrorCode.CODEBOOK_INVALID)
        self.where = where


def read_codebook(text: str) -> Codebook:
    """Parse a codebook.

    Raises:
        CodebookError: with the place and the fault.
    """
    if len(text) > MAX_CHARACTERS:
        _refuse("codebook", "too large")
    try:
        plain: _Table = tomllib.loads(text)
        return _codebook(plain)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise CodebookError(f"not of the expected form: {error!r}") from error


def _codebook(plain: _Table) -> Codebook:
    _only(plain, {"version", "retention", "section", "field"}, "codebook")
    sections = tuple(Section(row["code"], _label(row)) for row in plain["section"])
    known = {section.code for section in sections}
    fields: list[Field] = []
    for row in cast("list[_Table]", plain["field"]):
        field = _field(row, fields)
        if field.section not in known:
            _refuse(field.code, "unknown section")
        if any(other.record is field.record and other.code == field.code for other in fields):
            _refuse(field.code, "twice")
        fields.append(field)
    retention = dict(plain["retention"])
    default = int(retention.pop("default_months"))
    return Codebook(
        version=int(plain["version"]),
        sections=sections,
        fields=tuple(fields),
        retention_months=MappingProxyType({str(k): int(v) for k, v in retention.items()}),
        default_retention_months=default,
    )


def _field(row: _Table, earlier: list[Field]) -> Field:
    where = str(row["code"])
    _only(row, _FIELD_KEYS, where)
    record, kind = Record(row["record"]), FieldKind(row["kind"])
    values = _values(row, record, earlier) if kind in {FieldKind.CHOICE, FieldKind.CHOICES} else ()
    return Field(
        record=record,
        code=where,
        kind=kind,
        label=_label(row),
        help=Label(row.get("help_nl", ""), row.get("help_en", "")),
        section=row["section"],
        need=Need(row["need"]),
        counted=Counted(row["counted"]),
        source=row["source"],
        values=values,
        ladder=_ladder(row, values, where),
        asked_if=_condition(row.get("asked_if")),
    )


def _values(row: _Table, record: Record, earlier: list[Field]) -> tuple[Value, ...]:
    if "same_values_as" in row:
        for field in earlier:
            if field.record is record and field.code == row["same_values_as"]:
                return field.values
        _refuse(row["code"], "same_values_as names no earlier field")
    values = [Value(v["code"], _label(v), v.get("retired_in")) for v in row["values"]]
    given = {value.code for value in values}
    if row["need"] != Need.DERIVED.value and UNKNOWN not in given:
        values.append(_UNKNOWN)
    if row.get("personal", False):
        values.append(_NOT_SAID)
    if len({value.code for value in values}) != len(values):
        _refuse(row["code"], "a value twice")
    if not all(CODE.fullmatch(value.code) for value in values):
        _refuse(row["code"], "a value's code is not of the form A-Z 0-9 _")
    return tuple(values)


def _ladder(row: _Table, values: tuple[Value, ...], where: str) -> tuple[tuple[Group, ...], ...]:
    """Each step groups the groups of the step before, so the ladder is nested by construction."""
    finer = {value.code: frozenset({value.code}) for value in values}
    ladder: list[tuple[Group, ...]] = []
    for step in cast("list[list[_Table]]", row.get("ladder", [])):
        groups: list[Group] = []
        for group in step:
            members = frozenset[str]().union(*(finer[part] for part in group["of"]))
            groups.append(Group(group["code"], _label(group), members))
        used = [part for group in step for part in group["of"]]
        if sorted(used) != sorted(finer):
            _refuse(where, "a step of the ladder does not take each finer group exactly once")
        ladder.append(tuple(groups))
        finer = {group.code: group.members for group in groups}
    return tuple(ladder)


def _condition(row: _Table | None) -> Condition | None:
    if row is None:
        return None
    _only(row, {"field", "any_of"}, "asked_if")
    return Condition(row["field"], frozenset(cast("list[str]", row["any_of"])))


def _label(row: _Table) -> Label:
    nl, en = row["nl"], row["en"]
    if not (isinstance(nl, str) and isinstance(en, str) and nl and en):
        _refuse(str(row.get("code")), "a label is missing")
    return Label(nl, en)


def _only(row: _Table, allowed: set[str] | frozenset[str], where: str) -> None:
    unknown = set(row) - allowed
    if unknown:
        _refuse(where, f"unknown keys {sorted(unknown)}")


def _refuse(where: str, fault: str) -> NoReturn:
    raise CodebookError(f"{where}: {fault}")
