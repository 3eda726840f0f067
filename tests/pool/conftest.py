"""A pool of five who compared their roster, and what a refusal looks like."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from tests.pool.people import Person, seated, some_people

Refused = Callable[[ErrorCode], AbstractContextManager[None]]


@pytest.fixture
def people() -> list[Person]:
    """Five counsellors on one roster; the first will open, the second hold the key."""
    five = some_people(5)
    seated(five)
    return five


@pytest.fixture
def refused() -> Refused:
    """Expects exactly this refusal."""

    @contextmanager
    def expecting(code: ErrorCode) -> Iterator[None]:
        with pytest.raises(ExpectedError) as caught:
            yield
        assert caught.value.code is code

    return expecting
