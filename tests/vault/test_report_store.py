"""Texts of a report in the vault: kept whole, watched like the rest, and gone when removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import Check, ReportText, Review, TextKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import report_store
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.database import open_unchecked
from tests.vault.databases import KEY, is_noticed, make_vault
from tests.vault.pages import decrypted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

AT = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)
SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
LAST_YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))
# No two begin alike, nor does anything else here.
WORDS, PROPOSAL, FIRST, SECOND, KEPT = "Quetzalweg", "Xylander", "Fjordhuis", "Ypsilon", "Umbriel"
MARKERS = (WORDS, PROPOSAL, FIRST, SECOND, KEPT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A vault with notes of others in it."""
    path = tmp_path / "data.db"
    make_vault(path, notes=40)
    return path


@pytest.fixture
def connection(path: Path) -> Iterator[Connection]:
    """The vault, open."""
    opened = open_unchecked(path, KEY)
    yield opened
    opened.close()


def begun(
    connection: Connection, period: Period = SPRING, kind: TextKind = TextKind.SIGNAL
) -> ReportText:
    text_id = report_store.add(connection, period, kind, codebook_version=1, at=AT)
    return report_store.load(connection, text_id)


def written(connection: Connection) -> ReportText:
    """A text with a marker in each place that holds words, longer than a page."""
    text = replace(
        begun(connection),
        codes={"rt_signal_kind": "RISK", "rt_theme": ("HOURS", "SMALL")},
        words=FreeText(f"{WORDS} " * 400),
        proposal=FreeText(PROPOSAL),
        due_on=date(2027, 3, 1),
        review=Review(
            date(2026, 3, 12),
            (FreeText(FIRST), FreeText(SECOND)),
            frozenset(Check),
            frozenset({FreeText(KEPT)}),
            "0f" * 32,
        ),
    )
    report_store.keep(connection, text, AT)
    return text


def found(path: Path) -> tuple[str, ...]:
    pages = decrypted(path, KEY)
    return tuple(word for word in MARKERS if word.encode() in pages)


def test_a_text_comes_back_as_it_was_kept(connection: Connection) -> None:
    """Codes, words, deadline and the whole review."""
    text = written(connection)
    assert report_store.load(connection, text.text_id) == text


def test_texts_stand_in_the_order_of_the_report(connection: Connection) -> None:
    """By kind, then as they were begun; another period's are not among them."""
    later = begun(connection, kind=TextKind.LEARNING)
    first, second = begun(connection), begun(connection)
    begun(connection, YEAR)
    assert report_store.of_period(connection, SPRING) == (first, second, later)


def test_recommendations_are_found_by_year(connection: Connection) -> None:
    """Those of all reports of the year, and of no other year."""
    half = begun(connection, SPRING, TextKind.RECOMMENDATION)
    whole = begun(connection, YEAR, TextKind.RECOMMENDATION)
    begun(connection, LAST_YEAR, TextKind.RECOMMENDATION)
    begun(connection, YEAR, TextKind.SIGNAL)
    assert report_store.recommendations_of(connection, 2026) == (half, whole)


def test_markers_can_be_found_by_hand(path: Path, connection: Connection) -> None:
    """The control: before removing, the search through decrypted pages finds every marker."""
    written(connection)
    connection.close()
    assert found(path) == MARKERS


def test_a_removed_text_is_nowhere(path: Path, connection: Connection) -> None:
    """After removing, no page of the file holds its words, its reviewers or what was kept."""
    report_store.remove(connection, written(connection).text_id)
    connection.close()
    assert found(path) == ()


def test_words_written_over_are_nowhere(path: Path, connection: Connection) -> None:
    """A text that was changed leaves nothing of what it said or who had reviewed it."""
    text = written(connection)
    report_store.keep(connection, ReportText(text.text_id, SPRING, TextKind.SIGNAL), AT)
    connection.close()
    assert found(path) == ()


def test_a_removed_text_is_not_found(connection: Connection) -> None:
    """It is no longer there, and its number is not given out again."""
    text = begun(connection)
    report_store.remove(connection, text.text_id)
    with pytest.raises(ExpectedError) as refused:
        report_store.load(connection, text.text_id)
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD
    assert begun(connection).text_id != text.text_id


def test_numbers_take_the_place_of_those_before(connection: Connection) -> None:
    """Each period has its own, and a number left out is gone."""
    report_store.keep_supplied(connection, SPRING, {"A": 4, "B": 100_000})
    report_store.keep_supplied(connection, YEAR, {"A": 9})
    report_store.keep_supplied(connection, SPRING, {"A": 0})
    assert report_store.supplied(connection, SPRING) == {"A": 0}
    assert report_store.supplied(connection, YEAR) == {"A": 9}


@pytest.mark.parametrize(
    "change", ["UPDATE report_text SET words = 'anders'", "DELETE FROM supplied_number"]
)
def test_texts_and_numbers_are_watched_like_the_rest(
    path: Path, connection: Connection, change: str
) -> None:
    """What is kept in order is no alarm; a change behind the vault's back is."""
    written(connection)
    report_store.keep_supplied(connection, SPRING, {"A": 4})
    connection.close()
    assert not is_noticed(path)
    behind = open_database(path, KEY, must_exist=True)
    behind.run(change)
    behind.close()
    assert is_noticed(path)
