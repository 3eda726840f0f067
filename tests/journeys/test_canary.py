"""Marker words through every field and every feature; afterwards no byte outside holds one."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.canary import canary, found, search
from tests.journeys.text_fields import places, without_words
from tests.journeys.watching import written_words

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.conftest import WholeApp

pytestmark = [
    pytest.mark.journey,
    pytest.mark.timeout(900),
]

SHEET = ("title", "situation", "asked", "mysteps", "reviewed", "dilemma", "ownwords")
PAPERS = "/home/papers/"
APPROVED = {
    "casusfiche-": SHEET,
    "aanwezigheid-": ("attendee", "facilitator"),
    "halfjaarverslag-": ("reportsignal",),
    ".poule": ("cardname",),
    ".part": (
        *SHEET,
        "attendee",
        "facilitator",
        "reportsignal",
        "cardname",
    ),  # on its way to one of these
}
"""The words that somebody approved to stand in a kind of file, by what its name holds."""
SIZES = {"files": 60, "bytes": 5_000_000, "writes": 3_000, "fields": 30}
"""What is examined at the least: a search of nothing finds nothing."""


def approved_in(name: str) -> set[str]:
    """What may stand in a file of this name."""
    kinds = [words for part, words in APPROVED.items() if part in name]
    return {canary(place) for words in kinds for place in words}


def test_no_marker_is_written_outside_the_vault(whole_app: WholeApp) -> None:
    """No file holds a word of a case but the one in which it was approved to stand."""
    hits, files, size = search(whole_app.home, whole_app.words)
    print(f"canary: {files} files, {size} bytes examined")
    assert files >= SIZES["files"]
    assert size >= SIZES["bytes"]
    leaked = {path.name: set(words) - approved_in(path.name) for path, words in hits.items()}
    assert {name: words for name, words in leaked.items() if words} == {}
    sheets = [set(words) for path, words in hits.items() if "casusfiche-" in path.name]
    assert len(sheets) == 1
    assert sheets[0], "no word was found where one was approved to stand: this proves nothing"


def test_no_marker_is_in_any_write(whole_app: WholeApp) -> None:
    """Nor was one ever on its way to a file, also to one that is gone since."""
    count, leaks = 0, []
    for where, line in whole_app.calls.writes():
        if where.startswith("pipe:") or PAPERS in where or where.endswith("told.json"):
            continue  # to the child that reads foreign files, and what this journey brings
        count += 1
        held = written_words(whole_app.words, line)
        if leaked := set(held) - approved_in(where):
            leaks.append((where, sorted(leaked)))
    print(f"canary: {count} calls that write examined")
    assert count >= SIZES["writes"]
    assert leaks == []


def test_no_marker_is_said_elsewhere(whole_app: WholeApp) -> None:
    """Titles, log, console, crash note and clipboard hold none, nor the windows after the lock."""
    said = "\n".join([*whole_app.said, whole_app.console])
    assert "Counsellor" in said
    assert found(whole_app.words, said.encode()) == []


def test_every_field_for_words_had_one(whole_app: WholeApp) -> None:
    """A field that is added to a window and not to this journey is noticed."""
    assert len(whole_app.marked) >= SIZES["fields"]
    assert without_words(places(), whole_app.marked) == set()


def test_a_field_that_was_passed_over_is_noticed() -> None:
    """A planted form with a field of each kind; one of them had its word."""
    tree = ast.parse(
        "class NameField(QWidget):\n    def __init__(self): QLineEdit()\n"
        "class Form(QWidget):\n    def __init__(self): NameField(), QPlainTextEdit(readOnly=True)\n"
        "class Other(QWidget):\n    def __init__(self): QComboBox(editable=True)\n"
    )
    wanted = places([("a.form", tree)])
    assert wanted == {(("a.form"), made) for made in ("QLineEdit", "NameField", "QComboBox")}
    marked = ("PySide6.QtWidgets.QLineEdit", "a.form.NameField", "a.form.Form")
    assert without_words(wanted, [marked]) == {("a.form", "QComboBox")}


def test_the_search_for_markers_bites(tmp_path: Path) -> None:
    """A marker planted in a settings file, as UTF-16 and in capitals, is found."""
    (tmp_path / "a").write_text(f'{{"recent": "{canary("note")}"}}', encoding="utf-8")
    (tmp_path / "b").write_bytes(b"\x00\x01" + canary("name").upper().encode("utf-16-le"))
    hits, files, _ = search(tmp_path, [canary("note"), canary("name")])
    assert files == 2
    assert sorted(word for words in hits.values() for word in words) == [
        canary("name"),
        canary("note"),
    ]


def test_the_search_of_calls_bites() -> None:
    """Words on their way to a file are found in both spellings; other words are not."""
    words = [canary("note"), "zes gewone woorden"]
    for text in ("KanarieNoteZwq", r"k\0a\0n\0a\0r\0i\0e\0n\0o\0t\0e\0z\0w\0q\0"):
        assert written_words(words, f'write(3</a>, "{text}", 9)') == [canary("note")]
    assert written_words(words, 'write(3</a>, "zes gewone woorden", 9)') == words[1:]
    assert written_words(words, 'write(3</a>, "kanarienootzwq", 9)') == []
