"""Pictures: read within bounds, set upright, and written anew with nothing but what people see."""

import io
import warnings
from typing import TYPE_CHECKING

from handlers.model.pictures import Unfit

if TYPE_CHECKING:
    from PIL.Image import Exif, Image
    from PIL.ImageFile import ImageFile

MOST_PIXELS = 40_000_000
"""A picture of more is not taken on."""

MOST_OF_WEBP = 9_000_000
"""As many of a WebP: its library makes room for four copies when it opens one."""

LONGEST = 4000
"""Pixels: the longest side of what leaves, more than any chat shows. Twelve megapixels of a phone pass as they are."""

BOMB = 100
"""How many times smaller than its pixels a file may be before it is taken for a bomb, where it has too many pixels."""

QUALITY = 90
"""Of JPEG, from 1 to 95."""

_FORMATS = {
    "image/jpeg": ("JPEG", "MPO"),
    "image/png": ("PNG",),
    "image/gif": ("GIF",),
    "image/webp": ("WEBP",),
    "image/heic": ("HEIF",),
}
_ORIENTATION = 0x0112
_FEW_COLOURS = 4096
_LARGE = 13_000_000


def opened(data: bytes, mime: str, least: int | None = None) -> "ImageFile":
    """Read a picture, once it is known that its pixels fit.

    Args:
        data: the file.
        mime: what it is, one of `kinds.PICTURES`.
        least: pixels that the longest side of a JPEG has to have, None where it is to be as it stands in the file.

    Returns:
        the picture as it stands in the file, with its metadata; a JPEG that is very large, or of which less is needed,
        at a half of its size, a quarter or an eighth. Of one that moves, the first frame.

    Raises:
        Unfit: it has too many pixels (bomb, too_big), needs more memory than a worker has (too_big), unpacks to too
            much text (bomb), or breaks off or cannot be read (broken).
    """
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    if mime == "image/heic":
        _read_heic()
    if mime == "image/webp":
        _refuse_large(_size_of_webp(data), data, MOST_OF_WEBP)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = Image.open(io.BytesIO(data), formats=_FORMATS[mime])
    except Image.DecompressionBombError as error:
        raise Unfit("bomb") from error
    except Exception as error:
        raise _unreadable(error) from error
    _refuse_large(picture.size, data)
    try:
        if least is not None:
            longest = max(picture.size)
            picture.draft("RGB", (picture.width * least // longest, picture.height * least // longest))
        elif picture.width * picture.height > _LARGE:
            picture.draft("RGB", (LONGEST // 2, LONGEST // 2))
        picture.load()
    except Exception as error:
        raise _unreadable(error) from error
    return picture


def exif_of(picture: "ImageFile") -> "Exif":
    """Read the EXIF of a picture.

    Args:
        picture: as `opened` gave it.

    Returns:
        what it says, nothing where it cannot be read.
    """
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    try:
        return picture.getexif()
    except Exception:  # noqa: BLE001  whatever stands there: it does not leave, and the picture can be read without
        return Image.Exif()


def _read_heic() -> None:
    """Let Pillow read what iPhones write; one thread, as a worker has one core."""
    import pillow_heif  # noqa: PLC0415  only the workers carry it

    pillow_heif.options.DECODE_THREADS = 1
    pillow_heif.register_heif_opener(thumbnails=False)


def _size_of_webp(data: bytes) -> tuple[int, int]:
    """The width and height that a WebP says that it has."""
    if data[12:16] == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if data[12:16] == b"VP8L":
        both = int.from_bytes(data[21:25], "little")
        return (both & 0x3FFF) + 1, (both >> 14 & 0x3FFF) + 1
    return int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF


def _refuse_large(size: tuple[int, int], data: bytes, most: int = MOST_PIXELS) -> None:
    """Refuse a picture of too many pixels; no camera's file is a hundredth of what its pixels take."""
    pixels = size[0] * size[1]
    if pixels > most:
        raise Unfit("bomb" if pixels * 3 > BOMB * len(data) else "too_big")


def _unreadable(error: Exception) -> Unfit:
    """Why a picture that its library gives up on is not taken on: no memory, too much text unpacked, or broken."""
    if isinstance(error, MemoryError):
        return Unfit("too_big")
    return Unfit("bomb" if isinstance(error, ValueError) and "too large" in str(error).lower() else "broken")


def upright(picture: "ImageFile") -> "Image":
    """Make of a picture a plain one: in RGB, upright, on white where it is transparent, LONGEST at its longest side.

    Args:
        picture: as `opened` gave it. It is closed.

    Returns:
        a picture that knows nothing but its pixels.

    Raises:
        Unfit: it needs more memory than a worker has (too_big), or its pixels make no sense (broken).
    """
    from PIL import ImageOps  # noqa: PLC0415  only the workers carry it

    turned = exif_of(picture).get(_ORIENTATION, 1)
    try:
        plain = _plain(_smaller(picture))
        picture.close()
        plain.thumbnail((LONGEST, LONGEST), reducing_gap=2.0)
        plain.info.clear()
        if turned in range(2, 9):
            plain.getexif()[_ORIENTATION] = turned
            plain = ImageOps.exif_transpose(plain)
    except Exception as error:
        raise _unreadable(error) from error
    plain.info.clear()
    return plain


def _smaller(picture: "Image") -> "Image":
    """Half of a very large picture, before it is copied in another form."""
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    if picture.width * picture.height <= _LARGE:
        return picture
    if picture.mode in {"P", "1", "PA"} or picture.mode.startswith("I"):
        return picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.NEAREST)
    return picture.reduce(2)


def _plain(picture: "Image") -> "Image":
    """A picture in RGB, of whatever it was: 16 bits, a palette, ink, transparent on white."""
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    if picture.mode.startswith("I"):
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground


def encoded(picture: "Image", *, sharp: bool = False) -> tuple[bytes, str]:
    """Write a picture.

    Args:
        picture: in RGB; nothing but its pixels is written.
        sharp: whether it came without loss: then a drawing of few colours stays so.

    Returns:
        the file, and its media type: PNG for such a drawing, else JPEG.
    """
    file = io.BytesIO()
    if sharp and picture.getcolors(_FEW_COLOURS) is not None:
        picture.save(file, "PNG")
        return file.getvalue(), "image/png"
    picture.save(file, "JPEG", quality=QUALITY)
    return file.getvalue(), "image/jpeg"


def read_clean(clean: bytes, least: int | None = None) -> "Image":
    """Read a picture that was cleaned before.

    Args:
        clean: as `encoded` wrote it.
        least: as for `opened`.

    Returns:
        the picture in RGB.

    Raises:
        Unfit: it is no such picture (broken).
    """
    picture = opened(clean, "image/png" if clean.startswith(b"\x89PNG") else "image/jpeg", least)
    if picture.mode != "RGB" or max(picture.size) > LONGEST or _ORIENTATION in exif_of(picture):
        return upright(picture)
    picture.info.clear()
    return picture  # as it is: a copy would take as much memory again
