"""The page of the code's figures: what is measured now, beside others and beside the budgets."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coverage_rooms import KEPT as REACHED
from coverage_rooms import LEAST, ROOMS, WHOLE, Room, together, wanting

if TYPE_CHECKING:
    from code_figures import Figures, Tests

OTHERS = Path(__file__).with_suffix(".toml")


@dataclass(frozen=True, slots=True)
class _Row:
    """A figure's field, how it is called, and our budget where there is one."""

    field: str
    label: str
    most: int | None = None


ROWS = (
    _Row("files", "files"),
    _Row("lines", "lines"),
    _Row("file_median", "lines of a file, median", 160),
    _Row("file_longest", "lines of a file, most", 300),
    _Row("files_too_long", "files over 300 lines", 0),
    _Row("functions", "functions"),
    _Row("function_median", "lines of a function, median", 8),
    _Row("function_p99", "lines of a function, 99 in 100", 40),
    _Row("function_longest", "lines of a function, most", 40),
    _Row("functions_too_long", "functions over 40 lines", 0),
    _Row("class_longest", "lines of a class, most"),
    _Row("classes_too_long", "classes over 200 lines"),
    _Row("constructor_most", "statements of a constructor, most", 30),
    _Row("complexity_p99", "complexity of a function, 99 in 100", 8),
    _Row("complexity_most", "complexity of a function, most", 8),
    _Row("module_docstrings", "modules with a docstring, %"),
    _Row("class_docstrings", "classes with a docstring, %"),
    _Row("function_docstrings", "functions with a docstring, %"),
    _Row("comments", "comments in 100 lines"),
    _Row("broad_excepts", "broad `except`"),
    _Row("broad_kept", "of these, not raised again", 1),
    _Row("waivers", "waivers of a rule (`noqa`, `pyright: ignore`)"),
    _Row("cycles", "groups of modules that import one another", 0),
)

_HEAD = """# The code in figures

`make figures` measures the code and writes this page; `tests/packaging/test_code_figures.py` fails
where a budget is passed, or where the page tells of code that is no longer there. A figure is a
smoke alarm, not an aim: a file of 299 lines that was squeezed is worse than one of 320 that reads
well.

## Beside others

The same script measured the others, from the packages as they are published, their tests left out.
Lengths count from `def` to the last line, with docstring and comments. Complexity is the linter's
(C901). *Broad* is `except:`, `except Exception` and `except BaseException`; *raised again* means
that the handler only tidies up. Imports for the type checker alone do not count.

"""

_COVERAGE = """
## What the tests reach

Statements and branches of the rooms that show no window, reached by those rooms' own tests: the
windows' tests, the journeys and the commands' do not count, nor does what a test runs in another
process, except in the child that reads foreign files.
`packaging/coverage_rooms.py` measures it, and tells each line that is missed;
`packaging/coverage_rooms.json` keeps it. An aim of 100 is a room that is to be reached whole, and
so are `anonymisation/case_sheet.py` and `export/gate.py`: a slip would cost most there.

"""


def page(ours: Figures, tests: Tests) -> str:
    """All of it, from what was measured now and what is kept."""
    others = tomllib.loads(OTHERS.read_text(encoding="utf-8"))["others"]
    reached = json.loads(REACHED.read_text(encoding="utf-8"))
    return _HEAD + _beside(ours, others) + _told(tests) + _covered(reached)


def passed(ours: Figures) -> list[str]:
    """The figures beyond their budget."""
    told = [(row, getattr(ours, row.field)) for row in ROWS if row.most is not None]
    return [f"{row.label}: {value}, at most {row.most}" for row, value in told if value > row.most]


def _beside(ours: Figures, others: list[dict[str, Any]]) -> str:
    names = [f"{each['name']} {each['version']}" for each in others]
    lines = ["| | budget | **ours** | " + " | ".join(names) + " |"]
    lines.append("|---|---:|---:|" + "---:|" * len(names))
    for row in ROWS:
        budget = "" if row.most is None else f"≤ {row.most:,}"
        cells = [f"{each[row.field]:,}" for each in others]
        mine = f"**{getattr(ours, row.field):,}**"
        lines.append(f"| {row.label} | {budget} | {mine} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _told(tests: Tests) -> str:
    return f"""
## Tests

{tests.functions:,} test functions in {tests.files:,} files of {tests.lines:,} lines: \
{tests.share:.2f} lines of test for a line of code. A test has {tests.median} lines in the median.
"""


def _covered(kept: dict[str, Any]) -> str:
    if not kept["rooms"]:
        return _COVERAGE + "Not measured yet.\n"
    lines = [_COVERAGE + f"Measured on {kept['on']}{_left(kept['rooms'])}.\n"]
    lines.append("| Room | aim, % | statements | branches | reached, % | missed, in these files |")
    lines.append("|---|---:|---:|---:|---:|---|")
    rooms = [Room(**each) for each in kept["rooms"]]
    for room in rooms:
        aim = 100 if room.name in WHOLE else LEAST
        short = ", ".join(f"{name} {missed}" for name, missed in room.short.items())
        cells = (f"{room.statements:,}", f"{room.branches:,}", f"{room.share:.1f}", short or "none")
        lines.append(f"| {room.name} | {aim} | {' | '.join(cells)} |")
    whole = together(rooms)
    cells = (f"{whole.statements:,}", f"{whole.branches:,}", f"**{whole.share:.1f}**", "")
    lines.append(f"| **together** | {LEAST} | {' | '.join(cells)} |")
    lines.append(
        f"\nOf the files measured that are to be reached whole, {len(wanting(rooms))} are not."
        f"\n{whole.left_out:,} lines are left out, and only these: what stands under"
        "\n`if TYPE_CHECKING:` and the three dots of a protocol, which run nowhere. No line of the"
        "\nproduct is marked as one that does not count, whatever system it is for."
    )
    return "\n".join(lines) + "\n"


def _left(rooms: list[dict[str, Any]]) -> str:
    left = [name for name in ROOMS if name not in {room["name"] for room in rooms}]
    return f"; not yet: {', '.join(left)}" if left else ""
