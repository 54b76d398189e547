"""How well faces are found and words are read, and what looking at a picture costs: `python -m bench.pictures`.

The photos are composed (`bench.groups`, `bench.boards`). A face is found where the middle of a box lies on it and the
box is not more than two and a half times as wide, nor less than two fifths.
"""

import asyncio
import io
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from PIL import Image

from bench.boards import CHAT, CREDITS, Board, boards, conversation, credited
from bench.boards import VARIETY as BOARDS
from bench.groups import VARIETY, Group, astronaut, photographs, scenes, strangers
from groupbot.pictures import Box, Pictures
from groupbot.pictures.faces import faces
from groupbot.pictures.framing import LENGTH, head_of, message
from groupbot.pictures.reading import words_in
from policy.near_names import one_slip

SCENES = 3
"""Photos of each kind."""

PHONE = (4000, 3000)
"""Pixels of a photo as phones make them."""


@dataclass(frozen=True)
class Score:
    """How many faces there are, how many were found, and what else was taken for one."""

    there: int
    found: int
    false: int

    @property
    def recall(self) -> float:
        """Of the faces, the share that was found."""
        return self.found / self.there if self.there else 1.0


def score(boxes: Sequence[Box], there: Sequence[tuple[float, float, float]], size: tuple[int, int]) -> Score:
    """Hold boxes against the faces of a photo, each of them against one."""
    left, found = list(boxes), 0
    for x, y, width in there:
        hit = next((box for box in left if _is_on(box, (x, y, width), size)), None)
        if hit is not None:
            found += 1
            left.remove(hit)
    return Score(len(there), found, len(left))


def _is_on(box: Box, face: tuple[float, float, float], size: tuple[int, int]) -> bool:
    x, y = (box.x + box.width / 2) * size[0], (box.y + box.height / 2) * size[1]
    near = abs(x - face[0]) <= face[2] * 0.6 and abs(y - face[1]) <= face[2] * 0.7
    return near and 0.4 <= box.width * size[0] / face[2] <= 2.5


def judged(group: Group, count: int = SCENES) -> Score:
    """Have faces looked for in some photos of a kind."""
    scores = [score(faces(photo), there, photo.size) for photo, there in scenes(group, count)]
    return Score(*(sum(getattr(one, field) for one in scores) for field in ("there", "found", "false")))


def names_read(board: Board, count: int = SCENES) -> tuple[Score, int]:
    """Have names read on some boards of a kind.

    Returns:
        how many there are, how many were read letter by letter, and what else was read that is none of them but for a
        slip; and how many were read but for a slip.
    """
    there = exact = nearly = false = 0
    for photo, names in boards(board, count):
        left = [name.lower() for name in names]
        for words in words_in(photo).words.lower().split():
            hit = next((name for name in left if name == words), None)
            near = next((name for name in left if one_slip(name, words)), None) if hit is None else None
            exact, nearly, false = exact + (hit is not None), nearly + (near is not None), false + (hit is near)
            if hit or near:
                left.remove(hit or near or "")
        there += len(names)
    return Score(there, exact, false), nearly


def _words() -> None:
    """Print how well words are read."""
    print("Words, in print (a hand is harder): names on a board")
    for subject, kinds in BOARDS.items():
        print(f"  {subject}")
        for board in kinds:
            one, nearly = names_read(board)
            field = {"size": "letters", "slope": "slope", "light": "light", "blur": "blur", "letters": "font"}
            _print(str(getattr(board, field[subject.split()[0]])), one, f", {nearly} more but for a slip")
    print("  nobody's words: what is read")
    for name, photo in photographs():
        print(f"    {name:22} {words_in(photo).words.splitlines()}")
    print("  a conversation on a phone, whole and without its upper part")
    for dark in (False, True):
        for width in (1080, 590):
            screen = conversation(width, dark=dark)
            for part in (screen, screen.crop((0, width // 4, width, screen.height))):
                read = words_in(part)
                known = sum(words in read.words.splitlines() for words, _ in CHAT)
                label = f"{'dark' if dark else 'light'}, {part.width} by {part.height}"
                print(f"    {label:22} {known} of {len(CHAT)} read, {'a chat' if read.is_chat else 'no chat'}")
    print("  a maker in the corner of a photo, size of the letters in pixels of 1,200")
    for size in (16, 22, 32):
        shown = [words_in(credited(words, size, seed)).credit for words in CREDITS for seed in range(2)]
        print(f"    {size:<22} {sum(map(bool, shown)):4} of {len(shown):4}")


def main() -> None:
    """Print how well faces are found and words are read, then what looking costs."""
    print("Faces in composed groups (adults, seen from the front; a classroom is harder)")
    for subject, groups in VARIETY.items():
        print(f"  {subject}")
        for group in groups:
            _print(_level(subject, group), judged(group))
    print("  nobody there: what is taken for a face")
    for name, photo in photographs():
        _print(name, Score(0, 0, len(faces(photo))))
    _print("patches of photos", Score(0, 0, len(faces(_sheet()))))
    _words()
    asyncio.run(_costs())


def _level(subject: str, group: Group) -> str:
    fields = ("face", "tilt", "light", "blur", "covered")
    field = dict(zip(VARIETY, fields, strict=True))[subject]
    return str(getattr(group, field))


def _print(level: str, one: Score, more: str = "") -> None:
    recall = f"{one.found:4} of {one.there:4}  {one.recall:6.1%}" if one.there else " " * 20
    print(f"    {level:22} {recall}   {one.false} false{more}")


def _sheet() -> Image.Image:
    """Patches of photographs that are no faces, side by side."""
    sheet = Image.new("RGB", (800, 800), "gray")
    for number, patch in enumerate(strangers()):
        sheet.paste(patch.resize((64, 64), Image.Resampling.BICUBIC), (number % 10 * 80, number // 10 * 80))
    return sheet


@cache
def phone_photo() -> bytes:
    """Make a photo of twelve megapixels as a phone does."""
    file = io.BytesIO()
    photo = next(scenes(Group(), 1))[0].resize(PHONE, Image.Resampling.BICUBIC)
    photo.paste(astronaut(), (200, 200))
    photo.save(file, "JPEG", quality=92)
    return file.getvalue()


def measured(data: bytes, **asked: object) -> tuple[dict[str, Any], int]:
    """Have a worker look at a picture, or draw on it.

    Args:
        data: the picture.
        asked: what it is asked instead of to look.

    Returns:
        the head of its answer, and how much memory it had at most, in MiB. (What `getrusage` counts begins with the
        memory of the process that started it.)
    """
    program = (
        "import sys\nfrom pathlib import Path\nfrom groupbot.pictures.worker import main\nmain()\n"
        "sys.stderr.write(Path('/proc/self/status').read_text())\n"
    )
    question = message(dict(asked) or {"ask": "look", "kind": "photo", "mime": ""}, data)
    alone = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program], input=question, capture_output=True, check=True, timeout=100, env=alone
    )
    size = int.from_bytes(done.stdout[:LENGTH])
    (most,) = re.findall(r"VmHWM:\s+(\d+) kB", done.stderr.decode())
    return head_of(done.stdout[LENGTH : LENGTH + size])[0], int(most) // 1024


async def _costs() -> None:
    """Time a photo of a phone in a worker beside plainly reading and writing it, and tell the worker's memory."""
    photo, pictures = phone_photo(), Pictures(workers=1)
    started = time.perf_counter()
    await pictures.look(photo, "photo", "image/jpeg")
    first = time.perf_counter() - started
    times = []
    for _ in range(5):
        started = time.perf_counter()
        look = await pictures.look(photo, "photo", "image/jpeg")
        times.append(time.perf_counter() - started)
    await pictures.close()
    pictures.ready()  # as it is while the photo is on its way
    await asyncio.sleep(2)
    started = time.perf_counter()
    await pictures.look(photo, "photo", "image/jpeg")
    second = time.perf_counter() - started
    written = io.BytesIO()
    next(boards(Board(letters=60), 1))[0].resize(PHONE).save(written, "JPEG", quality=92)
    started = time.perf_counter()
    await pictures.look(written.getvalue(), "photo", "image/jpeg")
    reading = time.perf_counter() - started
    shown = time.perf_counter()
    await pictures.frames(look.clean, look.seen.faces if look.seen else ())
    shown = time.perf_counter() - shown
    await pictures.close()
    plain = time.perf_counter()
    Image.open(io.BytesIO(photo)).save(io.BytesIO(), "JPEG", quality=90)
    plain = time.perf_counter() - plain
    print(f"A photo of {PHONE[0]} by {PHONE[1]} pixels, {len(photo) / 1e6:.1f} MB")
    print(f"  looked at         {min(times):6.2f} s, {min(times) / plain:.1f} times reading and writing it")
    print(
        f"  the first one     {first:6.2f} s, with the start of a worker; {second:.2f} s where that was started before"
    )
    print(f"  a dozen names     {reading:6.2f} s")
    print(f"  numbered frames   {shown:6.2f} s")
    looking, drawing = measured(photo)[1], measured(look.clean, ask="grid")[1]
    print(f"  a worker's memory {looking:6} MiB at most where it looks, {drawing} where it draws; libraries are shared")


if __name__ == "__main__":
    main()
