"""The handbook as shipped: chapters as Markdown, and what the law says from a file of its own.

In a chapter, bold words are words of the window as they stand there, and `{law:KEY}` names an
entry of legal.toml; tests hold both to that. Window and PDF are made from these same texts.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from counsellor_app import settings
from counsellor_app.casework.belgian import day_in_figures
from counsellor_app.language_packs import ENGLISH, WRITTEN_IN, folder, told_in
from counsellor_app.settings import DUTCH

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

LAW = re.compile(r"\{law:([a-z0-9-]+)\}")
PICTURE = re.compile(r"[a-z0-9-]+\.png")
_TITLE = re.compile(r"# (.+)")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter. `topics` are the pages of the window whose help begins here."""

    key: str
    title: str
    text: str
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LegalNote:
    """What an article says, in our words; `checked_on` is None where nobody read the source yet."""

    article: str
    says: str
    source: str
    checked_on: date | None


@dataclass(frozen=True, slots=True)
class _Law:
    notes: dict[str, LegalNote]
    words: dict[str, str]


def read_chapters(language: str) -> tuple[Chapter, ...]:
    """All chapters in a language, in the order of reading.

    Raises:
        KeyError: a chapter names law that legal.toml does not hold.
    """
    law = _read_law(language)
    told = tomllib.loads(_file("handbook.toml").read_text(encoding="utf-8"))
    return tuple(
        _chapter(entry["key"], tuple(entry["topics"]), language, law) for entry in told["chapter"]
    )


def read_legal_notes(language: str) -> dict[str, LegalNote]:
    """What legal.toml holds, by key."""
    return _read_law(language).notes


def chapter_text(key: str, language: str) -> str:
    """A chapter as it was written, before the law is filled in."""
    return _chapter_file(f"{key}.md", language).read_text(encoding="utf-8")


def picture_file(name: str, language: str) -> Path | None:
    """The file of a picture of ours; None for any other name, such as a path or an address."""
    if not PICTURE.fullmatch(name):
        return None
    path = _chapter_file(name, language)
    return path if path.is_file() else None


def _chapter_file(name: str, language: str) -> Path:
    """A chapter or picture; the Dutch one where another language has none yet."""
    if language in WRITTEN_IN:
        return _file(f"{language}/{name}")
    path = folder(language) / "handbook" / name
    return path if path.is_file() else _file(f"{DUTCH}/{name}")


def _file(name: str) -> Path:
    return settings.resource(f"handbook/{name}")


def _chapter(key: str, topics: tuple[str, ...], language: str, law: _Law) -> Chapter:
    text = chapter_text(key, language)
    first, _, _ = text.partition("\n")
    title = _TITLE.fullmatch(first)
    if title is None:
        raise ValueError(key)
    keys = dict.fromkeys(LAW.findall(text))  # each once, in the order of the chapter
    filled = LAW.sub(lambda found: law.notes[found[1]].article, text)
    return Chapter(key, title[1], filled + _sources([law.notes[k] for k in keys], law), topics)


def _sources(notes: list[LegalNote], law: _Law) -> str:
    """What the chapter's articles say, whence we know it, and when that was last looked at."""
    if not notes:
        return ""
    lines = [_source(note, law) for note in notes]
    return "\n".join([f"\n## {law.words['heading']}", "", law.words["note"], "", *lines, ""])


def _source(note: LegalNote, law: _Law) -> str:
    if note.checked_on is None:
        seen = law.words["unchecked"]
    else:
        seen = law.words["checked"].format(day=day_in_figures(note.checked_on))
    return f"- {note.article}: {note.says} {law.words['source'].format(source=note.source)} {seen}"


def _read_law(language: str) -> _Law:
    told = tomllib.loads(_file("legal.toml").read_text(encoding="utf-8"))
    notes = {
        key: LegalNote(
            told_in(language, nl=entry["article_nl"], en=entry["article_en"]),
            told_in(language, nl=entry["says_nl"], en=entry["says_en"]),
            str(entry["source"]),
            cast("date | None", entry.get("checked_on")),
        )
        for key, entry in told["note"].items()
    }
    dutch, english = told["words"][DUTCH], told["words"][ENGLISH]
    words = {name: told_in(language, nl=dutch[name], en=english[name]) for name in dutch}
    return _Law(notes, words)
