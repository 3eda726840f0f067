"""After resolving, findings lie side by side and nothing covered was uncovered."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.overlaps import resolve

TEXT = "Wouter Spillebeen van De Jacht op Wouter mailt wouter@set.be om 10 uur"


@st.composite
def some_findings(draw: st.DrawFn) -> list[Finding]:
    spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 20))
    made: list[Finding] = []
    for start, length in draw(st.lists(spans, max_size=12)):
        end = min(start + length, len(TEXT))
        kind = draw(st.sampled_from(list(Kind)))
        reason = draw(st.sampled_from(list(Reason)))
        made.append(Finding(start, end, kind, 0.5, reason, draw(st.booleans())))
    return made


def letters(findings: list[Finding]) -> set[int]:
    return {at for f in findings for at in range(f.start, f.end) if TEXT[at].isalnum()}


@given(some_findings())
def test_findings_never_overlap(findings: list[Finding]) -> None:
    """In order, none touching the inside of another."""
    resolved = resolve(TEXT, findings)
    assert all(a.end <= b.start for a, b in pairwise(resolved))
    assert all(0 <= f.start < f.end <= len(TEXT) for f in resolved)


@given(some_findings())
def test_capitals_and_digits_stay_covered(findings: list[Finding]) -> None:
    """Every capital and digit that a finding covered is covered by a finding afterwards."""
    sure = [f for f in findings if not f.is_suggestion]
    after = letters([f for f in resolve(TEXT, findings) if not f.is_suggestion])
    telling = {at for at in letters(sure) if TEXT[at].isupper() or TEXT[at].isdigit()}
    assert telling <= after


def test_a_known_name_wins_and_the_rest_of_a_title_stays() -> None:
    """A title with a known name in it is two findings."""
    known = Finding(34, 40, Kind.PERSON, 1.0, Reason.KNOWN_PERSON)
    title = Finding(22, 40, Kind.PRODUCTION, 0.8, Reason.CONTEXT)
    assert resolve(TEXT, [title, known]) == (
        Finding(22, 33, Kind.PRODUCTION, 0.8, Reason.CONTEXT),
        known,
    )


def test_an_address_keeps_the_name_in_it() -> None:
    """The address goes as a whole, not as a name with a tail."""
    address = Finding(47, 60, Kind.EMAIL, 0.99, Reason.SHAPE)
    known = Finding(47, 53, Kind.PERSON, 1.0, Reason.KNOWN_PERSON)
    assert resolve(TEXT, [known, address]) == (address,)


def test_the_taggers_label_wins_over_the_list() -> None:
    """A list only makes the tagger's finding longer or fills gaps."""
    tagged = Finding(0, 6, Kind.PERSON, 0.9, Reason.CONTEXT)
    listed = Finding(0, 17, Kind.LOCATION, 0.8, Reason.LISTED)
    first, *_rest = resolve(TEXT, [listed, tagged])
    assert (first.start, first.end, first.kind) == (0, 6, Kind.PERSON)
