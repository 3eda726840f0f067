"""The blocks of a chapter as they are set: what belongs together stands in one table.

A yes/no pair of its own for each code would fill pages, and a half-year under another half-year
cannot be compared. Nothing is added up or left out here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from counsellor_app.aggregation.published import VOLUME
from counsellor_app.casework.codebook import Label
from counsellor_app.export.report import Block, TableBlock, TotalsBlock, TrendBlock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import ReleasableRow
    from counsellor_app.aggregation.trends import Trend
    from counsellor_app.casework.period import Window

_BESIDE = " · "
_PAIR = (("YES",), ("NO",))


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers that add up to nothing, with a column for each window; None where it has none."""

    table_id: str
    title: Label
    windows: tuple[Window, ...]
    rows: tuple[tuple[ReleasableRow | None, ...], ...]
    notes: tuple[Label, ...]

    @property
    def has_aims(self) -> bool:
        """Whether any of them is held against a number."""
        return any(row.aim for rows in self.rows for row in rows if row is not None)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Tables of yes and no about several codes of one question, `names` what each is about."""

    title: Label
    names: tuple[Label, ...]
    tables: tuple[ReleasableTable, ...]


@dataclass(frozen=True, slots=True)
class PairTrends:
    """The same over several years."""

    title: Label
    names: tuple[Label, ...]
    trends: tuple[Trend, ...]


Laid: TypeAlias = Block | Numbers | Pairs | PairTrends


def laid_out(blocks: Sequence[Block]) -> Iterator[Laid]:
    """The blocks in order, each set at the place of the first it belongs with; reports lead."""
    groups: dict[object, list[Block]] = {}
    for place, block in enumerate(blocks):
        groups.setdefault(_belongs_to(block) or place, []).append(block)
    laid = [_together(group) for group in groups.values()]
    yield from sorted(laid, key=lambda each: not _leads(each))


def sides(label: Label) -> tuple[Label, Label]:
    """The two labels that were put beside each other; the second is empty where there is one."""
    (nl, _, nl_2), (en, _, en_2) = label.nl.partition(_BESIDE), label.en.partition(_BESIDE)
    return Label(nl, en), Label(nl_2, en_2)


def _belongs_to(block: Block) -> tuple[object, ...] | None:
    """What blocks of one table have in common; None for a block that stands alone."""
    if isinstance(block, TrendBlock) and len(block.trend.labels) == 2:
        title, name = sides(block.trend.title)
        return (title, "years", block.trend.windows) if name.nl else None
    if not isinstance(block, TableBlock):
        return None
    if block.table.total is None:
        return (block.table.table_id,)
    return (sides(block.table.title)[0], block.table.window) if _is_pair(block.table) else None


def _is_pair(table: ReleasableTable) -> bool:
    return tuple(row.codes for row in table.rows) == _PAIR and bool(sides(table.title)[1].nl)


def _together(group: Sequence[Block]) -> Laid:
    tables = [block for block in group if isinstance(block, TableBlock)]
    trends = [block.trend for block in group if isinstance(block, TrendBlock)]
    if tables and tables[0].table.total is None:
        return _numbers(tables)
    if len(tables) > 1:
        held = tuple(block.table for block in tables)
        title, names = _names([table.title for table in held])
        return Pairs(title, names, held)
    if len(trends) > 1:
        title, names = _names([trend.title for trend in trends])
        return PairTrends(title, names, tuple(trends))
    return group[0]


def _names(titles: Sequence[Label]) -> tuple[Label, tuple[Label, ...]]:
    return sides(titles[0])[0], tuple(sides(title)[1] for title in titles)


def _numbers(blocks: Sequence[TableBlock]) -> Numbers:
    """Rows in the order in which they first come, windows oldest first."""
    windows = sorted({b.table.window for b in blocks}, key=lambda w: (w.last_on, w.first_on))
    held: dict[tuple[str, ...], dict[Window, ReleasableRow]] = {}
    for block in blocks:
        for row in block.rows:
            held.setdefault(row.codes, {})[block.table.window] = row
    notes = dict.fromkeys(block.table.note for block in blocks if block.table.note)
    return Numbers(
        blocks[0].table.table_id,
        blocks[0].table.title,
        tuple(windows),
        tuple(tuple(rows.get(window) for window in windows) for rows in held.values()),
        tuple(notes),
    )


def _leads(laid: Laid) -> bool:
    """The number of reports, and those before it, come first in their chapter."""
    return isinstance(laid, TotalsBlock) or (isinstance(laid, Numbers) and laid.table_id == VOLUME)
