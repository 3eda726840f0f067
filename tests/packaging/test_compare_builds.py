"""Two builds are the same, or each difference has its name."""

from __future__ import annotations

import shutil
import tarfile
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def compare(script: Callable[[str], Any]) -> Any:
    """The script."""
    return script("compare_builds")


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders that hold the same."""
    left = tmp_path / "left"
    (left / "inner").mkdir(parents=True)
    (left / "program").write_bytes(b"\x7fELF")
    (left / "inner" / "data").write_bytes(b"some data")
    (left / "link").symlink_to("program")
    shutil.copytree(left, tmp_path / "right", symlinks=True)
    return left, tmp_path / "right"


def test_the_same_is_the_same(compare: Any, sides: tuple[Path, Path]) -> None:
    """Nothing is named, and that something was looked at is said."""
    assert compare.differences(*sides) == []
    assert compare.report(*sides) == 0


def test_nothing_compared_is_not_the_same(compare: Any, tmp_path: Path) -> None:
    """Two empty folders are no proof."""
    for name in ("left", "right"):
        (tmp_path / name).mkdir()
    assert compare.report(tmp_path / "left", tmp_path / "right") == 1


def test_each_planted_difference_is_named(compare: Any, sides: tuple[Path, Path]) -> None:
    """A byte, a right, a link, a file too many and one too few."""
    _, right = sides
    (right / "inner" / "data").write_bytes(b"some dala")
    (right / "program").chmod(0o755)
    (right / "link").unlink()
    (right / "link").symlink_to("inner")
    (right / "more").write_bytes(b"")
    assert compare.differences(*sides) == [
        "inner/data: differs from byte 7 of 9 and 9",
        "link: a link to program and to inner",
        "more: missing on the left",
        "program: a file and a program",
    ]
    assert compare.report(*sides) == 1
    (right / "inner" / "data").unlink()
    assert "inner/data: missing on the right" in compare.differences(*sides)


def test_in_an_archive_the_entry_is_named(compare: Any, sides: tuple[Path, Path]) -> None:
    """What differs within two archives, also where it is only the day."""
    for side, day in zip(sides, (1, 2), strict=True):
        with tarfile.open(side / "all.tar", "w") as tar:
            entry = tarfile.TarInfo("one")
            entry.mtime = day
            tar.addfile(entry)
    first, second = compare.differences(*sides)
    assert first == "all.tar: holds another one"
    assert second.startswith("all.tar: differs from byte ")
