"""Which places of the windows take words, as the code says it: to compare with where words went."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.architecture.source import called_name, sources

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_PLAIN = frozenset({"QLineEdit", "QPlainTextEdit", "QTextEdit"})
_PARTS = ("Field", "Fields", "Row", "Box", "Editor", "Words", "Line")
"""Ends of names of classes that are used as one field."""
_CODED = frozenset(
    {"ComboField", "DateField", "DayOrCodeField", "NumberField", "SuppliedField", "TimeField"}
)
"""Keep a code, a day or a number, never what was typed: one place of each is enough."""
_ONLY_SHOWN = frozenset({("counsellor_app.ui.intervision.case_beside", "NotesEditor")})
"""Made to be read."""
_BY_DATA = "counsellor_app.ui.coded_fields"
"""Makes the control that the codebook asks for; who shows it is another."""


def places(trees: Iterable[tuple[str, ast.Module]] | None = None) -> set[tuple[str, str]]:
    """Each module of the windows that makes a field for words, and the class of the field."""
    ours = list(_windows() if trees is None else trees)
    fields = _fields(ours)
    found = {(module, made) for module, tree in ours for made in _made_in(tree, fields)}
    return {place for place in found if place[1] not in _CODED} - _ONLY_SHOWN


def without_words(
    wanted: set[tuple[str, str]], marked: Iterable[tuple[str, ...]]
) -> set[tuple[str, str]]:
    """The places of which no field got a word; each of `marked` is a field and all around it."""
    reached: set[tuple[str, str]] = set()
    for around in marked:
        split = [name.rpartition(".") for name in around]
        for at, (_, _, made) in enumerate(split):
            reached |= {(module, made) for module, _, _ in split[at:]} | {(_BY_DATA, made)}
    return wanted - reached


def _windows() -> Iterator[tuple[str, ast.Module]]:
    for source in sources():
        if source.module.startswith("ui."):
            yield f"counsellor_app.{source.module}", source.tree


def _fields(ours: list[tuple[str, ast.Module]]) -> set[str]:
    """Names of classes that are, or hold, a field for words; to the last that holds another."""
    classes = [
        node for _, tree in ours for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    known = set(_PLAIN)
    while more := {each.name for each in classes if _is_field(each, known)} - known:
        known |= more
    return known


def _is_field(node: ast.ClassDef, known: Collection[str]) -> bool:
    bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
    if bases & set(known):
        return True
    holds_one = any(_made_in(node, known))
    is_editable = any(
        isinstance(call, ast.Call) and called_name(call) == "setEditable" for call in ast.walk(node)
    )
    return node.name.endswith(_PARTS) and (holds_one or is_editable)


def _made_in(node: ast.AST, known: Collection[str]) -> Iterator[str]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
            given = {word.arg for word in call.keywords}
            is_words = call.func.id in known and "readOnly" not in given
            if is_words or (call.func.id == "QComboBox" and "editable" in given):
                yield call.func.id
