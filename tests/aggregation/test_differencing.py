"""What two files give away together: noticed for every small difference, and for nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.aggregation import differencing
from counsellor_app.aggregation.differencing import (
    NO_DIFFERENCES,
    Difference,
    FileFacts,
    PrintedNumber,
    differences,
    facts_in,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SPRING = (date(2026, 1, 1), date(2026, 6, 30))
AUTUMN = (date(2026, 7, 1), date(2026, 12, 31))
YEAR = (date(2026, 1, 1), date(2026, 12, 31))
ACROSS = (date(2026, 4, 1), date(2026, 9, 30))


def number(
    lowest: int,
    highest: int | None = None,
    *,
    days: tuple[date, date] = SPRING,
    table: str = "volume",
    row: str = "REPORTS",
) -> PrintedNumber:
    return PrintedNumber(table, (row,), *days, lowest, lowest if highest is None else highest)


def file(*numbers: PrintedNumber, threshold: int = 5) -> FileFacts:
    return FileFacts(frozenset(numbers), threshold=threshold)


def unordered(pairs: tuple[Difference, ...]) -> frozenset[frozenset[PrintedNumber]]:
    return frozenset(frozenset((pair.one, pair.other)) for pair in pairs)


NUMBERS = st.builds(
    number,
    st.integers(0, 30),
    days=st.sampled_from((SPRING, AUTUMN, YEAR, ACROSS)),
    table=st.sampled_from(("volume", "behaviour", "membership")),
    row=st.sampled_from("AB"),
)
RANGES = NUMBERS.flatmap(
    lambda held: st.integers(0, 6).map(lambda more: replace(held, highest=held.lowest + more))
)
FILES = st.frozensets(RANGES, max_size=8).map(FileFacts)


@given(FILES)
def test_the_same_again_is_never_named(held: FileFacts) -> None:
    """A file that leaves once more, in another form or language, tells nothing new."""
    assert differences(held, held) == NO_DIFFERENCES


@given(FILES, FILES)
def test_it_does_not_matter_which_left_first(one: FileFacts, other: FileFacts) -> None:
    """Whoever has both has both."""
    there, back = differences(one, other), differences(other, one)
    assert unordered(there.numbers) == unordered(back.numbers)
    assert there.texts == back.texts


def planted_is_named(compare: Callable[[FileFacts, FileFacts], Any]) -> None:
    """A number of the first file, moved by one to four in the second, is always named."""

    @given(FILES, st.integers(0, 10**6), st.integers(1, 4))
    def check(held: FileFacts, value: int, by: int) -> None:
        old, new = (number(n, table="planted") for n in (value, value + by))
        one = FileFacts(held.numbers | {old})
        other = FileFacts(held.numbers | {new})
        assert unordered(compare(one, other).numbers) >= {frozenset((old, new))}

    check()


def test_a_small_difference_is_always_named() -> None:
    """Whatever else the two files hold."""
    planted_is_named(differences)


@pytest.mark.parametrize("gone_wrong", ["_is_little", "_alike_pairs"])
def test_a_comparison_that_sees_less_is_noticed(
    gone_wrong: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a planted fault, a threshold one too low or a table passed over, the check turns red."""
    little, pairs = differencing._is_little, differencing._alike_pairs
    faults: dict[str, Callable[..., object]] = {
        "_is_little": lambda pair, threshold: little(pair, threshold - 1),
        "_alike_pairs": lambda one, other: [
            pair for pair in pairs(one, other) if pair.one.table_id != "planted"
        ],
    }
    monkeypatch.setattr(differencing, gone_wrong, faults[gone_wrong])
    with pytest.raises(AssertionError):
        planted_is_named(differences)


@given(st.integers(0, 40), st.integers(0, 40))
def test_of_the_rest_of_a_year_none_is_as_small_as_four(spring: int, more: int) -> None:
    """A year that exceeds its half by less than five says how few the other half had."""
    found = differences(file(number(spring)), file(number(spring + more, days=YEAR)))
    assert bool(found) == (more < 5)


@given(st.integers(5, 40), st.integers(0, 4))
def test_a_range_as_wide_as_the_rules_make_it_is_let_through(spring: int, more: int) -> None:
    """A year of "14 to 18" after 14 says that the other half had fewer than five, no more."""
    year = number(spring, spring + 4, days=YEAR)
    assert not differences(file(number(spring)), file(year))
    narrow = number(spring, spring + 3, days=YEAR)
    assert differences(file(number(spring)), file(narrow))
    assert not differences(file(number(spring)), file(number(spring + 5 + more, days=YEAR)))


@pytest.mark.parametrize("days", [AUTUMN, ACROSS])
def test_days_that_cannot_be_subtracted_are_not_compared(days: tuple[date, date]) -> None:
    """Of two half-years, or of days that overlap in part, no number is the rest of another."""
    assert not differences(file(number(8)), file(number(9, days=days)))


def test_another_row_or_table_is_another_number() -> None:
    """Eight of one kind and nine of another say nothing about each other."""
    assert not differences(file(number(8)), file(number(9, row="OTHER")))
    assert not differences(file(number(8)), file(number(9, table="behaviour")))


def test_members_are_no_sum_over_days() -> None:
    """41 companies in spring, 43 at the end of the year: no rest. 41 put right to 43 is one."""
    spring, year = number(41, table="membership"), number(43, days=YEAR, table="membership")
    assert not differences(file(spring), file(year))
    assert differences(file(spring), file(number(43, table="membership")))


def test_a_pool_that_chose_a_higher_threshold_has_its_own() -> None:
    """With ten as the least number that is printed, a difference of nine is a small one."""
    one, other = number(20), number(29)
    assert not differences(file(one), file(other))
    assert differences(file(one, threshold=10), file(other))


def report(*texts: str, kind: str = "evaluation") -> FileFacts:
    held = [{"kind": "signal", "words": words, "proposal": ""} for words in texts]
    told = {
        "tables": [],
        "texts": held,
        "report": kind,
        "period": {"from": "2026-01-01", "to": "2026-12-31"},
        "rounds": [{"threshold": 7}],
    }
    return facts_in(json.dumps(told))


def test_a_text_taken_out_of_a_report_is_named() -> None:
    """Whoever has both reports sees which; in another report the texts are others anyway."""
    assert differences(report("lang", "laat"), report("lang")).texts == 1
    assert differences(report("lang", "laat"), report("lang", "vroeg")).texts == 2
    assert not differences(report("lang"), report("lang"))
    assert not differences(report("lang"), report(kind="half_year"))
    assert not differences(report(), report(*(str(n) for n in range(7))))
    assert report().threshold == 7


def test_a_file_without_figures_has_nothing_to_subtract() -> None:
    """A line of a card, or one that takes another back, holds no number."""
    assert facts_in("{}") == FileFacts()
    assert not differences(facts_in('{"by":"ab","bytes":12}'), file(number(3)))


def test_a_total_that_is_not_told_is_no_number() -> None:
    """A window of which only "fewer than" stands in the file cannot be subtracted."""
    window = {"from": "2026-01-01", "to": "2026-06-30"}
    told = {"totals": [{"window": window}, {"window": window, "between": [5, 9]}]}
    assert [(one.lowest, one.highest) for one in differencing._total_numbers(told)] == [(5, 9)]
