"""The handbook's pictures, taken from the demonstration so that they never lie, and its PDF.

python packaging/handbook.py pictures   resources/handbook/<language>/*.png, which are committed
python packaging/handbook.py pdf        build/handbook-<language>.pdf

The cases are invented and the day is fixed, so that a picture differs only where the window does.
Each language takes its pictures in a process of its own: the window speaks one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from counsellor_app import settings
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.help.chapter_browser import PICTURE_SCALE
from counsellor_app.ui.launch import Launch
from handbook_pdf import make_pdf
from screenshots import Photographer, demo_launch, own_home

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    Save = Callable[[str, QPixmap], None]

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "build" / "handbook-home"
LANGUAGES = ("nl", "en")
LISTS = {
    "nl": (
        "Lijst overnemen",
        "Lijst kiezen",
        "mijn lijst.csv",
        (
            "Datum;Kanaal;Rol;Uren;Opmerking\n"
            "12/03/2025;telefoon;betrokkene;1,5;Belde over de planning van de zomerreeks.\n"
            "02/06/2025;mail;getuige;0,5;Stuurde een bericht over een afgezegde vergadering.\n"
        ),
    ),
    "en": (
        "Take a list over",
        "Choose a list",
        "my list.csv",
        (
            "Date;Channel;Role;Hours;Remark\n"
            "12/03/2025;telephone;affected;1.5;Called about the planning of the summer series.\n"
            "02/06/2025;e-mail;witness;0.5;Sent a message about a meeting that was called off.\n"
        ),
    ),
}
"""The words on two buttons, and a small list of past cases to take over."""
WINDOW = QSize(1000, 590)
COLOURS = 64
NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)


def clock() -> datetime:
    """The day of all pictures."""
    return NOW


class Illustrator(Photographer):
    """Takes the part of the window that a chapter is about, at twice its size."""

    def __init__(self, launch: Launch, language: str, save: Save) -> None:
        super().__init__(launch, language, save)
        self.shell.window.resize(WINDOW)
        QApplication.setCursorFlashTime(0)  # else it is a matter of luck whether it shows

    def take_welcome(self) -> None:
        """The first screen, without the folder of whoever took the picture."""
        self.shell.start()
        self.wait(lambda: not self.shell.lane.is_busy)
        self.rest(300)
        self.take_part("welcome", self.shell.front)

    def take_chapters(self) -> None:
        """From an open desk: what each chapter shows."""
        self.shell.start()
        self.wait(lambda: self.shell.window.desk_view is not None)
        self.rest(900)
        self.take_desk("today")
        self.press(Qt.Key.Key_N)
        self.take_desk("intake")
        self.press(Qt.Key.Key_5)
        self.take_desk("figures")
        self.press(Qt.Key.Key_F)
        self.write("hoofdtechnieker")
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        self.take_desk("case")
        sheet, notes, look, findings = self._names
        self.activate(sheet)
        self.wait(lambda: not self.shell.lane.is_busy)
        self.activate(notes)
        self.wait(lambda: not self.shell.lane.is_busy)
        self.activate(look)
        self.tab_to(findings)
        self.take_desk("sheet")
        self.take_list()

    def take_list(self) -> None:
        """An old list on its way in, with what each of its columns becomes."""
        begin, choose, name, rows = LISTS[self._language]
        path = HOME / self._language / name
        path.write_text(rows, encoding="utf-8")
        Dialogs.choose_open_file = lambda *_, **__: path
        self.press(Qt.Key.Key_2)
        self.activate(begin)
        self.activate(choose)
        self.take_desk("list")

    def take_desk(self, name: str) -> None:
        """The pages and their navigation, without menu and lines."""
        self.wait(lambda: not self.shell.lane.is_busy)
        self.rest(300)
        desk = self.shell.window.desk_view
        assert desk is not None
        self.take_part(name, desk)

    def take_part(self, name: str, part: QWidget) -> None:
        """One part of the window."""
        picture = QPixmap(part.size() * PICTURE_SCALE)
        picture.setDevicePixelRatio(PICTURE_SCALE)
        part.render(picture)
        self._save(name, picture)


def take_pictures(language: str) -> None:
    """All pictures of one language; none is taken of a window in which something went wrong."""
    sys.excepthook = _give_up
    own_home(HOME / language)
    settings.save(settings.Settings(language=language, appearance="light"))
    save = partial(_save, language)
    Illustrator(first_launch(), language, save).take_welcome()
    demo = demo_launch(settings.state_folder() / "demo", clock)
    Illustrator(demo, language, save).take_chapters()


def first_launch() -> Launch:
    """The app where there is no vault, in a folder that says nothing of this computer."""
    return Launch(Path("/kluis"), clock, leave=print, on_fault=print)


def _give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Qt goes on after a fault in a slot; a picture of what is shown then would be wrong."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def _save(language: str, name: str, picture: QPixmap) -> None:
    """A small PNG: few colours, no time, no name of a program."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(held, "PNG")
    image = Image.open(BytesIO(bytes(held.data().data()))).convert("RGB")
    path = ROOT / "resources" / "handbook" / language / f"{name}.png"
    image.quantize(COLOURS).save(path, optimize=True)
    print(path.relative_to(ROOT), path.stat().st_size)


def main() -> int:
    """Make what is named."""
    match sys.argv[1:]:
        case ["pictures"]:
            for language in LANGUAGES:
                subprocess.run([sys.executable, __file__, "pictures", language], check=True)
        case ["pictures", language]:
            take_pictures(language)
        case ["pdf"]:
            _ = QApplication([])  # Qt measures text while it reads Markdown
            for language in LANGUAGES:
                path = ROOT / "build" / f"handbook-{language}.pdf"
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(make_pdf(language))
                print(path.relative_to(ROOT))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
