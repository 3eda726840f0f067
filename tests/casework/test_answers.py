from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.casework import answers as reading
from counsellor_app.casework.answers import from_json, to_json, with_answer
from counsellor_app.errors import ErrorCode, ExpectedError

CODES = st.from_regex(r"[A-Z][A-Z0-9_]{0,31}", fullmatch=True)
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
SOME_ANSWERS = st.dictionaries(
    st.from_regex(r"[a-z][a-z_]{0,15}", fullmatch=True),
    st.one_of(CODES, st.lists(CODES, min_size=1).map(tuple), DAYS, st.integers(0, 100_000)),
)


@given(SOME_ANSWERS)
def test_answers_survive_being_kept(held: dict[str, reading.Answer]) -> None:
    """Codes, days and numbers come back from JSON as what they were."""
    assert dict(from_json(to_json(held))) == held


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{",
        '{"x":true}',
        '{"x":1.5}',
        '{"x":null}',
        '{"x":"a sentence"}',
        '{"x":"lower"}',
        '{"x":{"y":1}}',
        '{"x":[1]}',
        '{"x":"2026-02-30"}',
        "[" * 100_000,
    ],
)
def test_anything_but_codes_days_and_numbers_is_refused(text: str) -> None:
    """Words cannot slip in among the codes."""
    with pytest.raises(ExpectedError) as raised:
        from_json(text)
    assert raised.value.code is ErrorCode.ANSWER_INVALID


def test_an_answer_is_set_and_taken_away() -> None:
    """None and an empty choice both leave the field without an answer; the original stays."""
    before = from_json('{"hours":"Y"}')
    assert with_answer(before, "danger", "NO") == {"hours": "Y", "danger": "NO"}
    assert with_answer(before, "hours", None) == {}
    assert with_answer(before, "hours", ()) == {}
    assert before == {"hours": "Y"}


def test_answers_are_read_by_what_they_are() -> None:
    """Each reader gives its own kind and nothing for another."""
    held: reading.Answers = {
        "on": date(2026, 3, 1),
        "one": "Y",
        "many": ("A", "B"),
        "much": 45,
    }
    assert reading.day(held, "on") == date(2026, 3, 1)
    assert reading.day(held, "one") is None
    assert reading.code(held, "one") == "Y"
    assert reading.code(held, "many") is None
    assert reading.codes(held, "one") == ("Y",)
    assert reading.codes(held, "many") == ("A", "B")
    assert reading.codes(held, "much") == ()
    assert reading.number(held, "much") == 45
    assert reading.number(held, "absent") == 0
