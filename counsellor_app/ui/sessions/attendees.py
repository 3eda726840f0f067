"""People at a session, as they are typed: one on a line, the organisation after a dash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.session import LINE_CHARACTERS, MOST_ATTENDEES, Attendee

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = re.compile(r"\s+[-–—]\s+|\s*[;\t]\s*")
_AROUND = re.compile(r"^[\s;–—-]+|[\s;–—-]+$")


def read_attendees(words: FreeText) -> tuple[Attendee, ...]:
    """The people named, in the order of the lines; lines without a word are left out."""
    lines = (_AROUND.sub("", line) for line in words.reveal().splitlines())
    return tuple(_attendee(line) for line in lines if line)


def are_attendees(words: FreeText) -> bool:
    """Whether a record can hold all of them: names, not stories."""
    read = read_attendees(words)
    longest = max((len(part) for one in read for part in (one.name, one.organisation)), default=0)
    return len(read) <= MOST_ATTENDEES and longest <= LINE_CHARACTERS


def write_attendees(attendees: Iterable[Attendee]) -> FreeText:
    """The lines that `read_attendees` reads."""
    return FreeText("\n".join(_line(attendee) for attendee in attendees))


def _attendee(line: str) -> Attendee:
    name, *organisation = _BETWEEN.split(line, maxsplit=1)
    return Attendee(*(FreeText(_AROUND.sub("", part)) for part in (name, "".join(organisation))))


def _line(attendee: Attendee) -> str:
    parts = (attendee.name.reveal(), attendee.organisation.reveal())
    return " – ".join(part for part in parts if part)
