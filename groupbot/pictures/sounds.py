"""Sound: what a recording tells besides what people hear is taken out or overwritten."""

from handlers.model.pictures import Unfit

_KEPT_IN_WAVE = frozenset({b"fmt ", b"data", b"fact", b"JUNK", b"PEAK", b"smpl", b"cue "})
_POLYNOMIAL = 0x04C11DB7


def clean_mp3(data: bytes) -> bytes:
    """Take the labels off an MP3: ID3 in front and behind, APE behind.

    Args:
        data: the recording.

    Returns:
        its frames.

    Raises:
        Unfit: nothing is left (broken).
    """
    start, end = 0, len(data)
    while data[start : start + 3] == b"ID3" and start + 10 <= end:
        size = 0
        for byte in data[start + 6 : start + 10]:
            size = size << 7 | byte & 0x7F
        start += 10 + size
    if data[max(start, end - 128) :].startswith(b"TAG"):
        end -= 128
    if data[max(start, end - 32) : end].startswith(b"APETAGEX"):
        size = int.from_bytes(data[end - 20 : end - 16], "little")
        end = max(start, end - size - (32 if data[end - 12 + 3] & 0x80 else 0))
    frames = data[start:end].lstrip(b"\x00")
    if not (len(frames) > 3 and frames[0] == 0xFF and frames[1] & 0xE0 == 0xE0):
        raise Unfit("broken")
    return frames


def clean_wave(data: bytes) -> bytes:
    """Overwrite what a WAVE file tells besides its sound.

    Args:
        data: the recording.

    Returns:
        the recording, cut off where its chunks end.

    Raises:
        Unfit: it has no sound (broken).
    """
    wave = bytearray(data)
    place, has_sound = 12, False
    while place + 8 <= len(wave):
        kind, size = bytes(wave[place : place + 4]), int.from_bytes(wave[place + 4 : place + 8], "little")
        end = min(place + 8 + size + size % 2, len(wave))
        has_sound |= kind == b"data"
        if kind not in _KEPT_IN_WAVE:
            wave[place : place + 4] = b"JUNK"
            wave[place + 8 : end] = bytes(end - place - 8)
        place = end
    if not has_sound:
        raise Unfit("broken")
    return bytes(wave)


def clean_flac(data: bytes) -> bytes:
    """Overwrite the labels and pictures of a FLAC file.

    Args:
        data: the recording.

    Returns:
        the recording.

    Raises:
        Unfit: it breaks off (broken).
    """
    flac = bytearray(data)
    place, is_last = 4, False
    while not is_last:
        if place + 4 > len(flac):
            raise Unfit("broken")
        kind, size = flac[place] & 0x7F, int.from_bytes(flac[place + 1 : place + 4])
        is_last = bool(flac[place] & 0x80)
        if kind not in {0, 3}:  # how to read it, and where to seek
            flac[place] = flac[place] & 0x80 | 1
            flac[place + 4 : place + 4 + size] = bytes(min(size, max(0, len(flac) - place - 4)))
        place += 4 + size
    return bytes(flac)


def clean_ogg(data: bytes) -> bytes:
    """Empty the labels of an Ogg recording, as voice messages are.

    Args:
        data: the recording.

    Returns:
        the recording, of the same length.

    Raises:
        Unfit: its pages break off (broken).
    """
    ogg = bytearray(data)
    place = 0
    for _ in range(64):  # labels stand in the first pages
        if place + 27 > len(ogg) or ogg[place : place + 4] != b"OggS":
            break
        inner = place + 27 + ogg[place + 26]
        end = inner + sum(ogg[place + 27 : inner])
        if end > len(ogg):
            raise Unfit("broken")
        _empty_labels(ogg, place, inner, end)
        place = end
    if place == 0:
        raise Unfit("broken")
    return bytes(ogg)


def _empty_labels(ogg: bytearray, start: int, inner: int, end: int) -> None:
    """Blank the labels that begin in a page, letter for letter, so that no length changes."""
    for head in (b"OpusTags", b"\x03vorbis"):
        if not ogg.startswith(head, inner):
            continue
        place = inner + len(head)
        vendor = int.from_bytes(ogg[place : place + 4], "little")
        place += 4 + vendor
        count = int.from_bytes(ogg[place : place + 4], "little")
        place += 4
        for _ in range(min(count, 1000)):
            size = int.from_bytes(ogg[place : place + 4], "little")
            last = min(place + 4 + size, end)
            ogg[place + 4 : last] = (b"X=" + b" " * size)[: max(0, last - place - 4)]
            place = last
            if place + 4 > end:
                break
        ogg[start + 22 : start + 26] = bytes(4)
        ogg[start + 22 : start + 26] = _checksum(ogg[start:end]).to_bytes(4, "little")


def _checksum(page: bytearray) -> int:
    """The checksum of a page of Ogg (RFC 3533): CRC-32 that begins with 0 and is not reflected."""
    checksum = 0
    for byte in page:
        checksum ^= byte << 24
        for _ in range(8):
            checksum = (checksum << 1 ^ _POLYNOMIAL if checksum & 0x80000000 else checksum << 1) & 0xFFFFFFFF
    return checksum
