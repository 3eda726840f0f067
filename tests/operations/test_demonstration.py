"""A demonstration's vault: made ready, and taken away with every trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app import settings
from counsellor_app.operations import vault_access
from counsellor_app.operations.demonstration import make_demonstration, remove_demonstration
from counsellor_app.operations.desk import wall_clock

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook

WORDS = b"verzonnen woorden voor een demonstratie"


def test_it_is_ready_and_leaves_no_trace(tmp_path: Path, codebook: Codebook) -> None:
    """The vault asks for no recovery code; removing it takes the computer's own note along."""
    folder = tmp_path / "demo"
    desk = make_demonstration(folder, bytearray(WORDS), codebook=codebook, clock=wall_clock)
    seen = settings.state_folder() / f"seen-{desk.vault.vault_id}.json"
    assert not vault_access.needs_recovery_code(desk)
    vault_access.lock(desk)
    assert seen.exists()
    remove_demonstration(folder)
    assert not seen.exists()
    assert not folder.exists()


def test_a_folder_that_is_gone_is_no_fault(tmp_path: Path) -> None:
    """Closing a window whose demonstration was removed by hand ends quietly."""
    remove_demonstration(tmp_path / "gone")
