"""Films: what they tell besides what people see and hear is overwritten where it stands, so nothing else moves.

MP4 and QuickTime are trees of boxes (ISO/IEC 14496-12); WebM is a tree of elements (RFC 8794).
"""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

from handlers.model.pictures import Unfit

_INSIDE = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"moof", b"traf"})
_TELLING = frozenset({b"udta", b"meta", b"uuid", b"cprt", b"XMP_"})
_TIMED = frozenset({b"mvhd", b"tkhd", b"mdhd"})
_FOR_PEOPLE = frozenset({b"vide", b"soun", b"text", b"sbtl", b"subt", b"clcp", b"tmcd", b"alis", b"url ", b"pict"})
_LOCATION = re.compile(rb"\xa9xyz|ISO6709|loci|GPSCoordinates|GPSLatitude|gpmd|[+-]\d\d\.\d{3,8}[+-]\d{3}\.\d{3,8}")
_DEEPEST = 12


class _Part(NamedTuple):
    """A box: its kind, where it begins, where its contents begin and where it ends, in bytes."""

    kind: bytes
    start: int
    inner: int
    end: int


def clean_film(data: bytes) -> tuple[bytes, bool]:
    """Overwrite what an MP4 or QuickTime film tells: its place, device, dates, titles.

    Tracks of other than sight and sound go too: some cameras write in them where they are.

    Args:
        data: the film.

    Returns:
        the film, cut off where its boxes end, and whether it told where it was made.

    Raises:
        Unfit: it is no such film, or breaks off (broken).
    """
    film = bytearray(data)
    end = _end_of_boxes(film)
    del film[end:]
    kinds = {part.kind for part in _parts(film, 0, end)}
    if not kinds & {b"moov", b"moof"} or not kinds & {b"mdat", b"moof"}:
        raise Unfit("broken")
    located = _overwrite(film, 0, end, 0)
    return bytes(film), located


def _end_of_boxes(film: bytearray) -> int:
    """Where a film ends: what is appended behind it is no part of it."""
    place = 0
    while place + 8 <= len(film):
        kind, size = bytes(film[place + 4 : place + 8]), _size(film, place)
        if not all(32 <= letter < 127 or letter == 0xA9 for letter in kind):
            break
        if size < 8 or place + size > len(film):
            if kind in _INSIDE | _TELLING | {b"mdat", b"ftyp"}:
                raise Unfit("broken")
            break
        place += size
    return place


def _size(film: bytearray, place: int) -> int:
    """How many bytes a box has; 0 where it is none."""
    size = int.from_bytes(film[place : place + 4])
    if size == 1:
        return int.from_bytes(film[place + 8 : place + 16])
    return size or len(film) - place


def _parts(film: bytearray, start: int, end: int) -> Iterator[_Part]:
    """The boxes between two places."""
    while start + 8 <= end:
        size = _size(film, start)
        if size < 8 or start + size > end:
            return
        inner = start + (16 if int.from_bytes(film[start : start + 4]) == 1 else 8)
        yield _Part(bytes(film[start + 4 : start + 8]), start, inner, start + size)
        start += size


def _overwrite(film: bytearray, start: int, end: int, depth: int) -> bool:
    """Overwrite what the boxes between two places tell, and say whether that was a place on earth."""
    located = False
    for part in _parts(film, start, end):
        if part.kind in _TELLING:
            located |= _LOCATION.search(film, part.inner, part.end) is not None
            _free(film, part)
        elif part.kind == b"trak" and not _is_for_people(film, part):
            located |= _forget_samples(film, part) or _LOCATION.search(film, part.inner, part.end) is not None
            _free(film, part)
        elif part.kind in _TIMED and part.end - part.inner >= 20:
            width = 8 if film[part.inner] == 1 else 4
            film[part.inner + 4 : part.inner + 4 + 2 * width] = bytes(2 * width)
        elif part.kind in _INSIDE and depth < _DEEPEST:
            located |= _overwrite(film, part.inner, part.end, depth + 1)
    return located


def _free(film: bytearray, part: _Part) -> None:
    """Make a box one that is skipped, and empty it."""
    film[part.start + 4 : part.start + 8] = b"free"
    film[part.inner : part.end] = bytes(part.end - part.inner)


def _find(film: bytearray, part: _Part, *path: bytes) -> _Part | None:
    """A box inside of others."""
    for kind in path:
        inner = next((one for one in _parts(film, part.inner, part.end) if one.kind == kind), None)
        if inner is None:
            return None
        part = inner
    return part


def _is_for_people(film: bytearray, track: _Part) -> bool:
    """Whether a track is one of sight, sound or subtitles."""
    handler = _find(film, track, b"mdia", b"hdlr")
    return handler is None or bytes(film[handler.inner + 8 : handler.inner + 12]) in _FOR_PEOPLE


def _numbers(film: bytearray, part: _Part, skip: int, size: int) -> tuple[int, ...]:
    """The numbers of a table, each of so many bytes, behind its head."""
    start = part.inner + skip
    count = min(int.from_bytes(film[start - 4 : start]), (part.end - start) // size)
    return struct.unpack_from(f">{count}{'Q' if size == 8 else 'I'}", film, start)


def _forget_samples(film: bytearray, track: _Part) -> bool:
    """Overwrite what a track says over time, and say whether that was a place on earth."""
    tables = {
        kind: _find(film, track, b"mdia", b"minf", b"stbl", kind) for kind in (b"stsz", b"stsc", b"stco", b"co64")
    }
    sizes, groups, places = tables[b"stsz"], tables[b"stsc"], tables[b"stco"] or tables[b"co64"]
    if sizes is None or groups is None or places is None or groups.end - groups.inner < 20:
        return False
    starts = _numbers(film, places, 8, 8 if places.kind == b"co64" else 4)
    each = int.from_bytes(film[sizes.inner + 4 : sizes.inner + 8])
    listed = () if each else _numbers(film, sizes, 12, 4)
    rows = [struct.unpack_from(">II", film, place) for place in range(groups.inner + 8, groups.end - 11, 12)]
    located, sample = False, 0
    for number, start in enumerate(starts, start=1):
        many = next((many for first, many in reversed(rows) if first <= number), 0)
        length = each * many if each else sum(listed[sample : sample + many])
        sample += many
        end = min(start + length, len(film))
        if start < end:
            located |= _LOCATION.search(film, start, end) is not None
            film[start:end] = bytes(end - start)
    return located


_SEGMENT, _INFO, _VOID = 0x18538067, 0x1549A966, 0xEC
_TOLD = frozenset({0x1254C367, 0x1941A469})  # tags, attached files
_TOLD_IN_INFO = frozenset({0x4461, 0x7BA9, 0x7384, 0x73A4, 0x5741, 0x4D80})  # date, title, file, id, programs
_EBML = 0x1A45DFA3


def clean_webm(data: bytes) -> tuple[bytes, bool]:
    """Overwrite what a WebM or Matroska film tells: tags, attached files, date and title.

    Args:
        data: the film.

    Returns:
        the film, and whether it told where it was made.

    Raises:
        Unfit: it is no such film (broken).
    """
    film = bytearray(data)
    located, has_segment, end = False, False, 0
    for name, start, inner, end in _elements(film, 0, len(film)):
        if name == _SEGMENT:
            has_segment = True
            located |= _overwrite_elements(film, inner, end)
        elif name not in {_EBML, _VOID}:
            end = start  # noqa: PLW2901  what is appended behind the film is no part of it
            break
    if not has_segment:
        raise Unfit("broken")
    del film[end:]
    return bytes(film), located


def _overwrite_elements(film: bytearray, start: int, end: int) -> bool:
    """Overwrite what the elements of a film tell, and say whether that was a place on earth."""
    located = False
    for name, begin, inner, close in _elements(film, start, end):
        if name in _TOLD:
            located |= re.search(rb"LOCATION|GPS|latitude", film[inner:close], re.IGNORECASE) is not None
            _void(film, begin, close)
        elif name == _INFO:
            for field, first, _, last in _elements(film, inner, close):
                if field in _TOLD_IN_INFO:
                    _void(film, first, last)
    return located


def _elements(film: bytearray, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """The elements between two places: name, begin, where their contents begin, end."""
    while start < end:
        width = 9 - film[start].bit_length()
        place = start + width
        if width > 4 or place >= end:
            return
        long = 9 - film[place].bit_length()
        if long > 8 or place + long > end:
            return
        size = int.from_bytes(film[place : place + long]) & ((1 << 7 * long) - 1)
        inner = place + long
        is_open = size == (1 << 7 * long) - 1  # lasts until its parent ends
        close = end if is_open else min(inner + size, end)
        yield int.from_bytes(film[start:place]), start, inner, close
        start = close


def _void(film: bytearray, start: int, end: int) -> None:
    """Make an element one that is skipped, and empty it."""
    length = end - start
    head = bytes((_VOID, 0x80 | length - 2)) if length < 129 else bytes((_VOID,)) + (1 << 56 | length - 9).to_bytes(8)
    film[start:end] = head + bytes(length - len(head))
