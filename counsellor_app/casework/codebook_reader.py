"""Reads codebook.toml strictly: what is unknown, missing or not nested is refused."""

from __future__ import annotations

from types import MappingProxyType
from typing import TypeAlias, cast

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
    Total,
    Value,
)
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.strict_data import (
    MAX_CHOICES,
    Table,
    label_in,
    read_data,
    refuse,
    refuse_unknown,
    text_in,
)
from counsellor_app.settings import resource

_Lists: TypeAlias = dict[str, list[Table]]

_TOP_KEYS = frozenset({"version", "retention", "lists", "section", "field", "total"})
_LABEL_KEYS = frozenset({"code", "nl", "en"})
_FIELD_KEYS = _LABEL_KEYS | {
    *("record", "kind", "help_nl", "help_en", "section", "need", "counted", "source"),
    *("personal", "values", "ladder", "asked_if"),
}
_NUMBERS = frozenset({FieldKind.MINUTES, FieldKind.COUNT})


def shipped_codebook() -> Codebook:
    """The codebook that comes with the app."""
    return read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


def read_codebook(text: str) -> Codebook:
    """Parse a codebook.

    Raises:
        DataError: with the place and the fault.
    """
    return read_data(text, _codebook)


def _codebook(plain: Table) -> Codebook:
    refuse_unknown(plain, _TOP_KEYS, "codebook")
    version = int(plain["version"])
    lists = cast("_Lists", plain["lists"])
    _check_lists(lists)
    sections = tuple(_section(row) for row in cast("list[Table]", plain["section"]))
    fields: list[Field] = []
    for row in cast("list[Table]", plain["field"]):
        field = _field(row, lists)
        _check_place(field, sections, fields)
        _check_retired(field, version)
        fields.append(field)
    retention = _retention(plain["retention"], fields)
    default = retention.pop("default_months")
    totals = tuple(_total(row) for row in cast("list[Table]", plain.get("total", [])))
    return Codebook(version, sections, tuple(fields), MappingProxyType(retention), default, totals)


def _check_lists(lists: _Lists) -> None:
    """The two answers every counsellor may give have their codes, whatever their labels are."""
    for name, code in (("unknown", UNKNOWN), ("not_said", PREFERS_NOT_TO_SAY)):
        if [row["code"] for row in lists[name]] != [code]:
            refuse(name, f"not the one code {code}")


def _section(row: Table) -> Section:
    code = _code(row)
    refuse_unknown(row, _LABEL_KEYS, code)
    return Section(code, label_in(row, code))


def _total(row: Table) -> Total:
    code = _code(row)
    refuse_unknown(row, _LABEL_KEYS | {"help_nl", "help_en"}, code)
    return Total(code, label_in(row, code), _help(row, code))


def _field(row: Table, lists: _Lists) -> Field:
    where = _code(row)
    refuse_unknown(row, _FIELD_KEYS, where)
    kind = FieldKind(row["kind"])
    values = _values(row, kind, lists)
    return Field(
        record=Record(row["record"]),
        code=where,
        kind=kind,
        label=label_in(row, where),
        help=_help(row, where),
        section=text_in(row, "section", where),
        need=Need(row["need"]),
        counted=Counted(row["counted"]),
        source=text_in(row, "source", where),
        values=values,
        ladder=_ladder(row, values),
        asked_if=tuple(_condition(one, where) for one in row.get("asked_if", [])),
    )


def _values(row: Table, kind: FieldKind, lists: _Lists) -> tuple[Value, ...]:
    where, given = str(row["code"]), row.get("values", [])
    rows = lists[given] if isinstance(given, str) else cast("list[Table]", given)
    if not rows and kind.is_chosen:
        refuse(where, "a choice without values")
    if rows and kind in _NUMBERS:
        refuse(where, "a number with values")
    if len(rows) > MAX_CHOICES:
        refuse(where, "more values than anybody can choose from")
    values = [_value(one, where) for one in rows]
    if values and Need(row["need"]) is not Need.DERIVED:
        values += [_value(one, where) for one in lists["unknown"]]
    if row.get("personal", False):
        values += [_value(one, where) for one in lists["not_said"]]
    if len({value.code for value in values}) != len(values):
        refuse(where, "a value twice")
    return tuple(values)


def _value(row: Table, where: str) -> Value:
    refuse_unknown(row, _LABEL_KEYS | {"retired_in"}, where)
    if not CODE.fullmatch(row["code"]):
        refuse(where, "a value's code is not of the form A-Z 0-9 _")
    return Value(row["code"], label_in(row, where), row.get("retired_in"))


def _ladder(row: Table, values: tuple[Value, ...]) -> tuple[tuple[Group, ...], ...]:
    """Each step groups the groups of the step before, so the ladder is nested by construction."""
    finer = {
        value.code: Group(value.code, value.label, frozenset({value.code})) for value in values
    }
    ladder: list[tuple[Group, ...]] = []
    for step in cast("list[list[Table | str]]", row.get("ladder", [])):
        groups = tuple(_group(one, finer) for one in step)
        taken = [part for one in step for part in _parts(one)]
        if sorted(taken) != sorted(finer):
            refuse(str(row["code"]), "a step does not take each finer group exactly once")
        if len(groups) >= len(finer) or len({group.code for group in groups}) != len(groups):
            refuse(str(row["code"]), "a step merges nothing, or names a group twice")
        ladder.append(groups)
        finer = {group.code: group for group in groups}
    return tuple(ladder)


def _parts(given: Table | str) -> list[str]:
    return [given] if isinstance(given, str) else cast("list[str]", given["of"])


def _group(given: Table | str, finer: dict[str, Group]) -> Group:
    if isinstance(given, str):
        return finer[given]
    code = _code(given)
    refuse_unknown(given, _LABEL_KEYS | {"of"}, code)
    members = frozenset[str]().union(*(finer[part].members for part in _parts(given)))
    return Group(code, label_in(given, code), members)


def _condition(row: Table, where: str) -> Condition:
    refuse_unknown(row, frozenset({"field", "any_of"}), where)
    return Condition(text_in(row, "field", where), frozenset(cast("list[str]", row["any_of"])))


def _check_place(field: Field, sections: tuple[Section, ...], earlier: list[Field]) -> None:
    """The field stands once, under a known heading; its conditions name what stands before."""
    if field.section not in {section.code for section in sections}:
        refuse(field.code, "unknown section")
    before = {other.code: other for other in earlier if other.record is field.record}
    if field.code in before:
        refuse(field.code, "twice")
    for condition in field.asked_if:
        asked = before[condition.field]
        if not condition.any_of <= {value.code for value in asked.values}:
            refuse(field.code, "a condition names a value its field does not have")


def _check_retired(field: Field, version: int) -> None:
    for value in field.values:
        if value.retired_in is not None and not 1 < value.retired_in <= version:
            refuse(field.code, "a value retired in a version that is not this one or earlier")


def _retention(row: Table, fields: list[Field]) -> dict[str, int]:
    months = {str(outcome): int(given) for outcome, given in row.items()}
    outcomes = {v.code for f in fields if f.code == "outcome" for v in f.values}
    if not months.keys() <= outcomes | {"default_months"} or min(months.values()) < 0:
        refuse("retention", "an outcome no case can have, or a negative term")
    return months


def _code(row: Table) -> str:
    return text_in(row, "code", str(row["code"]))


def _help(row: Table, where: str) -> Label:
    if ("help_nl" in row) != ("help_en" in row):
        refuse(where, "help in one language only")
    return label_in(row, where, "help_") if "help_nl" in row else Label("", "")
