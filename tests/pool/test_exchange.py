"""A year of seven counsellors who share nothing but bytes in a mailbox."""

from __future__ import annotations

import json
import struct
from base64 import b64decode
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.period import Period
from counsellor_app.pool import contributor, opener, spoken
from counsellor_app.pool.book import read_book
from counsellor_app.pool.card import read_card
from counsellor_app.pool.contributor import Counted
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.participant_list import read_list
from counsellor_app.pool.printed import Printed, Table, TableRow
from counsellor_app.pool.roster import make_roster, read_roster
from counsellor_app.pool.signed_file import kind_of
from tests.pool.people import LAYOUT, Person, figures, some_people, sum_of, terms_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.pool.halves import Levels

SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)
JANUARY, FEBRUARY = date(2027, 1, 4), date(2027, 2, 1)


@dataclass(slots=True)
class Mailbox:
    """What a letter-box at mediarte would hold: files, and nothing else."""

    files: list[bytes] = field(default_factory=list)

    def send(self, raw: bytes) -> bytes:
        self.files.append(raw)
        return raw

    def newest(self, kind: Kind) -> bytes:
        return next(raw for raw in reversed(self.files) if kind_of(raw) is kind)


def meet(people: list[Person], post: Mailbox) -> None:
    """Cards to one colleague, one roster to all, the same words on every screen."""
    for person in people:
        post.send(person.card.file.to_bytes())
    cards = [read_card(raw) for raw in post.files]
    post.send(make_roster(cards, None, people[0].keys).file.to_bytes())
    heard = {spoken.words_of(read_roster(post.newest(Kind.ROSTER)).digest) for _ in people}
    assert len(heard) == 1
    for person in people:
        person.join(post.newest(Kind.ROSTER))


def keep(person: Person) -> None:
    """Lock and open the vault: only what is kept as bytes is left."""
    person.book = read_book(person.book.to_bytes())


def announce(people: list[Person], post: Mailbox, closes_on: date, **terms: object) -> None:
    first = people[0]
    announced, first.book = opener.invite(
        terms_for(people, closes_on=closes_on, previous_result=first.book.last_result, **terms),
        first.membership,
        first.book,
        LAYOUT,
        closes_on,
    )
    post.send(announced.file.to_bytes())
    for person in people[1:]:
        person.accept(post.newest(Kind.ROUND), today=closes_on)
        keep(person)


def send_in(people: list[Person], post: Mailbox, each: list[Levels], today: date) -> list[bytes]:
    """Contributions, each made from the vault as it was kept."""
    sent = []
    for person, levels in zip(people, each, strict=True):
        keep(person)
        pool_round = person.book.rounds[-1].round
        sent.append(post.send(person.contribute(pool_round, levels, today=today)))
    return sent


def add_up(
    people: list[Person], post: Mailbox, sent: list[bytes], today: date
) -> dict[int, object]:
    """List, half-sum and sum; the opener reads the own list back from what was sent."""
    first, second = people[:2]
    pool_round = first.book.rounds[-1].round
    post.send(first.close(first.gather(pool_round, *sent), today=today).file.to_bytes())
    keep(second)
    post.send(
        second.release(post.newest(Kind.PARTICIPANTS), second.book.rounds[-1].round, today=today)
    )
    keep(first)
    listed = read_list(post.newest(Kind.PARTICIPANTS), pool_round, first.membership.roster)
    return dict(first.open(post.newest(Kind.HALF_SUM), listed, pool_round).vectors)


def tell(people: list[Person], post: Mailbox, printed: Printed) -> list[Counted]:
    """The result to all; what each app says of its owner's contribution."""
    first = people[0]
    pool_round = first.book.rounds[-1].round
    listed = read_list(post.newest(Kind.PARTICIPANTS), pool_round, first.membership.roster)
    opened = first.open(post.newest(Kind.HALF_SUM), listed, pool_round)
    made = opener.announce(printed, opened, listed, pool_round, first.membership)
    post.send(made.file.to_bytes())
    counted: list[Counted] = []
    for person in people:
        _, standing, person.book = contributor.accept_result(
            post.newest(Kind.RESULT), pool_round.digest, person.membership, person.book
        )
        keep(person)
        counted.append(standing.counted)
    return counted


def test_a_year_of_seven() -> None:
    """Spring tells the total; winter, with a late member and a correction, tells the tables."""
    people, post = some_people(7), Mailbox()
    meet(people, post)
    announce(people, post, AUGUST, period=SPRING, layout=replace(LAYOUT, lengths=(6, 0, 0)))
    spring = [figures(reports) for reports in (2, 0, 1, 3, 0, 1, 1)]
    opened = add_up(people, post, send_in(people, post, spring, JULY), AUGUST)
    assert opened == {1: sum_of(spring)[0]}
    volume = Table("volume", SPRING, None, (TableRow(("REPORTS",), 8, 8),))
    assert set(tell(people, post, Printed(1, 8, None, (volume,)))) == {Counted.YES}

    announce(people, post, FEBRUARY, period=YEAR)
    winter = [figures(reports, second=1) for reports in (4, 1, 2, 9, 1, 3)]
    sent = send_in(people[:6], post, winter, JANUARY)
    corrected = figures(5, second=2)
    sent.append(
        post.send(people[3].contribute(people[3].book.rounds[-1].round, corrected, today=JANUARY))
    )
    opened = add_up(people, post, sent, date(2027, 2, 2))
    truth = sum_of([*winter[:3], corrected, *winter[4:]])
    assert opened == {1: truth[0], 2: truth[1]}
    table = Table("behaviour", YEAR, 1, (TableRow(("BULLY",), 9, 9), TableRow(("SEX",), 7, 7)))
    counted = tell(people, post, Printed(1, None, 16, (table,)))
    assert counted == [Counted.YES] * 6 + [Counted.NO]
    assert len({person.book.last_result for person in people}) == 1


def test_what_the_letter_box_can_read() -> None:
    """In everything that went through it, no private key and not one member's figures."""
    people, post = some_people(7), Mailbox()
    meet(people, post)
    announce(people, post, FEBRUARY, period=YEAR)
    marked: Levels = ((1, 12345, 12345, 0, 0, 0), (12345, 0, 0, 12345), (0, 0, 0, 0))
    nothing = figures(0)
    sent = send_in(people, post, [marked, *[nothing] * 6], JANUARY)
    add_up(people, post, sent, JANUARY)
    for raw in post.files:
        for content in (raw, *unwrapped(json.loads(raw))):
            assert b"12345" not in content
            assert struct.pack("<I", 12345) not in content
            for person in people:
                assert person.keys.sign not in content
                assert person.keys.seal not in content
    assert len({len(raw) for raw in sent}) == 1


def unwrapped(value: Any) -> Iterator[bytes]:
    """Everything inside a file that is itself bytes, in envelopes within envelopes."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from unwrapped(each)
    elif isinstance(value, str):
        try:
            content = b64decode(value, validate=True)
        except ValueError:
            return
        yield content
        try:
            inner = json.loads(content)
        except ValueError:
            return
        yield from unwrapped(inner)
