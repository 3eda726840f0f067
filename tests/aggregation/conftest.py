"""The shipped codebook and the pool's table programme over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.codebook import Codebook


@pytest.fixture(scope="session")
def codebook_text() -> str:
    """The shipped codebook as its maintainer edits it."""
    return resource("codebook/codebook.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def codebook(codebook_text: str) -> Codebook:
    """The codebook that is shipped, read."""
    return read_codebook(codebook_text)


@pytest.fixture(scope="session")
def plan(codebook: Codebook) -> PoolPlan:
    """The programme over the shipped codebook."""
    return pool_plan(codebook)
