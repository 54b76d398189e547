"""JPEG as it stands in documents: what it tells is cut out without touching its pixels."""

_KEPT = frozenset({0xE0, 0xEE})  # JFIF, and Adobe's word on how colours are stored
_SCAN = 0xDA


def without_metadata(jpeg: bytes) -> bytes:
    """Cut the metadata out of a JPEG: EXIF, XMP, IPTC, comments, small copies of the picture.

    Args:
        jpeg: the file.

    Returns:
        the file without them; what is no JPEG comes back as it is.
    """
    if not jpeg.startswith(b"\xff\xd8"):
        return jpeg
    kept, place = [b"\xff\xd8"], 2
    while place + 4 <= len(jpeg) and jpeg[place] == 0xFF:
        marker, end = jpeg[place + 1], place + 2 + int.from_bytes(jpeg[place + 2 : place + 4])
        if marker == _SCAN:
            break
        if marker in _KEPT or not (0xE0 <= marker <= 0xEF or marker == 0xFE):
            kept.append(jpeg[place:end])
        place = end
    last = jpeg.rfind(b"\xff\xd9")
    return b"".join((*kept, jpeg[place : last + 2 if last > place else None]))
