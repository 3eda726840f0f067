"""The mutation run: what it changes, what it keeps, and that its page speaks of all of it."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    Script = Callable[[str], Any]

PLAN = tomllib.loads((ROOT / "packaging" / "mutants.toml").read_text(encoding="utf-8"))
EQUIVALENT: list[dict[str, str]] = PLAN.get("equivalent", [])
PROTECTING = (
    "aggregation/disclosure",
    "aggregation/ladder",
    "aggregation/publication",
    "anonymisation/case_sheet",
    "anonymisation/deciding",
    "anonymisation/decisions",
    "anonymisation/drafting",
    "anonymisation/last_look",
    "anonymisation/sheet_json",
    "casework/case",
    "export/gate",
    "operations/case_notes",
    "operations/note_history",
    "operations/timeline",
    "vault/header",
    "vault/header_files",
    "vault/word_store",
)
DECORATED = '''
import contextlib
from functools import cache

class Door:
    @property
    def width(self):
        """How wide."""
        return 2

    @classmethod
    def new(cls):
        return cls()

    @width.setter
    def width(self, wide): ...

@contextlib.contextmanager
def opened(door):
    yield door.width

@cache
def kept():
    return 1
'''


def one_line(text: str) -> str:
    return " ".join(text.split())


def test_what_protects_is_changed() -> None:
    """Disclosure, approval, gate, header and draft are in the plan, each with tests that exist."""
    assert {f"counsellor_app/{name}.py" for name in PROTECTING} <= set(PLAN["tests"])
    for module, tests in PLAN["tests"].items():
        assert tests
        assert all((ROOT / name).is_file() for name in (module, *tests))


def test_an_equivalent_change_is_still_one_of_a_line_that_stands() -> None:
    """A reason given for code that is gone would excuse a change that nobody looked at."""
    for one in EQUIVALENT:
        assert one["was"] in one_line((ROOT / one["module"]).read_text(encoding="utf-8"))
        assert one["was"] != one["became"]
        assert len(one["why"].split()) > 4


def test_decorators_move_below_their_functions(script: Script) -> None:
    """So mutmut sees the function; a setter, and what keeps its answers, stay as they are."""
    told = script("undecorated").undecorated(DECORATED)
    assert "    width = property(width)\n" in told
    assert "opened = contextlib.contextmanager(opened)\n" in told
    assert re.findall(r"@(\S+)", told) == ["classmethod", "width.setter", "cache"]
    held: dict[str, Any] = {}
    exec(compile(told.replace("@width.setter", "@width.setter # "), "told", "exec"), held)
    with held["opened"](held["Door"].new()) as width:
        assert width == 2


def test_the_page_counts_what_survived(script: Script) -> None:
    """An equivalent change is named with its reason, and still counts as not noticed."""
    told = script("mutants_page")
    same, other = (told.Survivor(f, "a < b", "a <= b", "") for f in ("one", "two"))
    result = told.MutatedModule("app/x.py", 40, 3, (same, other))
    reason = {"module": "app/x.py", "function": "one", "was": "a < b", "became": "a <= b"}
    page = told.page((result,), [reason | {"why": "b is never a."}])
    assert "| app/x.py | 40 | 38 | 3 | 2 | 1 | 95.0% |" in page
    assert "Equivalent: b is never a." in page
    assert page.count("Not noticed.") == 1


def test_a_result_is_good_for_the_code_it_was_found_on(
    script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another module or other tests, and the module is mutated again."""
    mutants, module = script("mutants"), "counsellor_app/aggregation/ladder.py"
    monkeypatch.setattr(mutants, "BUILD", tmp_path)
    place = tmp_path / "results" / "counsellor_app.aggregation.ladder.json"
    place.parent.mkdir()
    code, tests = mutants.digest(module), mutants.digest(*PLAN["tests"][module])
    for digests, is_good in (((code, tests), True), ((code, ""), False), (("", tests), False)):
        told = dict(zip(("code", "tests"), digests, strict=True))
        place.write_text(json.dumps(told | {"mutants": 4, "timeouts": 0, "survivors": {}}))
        assert (mutants.kept(module) is not None) is is_good
    assert f"{module}: no result for this code" in mutants.check()


def test_a_function_that_changed_is_tried_again(script: Script) -> None:
    """By its code and decorators; where a time-out was counted, all are unless nothing changed."""
    names, mutants = script("mutant_names"), script("mutants")
    before = names.functions("def a():\n    return 1\n\nclass B:\n    def c(self): ...\n")
    now = names.functions("def a():\n    return 2\n\nclass B:\n    # why\n    def c(self): ...\n")
    assert set(now) == {"a", "B.c"}
    old = {"timeouts": 0, "functions": before}
    assert mutants.known(old, now) == ["B.c"]
    assert mutants.known(old, before) == ["a", "B.c"]
    assert mutants.known(old | {"timeouts": 1}, now) == []
    assert mutants.known(old | {"timeouts": 1}, before) == ["a", "B.c"]
    assert mutants.known({"timeouts": 0}, now) == []


def test_a_mutant_is_of_the_function_that_its_name_tells(script: Script) -> None:
    """Of a module, private ones, and of a class, as they are called in the code."""
    function_of = script("mutant_names").function_of
    assert function_of("counsellor_app.a.x_look__mutmut_52") == "look"
    assert function_of("counsellor_app.a.x__joined__mutmut_1") == "_joined"
    assert function_of("counsellor_app.a.xǁSheetCodesǁcheck__mutmut_3") == "SheetCodes.check"


def test_the_page_has_every_module_and_enough_of_each() -> None:
    """`docs/mutation.md` is the result of the plan: of each module nine in ten are killed."""
    page = (ROOT / "docs" / "mutation.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| (counsellor_app/\S+) \|.* ([\d.]+)% \|", page, re.MULTILINE))
    assert list(rows) == list(PLAN["tests"])
    assert min(map(float, rows.values())) >= 90
