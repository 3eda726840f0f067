"""Odd cells of an old list: what stands in them is understood or stays readable in the note."""

from __future__ import annotations

import pickle
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.list_mapping import ListMapping, ReadList, Rules
from counsellor_app.casework.list_rows import read_rows, values_to_ask
from counsellor_app.casework.old_list import HOURS, NOTE, Becomes, Kind, ListWords, OldList, field

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook

TODAY = date(2026, 3, 12)
NO_WORDS = ListWords({}, {}, {})
RECEIVED = ("Datum", field("received_on"))


def read(
    codebook: Codebook, *columns: tuple[str, Becomes, str], rules: Rules | None = None
) -> ReadList:
    """One row, received in February 2026, with these columns beside the day."""
    old, mapping = one_row(*columns)
    return read_rows(old, mapping, codebook, NO_WORDS, rules or Rules(), TODAY)


def one_row(*columns: tuple[str, Becomes, str]) -> tuple[OldList, ListMapping]:
    names, becomes, cells = zip((*RECEIVED, "03/02/2026"), *columns, strict=True)
    return OldList((names, cells), 0), ListMapping(becomes)


def test_of_two_columns_for_one_answer_the_first_is_the_answer(codebook: Codebook) -> None:
    """The second is kept as a line of the note."""
    channel = field("channel_in")
    [row] = read(codebook, ("Via", channel, "e-mail"), ("Ook via", channel, "telefoon")).rows
    assert row.answers["channel_in"] == "MAIL"
    assert row.note.reveal().splitlines()[1:] == ["Ook via: telefoon"]


def test_another_day_that_is_none_stays_a_line_of_the_note(codebook: Codebook) -> None:
    """Only without the day of receipt a row is no case."""
    told = read(codebook, ("Einde", field("closed_on"), "na de zomer"))
    [row] = told.rows
    assert not row.is_closed
    assert row.note.reveal().endswith("Einde: na de zomer")
    assert [(each.filled, each.in_note) for each in told.columns] == [(1, 0), (1, 1)]


@pytest.mark.parametrize("nobody", ["anoniem", "N.v.t.", "Zoë Verzonnen\nonbekend"])
def test_who_is_nobody_becomes_no_person(nobody: str, codebook: Codebook) -> None:
    """A name of everybody would be looked for in every text of the case."""
    [row] = read(codebook, ("Wie", Becomes(Kind.PERSON, "REPORTER"), nobody)).rows
    assert row.persons == ()
    assert row.note.reveal().endswith(f"Wie: {nobody}")


def test_more_hours_than_a_case_can_take_stay_in_the_note(codebook: Codebook) -> None:
    """A year in a column of hours would be refused, and the whole list with it."""
    told = read(codebook, ("Uren", HOURS, "2023"), ("Ook", HOURS, "2"), ("Nog", HOURS, "1666"))
    [row] = told.rows
    codebook.check(Record.CONTACT, {"c_minutes": row.minutes}, TODAY)
    assert row.minutes == 120
    assert row.note.reveal().splitlines()[1:] == ["Uren: 2023", "Nog: 1666"]


def test_several_values_in_one_cell_are_read_one_by_one(codebook: Codebook) -> None:
    """And one that is not known leaves the whole cell to the note."""
    power = field("power")
    [row] = read(codebook, ("Macht", power, "hiërarchie; bekend gezicht en groepsdruk")).rows
    assert row.answers["power"] == ("HIER", "FAME", "GROUP")
    [row] = read(codebook, ("Macht", power, "hiërarchie, schoonfamilie")).rows
    assert "power" not in row.answers
    assert row.note.reveal().endswith("Macht: hiërarchie, schoonfamilie")


def test_a_long_text_is_asked_without_a_guess(codebook: Codebook) -> None:
    """A name of the codebook somewhere in a story says nothing of what the story means."""
    short = "met de telefoon"
    story = f"{short}, nadat drie keer bellen in de week van de opnames niets had opgeleverd"
    for text, likely in ((short, "TEL"), (story, "")):
        asked = values_to_ask(*one_row(("Via", field("channel_in"), text)), codebook, NO_WORDS)
        assert [each.likely for each in asked] == [likely]


def test_rows_count_from_the_day_the_counsellor_names(codebook: Codebook) -> None:
    """Those received before it, and all rows without such a day, count nowhere."""
    for counted_from, is_counted in (
        (date(2026, 2, 3), True),
        (date(2026, 2, 4), False),
        (None, False),
    ):
        [row] = read(codebook, rules=Rules(counted_from=counted_from)).rows
        assert row.is_counted == is_counted


def test_a_list_is_never_told_or_packed() -> None:
    """It prints as its size, and cannot be pickled."""
    old, _ = one_row(("Wie", NOTE, "Zoë Verzonnen"))
    assert repr(old) == "<OldList, 2 rows>"
    with pytest.raises(TypeError, match="not serialised"):
        pickle.dumps(old)
