"""Makes the program's icon in the forms that Windows and macOS ask for.

python packaging/icons.py [FOLDER]    without FOLDER: build/icons
"""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from lock import ROOT

DRAWING = ROOT / "packaging" / "linux" / "counsellor-app.svg"
USUAL = ROOT / "build" / "icons"
NAME = "counsellor"
PIXELS = (16, 24, 32, 48, 64, 128, 256, 512, 1024)


def main(target: Path) -> None:
    """Both files, below `target`."""
    application = QGuiApplication.instance() or QGuiApplication([])
    target.mkdir(parents=True, exist_ok=True)
    drawn = {pixels: _drawn(pixels) for pixels in PIXELS}
    small = [drawn[pixels] for pixels in PIXELS if pixels <= 256]
    small[-1].save(target / f"{NAME}.ico", append_images=small[:-1])
    drawn[1024].save(target / f"{NAME}.icns", append_images=[drawn[n] for n in PIXELS[2:-1]])
    del application


def _drawn(pixels: int) -> Image.Image:
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] a name, as Qt has it
    return Image.open(BytesIO(buffer.data().data())).convert("RGBA")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else USUAL)
