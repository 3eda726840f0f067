"""A report of the pool as values, before it is drawn: chapters of what may leave, in order.

Whatever form it takes, every document is drawn from this one value.
"""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from counsellor_app.aggregation.disclosure import ReleasableTable
from counsellor_app.aggregation.trends import TotalsInTime, Trend
from counsellor_app.anonymisation.report_text import ApprovedText
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from counsellor_app.export.comparison import Comparison, comparison
from counsellor_app.export.report_plan import ChapterPlan, ReportKind, report_plans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.aggregation.published import ReleasableRow, Withheld
    from counsellor_app.casework.codebook import Label
    from counsellor_app.casework.period import Period, Window

_SEAL = object()

_TEXTS_OF = {
    "T10": TextKind.SIGNAL,
    "E8": TextKind.WORKFLOW,
    "E11": TextKind.LEARNING,
    "E13": TextKind.RECOMMENDATION,
}
_COMPARED = "E12"
_OVER_TIME = "T1"


@dataclass(frozen=True, slots=True)
class RoundTold:
    """A round behind the report; `participants` is None where this member was not in it."""

    period: Period
    threshold: int
    contributors: int
    participants: int | None


@dataclass(frozen=True, slots=True)
class ReportContents:
    """What a report is made of; each part was let through by its own maker.

    `period` is that of the round that is reported on. `rounds`, `tables` and `withheld` are of that
    round and, where it is wanted, of others; `totals` and `trends` of all rounds. `followed` are
    the recommendations of the year before, each with its status of now.
    """

    period: Period
    codebook_version: int
    rounds: tuple[RoundTold, ...]
    tables: tuple[ReleasableTable, ...]
    withheld: tuple[Withheld, ...]
    totals: TotalsInTime
    trends: tuple[Trend, ...] = ()
    texts: tuple[ApprovedText, ...] = ()
    followed: tuple[ApprovedText, ...] = ()


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table, or those of its rows that belong here; categories and totals are drawn as well."""

    table: ReleasableTable
    rows: tuple[ReleasableRow, ...]

    @property
    def has_categories(self) -> bool:
        """Whether its rows add up, so that they can be drawn side by side."""
        return self.table.total is not None

    @property
    def is_stepped(self) -> bool:
        """Whether it stands on a step of a ladder that has more than one."""
        return self.has_categories and self.table.steps > 1


@dataclass(frozen=True, slots=True)
class TotalsBlock:
    """The reports of every period printed, oldest first."""

    totals: TotalsInTime


@dataclass(frozen=True, slots=True)
class TrendBlock:
    """A table over several years."""

    trend: Trend


@dataclass(frozen=True, slots=True)
class TextsBlock:
    """Reviewed texts of one kind; `followed` where they are last year's."""

    kind: TextKind
    texts: tuple[ApprovedText, ...]
    is_followed: bool = False


@dataclass(frozen=True, slots=True)
class ComparisonBlock:
    """Other desks beside the pool's own kinds of behaviour, `own` as printed, if they were."""

    comparison: Comparison
    own: ReleasableTable | None


@dataclass(frozen=True, slots=True)
class NotPrintedBlock:
    """Tables that are not printed, for one reason."""

    titles: tuple[Label, ...]
    why: Label


Block: TypeAlias = (
    TableBlock | TotalsBlock | TrendBlock | TextsBlock | ComparisonBlock | NotPrintedBlock
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A title and what stands under it."""

    title: Label
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PoolReport:
    """What leaves, whatever its form. Made by `make_report()` alone."""

    kind: ReportKind
    title: Label
    contents: ReportContents
    chapters: tuple[Chapter, ...]
    seal: InitVar[object] = field(kw_only=True)

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise BugError("only make_report() makes a report")

    @property
    def tables(self) -> tuple[ReleasableTable, ...]:
        """Every table of which at least a row is shown, each once, in order."""
        blocks = (block for chapter in self.chapters for block in chapter.blocks)
        shown = (block.table for block in blocks if isinstance(block, TableBlock))
        return tuple(dict.fromkeys(shown))

    @property
    def texts(self) -> tuple[ApprovedText, ...]:
        """Every text that is shown, in order."""
        blocks = (block for chapter in self.chapters for block in chapter.blocks)
        return tuple(
            text for block in blocks if isinstance(block, TextsBlock) for text in block.texts
        )


def make_report(contents: ReportContents, kind: ReportKind) -> PoolReport:
    """Put what may leave into the chapters of a report; one with nothing in it is left out.

    Raises:
        ExpectedError: NOT_RELEASABLE for anything that its own maker did not let through.
    """
    _require_let_through(contents)
    plan, told = report_plans().reports[kind], _Told()
    chapters = tuple(_chapter(chapter, contents, told) for chapter in plan.chapters)
    held = tuple(chapter for chapter in chapters if chapter.blocks)
    return PoolReport(kind, plan.title, contents, held, seal=_SEAL)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a chapter before told: numbers and reasons stand in a report once."""

    numbers: set[tuple[str, Window, tuple[str, ...]]] = field(default_factory=set)
    reasons: set[tuple[Label, Label]] = field(default_factory=set)

    def rows(self, table: ReleasableTable, part: str) -> tuple[ReleasableRow, ...]:
        """The rows of a part that were not told yet."""
        rows = tuple(
            row
            for row in table.rows
            if part in (row.part_of or table.part_of)
            and (table.table_id, table.window, row.codes) not in self.numbers
        )
        self.numbers.update((table.table_id, table.window, row.codes) for row in rows)
        return rows

    def is_new(self, withheld: Withheld) -> bool:
        """Whether it was not said yet that this is not printed, and why."""
        reason = (withheld.title, withheld.why)
        is_new = reason not in self.reasons
        self.reasons.add(reason)
        return is_new


def _require_let_through(contents: ReportContents) -> None:
    """Types are checked at run time too: whatever has the same parts would be drawn as well."""
    texts = (*contents.texts, *contents.followed)
    if not (
        contents.tables
        and all(type(table) is ReleasableTable for table in contents.tables)
        and all(type(trend) is Trend for trend in contents.trends)
        and all(type(text) is ApprovedText for text in texts)
        and type(contents.totals) is TotalsInTime
    ):
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)


def _chapter(plan: ChapterPlan, contents: ReportContents, told: _Told) -> Chapter:
    blocks: list[Block] = []
    for part in plan.parts:
        blocks.extend(_tables(part, contents, told))
        blocks.extend(_beside(part, contents))
    withheld = [
        each
        for each in contents.withheld
        if not set(plan.parts).isdisjoint(each.part_of) and told.is_new(each)
    ]
    return Chapter(plan.title, (*blocks, *_not_printed(withheld)))


def _tables(part: str, contents: ReportContents, told: _Told) -> Iterator[Block]:
    """The tables of a part, each with its years beside it where several were printed."""
    for table in contents.tables:
        if rows := told.rows(table, part):
            yield TableBlock(table, rows)
            for trend in contents.trends:
                if trend.table_id == table.table_id and len(trend.windows) > 1:
                    yield TrendBlock(trend)


def _beside(part: str, contents: ReportContents) -> Iterator[Block]:
    """What stands beside the tables of a part."""
    if part == _OVER_TIME and len(contents.totals.totals) > 1:
        yield TotalsBlock(contents.totals)
    if part == _COMPARED:
        own = next((t for t in contents.tables if t.table_id == "behaviour"), None)
        yield ComparisonBlock(comparison(), own)
    if part in _TEXTS_OF:
        yield from _texts(_TEXTS_OF[part], contents)


def _texts(kind: TextKind, contents: ReportContents) -> Iterator[Block]:
    if kind is TextKind.RECOMMENDATION and contents.followed:
        yield TextsBlock(kind, contents.followed, is_followed=True)
    if texts := tuple(text for text in contents.texts if text.kind is kind):
        yield TextsBlock(kind, texts)


def _not_printed(withheld: Sequence[Withheld]) -> Iterator[Block]:
    """What is not printed, each reason once."""
    reasons: dict[Label, list[Label]] = {}
    for each in withheld:
        reasons.setdefault(each.why, []).append(each.title)
    for why, titles in reasons.items():
        yield NotPrintedBlock(tuple(titles), why)
