"""What somebody who holds two files can find by subtraction: numbers and texts that differ little.

The publication rules decide what may be printed at all. This looks at what was: at the ledger's
own words of each file, whatever made it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from counsellor_app.aggregation.published import MEMBERSHIP, VOLUME
from counsellor_app.aggregation.rules import LOWEST_THRESHOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

Key: TypeAlias = tuple[str, tuple[str, ...]]

_ALL_REPORTS = ("REPORTS",)
_TOTAL = ("",)


@dataclass(frozen=True, slots=True)
class PrintedNumber:
    """A number in a file, from lowest to highest where it is a range; else both are equal.

    What it is called says nothing about which number it is: a file in English holds the same ones.
    """

    table_id: str
    codes: tuple[str, ...]
    first_on: date
    last_on: date
    lowest: int
    highest: int
    title: str = field(default="", compare=False)
    label: str = field(default="", compare=False)

    def holds_days_of(self, other: PrintedNumber) -> bool:
        """Whether every day of the other lies in its own."""
        return self.first_on <= other.first_on and other.last_on <= self.last_on


@dataclass(frozen=True, slots=True)
class FileFacts:
    """All that a file with figures tells: its numbers, and the reviewed texts of a report.

    `report` is the kind of report with its days, empty for one counsellor's own figures.
    `threshold` is the highest of the rounds behind it.
    """

    numbers: frozenset[PrintedNumber] = frozenset()
    texts: frozenset[str] = frozenset()
    report: tuple[str, ...] = ()
    threshold: int = field(default=LOWEST_THRESHOLD, compare=False)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two numbers, one of each file, that give a small one when subtracted."""

    one: PrintedNumber
    other: PrintedNumber


@dataclass(frozen=True, slots=True)
class Differences:
    """What sets two files apart, if it is little; `texts` is how many stand in one alone."""

    numbers: tuple[Difference, ...] = ()
    texts: int = 0

    def __bool__(self) -> bool:
        return bool(self.numbers or self.texts)


NO_DIFFERENCES = Differences()


def facts_in(content: str) -> FileFacts:
    """What the content of a ledger line says that its file told; nothing of a file without any."""
    told: dict[str, Any] = json.loads(content)
    if "tables" not in told:
        return FileFacts()
    days = told.get("period", {})
    return FileFacts(
        frozenset((*_table_numbers(told), *_total_numbers(told), *_trend_numbers(told))),
        frozenset(json.dumps(text, sort_keys=True) for text in told.get("texts", ())),
        (told["report"], days["from"], days["to"]) if days else (),
        max([LOWEST_THRESHOLD, *(each["threshold"] for each in told.get("rounds", ()))]),
    )


def differences(one: FileFacts, other: FileFacts) -> Differences:
    """How two files differ, if it is by little: the same whichever is the first.

    Numbers are compared with their like: the same row of the same table, of the same days or of
    days that lie within those of the other. Beside a number of more days, none at all is as small
    as four: it says that the other days had none.
    """
    threshold = max(one.threshold, other.threshold)
    apart = len(one.texts ^ other.texts) if one.report and one.report == other.report else 0
    pairs = _alike_pairs(one.numbers, other.numbers)
    found = [pair for pair in pairs if _is_little(pair, threshold)]
    return Differences(
        tuple(sorted(found, key=_place)),
        apart if apart < threshold else 0,
    )


def _alike_pairs(
    one: frozenset[PrintedNumber], other: frozenset[PrintedNumber]
) -> Iterator[Difference]:
    """Numbers that can be subtracted; two that stand in both files together tell nothing new."""
    by_key: dict[Key, list[PrintedNumber]] = {}
    for number in other:
        by_key.setdefault(_key(number), []).append(number)
    shared = one & other
    for number in one:
        for beside in by_key.get(_key(number), ()):
            if not (number in shared and beside in shared):
                yield Difference(number, beside)


def _is_little(pair: Difference, threshold: int) -> bool:
    """Whether what is left is under the threshold, and known to fewer values than "under it" is."""
    one, other = pair.one, pair.other
    is_same = one.holds_days_of(other) and other.holds_days_of(one)
    can_be_subtracted = one.holds_days_of(other) or other.holds_days_of(one)
    # How many members there were is no sum over days: nothing is left of a longer period.
    if not is_same and (one.table_id == MEMBERSHIP or not can_be_subtracted):
        return False
    left = sorted((abs(one.lowest - other.highest), abs(one.highest - other.lowest)))
    overlap = one.lowest <= other.highest and other.lowest <= one.highest
    lowest, highest = 0 if overlap else left[0], left[1]
    return lowest < threshold and highest - lowest < threshold - 1


def _key(number: PrintedNumber) -> Key:
    return number.table_id, number.codes


def _place(pair: Difference) -> tuple[str, tuple[str, ...], date, date, int, int]:
    one, other = sorted((pair.one, pair.other), key=lambda n: (n.first_on, n.last_on, n.lowest))
    return one.table_id, one.codes, one.first_on, other.last_on, one.lowest, other.lowest


def _table_numbers(told: dict[str, Any]) -> Iterator[PrintedNumber]:
    for table in told["tables"]:
        days, title = _days(table["window"]), table["title"]
        for row in table["rows"]:
            if (between := _bounds(row)) is not None:
                codes = tuple(row["codes"])
                yield PrintedNumber(table["id"], codes, *days, *between, title, row["label"])
        if table.get("total") is not None:
            total = table["total"]
            yield PrintedNumber(table["id"], _TOTAL, *days, total, total, title)


def _total_numbers(told: dict[str, Any]) -> Iterator[PrintedNumber]:
    """The totals over time are those of the volume tables of their rounds."""
    for total in told.get("totals", ()):
        if (between := _bounds(total)) is not None:
            yield PrintedNumber(VOLUME, _ALL_REPORTS, *_days(total["window"]), *between)


def _trend_numbers(told: dict[str, Any]) -> Iterator[PrintedNumber]:
    for trend in told.get("trends", ()):
        table_id, title = f"{trend['id']}, step {trend['step']}", trend["title"]
        for window, counts in zip(trend["windows"], trend["counts"], strict=True):
            days = _days(window)
            rows = zip(trend["labels"], counts, strict=True)
            for place, (label, number) in enumerate(rows):
                yield PrintedNumber(table_id, (str(place),), *days, number, number, title, label)


def _bounds(row: dict[str, Any]) -> tuple[int, int] | None:
    if "count" in row:
        return row["count"], row["count"]
    return tuple(row["between"]) if "between" in row else None


def _days(window: dict[str, str]) -> tuple[date, date]:
    return date.fromisoformat(window["from"]), date.fromisoformat(window["to"])
