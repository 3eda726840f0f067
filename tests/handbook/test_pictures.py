"""A picture in the handbook is the window: one is taken again and compared."""

from __future__ import annotations

import runpy
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageStat
from PySide6.QtWidgets import QApplication

from counsellor_app import settings
from tests.architecture.source import ROOT
from tests.journeys.launching import end

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtGui import QPixmap
    from pytestqt.qtbot import QtBot

ALIKE = 4.0
"""Mean difference of grey, of 255, between pictures of one page on two computers."""
SMALL = (250, 135)


def difference(one: Path, other: Path) -> float:
    with Image.open(one) as first, Image.open(other) as second:
        assert first.width == second.width
        greys = [picture.convert("L").resize(SMALL) for picture in (first, second)]
    (mean,) = ImageStat.Stat(ImageChops.difference(*greys)).mean
    return mean


def test_a_picture_taken_again_is_alike(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first screen looks as the handbook shows it; another page would not pass."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    maker = runpy.run_path(str(ROOT / "packaging" / "handbook.py"))
    settings.save(settings.Settings(language="nl", appearance="light"))
    flashing = QApplication.cursorFlashTime()

    def save(name: str, picture: QPixmap) -> None:
        assert picture.save(str(tmp_path / f"{name}.png"))

    illustrator = maker["Illustrator"](maker["first_launch"](), "nl", save)
    try:
        illustrator.take_welcome()
    finally:
        QApplication.setCursorFlashTime(flashing)
        end(illustrator.shell)
    shown = settings.resource("handbook/nl/welcome.png")
    assert difference(shown, tmp_path / "welcome.png") < ALIKE
    assert difference(shown, settings.resource("handbook/nl/today.png")) > 2 * ALIKE
