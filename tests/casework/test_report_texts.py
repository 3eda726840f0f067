"""What a text of the report may say in codes, and which days a report is about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.codebook import Counted
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import (
    FIELDS,
    PROPOSAL_CHARACTERS,
    STATUS,
    WORDS_CHARACTERS,
    ReportText,
    TextKind,
    require_form,
    require_report_period,
)
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook


def test_every_field_belongs_to_one_kind(codebook: Codebook) -> None:
    """The codebook has the fields of all kinds and the status, and counts none of them."""
    own = [code for kind in TextKind for code in FIELDS[kind]]
    fields = codebook.of(Record.REPORT_TEXT)
    assert [field.code for field in fields] == [*own, STATUS]
    assert {field.counted for field in fields} == {Counted.NEVER}


@pytest.mark.parametrize(
    ("told", "record", "origin"),
    [
        ("rt_signal_kind", Record.SIGNAL, "sg_kind"),
        ("rt_theme", Record.SIGNAL, "sg_theme"),
        ("rt_learning", Record.SESSION, "se_themes"),
    ],
)
def test_themes_are_those_of_signals_and_sessions(
    codebook: Codebook, told: str, record: Record, origin: str
) -> None:
    """What is taken over from a signal or a session finds the same values in a text."""
    ours = codebook.field(Record.REPORT_TEXT, told)
    assert ours.values == codebook.field(record, origin).values


@pytest.mark.parametrize("last_on", [date(2026, 6, 30), date(2026, 12, 31)])
def test_a_report_is_about_half_a_year_or_the_year(last_on: date) -> None:
    """Both begin on the first of January."""
    require_report_period(Period(date(2026, 1, 1), last_on))


@pytest.mark.parametrize(
    ("first_on", "last_on"),
    [
        (date(2026, 7, 1), date(2026, 12, 31)),
        (date(2026, 1, 2), date(2026, 6, 30)),
        (date(2026, 1, 1), date(2026, 6, 29)),
        (date(2026, 1, 1), date(2027, 12, 31)),
    ],
)
def test_no_report_is_about_other_days(first_on: date, last_on: date) -> None:
    """The second half alone, a day less, two years: refused."""
    with pytest.raises(ExpectedError) as refused:
        require_report_period(Period(first_on, last_on))
    assert refused.value.code is ErrorCode.ANSWER_INVALID


SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))


def test_words_may_fill_their_room_and_no_more() -> None:
    """Exactly as many characters as there is room for; one more is refused, with that number."""
    most = {"words": WORDS_CHARACTERS, "proposal": PROPOSAL_CHARACTERS}
    for part, room in most.items():
        kept = {part: FreeText("a" * room)}
        require_form(ReportText(1, SPRING, TextKind.RECOMMENDATION, **kept))
        with pytest.raises(ExpectedError) as refused:
            require_form(
                ReportText(1, SPRING, TextKind.SIGNAL, **{part: FreeText("a" * (room + 1))})
            )
        assert refused.value.code is ErrorCode.REPORT_TEXT_TOO_LONG
        assert refused.value.numbers == {"number": room}


@pytest.mark.parametrize("kind", TextKind)
def test_a_text_has_the_codes_of_its_kind(kind: TextKind) -> None:
    """Its own fields, a status where it recommends something, and no field of another kind."""
    codes = dict.fromkeys(FIELDS[kind], "X")
    require_form(ReportText(1, SPRING, kind, codes=codes))
    foreign = {STATUS, *(code for other in TextKind for code in FIELDS[other])} - set(FIELDS[kind])
    for code in foreign:
        text = ReportText(1, SPRING, kind, codes={code: "X"})
        if kind is TextKind.RECOMMENDATION and code == STATUS:
            require_form(text)
            continue
        with pytest.raises(ExpectedError) as refused:
            require_form(text)
        assert refused.value.code is ErrorCode.ANSWER_INVALID
