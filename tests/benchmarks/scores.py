"""Scores of findings against gold spans: what is found, what leaks, what is needless."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

STRUCTURED = frozenset({"DATE", "PHONE", "EMAIL", "URL", "HANDLE", "IBAN", "NRN", "ID", "AGE"})
_WORD = re.compile(r"\w+")
_Span = dict[str, Any]


def scores(notes: list[dict[str, Any]], findings: list[list[_Span]]) -> Iterator[dict[str, Any]]:
    """One row for each kind, one for all; suggestions are counted apart.

    any: touched by a finding; typed: of the same kind; full: every letter and digit covered;
    leak: words of the kind of which no character is covered.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for note, spans in zip(notes, findings, strict=True):
        sure = [span for span in spans if not span["suggestion"]]
        _count_gold(counts, note, sure, spans)
        _count_findings(counts, note, sure)
    for kind in sorted({kind for kind, what in counts if what == "gold"}):
        yield {"kind": kind} | _shares(counts, kind)
    words = counts["ALL", "text words"]
    yield {
        "kind": "ALL",
        "found": counts["ALL", "found"],
        "precision": _share(counts["ALL", "right"], counts["ALL", "found"]),
        "needless per 1,000 words": round(1000 * counts["ALL", "needless"] / words, 2),
        "notes": len(notes),
        "notes with persons": counts["ALL", "with persons"],
        "notes with a person left": counts["ALL", "person left"],
    }


def _count_gold(
    counts: Counter[tuple[str, str]], note: dict[str, Any], sure: list[_Span], spans: list[_Span]
) -> None:
    text = note["text"]
    covered = {at for span in sure for at in range(span["start"], span["end"])}
    has_person = has_leak = False
    for gold in note["spans"]:
        words = list(_WORD.finditer(text, gold["start"], gold["end"]))
        left = sum(not covered.intersection(range(*word.span())) for word in words)
        letters = {at for at in range(gold["start"], gold["end"]) if text[at].isalnum()}
        facts = {
            "gold": 1,
            "any": any(_touch(gold, span) for span in sure),
            "any or suggested": any(_touch(gold, span) for span in spans),
            "typed": any(_touch(gold, s) and s["type"] == gold["type"] for s in sure),
            "full": letters <= covered,
            "words": len(words),
            "left": left,
        }
        kinds = [gold["type"], "STRUCTURED"] if gold["type"] in STRUCTURED else [gold["type"]]
        counts.update({(kind, what): int(n) for kind in kinds for what, n in facts.items()})
        has_person = has_person or gold["type"] == "PERSON"
        has_leak = has_leak or (gold["type"] == "PERSON" and left > 0)
    counts["ALL", "with persons"] += has_person
    counts["ALL", "person left"] += has_leak


def _count_findings(
    counts: Counter[tuple[str, str]], note: dict[str, Any], sure: list[_Span]
) -> None:
    counts["ALL", "text words"] += len(_WORD.findall(note["text"]))
    for span in sure:
        is_right = any(_touch(gold, span) for gold in note["spans"])
        is_typed = any(
            _touch(gold, span) and gold["type"] == span["type"] for gold in note["spans"]
        )
        counts["ALL", "found"] += 1
        counts["ALL", "right"] += is_right
        counts["ALL", "needless"] += not is_right
        counts[span["type"], "found"] += 1
        counts[span["type"], "found typed"] += is_typed


def _shares(counts: Counter[tuple[str, str]], kind: str) -> dict[str, Any]:
    gold = counts[kind, "gold"]
    return {
        "gold": gold,
        **{
            what: _share(counts[kind, what], gold)
            for what in ("any", "any or suggested", "typed", "full")
        },
        "leak": _share(counts[kind, "left"], counts[kind, "words"]),
        "precision": _share(counts[kind, "found typed"], counts[kind, "found"]),
    }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _touch(left: _Span, right: _Span) -> bool:
    return left["start"] < right["end"] and right["start"] < left["end"]
