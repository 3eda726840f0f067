"""A chart in the window: drawn in the window's own colours and letters, told in words as well."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontInfo, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from counsellor_app.operations.drawing import Look, draw_chart
from counsellor_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from counsellor_app.operations.drawing import ChartRow
    from counsellor_app.ui.vault_lane import VaultLane

_STEP = 2
"""A picture is drawn anew when the room for it changes by so many letters."""

_LEAST = 12
_MOST = 60
"""Letters across a chart: narrower it would say nothing, wider the eye loses the line."""

_REDRAWN = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.DevicePixelRatioChange,
    }
)


class ChartView(QLabel):
    """A picture that is looked at; who hears it is told every number.

    As wide as the room it gets and as high as that makes it. It takes no keyboard and offers no
    menu, nothing to drag and nothing to copy.
    """

    def __init__(self, lane: VaultLane, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._rows: tuple[ChartRow, ...] = ()
        self._drawn: Look | None = None
        self.setAccessibleName(name)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: tuple[ChartRow, ...]) -> None:
        """Draw these."""
        self._rows, self._drawn = rows, None
        self.setAccessibleDescription("; ".join(f"{row.label}: {row.told}" for row in rows))
        self._draw()

    def forget(self) -> None:
        """Drop the picture and its words."""
        self._rows, self._drawn = (), None
        self.setAccessibleDescription("")
        self.clear()

    def _draw(self) -> None:
        """Have the picture made, unless it is the one that is there or on its way."""
        look = self._look()
        if self._rows and look != self._drawn:
            self._drawn = look
            self._lane.work(
                self, draw_chart, self._rows, look, then=partial(self._show, self._rows, look)
            )

    def _look(self) -> Look:
        palette, font = self.palette(), QFontInfo(self.font())
        letter = font.pixelSize()
        letters = max(_LEAST, min(_MOST, self.width() // letter // _STEP * _STEP))
        return Look(
            ink=palette.color(QPalette.ColorRole.Text).name(),
            ground=palette.color(QPalette.ColorRole.Base).name(),
            bar=palette.color(QPalette.ColorRole.Highlight).name(),
            pale=palette.color(QPalette.ColorRole.Mid).name(),
            family=font.family(),
            size=letter,
            width=letters * letter,
        )

    def _show(self, rows: tuple[ChartRow, ...], look: Look, svg: bytes) -> None:
        if (rows, look) == (self._rows, self._drawn):
            renderer, scale = QSvgRenderer(QByteArray(svg)), self.devicePixelRatioF()
            size = renderer.defaultSize()
            pixmap = QPixmap(size * scale)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(pixmap.rect()))
            painter.end()
            pixmap.setDevicePixelRatio(scale)
            self.setPixmap(pixmap)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST * QFontInfo(self.font()).pixelSize(), super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in _REDRAWN:
            self._drawn = None
            self._draw()
        return done
