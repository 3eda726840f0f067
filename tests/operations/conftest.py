"""A desk with a real vault and a clock that is set by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.operations.vault_access import create_vault
from counsellor_app.settings import resource
from counsellor_app.vault.keys import KdfProfile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk
    from tests.operations.pool_members import Pool

QUICK = KdfProfile(memory_kib=1024, passes=1, lanes=1)


class SetClock:
    """Stands still until it is set; begins on Thursday 12 March 2026 at ten."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def set_day(self, day: date) -> None:
        """The same hour of another day."""
        self.at = datetime.combine(day, self.at.timetz())

    def pass_time(self, **passed: float) -> None:
        """Let days, hours, minutes or seconds pass."""
        self.at += timedelta(**passed)


@pytest.fixture
def clock() -> SetClock:
    """The desk's clock."""
    return SetClock()


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """The codebook that is shipped."""
    return read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


@pytest.fixture
def desk(tmp_path: Path, codebook: Codebook, clock: SetClock) -> Iterator[Desk]:
    """A counsellor at work on an empty vault."""
    passphrase = bytearray(b"zes gewone woorden uit de lijst 4711")
    created = create_vault(
        tmp_path / "vault", passphrase, codebook=codebook, clock=clock, kdf=QUICK
    )
    yield created.desk
    created.desk.vault.close()


@pytest.fixture
def pool(tmp_path: Path, codebook: Codebook) -> Iterator[Pool]:
    """Five counsellors who know of each other by name only."""
    from tests.operations.pool_members import members_in

    made = members_in(tmp_path, codebook)
    yield made
    for member in made.members:
        member.desk.vault.close()


@pytest.fixture
def met(pool: Pool) -> Pool:
    """Everybody on one roster, with two reports each, in July."""
    from tests.operations.pool_members import JULY, MET_ON

    pool.meet()
    for member in pool.members:
        member.reports(2, MET_ON)
    pool.set_day(JULY)
    return pool
