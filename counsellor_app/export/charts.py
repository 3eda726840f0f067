"""Charts: bars beside their label and number, in one ink, without a legend.

On paper bars stand in the rows of a table; in the window as a chart of their own, beside the table.
A chart says nothing that is not told there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from reportlab.graphics import renderSVG, shapes
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor, linearlyInterpolatedColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from counsellor_app.export import page
from counsellor_app.export.chart_bars import Bar, Part, reach_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# The library declares the keywords of its shapes as something else than it takes.
_svg: Any = renderSVG
_shapes_of: Any = shapes

# Every drawing opens by naming this font, and the library's own would not be embedded.
shapes.STATE_DEFAULTS["fontName"] = page.REGULAR

# On paper, in points.
_THICK = 8.0
_THIN = 3.8
_THIN_GAP = 0.9
_SWATCH = 22.0
_INSET = 0.4

# In a chart of its own, in sizes of its letters.
_BAR = 0.9
_LEADING = 1.3
_ROW_GAP = 0.6
_GAP = 0.8
_NARROW = 26.0
_MOST_OF_LABELS = 0.45
_MOST_OF_TOLD = 0.4

_OWN_FAMILY = "DejaVu Sans"
_FAMILY = re.compile(r"[\w .-]+")


@dataclass(frozen=True, slots=True)
class Look:
    """In what a chart is drawn: colours as #rrggbb, and letters.

    `size` and `width` are in the unit of the picture: points on paper, pixels in the window.
    `pale` is what lies behind a bar and what is not known of it; `ground` what all stands on, and
    pales an ink that is mixed with it.
    """

    ink: str
    ground: str
    bar: str
    pale: str
    family: str = _OWN_FAMILY
    size: float = 9.0
    width: float = 520.0


PAPER = Look(
    ink=page.INK.hexval(),
    ground="#ffffff",
    bar=page.ACCENT.hexval(),
    pale=page.TINT.hexval(),
)


def strip(held: Sequence[Bar], *, reach: float, width: float) -> Drawing:
    """Bars alone, as they stand in a row of a table; several are thin, the first on top."""
    thick = _THICK if len(held) == 1 else _THIN
    each = thick + _THIN_GAP
    height = max(page.CELL.leading, len(held) * each)
    top = (height + len(held) * each - _THIN_GAP) / 2
    drawing = Drawing(width, height)
    for place, bar in enumerate(held):
        corner = (0.0, top - thick - place * each)
        for shape in _shapes(bar, width / reach, corner, thick, PAPER):
            drawing.add(shape)
    return drawing


def swatch(ink: float, *, width: float) -> Drawing:
    """The ink of a year under its number at the head of a column."""
    drawing = Drawing(width, _THIN + 1)
    drawing.add(_box((width - _SWATCH, 0.0), _SWATCH, _tint(ink, PAPER), _THIN))
    return drawing


def chart(held: Sequence[Bar], look: Look) -> Drawing:
    """All bars under each other, labels before them and numbers behind them, on no ground.

    Where there is little room beside the labels, they stand above their bars.
    """
    page.register_fonts()
    laid = _Lay.of(held, look)
    rows = [(bar, laid.lines(bar)) for bar in held]
    height = sum(laid.height(lines) for _bar, lines in rows) + _ROW_GAP * look.size
    drawing = Drawing(look.width, int(height) + 1)
    top = drawing.height - _ROW_GAP * look.size
    for bar, lines in rows:
        for shape in laid.row(bar, lines, top):
            drawing.add(shape)
        top -= laid.height(lines)
    return drawing


def as_svg(drawing: Drawing, look: Look) -> bytes:
    """The drawing as SVG that needs nothing beside it."""
    told = str(_svg.drawToString(drawing, useClip=True, fontHacks=_faces(look.family)))
    start, end = told.index("<svg"), told.index("<g ")
    return (
        (told[start : told.index(">", start) + 1] + told[end:]).replace(' id="group"', "").encode()
    )


@dataclass(frozen=True, slots=True)
class _Lay:
    """Where things stand in a chart.

    `scale` is the length of one, `labels` the room of labels. Numbers stand behind their bars, or
    above them where they would leave no room.
    """

    look: Look
    scale: float
    labels: float
    is_beside: bool
    is_told_behind: bool

    @classmethod
    def of(cls, held: Sequence[Bar], look: Look) -> _Lay:
        size, gap = look.size, _GAP * look.size
        is_beside = look.width >= _NARROW * size
        longest = max((_length(bar.label, size) for bar in held), default=0.0)
        labels = min(longest, _MOST_OF_LABELS * look.width) if is_beside else look.width
        room = look.width - (labels + gap if is_beside else 0.0)
        told = max((_length(bar.told, size, page.BOLD) for bar in held), default=0.0) + gap
        is_told_behind = is_beside or told <= _MOST_OF_TOLD * room
        bars = max(room - told, size) if is_told_behind else room - size
        return cls(look, bars / reach_of(held), labels, is_beside, is_told_behind)

    def lines(self, bar: Bar) -> list[tuple[str, str]]:
        """What is said of a bar before it or above it, line by line with its font."""
        size = self.look.size
        lines = [(line, page.REGULAR) for line in _lines(bar.label, self.labels, size)]
        told = [] if self.is_told_behind else _lines(bar.told, self.labels, size, page.BOLD)
        return [*lines, *((line, page.BOLD) for line in told)]

    def height(self, lines: Sequence[object]) -> float:
        """Of one row with its label and the gap after it."""
        count = len(lines) if self.is_beside else len(lines) + 1
        return (count * _LEADING + _ROW_GAP) * self.look.size

    def row(self, bar: Bar, lines: Sequence[tuple[str, str]], top: float) -> Iterator[shapes.Shape]:
        """One bar in the middle of its lines of text, or under them."""
        size, leading, gap = (each * self.look.size for each in (1.0, _LEADING, _GAP))
        for place, (line, font) in enumerate(lines):
            yield self._say(line, 0.0, top - place * leading - size, font)
        middle = top - leading * (len(lines) / 2 if self.is_beside else len(lines) + 0.5)
        start, thick = self.labels + gap if self.is_beside else 0.0, _BAR * size
        yield from _shapes(bar, self.scale, (start, middle - thick / 2), thick, self.look)
        if self.is_told_behind:
            end = start + bar.reach * self.scale + gap
            yield self._say(bar.told, end, middle - size * 0.37, page.BOLD)

    def _say(self, words: str, x: float, y: float, font: str) -> shapes.Shape:
        return _shapes_of.String(
            x, y, words, fontName=font, fontSize=self.look.size, fillColor=HexColor(self.look.ink)
        )


def _faces(family: str) -> dict[str, dict[str, str]]:
    """The fonts of the library by what a window knows them as.

    One name alone: Qt takes a list for the name of a single font. An odd name is not taken over.
    """
    name = f"'{family if _FAMILY.fullmatch(family) else _OWN_FAMILY}'"
    return {page.REGULAR: {"family": name}, page.BOLD: {"family": name, "weight": "bold"}}


def _lines(words: str, width: float, size: float, font: str = page.REGULAR) -> list[str]:
    """The words within a width; one that is longer goes on in the next line."""
    lines = [""]
    for word in words.split():
        whole = f"{lines[-1]} {word}".strip()
        if _length(whole, size, font) <= width:
            lines[-1] = whole
            continue
        pieces = list(_pieces(word, width, size, font))
        lines = [*lines, *pieces] if lines[-1] else pieces
    return lines


def _pieces(word: str, width: float, size: float, font: str) -> Iterator[str]:
    while _length(word, size, font) > width and len(word) > 1:
        lengths = range(len(word) - 1, 0, -1)
        most = next((n for n in lengths if _length(word[:n], size, font) <= width), 1)
        yield word[:most]
        word = word[most:]
    yield word


def _length(words: str, size: float, font: str = page.REGULAR) -> float:
    return float(stringWidth(words, font, size))


def _shapes(
    bar: Bar, scale: float, corner: tuple[float, float], thick: float, look: Look
) -> Iterator[shapes.Shape]:
    """The bar from its lower left corner on."""
    left, bottom = corner
    if bar.whole:
        yield _box(corner, bar.whole * scale, HexColor(look.pale), thick)
    starts = accumulate((part.length for part in bar.parts), initial=0.0)
    for part, start in zip(bar.parts, starts, strict=False):
        if part.length:
            yield _part(part, (left + start * scale, bottom), part.length * scale, thick, look)
    if bar.aim:
        at, beyond = left + bar.aim * scale, max(1.0, thick / 8)
        ends = (at, bottom - beyond, at, bottom + thick + beyond)
        width = max(1.4, thick * 0.12)
        yield _shapes_of.Line(*ends, strokeColor=HexColor(look.ink), strokeWidth=width)


def _part(
    part: Part, corner: tuple[float, float], width: float, thick: float, look: Look
) -> shapes.Shape:
    if not part.is_open:
        return _box(corner, width, _tint(part.ink, look), thick)
    return _shapes_of.Rect(
        corner[0] + _INSET,
        corner[1] + _INSET,
        max(width - 2 * _INSET, _INSET),
        thick - 2 * _INSET,
        fillColor=HexColor(look.pale),
        strokeColor=HexColor(look.bar),
        strokeWidth=2 * _INSET,
    )


def _box(corner: tuple[float, float], width: float, colour: Color, thick: float) -> shapes.Shape:
    return _shapes_of.Rect(*corner, width, thick, fillColor=colour, strokeColor=None, strokeWidth=0)


def _tint(ink: float, look: Look) -> Color:
    return linearlyInterpolatedColor(HexColor(look.ground), HexColor(look.bar), 0, 1, ink)
