"""Every place of the window, examined in a process of its own.

    python -m tests.ui.access.survey VAULT TOLD [PER_CENT] [WIDTH HEIGHT]

VAULT is a folder with a vault of `invented.make_vault`, which is written in. TOLD is written at the
end: what was counted, and every fault. With text of 100 % in a laptop's window it also listens and
tabs; in any other it measures alone.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from counsellor_app import settings
from counsellor_app.ui.launch import Launch
from counsellor_app.ui.shell import Shell
from tests.architecture.source import ROOT
from tests.journeys.launching import QUICK
from tests.ui.access.clips import clips
from tests.ui.access.invented import WORDS, clock
from tests.ui.access.stops import go_round
from tests.ui.access.tree import listen

sys.path.append(str(ROOT / "packaging"))
from places import Guide, Seen, rest

if TYPE_CHECKING:
    from collections.abc import Iterator

LAPTOP = QSize(1366, 768)
SETTLING_MS = 400
GROWN = ("vandaag", "dossiers, meer filters", "poule, activity")
"""Where the text grows in the middle of the work; it takes a second, the more the more is open."""


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
        self._measure(seen)
        if is_usual and seen.name in GROWN:
            self._grow(guide, 200)
            self._measure(seen)
            self._grow(guide, 100)

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


def launched(app: QApplication, folder: Path, size: QSize) -> Guide:
    """The window on a vault, or on an empty folder."""
    app.setFont(QFont(app.property("font of the system")))  # a theme reckons from it
    shell = Shell(app, Launch(folder, clock, leave=print, on_fault=_raise, kdf=QUICK))
    shell.start()
    shell.window.resize(size)
    shell.window.activateWindow()
    return Guide(shell, folder.parent)


def end(guide: Guide) -> None:
    """What the end of the process would do."""
    guide.shell.lane.stop()
    guide.shell.window.close_for_good()
    guide.shell.deleteLater()
    rest(0)


def tour(app: QApplication, vault: Path, size: QSize) -> Iterator[tuple[Guide, Seen]]:
    """Setting up, opening, and everywhere in an open vault."""
    setting_up = launched(app, vault.parent / "new", size)
    yield from ((setting_up, seen) for seen in setting_up.setting_up())
    end(setting_up)
    damaged = vault.parent / "damaged"
    damaged.mkdir()
    (damaged / "header.json").write_text("{", encoding="utf-8")
    broken = launched(app, damaged, size)
    yield from ((broken, seen) for seen in broken.fault())
    end(broken)
    guide = launched(app, vault, size)
    yield from ((guide, seen) for seen in guide.opening())
    guide.unlock(WORDS)
    yield from ((guide, seen) for seen in guide.everywhere())
    end(guide)


def main(vault: Path, told: Path, percent: int = 100, *size: int) -> None:
    """Go everywhere, write what was found."""
    qInstallMessageHandler(_pass_over)
    settings.save(settings.Settings(language="nl", appearance="light", text_percent=percent))
    app = QApplication(["Counsellor"])
    app.setProperty("font of the system", app.font())
    surveyor = Surveyor()
    window = QSize(*size) if size else LAPTOP
    is_usual = percent == 100 and window == LAPTOP
    for guide, seen in tour(app, vault, window):
        surveyor.examine(guide, seen, is_usual=is_usual)
    found = {
        "counts": surveyor.counts,
        "faults": surveyor.faults,
        "places": surveyor.places,
        "kinds": sorted(surveyor.kinds),
    }
    told.write_text(json.dumps(found), encoding="utf-8")


def _pass_over(_kind: object, _where: object, _told: str) -> None:
    """The platform without a screen says what it cannot do; it is no fault of ours."""


def _raise(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
