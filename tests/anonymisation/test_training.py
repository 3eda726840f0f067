"""Training again gives the same model, and it learns nobody's name by heart."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from counsellor_app.anonymisation.features import features
from counsellor_app.anonymisation.gazetteers import Gazetteers, NoteLists
from counsellor_app.anonymisation.tokens import note_words, runs, tokens
from counsellor_app.settings import resource

ROOT = Path(__file__).parents[2]
TRAINING = ROOT / "packaging/training"
MAX_MODEL_BYTES = 5_000_000


def run(script: str, *arguments: str, seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    subprocess.run(
        [sys.executable, str(TRAINING / script), *arguments], check=True, env=environment, cwd=ROOT
    )


@pytest.mark.slow
def test_training_again_gives_the_same_model(tmp_path: Path) -> None:
    """Two runs over the same text, with other seeds of Python's hashes: the same bytes."""
    text = tmp_path / "text.jsonl"
    run("generate.py", "--out", str(text), "--sentences", "400", seed="0")
    models: list[bytes] = []
    for seed in ("1", "2"):
        model = tmp_path / f"{seed}.crfsuite"
        run("train.py", str(text), "--out", str(model), seed=seed)
        models.append(model.read_bytes())
    assert models[0] == models[1]


def test_the_model_is_small() -> None:
    """At most five megabytes."""
    assert resource("recognisers/names.crfsuite.gz").stat().st_size <= MAX_MODEL_BYTES


def test_an_unlisted_name_is_never_a_feature() -> None:
    """The model cannot learn a name by heart: the word itself is not among the features."""
    text = "gisteren belde Zwixelquorst mij"
    found = tokens(text)
    lists = NoteLists(Gazetteers.load())
    (run_features,) = [features(r, note_words(found), lists) for r in runs(text, found)]
    assert not any("zwixelquorst" in one for per_token in run_features for one in per_token)
    assert any("gisteren" in one for one in run_features[0])
