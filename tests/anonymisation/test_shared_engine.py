"""The engine that the whole process shares."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from counsellor_app.anonymisation.engine import shared_engine

FIRST = "Marieke belde met Wouter over de opnames in Aalter.\n" * 40
SECOND = "De vergadering over het budget werd verplaatst naar volgende week.\n" * 40


def test_threads_share_one_engine() -> None:
    """Whoever asks, in whatever thread, gets the same engine, and it is loaded once."""
    with ThreadPoolExecutor(4) as threads:
        futures = [threads.submit(shared_engine) for _ in range(8)]
        engines = [future.result() for future in futures]
    assert len({id(engine) for engine in engines}) == 1


def test_threads_do_not_disturb_each_other() -> None:
    """Two texts read at once give what each gives alone."""
    engine = shared_engine()
    alone = {text: engine.find(text) for text in (FIRST, SECOND)}
    assert alone[FIRST] != alone[SECOND]
    with ThreadPoolExecutor(2) as threads:
        texts = [FIRST, SECOND] * 6
        for text, findings in zip(texts, threads.map(engine.find, texts), strict=True):
            assert findings == alone[text]
