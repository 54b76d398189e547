"""What a picture tells besides its pixels: where it was made, by whom, and whether it is a screenshot of a phone."""

import html
import re
from typing import TYPE_CHECKING, Any

from groupbot.pictures.raster import exif_of

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

LONGEST_CREDIT = 200
"""Characters that are kept of a maker's name."""

_GPS = 0x8825
_MAKE, _MODEL, _DESCRIPTION, _ARTIST, _COPYRIGHT = 0x010F, 0x0110, 0x010E, 0x013B, 0x8298
_EXIF, _COMMENT = 0x8769, 0x9286
_IPTC_CREDITS = ((2, 80), (2, 110), (2, 116))  # by-line, credit, copyright notice
_IPTC_CAPTION = (2, 120)
_PNG_CREDITS = ("Author", "Copyright", "Artist")
_XMP_CREDIT = re.compile(
    r"<(dc:creator|dc:rights|photoshop:Credit|xmpRights:Owner)\b[^>]{0,200}>(.{1,2000}?)</\1>"
    r"|\bphotoshop:Credit=\"([^\"]{1,300})\"",
    re.DOTALL,
)
_XMP_GPS = re.compile(r"\bexif:GPSLatitude\b|\bexif:GPSLongitude\b")
_TAG = re.compile(r"<[^>]{0,500}>")
_CREDIT_WORDS = re.compile(
    r"©[^\n]{0,150}|\(c\)\s{0,3}[^\n]{2,150}|\b(?:foto|photo|bron|source|copyright|credits?)\s{0,2}:[^\n]{2,150}",
    re.IGNORECASE,
)
_READ = 100_000  # characters of metadata that are looked at


def is_located(picture: "ImageFile") -> bool:
    """Tell whether a picture says where it was made.

    Args:
        picture: as `raster.opened` gave it.

    Returns:
        whether its EXIF or XMP has coordinates.
    """
    gps = _inner(picture, _GPS)
    return any(tag in gps for tag in (2, 4)) or _XMP_GPS.search(_xmp(picture)) is not None


def credit(picture: "ImageFile") -> str:
    """Tell who made a picture or has the rights to it.

    Args:
        picture: as `raster.opened` gave it.

    Returns:
        the names that EXIF, IPTC, XMP or a caption give, once each, parted by semicolons; "" where there are none.
    """
    exif = exif_of(picture)
    iptc = _iptc(picture)
    named = [_words(exif.get(tag)) for tag in (_ARTIST, _COPYRIGHT)]
    named += [iptc.get(field, "") for field in _IPTC_CREDITS]
    named += [_words(picture.info.get(key)) for key in _PNG_CREDITS]
    named += [_untagged(match[2] or match[3] or "") for match in _XMP_CREDIT.finditer(_xmp(picture))]
    captions = (exif.get(_DESCRIPTION), picture.info.get("comment"), picture.info.get("Description"))
    for caption in (*map(_words, captions), iptc.get(_IPTC_CAPTION, "")):
        named += _CREDIT_WORDS.findall(caption)
    cleaned = (" ".join(name.split())[:LONGEST_CREDIT] for name in named)
    return "; ".join(dict.fromkeys(name for name in cleaned if any(map(str.isalpha, name))))[:LONGEST_CREDIT]


def has_camera(picture: "ImageFile") -> bool:
    """Tell whether a camera is named in a picture: then it is no screenshot.

    Args:
        picture: as `raster.opened` gave it.

    Returns:
        whether its EXIF has a make or a model.
    """
    exif = exif_of(picture)
    return any(_words(exif.get(tag)) for tag in (_MAKE, _MODEL))


def says_screenshot(picture: "ImageFile") -> bool:
    """Tell whether a picture calls itself a screenshot, as those of an iPhone do.

    Args:
        picture: as `raster.opened` gave it.

    Returns:
        whether its EXIF or XMP says so.
    """
    comment = _words(_inner(picture, _EXIF).get(_COMMENT))
    return "screenshot" in comment.lower() or ">screenshot<" in _xmp(picture).lower()


def looks_like_screenshot(small: "Image") -> bool:
    """Tell whether a picture looks like what a phone shows: its shape, a bar with the time on top, large even areas.

    Args:
        small: the upright picture in RGB, about 1,200 pixels long.

    Returns:
        whether all of these hold: a photo seldom has even one of the last two.
    """
    import numpy as np  # noqa: PLC0415  only the workers carry it

    if not 1.6 <= small.height / small.width <= 2.5:
        return False
    grey = np.asarray(small.convert("L"), np.int16)
    even = np.abs(np.diff(grey, axis=1)) <= 2
    if float(even.mean()) < 0.75:
        return False
    shades = np.bincount(grey.ravel() >> 2, minlength=64)
    if float(np.sort(shades)[-3:].sum()) < 0.5 * grey.size:
        return False
    bar = grey[: max(8, small.height // 22)]
    ground = int(np.bincount(bar.ravel() >> 2, minlength=64).argmax()) * 4 + 2
    ink = np.abs(bar - ground) > 40
    third = small.width // 3
    sides = ink[:, :third].any() and ink[:, -third:].any()
    return bool(sides) and 0.001 < float(ink.mean()) < 0.2


def _inner(picture: "ImageFile", name: int) -> dict[int, Any]:
    """A part of the EXIF, empty where it cannot be read."""
    try:
        return exif_of(picture).get_ifd(name)
    except Exception:  # noqa: BLE001  whatever stands there: it does not leave, and the picture can be read without
        return {}


def _words(value: object) -> str:
    """What a field of the metadata says, as text."""
    if isinstance(value, bytes):
        raw = value[:_READ].removeprefix(b"ASCII\0\0\0").removeprefix(b"UNICODE\0").replace(b"\0", b"")
        try:
            return raw.decode().strip()
        except UnicodeDecodeError:
            return raw.decode("latin-1").strip()
    return value[:_READ].strip("\0 \t\r\n") if isinstance(value, str) else ""


def _iptc(picture: "ImageFile") -> dict[tuple[int, int], str]:
    """The IPTC fields of a picture that has any."""
    from PIL import IptcImagePlugin  # noqa: PLC0415  only the workers carry it

    try:
        fields = IptcImagePlugin.getiptcinfo(picture) or {}
    except Exception:  # noqa: BLE001  as above
        return {}
    return {key: _words(value[0] if isinstance(value, list) else value) for key, value in fields.items()}


def _xmp(picture: "ImageFile") -> str:
    """The XMP packet of a picture, "" where it has none."""
    return _words(picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp"))


def _untagged(text: str) -> str:
    """The words in a piece of XML."""
    return html.unescape(_TAG.sub(" ", text))
