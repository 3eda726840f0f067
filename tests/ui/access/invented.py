"""A vault with something in every place: invented cases, and a round that the pool printed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.commands.fictitious import fill_demo_vault
from counsellor_app.operations.vault_access import confirm_recovery_code, new_recovery_code
from counsellor_app.settings import resource
from tests.operations.pool_members import AUGUST, JULY, MET_ON, PASSPHRASE, SPRING, members_in

if TYPE_CHECKING:
    from pathlib import Path

WORDS = PASSPHRASE.decode()
NOW = datetime(2026, 8, 6, 9, 10, tzinfo=UTC)
EACH_REPORTS = 2


def clock() -> datetime:
    """The day it is in the window."""
    return NOW


def make_vault(folder: Path) -> Path:
    """The closed vault of the counsellor who opened the round."""
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    pool = members_in(folder, read_codebook(text))
    pool.set_day(MET_ON)
    fill_demo_vault(pool.opener.desk, MET_ON)
    pool.meet()
    for member in pool.members[1:]:
        member.reports(EACH_REPORTS, MET_ON)
    opener = pool.opener.desk
    confirm_recovery_code(opener, new_recovery_code(opener))
    pool.play(SPRING, JULY, AUGUST)
    for member in pool.members:
        member.desk.vault.close()
    return folder / "vault 0"
