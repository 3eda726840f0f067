"""What the gold notes are held to. Each check returns what is wrong, in words; empty is well."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from tests.gold.build import REGISTERS, TYPES, Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]
TRAINING = ROOT / "packaging" / "training"
DEMO = ROOT / "resources" / "demo"
NAMES = ("PERSON", "LOCATION", "COMPANY", "PRODUCTION")
ADDRESSES = ("EMAIL", "URL", "HANDLE")
WORD = re.compile(r"\w+")
# Words running, with the names taken out, of which one at most may be a name.
BETWEEN_HALVES = 5
WITH_TRAINING = 6  # half of those texts are everyday sentences, where five words meet by chance

# Parts of names that tell nobody from another.
_SMALL = """aan bij bv co de den der des du el en ent het ik in la le niet nv of om onder op sint
    te ten ter uit van voor vzw film films media pictures producties studio tv www be eu com"""
SMALL_WORDS = frozenset(_SMALL.split())
# Words that are a name in this note and, on purpose, an ordinary word beside it.
ORDINARY_TOO = {
    "dev-048": {"linde"},
    "dev-081": {"laat"},
    "dev-099": {"iris"},
    "dev-100": {"wolf", "vlinder"},
    "dev-110": {"kamille"},
    "test-015": {"val"},
    "test-030": {"patience"},
    "test-039": {"diesel"},
    "test-045": {"mol"},
    "test-072": {"koffer"},
    "test-079": {"dokter"},
    "test-093": {"postbus"},
    "test-100": {"bakker", "zomer"},
    "test-101": {"poes"},
    "test-110": {"broos"},
}


def words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def name_words(note: Note, types: Iterable[str] = (*NAMES, *ADDRESSES)) -> set[str]:
    """The words that could tell a reader whose note this is."""
    texts = [*note.words_of(*types), *note.known_persons]
    found = {word for text in texts for word in words(text)}
    return {word for word in found - SMALL_WORDS if len(word) > 2 and not word.isdigit()}


def faults_of_form(notes: list[Note]) -> list[str]:
    faults = [f"{note.id}: twice" for note, after in pairwise(notes) if note.id >= after.id]
    for note in notes:
        if note.register not in REGISTERS or not 40 <= len(words(note.text)) <= 260:
            faults.append(f"{note.id}: register or length")
        faults += [f"{note.id}: {fault}" for fault in _faults_of_spans(note)]
    return faults


def _faults_of_spans(note: Note) -> Iterator[str]:
    for span in note.spans:
        marked = note.text[span.start : span.end]
        if span.type not in TYPES or not marked or marked != marked.strip():
            yield f"{span} marks {marked!r}"
    for span, after in pairwise(note.spans):
        if span.end > after.start:
            yield f"{span} and {after} overlap or are out of order"
    for person in note.known_persons:
        if not set(words(person)) - SMALL_WORDS & set(words(note.text)):
            yield f"{person} is not in the note"


def unmarked_names(note: Note) -> list[str]:
    """Words of a name marked in one place of the note and in clear in another."""
    named = name_words(note, NAMES) - ORDINARY_TOO.get(note.id, set())
    return [
        f"{note.id}: {word.group()}"
        for word in WORD.finditer(note.text)
        if word.group().casefold() in named
        and not any(span.start <= word.start() < span.end for span in note.spans)
    ]


def wrong_check_digits(note: Note) -> list[str]:
    wrong = [text for text in note.words_of("IBAN") if not _is_iban(text)]
    wrong += [text for text in note.words_of("NRN") if not _is_register_number(text)]
    companies = [text for text in note.words_of("ID") if re.fullmatch(r"(BE )?0[\d.]{11}", text)]
    wrong += [text for text in companies if not _is_company_number(text)]
    return [f"{note.id}: {text}" for text in wrong]


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _is_iban(text: str) -> bool:
    digits = _digits(text)
    return len(digits) == 14 and int(f"{digits[2:]}1114{digits[:2]}") % 97 == 1


def _is_register_number(text: str) -> bool:
    """Born before 2000 or, with a 2 put before the number, after."""
    digits = _digits(text)
    body, check = digits[:9], int(digits[9:])
    return len(digits) == 11 and check in {97 - int(c + body) % 97 for c in ("", "2")}


def _is_company_number(text: str) -> bool:
    digits = _digits(text)
    return len(digits) == 10 and int(digits[8:]) == 97 - int(digits[:8]) % 97


def without_names(note: Note) -> str:
    """The text with a 0 for each mark."""
    text, at = "", 0
    for span in note.spans:
        text, at = f"{text}{note.text[at : span.start]} 0 ", span.end
    return text + note.text[at:]


def frames(text: str, length: int) -> Iterator[tuple[str, ...]]:
    """Every run of `length` words within a sentence."""
    for sentence in re.split(r"[.?!\n]+", text):
        found = words(sentence)
        for start in range(len(found) - length + 1):
            run = tuple(found[start : start + length])
            if sum(word != "0" for word in run) >= length - 1:
                yield run


def shared_names(some: list[Note], others: list[Note]) -> set[str]:
    return _all_names(some) & _all_names(others)


def _all_names(notes: list[Note]) -> set[str]:
    return {word for note in notes for word in name_words(note)}


def shared_frames(notes: list[Note], texts: Iterable[str], length: int) -> set[tuple[str, ...]]:
    ours = {run for note in notes for run in frames(without_names(note), length)}
    return ours & {run for text in texts for run in frames(text, length)}


def names_in_clear(notes: list[Note], text: str) -> set[str]:
    """Names of the notes that `text` uses as names: with a capital that begins no sentence."""
    people = {word for note in notes for word in name_words(note, ["PERSON"])}
    inside = re.findall(r"(?<=[\w,;:()}’'-] )[^\W\d_]\w*", text)
    titles = {title for note in notes for title in note.words_of("COMPANY", "PRODUCTION")}
    return {word for word in inside if word[0].isupper() and word.casefold() in people} | {
        title for title in titles if re.search(rf"(?<!\w){re.escape(title)}(?!\w)", text)
    }


def template_texts(template: str) -> list[str]:
    """A template of packaging/training with its slots emptied, once for each alternative."""
    bare = re.sub(r"\{[^{}]*\}", " 0 ", template)
    choices = [choice.split("|") for choice in re.findall(r"\[([^\[\]]*\|[^\[\]]*)\]", bare)]
    turns = max((len(choice) for choice in choices), default=1)
    return [_one_turn(bare, turn) for turn in range(turns)]


def _one_turn(template: str, turn: int) -> str:
    def pick(choice: re.Match[str]) -> str:
        alternatives = choice.group(1).split("|")
        return alternatives[turn % len(alternatives)]

    return re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", pick, template)
