"""Charts for the window: the numbers given, as SVG that no door lets out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from counsellor_app.export import gate
from counsellor_app.export.outgoing import Outgoing
from counsellor_app.operations.drawing import ChartRow, Look, draw_chart
from counsellor_app.vault.ledger_store import LedgerBook

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk

SVG = "{http://www.w3.org/2000/svg}"
LOOK = Look("#20262b", "#ffffff", "#1b5e66", "#d5d2c8")
ROWS = (ChartRow("pesterijen", "3", 3), ChartRow("conflict", "6", 6))


def widths(svg: bytes) -> list[float]:
    return [float(box.attrib["width"]) for box in ElementTree.fromstring(svg).iter(f"{SVG}rect")]


def test_the_numbers_are_drawn_to_scale() -> None:
    """A bar for each number, the words beside it."""
    svg = draw_chart(ROWS, LOOK)
    short, long = widths(svg)
    assert long == pytest.approx(2 * short)
    told = [text.text for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]
    assert told == ["pesterijen", "3", "conflict", "6"]


def test_goals_of_different_size_end_at_one_place() -> None:
    """Half of ten and half of a hundred and fifty are equally far."""
    rows = (ChartRow("a", "5 van 10", 5, 10), ChartRow("b", "75 van 150", 75, 150))
    whole, half, other_whole, other_half = widths(draw_chart(rows, LOOK))
    assert (whole, half) == (other_whole, other_half)
    assert whole == pytest.approx(2 * half)


def test_a_picture_of_own_figures_cannot_leave(desk: Desk, tmp_path: Path) -> None:
    """The gate refuses it as it is, and nobody else makes a sealed file of it."""
    picture: Any = draw_chart(ROWS, LOOK)
    book = LedgerBook(desk.vault.connection)
    with pytest.raises(ExpectedError) as caught:
        gate.release(
            picture,
            tmp_path / "a.svg",
            ledger=book,
            vault_folder=desk.vault.folder,
            released_on=desk.today(),
        )
    assert caught.value.code is ErrorCode.NOT_RELEASABLE
    with pytest.raises(BugError):
        Outgoing(ReleaseKind.REPORT_PDF, picture, "{}", seal=object())
    assert not (tmp_path / "a.svg").exists()
    assert not book.read().entries
