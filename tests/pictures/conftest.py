"""What tests of pictures share."""

import pytest

from groupbot.pictures import looking


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks for faces, which takes most of the time: they have tests of their own."""
    monkeypatch.setattr(looking, "faces", lambda _: ())
