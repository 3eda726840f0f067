"""The script around the test of the package: what it starts from, and what it would notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def package_test(script: Callable[[str], Any]) -> Any:
    return script("package_test")


def test_it_says_what_makes_a_package(package_test: Any, tmp_path: Path) -> None:
    """Without a package there is nothing to install, and the way to one is named."""
    with pytest.raises(RuntimeError, match="make package"):
        package_test.main(tmp_path)


def test_a_byte_that_changes_at_home_is_noticed(package_test: Any, tmp_path: Path) -> None:
    """As is a file that goes: removing a package may do neither."""
    vault, header = tmp_path / "vault.db", tmp_path / "deep" / "header.json"
    header.parent.mkdir()
    vault.write_bytes(b"x")
    header.write_bytes(b"{}")
    before = package_test.digest(tmp_path)
    assert package_test.digest(tmp_path) == before
    vault.write_bytes(b"y")
    assert package_test.digest(tmp_path) != before
    vault.write_bytes(b"x")
    header.unlink()
    assert package_test.digest(tmp_path) != before
