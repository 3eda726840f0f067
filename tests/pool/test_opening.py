"""List, half-sum, sum and result: what opener and key holder refuse, and what everybody checks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.opened_sum import read_opened
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.errors import ErrorCode
from counsellor_app.pool import exact, halves, key_holder, opener
from counsellor_app.pool.contribution import make_contribution
from counsellor_app.pool.half_sum import HalfSum, make_half_sum, read_half_sum
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.participant_list import make_list
from counsellor_app.pool.printed import Printed
from counsellor_app.pool.round import make_round
from counsellor_app.pool.signed_file import sign_file
from counsellor_app.settings import resource
from tests.pool.people import (
    CLOSED_ON,
    CLOSES_ON,
    LAYOUT,
    OPEN_ON,
    SPRING,
    YEAR,
    Person,
    announced,
    figures,
    played,
    seated,
    some_people,
    sum_of,
    terms_for,
)

if TYPE_CHECKING:
    from counsellor_app.pool.halves import Levels
    from tests.pool.conftest import Refused

NOTHING = Printed(1, None, None, ())


def sent(people: list[Person], pool_round: object, each: list[Levels]) -> list[bytes]:
    """Everybody's contribution."""
    pairs = zip(people, each, strict=True)
    return [person.contribute(pool_round, levels) for person, levels in pairs]  # pyright: ignore[reportArgumentType]


def test_the_sum_of_all() -> None:
    """All three levels come out as the plain sum, once the gates are reached."""
    at = played(reports=20)
    opened = at.people[0].open(at.half_sum, at.participants, at.pool_round)
    expected = sum_of([figures(20)] * 5)
    assert opened.vectors == {1: expected[0], 2: expected[1], 3: expected[2]}


@pytest.mark.parametrize(
    ("reports", "levels"),
    [((3, 3, 3, 3, 2), 1), ((3, 3, 3, 3, 3), 2), ((12, 12, 12, 12, 11), 2), ((12,) * 5, 3)],
)
def test_levels_open_at_their_gates(
    people: list[Person], reports: tuple[int, ...], levels: int
) -> None:
    """14 reports open the total alone, 15 the tables, 60 the cross tables."""
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(each) for each in reports])
    participants = people[0].close(people[0].gather(pool_round, *files))
    half_sum = people[1].release(participants.file.to_bytes(), pool_round)
    opened = people[0].open(half_sum, participants, pool_round)
    assert sorted(opened.vectors) == list(range(1, levels + 1))
    assert opened.vectors[1][1] == sum(reports)


def test_what_stays_closed_is_not_in_the_file(people: list[Person]) -> None:
    """Below the gate the sealed half-sum holds zeros where masks would be; its size is the same."""
    sizes: set[int] = set()
    for reports in (0, 2, 20):
        at = played(reports=reports)
        sizes.add(len(at.half_sum))
    assert len(sizes) == 1
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(2)] * 5)
    participants = people[0].close(people[0].gather(pool_round, *files))
    raw = people[1].release(participants.file.to_bytes(), pool_round)
    half_sum = read_half_sum(
        raw, pool_round, people[0].membership.roster, people[0].keys, participants.digest
    )
    assert half_sum.opened == 1
    assert half_sum.levels[1:] == ((0,) * 4, (0,) * 4)
    assert any(half_sum.levels[0])


def test_a_half_year_opens_its_total_alone(people: list[Person]) -> None:
    """Whatever the number of reports."""
    layout = replace(LAYOUT, lengths=(6, 0, 0))
    pool_round = announced(people, period=SPRING, layout=layout)
    files = sent(people, pool_round, [figures(50)] * 5)
    participants = people[0].close(people[0].gather(pool_round, *files))
    half_sum = people[1].release(participants.file.to_bytes(), pool_round)
    assert people[0].open(half_sum, participants, pool_round).opened == 1


@pytest.mark.parametrize("reports", [(0, 0, 0, 0, 0), (0, 0, 80, 0, 0)])
def test_nobody_has_a_report_or_one_has_them_all(
    people: list[Person], reports: tuple[int, ...]
) -> None:
    """Neither is told apart by anything but the sum."""
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(each) for each in reports])
    participants = people[0].close(people[0].gather(pool_round, *files))
    half_sum = people[1].release(participants.file.to_bytes(), pool_round)
    opened = people[0].open(half_sum, participants, pool_round)
    assert opened.vectors[1] == sum_of([figures(each) for each in reports])[0]
    assert len({len(raw) for raw in files}) == 1


def test_an_opened_sum_is_not_shown() -> None:
    """It prints as nothing and is not serialised."""
    at = played()
    opened = at.people[0].open(at.half_sum, at.participants, at.pool_round)
    assert repr(opened) == "<OpenedLevels>"
    with pytest.raises(TypeError):
        opened.__reduce__()


def test_the_newest_of_a_member_counts_once(people: list[Person], refused: Refused) -> None:
    """A corrected file takes the place of the first, in whichever order they come in."""
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(20)] * 5)
    corrected = people[2].contribute(pool_round, figures(30))
    gathering = people[0].gather(pool_round, *files, corrected, corrected)
    with refused(ErrorCode.POOL_CONTRIBUTION_OLDER):
        opener.gather(files[2], gathering, people[0].membership, people[0].book)
    participants = people[0].close(gathering)
    half_sum = people[1].release(participants.file.to_bytes(), pool_round)
    opened = people[0].open(half_sum, participants, pool_round)
    assert opened.vectors[1][:2] == (5, 110)


def test_other_round(people: list[Person], refused: Refused) -> None:
    """A contribution to last year's round is not taken in."""
    first = announced(people)
    other = announced(
        people, period=replace(YEAR, first_on=date(2027, 1, 1), last_on=date(2027, 12, 31)),
        closes_on=date(2028, 1, 15),
    )  # fmt: skip
    raw = people[2].contribute(first, figures(1))
    with refused(ErrorCode.POOL_ROUND_OTHER):
        people[0].gather(other, raw)


def test_the_other_persons_half(people: list[Person], refused: Refused) -> None:
    """Half B sealed for the opener, or half A for the key holder, opens for neither."""
    pool_round = announced(people)
    swapped = make_round(
        terms_for(people, opener=people[1].id, key_holder=people[0].id),
        people[0].membership.roster,
        people[1].keys,
    )
    person = people[2]
    made = make_contribution(
        swapped, person.membership.roster, person.keys, figures(1), by=person.id, order=1
    )
    plain = exact.read_exactly(made.file.payload, dict, dict)
    payload = exact.canonical(plain | {"R": pool_round.digest.hex()})
    raw = sign_file(Kind.CONTRIBUTION, person.id, payload, person.keys).to_bytes()
    with refused(ErrorCode.POOL_HALF_UNREADABLE):
        people[0].gather(pool_round, raw)


def test_only_opener_and_key_holder(people: list[Person], refused: Refused) -> None:
    """Another member can do neither's work."""
    at = played()
    third = at.people[2]
    with refused(ErrorCode.POOL_NOT_YOUR_ROLE):
        third.gather(at.pool_round, at.files[0])
    with refused(ErrorCode.POOL_NOT_YOUR_ROLE):
        third.release(at.participants.file.to_bytes(), at.pool_round)
    with refused(ErrorCode.POOL_NOT_YOUR_ROLE):
        third.open(at.half_sum, at.participants, at.pool_round)
    opened = at.people[0].open(at.half_sum, at.participants, at.pool_round)
    with refused(ErrorCode.POOL_NOT_YOUR_ROLE):
        opener.announce(NOTHING, opened, at.participants, at.pool_round, third.membership)


def test_four_of_five_needed(people: list[Person], refused: Refused) -> None:
    """With a minimum of four, three are too few and four enough; who is missing is named."""
    pool_round = announced(people, fewest=4)
    files = sent(people, pool_round, [figures(20)] * 5)
    with refused(ErrorCode.POOL_TOO_FEW):
        people[0].close(people[0].gather(pool_round, *files[:3]))
    gathering = people[0].gather(pool_round, *files[:4])
    assert gathering.missing == (people[4].id,)
    participants = people[0].close(gathering)
    request = key_holder.read_request(
        participants.file.to_bytes(),
        pool_round,
        people[1].membership,
        people[1].book,
        CLOSED_ON,
    )
    assert request.missing == (people[4].id,)
    assert (request.reports, request.levels) == (80, 3)


def test_the_key_holder_refuses_too_few(people: list[Person], refused: Refused) -> None:
    """Also when a changed app of the opener made the list."""
    pool_round = announced(people, fewest=4)
    files = sent(people, pool_round, [figures(20)] * 5)
    gathering = people[0].gather(pool_round, *files[:3])
    made = make_list(gathering.contributions.values(), (0,) * 6, pool_round, people[0].keys)
    with refused(ErrorCode.POOL_TOO_FEW):
        people[1].release(made.file.to_bytes(), pool_round)


def test_before_closing(people: list[Person], refused: Refused) -> None:
    """Neither list nor half-sum before closing while somebody may still send; all in is fine."""
    pool_round = announced(people, fewest=4)
    files = sent(people, pool_round, [figures(20)] * 5)
    gathering = people[0].gather(pool_round, *files[:4])
    with refused(ErrorCode.POOL_NOT_CLOSED):
        people[0].close(gathering, today=CLOSES_ON)
    early = people[0].close(gathering)
    with refused(ErrorCode.POOL_NOT_CLOSED):
        people[1].release(early.file.to_bytes(), pool_round, today=CLOSES_ON)
    whole = people[0].close(people[0].gather(pool_round, *files), today=OPEN_ON)
    assert people[1].release(whole.file.to_bytes(), pool_round, today=OPEN_ON)


def test_a_second_list_is_refused_for_ever(people: list[Person], refused: Refused) -> None:
    """The same list again gives the same answer; another list never, a year later neither."""
    pool_round = announced(people, fewest=4)
    files = sent(people, pool_round, [figures(20)] * 5)
    four = people[0].close(people[0].gather(pool_round, *files[:4]))
    five = people[0].close(people[0].gather(pool_round, *files))
    first = people[1].release(four.file.to_bytes(), pool_round)
    again = people[1].release(four.file.to_bytes(), pool_round)
    assert people[0].open(first, four, pool_round) == people[0].open(again, four, pool_round)
    for today in (CLOSED_ON, date(2028, 1, 1)):
        with refused(ErrorCode.POOL_OPENED_ALREADY):
            people[1].release(five.file.to_bytes(), pool_round, today=today)


def test_the_same_list_with_another_half_sum_is_another_list(
    people: list[Person], refused: Refused
) -> None:
    """An opener cannot ask again, claiming more reports, to get the next level."""
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(2)] * 5)
    gathering = people[0].gather(pool_round, *files)
    honest = people[0].close(gathering)
    people[1].release(honest.file.to_bytes(), pool_round)
    claimed = list(honest.half_sum)
    claimed[2] = (claimed[2] + 10) % halves.MODULUS
    lie = make_list(gathering.contributions.values(), tuple(claimed), pool_round, people[0].keys)
    with refused(ErrorCode.POOL_OPENED_ALREADY):
        people[1].release(lie.file.to_bytes(), pool_round)


def test_the_key_holder_who_opened_does_not_serve_a_replacement(
    people: list[Person], refused: Refused
) -> None:
    """One period is opened once, whatever round it is in."""
    pool_round = announced(people, fewest=4)
    files = sent(people, pool_round, [figures(20)] * 5)
    participants = people[0].close(people[0].gather(pool_round, *files))
    people[1].release(participants.file.to_bytes(), pool_round)
    terms = terms_for(
        people,
        replaces=pool_round.digest,
        opener=people[2].id,
        key_holder=people[1].id,
        closes_on=date(2027, 2, 1),
    )
    raw = make_round(terms, people[2].membership.roster, people[2].keys).file.to_bytes()
    with refused(ErrorCode.POOL_OPENED_ALREADY):
        people[1].accept(raw, today=CLOSED_ON)


def test_a_replaced_round_is_not_opened(people: list[Person], refused: Refused) -> None:
    """Once the replacement was accepted, the first round stays shut."""
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(20)] * 5)
    participants = people[0].close(people[0].gather(pool_round, *files))
    terms = terms_for(
        people,
        replaces=pool_round.digest,
        opener=people[2].id,
        key_holder=people[1].id,
        closes_on=date(2027, 2, 1),
    )
    raw = make_round(terms, people[2].membership.roster, people[2].keys).file.to_bytes()
    people[1].accept(raw, today=CLOSED_ON)
    with refused(ErrorCode.POOL_ROUND_REPLACED):
        people[1].release(participants.file.to_bytes(), pool_round)


def test_list_and_files_differ(people: list[Person], refused: Refused) -> None:
    """A name more, a file more, another order, a file twice."""
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(20)] * 5)
    made = people[0].close(people[0].gather(pool_round, *files))
    plain = exact.read_exactly(made.file.payload, dict, dict)
    listed, held = plain["lijst"], plain["bijdragen"]
    for changed in (
        {"lijst": listed[:-1]},
        {"bijdragen": held[:-1]},
        {"lijst": listed[::-1], "bijdragen": held[::-1]},
        {"lijst": [*listed, listed[-1]], "bijdragen": [*held, held[-1]]},
        {"lijst": [listed[0] | {"nr": "00" * 16}, *listed[1:]]},
    ):
        payload = exact.canonical(plain | changed)
        raw = sign_file(Kind.PARTICIPANTS, people[0].id, payload, people[0].keys).to_bytes()
        with refused(ErrorCode.POOL_LIST_MISMATCH):
            people[1].release(raw, pool_round)


def test_a_spoilt_half_b_names_its_list(people: list[Person], refused: Refused) -> None:
    """A half B that the key holder cannot open stops the list; left out, it goes on."""
    pool_round = announced(people, fewest=4)
    files = sent(people, pool_round, [figures(20)] * 4 + [figures(1)])
    person = people[4]
    broken = make_contribution(
        pool_round, person.membership.roster, person.keys, figures(1), by=person.id, order=2
    )
    plain = exact.read_exactly(broken.file.payload, dict, dict)
    payload = exact.canonical(plain | {"b": exact.base64(bytes(80))})
    raw = sign_file(Kind.CONTRIBUTION, person.id, payload, person.keys).to_bytes()
    gathering = people[0].gather(pool_round, *files[:4], raw)
    with refused(ErrorCode.POOL_HALF_UNREADABLE):
        people[1].release(people[0].close(gathering).file.to_bytes(), pool_round)
    without = people[0].close(opener.leave_out(gathering, person.id))
    assert people[1].release(without.file.to_bytes(), pool_round)


def test_the_counter_of_the_sum(people: list[Person], refused: Refused) -> None:
    """Who counts as two is noticed by the key holder, and by the opener."""
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(20)] * 5)
    gathering = people[0].gather(pool_round, *files)
    honest = people[0].close(gathering)
    more = tuple(
        (cell + (place == 0)) % halves.MODULUS for place, cell in enumerate(honest.half_sum)
    )
    made = make_list(gathering.contributions.values(), more, pool_round, people[0].keys)
    with refused(ErrorCode.POOL_COUNT_MISMATCH):
        people[1].release(made.file.to_bytes(), pool_round)
    masks = key_holder.read_request(
        honest.file.to_bytes(), pool_round, people[1].membership, people[1].book, CLOSED_ON
    ).half_sum.levels
    wrong = HalfSum(1, (halves.added(masks[0], (1, 0, 0, 0, 0, 0)), *masks[1:]))
    roster = people[0].membership.roster
    raw = make_half_sum(wrong, pool_round, roster, people[1].keys, honest.digest).to_bytes()
    with refused(ErrorCode.POOL_COUNT_MISMATCH):
        people[0].open(raw, honest, pool_round)


def test_cells_that_wrapped(people: list[Person], refused: Refused) -> None:
    """A sum with a cell that nobody can have counted is spoilt, for both."""
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(20)] * 5)
    gathering = people[0].gather(pool_round, *files)
    honest = people[0].close(gathering)
    request = key_holder.read_request(
        honest.file.to_bytes(), pool_round, people[1].membership, people[1].book, CLOSED_ON
    )
    wrapped = (*honest.half_sum[:5], (honest.half_sum[5] - 10_000) % halves.MODULUS)
    made = make_list(gathering.contributions.values(), wrapped, pool_round, people[0].keys)
    with refused(ErrorCode.POOL_ROUND_SPOILT):
        people[1].release(made.file.to_bytes(), pool_round)
    masks = request.half_sum.levels
    wrong = HalfSum(2, (masks[0], halves.added(masks[1], (2**31, 0, 0, 0)), masks[2]))
    roster = people[0].membership.roster
    raw = make_half_sum(wrong, pool_round, roster, people[1].keys, honest.digest).to_bytes()
    with refused(ErrorCode.POOL_ROUND_SPOILT):
        people[0].open(raw, honest, pool_round)


def test_level_2_with_14_reports(people: list[Person], refused: Refused) -> None:
    """The opener does not look at a level that the key holder should not have given."""
    pool_round = announced(people)
    files = sent(people, pool_round, [figures(3)] * 4 + [figures(2)])
    participants = people[0].close(people[0].gather(pool_round, *files))
    request = key_holder.read_request(
        participants.file.to_bytes(), pool_round, people[1].membership, people[1].book, CLOSED_ON
    )
    assert request.levels == 1
    too_far = HalfSum(2, request.half_sum.levels)
    roster = people[0].membership.roster
    raw = make_half_sum(too_far, pool_round, roster, people[1].keys, participants.digest)
    with refused(ErrorCode.POOL_LEVEL_BELOW_GATE):
        people[0].open(raw.to_bytes(), participants, pool_round)


def test_a_half_sum_of_another_list(people: list[Person], refused: Refused) -> None:
    """Signed well, for this round, but for other contributions."""
    pool_round = announced(people, fewest=4)
    files = sent(people, pool_round, [figures(20)] * 5)
    four = people[0].close(people[0].gather(pool_round, *files[:4]))
    five = people[0].close(people[0].gather(pool_round, *files))
    half_sum = people[1].release(four.file.to_bytes(), pool_round)
    with refused(ErrorCode.POOL_HALF_SUM_OTHER):
        people[0].open(half_sum, five, pool_round)


def test_a_table_that_does_not_add_up(people: list[Person], refused: Refused) -> None:
    """With the real programme: one report more in one cell of a table than the round has."""
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    plan = pool_plan(read_codebook(text))
    layout = plan.layout()
    pool_round, book = opener.invite(
        terms_for(people, layout=layout),
        people[0].membership,
        people[0].book,
        layout,
        OPEN_ON,
    )
    people[0].book = book
    head = (1, 20, 20, 0, *(0,) * (layout.lengths[0] - 4))
    tables = [0] * layout.lengths[1]
    for span in plan.places(2).values():
        tables[span.start] = 20
    for extra, spoilt in ((0, False), (1, True)):
        second = (tables[0] + extra, *tables[1:])
        levels = (head, second, (0,) * layout.lengths[2])
        for person in people[1:]:
            person.book = book
        files = [person.contribute(pool_round, levels, layout=layout) for person in people]
        participants = people[0].close(people[0].gather(pool_round, *files))
        half_sum = people[1].release(participants.file.to_bytes(), pool_round)
        opened = people[0].open(half_sum, participants, pool_round)
        people[0].book = book
        if spoilt:
            with refused(ErrorCode.POOL_ROUND_SPOILT):
                read_opened(opened.vectors, members=5, plan=plan, rules=Rules())
        else:
            assert read_opened(opened.vectors, members=5, plan=plan, rules=Rules()).covered_2 == 100


def test_a_key_holder_who_is_also_late_still_opens(refused: Refused) -> None:
    """Whose own contribution is missing may hold the key all the same."""
    people = some_people(6)
    seated(people)
    pool_round = announced(people, fewest=5)
    files = [p.contribute(pool_round, figures(20)) for p in people if p is not people[1]]
    participants = people[0].close(people[0].gather(pool_round, *files))
    assert people[1].release(participants.file.to_bytes(), pool_round)


@pytest.mark.parametrize("role", [0, 1])
def test_after_a_backup_the_role_is_closed(role: int, refused: Refused) -> None:
    """What a backup may have forgotten is not done a second time; later rounds are not touched."""
    at = played()
    person = at.people[role]
    person.book = replace(person.book, restored_on=date(2027, 1, 20))
    with refused(ErrorCode.POOL_ROUND_RESTORED):
        if role == 0:
            person.open(at.half_sum, at.participants, at.pool_round)
        else:
            person.release(at.participants.file.to_bytes(), at.pool_round)
    person.book = replace(person.book, restored_on=date(2026, 12, 31))
    assert at.people[1].release(at.participants.file.to_bytes(), at.pool_round)
    assert at.people[0].open(at.half_sum, at.participants, at.pool_round)
