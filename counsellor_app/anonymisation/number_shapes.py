"""Numbers and addresses of the net that lead to one person, firm or file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.check_digits import (
    is_enterprise_number,
    is_iban,
    is_old_account,
    is_register_number,
)
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.id_shapes import find_ids
from counsellor_app.anonymisation.surroundings import surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_AT = r"(?:@ ?| @ | ?(?:\(at\)|\[at\]|\(a\)|<at>|\{at\}) ?| apen?staart(?:je)? )"
_DOT = r"(?:\.| ?(?:\(dot\)|\[dot\]|\(punt\)|\[punt\]) ?| punt | dot )"
_EMAIL = re.compile(rf"[\w.+'-]{{0,63}}\w{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}})+", re.IGNORECASE)
_SPOKEN_EMAIL = re.compile(
    r"(?<!\w)\w[\w.+-]{0,63} (?:at|bij) [\w-]{1,63} (?:punt|dot) (?:be|com|eu|nl|org|net|tv|fr)\b",
    re.IGNORECASE,
)
_SAID_AT = re.compile(r"@|\(a|[\[<{]at|apen?staart", re.IGNORECASE)
_SAID_DOT = re.compile(r" (?:punt|dot) ", re.IGNORECASE)
_LONGEST_ADDRESS = 130
_TOP = (
    "be|com|eu|nl|org|net|tv|fr|brussels|vlaanderen|gent|io|media|film|info|de|uk|lu|app|online|me"
    "|studio|digital|team|work|agency|tech|dev|co|biz|news|live|shop|site|cloud|group|video"
    "|productions|pictures|films|house|art|ch|it|es|pt|pl"
)
_SPOKEN_DIGIT = (
    r"(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes"
    r"|zeven|acht|negen)tien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd(?:en)?)?"
    r"(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:ë|e)n)?"
    r"(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))"
)
_SPOKEN_PHONE = re.compile(
    rf"\bnul(?:[ ,/-]+(?:{_SPOKEN_DIGIT}|\d{{1,3}})){{4,}}\b"
    rf"|\b04\d\d(?:[ ,/-]+{_SPOKEN_DIGIT}){{3,}}\b"
    rf"|\bvier(?:[ ,]+{_SPOKEN_DIGIT}){{2}}(?:[ ,/-]+(?:{_SPOKEN_DIGIT}|\d\d)){{3,}}\b",
    re.IGNORECASE,
)
_ODD_PHONE = re.compile(
    r"(?<![\w+])[o0]4\d\d(?: ?[ ._,:/|-] ?\d\d){3}(?!\w)"
    r"|(?<![\w+])04\d\d(?:[ ./-]{0,2}(?:\d\d|xx|\*\*|\?\?|\.\.)){3}(?!\w)"
    r"|(?<![\w])(?:\+|00) ?\d{2} ?\(\d{1,3}\)(?:[ ./-]{0,2}\d){6,8}(?!\w)"
    r"|(?<=\btel: )4\d\d(?:[ ./-]\d\d){3}|(?<=\bgsm: )4\d\d(?:[ ./-]\d\d){3}"
    r"|(?<![\w+/.,-])32 ?(?:\(0\))? ?4\d\d(?:[ ./-]{0,2}\d){6}(?![\w]|[./-]\d)",
    re.IGNORECASE,
)
_URL = re.compile(
    rf"(?:(?:https?|ftp)://|www\.)[^\s<>\"]+[^\s<>\".,;:!?)\]']"
    rf"|(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{{0,62}}\.){{1,4}}(?:{_TOP})(?![\w@-]|\.\w)"
    r"(?:/[^\s<>\"),;]*[^\s<>\"),;.:!?])?"
    r"|(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{1,62}\.){1,4}[a-z]{2,12}/[\w~%-][^\s<>\"),;]*[^\s<>"
    r"\"),;.:!?]",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@.])@ ?[A-Za-z_][\w.]*\w")
_NAMED_SERVICE = re.compile(
    r"\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|telegram|signal|discord|facebook|fb|twitter|threads"
    r"|bluesky|linkedin|skype|teams|whatsapp|profiel|account|gebruikersnaam|username|nickname"
    r"|handle|user)\b"
    r"(?:naam| ?-?account| ?-?profiel)?(?: is| als| onder| via| van \w+| met de naam)?[:,]? "
    r"+[\"'(]?"
    r"(?P<handle>(?=[\w.]{0,40}[a-z])(?=[\w.]{0,40}[\d_.])[a-z0-9_](?:[\w.]{0,40}\w))",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?<![\w@#])[a-z][\w.]{1,30}#\d{3,5}(?!\w)", re.IGNORECASE)
_SNAKE = re.compile(
    r"(?<![\w@./-])(?=[0-9_.]{0,40}[a-z])[a-z0-9.]{1,40}_[a-z0-9_.]{0,40}[a-z0-9](?![\w@/-])"
)
_IBAN = re.compile(
    r"\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,3})?\b", re.IGNORECASE
)
_BELGIAN_IBAN = re.compile(r"\bBE ?\d{2}(?:[ .-]?\d{4}){3}\b", re.IGNORECASE)
_OLD_ACCOUNT = re.compile(r"\b\d{3}-\d{7}-\d{2}\b")
_REGISTER = re.compile(r"(?<!\d)\d{2}([. /-]?)\d{2}\1\d{2}[ ./-]{0,3}\d{3}[. -]?\d{2}(?!\d)")
_ENTERPRISE = re.compile(r"\b(?:BE ?)?[01]\d{3}[. ]?\d{3}[. ]?\d{3}\b", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<![\d+/.-])(?!\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?!\d))(?:\(?(?:\+"
    r"|00) ?[1-9]\d{0,2}\)?[ ./-]{0,2}(?:\(0\)[ ./-]?)?|\(?0\)? ?)"
    r"[1-9]\d{0,3}(?:\)[ ./-]{0,3}|[ ./-]{1,3})\d{2,4}(?:[ ./-]{1,3}\d{2,4}){1,3}(?![\w]|[./-]\d)"
    r"|(?<![\d+/.-])(?:\+|00)[1-9]\d{8,12}(?!\w)"
    r"|(?<![\d+/.-])\(?0\d{1,3}\)?[ ./-]{0,3}\d{5,8}(?!\w)"
)
_LOOSE_PHONE = re.compile(
    r"(?<![\d+/.-])(?!\d{1,2}[./-]\d{1,2}[./-]\d)0(?:[ ./()-]{0,2}\d){8,9}(?![\w]|[./-]\d)"
    r"|(?<=\btel )4\d\d(?:[ ./-]\d{2,3}){2,3}|(?<=\bgsm )4\d\d(?:[ ./-]\d{2,3}){2,3}"
    r"|(?<![\d+/.,-])\(?(?:\+|00) ?[1-9]\d{0,2}\)?[ ./-]{0,2}(?:\(0\))?(?:[ ./-]{0,3}\d){7,11}"
    r"(?![\w]|[./-]\d)"
    r"|(?<![\w+/.,-])(?!\d{1,2}[./-]\d{1,2}[./-]\d)[o0][ ./|-]?[1-9]"
    r"(?:[ ./|-]{0,2}\d){7,8}(?![\w]|[./|-]\d)",
    re.IGNORECASE,
)
_DIGITS_OF_PHONE = range(8, 15)
_Part = tuple[str, int, int]  # a text with the places between which to look
_DIGIT = re.compile(r"\d")
_REACH = 64  # an account with its blanks, or a file word before its number


def find_numbers(text: str) -> Iterator[Finding]:
    """Everything of this kind; places may overlap."""
    yield from _net(text)
    yield from _all(_SPOKEN_PHONE, (text, 0, len(text)), Kind.PHONE, 0.9)
    for start, end in surroundings(text, _DIGIT, _REACH):
        part = (text, start, end)
        yield from _accounts(part)
        yield from _persons_and_firms(part)
        yield from _phones(part)
        yield from find_ids(part)


def _net(text: str) -> Iterator[Finding]:
    part = (text, 0, len(text))
    for start, end in surroundings(text, _SAID_AT, _LONGEST_ADDRESS):
        yield from _all(_EMAIL, (text, start, end), Kind.EMAIL)
        yield from _all(_HANDLE, (text, start, end), Kind.HANDLE, 0.95)
    for match in _SAID_DOT.finditer(text):
        first, last = max(0, match.start() - _LONGEST_ADDRESS), match.end() + 4
        yield from _all(_SPOKEN_EMAIL, (text, first, last), Kind.EMAIL, 0.9)
    yield from _all(_URL, part, Kind.URL, 0.97)
    if "_" in text:
        yield from _all(_SNAKE, part, Kind.HANDLE, 0.85)
    if "#" in text:
        yield from _all(_NUMBERED, part, Kind.HANDLE, 0.85)
    for match in _NAMED_SERVICE.finditer(text):
        yield Finding(*match.span("handle"), Kind.HANDLE, 0.85, Reason.SHAPE)


def _accounts(part: _Part) -> Iterator[Finding]:
    for match in _IBAN.finditer(*part):
        if is_iban(match[0]):
            yield Finding(*match.span(), Kind.IBAN, 1.0, Reason.CHECKED_NUMBER)
    yield from _all(_BELGIAN_IBAN, part, Kind.IBAN, 0.95)
    for match in _OLD_ACCOUNT.finditer(*part):
        yield _checked(match, Kind.IBAN, is_old_account)


def _persons_and_firms(part: _Part) -> Iterator[Finding]:
    for match in _REGISTER.finditer(*part):
        if is_register_number(match[0]) or match[1].strip():
            yield _checked(match, Kind.NRN, is_register_number)
    for match in _ENTERPRISE.finditer(*part):
        if is_enterprise_number(match[0]) or match[0][0] in "bB":
            yield _checked(match, Kind.ID, is_enterprise_number)


def _phones(part: _Part) -> Iterator[Finding]:
    yield from _all(_ODD_PHONE, part, Kind.PHONE, 0.85)
    for match in _LOOSE_PHONE.finditer(*part):
        if not is_enterprise_number(match[0]):
            yield _phone(match, 0.9)
    for match in _PHONE.finditer(*part):
        digits = sum(c.isdigit() for c in match[0])
        if digits in _DIGITS_OF_PHONE and not is_enterprise_number(match[0]):
            yield _phone(match, 0.95)


def _phone(match: re.Match[str], confidence: float) -> Finding:
    """A number; a bracket before it that it does not close is the sentence's: "(02 123 45 67)"."""
    is_open = match[0][0] == "(" and ")" not in match[0]
    return Finding(match.start() + is_open, match.end(), Kind.PHONE, confidence, Reason.SHAPE)


def _all(
    shape: re.Pattern[str], part: _Part, kind: Kind, confidence: float = 0.99
) -> Iterator[Finding]:
    for match in shape.finditer(*part):
        yield Finding(*match.span(), kind, confidence, Reason.SHAPE)


def _checked(match: re.Match[str], kind: Kind, is_right: Callable[[str], bool]) -> Finding:
    """A number of the right shape counts too: a slip of the pen hides nobody."""
    if is_right(match[0]):
        return Finding(*match.span(), kind, 1.0, Reason.CHECKED_NUMBER)
    return Finding(*match.span(), kind, 0.8, Reason.SHAPE)
