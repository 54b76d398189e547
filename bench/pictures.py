"""How well faces are found, and what looking at a picture costs: `python -m bench.pictures`.

The photos are composed (`bench.groups`). A face is found where the middle of a box lies on it and the box is not more
than two and a half times as wide, nor less than two fifths.
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

from bench.groups import VARIETY, Group, astronaut, photographs, scenes, strangers
from groupbot.pictures import Box, Pictures
from groupbot.pictures.faces import faces
from groupbot.pictures.framing import LENGTH, head_of, message

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


def main() -> None:
    """Print how well faces are found, then what looking costs."""
    print("Faces in composed groups (adults, seen from the front; a classroom is harder)")
    for subject, groups in VARIETY.items():
        print(f"  {subject}")
        for group in groups:
            _print(_level(subject, group), judged(group))
    print("  nobody there: what is taken for a face")
    for name, photo in photographs():
        _print(name, Score(0, 0, len(faces(photo))))
    _print("patches of photos", Score(0, 0, len(faces(_sheet()))))
    asyncio.run(_costs())


def _level(subject: str, group: Group) -> str:
    fields = ("face", "tilt", "light", "blur", "covered")
    field = dict(zip(VARIETY, fields, strict=True))[subject]
    return str(getattr(group, field))


def _print(level: str, one: Score) -> None:
    recall = f"{one.found:4} of {one.there:4}  {one.recall:6.1%}" if one.there else " " * 20
    print(f"    {level:22} {recall}   {one.false} false")


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


def measured(data: bytes) -> tuple[dict[str, Any], int]:
    """Have a worker look at a picture.

    Args:
        data: the picture.

    Returns:
        the head of its answer, and how much memory it had at most, in MiB. (What `getrusage` counts begins with the
        memory of the process that started it.)
    """
    program = (
        "import sys\nfrom pathlib import Path\nfrom groupbot.pictures.worker import main\nmain()\n"
        "sys.stderr.write(Path('/proc/self/status').read_text())\n"
    )
    asked = message({"ask": "look", "kind": "photo", "mime": ""}, data)
    alone = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program], input=asked, capture_output=True, check=True, timeout=100, env=alone
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
    shown = time.perf_counter()
    await pictures.frames(look.clean, look.seen.faces if look.seen else ())
    shown = time.perf_counter() - shown
    await pictures.close()
    plain = time.perf_counter()
    Image.open(io.BytesIO(photo)).save(io.BytesIO(), "JPEG", quality=90)
    plain = time.perf_counter() - plain
    print(f"A photo of {PHONE[0]} by {PHONE[1]} pixels, {len(photo) / 1e6:.1f} MB")
    print(f"  looked at         {min(times):6.2f} s, {min(times) / plain:.1f} times reading and writing it")
    print(f"  the first one     {first:6.2f} s, with the start of a worker")
    print(f"  numbered frames   {shown:6.2f} s")
    print(f"  a worker's memory {measured(photo)[1]:6} MiB at most")


if __name__ == "__main__":
    main()
