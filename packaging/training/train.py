"""Trains the tagger of the anonymiser from generated text.

    python packaging/training/generate.py --out build/training.jsonl
    python packaging/training/train.py build/training.jsonl

The same text gives the same model, byte for byte: nothing here is drawn by chance.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pycrfsuite

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from counsellor_app.anonymisation.features import features
from counsellor_app.anonymisation.gazetteers import Gazetteers, NoteLists
from counsellor_app.anonymisation.side_copy import side_copy
from counsellor_app.anonymisation.tagger import KINDS, MODEL, OUTSIDE
from counsellor_app.anonymisation.tokens import Token, note_words, runs, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]

# Chosen on the development notes. Features seen fewer than `feature.minfreq` times are left out,
# and c1 empties most of the others, which keeps the model small.
OPTIONS = {
    "c1": 0.25,
    "c2": 0.02,
    "max_iterations": 120,
    "feature.minfreq": 4,
    "feature.possible_transitions": True,
}
# So many names in a hundred are taught as if no list had them, as happens to those who are not in
# Statbel's tables.
UNLISTED_PERCENT = 25


class ListsWithHoles(NoteLists):
    """The gazetteers with holes in them, at the same words every time."""

    def __missing__(self, folded: str) -> str:
        letters = self.gazetteers.classes(folded)
        if letters and "o" not in letters and _percentile(folded) < UNLISTED_PERCENT:
            letters = ""
        self[folded] = letters
        return letters


def _percentile(word: str) -> int:
    digest = hashlib.blake2b(word.encode("utf-8"), digest_size=4).digest()
    return int.from_bytes(digest, "big") % 100


def labels(run: list[Token], spans: list[tuple[int, int, str]]) -> list[str]:
    """B- and I- labels of the kinds that are learnt."""
    return [_label(token, spans) for token in run]


def _label(token: Token, spans: list[tuple[int, int, str]]) -> str:
    for start, end, kind in spans:
        if start < token.end and token.start < end:
            return ("B-" if token.start <= start else "I-") + kind
    return OUTSIDE


def lines(path: Path, lists: ListsWithHoles) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Features and labels of every line of the training text."""
    learnt = {str(kind) for kind in KINDS}
    for row in path.open(encoding="utf-8"):
        note = json.loads(row)
        text = note["text"]
        spans = [(s["start"], s["end"], s["type"]) for s in note["spans"] if s["type"] in learnt]
        copy = side_copy(text)
        if copy.starts is not None:
            continue  # a handful of notes with emoji; places would have to be mapped
        found = tokens(copy.plain)
        words = note_words(found)
        for run in runs(copy.plain, found):
            held = [s for s in spans if s[0] < run[-1].end and run[0].start < s[1]]
            yield features(run, words, lists), labels(run, held)


def main() -> None:
    """Train and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / f"{MODEL}.gz")
    options = parser.parse_args()
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.select("lbfgs")
    trainer.set_params(OPTIONS)
    for x, y in lines(options.text, ListsWithHoles(Gazetteers.load())):
        trainer.append(x, y)
    model = options.out.with_suffix(".plain")
    trainer.train(str(model))
    options.out.write_bytes(gzip.compress(model.read_bytes(), 9, mtime=0))
    model.unlink()
    print(f"{options.out}: {options.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
