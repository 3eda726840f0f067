"""Scores of findings against marked newspaper articles, where every name of every kind is marked.

Only people, places and organisations are sought in newspapers; titles, peoples and events (OTHER)
neither count as found nor as needless.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_Span = dict[str, Any]
SOUGHT = ("PERSON", "LOCATION", "COMPANY")
_WORD = re.compile(r"\w+")


def news_scores(
    articles: list[dict[str, Any]], findings: list[list[_Span]]
) -> Iterator[dict[str, Any]]:
    """One row for each kind sought and one for all."""
    counts: Counter[tuple[str, str]] = Counter()
    for article, spans in zip(articles, findings, strict=True):
        sure = [span for span in spans if not span["suggestion"]]
        _count_gold(counts, article, sure)
        _count_findings(counts, article, [span for span in sure if span["type"] in SOUGHT])
    for kind in SOUGHT:
        yield {
            "kind": kind,
            "gold": counts[kind, "gold"],
            "any": _share(counts[kind, "any"], counts[kind, "gold"]),
            "typed": _share(counts[kind, "typed"], counts[kind, "gold"]),
            "typed precision": _share(counts[kind, "right"], counts[kind, "found"]),
            "leak": _share(counts[kind, "left"], counts[kind, "words"]),
        }
    words = sum(len(_WORD.findall(article["text"])) for article in articles)
    yield {
        "kind": "ALL",
        "needless per 1,000 words": round(1000 * counts["ALL", "needless"] / words, 2),
        "articles with persons": counts["ALL", "with persons"],
        "articles with a person left": _share(
            counts["ALL", "person left"], counts["ALL", "with persons"]
        ),
    }


def _count_gold(
    counts: Counter[tuple[str, str]], article: dict[str, Any], sure: list[_Span]
) -> None:
    covered = {at for span in sure for at in range(span["start"], span["end"])}
    left_of: Counter[str] = Counter()
    for gold in article["spans"]:
        kind = gold["type"]
        words = list(_WORD.finditer(article["text"], gold["start"], gold["end"]))
        left = sum(not covered.intersection(range(*word.span())) for word in words)
        left_of[kind] += left
        touching = [span for span in sure if _touch(gold, span)]
        counts[kind, "gold"] += 1
        counts[kind, "any"] += bool(touching)
        counts[kind, "typed"] += any(span["type"] == kind for span in touching)
        counts[kind, "words"] += len(words)
        counts[kind, "left"] += left
    counts["ALL", "with persons"] += any(g["type"] == "PERSON" for g in article["spans"])
    counts["ALL", "person left"] += left_of["PERSON"] > 0


def _count_findings(
    counts: Counter[tuple[str, str]], article: dict[str, Any], found: list[_Span]
) -> None:
    for span in found:
        touched = {gold["type"] for gold in article["spans"] if _touch(gold, span)}
        counts[span["type"], "found"] += 1
        counts[span["type"], "right"] += span["type"] in touched
        counts["ALL", "needless"] += not touched


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _touch(left: _Span, right: _Span) -> bool:
    return left["start"] < right["end"] and right["start"] < left["end"]
