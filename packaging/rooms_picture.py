"""Draws the rooms of the app and who imports whom, from the code itself, into docs/rooms.svg.

Usage: python packaging/rooms_picture.py [--check]

The rows are the layers of `pyproject.toml`, which the imports are held to. A room has the first
line of its docstring, and the packages of others that are imported there alone. Lines that others
imply are left out: who reaches a room by way of another has none of its own. The last row is what
every room may lean on; lines to it would only hide the others.
`--check` draws nothing; it ends with 1 where the picture is no longer what the code says.
"""

from __future__ import annotations

import ast
import re
import sys
import textwrap
import tomllib
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import grimp

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "rooms.svg"
PACKAGE = "counsellor_app"
WIDTH, MARGIN, GAP, BETWEEN, HEIGHT, LINE = 980, 16, 20, 30, 68, 13
MOST_WIDE, SENTENCE_SIZE, CORNER = 420, 6.1, 30
STYLE = """
  text { font: 11px sans-serif; fill: #333 } .name { font-weight: bold; font-size: 13px }
  .alone { fill: #7a3b00 } rect { fill: #f4f7fa; stroke: #5a7184 }
  path { stroke: #8fa3b3; fill: none; stroke-width: 1.4; marker-end: url(#to) }
"""
ARROW = (
    '<defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" '
    'orient="auto"><path d="M0 0 8 4 0 8z" style="fill:#8fa3b3;stroke:none"/></marker></defs>'
)

Edges = dict[str, set[str]]


@dataclass(frozen=True, slots=True)
class Room:
    """A package or a module right under the app; `alone` are packages nobody else imports."""

    name: str
    sentence: str
    alone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """Where a room stands in the picture."""

    left: float
    top: float
    width: float

    @property
    def middle(self) -> float:
        """Where lines to the next row begin and end."""
        return self.left + self.width / 2

    def nearest(self, across: float) -> float:
        """The place on its edge that is nearest to one on another's."""
        return min(max(across, self.left + CORNER), self.left + self.width - CORNER)


def layers() -> list[list[str]]:
    """The rooms from the top down, as the contract of the imports names them."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = told["tool"]["importlinter"]["contracts"]
    rows = next(each["layers"] for each in contracts if each["type"] == "layers")
    split = [row.split(" | ") for row in rows]
    first = next(at for at, row in enumerate(split) if at and not is_package(row[0]))
    return [*split[:first], [name for row in split[first:] for name in row]]


def is_package(room: str) -> bool:
    """Whether it is a folder: a module alone is either the start or what others lean on."""
    return (ROOT / PACKAGE / room).is_dir()


def read_graph() -> grimp.ImportGraph:
    """Every import of the app, those of other packages as well."""
    sys.path.insert(0, str(ROOT))
    return grimp.build_graph(PACKAGE, include_external_packages=True, cache_dir=None)


def room_of(module: str) -> str:
    """The room a module is in; for a package of others that package."""
    parts = module.split(".")
    return parts[1] if parts[0] == PACKAGE and len(parts) > 1 else parts[0]


def imports_of(graph: grimp.ImportGraph) -> Edges:
    """Which rooms and which packages of others each room imports, directly."""
    found: Edges = {}
    for module in graph.modules:
        if module.startswith(f"{PACKAGE}."):
            known = found.setdefault(room_of(module), set())
            known |= {room_of(each) for each in graph.find_modules_directly_imported_by(module)}
    return {room: known - {room, PACKAGE} for room, known in found.items()}


def without_implied(edges: Edges) -> Edges:
    """The same order of rooms with the fewest lines."""
    return {
        room: {to for to in known if not any(to in reach(edges, by) for by in known - {to})}
        for room, known in edges.items()
    }


def reach(edges: Edges, start: str) -> set[str]:
    """Every room that can be come to from one."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for room in edges.get(waiting.pop(), set()) - found:
            found.add(room)
            waiting.append(room)
    return found


def sentence_of(room: str) -> str:
    """The first line of its docstring."""
    name = f"{room}/__init__.py" if is_package(room) else f"{room}.py"
    path = ROOT / PACKAGE / name
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return told.split("\n")[0].rstrip(".")


def rooms(names: list[str], imports: Edges) -> dict[str, Room]:
    """What stands in each box."""
    made: dict[str, Room] = {}
    for name in names:
        others = {to for each in names if each != name for to in imports[each]}
        standard = sys.stdlib_module_names
        alone = sorted(imports[name] - others - set(names) - standard)
        made[name] = Room(name, sentence_of(name), tuple(alone))
    return made


def places(rows: list[list[str]]) -> dict[str, Box]:
    """Each row in the middle, its rooms of one width."""
    found: dict[str, Box] = {}
    for number, row in enumerate(rows):
        room = WIDTH - 2 * MARGIN - GAP * (len(row) - 1)
        width = min(MOST_WIDE, room / len(row))
        left = (WIDTH - width * len(row) - GAP * (len(row) - 1)) / 2
        for at, name in enumerate(row):
            top = MARGIN + number * (HEIGHT + BETWEEN)
            found[name] = Box(left + at * (width + GAP), top, width)
    return found


def drawn(rows: list[list[str]], imports: Edges) -> str:
    """The picture."""
    names = [name for row in rows for name in row]
    boxes, told = places(rows), rooms(names, imports)
    upper = {name for row in rows[:-1] for name in row}
    inside = {name: imports[name] & upper for name in upper}
    height = 2 * MARGIN + len(rows) * (HEIGHT + BETWEEN) - BETWEEN
    fewest = without_implied(inside)
    lines = [
        _line(boxes[a], boxes[b]) for a in names if a in upper for b in names if b in fewest[a]
    ]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">',
        "<title>The rooms of the app; an arrow says who imports whom</title>",
        f"<style>{STYLE}</style>",
        ARROW,
        f'<rect width="{WIDTH}" height="{height}" style="fill:#fff;stroke:none"/>',
        *lines,
        *(_box(told[name], boxes[name]) for name in names),
        "</svg>\n",
    ]
    return "\n".join(parts)


def _line(start: Box, end: Box) -> str:
    """Straight to the next row; through the gap in the middle past those between."""
    below, above = start.top + HEIGHT, end.top
    if above - below <= BETWEEN:
        points = [(start.middle, below), (end.middle, above)]
    else:
        gap = WIDTH / 2
        points = [
            (start.nearest(gap), below),
            (gap, below + BETWEEN),
            (gap, above - BETWEEN),
            (end.nearest(gap), above),
        ]
    return f'<path d="M{" ".join(f"{across:.0f} {down:.0f}" for across, down in points)}"/>'


def _box(room: Room, box: Box) -> str:
    characters = int((box.width - 20) / SENTENCE_SIZE)
    said = [(line, "") for line in _wrapped(room.sentence, characters, 3 - bool(room.alone))]
    if room.alone:
        alone = textwrap.shorten("alone: " + ", ".join(room.alone), characters)
        said.append((alone, ' class="alone"'))
    words = [(room.name, ' class="name"'), *said]
    texts = (
        f'<text x="{box.left + 10:.0f}" y="{box.top + 17 + LINE * at:.0f}"{kind}>{escape(line)}'
        "</text>"
        for at, (line, kind) in enumerate(words)
    )
    frame = (
        f'<rect x="{box.left:.0f}" y="{box.top:.0f}" width="{box.width:.0f}" height="{HEIGHT}" '
        'rx="5"/>'
    )
    return "\n".join((frame, *texts))


def _wrapped(sentence: str, characters: int, most: int) -> list[str]:
    """The sentence, or what fits of its beginning."""
    whole = textwrap.wrap(sentence, characters)
    if len(whole) > most:
        sentence = re.split("[:;]", sentence)[0]
    return textwrap.wrap(sentence, characters, max_lines=most, placeholder=" …")


def picture() -> str:
    """The picture as the code would have it now."""
    return drawn(layers(), imports_of(read_graph()))


def main() -> int:
    """Draw it, or say whether it is as the code is."""
    if sys.argv[1:] == ["--check"]:
        return int(PICTURE.read_text(encoding="utf-8") != picture())
    PICTURE.write_text(picture(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
