"""What a screen reader on Linux gets over a real bus is what the window's own tree holds."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.architecture.source import ROOT
from tests.ui.access.invented import make_vault
from tests.ui.access.shown_child import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable

TOOLS = ("dbus-run-session", "Xvfb", "busctl")
REGISTRY = Path("/usr/libexec/at-spi2-registryd")


@pytest.mark.skipif(
    not (all(map(shutil.which, TOOLS)) and REGISTRY.exists()) and "CI" not in os.environ,
    reason="at-spi2-core, or what it is read with, is not installed",
)
def test_a_reader_outside_hears_what_is_within(
    tmp_path: Path, home: Path, record_property: Callable[[str, object], None]
) -> None:
    """The names on the bus are those within, one for one; a name left out would be missed."""
    vault = make_vault(tmp_path)
    home.chmod(0o700)
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.access.outside_reader", vault],
        cwd=ROOT,
        env=os.environ | {"XDG_RUNTIME_DIR": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert [page["page"] for page in told] == list(PAGES)
    for page in told:
        within, outside = Counter(page["within"]), Counter(page["outside"])
        record_property(
            f"names of {page['page']} within and outside", f"{within.total()}, {outside.total()}"
        )
        assert within.total() > 40
        assert (page["page"], within - outside, outside - within) == (page["page"], {}, {})
