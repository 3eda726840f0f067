"""What counsellors do to count a half-year together, in keys; and two who have vaults elsewhere."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.operations.pooling import key_holding, taking_part
from counsellor_app.settings import resource
from counsellor_app.ui.dialogs import Dialogs
from tests.journeys.hands import CTRL, rest
from tests.journeys.launching import RunningApp
from tests.journeys.steps import set_up, unlock
from tests.operations.pool_members import MET_ON, Pool, members_in

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    import pytest

    from tests.journeys.hands import Hands

TWELVE_WORDS = re.compile(r"(\w+ ){11}\w+")


@dataclass(slots=True)
class Post:
    """The mail: every file that was saved, by its name; and what is brought to the next desk."""

    folder: Path
    brought: tuple[Path, ...] = ()
    saved: list[Path] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    sender: str = ""

    def stand_in_for_choosers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The system's file choosers and yes-or-no questions are answered by the mail."""

        def save(_self: Dialogs, _parent: object, _title: str, *, name: str, kinds: str) -> Path:
            self.saved.append(self.folder / f"{self.sender} {name}")
            return self.saved[-1]

        def confirm(
            _self: Dialogs, _parent: object, title: str, _text: str, *, action: str
        ) -> bool:
            self.asked.append(f"{title} {action}")
            return True

        def bring(_self: Dialogs, _parent: object, _title: str, *, kinds: str) -> tuple[Path, ...]:
            assert "*.poule" in kinds
            return self.brought

        monkeypatch.setattr(Dialogs, "choose_save_file", save)
        monkeypatch.setattr(Dialogs, "choose_open_files", bring)
        monkeypatch.setattr(Dialogs, "confirm", confirm)


@dataclass(slots=True)
class Day:
    """The day it is at every desk."""

    now: datetime = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)

    def read(self) -> datetime:
        return self.now

    def set(self, day: date) -> None:
        self.now = datetime.combine(day, self.now.timetz())


@dataclass(slots=True)
class Counsellor:
    """Somebody with a window and a vault of her own."""

    name: str
    vault: Path
    day: Day
    post: Post
    passphrase: str = ""
    start: Callable[[Path, Callable[[], datetime]], RunningApp] = RunningApp

    @contextmanager
    def at_desk(self) -> Generator[Hands]:
        """From launch to lock; the first time the vault is made."""
        app = self.start(self.vault, self.day.read)
        self.post.sender = self.name
        try:
            if self.passphrase:
                unlock(app.hands, self.passphrase)
            else:
                self.passphrase = set_up(app.hands)
            yield app.hands
            app.hands.press(Qt.Key.Key_L, CTRL)
            app.hands.wait_until(lambda: app.left == ["asked"], "the lock")
        finally:
            app.end()

    def read(self, hands: Hands, then: str, *files: Path) -> None:
        """Bring files in by the one button for it, and wait for the sentence that follows."""
        self.post.brought = files
        hands.activate("Bestand inlezen")
        hands.wait_for(then)

    def save(self, hands: Hands, button: str) -> Path:
        """Save a file by its button; where it is."""
        before = len(self.post.saved)
        hands.activate(button)
        hands.wait_until(
            lambda: len(self.post.saved) > before and self.post.saved[-1].exists(), "the file"
        )
        rest(60)
        return self.post.saved[-1]


def to_round(hands: Hands, then: str) -> None:
    """Figures, third part."""
    hands.press(Qt.Key.Key_5, CTRL)
    hands.wait_for("Deze cijfers blijven bij u")
    hands.tab_to("Mijn cijfers")
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Right)
    hands.wait_for(then)


def words_heard(hands: Hands) -> str:
    """The twelve words on the screen, as they are read aloud."""
    (words,) = {text for text in hands.seen() if TWELVE_WORDS.fullmatch(text)}
    return words


def save_card(who: Counsellor, hands: Hands) -> Path:
    to_round(hands, "Maak uw kaart")
    hands.fill("Uw naam", who.name)
    return who.save(hands, "Kaart bewaren")


def make_list(opener: Counsellor, hands: Hands, cards: tuple[Path, ...]) -> tuple[Path, str]:
    """The opener's own card, those of the others, the list, and the words on her screen."""
    save_card(opener, hands)
    opener.read(hands, "Maak de ledenlijst van deze kaarten", *cards)
    roster = opener.save(hands, "Ledenlijst bewaren")
    hands.wait_for("Vergelijk deze twaalf woorden")
    heard = words_heard(hands)
    hands.activate("De woorden kloppen")
    hands.wait_for("De lijst is bevestigd")
    return roster, heard


def invite(
    opener: Counsellor,
    hands: Hands,
    *,
    key_holder: str = "Hugo",
    told: str = "U hebt geen meldingen om te tellen. Stuur toch een bestand",
) -> Path:
    """A period and a closing day are proposed; the key holder is chosen. Then the own file."""
    hands.activate("Zelf een ronde openen")
    hands.wait_for("Nodig uw collega’s uit voor een ronde")
    hands.fill("Houdt de sleutel", key_holder)
    invitation = opener.save(hands, "Uitnodiging bewaren")
    hands.wait_for(told)
    opener.save(hands, "Bewaren als bestand")
    hands.wait_for("uw eigen bestand moet u naar niemand sturen")
    hands.wait_for("Ontbreekt (4)")
    return invitation


@dataclass(slots=True)
class Elsewhere:
    """Colleagues in other houses: vaults of their own, of which files alone are seen here."""

    pool: Pool
    post: Post

    @classmethod
    def of(cls, number: int, folder: Path, post: Post) -> Elsewhere:
        """An Peeters, Bart Claes and so on, three reports each."""
        text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
        pool = members_in(folder, read_codebook(text), number)
        for member in pool.members:
            member.reports(3, MET_ON)
        return cls(pool, post)

    def cards(self) -> tuple[Path, ...]:
        return self._posted("kaart", *(member.send_card() for member in self.pool.members))

    def compare(self, roster: Path) -> set[str]:
        return {" ".join(m.compare(roster.read_bytes())) for m in self.pool.members}

    def contribute(self, invitation: Path, on: date) -> tuple[Path, ...]:
        self.pool.set_day(on)
        raw = invitation.read_bytes()
        rounds = [taking_part.take_round(m.desk, raw).digest for m in self.pool.members]
        sent = (m.contribute(r) for m, r in zip(self.pool.members, rounds, strict=True))
        return self._posted("bijdrage", *sent)

    def add_up(self, listed: Path) -> tuple[Path, ...]:
        """The half-sum of the second of them, who holds the key."""
        holder = self.pool.key_holder
        key_holding.give_half_sum(holder.desk, listed.read_bytes(), holder.target("halfsom"))
        return self._posted("halfsom", holder.sent("halfsom"))

    def hear(self, result: Path) -> list[str]:
        raw = result.read_bytes()
        return [taking_part.take_result(m.desk, raw).counted.value for m in self.pool.members]

    def go(self) -> None:
        for member in self.pool.members:
            member.desk.vault.close()

    def _posted(self, kind: str, *files: bytes) -> tuple[Path, ...]:
        paths = tuple(self.post.folder / f"{kind}-{n}.poule" for n in range(len(files)))
        for path, raw in zip(paths, files, strict=True):
            path.write_bytes(raw)
        return paths
