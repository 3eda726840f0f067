"""Reads pool_tables.toml against a codebook; what does not fit is refused."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from counsellor_app.aggregation.ladder import Grouping, Ladder
from counsellor_app.aggregation.pool_plan import (
    Cross,
    OneWay,
    PoolPlan,
    PoolTotal,
    Reading,
    RiskGroup,
    SuppliedNumber,
    crossed,
)
from counsellor_app.casework.codebook import UNKNOWN, Counted, FieldKind, Group, Label
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.strict_data import DataError, Table, read_data
from counsellor_app.errors import ExpectedError
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from counsellor_app.casework.codebook import Codebook, Field

_NEVER_CROSSED = frozenset({"channel_in"})
"""mediarte knows who used its form."""

_YES, _NO = "YES", "NO"


def pool_plan(codebook: Codebook) -> PoolPlan:
    """The programme that comes with the app, over one codebook."""
    return read_plan(resource("codebook/pool_tables.toml").read_text(encoding="utf-8"), codebook)


def read_plan(text: str, codebook: Codebook) -> PoolPlan:
    """Parse a table programme.

    Raises:
        DataError: for what is unknown, missing, not nested or never crossed.
    """
    try:
        return read_data(text, partial(_plan, codebook=codebook))
    except DataError:
        raise
    except ExpectedError as error:  # a field the codebook does not have, steps that do not nest
        raise DataError(error.code) from error


def _plan(plain: Table, codebook: Codebook) -> PoolPlan:
    wording = _labels(plain["wording"]) | {
        f"why_{name}": label for name, label in _labels(plain["why"]).items()
    }
    tables = tuple(
        table
        for row in plain["table"]
        for table in _tables(row, codebook, MappingProxyType(wording))
    )
    by_id = {table.table_id: table for table in tables}
    crosses = tuple(_cross(row, by_id) for row in plain["cross"])
    if len({t.table_id for t in (*tables, *crosses)}) != len(tables) + len(crosses):
        raise ValueError("a table twice")
    return PoolPlan(
        version=int(plain["version"]),
        codebook_version=codebook.version,
        totals=tuple(_total(row, codebook) for row in plain["total"]),
        tables=tables,
        crosses=crosses,
        risk_groups=tuple(_risk_group(row, by_id) for row in plain["risk_group"]),
        supplied=tuple(_supplied(row) for row in plain["supplied"]),
        elsewhere=MappingProxyType({str(name): str(why) for name, why in plain["without"].items()}),
        wording=MappingProxyType(wording),
    )


def _total(row: Table, codebook: Codebook) -> PoolTotal:
    named = codebook.total(row["code"])
    label = Label.of(row) if "nl" in row else named.label
    is_about_people = {"people": True, "work": False}[row.get("about", "work")]
    goal = int(row["goal"]) if "goal" in row else None
    told_with = codebook.total(row["told_with"]).code if "told_with" in row else None
    return PoolTotal(_name(row, "code"), label, _part_of(row), goal, is_about_people, told_with)


def _tables(row: Table, codebook: Codebook, wording: Mapping[str, Label]) -> Iterator[OneWay]:
    field = codebook.field(Record(row.get("record", "case")), row["field"])
    if field.counted in {Counted.NEVER, Counted.RULE}:
        raise ValueError(field.code)
    finest = _finest(field, by_value=row.get("finest") == "values")
    if "pairs" not in row:
        if field.kind is not FieldKind.CHOICE:
            raise ValueError(field.code)
        yield _whole(row, field, finest)
        return
    held = {group.code: group for group in finest}
    for code in cast("list[str]", row["pairs"]):
        yield _pair(row, field, held[code], wording)


def _finest(field: Field, *, by_value: bool) -> tuple[Group, ...]:
    """The cells that travel: the groups of the first step, or the values where there is none."""
    if field.ladder and not by_value:
        return field.ladder[0]
    if field.counted is Counted.GROUPED:
        raise ValueError(field.code)
    return tuple(Group(v.code, v.label, frozenset({v.code})) for v in field.values)


def _whole(row: Table, field: Field, finest: tuple[Group, ...]) -> OneWay:
    steps = [finest, *(step for step in field.ladder if step != finest)]
    ladder = Ladder(tuple(tuple(_grouping(group, finest) for group in step) for step in steps))
    unknown = next(i for i, group in enumerate(finest) if UNKNOWN in group.members)
    reading = Reading(field.record, field.code, finest, unknown)
    return OneWay(_name(row, "id"), Label.of(row), _part_of(row), ladder, reading)


def _grouping(group: Group, finest: tuple[Group, ...]) -> Grouping:
    cells = frozenset(i for i, part in enumerate(finest) if part.members <= group.members)
    return Grouping((group.code,), group.label, cells)


def _pair(row: Table, field: Field, group: Group, wording: Mapping[str, Label]) -> OneWay:
    answers = (
        Grouping((_YES,), wording["yes"], frozenset({0})),
        Grouping((_NO,), wording["no"], frozenset({1})),
    )
    is_alone = len(row["pairs"]) == 1
    return OneWay(
        table_id=f"{_name(row, 'id')}_{group.code.lower()}",
        title=Label.of(row) if is_alone else Label.of(row).beside(group.label),
        part_of=_part_of(row),
        ladder=Ladder((answers,)),
        reading=Reading(field.record, field.code, (group,), 1),
    )


def _cross(row: Table, by_id: Mapping[str, OneWay]) -> Cross:
    rows, columns = cast("list[str]", row["of"])
    sides = by_id[rows], by_id[columns]
    if any(side.reading.field in _NEVER_CROSSED for side in sides) or rows == columns:
        raise ValueError(row["id"])
    ladder = crossed(sides[0].ladder, sides[1].ladder)
    return Cross(_name(row, "id"), Label.of(row), _part_of(row), ladder, (rows, columns))


def _risk_group(row: Table, by_id: Mapping[str, OneWay]) -> RiskGroup:
    ladder = by_id[row["table"]].ladder
    if row["code"] not in {group.codes[0] for group in ladder.steps[0]}:
        raise ValueError(row["code"])
    return RiskGroup(_name(row, "table"), _name(row, "code"), Label.of(row))


def _supplied(row: Table) -> SuppliedNumber:
    goals = {int(year): int(goal) for year, goal in row.get("goal", {}).items()}
    return SuppliedNumber(_name(row, "code"), Label.of(row), _part_of(row), MappingProxyType(goals))


def _name(row: Table, key: str) -> str:
    if not isinstance(name := row[key], str) or not name:
        raise ValueError(key)
    return name


def _part_of(row: Table) -> tuple[str, ...]:
    return tuple(str(part) for part in row["part_of"])


def _labels(rows: dict[str, Table]) -> dict[str, Label]:
    return {str(name): Label.of(row) for name, row in rows.items()}
