"""The handbook says what the window says, in both languages, and every law with its source."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from fnmatch import fnmatch

import pytest
from PIL import Image

from counsellor_app.errors import ErrorCode
from counsellor_app.settings import resource
from counsellor_app.ui.help.handbook import (
    LAW,
    chapter_text,
    picture_file,
    read_chapters,
    read_legal_notes,
)
from tests.handbook.window_words import LANGUAGES, quoted, words_of

TOLD = tomllib.loads(resource("handbook/handbook.toml").read_text(encoding="utf-8"))
KEYS = [entry["key"] for entry in TOLD["chapter"]]
PICTURES = re.compile(r"!\[(.*?)\]\((.*?)\)")
LINKS = re.compile(r"(?<!!)\[.*?\]\((.*?)\)")
MOST_BYTES_OF_PICTURES = 2_000_000


def strangers(text: str, language: str) -> list[str]:
    """What a chapter quotes and the window does not say."""
    return [word for word in quoted(text) if not words_of(language).has(word)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_each_quoted_word_stands_in_the_window(key: str, language: str) -> None:
    """Bold words are words of the window, to the letter."""
    text = chapter_text(key, language)
    assert quoted(text)
    assert strangers(text, language) == []


def test_a_word_the_window_does_not_say_is_found() -> None:
    """A button that is called otherwise is caught, also in a text with a gap."""
    text = "Kies **Starten**, dan **Regel 2 van de code**, dan **Regel twee van de code**."
    assert strangers(text, "nl") == ["Starten", "Regel twee van de code"]


@pytest.mark.parametrize("key", KEYS)
def test_both_languages_lead_to_the_same_controls(key: str) -> None:
    """The English chapter quotes what the Dutch one does, as often."""
    dutch, english = (
        Counter(words_of(language).source(word) for word in quoted(chapter_text(key, language)))
        for language in LANGUAGES
    )
    assert dutch == english


@pytest.mark.parametrize("key", KEYS)
def test_both_languages_are_built_alike(key: str) -> None:
    """As many headings, steps, points, rows, pictures, keys to type and laws."""
    dutch, english = (shape(chapter_text(key, language)) for language in LANGUAGES)
    assert dutch == english


def shape(text: str) -> list[str]:
    """How each line begins, and what it holds that has no language."""
    return [
        "".join(re.findall(r"^#+ |^\d+\. |^- |^\||^!", line))
        + " ".join(LAW.findall(line) + [name for _, name in PICTURES.findall(line)])
        for line in text.splitlines()
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_chapter_begins_with_its_end(language: str) -> None:
    """A title, then what the reader will have done at the end; no exclamation mark anywhere."""
    for chapter in read_chapters(language):
        title, _, first, *_ = chapter.text.splitlines()
        assert title == f"# {chapter.title}"
        assert first.startswith({"nl": "Aan het einde", "en": "At the end"}[language])
        assert "!" not in PICTURES.sub("", chapter.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_law_stands_with_its_source(language: str) -> None:
    """Each article a chapter names is filled in, and stands below with source and day."""
    notes = read_legal_notes(language)
    used: set[str] = set()
    for chapter in read_chapters(language):
        keys = set(LAW.findall(chapter_text(chapter.key, language)))
        used |= keys
        assert "{law" not in chapter.text
        for note in (notes[key] for key in keys):
            assert chapter.text.count(note.article) >= 2
            assert note.says in chapter.text
            assert note.source in chapter.text
    assert used == set(notes), "an entry of legal.toml that no chapter names"
    assert any(note.checked_on is None for note in notes.values())


def test_a_law_without_an_entry_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that legal.toml does not hold stops the chapter."""
    monkeypatch.setattr(
        "counsellor_app.ui.help.handbook.chapter_text", lambda *_: "# X\n\nZie {law:no-such}."
    )
    with pytest.raises(KeyError, match="no-such"):
        read_chapters("nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_there_used_and_told(language: str) -> None:
    """Each picture named exists, each that exists is named, and each says what is on it."""
    pairs = [pair for key in KEYS for pair in PICTURES.findall(chapter_text(key, language))]
    named = {name: told for told, name in pairs}
    files = {path.name: path for path in resource(f"handbook/{language}").glob("*.png")}
    assert set(named) == set(files)
    assert all(len(told) > 30 and told.endswith(".") for told in named.values())
    for name, path in files.items():
        assert picture_file(name, language) == path
        with Image.open(path) as picture:
            assert picture.mode == "P"
            assert picture.info.keys() <= {"dpi"}


def test_pictures_stay_small() -> None:
    """All pictures together weigh less than a photograph."""
    sizes = [path.stat().st_size for path in resource("handbook").rglob("*.png")]
    assert len(sizes) == 14
    assert sum(sizes) < MOST_BYTES_OF_PICTURES


@pytest.mark.parametrize("name", ["../nl/today.png", "/etc/passwd", "http://x/y.png", "today.PNG"])
def test_no_other_file_is_a_picture(name: str) -> None:
    """A path or an address leads to no file."""
    assert picture_file(name, "nl") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_chapters(language: str) -> None:
    """No link leads out of the handbook."""
    found = [link for key in KEYS for link in LINKS.findall(chapter_text(key, language))]
    assert found
    assert set(found) <= set(KEYS)


def test_each_error_has_its_part_of_the_last_chapter() -> None:
    """Every code belongs to one heading of the chapter on trouble, in both languages."""
    patterns = [pattern for part in TOLD["trouble"] for pattern in part["codes"]]
    found = {code: [p for p in patterns if fnmatch(code.value, p)] for code in ErrorCode}
    wrong = {code.value: fits for code, fits in found.items() if len(fits) != 1}
    assert not wrong, f"name it once in handbook.toml, and say there what to do: {wrong}"
    for language in LANGUAGES:
        headings = re.findall(r"^## (.+)", chapter_text("trouble", language), re.MULTILINE)
        assert {part[language] for part in TOLD["trouble"]} <= set(headings)
