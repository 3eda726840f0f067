"""The locks: exact, with hashes, in step with what is declared and what is imported."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib import metadata
from typing import TYPE_CHECKING, Any

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.source import PACKAGE, ROOT, Source, planted, sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ROOTS = {"counsellor_app", "__future__"} | set(sys.stdlib_module_names)
BROUGHT_ALONG = {"shiboken6"}
"""Imported though not declared: half of PySide6, which asks for its own version of it exactly."""
FOR_TYPES = {"typing-extensions"}
"""Named to the checker of types alone, and not there where the program runs."""


def lock_text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def pins(script: Callable[[str], Any]) -> dict[str, Any]:
    """The lines of the run-time lock by name."""
    return {pin.name: pin for pin in script("lock").read_lock(lock_text("requirements.lock"))}


@pytest.mark.parametrize(
    "name",
    [
        "requirements.lock",
        "requirements-dev.lock",
        "requirements-package.lock",
        "requirements-mutation.lock",
    ],
)
def test_every_line_is_exact_and_has_hashes(script: Callable[[str], Any], name: str) -> None:
    """No line without an exact version and a SHA-256, and no package twice for one system."""
    pins = script("lock").read_lock(lock_text(name))
    assert len(pins) > 20
    assert all(pin.hashes and "*" not in pin.version for pin in pins)
    assert len({(pin.name, pin.marker) for pin in pins}) == len(pins)


@pytest.mark.parametrize(
    "line",
    [
        "pillow>=13",
        "pillow==13.0.0",
        "pillow==13.* --hash=sha256:" + "a" * 64,
        "pillow==13.0.0 --hash=sha256:" + "a" * 63,
        "-r other.txt",
        "git+https://example.invalid/pillow",
    ],
)
def test_a_loose_line_is_refused(script: Callable[[str], Any], line: str) -> None:
    """What is no exact pin with whole hashes is no line of a lock."""
    with pytest.raises(ValueError, match="no exact pin"):
        script("lock").read_lock(line + "\n")


def test_the_lock_has_what_is_declared(pins: dict[str, Any]) -> None:
    """Each run-time requirement is pinned, to a version that it allows."""
    wanted = [Requirement(each) for each in PROJECT["dependencies"]]
    missing = [
        str(each)
        for each in wanted
        if canonicalize_name(each.name) not in pins
        or pins[canonicalize_name(each.name)].version not in each.specifier
    ]
    assert not missing


def test_development_has_the_same_versions(
    script: Callable[[str], Any], pins: dict[str, Any]
) -> None:
    """What is tested is what ships: the development lock holds the run-time lock."""
    development = script("lock").read_lock(lock_text("requirements-dev.lock"))
    same = {(pin.name, pin.version, pin.hashes) for pin in development}
    assert {(pin.name, pin.version, pin.hashes) for pin in pins.values()} <= same


def reachable(names: set[str], allowed: Callable[[Requirement], bool]) -> set[str]:
    """These packages and all that they require, where the marker of the requirement holds."""
    found: set[str] = set()
    waiting = set(names)
    while waiting:
        name = canonicalize_name(waiting.pop())
        found.add(name)
        needs = map(Requirement, metadata.requires(name) or [])
        waiting |= {canonicalize_name(each.name) for each in needs if allowed(each)} - found
    return found


def test_the_lock_has_nothing_else(script: Callable[[str], Any]) -> None:
    """Every line that is needed here is required by something declared; and the other way round."""
    declared = {Requirement(each).name for each in PROJECT["dependencies"]}
    needed = reachable(declared, lambda each: each.marker is None or each.marker.evaluate())
    installed = {pin.name for pin in script("shipped_parts").installed_pins()}
    assert installed == needed


def test_what_is_missing_here_is_for_another_system(
    script: Callable[[str], Any], pins: dict[str, Any]
) -> None:
    """A line left out of the parts has a marker that does not hold on this machine."""
    installed = {pin.name for pin in script("shipped_parts").installed_pins()}
    for pin in pins.values():
        assert (not pin.marker or Marker(pin.marker).evaluate()) == (pin.name in installed), pin


def test_wheels_alone_are_installed_and_their_hashes_asked_for() -> None:
    """`./run` never builds from source and never installs what has no hash."""
    installs = [line for line in (ROOT / "run").read_text().splitlines() if "pip install" in line]
    assert installs
    assert all("--only-binary=:all:" in e and "--require-hashes" in e for e in installs), installs


@cache
def of_the_app() -> tuple[frozenset[str], ...]:
    """What each file of the app imports, by full name."""
    return tuple(frozenset(imported(source)) for source in sources(PACKAGE))


def imported(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def from_outside(names: Iterable[str]) -> set[str]:
    return {name.partition(".")[0] for name in names} - ROOTS


def declared_packages() -> set[str]:
    return {canonicalize_name(Requirement(each).name) for each in PROJECT["dependencies"]}


@cache
def distributions() -> Mapping[str, list[str]]:
    return metadata.packages_distributions()


def package_of(module: str) -> str:
    """The distribution a module comes from; one declared is preferred, as Qt's wheels share one."""
    owners = {canonicalize_name(name) for name in distributions().get(module, [])}
    return next(iter(owners & declared_packages() or owners), module)


def test_what_is_imported_is_declared_and_the_reverse() -> None:
    """No module leans on a package that only another brings, and none is declared for nothing."""
    used = {package_of(name) for names in of_the_app() for name in from_outside(names)}
    assert used == declared_packages() | BROUGHT_ALONG | FOR_TYPES
    assert f"shiboken6=={metadata.version('PySide6-Essentials')}" in (
        metadata.requires("PySide6-Essentials") or []
    )


def test_what_is_for_types_alone_is_not_loaded() -> None:
    """Every module of the program, on a Python that has no such package."""
    names = [f"counsellor_app.{source.module}" for source in sources(PACKAGE)]
    code = (
        "import importlib, sys\n"
        f"for name in {sorted(FOR_TYPES)}: sys.modules[name.replace('-', '_')] = None\n"
        f"for name in {names}: importlib.import_module(name)\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_an_undeclared_import_would_be_seen() -> None:
    """A planted import of a package that is merely there is found."""
    breach = planted("pool.card", "def f():\n    import jeepney.io\n")
    assert {package_of(name) for name in from_outside(imported(breach))} - declared_packages() == {
        "jeepney"
    }


def qt_modules(names: Iterable[str]) -> set[str]:
    found = (re.match(r"PySide6\.(Qt\w+)", name) for name in names)
    return {match[1] for match in found if match}


def test_qt_is_imported_as_far_as_listed(script: Callable[[str], Any]) -> None:
    """The Qt modules of the app are those that packaging lists; none of a network or of QML."""
    listed = script("shipped_parts").reviewed()["qt"]
    used = set().union(*map(qt_modules, of_the_app()))
    assert used == set(listed["modules"])
    assert not used & set(listed["never"])
    breach = planted("ui.page", "from PySide6 import QtNetwork\n")
    assert qt_modules(imported(breach)) == {"QtNetwork"}
