"""Charts say what was printed, to scale, in one ink, and need nothing beside them."""

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
from counsellor_app.export.chart_bars import Bar, Part
from counsellor_app.export.charts import as_svg, chart, chart_of, goal_chart, totals_chart
from counsellor_app.export.report import TableBlock, TrendBlock, make_report
from counsellor_app.export.report_layout import Numbers, Pairs, PairTrends, laid_out
from counsellor_app.export.report_plan import ReportKind
from counsellor_app.export.report_told import window_told, year_told
from tests.aggregation.rounds import spring, winter
from tests.export.report_contents import contents_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.colors import Color

    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report_layout import Laid

EMPTY = PublicationLedger()
SVG = "{http://www.w3.org/2000/svg}"
TEXT_AND_BAR = (190, 198)
LONG = "Montage, nabewerking, kleurcorrectie en geluidsnabewerkingsverantwoordelijkenoverleggroepen"


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


def words(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.contents if isinstance(shape, String)]


def boxes(drawing: Drawing) -> list[Rect]:
    """Its bars, without the white ground."""
    return [shape for shape in drawing.contents[1:] if isinstance(shape, Rect)]


def grey(colour: Color) -> float:
    """How light it is on grey paper."""
    return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue


def a_table(laid: list[Laid], table_id: str) -> TableBlock:
    tables = (each for each in laid if isinstance(each, TableBlock))
    return next(each for each in tables if each.table.table_id == table_id)


def test_bars_are_as_long_as_their_numbers(laid: list[Laid]) -> None:
    """Each beside its label and number, in the table's order, all in one ink."""
    block = a_table(laid, "employment")
    drawing = chart_of(block, "nl")
    assert drawing is not None
    counts = [row.count or 0 for row in block.rows]
    drawn = boxes(drawing)
    assert [box.width / drawn[0].width for box in drawn] == pytest.approx(
        [count / counts[0] for count in counts]
    )
    assert len({box.fillColor for box in drawn}) == 1
    whole = " ".join(words(drawing))
    assert whole == " ".join(f"{row.label.nl} {row.count}" for row in block.rows)


def test_a_range_shows_what_is_known_and_what_is_not(plan: PoolPlan) -> None:
    """Full to the lowest number, open from there to the highest, with its words."""
    first = spring(2026, 40, plan, EMPTY)
    second = winter(2026, 42, plan, first.ledger, new=2)
    drawing = totals_chart(totals_in_time([first.numbers, second.numbers]), "nl")
    assert words(drawing) == ["januari–juni 2026", "40", "heel 2026", "40 tot 44"]
    half, lowest, more = boxes(drawing)
    assert half.width == lowest.width
    assert (more.width / lowest.width, more.x - lowest.x) == pytest.approx((0.1, lowest.width), 0.1)
    assert more.strokeColor is not None
    assert grey(more.fillColor) - grey(lowest.fillColor) > 0.5


def test_fewer_than_five_is_a_stub(plan: PoolPlan) -> None:
    """Open, and small even where nothing larger stands beside it."""
    few = totals_in_time([spring(2026, 3, plan, EMPTY).numbers])
    drawing = totals_chart(few, "en")
    (stub,) = boxes(drawing)
    assert words(drawing) == ["January–June 2026", "fewer than 5"]
    assert 20 < stub.width < 70


def test_years_differ_on_grey_paper(laid: list[Laid]) -> None:
    """The newest is darkest; each has its year and its number beside it."""
    trend = next(each.trend for each in laid if isinstance(each, TrendBlock))
    drawing = chart_of(TrendBlock(trend), "nl")
    assert drawing is not None
    first, second, *_ = boxes(drawing)
    assert grey(first.fillColor) - grey(second.fillColor) > 0.25
    lines = [
        f"{label.nl} 2026 {older} 2027 {newer}"
        for label, older, newer in zip(trend.labels, *trend.counts, strict=True)
    ]
    assert " ".join(words(drawing)) == " ".join(lines)


def test_goals_stand_at_one_place(rounds: tuple[Publication, ...], plan: PoolPlan) -> None:
    """A mark for each goal, half-years before or beyond it; rows without a goal are not drawn."""
    report = make_report(contents_of(rounds[:2], plan), ReportKind.HALF_YEAR)
    laid = (each for chapter in report.chapters for each in laid_out(chapter.blocks))
    work = next(each for each in laid if isinstance(each, Numbers) and each.has_aims)
    drawing = goal_chart(work, "nl")
    whole = " ".join(words(drawing))
    assert whole == (
        "Organisaties begeleid (10 per jaar) 21 + 21 Studenten en starters bereikt (150 per jaar) "
        "27 + 27"
    )
    marks = [shape.x1 for shape in drawing.contents if hasattr(shape, "x1")]
    assert len(marks) == 2
    assert marks[0] == pytest.approx(marks[1])
    ground, older, newer, *_ = boxes(drawing)
    assert ground.x + ground.width == pytest.approx(marks[0])
    assert older.width + newer.width == pytest.approx(4.2 * ground.width)


def test_yes_stands_before_all(laid: list[Laid]) -> None:
    """Of one question, and of one question in two years."""
    for kind in (Pairs, PairTrends):
        drawing = chart_of(next(each for each in laid if isinstance(each, kind)), "nl")
        assert drawing is not None
        whole, yes, *_ = boxes(drawing)
        assert (whole.x, whole.y) == (yes.x, yes.y)
        assert yes.width < whole.width
        assert grey(whole.fillColor) - grey(yes.fillColor) > 0.15


def test_what_cannot_be_compared_is_not_drawn(laid: list[Laid]) -> None:
    """Hours beside contacts, or the reasons for what is not shown."""
    work = next(
        e for e in laid if isinstance(e, Numbers) and e.table_id == "work" and not e.has_aims
    )
    assert chart_of(work, "nl") is None


def drawings(laid: list[Laid]) -> Iterator[Drawing]:
    for each in laid:
        for language in ("nl", "en"):
            if (drawn := chart_of(each, language)) is not None:
                yield drawn


def test_an_svg_needs_nothing_and_tells_nothing_of_its_maker(laid: list[Laid]) -> None:
    """No links, styles or names from elsewhere, no tool, no path, no time; twice the same bytes."""
    made = [as_svg(drawn) for drawn in drawings(laid)]
    assert len(made) > 40
    assert made == [as_svg(drawn) for drawn in drawings(laid)]
    for svg in made:
        told = svg.decode()
        assert not re.search(
            r"reportlab|<!|<\?|url\(|href|<title|<desc|\bid=|/home|/work|20\d\d-", told
        )
        families = re.findall(r"font-family: ([^;]*);", told)
        assert set(families) <= {"'DejaVu Sans', Verdana, sans-serif"}


def test_an_svg_has_the_words_of_its_drawing(laid: list[Laid]) -> None:
    """All of them, within its own width and height, and nothing but bars, marks and words."""
    for drawn in drawings(laid):
        root = ElementTree.fromstring(as_svg(drawn))
        assert [text.text for text in root.iter(f"{SVG}text")] == words(drawn)
        assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {
            "svg",
            "g",
            "rect",
            "text",
            "path",
        }
        width, height = (float(root.attrib[name]) for name in ("width", "height"))
        for text in root.iter(f"{SVG}text"):
            length = stringWidth(text.text or "", "DejaVuSans-Bold", 9)
            assert float(text.attrib["x"]) + length <= width
            assert 0 < float(text.attrib["y"]) < height


def test_long_labels_wrap_and_are_never_cut() -> None:
    """Every letter is there, before the bars, and no line lies on another."""
    drawing = chart([Bar(LONG, "7", (Part(7),)), Bar("kort", "9", (Part(9),))])
    labels = [s for s in drawing.contents if isinstance(s, String) and s.x < TEXT_AND_BAR[0]]
    assert "".join(s.text for s in labels).replace(" ", "") == LONG.replace(" ", "") + "kort"
    assert max(s.x + stringWidth(s.text, s.fontName, s.fontSize) for s in labels) <= TEXT_AND_BAR[0]
    heights = [s.y for s in labels]
    assert min(upper - lower for upper, lower in pairwise(heights)) > 11
    assert all(box.x == TEXT_AND_BAR[1] for box in boxes(drawing))


def test_no_number_is_no_bar() -> None:
    """Nothing but zeros, or nothing at all, is drawn without a length."""
    assert boxes(chart([Bar("geen", "0", (Part(0),))])) == []
    assert boxes(chart([])) == []


def test_a_period_of_other_days_is_told_in_full() -> None:
    """Whole months and years have names; other days are written out."""
    odd = Period(date(2026, 3, 2), date(2027, 12, 31))
    assert window_told(odd, "nl") == year_told(odd, "nl") == "van 2/3/2026 tot en met 31/12/2027"
    two = Period(date(2026, 1, 1), date(2027, 12, 31))
    assert (window_told(two, "en"), year_told(two, "en")) == ("2026 to 2027", "2026–2027")
    late = Period(date(2026, 7, 1), date(2027, 6, 30))
    assert window_told(late, "nl") == "van 1/7/2026 tot en met 30/6/2027"
