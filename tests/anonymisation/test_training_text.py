"""The text that the tagger learns from: what it holds, and what it must not hold."""

from __future__ import annotations

import importlib
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).parents[2]
TRAINING = ROOT / "packaging" / "training"
GOLD = ROOT / "tests" / "gold"
SENTENCES = 12_000
KINDS = {"PERSON", "LOCATION", "COMPANY", "PRODUCTION", "FUNCTION"}
EXPRESSIONS = re.compile(
    "jan met de pet|jan en alleman|ongelovige thomas|roos is de kleur|roos van woede|storm raast",
    re.IGNORECASE,
)
WORD = re.compile(r"\w+")


@pytest.fixture(scope="module")
def generate() -> Iterator[ModuleType]:
    """The script, which finds its neighbours beside it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(TRAINING))
        yield importlib.import_module("generate")


@pytest.fixture(scope="module")
def notes(generate: ModuleType) -> list[Any]:
    """Some thousands of sentences."""
    return list(generate.Writer(seed=3).notes(SENTENCES))


def gold_notes() -> list[dict[str, Any]]:
    """The gold notes, both halves."""
    return [
        json.loads(line)
        for path in sorted(GOLD.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]


def without_names(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with a mark in place of every span."""
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + "◆" + text[end:]
    return text


def sevens(text: str) -> set[tuple[str, ...]]:
    """Every seven words in a row that are not mostly names and numbers, as in results."""
    words = WORD.findall(text.casefold().replace("◆", " x "))
    rows = (tuple(words[at : at + 7]) for at in range(len(words) - 6))
    return {row for row in rows if sum(word.isalpha() and len(word) > 1 for word in row) >= 4}


def test_same_seed_same_text(generate: ModuleType) -> None:
    """A seed gives one text; another seed gives another."""
    first = [note.as_line() for note in generate.Writer(seed=5).notes(400)]
    assert first == [note.as_line() for note in generate.Writer(seed=5).notes(400)]
    assert first != [note.as_line() for note in generate.Writer(seed=6).notes(400)]


def test_spans_hold_whole_words(notes: list[Any]) -> None:
    """Spans follow one another, begin and end on a letter's edge, and have a known kind."""
    seen = 0
    for note in notes:
        end_before = 0
        for start, end, kind in note.spans:
            assert kind in KINDS
            assert end_before <= start < end <= len(note.text)
            assert note.text[start:end].strip() == note.text[start:end]
            assert not (note.text[start - 1 : start].isalnum() and start)
            assert not note.text[end : end + 1].isalnum()
            end_before = end
            seen += 1
    assert seen > 3_000


def test_at_least_half_of_the_sentences_hold_no_name(notes: list[Any]) -> None:
    """Nor so many that names become rare."""
    sentences = sum(note.sentences for note in notes)
    named = sum(note.named_sentences for note in notes)
    assert 0.3 <= named / sentences <= 0.5


def test_a_fifth_of_the_notes_is_in_small_letters(notes: list[Any]) -> None:
    """Enough for dictation, not so much that capitals stop telling anything."""
    small = sum(note.text == note.text.lower() for note in notes)
    assert 0.12 <= small / len(notes) <= 0.3


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_occurs_often(notes: list[Any], kind: str) -> None:
    """Each kind at least fifty times in some thousands of sentences."""
    assert sum(found == kind for note in notes for _, _, found in note.spans) >= 50


@pytest.mark.parametrize(
    "form",
    [
        r"[A-Z]\w+",
        r"[A-ZÀ-Ý]\w+ [A-ZÀ-Ý]\w+",
        r"[A-Z]\w+ (?:Van|De|van|de|Van den|Van de|van den) [A-Z]\w+",
        r"Van(?:den?|der)\w+",
        r"[A-Z]\w+ [A-Z]\.",
        r"[A-Z]\.(?:-?[A-Z]\.)+",
        r"[A-Z]{2,3}",
        r"[A-Z]\. [A-Z]\w+",
        r"[A-Z]\w+ke",
        r"[A-Z]\w+s['’]",
        r"[A-Z]\w+['’]s",
        r"[A-Z -]{4,},? [A-Z]\w+",
        r"[A-Z]\w+-[A-Z]\w+",
        r"El [A-Z]\w+",
        r"[a-z]{3,}",
        r"[a-z]+ (?:van|de|van den?|van der) [a-z]+",
    ],
)
def test_every_way_to_write_a_person_occurs(notes: list[Any], form: str) -> None:
    """The forms that packages miss are in the text at least five times."""
    written = [note.text[a:b] for note in notes for a, b, kind in note.spans if kind == "PERSON"]
    assert sum(re.fullmatch(form, name) is not None for name in written) >= 5


def test_ordinary_uses_of_names_are_no_names(notes: list[Any]) -> None:
    """Fixed expressions and words that could be names stand in sentences without a span."""
    seen = 0
    for note in notes:
        for match in EXPRESSIONS.finditer(note.text):
            assert not any(a < match.end() and match.start() < b for a, b, _ in note.spans)
            seen += 1
    assert seen >= 20


def test_held_out_names_never_occur(generate: ModuleType) -> None:
    """One first name in ten is kept for those who measure."""
    name_lists = importlib.import_module("name_lists")

    usable = set(name_lists.NameLists(frozenset()).read("first_flemish"))
    lines = (TRAINING / "names" / "first_flemish.txt").read_text(encoding="utf-8").split("\n")
    held_out = {line for line in lines if line} - usable
    assert 0.05 <= len(held_out) / len(lines) <= 0.15
    assert generate.DEFAULT_SENTENCES == 60_000


def test_no_name_of_the_gold_notes_is_learned(generate: ModuleType, notes: list[Any]) -> None:
    """left_out.txt holds every name of the gold notes, and the text keeps to it."""
    leave_out = importlib.import_module("leave_out")
    name_lists = importlib.import_module("name_lists")

    left_out = name_lists.names_left_out()
    assert len(gold_notes()) >= 150
    assert leave_out.gold_names() <= left_out
    for note in notes:
        for start, end, kind in note.spans:
            name = note.text[start:end].casefold()
            words = set(leave_out.person_words(name)) if kind == "PERSON" else {name}
            assert not words & left_out


def test_no_sentence_of_the_gold_notes_is_learned(notes: list[Any]) -> None:
    """No seven words in a row are the same once names are taken out."""
    learned: set[tuple[str, ...]] = set()
    for note in notes:
        learned |= sevens(without_names(note.text, [(a, b) for a, b, _ in note.spans]))
    for gold in gold_notes():
        spans = [(span["start"], span["end"]) for span in gold["spans"]]
        assert not sevens(without_names(gold["text"], spans)) & learned
