"""What tests of pictures share."""

import pytest

from groupbot.pictures import looking
from groupbot.pictures.reading import Words


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks for faces and words, which takes most of the time: they have tests of their own."""
    monkeypatch.setattr(looking, "faces", lambda _: ())
    monkeypatch.setattr(looking, "words_in", lambda _: Words())
