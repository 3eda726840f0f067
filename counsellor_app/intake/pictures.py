"""A picture that came from outside, read by Qt; runs only inside the child process."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits
from counsellor_app.intake.pages import Picture, unpadded

_BEGINS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}
"""By their first bytes, not by what Qt would make of them: none of its other readers is asked."""
_ON_ITS_SIDE = QImageIOHandler.Transformation.TransformationRotate90.value


def draw_picture(raw: bytes, width: int) -> Picture:
    """A picture no wider than `width`, upright as its maker says, on white paper.

    Of one that breaks off, what came before is shown; a counsellor may recognise it.

    Raises:
        ExpectedError: DOCUMENT_TOO_LARGE or DOCUMENT_UNREADABLE.
    """
    file = QBuffer()
    file.setData(raw)
    file.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(file, _format(raw))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        raise ExpectedError(ErrorCode.DOCUMENT_UNREADABLE)
    if size.width() * size.height() > limits.PAGE_PIXELS:
        raise ExpectedError(ErrorCode.DOCUMENT_TOO_LARGE)
    room = QSize(width, 4 * width)
    if reader.transformation().value & _ON_ITS_SIDE:
        room.transpose()
    if size.boundedTo(room) != size:
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise ExpectedError(ErrorCode.DOCUMENT_UNREADABLE)
    return _on_paper(image)


def _format(raw: bytes) -> bytes:
    for begin, name in _BEGINS.items():
        if raw.startswith(begin):
            return name
    raise ExpectedError(ErrorCode.DOCUMENT_UNREADABLE)


def _on_paper(image: QImage) -> Picture:
    paper = QImage(image.size(), QImage.Format.Format_RGB888)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    rgb = unpadded(bytes(paper.constBits()), paper.bytesPerLine(), paper.width())
    return Picture(paper.width(), paper.height(), rgb)
