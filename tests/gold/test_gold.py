"""The gold notes keep their form, their rules and their distance from what is learned."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from tests.gold import checks
from tests.gold.build import (
    BLIND,
    FOLDER,
    HALVES,
    REGISTERS,
    STRUCTURED,
    TYPES,
    Note,
    Span,
    parse,
    read_half,
)

if TYPE_CHECKING:
    from pathlib import Path

SETS = (*HALVES, BLIND)
PAIRS = list(combinations(SETS, 2))
FILES = {name: (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8") for name in SETS}
NOTES = {name: read_half(name) for name in SETS}
EVERY = [note for name in SETS for note in NOTES[name]]
TEMPLATES = sorted((checks.TRAINING / "templates").glob("*.txt"))
# Sentences without any name: a first name in one of them is part of a saying, never a label.
NAMED_TEMPLATES = [path for path in TEMPLATES if not path.stem.startswith("plain_")]
FILLERS = sorted((checks.TRAINING / "fillers").glob("*/*.txt"))
DEMO = sorted(checks.DEMO.glob("*.toml"))


def planted(marked: str, *, known: str = "-", note_id: str = "x-001") -> Note:
    """A note made for one test, by the same reader as the others."""
    return parse(f"#### {note_id} intake\nknown: {known}\n----\n{marked}\n")[0]


def lines_of(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [text for line in lines for text in checks.template_texts(line)]


@pytest.mark.parametrize("half", SETS)
def test_the_jsonl_is_what_the_source_makes(half: str) -> None:
    """Nobody changed one of the two without the other."""
    assert FILES[half] == "".join(note.as_line() for note in NOTES[half])


def test_a_changed_word_in_the_source_would_differ() -> None:
    """The comparison above sees one changed letter."""
    first = NOTES["development"][0]
    changed = replace(first, text=first.text.replace("e", "a", 1))
    assert not FILES["development"].startswith(changed.as_line())


@pytest.mark.parametrize("half", SETS)
def test_a_line_has_the_form_that_the_scorer_reads(half: str) -> None:
    """Only the agreed keys, offsets as whole numbers, names as a list of strings."""
    for line in FILES[half].splitlines():
        note = json.loads(line)
        assert set(note) == {"id", "register", "text", "spans", "known_persons"}
        assert all(isinstance(name, str) for name in note["known_persons"])
        for span in note["spans"]:
            assert set(span) == {"start", "end", "type"}
            assert 0 <= span["start"] < span["end"] <= len(note["text"])


@pytest.mark.parametrize("half", SETS)
def test_the_notes_keep_their_form(half: str) -> None:
    """Ids rise, lengths fit, spans are in order and apart, known people are in the note."""
    assert checks.faults_of_form(NOTES[half]) == []


def test_faults_of_form_are_seen() -> None:
    """A note twice, a short note, an overlap, a blank in a span, a stranger among the known."""
    note = EVERY[0]
    assert checks.faults_of_form([note, note])
    assert checks.faults_of_form([replace(note, text=note.text[:60], spans=())])
    assert checks.faults_of_form([replace(note, known_persons=("Nobody Atall",))])
    for spans in ((Span(3, 9, "PERSON"), Span(8, 12, "DATE")), (Span(6, 12, "PERSON"),)):
        assert checks.faults_of_form([replace(note, spans=spans)])


@pytest.mark.parametrize("marked", ["[[An|PERSOON]]", "[[An |PERSON]]", "[[An", "An|DATE]]"])
def test_a_mark_that_is_not_in_the_form_is_refused(marked: str) -> None:
    """An unknown type, a blank inside, an open mark."""
    with pytest.raises(ValueError, match="x-001"):
        planted(marked)


def test_offsets_count_code_points() -> None:
    """An emoji and a combining accent before a mark move it by one each."""
    note = planted("🙂 e\u0301 [[Zo\u00eb|PERSON]]")
    assert note.spans == (Span(5, 8, "PERSON"),)


def test_no_name_stands_marked_here_and_in_clear_there() -> None:
    """A word of a name is marked wherever the note has it, but where it is an ordinary word."""
    assert [fault for note in EVERY for fault in checks.unmarked_names(note)] == []


def test_a_forgotten_mark_is_seen() -> None:
    """A first name left unmarked in its second sentence."""
    assert checks.unmarked_names(planted("[[Ottokar|PERSON]] belt. Later mailt ottokar."))


def test_check_digits_are_right() -> None:
    """Accounts, register numbers and company numbers pass their own arithmetic."""
    assert [fault for note in EVERY for fault in checks.wrong_check_digits(note)] == []


@pytest.mark.parametrize(
    "marked",
    ["[[BE79 9915 4330 1286|IBAN]]", "[[68.04.12-982.18|NRN]]", "[[BE 0704.884.549|ID]]"],
)
def test_a_wrong_digit_is_seen(marked: str) -> None:
    """One digit off in each of the three."""
    assert checks.wrong_check_digits(planted(marked))


@pytest.mark.parametrize("half", HALVES)
def test_the_notes_are_many_and_spread(half: str) -> None:
    """At least a hundred a half, each register and each type often enough to say something."""
    registers = Counter(note.register for note in NOTES[half])
    types = Counter(span.type for note in NOTES[half] for span in note.spans)
    assert len(NOTES[half]) >= 100
    assert min(registers[register] for register in REGISTERS) >= 10
    assert min(types[kind] for kind in TYPES) >= 3
    assert min(types[kind] for kind in (*checks.NAMES, "DATE", "FUNCTION", "AGE")) >= 20


def test_the_blind_notes_are_many_and_spread() -> None:
    """Sixty, each register, two hundred people, and numbers of every kind."""
    notes = NOTES[BLIND]
    registers = Counter(note.register for note in notes)
    types = Counter(span.type for note in notes for span in note.spans)
    assert len(notes) >= 60
    assert min(registers[register] for register in REGISTERS) >= 8
    assert types["PERSON"] >= 200
    assert min(types[kind] for kind in TYPES) >= 6
    assert sum(types[kind] for kind in STRUCTURED) >= 120


@pytest.mark.parametrize("half", SETS)
def test_a_share_of_the_notes_has_no_name_and_a_share_no_known_person(half: str) -> None:
    """Needless findings need notes without a name; known people are not always given."""
    notes = NOTES[half]
    nameless = [n for n in notes if not n.words_of(*checks.NAMES, *checks.ADDRESSES)]
    known = [note for note in notes if note.known_persons]
    assert len(nameless) / len(notes) >= 0.15
    assert 0.6 <= len(known) / len(notes) <= 0.75


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_sets_share_no_name(one: str, other: str) -> None:
    """What is mended on one set is not known by heart on another."""
    assert checks.shared_names(NOTES[one], NOTES[other]) == set()


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_sets_share_no_frame(one: str, other: str) -> None:
    """No five words running, with the names taken out, stand in two sets."""
    texts = [checks.without_names(note) for note in NOTES[other]]
    assert checks.shared_frames(NOTES[one], texts, checks.BETWEEN_HALVES) == set()


def test_a_borrowed_name_and_a_borrowed_sentence_are_seen() -> None:
    """A surname of the other half, and its first sentence with another name in it."""
    test = NOTES["test"]
    assert checks.shared_names([planted("met [[Bossuyt|PERSON]]")], test) == {"bossuyt"}
    borrowed = planted(
        "Aanmelding kwam per sms. [[Iemand|PERSON]], productieassistente, [[30|AGE]], "
        "hangt nog een jaar vast aan [[Iets|COMPANY]]."
    )
    texts = [checks.without_names(note) for note in test]
    assert checks.shared_frames([borrowed], texts, checks.BETWEEN_HALVES)


@pytest.mark.parametrize("path", [*TEMPLATES, *DEMO], ids=lambda path: path.name)
def test_no_frame_is_shared_with_text_that_is_learned_or_shown(path: Path) -> None:
    """No six words running stand in a training template or in the invented cases of the demo."""
    assert checks.shared_frames(EVERY, lines_of(path), checks.WITH_TRAINING) == set()


@pytest.mark.parametrize("path", [*NAMED_TEMPLATES, *FILLERS, *DEMO], ids=lambda path: path.name)
def test_no_name_is_shared_with_text_that_is_learned_or_shown(path: Path) -> None:
    """Names written out in templates, fillers and demo are not those of the notes."""
    text = path.read_text(encoding="utf-8")
    assert checks.names_in_clear(EVERY, text) == set()


def test_borrowing_from_a_template_is_seen() -> None:
    """A frame inside a choice, and a name between slots."""
    template = (
        "[Gisteren|Vandaag] zag {p} hoe de regisseur [boos|bleek] naar buiten liep met Ottokar"
    )
    note = planted(
        "vandaag zag [[An|PERSON]] hoe de regisseur bleek naar buiten liep met [[Ottokar|PERSON]]"
    )
    assert checks.shared_frames([note], checks.template_texts(template), checks.WITH_TRAINING)
    assert checks.names_in_clear([note], template) == {"Ottokar"}


def test_the_training_leaves_every_name_of_the_notes_out() -> None:
    """The list of names that the training text may not draw is up to date."""
    listed = (checks.TRAINING / "left_out.txt").read_text(encoding="utf-8").casefold()
    left_out = set(checks.words(listed))
    people = {word for note in EVERY for word in checks.name_words(note, ["PERSON"])}
    assert people - left_out == set()
    assert "ottokar" not in left_out, "the name planted in these tests belongs to nobody"


def test_the_generated_training_text_holds_no_title_of_the_notes() -> None:
    """Companies and productions of the notes stand on the list too, whole."""
    listed = set((checks.TRAINING / "left_out.txt").read_text(encoding="utf-8").splitlines())
    titles = {text.casefold() for note in EVERY for text in note.words_of("COMPANY", "PRODUCTION")}
    assert titles - listed == set()


def test_the_readme_names_every_set() -> None:
    """Each file of notes or articles that lies here is told of."""
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    files = sorted(path.name for path in FOLDER.glob("*.jsonl"))
    assert {f"{name}.jsonl" for name in SETS} <= set(files)
    assert [name for name in files if f"`{name}`" not in readme] == []
