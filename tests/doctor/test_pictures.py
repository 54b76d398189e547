"""What the doctor sees of the workers that look at pictures."""

import sys
from pathlib import Path

import pytest

from groupbot.doctor import pictures
from groupbot.doctor.pictures import look_at_pictures
from groupbot.pictures import Pictures


def pretending(path: Path, program: str) -> tuple[str, ...]:
    """A command that stands in for a process."""
    path.write_text(program, encoding="utf-8")
    return sys.executable, "-I", str(path)


@pytest.fixture
def dying(tmp_path: Path) -> Pictures:
    """Workers that end as soon as they are asked."""
    return Pictures(command=pretending(tmp_path / "worker.py", "import sys; sys.exit(1)"))


async def test_a_picture_that_is_looked_at_is_in_order() -> None:
    """By a worker as the bot has them, from the file to what may leave."""
    finding = await look_at_pictures()

    assert (finding.name, finding.state, finding.remedy) == ("pictures", "ok", "")
    assert finding.seen == "Pictures can be looked at: a worker has looked at one."


async def test_workers_without_room_are_told(dying: Pictures) -> None:
    """The libraries work, and the worker ends all the same."""
    finding = await look_at_pictures(dying)

    assert (finding.state, finding.key) == ("fail", "pictures need room")
    assert "300 MB" in finding.remedy


async def test_a_library_that_is_missing_is_named(
    dying: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its own last words."""
    complaint = "import sys; sys.stdin.read(); raise ImportError('libGL.so.1: cannot open shared object file')"
    monkeypatch.setattr(pictures, "_ALONE", pretending(tmp_path / "alone.py", complaint))

    finding = await look_at_pictures(dying)

    assert finding.state == "fail"
    assert "(ImportError: libGL.so.1: cannot open shared object file)" in finding.seen
    assert finding.remedy


async def test_a_process_that_says_nothing_is_told_by_its_status(
    dying: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was killed, perhaps."""
    monkeypatch.setattr(pictures, "_ALONE", pretending(tmp_path / "alone.py", "import os; os._exit(9)"))

    assert "(exit status 9)" in (await look_at_pictures(dying)).seen


async def test_a_process_that_hangs_is_ended(dying: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The doctor waits for nothing for ever."""
    monkeypatch.setattr(pictures, "_ALONE", pretending(tmp_path / "alone.py", "import time; time.sleep(600)"))
    monkeypatch.setattr(pictures, "SECONDS", 0.2)

    assert (await look_at_pictures(dying)).key == "pictures need room"


async def test_a_program_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    """Where there is no room for another process, say."""
    finding = await look_at_pictures(Pictures(command=(str(tmp_path / "none"),)))

    assert (finding.state, finding.key) == ("fail", "pictures need room")
