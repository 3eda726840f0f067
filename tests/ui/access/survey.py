"""Every place of the window, examined in a process of its own.

    python -m tests.ui.access.survey VAULT TOLD [--percent N] [--size WIDTH HEIGHT]
        [--language FOLDER]

VAULT is a folder with a vault of `invented.make_vault`, which is written in. TOLD is written at the
end: what was counted, and every fault. With text of 100 % in a laptop's window it also listens and
tabs; in any other it measures alone. In the pseudo-language, which FOLDER holds, it looks as well
for what no translator was handed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from counsellor_app import settings
from counsellor_app.settings import DUTCH
from counsellor_app.ui.launch import Launch
from tests.architecture.source import ROOT
from tests.journeys.launching import QUICK
from tests.ui.access.clips import clips
from tests.ui.access.invented import WORDS, clock
from tests.ui.access.own_words import is_own
from tests.ui.access.stops import go_round
from tests.ui.access.tree import listen
from tests.ui.access.untranslated import untranslated

sys.path.append(str(ROOT / "packaging"))
from places import Guide, Seen, rest
from pseudo_language import plain
from runs import LAPTOP, begin, end
from window_hands import lay_out

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 200
SETTLING_MS = 400
GROWN = ("vandaag", "dossiers, meer filters", "poule, activity")
"""Where the text shrinks and grows in the middle of the work; the more is open, the longer."""


class Surveyor:
    """Examines each place it is led to, and keeps count."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.faults: list[str] = []
        self.places: list[str] = []
        self.kinds: set[str] = set()

    def examine(self, guide: Guide, seen: Seen, *, is_usual: bool) -> None:
        """Measure; in the usual size, listen and tab around as well."""
        self.places.append(seen.name)
        shown = [one for one in seen.window.findChildren(QWidget) if one.isVisible()]
        self.kinds |= {type(one).__name__ for one in (seen.window, *shown)}
        if is_usual:
            heard = listen(seen.window)
            self.counts.update(examined=heard.examined, controls=heard.controls)
            self._note("said", seen, heard.faults)
            made = go_round(seen.window)
            self.counts["stops"] += len(made.stops)
            self._note("keyboard", seen, made.faults)
        if guide.shell.lane.language != DUTCH:
            read, bare = untranslated(seen.window, is_own)
            self.counts["texts"] += read
            self._note("untranslated", seen, bare)
        self._measure(seen)
        if guide.shell.settings.text_percent == LARGEST and seen.name in GROWN:
            self._grow(guide, 100)
            self._grow(guide, LARGEST)
            self._measure(seen)

    def _measure(self, seen: Seen) -> None:
        measured, cut = clips(seen.window)
        self.counts["measured"] += measured
        self._note("cut", seen, cut)

    def _note(self, what: str, seen: Seen, faults: list[str]) -> None:
        self.faults += [f"{seen.name}: {what}: {fault}" for fault in faults]

    def _grow(self, guide: Guide, percent: int) -> None:
        """As somebody does who presses Ctrl + in the middle of her work."""
        shell = guide.shell
        shell.change_settings(replace(shell.settings, text_percent=percent))
        rest(SETTLING_MS)
        lay_out()


def launched(app: QApplication, folder: Path, size: QSize, language: str = "") -> Guide:
    """The window on a vault, or on an empty folder."""
    launch = Launch(folder, clock, leave=print, on_fault=_raise, kdf=QUICK, language=language)
    shell = begin(app, launch, size)
    shell.window.activateWindow()
    return Guide(shell, folder.parent, reads=plain if language else str)


def tour(
    app: QApplication, vault: Path, size: QSize, language: str
) -> Iterator[tuple[Guide, Seen]]:
    """Setting up, opening, and everywhere in an open vault."""
    setting_up = launched(app, vault.parent / "new", size, language)
    yield from ((setting_up, seen) for seen in setting_up.setting_up())
    end(setting_up.shell)
    damaged = vault.parent / "damaged"
    damaged.mkdir()
    (damaged / "header.json").write_text("{", encoding="utf-8")
    broken = launched(app, damaged, size, language)
    yield from ((broken, seen) for seen in broken.fault())
    end(broken.shell)
    guide = launched(app, vault, size, language)
    yield from ((guide, seen) for seen in guide.opening())
    guide.unlock(WORDS)
    yield from ((guide, seen) for seen in guide.everywhere())
    end(guide.shell)


def main() -> None:
    """Go everywhere, write what was found."""
    asked = _parser().parse_args()
    qInstallMessageHandler(_pass_over)
    settings.save(settings.Settings(language="nl", appearance="light", text_percent=asked.percent))
    app = QApplication(["Counsellor"])
    surveyor = Surveyor()
    window = QSize(*asked.size)
    is_usual = asked.percent == 100 and window == LAPTOP
    for guide, seen in tour(app, asked.vault, window, asked.language):
        surveyor.examine(guide, seen, is_usual=is_usual)
    found = {
        "counts": surveyor.counts,
        "faults": surveyor.faults,
        "places": surveyor.places,
        "kinds": sorted(surveyor.kinds),
    }
    asked.told.write_text(json.dumps(found), encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    parser.add_argument("vault", type=Path)
    parser.add_argument("told", type=Path)
    parser.add_argument("--percent", type=int, default=100)
    parser.add_argument("--size", type=int, nargs=2, default=LAPTOP.toTuple())
    parser.add_argument("--language", default="")
    return parser


def _pass_over(_kind: object, _where: object, _told: str) -> None:
    """The platform without a screen says what it cannot do; it is no fault of ours."""


def _raise(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    main()
