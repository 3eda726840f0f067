"""What a round printed, as its result tells all members: codes and numbers, no wording."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.aggregation.published import RISK_GROUPS
from counsellor_app.casework.period import Period
from counsellor_app.pool import exact
from counsellor_app.pool.limits import MAX_FIGURE

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import Publication, ReleasableTable
    from counsellor_app.aggregation.rules import Rules
    from counsellor_app.pool.exact import Plain

_MOST = MAX_FIGURE * 1000
_LAST_RULES = 1_000_000
_LAST_STEP = 1000
_CODE = re.compile(r"[A-Za-z0-9_.:/+-]{1,64}")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One number: exact where both ends are equal, else "fewer than five" or "40 to 44"."""

    codes: tuple[str, ...]
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `step` of its ladder, from 0, where its rows are categories of reports."""

    table_id: str
    period: Period
    step: int | None
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """All that a round printed.

    `new_reports` is the number printed that no total held before, `broken_down` the number behind
    the tables by category; None where nothing of the kind was printed.
    """

    rules_version: int
    new_reports: int | None
    broken_down: int | None
    tables: tuple[Table, ...]

    @property
    def categories(self) -> tuple[Table, ...]:
        """The tables whose rows are categories of reports, one code a row or one for each side."""
        return tuple(table for table in self.tables if table.step is not None)

    @property
    def level(self) -> int:
        """The highest level that anything printed is of."""
        codes = [len(row.codes) for table in self.categories for row in table.rows]
        return 1 + max(codes, default=0)

    def keeps_to(self, rules: Rules) -> bool:
        """Whether no category and no total is smaller than the rules of the round allow."""
        if self.broken_down is None:
            is_told = self.new_reports is None or self.new_reports >= rules.threshold
            return is_told and not self.categories
        rows = [row for table in self.categories for row in table.rows]
        gates = {2: rules.breakdown_gate, 3: rules.cross_gate}
        return (
            self.new_reports is None
            and self.level in gates
            and self.broken_down >= gates[self.level]
            and all(row.lowest == row.highest >= rules.threshold for row in rows)
        )


def printed_from(publication: Publication) -> Printed:
    """What the publication rules let through; groups at risk stand in their own tables already."""
    printed = publication.printed
    steps = {table.table_id: table.step for table in printed.tables}
    return Printed(
        rules_version=printed.rules_version,
        new_reports=printed.new_reports,
        broken_down=printed.broken_down,
        tables=tuple(
            _told(table, steps.get(table.table_id))
            for table in publication.tables
            if table.table_id != RISK_GROUPS
        ),
    )


def _told(table: ReleasableTable, step: int | None) -> Table:
    ends = ((row.codes, row.between or (row.count, row.count)) for row in table.rows)
    return Table(
        table_id=table.table_id,
        period=Period(table.window.first_on, table.window.last_on),
        step=step,
        rows=tuple(
            TableRow(codes, lowest, highest)
            for codes, (lowest, highest) in ends
            if lowest is not None and highest is not None
        ),
    )


def printed_in(plain: Plain) -> Printed:
    """What a result tells."""
    return Printed(
        rules_version=exact.number(plain, "regels", most=_LAST_RULES),
        new_reports=_number_or_none(plain, "nieuw"),
        broken_down=_number_or_none(plain, "uitgesplitst"),
        tables=tuple(_table(exact.object_in(each)) for each in exact.items(plain, "tabellen")),
    )


def plain_printed(printed: Printed) -> Plain:
    """What `printed_in` reads."""
    return {
        "regels": printed.rules_version,
        "nieuw": printed.new_reports,
        "uitgesplitst": printed.broken_down,
        "tabellen": [_plain_table(each) for each in printed.tables],
    }


def _table(plain: Plain) -> Table:
    return Table(
        table_id=_code(exact.text(plain, "id")),
        period=Period(exact.day(plain, "van"), exact.day(plain, "tot")),
        step=None if plain["stap"] is None else exact.number(plain, "stap", most=_LAST_STEP),
        rows=tuple(_row(exact.object_in(each)) for each in exact.items(plain, "rijen")),
    )


def _row(plain: Plain) -> TableRow:
    lowest = exact.number(plain, "laagst", most=_MOST)
    highest = exact.number(plain, "hoogst", most=_MOST)
    if lowest > highest:
        exact.refuse("empty range")
    return TableRow(tuple(_code(each) for each in exact.texts(plain, "codes")), lowest, highest)


def _number_or_none(plain: Plain, key: str) -> int | None:
    return None if plain[key] is None else exact.number(plain, key, most=_MOST)


def _code(text: str) -> str:
    """A code of the codebook or the programme: never words."""
    if _CODE.fullmatch(text) is None:
        exact.refuse("no code")
    return text


def _plain_table(table: Table) -> Plain:
    return {
        "id": table.table_id,
        "van": table.period.first_on.isoformat(),
        "tot": table.period.last_on.isoformat(),
        "stap": table.step,
        "rijen": [
            {"codes": list(row.codes), "laagst": row.lowest, "hoogst": row.highest}
            for row in table.rows
        ],
    }
