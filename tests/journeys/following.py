"""Somebody who never saw the app, and does what the handbook's steps say, word for word."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from counsellor_app import settings
from counsellor_app.ui.help.handbook import chapter_text
from tests.journeys.hands import CTRL
from tests.journeys.steps import CODE_LINE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.journeys.launching import RunningApp

_STEP = re.compile(r"^\d+\. (.+)$", re.MULTILINE)
_SENTENCE = re.compile(r"(?:`[^`]*`|\*\*.+?\*\*|[^.`*])+\.")
_QUOTED = re.compile(r"\*\*(.+?)\*\*")
_SIX_WORDS = re.compile(r"([a-z]+ ){5}[a-z]+")
_SENTENCES = {
    "nl": {
        "open": r"Open de app",
        "see": r"U ziet \*\*(.+?)\*\*",
        "choose": r"Kies \*\*(.+?)\*\*",
        "read_words": r"Lees de zes woorden",
        "type_words": r"Typ de zes woorden in \*\*(.+?)\*\*",
        "copy_code": r"Schrijf de vier regels op papier",
        "type_code": r"Typ de vier regels van uw papier, van \*\*(.+?)\*\* tot \*\*(.+?)\*\*",
        "type": r"Typ `(.+?)` in \*\*(.+?)\*\*",
        "press": r"Druk op `Ctrl\+(\w)`",
    },
    "en": {
        "open": r"Open the app",
        "see": r"You see \*\*(.+?)\*\*",
        "choose": r"Choose \*\*(.+?)\*\*",
        "read_words": r"Read the six words",
        "type_words": r"Type the six words in \*\*(.+?)\*\*",
        "copy_code": r"Write the four lines on paper",
        "type_code": r"Type the four lines of your paper, from \*\*(.+?)\*\* to \*\*(.+?)\*\*",
        "type": r"Type `(.+?)` in \*\*(.+?)\*\*",
        "press": r"Press `Ctrl\+(\w)`",
    },
}


def sentences_of_steps(chapter: str, language: str) -> list[str]:
    """The numbered steps of a chapter, sentence by sentence."""
    steps = _STEP.findall(chapter_text(chapter, language))
    return [sentence.strip() for step in steps for sentence in _SENTENCE.findall(step)]


class Follower:
    """Knows nothing but the steps: what they name must be there, what they say must be shown."""

    def __init__(self, launch: Callable[[], RunningApp], language: str) -> None:
        settings.save(replace(settings.load(), language=language))
        self._launch = launch
        self._meanings = _SENTENCES[language]
        self._passphrase = ""
        self._paper: list[str] = []
        self.done: list[str] = []
        self.app: RunningApp

    def follow(self, sentence: str) -> None:
        """Do what a sentence says; one that asks nothing may only name what is to be seen."""
        for act, meaning in self._meanings.items():
            if found := re.match(meaning, sentence):
                getattr(self, act)(*found.groups())
                self.done.append(act)
                return
        for name in _QUOTED.findall(sentence):
            self.see(name)

    def open(self) -> None:
        self.app = self._launch()
        self.app.hands.wait_until(lambda: bool(self.app.hands.focused()), "the keyboard")

    def see(self, words: str) -> None:
        self.app.hands.wait_for(words)

    def choose(self, name: str) -> None:
        self.app.hands.activate(name)

    def read_words(self) -> None:
        (self._passphrase,) = filter(_SIX_WORDS.fullmatch, self.app.hands.seen())

    def type_words(self, name: str) -> None:
        self.app.hands.fill(name, self._passphrase)

    def copy_code(self) -> None:
        self._paper = CODE_LINE.findall("\n".join(self.app.hands.seen()))[:4]

    def type_code(self, first: str, last: str) -> None:
        """Each line in the field of its number."""
        assert first.replace("1", "4") == last
        self.app.hands.wait_for_focus(first)
        for number, line in enumerate(self._paper, start=1):
            self.app.hands.fill(first.replace("1", str(number)), line.lower())

    def type(self, text: str, name: str) -> None:
        self.app.hands.fill(name, text)

    def press(self, letter: str) -> None:
        """Ctrl and a letter; where that locks, a fresh process takes the place of this one."""
        self.app.hands.press(Qt.Key(ord(letter)), CTRL)
        if letter == "L":
            left = self.app.left
            self.app.hands.wait_until(lambda: left == ["asked"], "the lock")
            self.open()
