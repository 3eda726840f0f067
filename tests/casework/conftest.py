"""The shipped codebook and its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.codebook_reader import shipped_codebook
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook


@pytest.fixture(scope="session")
def codebook_text() -> str:
    """The codebook that is shipped, as its maintainer edits it."""
    return resource("codebook/codebook.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """The codebook that is shipped, read."""
    return shipped_codebook()
