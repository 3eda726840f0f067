"""The scripts of packaging/ as modules, the way they find each other when they are run."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = str(ROOT / "packaging")


@pytest.fixture(scope="session")
def script() -> Callable[[str], Any]:
    """Imports a script by its name; the folder is on the path only while it does."""

    def load(name: str) -> Any:
        sys.path.append(FOLDER)
        try:
            return import_module(name)
        finally:
            sys.path.remove(FOLDER)

    return load


@pytest.fixture(scope="session")
def parts(script: Callable[[str], Any]) -> tuple[Any, ...]:
    """Every part that ships, as it is looked up on this machine."""
    return script("shipped_parts").all_parts()
