"""Bars say what was printed, to scale, in one ink; charts need nothing beside them."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.pdfbase.pdfmetrics import stringWidth

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.aggregation.trends import totals_in_time
from counsellor_app.casework.period import Period
from counsellor_app.export.chart_bars import (
    Bar,
    Part,
    block_bars,
    number_bars,
    pair_bars,
    pair_trend_bars,
    reach_of,
    total_bars,
    trend_bars,
)
from counsellor_app.export.charts import PAPER, Look, as_svg, chart, strip
from counsellor_app.export.report import TableBlock, TrendBlock, make_report
from counsellor_app.export.report_layout import Numbers, Pairs, PairTrends, laid_out
from counsellor_app.export.report_plan import ReportKind
from counsellor_app.export.report_told import window_told, year_told
from tests.aggregation.rounds import spring, winter
from tests.export.report_contents import contents_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.colors import Color

    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report_layout import Laid

EMPTY = PublicationLedger()
SVG = "{http://www.w3.org/2000/svg}"
LONG = "Montage, nabewerking, kleurcorrectie en geluidsnabewerkingsverantwoordelijkenoverleggroepen"
ROWS = [Bar("pesterijen", "3", (Part(3),)), Bar("conflict", "12", (Part(12),))]
WINDOW = Look("#e7e5df", "#24292d", "#83c5c6", "#3c444a", "Segoe UI", size=24, width=480)


@pytest.fixture(scope="module")
def plan(codebook: Codebook) -> PoolPlan:
    return pool_plan(codebook)


@pytest.fixture(scope="module")
def laid(rounds: tuple[Publication, ...], plan: PoolPlan) -> list[Laid]:
    """Every block of a half-yearly report and an evaluation over two years, as they are set."""
    contents = contents_of(rounds, plan)
    reports = [
        make_report(contents, kind) for kind in (ReportKind.HALF_YEAR, ReportKind.EVALUATION)
    ]
    return [
        each
        for report in reports
        for chapter in report.chapters
        for each in laid_out(chapter.blocks)
    ]


def drawn(held: Sequence[Bar | None]) -> list[Drawing]:
    """Each bar as it stands in its row on paper."""
    reach = reach_of(held)
    return [strip([bar], reach=reach, width=200) for bar in held if bar is not None]


def words(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.contents if isinstance(shape, String)]


def boxes(drawing: Drawing) -> list[Rect]:
    return [shape for shape in drawing.contents if isinstance(shape, Rect)]


def grey(colour: Color) -> float:
    """How light it is on grey paper."""
    return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue


def of_kind(laid: list[Laid], kind: type[Laid]) -> Laid:
    return next(each for each in laid if isinstance(each, kind))


def test_bars_are_as_long_as_their_numbers(laid: list[Laid]) -> None:
    """Each row's own, all in one ink."""
    tables = (each for each in laid if isinstance(each, TableBlock))
    block = next(each for each in tables if each.table.table_id == "employment")
    counts = [row.count or 0 for row in block.rows]
    held = [box for each in drawn(block_bars(block, "nl")) for box in boxes(each)]
    assert [box.width / held[0].width for box in held] == pytest.approx(
        [count / counts[0] for count in counts]
    )
    assert len({box.fillColor for box in held}) == 1


def test_a_range_shows_what_is_known_and_what_is_not(plan: PoolPlan) -> None:
    """Full to the lowest number, open from there to the highest."""
    first = spring(2026, 40, plan, EMPTY)
    second = winter(2026, 42, plan, first.ledger, new=2)
    bars = total_bars(totals_in_time([first.numbers, second.numbers]), "nl")
    assert [(bar.label, bar.told) for bar in bars] == [
        ("januari–juni 2026", "40"),
        ("heel 2026", "40 tot 44"),
    ]
    (half,), (lowest, more) = (boxes(each) for each in drawn(bars))
    assert half.width == lowest.width
    assert (more.width / lowest.width, more.x - lowest.x) == pytest.approx((0.1, lowest.width), 0.1)
    assert more.strokeColor is not None
    assert grey(more.fillColor) - grey(lowest.fillColor) > 0.5


def test_fewer_than_five_is_a_stub(plan: PoolPlan) -> None:
    """Open, and small even where nothing larger stands beside it."""
    bars = total_bars(totals_in_time([spring(2026, 3, plan, EMPTY).numbers]), "en")
    ((stub,),) = (boxes(each) for each in drawn(bars))
    assert bars[0].told == "fewer than 5"
    assert 20 < stub.width < 70


def test_years_differ_on_grey_paper(laid: list[Laid]) -> None:
    """The newest is darkest; each has its year and its number."""
    block = of_kind(laid, TrendBlock)
    assert isinstance(block, TrendBlock)
    bars = trend_bars(block.trend, "nl")
    older, newer = (boxes(each)[0] for each in drawn(bars)[:2])
    assert grey(older.fillColor) - grey(newer.fillColor) > 0.25
    assert [bar.label for bar in bars[:2]] == ["2026", "2027"]
    counts = [str(count) for pair in zip(*block.trend.counts, strict=True) for count in pair]
    assert [bar.told for bar in bars] == counts


def test_goals_stand_at_one_place(rounds: tuple[Publication, ...], plan: PoolPlan) -> None:
    """A mark for each goal, half-years before or beyond it; rows without a goal have no bar."""
    report = make_report(contents_of(rounds[:2], plan), ReportKind.HALF_YEAR)
    laid = (each for chapter in report.chapters for each in laid_out(chapter.blocks))
    work = next(each for each in laid if isinstance(each, Numbers) and each.has_aims)
    bars = number_bars(work, "nl")
    assert [bar.told for bar in bars if bar is not None] == ["21 + 21", "27 + 27"]
    held = drawn(bars)
    marks = [shape.x1 for each in held for shape in each.contents if hasattr(shape, "x1")]
    assert len(marks) == 2
    assert marks[0] == pytest.approx(marks[1])
    ground, older, newer, *_ = boxes(held[0])
    assert ground.x + ground.width == pytest.approx(marks[0])
    assert older.width + newer.width == pytest.approx(4.2 * ground.width)


def test_yes_stands_before_all(laid: list[Laid]) -> None:
    """Of one question, and of one question in two years."""
    pairs, years = of_kind(laid, Pairs), of_kind(laid, PairTrends)
    assert isinstance(pairs, Pairs)
    assert isinstance(years, PairTrends)
    for bars in (pair_bars(pairs, "nl"), pair_trend_bars(years, "nl")):
        whole, yes, *_ = boxes(drawn(bars)[0])
        assert (whole.x, whole.y) == (yes.x, yes.y)
        assert yes.width < whole.width
        assert grey(whole.fillColor) - grey(yes.fillColor) > 0.15


def test_what_cannot_be_compared_is_not_drawn(laid: list[Laid]) -> None:
    """Hours beside contacts have no bars."""
    work = next(
        e for e in laid if isinstance(e, Numbers) and e.table_id == "work" and not e.has_aims
    )
    assert set(number_bars(work, "nl")) == {None}


def test_a_chart_is_to_scale_and_in_the_colours_it_was_given() -> None:
    """The longest bar and its number fill the width; nothing is painted under them."""
    for look in (PAPER, WINDOW):
        drawing = chart(ROWS, look)
        short, long = boxes(drawing)
        assert long.width == pytest.approx(4 * short.width)
        assert {box.fillColor.hexval()[2:] for box in boxes(drawing)} == {look.bar[-6:]}
        assert " ".join(words(drawing)) == "pesterijen 3 conflict 12"
        number = next(s for s in drawing.contents if isinstance(s, String) and s.text == "12")
        end = number.x + stringWidth("12", "DejaVuSans-Bold", look.size)
        assert look.width - 1 < end <= look.width


def test_an_svg_needs_nothing_and_tells_nothing_of_its_maker() -> None:
    """No script, link, style or name from elsewhere, no tool, no path; twice the same bytes."""
    for look in (PAPER, WINDOW):
        svg = as_svg(chart(ROWS, look), look)
        assert svg == as_svg(chart(ROWS, look), look)
        assert not re.search(
            r"reportlab|<!|<\?|url\(|href=|script|<title|<desc|\bid=|/home|/work|20\d\d-|on\w+=",
            svg.decode(),
        )
        assert set(re.findall(rb"font-family: ([^;]*);", svg)) == {f"'{look.family}'".encode()}


def test_an_odd_name_of_a_font_is_not_taken_over() -> None:
    """What the system calls its fonts cannot write in the picture."""
    for name in ("", "a'; fill: url(x)", '"><script>', "Schrift<b>"):
        look = Look("#000000", "#ffffff", "#000000", "#cccccc", name)
        svg = as_svg(chart(ROWS, look), look)
        assert set(re.findall(rb"font-family: ([^;]*);", svg)) == {b"'DejaVu Sans'"}


def test_an_svg_has_the_words_of_its_drawing() -> None:
    """All of them, within its own width and height, and nothing but bars, marks and words."""
    goal = Bar("Studenten <en> & starters", "9 van 6", (Part(1.5),), whole=1.0, aim=1.0)
    for look in (PAPER, WINDOW):
        made = chart([goal, Bar(LONG, "1", (Part(1),))], look)
        root = ElementTree.fromstring(as_svg(made, look))
        assert [text.text for text in root.iter(f"{SVG}text")] == words(made)
        tags = {each.tag.removeprefix(SVG) for each in root.iter()}
        assert tags <= {"svg", "g", "rect", "text", "path"}
        width, height = (float(root.attrib[name]) for name in ("width", "height"))
        assert width == look.width
        for text in root.iter(f"{SVG}text"):
            length = stringWidth(text.text or "", "DejaVuSans-Bold", look.size)
            assert 0 < float(text.attrib["y"]) < height
            is_told = "bold" in text.attrib["style"]
            assert not is_told or float(text.attrib["x"]) + length <= width + 0.01


@pytest.mark.parametrize("width", [200, 300, 520])
def test_long_labels_wrap_and_are_never_cut(width: float) -> None:
    """Every letter is there, before the bars or above them, and no line lies on another."""
    look = Look("#000000", "#ffffff", "#000000", "#cccccc", width=width)
    drawing = chart([Bar(LONG, "7", (Part(7),)), Bar("kort", "9", (Part(9),))], look)
    labels = [s for s in drawing.contents if isinstance(s, String) and s.fontName == "DejaVuSans"]
    assert "".join(s.text for s in labels).replace(" ", "") == LONG.replace(" ", "") + "kort"
    ends = [s.x + stringWidth(s.text, s.fontName, s.fontSize) for s in labels]
    starts = {box.x for box in boxes(drawing)}
    assert len(starts) == 1
    is_above = starts == {0.0}
    assert is_above == (width < 26 * look.size)
    assert max(ends) <= (width if is_above else min(starts)) + 0.01
    heights = [s.y for s in labels]
    assert min(upper - lower for upper, lower in pairwise(heights)) > 11
    for box in boxes(drawing):
        assert not is_above or all(not box.y - 2 < y < box.y + box.height for y in heights)


def test_no_number_is_no_bar() -> None:
    """Nothing but zeros, or nothing at all, is drawn without a length."""
    assert boxes(chart([Bar("geen", "0", (Part(0),))], PAPER)) == []
    assert boxes(chart([], PAPER)) == []


def test_a_period_of_other_days_is_told_in_full() -> None:
    """Whole months and years have names; other days are written out."""
    odd = Period(date(2026, 3, 2), date(2027, 12, 31))
    assert window_told(odd, "nl") == year_told(odd, "nl") == "van 02/03/2026 tot en met 31/12/2027"
    two = Period(date(2026, 1, 1), date(2027, 12, 31))
    assert (window_told(two, "en"), year_told(two, "en")) == ("2026 to 2027", "2026–2027")
    late = Period(date(2026, 7, 1), date(2027, 6, 30))
    assert window_told(late, "nl") == "van 01/07/2026 tot en met 30/06/2027"
