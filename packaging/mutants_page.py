"""docs/mutation.md: how many of the changes were noticed, and each one that was not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ENOUGH = 0.90
"""The share of the mutants of each module that its tests notice at least."""
_HEAD = """# Mutation

Written by `make mutants`; not edited by hand. mutmut changes one place of a module at a time (a
comparison, a number, an argument, an operator, a default, a text) and runs the quick tests of that
module's own room; a change that no test notices *survives*. Each function is tried, those under
decorators too (`packaging/undecorated.py`); constants outside functions, the values of enumerations
and the text of SQL in them are not. A test that runs out of time has noticed.
`packaging/mutants.toml` says what is changed, what has to notice, and why a survivor that is called
*equivalent* cannot be noticed by any test. At least 90 % of all are noticed in each module, the
equivalent ones counted as not noticed. Where tests were only added since, or some functions were
changed, the survivors and those functions were tried again (`--survivors`); what was noticed in the
others counts on.

| Module | Mutants | Killed | of which by time | Survived | of which equivalent | Killed of all |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
"""


@dataclass(frozen=True, slots=True)
class Survivor:
    """A change that nobody noticed; `end` says why, where tests did not simply pass."""

    function: str
    was: str
    became: str
    end: str


@dataclass(frozen=True, slots=True)
class MutatedModule:
    """What came of one module; with `timeouts` of the mutants no test came to an end."""

    module: str
    mutants: int
    timeouts: int
    survivors: tuple[Survivor, ...]

    @property
    def killed(self) -> int:
        """How many were noticed."""
        return self.mutants - len(self.survivors)

    @property
    def share(self) -> float:
        """How much of all was noticed."""
        return self.killed / self.mutants


def page(found: Sequence[MutatedModule], equivalents: Iterable[Mapping[str, str]]) -> str:
    """The page, of the results there are."""
    reasons = {(e["module"], e["function"], e["was"], e["became"]): e["why"] for e in equivalents}
    survivors = "".join(_survivors(one, reasons) for one in found if one.survivors)
    return _HEAD + "".join(_row(one, reasons) for one in found) + "\n## Survivors\n" + survivors


Reasons = dict[tuple[str, str, str, str], str]


def _reason(one: MutatedModule, survivor: Survivor, reasons: Reasons) -> str:
    told = (one.module, survivor.function, survivor.was, survivor.became)
    return reasons.get(told, "")


def _row(one: MutatedModule, reasons: Reasons) -> str:
    same = sum(_reason(one, survivor, reasons) != "" for survivor in one.survivors)
    numbers = (one.mutants, one.killed, one.timeouts, len(one.survivors), same)
    return f"| {one.module} | {' | '.join(map(str, numbers))} | {one.share:.1%} |\n"


def _survivors(one: MutatedModule, reasons: Reasons) -> str:
    lines: list[str] = []
    for survivor in one.survivors:
        why = _reason(one, survivor, reasons)
        told = f"Equivalent: {why}" if why else survivor.end or "Not noticed."
        lines.append(
            f"- `{survivor.function}`\n  - was `{survivor.was}`\n"
            f"  - became `{survivor.became}`\n  - {told}\n"
        )
    return f"\n### {one.module}\n\n" + "".join(lines)
