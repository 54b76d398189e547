"""Pictures looked at in processes of their own: bounded in number, time and memory, and replaced when they die."""

import asyncio
import io
import os
import resource
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bench.pictures import measured, phone_photo
from groupbot.pictures import Look, Pictures, Unfit, look, worker
from groupbot.pictures.framing import LENGTH, LONGEST_HEAD, OutOfStep, boxes_in, head_of, look_in, look_out, message
from handlers.model.pictures import Box, Seen
from tests.pictures.made import SECRET, exif, pdf, png, scene, written

PHOTO = written(scene(), exif=exif())


@pytest.fixture
async def pictures() -> AsyncIterator[Pictures]:
    """Workers, ended after the test."""
    workers = Pictures()
    yield workers
    await workers.close()


def pretending(tmp_path: Path, program: str) -> tuple[str, ...]:
    """A command that stands in for a worker."""
    path = tmp_path / "pretending.py"
    path.write_text(program, encoding="utf-8")
    return sys.executable, "-I", str(path)


async def refusal(pictures: Pictures, data: bytes = PHOTO) -> str:
    """Why workers do not take something on."""
    with pytest.raises(Unfit) as unfit:
        await pictures.look(data, "photo", "")
    return unfit.value.reason


async def test_a_worker_does_all_that_the_functions_do(pictures: Pictures) -> None:
    """It looks, frames, draws the grid and makes unrecognisable; bytes and facts are the same as here."""
    found = await pictures.look(PHOTO, "photo", "image/jpeg")
    assert found == look(PHOTO, "photo", "image/jpeg")
    assert SECRET not in found.clean
    box = Box(0.1, 0.1, 0.2, 0.2)
    drawn = [
        await pictures.frames(found.clean, [box]),
        await pictures.grid(found.clean),
        await pictures.pixelate(found.clean, [box]),
    ]
    assert len({*drawn, found.clean}) == 4
    assert all(one.startswith(b"\xff\xd8") for one in drawn)


async def test_a_reason_comes_back(pictures: Pictures) -> None:
    """What is refused leaves the worker as it was."""
    assert await refusal(pictures, png(50_000, 50_000, bytes(50_000))) == "bomb"
    assert await refusal(pictures, pdf()) == "disguised"
    (first,) = pictures._idle
    await pictures.look(PHOTO, "photo", "")
    assert pictures._idle == [first]


async def test_two_pictures_are_in_hand_at_a_time(pictures: Pictures) -> None:
    """However many come in: the others wait their turn."""
    found = await asyncio.gather(*(pictures.grid(PHOTO) for _ in range(5)))
    assert len(set(found)) == 1
    assert len(pictures._idle) == 2


async def test_one_is_looked_at_while_another_is_drawn_on(pictures: Pictures) -> None:
    """Networks take the memory: so two workers together stay within what one may have."""
    clean = (await pictures.look(PHOTO, "photo", "")).clean
    looks = [asyncio.create_task(pictures.look(phone_photo(), "photo", "")) for _ in range(2)]
    while not pictures._looking.locked():
        await asyncio.sleep(0)
    await pictures.grid(clean)
    assert not any(each.done() for each in looks)
    first, second = await asyncio.gather(*looks)
    assert first == second


async def test_a_worker_is_there_before_the_picture(pictures: Pictures) -> None:
    """Started once, however often it is asked for, and not beside those that are busy."""
    pictures.ready()
    pictures.ready()
    while not pictures._idle:
        await asyncio.sleep(0.01)
    (waiting,) = pictures._idle
    await asyncio.gather(*pictures._tasks)
    pictures.ready()
    assert not pictures._tasks
    await pictures.look(PHOTO, "photo", "")
    assert pictures._idle == [waiting]
    alone = Pictures(workers=1)
    looking = asyncio.create_task(alone.look(PHOTO, "photo", ""))
    while not alone._places.locked():
        await asyncio.sleep(0)
    alone.ready()
    assert not alone._tasks
    await looking
    await alone.close()


async def test_a_worker_that_cannot_be_started_ahead_is_tried_again(tmp_path: Path) -> None:
    """Nothing breaks before there is a picture."""
    pictures = Pictures(command=(str(tmp_path / "nothing"),))
    pictures.ready()
    await asyncio.gather(*pictures._tasks)
    assert pictures._idle == []
    with pytest.raises(FileNotFoundError):
        await pictures.look(PHOTO, "photo", "")


async def test_who_is_started_ahead_is_ended_with_the_others() -> None:
    """Also when the program ends at once."""
    pictures = Pictures()
    pictures.ready()
    await pictures.close()
    assert pictures._idle == []
    assert not pictures._tasks


async def test_a_worker_that_is_killed_is_replaced(pictures: Pictures) -> None:
    """Before it is asked, nobody notices; the one picture that it has is broken."""
    await pictures.look(PHOTO, "photo", "")
    (dead,) = pictures._idle
    dead.kill()
    await dead.wait()
    await pictures.look(PHOTO, "photo", "")
    (living,) = pictures._idle
    asked = asyncio.create_task(refusal(pictures, phone_photo()))
    while pictures._idle:
        await asyncio.sleep(0)
    os.kill(living.pid, signal.SIGKILL)
    assert await asked == "broken"
    await pictures.look(PHOTO, "photo", "")


async def test_a_worker_that_hangs_is_ended(tmp_path: Path) -> None:
    """After a while, and its process is gone."""
    pictures = Pictures(patience=0.2, command=pretending(tmp_path, "import time\ntime.sleep(600)"))
    assert await refusal(pictures) == "broken"
    assert pictures._idle == []


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\xff\xff\xff\xff",
        (5).to_bytes(4) + b"never",
        (17).to_bytes(4) + b'{"bytes": 999999}',
        message({"mime": 5}),
        message({"mime": "image/jpeg", "seen": {"faces": [[1]]}}),
        message({"mime": "image/jpeg", "seen": {"faces": [], "wings": 2}}),
        message({"unfit": "tired"}),
    ],
)
async def test_a_worker_that_talks_nonsense_is_not_believed(tmp_path: Path, answer: bytes) -> None:
    """Whoever takes one over can make it say something of that picture, and no more."""
    program = f"import sys\nsys.stdin.buffer.read(4)\nsys.stdout.buffer.write({answer!r})\nsys.stdout.flush()\n"
    pictures = Pictures(patience=20, command=pretending(tmp_path, program))
    assert await refusal(pictures) == "broken"
    await pictures.close()


async def test_who_stops_waiting_leaves_no_worker_behind(tmp_path: Path) -> None:
    """A worker whose answer nobody reads would give it to the next."""
    there = tmp_path / "there"
    program = f"import os, time\nopen({str(there)!r}, 'w').write(str(os.getpid()))\ntime.sleep(600)"
    pictures = Pictures(command=pretending(tmp_path, program))
    asked = asyncio.create_task(pictures.look(PHOTO, "photo", ""))
    while not (there.exists() and there.read_text()):
        await asyncio.sleep(0.01)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert pictures._idle == []
    with pytest.raises(ProcessLookupError):
        os.kill(int(there.read_text()), 0)


async def test_workers_without_work_are_ended() -> None:
    """They hold memory; the next picture starts another."""
    pictures = Pictures(rest=0.05)
    await pictures.look(PHOTO, "photo", "")
    (idle,) = pictures._idle
    await asyncio.wait_for(idle.wait(), 60)
    assert pictures._idle == []
    await pictures.look(PHOTO, "photo", "")
    await pictures.close()


async def test_a_worker_knows_nothing_of_the_bots_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Its environment has what programs need, and no more."""
    monkeypatch.setenv("GROUPBOT_MASTER_KEY", "secret")
    program = (
        f"import os, sys\nfrom pathlib import Path\nPath({str(tmp_path / 'told')!r}).write_text(' '.join(os.environ))\n"
    )
    assert await refusal(Pictures(command=pretending(tmp_path, program))) == "broken"
    told = (tmp_path / "told").read_text()
    assert "GROUPBOT" not in told
    assert "OPENBLAS_NUM_THREADS" in told


def test_photos_of_a_phone_fit_in_300_mib() -> None:
    """Of twelve megapixels, one that is looked at beside one that is drawn on; what they share counts once."""
    head, looking = measured(phone_photo())
    assert "unfit" not in head
    _, drawing = measured(phone_photo(), ask="pixelate", boxes=[[0.1, 0.1, 0.2, 0.2]])
    shared = 25
    assert 50 < looking < 230
    assert looking + drawing - shared < 300
    assert measured(phone_photo(), ask="grid")[1] < drawing


def test_what_does_not_fit_is_refused_and_takes_no_more() -> None:
    """Forty megapixels that are as hard to read as can be: taken or refused, within bounds."""
    head, most = measured(written(scene(7300, 5400).convert("RGBA"), "PNG", compress_level=1))
    assert head.get("unfit") in {None, "too_big"}
    assert most < 300


def asks(*questions: bytes) -> bytes:
    """What a worker answers to questions, here instead of in its process."""
    answers = io.BytesIO()
    worker.serve(io.BytesIO(b"".join(questions)), answers)
    return answers.getvalue()


def test_a_worker_answers_until_there_are_no_more_questions() -> None:
    """One answer per question, in order."""
    clean = written(scene())
    given = asks(
        message({"ask": "grid"}, clean),
        message({"ask": "frames", "boxes": [[0.1, 0.1, 0.2, 0.2]]}, clean),
        message({"ask": "look", "kind": "photo", "mime": ""}, b"nonsense"),
    )
    assert given.count(b"\xff\xd8\xff") == 2
    assert given.endswith(message({"unfit": "disguised"}))
    assert asks() == b""


def test_a_worker_is_ready_before_it_is_asked() -> None:
    """It has its libraries by then."""
    program = "import sys\nfrom groupbot.pictures.worker import prepare\nprepare()\n"
    program += "print({'cv2', 'PIL.Image', 'numpy'} <= set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, timeout=60)
    assert done.stdout.strip() == b"True"


def test_a_worker_out_of_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """And goes on."""

    def full(*_: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(worker, "grid", full)
    assert asks(message({"ask": "grid"})) == message({"unfit": "too_big"})


@pytest.mark.parametrize("asked", [b"\0\0", b"\xff\xff\xff\xff", (4).to_bytes(4) + b"null", (2).to_bytes(4) + b"{}"])
def test_a_worker_that_is_not_asked_properly_ends(asked: bytes) -> None:
    """There is no telling where the next question begins."""
    with pytest.raises(OutOfStep):
        asks(asked)


@pytest.fixture
def bounds() -> Iterator[None]:
    """Bounds are set for a process once and for all: here they are only noted."""
    before = {kind: resource.getrlimit(kind) for kind in (resource.RLIMIT_DATA, resource.RLIMIT_AS)}
    yield
    assert before == {kind: resource.getrlimit(kind) for kind in before}


@pytest.mark.usefixtures("bounds")
def test_a_worker_bounds_itself_before_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory, addresses, and no picture of its memory on the disk when it dies."""
    noted: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", noted.__setitem__)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(os, "dup2", lambda *_: None)
    monkeypatch.setattr(os, "dup", lambda _: os.open(os.devnull, os.O_WRONLY))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    prepared: list[bool] = []
    monkeypatch.setattr(worker, "prepare", lambda: prepared.append(resource.RLIMIT_DATA in noted))
    worker.main()
    assert prepared == [True]
    assert noted[resource.RLIMIT_DATA][1] <= 300 * 1024 * 1024
    assert noted[resource.RLIMIT_CORE] == (0, 0)
    assert resource.RLIMIT_AS in noted


def test_what_was_seen_survives_the_pipe() -> None:
    """With faces, with nothing seen, and with nothing but nonsense."""
    for seen in (None, Seen(3, 4, (Box(0.1, 0.2, 0.3, 0.4),), "wörds", "©", located=True, is_screenshot=True)):
        sent = Look(seen, b"clean", "image/jpeg")
        whole = message(look_out(sent), sent.clean)
        size = int.from_bytes(whole[:LENGTH])
        head, follow = head_of(whole[LENGTH : LENGTH + size])
        assert look_in(head, whole[LENGTH + size :]) == sent
        assert follow == 5
    for nonsense in (5, [5], [["a", 1, 2, 3]], [[1, 2, 3]]):
        with pytest.raises(OutOfStep):
            boxes_in(nonsense)
    assert LONGEST_HEAD > 10 * 20_000


def test_the_bot_carries_none_of_what_reads_pictures() -> None:
    """Importing the package brings neither OpenCV nor Pillow into the bot's own process."""
    program = "import sys, groupbot.pictures\nprint({'cv2', 'PIL', 'numpy', 'pypdf', 'pillow_heif'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, timeout=60)
    assert done.stdout.strip() == b"set()"
