"""The gold articles keep their form, and their distance from one another and from training."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.gold import checks
from tests.gold.build import FOLDER, NEWS, NEWS_HALVES, TYPES, Note, read_half

if TYPE_CHECKING:
    from pathlib import Path

FILES = {half: (FOLDER / f"{half}.jsonl").read_text(encoding="utf-8") for half in NEWS_HALVES}
ARTICLES = {half: read_half(half) for half in NEWS_HALVES}
EVERY = [article for half in NEWS_HALVES for article in ARTICLES[half]]
TEMPLATES = sorted((checks.TRAINING / "templates").glob("*.txt"))
# Places and bodies of the articles are the world's, so only people and titles can be kept apart.
KEPT_APART = ("PERSON", "PRODUCTION")


def people(articles: list[Note]) -> set[str]:
    """The words of the people of articles that tell one from another."""
    return {word for article in articles for word in checks.name_words(article, ["PERSON"])}


@pytest.mark.parametrize("half", NEWS_HALVES)
def test_the_jsonl_is_what_the_source_makes(half: str) -> None:
    """Nobody changed one of the two without the other."""
    assert FILES[half] == "".join(article.as_line() for article in ARTICLES[half])


@pytest.mark.parametrize("half", NEWS_HALVES)
def test_the_articles_are_many_and_keep_their_form(half: str) -> None:
    """At least thirty a half, all news, marks in order and apart."""
    articles = ARTICLES[half]
    assert len(articles) >= 30
    for article in articles:
        assert article.register == NEWS
        assert {span.type for span in article.spans} <= {*TYPES, "OTHER"}
        ends = [span.end for span in article.spans]
        starts = [span.start for span in article.spans]
        assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))


@pytest.mark.parametrize("half", NEWS_HALVES)
def test_nobody_stands_marked_here_and_in_clear_there(half: str) -> None:
    """A word of a person's name is marked wherever the article has it with a capital."""
    for article in ARTICLES[half]:
        named = checks.name_words(article, ["PERSON"])
        forgotten = [
            word.group()
            for word in checks.WORD.finditer(article.text)
            if word.group().casefold() in named
            and word.group()[0].isupper()
            and not any(span.start <= word.start() < span.end for span in article.spans)
        ]
        assert forgotten == [], article.id


def test_the_halves_share_nobody_and_no_title() -> None:
    """What is mended on one half is not known by heart on the other."""
    halves = [
        {word for article in ARTICLES[half] for word in checks.name_words(article, KEPT_APART)}
        for half in NEWS_HALVES
    ]
    assert halves[0] & halves[1] - {"heden", "laat", "late"} == set()


def test_the_halves_share_no_frame() -> None:
    """No five words running, with the names taken out, stand in both halves."""
    development, test = (ARTICLES[half] for half in NEWS_HALVES)
    texts = [checks.without_names(article) for article in test]
    assert checks.shared_frames(development, texts, checks.BETWEEN_HALVES) == set()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_frame_is_shared_with_text_that_is_learned(path: Path) -> None:
    """No six words running stand in a training template."""
    lines = path.read_text(encoding="utf-8").splitlines()
    texts = [text for line in lines for text in checks.template_texts(line)]
    assert checks.shared_frames(EVERY, texts, checks.WITH_TRAINING) == set()


def test_the_training_leaves_everybody_out() -> None:
    """The list of names that the training text may not draw holds the people of the articles."""
    listed = (checks.TRAINING / "left_out.txt").read_text(encoding="utf-8").casefold()
    assert people(EVERY) - set(checks.words(listed)) == set()


def test_the_articles_hold_names_of_every_kind_sought() -> None:
    """Each half has a hundred people, and fifty places and bodies at least."""
    for half in NEWS_HALVES:
        lines = [json.loads(line) for line in FILES[half].splitlines()]
        kinds = [span["type"] for line in lines for span in line["spans"]]
        assert kinds.count("PERSON") >= 100
        assert min(kinds.count("LOCATION"), kinds.count("COMPANY")) >= 50
