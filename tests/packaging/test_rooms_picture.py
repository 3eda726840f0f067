"""The picture of the rooms is drawn from the code, and is the one that stands in docs/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="module")
def drawing(script: Callable[[str], Any]) -> Any:
    """The script."""
    return script("rooms_picture")


@pytest.fixture(scope="module")
def imports(drawing: Any) -> dict[str, set[str]]:
    """What each room imports now."""
    return drawing.imports_of(drawing.read_graph())


def test_the_picture_is_current(drawing: Any, imports: dict[str, set[str]]) -> None:
    """Drawn again it is the same; with an import more it is another."""
    kept = drawing.PICTURE.read_text(encoding="utf-8")
    assert drawing.drawn(drawing.layers(), imports) == kept, "draw it again: make rooms"
    planted = {**imports, "casework": imports["casework"] | {"vault"}}
    assert drawing.drawn(drawing.layers(), planted) != kept


def test_every_room_stands_in_it(drawing: Any, imports: dict[str, set[str]]) -> None:
    """No package and no module right under the app is left out."""
    rows = {name for row in drawing.layers() for name in row}
    assert rows == set(imports)
    assert len(rows) > 15


def test_only_lines_that_others_imply_are_left_out(drawing: Any) -> None:
    """Who reaches a room by way of another has no line of its own, and still reaches it."""
    edges = {"ui": {"vault", "casework"}, "vault": {"casework"}, "casework": set[str]()}
    fewest = drawing.without_implied(edges)
    assert fewest == {"ui": {"vault"}, "vault": {"casework"}, "casework": set()}
    assert drawing.reach(fewest, "ui") == drawing.reach(edges, "ui")
