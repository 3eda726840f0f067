"""Make the JSONL files from the notes and articles in source/, which people read and change.

python tests/gold/build.py

A note begins with a line `#### id register`, then `known: Full Name; Full Name` (or `-`), then
`----`, then the text. A mark is written [[words|TYPE]]; marks do not nest.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
SOURCE = FOLDER / "source"
HALVES = ("development", "test")
BLIND = "blind"  # a smaller set by another hand, that nothing is mended with
NEWS_HALVES = ("news_development", "news_test")
PEOPLE_AND_PLACES = {"PERSON", "LOCATION", "COMPANY", "PRODUCTION", "FUNCTION"}
STRUCTURED = {"DATE", "PHONE", "EMAIL", "URL", "HANDLE", "IBAN", "NRN", "ID", "AGE"}
TYPES = PEOPLE_AND_PLACES | STRUCTURED
REGISTERS = {"intake", "phone", "mail", "dictated", "whatsapp", "report", "list"}
NEWS = "news"  # the register of articles; OTHER is their type for what is a name of no such kind
NOTE = re.compile(r"^#### (\S+) (\S+)\nknown: (.+)\n----\n", re.MULTILINE)
MARK = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]|]*)\]\]")


@dataclass(frozen=True, slots=True)
class Span:
    """Offsets in code points, `end` exclusive."""

    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class Note:
    id: str
    register: str
    known_persons: tuple[str, ...]
    text: str
    spans: tuple[Span, ...]

    def words_of(self, *types: str) -> list[str]:
        return [self.text[s.start : s.end] for s in self.spans if s.type in types]

    def as_line(self) -> str:
        record = {
            "id": self.id,
            "register": self.register,
            "text": self.text,
            "spans": [{"start": s.start, "end": s.end, "type": s.type} for s in self.spans],
            "known_persons": list(self.known_persons),
        }
        return json.dumps(record, ensure_ascii=False) + "\n"


def parse(source: str) -> list[Note]:
    """The notes of one source file. Raises ValueError where the form is not kept."""
    heads = list(NOTE.finditer(source))
    if len(heads) != len(re.findall(r"^####", source, re.MULTILINE)) or source[: heads[0].start()]:
        raise ValueError("a note's header is not in the form")
    ends = [head.start() for head in heads[1:]] + [len(source)]
    return [_note(head, source[head.end() : end]) for head, end in zip(heads, ends, strict=True)]


def _note(head: re.Match[str], body: str) -> Note:
    note_id, register, known = head.groups()
    if register not in {*REGISTERS, NEWS}:
        raise ValueError(f"{note_id}: no register {register}")
    names = () if known == "-" else tuple(known.split("; "))
    text, spans = _unmarked(note_id, body.strip("\n"))
    return Note(note_id, register, names, text, spans)


def _unmarked(note_id: str, marked: str) -> tuple[str, tuple[Span, ...]]:
    text, at, spans = "", 0, list[Span]()
    for mark in MARK.finditer(marked):
        words, kind = mark.groups()
        if kind not in {*TYPES, "OTHER"} or words != words.strip():
            raise ValueError(f"{note_id}: {mark.group()}")
        text += marked[at : mark.start()]
        spans.append(Span(len(text), len(text) + len(words), kind))
        text, at = text + words, mark.end()
    text += marked[at:]
    if "[[" in text or "]]" in text:
        raise ValueError(f"{note_id}: a mark is not closed")
    return text, tuple(spans)


def read_half(half: str) -> list[Note]:
    files = sorted(SOURCE.glob(f"{half}_*.txt"))
    return [note for file in files for note in parse(file.read_text(encoding="utf-8"))]


def main() -> None:
    for half in (*HALVES, BLIND, *NEWS_HALVES):
        lines = [note.as_line() for note in read_half(half)]
        (FOLDER / f"{half}.jsonl").write_text("".join(lines), encoding="utf-8")
        print(f"{half}: {len(lines)} notes")


if __name__ == "__main__":
    main()
