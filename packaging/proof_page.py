"""The page of the proof, for who was not there."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.proof.results import Figure, Outcome, Result

LIBRARIES = ("sqlcipher3", "cryptography", "PySide6-Essentials", "reportlab")

_HEAD = """# The proof, as it last ran

Each row is a promise of this program and how it was tried: through the code that ships, as often
as the row says. The **control** shows that the trial would have noticed: it takes a protection
away, or plants what must be found, and has to come out badly for the program. A row without a
control that bites would show nothing.

`make proof` runs every row at full size and writes this page; it may be stopped and goes on where
it was. `./run test` runs the same trials smaller, every day. A row counts as *unchanged since* as
long as no file that its trials can reach, of the program, of its data, of the trials or of the
lists of libraries, differs from what was tried; `python packaging/proof.py --check` fails where a
row is missing, was run smaller, went wrong, or is not of the present code.

{system} {machine} · Python {python} · {libraries}

| | What is shown | Result | The control | Seconds | Run |
|---|---|---|---|---|---|
"""


def page(rows: list[tuple[str, str, str, Result | None, Mapping[str, str]]], notes: str) -> str:
    """All of it: for each row its id, demand, what its control does, last result, present rooms."""
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    head = _HEAD.format(
        system=platform.system(),
        machine=platform.machine(),
        python=platform.python_version(),
        libraries=libraries,
    )
    lines = [
        f"| {row} | {demand} | {_cells(control, result, rooms)} |"
        for row, demand, control, result, rooms in rows
    ]
    return "\n".join([head.rstrip("\n"), *lines, "", notes.strip(), ""])


def told(outcome: Outcome) -> str:
    """The counts of a run of pytest, in a cell."""
    tests = "test" if outcome.passed == 1 else "tests"
    parts = [f"{outcome.passed} {tests} passed"]
    parts += [f"**{outcome.failed} failed**"] if outcome.failed else []
    parts += [f"{outcome.skipped} skipped"] if outcome.skipped else []
    parts += [f"{outcome.examined:,} examined"] if outcome.examined else []
    return ", ".join(parts)


def _cells(control: str, result: Result | None, rooms: Mapping[str, str]) -> str:
    if result is None:
        return f"not run | {control} | | "
    limited = f"; none repeated more than {result.limit} times" if result.limit else ""
    figures = "".join(f"; {_figure(each)}" for each in result.figures)
    caught = _caught(result.control)
    run = f"{result.on[:10]}, {result.commit[:7]}, {_standing(result, rooms)}"
    cells = (told(result.tests) + limited + figures, f"{control}: {caught}")
    return " | ".join((*cells, f"{result.seconds:,.0f}", run))


def _caught(outcome: Outcome) -> str:
    if outcome.failed:
        return f"**not seen by {outcome.failed} of {outcome.passed + outcome.failed}**"
    return "seen" if outcome.passed == 1 else f"seen by {outcome.passed} of {outcome.passed}"


def _standing(result: Result, rooms: Mapping[str, str]) -> str:
    if not result.rooms:
        return "changed since"
    changed = len(result.changed(rooms))
    return f"changed since ({changed} files)" if changed else "unchanged since"


def _figure(figure: Figure) -> str:
    bound = f", at most {figure.at_most:g}" if figure.at_most is not None else ""
    bound += f", at least {figure.at_least:g}" if figure.at_least is not None else ""
    of = f" of {figure.examined:,}" if figure.examined else ""
    text = f"{figure.name}: {figure.value:g} {figure.unit}".rstrip() + of + bound
    return text if figure.holds else f"**{text}**"
