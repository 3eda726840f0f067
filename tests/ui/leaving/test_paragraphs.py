"""Marks follow an edit at once and are never taken over where the text has changed since."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.anonymisation.finding import Kind
from counsellor_app.ui.intervision.live_reading import stretch_around
from counsellor_app.ui.intervision.mark_style import MarkState
from counsellor_app.ui.intervision.paragraphs import Edit, Mark, Paragraph, Paragraphs


def mark(start: int, end: int) -> Mark:
    return Mark(start, end, Kind.PERSON, MarkState.OPEN)


@pytest.mark.parametrize(
    ("edit", "places"),
    [
        (Edit(0, 0, 3), [(7, 12), (13, 15)]),  # typed before both
        (Edit(4, 4, 5), [(5, 10), (11, 13)]),  # right before the first
        (Edit(9, 9, 10), [(4, 9), (11, 13)]),  # right behind it
        (Edit(6, 6, 7), [(11, 13)]),  # inside it
        (Edit(0, 4, 0), [(0, 5), (6, 8)]),  # taken out before it
        (Edit(8, 11, 8), []),  # over both
        (Edit(12, 12, 13), [(4, 9), (10, 12)]),  # behind both
    ],
)
def test_marks_follow_an_edit(edit: Edit, places: list[tuple[int, int]]) -> None:
    """What stands before stays, what stands behind moves, what was touched inside is dropped."""
    paragraph = Paragraph((mark(4, 9), mark(10, 12)))
    paragraph.edit(edit)
    assert [(m.start, m.end) for m in paragraph.marks] == places
    assert paragraph.revision == 1


def test_a_paragraph_split_or_joined_is_new() -> None:
    """The old one is gone, so that an answer on its way is let go; the others stay."""
    held = Paragraphs()
    first, second = held.resize(0, 1, 2)
    last = held.resize(1, 2, 3)[-1]
    assert (first.is_gone, second.is_gone, last.is_gone) == (False, True, False)
    held.resize(0, 0, 2)
    assert first.is_gone
    assert held.place_of(last) == 1


def test_only_paragraphs_with_the_same_words_take_marks_over() -> None:
    """A paragraph that was typed in since keeps what was found while typing."""
    held = Paragraphs()
    held.resize(0, 2, 3)
    held[1].marks = (mark(0, 1),)
    held.show(["aa bb", "cc", "dd"], ["aa bb", "ccc", "dd"], [mark(3, 5), mark(6, 8), mark(9, 11)])
    assert [held[n].marks for n in range(3)] == [(mark(3, 5),), (mark(0, 1),), (mark(0, 2),)]


def test_a_mark_over_two_paragraphs_is_shown_in_both() -> None:
    """A name that runs over a line end is marked on either side of it."""
    held = Paragraphs()
    held.resize(0, 1, 2)
    held.show(["aa bb", "cc dd"], ["aa bb", "cc dd"], [mark(3, 8)])
    assert [held[n].marks for n in range(2)] == [(mark(3, 5),), (mark(0, 2),)]


@given(st.text("ab. \n", max_size=60), st.data())
def test_marks_never_lie_outside_their_paragraph(text: str, data: st.DataObject) -> None:
    """Whatever the marks of a text, each paragraph has places of its own alone."""
    places = data.draw(st.lists(st.integers(0, len(text)), min_size=0, max_size=8).map(sorted))
    marks = [mark(a, b) for a, b in zip(places[::2], places[1::2], strict=False) if a < b]
    lines = text.split("\n")
    held = Paragraphs()
    held.resize(0, len(lines) - 1, len(lines))
    held.show(lines, lines, marks)
    for number, line in enumerate(lines):
        assert all(0 <= m.start < m.end <= len(line) for m in held[number].marks)
    shown = {
        sum(len(line) + 1 for line in lines[:number]) + place
        for number in range(len(lines))
        for m in held[number].marks
        for place in range(m.start, m.end)
    }
    asked = {place for m in marks for place in range(m.start, m.end)}
    assert shown == {place for place in asked if text[place] != "\n"}


@given(st.text("abc. ", max_size=6000), st.integers(0, 6000))
def test_of_a_very_long_paragraph_the_sentences_around_are_read(text: str, place: int) -> None:
    """The stretch holds the place and some hundreds of characters on each side, never thousands."""
    place = min(place, len(text))
    first, last = stretch_around(text, place)
    assert 0 <= first <= place <= last <= len(text)
    assert last - first <= 3200
    assert first == 0 or place - first >= 600
    assert last == len(text) or last - place >= 600
