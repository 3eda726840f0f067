"""One session of pytest in which every mutant meets the tests that come by it.

python packaging/mutant_session.py ORDER, in a copy of the working tree, by Python with mutmut.

mutmut makes the mutants: each function as it is and in every changed form, and a switch between
them. Its own runner starts pytest anew for each of them, which takes longer than the tests do. Here
the tests are collected once; each runs once to learn which functions it comes by, and then each
mutant is switched on in a fork, before the quickest of its tests first, until one fails.
Tests by drawn examples and slow ones are left out: the first are not the same twice.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import shutil
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state
from mutmut.utils.format_utils import get_mutant_name, mangled_name_from_mutant_name

from mutant_names import function_of

KILLED, SURVIVED, FAULTY = 1, 0, 3
_LEAST_SECONDS = 4
"""Of a processor, for tests that take no time at all when nothing is changed."""


def main(order: dict[str, Any]) -> None:
    """Change the module of the order and run its tests; a line for each mutant goes to its file."""
    changed = _changed(Path(order["module"]), set(order["known"]), set(order["survivors"]))
    found = Found(changed, Path(order["found"]), Path(order["temporary"]))
    usual = ["-q", "-p", "no:randomly", "-p", "no:cacheprovider", "--timeout=300"]
    usual += ["-o", "tmp_path_retention_policy=none", f"--basetemp={order['temporary']}"]
    ended = pytest.main([*usual, *order["tests"]], plugins=[found])
    if ended or found.faults:
        sys.exit(f"the tests do not pass as they are: {found.faults or ended}")


@dataclass(frozen=True, slots=True)
class Changed:
    """A module with all its mutants in it; `tried` are those of which nothing is known yet."""

    path: Path
    code: str
    mutants: int
    tried: tuple[str, ...]


def _changed(path: Path, known: set[str], survivors: set[str]) -> Changed:
    mutated = mutate_file_contents(str(path), path.read_text(encoding="utf-8"))
    path.write_text(mutated.code, encoding="utf-8")
    names = [get_mutant_name(path, name) for name in mutated.mutant_names]
    tried = tuple(name for name in names if name in survivors or function_of(name) not in known)
    return Changed(path, mutated.code, len(names), tried)


@dataclass
class Found:
    """The plugin; `faults` are tests that fail with no mutant switched on."""

    changed: Changed
    place: Path
    temporary: Path
    faults: list[str] = field(default_factory=list)
    tests: defaultdict[str, list[tuple[float, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    passing: set[tuple[pytest.Item, ...]] = field(default_factory=set)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of pytest's own."""
        items = [item for item in session.items if not _is_left_out(item)]
        self._learn(items, session)
        gc.collect()
        gc.freeze()
        kept = set(self.temporary.iterdir())
        for name in self.changed.tried if not self.faults else ():
            self._try(name, items, session)
            for folder in set(self.temporary.iterdir()) - kept:
                shutil.rmtree(folder, ignore_errors=True)
        if not self.faults:
            self._tell(all=self.changed.mutants, tried=len(self.changed.tried))
        return True

    def _learn(self, items: list[pytest.Item], session: pytest.Session) -> None:
        """Run every test as it is, and keep which functions it comes by and how long it takes."""
        for number, item in enumerate(items):
            set_mutant_under_test("stats")
            _hits().clear()
            begun = time.process_time()
            if _fails(item, session):
                self.faults.append(item.nodeid)
            for function in _hits():
                self.tests[function].append((time.process_time() - begun, number))
        set_mutant_under_test("")

    def _try(self, name: str, items: list[pytest.Item], session: pytest.Session) -> None:
        tests = sorted(self.tests[mangled_name_from_mutant_name(name)])
        quickest = tuple(items[number] for _, number in tests)
        seconds = sum(taken for taken, _ in tests)
        self._control(quickest, seconds, session)
        end = _forked(name, quickest, seconds, session)
        code, path = self.changed.code, self.changed.path
        told = {"diff": get_diff_for_mutant(name, code, path)} if end != KILLED else {}
        self._tell(name=name, end=end, tests=len(tests), **told)

    def _control(
        self, tests: tuple[pytest.Item, ...], seconds: float, session: pytest.Session
    ) -> None:
        """In the same order in a fork, with nothing switched on, the same tests pass."""
        if tests not in self.passing:
            self.passing.add(tests)
            if _forked("", tests, seconds, session) != SURVIVED:
                self.faults.append(f"in a fork: {[test.nodeid for test in tests]}")

    def _tell(self, **told: object) -> None:
        with self.place.open("a", encoding="utf-8") as file:
            file.write(json.dumps(told) + "\n")


def _hits() -> set[str]:
    """The functions that mutmut saw called since this was emptied."""
    return state()._stats  # noqa: SLF001  it has no other name


def _is_left_out(item: pytest.Item) -> bool:
    is_drawn = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    return is_drawn or item.get_closest_marker("slow") is not None


def _forked(
    name: str, tests: tuple[pytest.Item, ...], seconds: float, session: pytest.Session
) -> int:
    """Run tests in a fork with a mutant switched on; how the fork ended."""
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    try:
        limit = _LEAST_SECONDS + int(10 * seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
        set_mutant_under_test(name)
        os._exit(KILLED if any(_fails(test, session) for test in tests) else SURVIVED)
    finally:
        os._exit(FAULTY)


def _fails(test: pytest.Item, session: pytest.Session) -> bool:
    """Run one test; what belongs to the whole session stays for the next."""
    return any(report.failed for report in runtestprotocol(test, log=False, nextitem=session))


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
