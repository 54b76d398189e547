"""Group photos composed of freely licensed faces: a hundred of Labeled Faces in the Wild, and one of NASA.

The hundred are 25 pixels wide and grey. All come with scikit-image, as do the photographs behind them. They are adults
who look at the camera; children in a classroom, seen from aside or behind one another, are harder. So the figures say
where detection surely fails, never that it can be relied on.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import product
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

SIZE = (1600, 1200)
"""Pixels of a composed photo."""

_PHOTOS = ("coffee.png", "chelsea.png", "rocket.jpg", "motorcycle_left.png", "grass.png", "brick.png", "gravel.png")
_SKINS = ((255, 224, 196), (241, 194, 155), (224, 172, 120), (160, 110, 78), (110, 74, 52))
_ASTRONAUT = (172, 52, 276, 186)  # her face, with a little of what is around it


@dataclass(frozen=True)
class Group:
    """How the people in a photo are: their faces' width in pixels, tilt in degrees, light, blur, what is covered."""

    face: int = 64
    tilt: float = 0.0
    light: str = "even"
    blur: float = 0.0
    covered: str = ""


VARIETY: dict[str, Sequence[Group]] = {
    "width in pixels of 1,600": tuple(Group(face=face) for face in (20, 28, 36, 48, 64, 96, 160)),
    "tilt in degrees": tuple(Group(tilt=tilt) for tilt in (15, 30, 45, 90, 180)),
    "light": tuple(Group(light=light) for light in ("dark", "bright", "from aside", "flat")),
    "blur in pixels": tuple(Group(blur=blur) for blur in (1.0, 2.0, 3.5)),
    "covered": tuple(Group(covered=covered) for covered in ("mouth", "eyes", "half", "cap")),
}
"""What is varied, one thing at a time."""


def _data(name: str) -> Path:
    """A file that scikit-image carries, found without importing it."""
    spec = find_spec("skimage")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("scikit-image")
    return Path(spec.origin).parent / "data" / name


def people() -> Sequence[Image.Image]:
    """Give the faces: grey ones in colours of skin, and one in her own."""
    grey = np.load(_data("lfw_subset.npy"))[:100]
    faces = [_tinted(face, _SKINS[number % len(_SKINS)]) for number, face in enumerate(grey)]
    return [*faces, astronaut().crop(_ASTRONAUT)]


def strangers() -> Sequence[Image.Image]:
    """Give a hundred patches of the same collection that are no faces."""
    return [_tinted(patch, (255, 255, 255)) for patch in np.load(_data("lfw_subset.npy"))[100:]]


def astronaut() -> Image.Image:
    """Give the portrait of Eileen Collins, which NASA put in the public domain."""
    return Image.open(_data("astronaut.png")).convert("RGB")


def photographs() -> Iterator[tuple[str, Image.Image]]:
    """Give photographs without people, by name."""
    for name in _PHOTOS:
        yield name, Image.open(_data(name)).convert("RGB")


def _tinted(grey: np.ndarray, skin: tuple[int, int, int]) -> Image.Image:
    light = np.clip(grey[..., None] * 1.25, 0, 1) * np.array(skin)
    return Image.fromarray(light.astype(np.uint8))


def compose(group: Group, seed: int, most: int = 24) -> tuple[Image.Image, Sequence[tuple[float, float, float]]]:
    """Compose a photo.

    Args:
        group: how the people are.
        seed: makes another photo of it.
        most: how many people there are at most.

    Returns:
        the photo, and of each face its middle and its width, in pixels.
    """
    chance = np.random.default_rng(seed)
    photo = _background(chance)
    step = max(group.face * 3, 90)
    places = [(x, y) for y, x in product(range(step, SIZE[1] - step, step), range(step, SIZE[0] - step // 2, step))]
    chosen = chance.permutation(len(places))[:most]
    faces, crowd = [], people()
    for place in sorted(chosen):
        x, y = (int(value + chance.integers(-step // 8, step // 8 + 1)) for value in places[place])
        face = crowd[int(chance.integers(len(crowd)))]
        _stand(photo, _head(face, group, chance), (x, y), group.face, chance)
        faces.append((float(x), float(y), float(group.face)))
    photo = _lit(photo, group.light)
    return (photo.filter(ImageFilter.GaussianBlur(group.blur)) if group.blur else photo), faces


def _background(chance: np.random.Generator) -> Image.Image:
    """A part of a photograph, mirrored or not, as large as the whole photo."""
    _, photo = list(photographs())[int(chance.integers(len(_PHOTOS)))]
    scale = max(SIZE[0] / photo.width, SIZE[1] / photo.height) * float(chance.uniform(1.0, 1.4))
    photo = photo.resize((math.ceil(photo.width * scale), math.ceil(photo.height * scale)), Image.Resampling.BICUBIC)
    left, top = (int(chance.integers(0, max(1, have - want))) for have, want in zip(photo.size, SIZE, strict=True))
    return photo.crop((left, top, left + SIZE[0], top + SIZE[1]))


def _head(face: Image.Image, group: Group, chance: np.random.Generator) -> Image.Image:
    """A head with hair, three times as wide as its face, tilted one way or the other; transparent around it."""
    wide, fine = group.face * 3, 3
    side = wide * fine
    head = Image.new("RGBA", (side, side))
    pen = ImageDraw.Draw(head)
    middle, width, height = side // 2, group.face * fine, int(group.face * fine * 1.2)
    hair = tuple(int(value) for value in chance.integers(20, 140, 3))
    pen.ellipse(
        (middle - width * 0.72, middle - height * 0.85, middle + width * 0.72, middle + height * 0.6), fill=hair
    )
    mask = Image.new("L", (width, height))
    ImageDraw.Draw(mask).ellipse((0, 0, width, height), fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(width / 25))
    head.paste(
        face.resize((width, height), Image.Resampling.BICUBIC), (middle - width // 2, middle - height // 2), mask
    )
    _cover(pen, group.covered, middle, width, height)
    head = head.resize((wide, wide), Image.Resampling.LANCZOS)
    return head.rotate(group.tilt * (1 if chance.random() < 0.5 else -1), Image.Resampling.BICUBIC)


def _cover(pen: ImageDraw.ImageDraw, covered: str, middle: int, width: int, height: int) -> None:
    """Something before a face: a scarf, a hand, another's head, the brim of a cap."""
    parts = {
        "mouth": (-0.6, 0.12, 0.6, 0.6),
        "eyes": (-0.6, -0.3, 0.6, 0.0),
        "half": (0.0, -0.6, 0.7, 0.6),
        "cap": (-0.75, -0.9, 0.75, -0.2),
    }
    if covered:
        left, top, right, bottom = parts[covered]
        box = (middle + left * width, middle + top * height, middle + right * width, middle + bottom * height)
        pen.rounded_rectangle(box, radius=width // 8, fill=(70, 90, 160, 255))


def _stand(
    photo: Image.Image, head: Image.Image, place: tuple[int, int], face: int, chance: np.random.Generator
) -> None:
    """Put a person into a photo: shoulders in a colour, and a head."""
    x, y = place
    shirt = tuple(int(value) for value in chance.integers(30, 230, 3))
    box = (x - face * 1.1, y + face * 0.5, x + face * 1.1, y + face * 3)
    ImageDraw.Draw(photo).rounded_rectangle(box, radius=face // 2, fill=shirt)
    photo.paste(head, (x - head.width // 2, y - head.height // 2), head)


def _lit(photo: Image.Image, light: str) -> Image.Image:
    """A photo in other light."""
    if light == "dark":
        return ImageEnhance.Brightness(photo).enhance(0.25)
    if light == "bright":
        return ImageEnhance.Brightness(photo).enhance(2.0)
    if light == "flat":
        return ImageEnhance.Contrast(photo).enhance(0.35)
    if light == "from aside":
        shade = np.linspace(0.15, 1.5, photo.width)[None, :, None]
        return Image.fromarray(np.clip(np.asarray(photo) * shade, 0, 255).astype(np.uint8))
    return photo


def scenes(group: Group, count: int) -> Iterator[tuple[Image.Image, Sequence[tuple[float, float, float]]]]:
    """Compose some photos of the same kind."""
    return (compose(group, seed) for seed in range(1, count + 1))
