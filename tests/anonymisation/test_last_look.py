"""The last look, piece by piece: which places are one, what was decided, and what is shared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.anonymisation import last_look
from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.last_look import known_places, look
from counsellor_app.anonymisation.remaining import RemainingKind, Standing
from counsellor_app.anonymisation.sheet_findings import Marked, find_marks
from counsellor_app.anonymisation.walk import step_of
from counsellor_app.casework.case import KnownPerson
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from counsellor_app.anonymisation.engine import Engine

MakeDraft = Callable[..., DraftSheet]
MakePerson = Callable[..., KnownPerson]

NAME, WORD = RemainingKind.KNOWN_NAME, RemainingKind.KNOWN_WORD
FOUND = RemainingKind.FINDING


def on(wording: str, treatment: Treatment, written: str, kind: Kind) -> Decision:
    return Decision(FreeText(wording), treatment, FreeText(written), kind)


def a_mark(wording: str, start: int = 0, *, kind: Kind = Kind.AGE, reason: Reason) -> Marked:
    finding = Finding(start, start + len(wording), kind, 1.0, reason)
    return Marked(Part.SITUATION, finding, FreeText(wording), "", None, step_of(kind))


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Jan Maes", [(0, 3, NAME), (4, 8, NAME)], [(0, 8, NAME)]),
        ("Jan-Piet", [(0, 3, NAME), (4, 8, NAME)], [(0, 8, NAME)]),
        ("JanPiet", [(0, 3, NAME), (3, 7, NAME)], [(0, 7, NAME)]),
        ("Jan, Piet", [(0, 3, NAME), (5, 9, NAME)], [(0, 3, NAME), (5, 9, NAME)]),
        ("Jan storm", [(0, 3, NAME), (4, 9, WORD)], [(0, 3, NAME), (4, 9, WORD)]),
        ("Janstorm", [(0, 3, NAME), (3, 8, WORD)], [(0, 3, NAME), (3, 8, WORD)]),
        ("Jan Maes", [(0, 8, NAME), (4, 8, NAME)], [(0, 8, NAME)]),
        ("Jan Maes", [(0, 3, NAME), (0, 8, WORD)], [(0, 8, NAME)]),
        ("Jan Maes", [(0, 8, WORD), (0, 3, NAME)], [(0, 8, NAME)]),
        ("Jan Maes", [(0, 8, WORD), (4, 8, NAME)], [(0, 8, NAME)]),
        ("Jan Maes", [(0, 8, NAME), (4, 8, WORD)], [(0, 8, NAME)]),
        ("Jan Maes", [(0, 8, WORD), (4, 8, WORD)], [(0, 8, WORD)]),
        ("Jan Maes An", [(0, 3, NAME), (4, 8, NAME), (9, 11, NAME)], [(0, 11, NAME)]),
        ("", [], []),
    ],
)
def test_names_side_by_side_are_one(
    text: str,
    found: list[tuple[int, int, RemainingKind]],
    expected: list[tuple[int, int, RemainingKind]],
) -> None:
    """Only a blank or a hyphen parts them; a name wins over a word; the farthest end counts."""
    joined = last_look._joined(text, [Standing(*one) for one in found])
    assert list(joined) == [Standing(*one) for one in expected]


def test_known_names_stand_where_they_are_written(engine: Engine, a_person: MakePerson) -> None:
    """In order, with aliases, through hidden marks, whoever comes first in the list."""
    text = "Toen kwam Els\u200b met Jan Maes en Mil."
    people = (a_person("Jan Maes", "Mil"), a_person("Els"))
    places = known_places(text, people, engine)
    told = [(text[one.start : one.end].replace("\u200b", ""), one.kind) for one in places]
    assert told == [("Els", NAME), ("Jan Maes", NAME), ("Mil", NAME)]
    assert not any(one.is_decided for one in places)


@pytest.mark.parametrize(
    ("behind", "kind"), [("je dat?", WORD), ("zegt van niet.", NAME), ("\u200bje dat?", WORD)]
)
def test_a_name_that_may_be_a_word_is_told_as_one(
    engine: Engine, a_person: MakePerson, behind: str, kind: RemainingKind
) -> None:
    """Where it opens a sentence and nobody speaks, also behind a mark that is not seen."""
    text = f"We\u200b praten. Wil {behind}"
    assert known_places(text, (a_person("Wil"),), engine) == (Standing(12, 15, kind),)


@pytest.mark.parametrize("written", ["Katrien", "Katr", "KM", "K.M."])
def test_a_name_like_a_known_one_is_another(
    engine: Engine, a_person: MakePerson, written: str
) -> None:
    """Likeness, short forms and initials are for the people of the case alone."""
    assert known_places(f"toen kwam {written} langs", (a_person("Katrijn Maes"),), engine) == ()


def test_a_look_finds_each_word_in_its_own_part(
    a_draft: MakeDraft, a_person: MakePerson, engine: Engine
) -> None:
    """Parts are read one behind the other; a place in the last is told with its own words."""
    draft = a_draft(title="Over Canvas", situation="met Els", question="en wie is Jan?")
    seen = look(draft, engine, (a_person("Els"), a_person("Jan")), (), frozenset())
    assert [(one.word.reveal(), one.kind) for one in seen.remaining if one.kind is NAME] == [
        ("Els", NAME),
        ("Jan", NAME),
    ]


def test_what_everybody_writes_is_not_left_to_decide(a_draft: MakeDraft, engine: Engine) -> None:
    """Words of the codebook stand in each sheet: neither remaining nor undecided."""
    draft = a_draft(situation="zij werkt bij Canvas")
    assert look(draft, engine, (), (), frozenset()).remaining
    shared = look(draft, engine, (), (), frozenset({"canvas"}))
    assert (shared.remaining, shared.undecided) == ((), frozenset())


def test_what_was_confirmed_is_decided(a_draft: MakeDraft, engine: Engine) -> None:
    """It stands, and is said to be settled."""
    draft = a_draft(situation="zij werkt bij Canvas", confirmed=("Canvas",))
    seen = look(draft, engine, (), (), frozenset())
    assert [(one.word.reveal(), one.is_decided) for one in seen.remaining] == [("Canvas", True)]


def test_the_working_text_is_looked_at_too(a_draft: MakeDraft, engine: Engine) -> None:
    """What is left undecided there is told, also where it was just read by somebody else."""
    draft = a_draft(situation="ze is 27 jaar oud")
    undecided = look(draft, engine, (), (), frozenset()).undecided
    assert undecided
    assert look(draft, engine, (), (), frozenset(), ()).undecided == frozenset()
    mark = a_mark("vijftig", kind=Kind.AGE, reason=Reason.BY_HAND)
    assert look(draft, engine, (), (), frozenset(), (mark,)).undecided == {FreeText("vijftig")}
    shared = look(draft, engine, (), (), frozenset({"vijftig"}), (mark,))
    assert shared.undecided == frozenset()
    elsewhere = replace(draft, decisions=(on("x", Treatment.REMOVE, "", Kind.RARE),))
    assert look(elsewhere, engine, (), (), frozenset()).undecided == undecided


def test_a_sheet_on_which_nothing_was_decided_is_read_once(
    a_draft: MakeDraft, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Readers see the working text itself; reading it again would only take the time again."""
    read: list[DraftSheet] = []

    def reading(draft: DraftSheet, *given: Any) -> tuple[Marked, ...]:
        read.append(draft)
        return find_marks(draft, *given)

    monkeypatch.setattr(last_look, "find_marks", reading)
    draft = a_draft(situation="ze is 27 jaar oud")
    assert look(draft, engine, (), (), frozenset()).undecided
    assert len(read) == 1
    by_hand = on("ze is", Treatment.REMOVE, "", Kind.RARE)
    look(replace(draft, decisions=(by_hand,)), engine, (), (), frozenset())
    assert len(read) == 3, "as it will be read, and as it is worked on"


def test_the_engine_reads_what_was_written_instead(a_draft: MakeDraft, engine: Engine) -> None:
    """Small letters and two digits: only the engine sees it, and only in the final text."""
    by_hand = on("een moto", Treatment.GENERALISE, "27 jaar oud", Kind.RARE)
    draft = replace(a_draft(situation="ze is een moto"), decisions=(by_hand,))
    (left,) = look(draft, engine, (), (), frozenset(), ()).remaining
    assert (left.kind, left.is_decided) == (FOUND, False)
    assert "27" in left.word.reveal()
    elsewhere = on("27 jaar oud", Treatment.GENERALISE, "in de twintig", Kind.AGE)
    twice = replace(draft, decisions=(by_hand, elsewhere))
    (left,) = look(twice, engine, (), (), frozenset(), ()).remaining
    assert not left.is_decided, "what was decided on the working text says nothing of this"


def test_what_was_written_instead_is_read_as_it_stands(a_draft: MakeDraft, engine: Engine) -> None:
    """A coarser form of the same kind is decided; what was kept is; a label hides nothing more."""
    draft = a_draft(situation="ze is 27 jaar oud")
    for one in (
        on("27 jaar oud", Treatment.GENERALISE, "in de twintig", Kind.AGE),
        on("27 jaar oud", Treatment.KEEP, "", Kind.AGE),
    ):
        seen = look(replace(draft, decisions=(one,)), engine, (), (), frozenset())
        assert all(left.is_decided for left in seen.remaining)
        assert seen.undecided == frozenset()


@pytest.mark.parametrize(
    ("wording", "reason", "is_shared"),
    [
        ("productie", Reason.BY_HAND, True),
        ("De Productie", Reason.BY_HAND, True),
        ("Canvas", Reason.BY_HAND, False),
        ("productie Canvas", Reason.BY_HAND, False),
        ("A", Reason.BY_HAND, True),
        ("A, B", Reason.BY_HAND, True),
        ("a", Reason.BY_HAND, False),
        ("É", Reason.BY_HAND, False),
        ("AB", Reason.BY_HAND, False),
        ("—", Reason.BY_HAND, False),
        ("productie", Reason.KNOWN_PERSON, False),
        ("productie", Reason.KNOWN_PERSON_ALIKE, False),
        ("productie", Reason.KNOWN_PERSON_WORD, True),
    ],
)
def test_labels_and_everybodys_words_are_shared(
    wording: str, reason: Reason, *, is_shared: bool
) -> None:
    """Each word of it, but never a name of the case."""
    mark = a_mark(wording, reason=reason)
    assert last_look._is_shared(mark, frozenset({"de", "productie"})) is is_shared


def final(*spans: tuple[int, int, Decision]) -> last_look._Final:
    return last_look._Final(Part.SITUATION, "x" * 30, spans, 10)


def test_only_what_was_kept_or_made_coarser_counts_as_decided() -> None:
    """Kept: of any kind; coarsened: of its own kind; a label and what was taken out: nothing."""
    keep = on("a", Treatment.KEEP, "", Kind.PERSON)
    coarse = on("b", Treatment.GENERALISE, "c", Kind.DATE)
    label = on("d", Treatment.LABEL, "A", Kind.PERSON)
    held = final((1, 3, keep), (4, 6, coarse), (8, 9, label))
    assert list(last_look._decided_spans(held)) == [(1, 3, None), (4, 6, Kind.DATE)]
    assert list(last_look._kept([held])) == [(11, 13)]


@pytest.mark.parametrize(
    ("decided", "is_written"),
    [
        (((4, 15, None),), True),
        (((4, 15, Kind.AGE),), True),
        (((4, 15, Kind.DATE),), False),
        (((4, 6, None), (7, 15, None)), True),
        (((4, 6, None),), False),
        (((5, 15, None),), False),
        (((4, 14, None),), False),
        (((0, 4, None), (15, 20, None)), False),
        (((0, 30, Kind.AGE),), True),
        ((), False),
    ],
)
def test_every_word_of_a_finding_was_decided(
    decided: tuple[tuple[int, int, Kind | None], ...], *, is_written: bool
) -> None:
    """A wording from the fourth character: each of its words within what was decided on."""
    mark = a_mark("27 jaar oud", 4, reason=Reason.BY_HAND)
    assert last_look._is_written(mark, decided) is is_written


def test_a_finding_of_the_final_text_asks_according_to_its_reason() -> None:
    """A name of the case must go; an ordinary word and all else may be ticked, doubts are not."""
    keep = on("x", Treatment.KEEP, "", Kind.AGE)
    held = {Part.SITUATION: final((0, 2, keep))}
    decided = replace(a_mark("dd", 20, reason=Reason.BY_HAND), decision=keep)
    doubt = a_mark("ee", 24, reason=Reason.BY_HAND)
    doubt = replace(doubt, finding=replace(doubt.finding, is_suggestion=True))
    marks = [
        a_mark("aa", 0, reason=Reason.BY_HAND),
        a_mark("bb", 4, reason=Reason.KNOWN_PERSON),
        a_mark("cc", 8, reason=Reason.KNOWN_PERSON_WORD),
        replace(a_mark("cc", 12, reason=Reason.KNOWN_PERSON_WORD), decision=keep),
        a_mark("ff", 16, reason=Reason.BY_HAND),
        decided,
        doubt,
        a_mark("productie", 4, reason=Reason.BY_HAND),
    ]
    found = last_look._findings(marks, MappingProxyType(held), frozenset({"productie"}))
    assert list(found) == [
        Standing(10, 12, FOUND, is_decided=True),
        Standing(14, 16, NAME),
        Standing(18, 20, WORD),
        Standing(22, 24, WORD, is_decided=True),
        Standing(26, 28, FOUND),
        Standing(30, 32, FOUND, is_decided=True),
    ]
