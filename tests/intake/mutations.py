"""Sound files put together wrongly: what a fuzzer that knows the format would try."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from random import Random

_PLAIN = (
    b"From: Noor Verzonnen <noor@voorbeeld.example>\r\nTo: vp@voorbeeld.example\r\n"
    b"Subject: =?utf-8?q?Vraag_over_de_opnames_=E2=80=93_dringend?=\r\n"
    b"Date: Tue, 3 Mar 2026 21:14:00 +0100\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nDag,\r\n\r\nKunnen we bellen?\r\n"
)
_IN_PARTS = (
    b"Subject: =?iso-8859-1?B?6ek=?=\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\nvooraf\r\n--b\r\n'
    b'Content-Type: multipart/alternative; boundary="c"\r\n\r\n--c\r\n'
    b"Content-Type: text/plain; charset=windows-1252\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nCaf=E9 =\r\nmorgen\r\n--c\r\n"
    b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    b"PHA+RGFnPC9wPjxwPk1vcmdlbg==\r\n--c--\r\n--b\r\n"
    b"Content-Disposition: attachment; filename*=utf-8''n%C3%A4m.pdf\r\n"
    b"Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    b"JVBERg==\r\n--b--\r\n"
)
_IN_ANOTHER = (
    b"Received: from a by b; Tue, 3 Mar 2026 21:14:00 +0100\r\nSubject: doorgestuurd\r\n"
    b"Content-Type: message/rfc822\r\n\r\nSubject: binnenin\r\nContent-Type: text/html\r\n\r\n"
    b"<html><head><style>p{}</style></head><body><p>Eerste<br>tweede &eacute;</body></html>\r\n"
)
MAILS = (_PLAIN, _IN_PARTS, _IN_ANOTHER)
PIECES = (
    b"Content-Type: multipart/mixed; boundary=b",
    b'Content-Type: multipart/mixed; boundary=""',
    b"Content-Type: message/partial; id=1; number=1; total=99999999",
    b"Content-Type: message/external-body; access-type=URL; URL=http://x",
    b"Content-Type: text/plain; charset=utf-7",
    b"Content-Type: text/plain; charset=unicode_escape",
    b"Content-Type: text/plain; charset=rot13",
    b"Content-Type: text/plain; charset=a\x00b",
    b"Content-Type: text/html; charset=idna",
    b"Content-Type: text/plain; charset*0*=x''a; charset*1*=%ff; charset*9999999999*=b",
    b"Content-Transfer-Encoding: x-uuencode",
    b"Content-Transfer-Encoding: base64",
    b"begin 666 a\r\n#86)C\r\n`\r\nend",
    b"Subject: =?utf-8?b?////?= =?utf-8?q?=00=0D=0A?= =?x?z?y?=",
    b"Subject: =?unicode_escape?q?=5Cud800?=",
    b"From: " + b'"' + b"(" * 300,
    b"From: a@" + b"[" * 300,
    b"Date: Tue, 99 Feb 99999999999 99:99:99 +999999",
    b"Date: Mon, 1 Jan 0001 00:00:00 -2359",
    b"Date: Tue, 3 Mar 2026 21:14:00 +99999999999999",
    b"\tfolded",
    b"--b",
    b"--b--",
    b"--c",
    b"",
    b"<![CDATA[<!--<!DOCTYPE a [",
    b"<![body><p>",
    b"<script><style><head>",
    b"&#x110000;&#99999999999;&nosuch;",
    b"=\r\n=3",
)
ODD: tuple[Any, ...] = (
    None, True, False, -1, 0, 1, 2**31, 2**64, 10**400, 1.5, "", "x" * 400, "\u202e", "\x00",
    "2026-02-30", "../..", "ab" * 32, "YWI=", [], {}, [[]], [{}], {"": None}, [None] * 900,
)  # fmt: skip
TOML_PIECES = (
    b"[field.x]", b"[[field]]", b"[[lists]]", b"[lists]", b"[[[", b"version = 1", b"a = 1",
    b"code = 'UNK'", b"ladder = [[[[[]]]]]", b"ladder = [[{ code = 'X', of = [] }]]",
    b"values = [{}]", b"values = 'lists'", b"x" * 5000 + b" = 1",
    b".".join([b"a"] * 3000) + b" = 1", b".".join([b"a"] * 450) + b" = 1",
    b"[" + b".".join([b"a"] * 400) + b"]", b"x = " + b"[" * 3000, b"x = " + b"{x=" * 300,
    b"code = " + b'"' + b"A" * 900 + b'"', b"retired_in = true", b"asked_if = [{ field = [] }]",
)  # fmt: skip
TOML_TOKENS = (
    b"", b"1", b"-1", b"true", b"inf", b"nan", b"1e400", b"9" * 900, b"2026-02-30", b"2026-03-12",
    b"[]", b"{}", b"[[]]", b"[1]", b"{ nl = 1 }", b'""', b'"\\u0000"', b'"\\ud800"', b"'''",
    b'"UNK"', b'"PNS"', b'"choice"', b'"count"', b'"never"', b"[", b"]", b"{", b"}", b"=", b",",
    b"[" * 400, b"\xff", b"\r", b"\xe2\x80\xae", b"0x7f", b"0o9", b"1_0", b'"""', b"#",
)  # fmt: skip
NUMBERS = (0, 1, 2, 3, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
# Where the fields of the three records of a zip stand, and how long they are.
ZIP_FIELDS = {
    b"PK\x03\x04": ((4, 2), (6, 2), (8, 2), (10, 4), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2)),
    b"PK\x01\x02": (
        (4, 2), (6, 2), (8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2),
        (34, 2), (36, 2), (38, 4), (42, 4),
    ),
    b"PK\x05\x06": ((4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 2)),
}  # fmt: skip


def mutated_mail(chance: Random) -> bytes:
    """A mail with lines lost, moved, repeated, foreign, or of noise."""
    lines = chance.choice(MAILS).split(b"\r\n")
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(lines) + 1)
        match chance.randrange(7):
            case 0:
                lines[at : at + 1] = [chance.choice(PIECES)]
            case 1:
                lines[at:at] = [chance.choice(PIECES)] * chance.choice((1, 1, 2, 40, 300))
            case 2:
                del lines[at : at + chance.randint(1, 4)]
            case 3:
                lines[at:at] = lines[at : at + chance.randint(1, 6)] * chance.choice((1, 2, 30))
            case 4:
                lines[at:at] = chance.choice(MAILS).split(b"\r\n")
            case 5:
                lines[at:at] = [chance.choice((b"=", b"(", b"<p>", b";", b" ", b"\xff")) * 5000]
            case _:
                lines[at:at] = [chance.randbytes(chance.randrange(200))]
    return _with_wrong_bytes(chance.choice((b"\r\n", b"\r\n", b"\n", b"\r")).join(lines), chance)


def mutated_toml(raw: bytes, chance: Random) -> bytes:
    """Lines lost, moved, repeated or foreign; numbers, texts and brackets odd; bytes wrong."""
    lines = raw.split(b"\n")
    if chance.random() < 0.5:
        return _with_texts_exchanged(lines, chance)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        match chance.randrange(6):
            case 0:
                lines[at:at] = [chance.choice(TOML_PIECES)] * chance.choice((1, 1, 1, 30))
            case 1:
                del lines[at : at + chance.randint(1, 4)]
            case 2:
                lines[at:at] = lines[at : at + chance.randint(1, 12)]
            case 3:
                other = chance.randrange(len(lines))
                lines[at], lines[other] = lines[other], lines[at]
            case _:
                lines[at] = _with_odd_token(lines[at], chance)
    return _with_wrong_bytes(b"\n".join(lines), chance)


def _with_texts_exchanged(lines: list[bytes], chance: Random) -> bytes:
    """Sound to the eye of TOML: texts and numbers that belong elsewhere, or to nothing."""
    for _ in range(chance.randint(1, 3)):
        tokens = list(re.finditer(rb'"[^"]*"|\b\d+\b', lines[at := chance.randrange(len(lines))]))
        other = re.findall(rb'"[^"]*"|\b\d+\b', chance.choice(lines)) or [b'"X"']
        if tokens:
            start, end = chance.choice(tokens).span()
            new = chance.choice((*other, b"7", b'"a"', b"[]", b"{}", b"true", b"1.5"))
            lines[at] = lines[at][:start] + new + lines[at][end:]
    return b"\n".join(lines)


def _with_odd_token(line: bytes, chance: Random) -> bytes:
    places = [found.span() for found in re.finditer(rb'"[^"]*"|\w+|[][{}=,]', line)]
    start, end = chance.choice(places or [(0, 0)])
    return line[:start] + chance.choice(TOML_TOKENS) + line[end:]


def mutated_json(raw: bytes, chance: Random) -> bytes:
    """A field odd, gone, twice or under another name, in the one spelling or not quite."""
    plain = json.loads(raw)
    for _ in range(chance.randint(1, 3)):
        _change_somewhere(plain, chance)
    spelled = json.dumps(plain, sort_keys=chance.random() < 0.9, separators=(",", ":")).encode()
    return _with_wrong_bytes(spelled + b"\n" * chance.randint(0, 1), chance)


def mutated_zip(raw: bytes, chance: Random) -> bytes:
    """A field of a record odd, pieces moved, repeated or lost, bits wrong, the end cut off."""
    changed = bytearray(raw)
    for _ in range(chance.randint(1, 3)):
        match chance.randrange(5):
            case 0 | 1:
                _change_record(changed, chance)
            case 2:
                place = chance.randrange(len(changed))
                changed[place] ^= 1 << chance.randrange(8)
            case 3:
                one, other = sorted(chance.choices(range(len(changed)), k=2))
                changed[one:one] = changed[other : other + chance.choice((1, 46, 4096))]
            case _:
                at = chance.randrange(len(changed))
                del changed[at : at + chance.choice((1, 22, 4096, len(changed)))]
        if len(changed) < 30:
            break
    return bytes(changed)


def _change_record(changed: bytearray, chance: Random) -> None:
    places = [(found.start(), found[0]) for found in re.finditer(rb"PK[\1\3\5][\2\4\6]", changed)]
    at, magic = chance.choice([each for each in places if each[1] in ZIP_FIELDS] or [(0, b"")])
    if not magic:
        return
    start, length = chance.choice(ZIP_FIELDS[magic])
    number = chance.choice((*NUMBERS, chance.randrange(2**32)))
    kept = (number % 256**length).to_bytes(length, "little")
    changed[at + start : at + start + length] = kept


def _change_somewhere(plain: Any, chance: Random) -> None:
    """Go down by chance and change what is there."""
    while True:
        keys = list(plain) if isinstance(plain, dict) else list(range(len(plain)))
        if not keys:
            return
        key = chance.choice(keys)
        inner = plain[key]
        if not isinstance(inner, dict | list) or chance.random() < 0.2:
            break
        plain = inner
    match chance.randrange(4):
        case 0:
            del plain[key]
        case 1 if isinstance(plain, dict):
            plain[chance.choice(("x", "", "format", str(key).upper()))] = plain.pop(key)
        case 2 if isinstance(inner, str) and inner:
            at = chance.randrange(len(inner))
            plain[key] = inner[:at] + chance.choice("0f/.\u0660é") + inner[at + 1 :]
        case _:
            plain[key] = deepcopy(chance.choice(ODD))


def _with_wrong_bytes(raw: bytes, chance: Random) -> bytes:
    """Once in a while a byte more, less or other, or the end gone."""
    match chance.randrange(8):
        case 0 if raw:
            at = chance.randrange(len(raw))
            return raw[:at] + chance.randbytes(1) + raw[at + chance.randint(0, 2) :]
        case 1:
            return raw[: chance.randrange(len(raw) + 1)]
        case _:
            return raw
