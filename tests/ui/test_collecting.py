"""Garbage is collected by the window's thread, never by the lane's."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from counsellor_app.ui import collecting
from counsellor_app.ui.collecting import Collecting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _python_collects_again() -> Iterator[None]:
    yield
    gc.enable()


class Cycle:
    def __init__(self) -> None:
        self.own = self


def test_another_thread_frees_no_cycle(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread that allocates a lot leaves cycles alone; the timer takes them."""
    monkeypatch.setattr(collecting, "EVERY_MS", 50)
    owner = QObject()
    Collecting(owner).begin()
    gc.collect()
    cycle = weakref.ref(Cycle())

    busy = threading.Thread(target=lambda: [[n] for n in range(200_000)])
    busy.start()
    busy.join()
    assert cycle() is not None

    garbage = [[n] for n in range(5_000)]
    qtbot.waitUntil(lambda: cycle() is None, timeout=5_000)
    assert garbage


def test_what_was_there_before_is_not_gone_through_again(qtbot: QtBot) -> None:
    """The code of the pages, loaded before, is no longer among what a collection looks at."""
    owner = QObject()
    before = Cycle()
    collecting = Collecting(owner)
    assert any(one is before for one in gc.get_objects())
    collecting.begin()
    later = Cycle()
    looked_at = gc.get_objects()
    assert not any(one is before for one in looked_at)
    assert any(one is later for one in looked_at)
