"""Decisions follow their wording through every edit, and the last ones can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.anonymisation.decisions import (
    Change,
    Decision,
    Treatment,
    moved,
    moved_changes,
    with_decisions,
    without_last,
)
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.casework.free_text import FreeText


def a_decision(wording: str, start: int | None = None, written: str = "A") -> Decision:
    part = None if start is None else Part.SITUATION
    treatment = Treatment.LABEL if written else Treatment.KEEP
    return Decision(
        FreeText(wording), treatment, FreeText(written), Kind.PERSON, part=part, start=start
    )


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str, int, int, int, int]:
    """An old text, a new one, the place of a wording in the old, and what was replaced."""
    old = draw(st.text("ab \n", min_size=1, max_size=30))
    start = draw(st.integers(0, len(old) - 1))
    end = draw(st.integers(start + 1, len(old)))
    first = draw(st.integers(0, len(old)))
    last = draw(st.integers(first, len(old)))
    new = old[:first] + draw(st.text("ab \n", max_size=10)) + old[last:]
    return old, new, start, end, first, last


@given(edits())
def test_a_place_covers_its_wording_or_is_gone(edit: tuple[str, str, int, int, int, int]) -> None:
    """After any edit a decision stands on exactly its characters, or is dropped."""
    old, new, start, end, _, _ = edit
    for one in moved((a_decision(old[start:end], start),), Part.SITUATION, old, new):
        assert one.start is not None
        assert new[one.start : one.start + len(one.wording)] == one.wording.reveal()


@given(edits(), st.text("xyz", min_size=1, max_size=5))
def test_typing_elsewhere_keeps_every_decision(
    edit: tuple[str, str, int, int, int, int], typed: str
) -> None:
    """What is typed before or behind a wording never costs its decision, nor moves it wrongly."""
    old, _, start, end, at, _ = edit
    if start < at < end:
        return
    new = old[:at] + typed + old[at:]
    (one,) = moved((a_decision(old[start:end], start),), Part.SITUATION, old, new)
    assert one.start == (start + len(typed) if at <= start else start)


@given(edits())
def test_other_parts_and_everywhere_stay(edit: tuple[str, str, int, int, int, int]) -> None:
    """An edit of one part touches neither another part's places nor what holds everywhere."""
    old, new, start, end, _, _ = edit
    held = (a_decision(old[start:end]), replace(a_decision("a", 0), part=Part.ROLES))
    assert moved(held, Part.SITUATION, old, new) == held


def test_typing_in_one_part_moves_no_place_of_another() -> None:
    """A literal: behind what was typed there, and yet where it was."""
    elsewhere = replace(a_decision("Lotte", 5), part=Part.ROLES)
    assert moved((elsewhere,), Part.SITUATION, "Toen Lotte", "En toen Lotte") == (elsewhere,)


def test_typing_before_a_place_moves_it() -> None:
    """A literal: two characters more in front, two places further on."""
    (one,) = moved((a_decision("Lotte", 5),), Part.SITUATION, "Toen Lotte", "En toen Lotte")
    assert one.start == 8


def test_a_touched_wording_is_undecided_again() -> None:
    """A letter more inside the wording drops its decision."""
    held = (a_decision("Lotte", 0),)
    assert moved(held, Part.SITUATION, "Lotte komt", "Liotte komt") == ()


def test_everywhere_takes_the_place_of_single_places() -> None:
    """Deciding for everywhere replaces what was decided on places of the same wording."""
    place, other = a_decision("Lotte", 0, ""), a_decision("Jan", 9)
    everywhere = a_decision("Lotte")
    decisions, change = with_decisions((place, other), (everywhere,))
    assert decisions == (other, everywhere)
    assert change.before == (place,)


def test_a_place_takes_the_place_of_what_it_overlaps() -> None:
    """Two decisions never stand on one character; everywhere stays beside a place."""
    held = (a_decision("Lotte", 0), a_decision("Lotte Maes"))
    new = a_decision("Lotte Maes", 0, "B")
    assert with_decisions(held, (new,))[0] == (held[1], new)


@pytest.mark.parametrize(
    ("old", "new", "start"),
    [
        ("Toen Lotte kwam", "Toen Lotte weer kwam", 5),
        ("Toen Lotte", "Toen Lotte.", 5),
        ("Toen Lotte", "Toen xLotte", 6),
        ("Toen Lotte", "En toen Lotte", 8),
        ("Toen Lotte", "Lotte", 0),
        ("Toen Lotte", "Toen  Lotte", 6),
        ("Toen Lotte", "Toen Lotte", 5),
        ("Toen Lotte", "Toen Lott", None),
        ("Toen Lotte", "Toen Lootte", None),
        ("Toen Lotte", "", None),
        ("Toen Lotte", "Iets anders", None),
    ],
)
def test_a_place_goes_where_its_wording_goes(old: str, new: str, start: int | None) -> None:
    """Typed before or behind it, right up against it; touched in its own letters it is gone."""
    held = a_decision("Lotte", 5)
    expected = () if start is None else (replace(held, start=start),)
    assert moved((held,), Part.SITUATION, old, new) == expected


def test_what_both_texts_end_with_is_not_counted_twice() -> None:
    """Of two pairs one was taken away: it is the second that goes."""
    first, second = a_decision("ab", 0), a_decision("ab", 2)
    assert moved((first, second), Part.SITUATION, "abab", "ab") == (first,)
    assert moved((first,), Part.SITUATION, "ab", "abab") == (first,)


@pytest.mark.parametrize(("old", "new"), [("aa", "a"), ("aab", "ab")])
def test_two_places_never_become_one(old: str, new: str) -> None:
    """Of two that read alike the one that was taken away does not come to stand on the other."""
    held = (a_decision("a", 0), a_decision("a", 1))
    assert moved(held, Part.SITUATION, old, new) == held[:1]


def test_a_place_whose_words_are_others_now_is_gone() -> None:
    """Also one that no edit touched: it never stood on these characters."""
    wrong = a_decision("Els", 0)
    assert moved((wrong,), Part.SITUATION, "Jan kwam", "Jan kwam.") == ()
    elsewhere = replace(wrong, part=Part.ROLES)
    assert moved((elsewhere,), Part.SITUATION, "Jan kwam", "Jan kwam.") == (elsewhere,)


def test_steps_back_follow_the_text_too() -> None:
    """What was and what came instead move alike; undoing after an edit finds its place."""
    held = a_decision("Lotte", 0)
    change = Change((held,), (replace(held, written=FreeText("B")),))
    (told,) = moved_changes((change,), Part.SITUATION, "Lotte", "En Lotte")
    assert told.before == (replace(held, start=3),)
    assert told.after == (replace(held, start=3, written=FreeText("B")),)


def test_of_two_new_decisions_for_one_place_the_last_counts() -> None:
    """A place is its part and where it starts; for everywhere it is the wording."""
    one, two = a_decision("Lotte", 0), a_decision("Lotte", 0, "B")
    elsewhere = replace(one, part=Part.ROLES)
    assert with_decisions((), (one, two))[0] == (two,)
    assert with_decisions((), (one, elsewhere))[0] == (one, elsewhere)
    first, last, other = a_decision("Lotte"), a_decision("Lotte", None, "B"), a_decision("Jan")
    assert with_decisions((), (first, other, last))[0] == (last, other)


@pytest.mark.parametrize(
    ("held", "goes"),
    [
        (a_decision("Lotte", 5), True),
        (a_decision("te Maes", 8), True),
        (a_decision("en L", 2), True),
        (a_decision("Toen ", 0), False),
        (a_decision(" Maes", 10), False),
        (replace(a_decision("Lotte", 5), part=Part.ROLES), False),
        (a_decision("Lotte"), False),
    ],
)
def test_only_what_it_overlaps_is_in_the_way_of_a_place(held: Decision, *, goes: bool) -> None:
    """Neighbours that touch stay, and so do other parts and what holds everywhere."""
    new = a_decision("Lotte", 5, "B")
    decisions, change = with_decisions((held,), (new,))
    assert decisions == ((new,) if goes else (held, new))
    assert change == Change((held,) if goes else (), (new,))


def test_undoing_gives_back_what_was_replaced() -> None:
    """Only the last step, and only what it brought."""
    old, new, beside = a_decision("Lotte"), a_decision("Lotte", None, "B"), a_decision("Jan")
    earlier = Change((), (old, beside))
    assert without_last((beside, new), (earlier, Change((old,), (new,)))) == (
        (beside, old),
        (earlier,),
    )
    assert without_last((beside,), ()) == ((beside,), ())


def test_a_decision_says_what_readers_see() -> None:
    """What stays shows itself, what is taken out shows nothing."""
    label, stays = a_decision("Lotte"), a_decision("Lotte", None, "")
    gone = replace(label, treatment=Treatment.REMOVE, written=FreeText())
    assert (label.shown, label.replaces, label.is_everywhere) == ("A", True, True)
    assert (stays.shown, stays.replaces) == ("Lotte", False)
    assert (gone.shown, gone.replaces) == ("", True)
    assert not a_decision("Lotte", 0).is_everywhere


_WORDS = st.sampled_from(["Lotte", "Jan", "Gent", "An"])
_DECISIONS = st.builds(
    a_decision, _WORDS, st.none() | st.integers(0, 20), st.sampled_from(["A", "B", ""])
)


@given(st.lists(st.lists(_DECISIONS, min_size=1, max_size=3), max_size=8))
def test_every_step_can_be_taken_back(steps: list[list[Decision]]) -> None:
    """Undoing as often as was decided gives back every state on the way, to the empty one."""
    decisions: tuple[Decision, ...] = ()
    changes: list[Change] = []
    states: list[frozenset[Decision]] = [frozenset()]
    for step in steps:
        decisions, change = with_decisions(decisions, tuple(step))
        changes.append(change)
        states.append(frozenset(decisions))
    left = tuple(changes)
    while left:
        assert frozenset(decisions) == states.pop()
        decisions, left = without_last(decisions, left)
    assert decisions == ()
    assert without_last((), ()) == ((), ())
