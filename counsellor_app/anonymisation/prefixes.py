"""Small words that belong to a name and were left standing, as "De" before "Wever"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.word_lists import cue_words, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.finding import Finding
    from counsellor_app.anonymisation.tokens import Token

# These may begin a sentence before a surname; others, such as "In" and "Voor", more often do so
# before somebody else's name.
_MAY_OPEN = frozenset(
    ("van", "de", "den", "der", "da", "di", "du", "del", "von", "el", "al", "mac")
)
_ARTICLES = frozenset(("de", "het", "den", "een", "the", "la", "le", "les"))
_JOINTS = frozenset("'-")


def with_prefixes(findings: Iterable[Finding], found: list[Token]) -> Iterator[Finding]:
    """The findings; those of people go along with the capitalised prefixes before them.

    In small letters a prefix belongs to a name only behind an initial: "A. van der Elst".
    """
    places = {token.start: at for at, token in enumerate(found)}
    for finding in findings:
        at = places.get(finding.start)
        if at is None or finding.is_suggestion:
            yield finding
            continue
        first = _first(found, at) if finding.kind is Kind.PERSON else _with_article(found, at)
        yield finding if first == at else replace(finding, start=found[first].start)


def _with_article(found: list[Token], at: int) -> int:
    """A capital inside a sentence makes the article part of a title or firm: "De Palingvisser"."""
    if not at or not _joins(found, at - 1):
        return at
    before = found[at - 1]
    is_article = before.folded in _ARTICLES and before.text[0].isupper() and not before.opens
    return at - 1 if is_article and not before.text.isupper() else at


def _first(found: list[Token], at: int) -> int:
    """Where the name begins whose first found word stands at `at`."""
    first = behind = at
    while behind and _joins(found, behind - 1):
        token = found[behind - 1]
        if token.text not in _JOINTS and not _is_prefix(token):
            break
        behind -= 1
        if token.text[0].isupper():
            first = behind
    is_behind_point = behind > 1 and found[behind - 1].text == "." and _joins(found, behind - 1)
    if is_behind_point and _is_initial(found, behind - 2):
        return _first_initial(found, behind - 2)
    return first


def _first_initial(found: list[Token], at: int) -> int:
    while at >= 2 and found[at - 1].text == "." and _is_initial(found, at - 2):
        at -= 2
    return at


def _is_initial(found: list[Token], at: int) -> bool:
    """As "A." and "Th.", not "Mr."."""
    token = found[at]
    is_short = token.text[0].isupper() and len(token.text) <= 2
    is_title = "T" in cue_words().get(token.folded, "")
    return is_short and not is_title and found[at + 1].start == token.end


def _joins(found: list[Token], at: int) -> bool:
    """Whether a token stands in the same sentence, a blank at most before the next one."""
    behind = found[at + 1]
    goes_on = not behind.opens or (found[at].text == "." and behind.text.islower())
    return goes_on and behind.start - found[at].end <= 1


def _is_prefix(token: Token) -> bool:
    if token.folded not in word_list("name_prefixes"):
        return False
    return not token.opens or token.folded in _MAY_OPEN
