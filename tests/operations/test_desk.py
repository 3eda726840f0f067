"""What every operation is given."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from counsellor_app.operations.desk import Desk, wall_clock

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook


def test_today_is_the_counsellors_own_day(desk: Desk, codebook: Codebook) -> None:
    """Just after midnight in Brussels it is already tomorrow, while instants are kept in UTC."""
    brussels = timezone(timedelta(hours=2))
    late = Desk(desk.vault, codebook, lambda: datetime(2026, 7, 1, 0, 30, tzinfo=brussels))
    assert late.today() == date(2026, 7, 1)
    assert late.now() == datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    assert late.now().tzinfo is UTC


def test_the_wall_clock_knows_its_zone() -> None:
    """The computer's clock gives the present, in a zone."""
    before = datetime.now(UTC)
    assert before <= wall_clock() <= datetime.now(UTC)
    assert wall_clock().utcoffset() is not None
