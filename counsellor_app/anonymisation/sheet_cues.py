"""What tells somebody without naming: gender, function, own words, rare features and numbers.

Only sheets are looked through for these; a note may hold them.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.places import Places, first_come
from counsellor_app.anonymisation.side_copy import side_copy
from counsellor_app.anonymisation.tokens import Token, tokens
from counsellor_app.casework.codebook import Label
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_QUOTED = re.compile(
    r"[\"“”„«»‟](?=\S)(?P<double>[^\"“”„«»‟\n]{2,600})[\"“”‟«»]"
    r"|(?<![^\W_])[‘‚‹'](?=\S)(?P<single>[^\n‘‹›]{2,300}?)(?<=[^\s])[’›'](?![^\W_])"
)
_CHAT = re.compile(
    r"^[ \t]*\[?\d{1,2}[:.u]\d{2}(?::\d{2})?\]?[ \t,–-]{1,3}[^:\n]{1,40}: ?(?P<said>[^\n]+)"
    r"|^[ \t]*\[?\d{1,2}[/-]\d{1,2}[/-]\d{2,4}[ ,]+\d{1,2}[:.]\d{2}[^:\n]{0,50}: ?(?P<told>[^\n]+)"
    r"|^[ \t]*>[ \t]?(?P<mailed>[^\n]+)",
    re.MULTILINE,
)
_SPEAKING = re.compile(
    r"(?<![^\W\d_])(?P<verb>[^\W\d_]+(?:'[^\W\d_]+)?)[^\S\n]{0,2}:[^\S\n]{0,3}(?=\w)"
)
_SAID = re.compile(r"[^\n]+?(?:[.!?…]+(?=\s+[^\W\d_a-zà-ÿ])|$)", re.MULTILINE)
_DIGITS = re.compile(r"(?<![\w.,/-])(?:€ ?)?\d{1,3}(?:[.\s]\d{3})*(?:,\d+)?(?: ?[%€])?(?![\w/-])")
_FEWEST_WORDS = 3  # a shorter quotation may be a title or a word in irony


@dataclass(frozen=True, slots=True)
class GenderWord:
    """What may stand for a word that tells a gender, and beside which words it tells one."""

    nl: tuple[str, ...]
    en: tuple[str, ...]
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()


def find_cues(text: str, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """What is sought in a text beside what the engine found, to which it yields.

    A quotation may hold findings of the engine; all else overlaps nothing.
    """
    copy = side_copy(text)
    said = tuple(_quotes(copy.plain))
    read = tokens(copy.plain)
    taken = Places(one for one in found if one.kind is not Kind.QUOTE)
    placed: list[Finding] = []
    for finding in (*said, *first_come(_cues(copy.plain, read))):
        start, end = copy.place(finding.start, finding.end)
        one = replace(finding, start=start, end=end)
        if (one.kind is Kind.QUOTE and not one.is_suggestion) or not taken.touching(start, end):
            placed.append(one)
    return tuple(placed)


def find_functions(text: str) -> tuple[Finding, ...]:
    """Functions alone, also where the word tells a gender."""
    copy = side_copy(text)
    found = ((one, copy.place(one.start, one.end)) for one in _functions(tokens(copy.plain)))
    return tuple(replace(one, start=start, end=end) for one, (start, end) in found)


def _cues(plain: str, read: list[Token]) -> list[Finding]:
    """What tells something, the longest first."""
    found = [*_rare(read), *_numbers(plain, read), *_gender(read), *_functions(read)]
    return sorted(found, key=lambda one: (one.start - one.end, one.start))


def _quotes(plain: str) -> Iterator[Finding]:
    last = 0
    found = [*_quoted(plain), *_chat(plain), *_spoken(plain)]
    for one in sorted(found, key=lambda f: (f.start, -f.end)):
        if one.start >= last:
            yield one
            last = one.end


def _quoted(plain: str) -> Iterator[Finding]:
    for match in _QUOTED.finditer(plain):
        words = len((match["double"] or match["single"]).split())
        yield _finding(match.span(), Kind.QUOTE, Reason.QUOTED, is_suggestion=words < _FEWEST_WORDS)


def _chat(plain: str) -> Iterator[Finding]:
    for match in _CHAT.finditer(plain):
        group = match.lastgroup or 0
        yield _finding(match.span(group), Kind.QUOTE, Reason.QUOTED)


def _spoken(plain: str) -> Iterator[Finding]:
    """What stands behind "zei:", to the end of the sentence."""
    speaking = _words("speaking")
    for match in _SPEAKING.finditer(plain):
        said = _SAID.match(plain, match.end()) if match["verb"].lower() in speaking else None
        if said and len(said[0].split()) >= _FEWEST_WORDS:
            yield _finding(said.span(), Kind.QUOTE, Reason.QUOTED)


def _gender(read: list[Token]) -> Iterator[Finding]:
    words = gender_words()
    for at, token in enumerate(read):
        for one in words.get(token.folded, ()):
            if _stands_beside(read, at, one):
                yield _finding((token.start, token.end), Kind.GENDER, Reason.GENDER_WORD, True)
                break


def _stands_beside(read: list[Token], at: int, one: GenderWord) -> bool:
    before = read[at - 1].folded if at else ""
    behind = read[at + 1].folded if at + 1 < len(read) else ""
    return (not one.before or before in one.before) and (not one.behind or behind in one.behind)


def _functions(read: list[Token]) -> Iterator[Finding]:
    whole, tails = _function_cues()
    for token in read:
        if token.folded in whole or token.folded.endswith(tails):
            span = (token.start, token.end)
            yield _finding(span, Kind.FUNCTION, Reason.FUNCTION_WORD, True)


def _rare(read: list[Token]) -> Iterator[Finding]:
    is_cue, phrases = _rare_cues()
    for at, token in enumerate(read):
        if not token.text[0].isalpha():
            continue
        for phrase in phrases.get(token.folded, ()):
            held = read[at : at + len(phrase)]
            if tuple(t.folded for t in held) == phrase:
                yield _finding((held[0].start, held[-1].end), Kind.RARE, Reason.RARE_FEATURE, True)
        if is_cue(token.folded):
            yield _finding((token.start, token.end), Kind.RARE, Reason.RARE_FEATURE, True)


def _numbers(plain: str, read: list[Token]) -> Iterator[Finding]:
    for match in _DIGITS.finditer(plain):
        sure = any(sign in match[0] for sign in "€%") or len(match[0]) > 1
        yield _finding(match.span(), Kind.NUMBER, Reason.ROUGH_NUMBER, not sure)
    numbers, counted = _words("numbers"), _words("people") | _words("time") | _words("things")
    is_counted = is_one_of(counted)
    for at, token in enumerate(read[:-1]):
        if token.folded in numbers and any(is_counted(t.folded) for t in read[at + 1 : at + 3]):
            yield _finding((token.start, token.end), Kind.NUMBER, Reason.ROUGH_NUMBER, True)


def _finding(
    span: tuple[int, int], kind: Kind, reason: Reason, is_suggestion: bool = False
) -> Finding:
    confidence = 0.4 if is_suggestion else 0.8
    return Finding(*span, kind, confidence, reason, is_suggestion=is_suggestion)


@cache
def _plain() -> dict[str, Any]:
    return tomllib.loads(resource("recognisers/sheet_cues.toml").read_text(encoding="utf-8"))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(_plain()["words"][name])


@cache
def gender_words() -> dict[str, tuple[GenderWord, ...]]:
    """Every word that tells a gender, with what asks for it."""
    told: dict[str, tuple[GenderWord, ...]] = {}
    for row in _plain()["gender"]:
        before, behind = row.get("before"), row.get("behind")
        one = GenderWord(
            tuple(row["nl"]),
            tuple(row["en"]),
            _words(before) if before else frozenset(),
            _words(behind) if behind else frozenset(),
        )
        for word in row["words"]:
            told[word] = (*told.get(word, ()), one)
    return told


@cache
def rare_features() -> tuple[tuple[frozenset[str], Label], ...]:
    """The cues of each kind of rare feature, with what may stand instead."""
    return tuple(
        (frozenset(row["cues"]), Label(row["nl"][0], row["en"][0]))
        for row in _plain()["rare"].values()
    )


def is_one_of(cues: frozenset[str]) -> Callable[[str], bool]:
    """A question whether a folded word is a cue; a star in a cue stands for any ending."""
    heads = tuple(cue[:-1] for cue in cues if cue.endswith("*"))
    return lambda word: word in cues or word.startswith(heads)


@cache
def _function_cues() -> tuple[frozenset[str], tuple[str, ...]]:
    """Whole words, and endings of words."""
    cues = _words("functions")
    tails = tuple(sorted(_folded(cue[1:]) for cue in cues if cue.startswith("*")))
    return frozenset(_folded(cue) for cue in cues if not cue.startswith("*")), tails


@cache
def _rare_cues() -> tuple[Callable[[str], bool], dict[str, tuple[tuple[str, ...], ...]]]:
    """Whether one word is a cue, and phrases by their first word."""
    cues = [cue for row in _plain()["rare"].values() for cue in row["cues"]]
    phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
    for cue in cues:
        held = tuple(token.folded for token in tokens(cue))
        if len(held) > 1 and not cue.endswith("*"):
            phrases[held[0]] = (*phrases.get(held[0], ()), held)
    return is_one_of(frozenset(_folded(cue) for cue in cues if len(cue.split()) == 1)), phrases


def _folded(word: str) -> str:
    return "".join(token.folded for token in tokens(word))
