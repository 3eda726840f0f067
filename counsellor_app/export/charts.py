"""Charts of printed numbers: bars beside their label and number, in one ink, without a legend.

The tables of a document are their text: a chart says nothing that is not told there.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any

from reportlab.graphics import renderSVG, shapes
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, linearlyInterpolatedColor, white
from reportlab.pdfbase.pdfmetrics import stringWidth

from counsellor_app.export import page
from counsellor_app.export.chart_bars import Bar, Part, charted, reach_of, total_bars
from counsellor_app.export.report import TrendBlock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.aggregation.trends import TotalsInTime, Trend
    from counsellor_app.export.report_layout import Laid, Numbers

# The library declares the keywords of its shapes as something else than it takes.
_svg: Any = renderSVG
_shapes_of: Any = shapes

# Every drawing opens by naming this font, and the library's own would not be embedded.
shapes.STATE_DEFAULTS["fontName"] = page.REGULAR

THICK = 8.0
"""How high a bar is, in points."""

_THIN = 3.8
_THIN_GAP = 0.9
_SWATCH = 22.0
_OPEN_FILL = page.TINT

_WIDTH = 520
_LABEL = 190.0
_BARS = 220.0
_GAP = 8.0
_SIZE = 9.0
_LEADING = 11.5
_ROW_GAP = 5.0
_HEAD_GAP = 5.0

_FACES = {
    page.REGULAR: {"family": "'DejaVu Sans', Verdana, sans-serif"},
    page.BOLD: {"family": "'DejaVu Sans', Verdana, sans-serif", "weight": "bold"},
}


def chart_of(block: Laid, language: str) -> Drawing | None:
    """What is drawn of a block, or None where there is nothing to compare."""
    held = charted(block, language)
    return chart(held) if held else None


def totals_chart(totals: TotalsInTime, language: str) -> Drawing:
    """The reports of each period, oldest first; how far a range may reach is an open part."""
    return chart(total_bars(totals, language))


def trend_chart(trend: Trend, language: str) -> Drawing:
    """Each category over the years, the newest darkest."""
    return chart(charted(TrendBlock(trend), language))


def goal_chart(numbers: Numbers, language: str) -> Drawing:
    """Numbers against their goals, each goal at the same place."""
    return chart(charted(numbers, language))


def strip(held: Sequence[Bar], *, reach: float, width: float) -> Drawing:
    """Bars alone, as they stand in a row of a table; several are thin, the first on top."""
    thick = THICK if len(held) == 1 else _THIN
    each = thick + _THIN_GAP
    height = max(page.CELL.leading, len(held) * each)
    top = (height + len(held) * each - _THIN_GAP) / 2
    drawing = Drawing(width, height)
    for place, bar in enumerate(held):
        corner = (0.0, top - thick - place * each)
        for shape in _shapes(bar, width / reach, corner, thick):
            drawing.add(shape)
    return drawing


def swatch(ink: float, *, width: float) -> Drawing:
    """The ink of a year under its number at the head of a column."""
    drawing = Drawing(width, _THIN + 1)
    drawing.add(_box((width - _SWATCH, 0.0), _SWATCH, _tint(ink), _THIN))
    return drawing


def chart(held: Sequence[Bar]) -> Drawing:
    """All bars under each other, on white, labels before them and numbers behind them."""
    page.register_fonts()
    reach, rows = reach_of(held), [(bar, _lines(bar)) for bar in held]
    height = sum(_height(bar, lines) for bar, lines in rows) + _ROW_GAP
    drawing = Drawing(_WIDTH, int(height) + 1)
    drawing.add(_shapes_of.Rect(0, 0, _WIDTH, int(height) + 1, fillColor=white, strokeColor=None))
    top = drawing.height - _ROW_GAP
    for bar, lines in rows:
        for shape in _row(bar, lines, top, _BARS / reach):
            drawing.add(shape)
        top -= _height(bar, lines)
    return drawing


def as_svg(drawing: Drawing) -> bytes:
    """The drawing as SVG that needs nothing beside it and may stand in a page several times."""
    told = str(_svg.drawToString(drawing, useClip=True, fontHacks=_FACES))
    start, end = told.index("<svg"), told.index("<g ")
    return (
        (told[start : told.index(">", start) + 1] + told[end:]).replace(' id="group"', "").encode()
    )


def _height(bar: Bar, lines: Sequence[str]) -> float:
    return len(lines) * _LEADING + _ROW_GAP + (0 if bar.parts else _HEAD_GAP)


def _row(bar: Bar, lines: Sequence[str], top: float, scale: float) -> Iterator[shapes.Shape]:
    """One bar in the middle of its lines of text."""
    font = page.REGULAR if bar.parts else page.BOLD
    if not bar.parts:
        top -= _HEAD_GAP
    for place, line in enumerate(lines):
        yield _say(line, 0.0, top - place * _LEADING - _SIZE, font)
    start, middle = _LABEL + _GAP, top - len(lines) * _LEADING / 2
    yield from _shapes(bar, scale, (start, middle - THICK / 2), THICK)
    if bar.told:
        yield _say(bar.told, start + bar.reach * scale + _GAP, middle - _SIZE * 0.37, page.BOLD)


def _lines(bar: Bar) -> list[str]:
    """The label within its width; a word longer than that goes on in the next line."""
    width = _LABEL if bar.parts else _WIDTH
    lines = [""]
    for word in bar.label.split():
        whole = f"{lines[-1]} {word}".strip()
        if _fits(whole, width):
            lines[-1] = whole
            continue
        pieces = list(_pieces(word, width))
        lines = [*lines, *pieces] if lines[-1] else pieces
    return lines


def _pieces(word: str, width: float) -> Iterator[str]:
    while not _fits(word, width):
        most = next(n for n in range(len(word) - 1, 0, -1) if _fits(word[:n], width) or n == 1)
        yield word[:most]
        word = word[most:]
    yield word


def _fits(words: str, width: float) -> bool:
    return bool(stringWidth(words, page.REGULAR, _SIZE) <= width)


def _shapes(
    bar: Bar, scale: float, corner: tuple[float, float], thick: float
) -> Iterator[shapes.Shape]:
    """The bar from its lower left corner on."""
    left, bottom = corner
    if bar.whole:
        yield _box(corner, bar.whole * scale, _OPEN_FILL, thick)
    ends = accumulate((part.length for part in bar.parts), initial=0.0)
    for part, start in zip(bar.parts, ends, strict=False):
        if part.length:
            yield _part(part, (left + start * scale, bottom), part.length * scale, thick)
    if bar.aim:
        at = left + bar.aim * scale
        yield _shapes_of.Line(
            at, bottom - 1, at, bottom + thick + 1, strokeColor=page.INK, strokeWidth=1.4
        )


def _part(part: Part, corner: tuple[float, float], width: float, thick: float) -> shapes.Shape:
    if not part.is_open:
        return _box(corner, width, _tint(part.ink), thick)
    inset = 0.4
    return _shapes_of.Rect(
        corner[0] + inset,
        corner[1] + inset,
        max(width - 2 * inset, inset),
        thick - 2 * inset,
        fillColor=_OPEN_FILL,
        strokeColor=page.ACCENT,
        strokeWidth=2 * inset,
    )


def _box(corner: tuple[float, float], width: float, colour: Color, thick: float) -> shapes.Shape:
    return _shapes_of.Rect(*corner, width, thick, fillColor=colour, strokeColor=None, strokeWidth=0)


def _tint(ink: float) -> Color:
    return linearlyInterpolatedColor(white, page.ACCENT, 0, 1, ink)


def _say(words: str, x: float, y: float, font: str) -> shapes.Shape:
    return _shapes_of.String(x, y, words, fontName=font, fontSize=_SIZE, fillColor=page.INK)
