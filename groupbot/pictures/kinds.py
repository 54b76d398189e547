"""What a file really is, by how it begins, and whether that is what it was sent as."""

import re

from handlers.model.pictures import Sort, Unfit

PICTURES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/heic"})
"""Of these a new picture is made."""

OFFICE = {
    "word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
"""By the folder that holds its contents, the kind of an office file."""

OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."

_BEGINNINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/x-wav"}
_STILL_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_SOUND_BRANDS = frozenset({b"M4A ", b"M4B "})
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\x00asm", b"dex\n")

_SCRIPT = re.compile(rb"<\s*(?:script|html|body|iframe|object|embed|!doctype html)\b|<\?php|javascript:", re.IGNORECASE)
_TEXTS = frozenset({"text/plain", "text/csv", "text/calendar", "text/markdown", "text/vcard"})
_TAKEN_ON = PICTURES | _TEXTS | {*OFFICE.values(), *_RIFF.values(), "application/pdf", "video/mp4", "video/webm"}
_TAKEN_ON |= {"audio/mp4", *(mime for _, mime in _BEGINNINGS if mime.startswith("audio/"))}
_NOTHING_SAID = frozenset({"", "application/octet-stream", "binary/octet-stream"})
_ALIASES = {
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "image/heif": "image/heic",
    "image/heic-sequence": "image/heic",
    "audio/mp3": "audio/mpeg",
    "audio/x-m4a": "audio/mp4",
    "audio/m4a": "audio/mp4",
    "audio/opus": "audio/ogg",
    "audio/wav": "audio/x-wav",
    "audio/wave": "audio/x-wav",
    "audio/x-flac": "audio/flac",
    "video/quicktime": "video/mp4",
    "video/x-m4v": "video/mp4",
    "video/3gpp": "video/mp4",
    "video/x-matroska": "video/webm",
    "text/x-vcard": "text/vcard",
    "application/ics": "text/calendar",
}
_FAMILIES = {"photo": ("image/",), "film": ("video/", "image/gif"), "sound": ("audio/", "video/")}
"""What a thing can really be that was sent as a photo, film or sound: phones record sound in the container of films."""


def recognise(data: bytes, kind: Sort, mime: str) -> str:
    """Tell what a file is.

    Args:
        data: the file.
        kind: what the platform takes it for.
        mime: what whoever sent it says that it is, "" where nothing is said.

    Returns:
        its media type, one of those that are taken on.

    Raises:
        Unfit: it is something else than it was sent as (disguised), does something when it is opened (script), or is of
            a kind that is not taken on (unknown).
    """
    claimed = mime.partition(";")[0].strip().lower()
    claimed = _ALIASES.get(claimed, claimed)
    if not data:
        raise Unfit("broken")
    if data.startswith(_PROGRAMS) and b"\x00" in data:
        raise Unfit("unknown" if kind == "document" and not _is_taken_on(claimed) else "disguised")
    real = _by_beginning(data) or _text(data, claimed)
    if real == "":
        raise Unfit("disguised" if _is_taken_on(claimed) else "unknown")
    _compare(real, kind, claimed)
    return real


def _by_beginning(data: bytes) -> str:
    """What a file's first bytes say, "" where they say nothing."""
    for beginning, mime in _BEGINNINGS:
        if data.startswith(beginning):
            return mime
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12], "")
    if data[4:8] == b"ftyp":
        return _by_brand(data)
    if data[4:8] in {b"moov", b"mdat", b"wide"}:  # QuickTime of before brands
        return "video/mp4"
    return "audio/mpeg" if _is_mp3(data) else ""


def _by_brand(data: bytes) -> str:
    """What an ISO base media file is, by its brands."""
    brand = data[8:12]
    size = min(int.from_bytes(data[:4]), 256)
    if brand in _STILL_BRANDS:
        return "image/heic"
    if brand in {b"avif", b"avis"} or b"avif" in data[16:size]:
        return ""
    return "audio/mp4" if brand in _SOUND_BRANDS else "video/mp4"


def _is_mp3(data: bytes) -> bool:
    """Whether a file begins with a frame of MPEG or AAC sound."""
    return len(data) > 3 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0 and data[1] != 0xFF and data[2] != 0xFF


def _text(data: bytes, claimed: str) -> str:
    """The kind of a text, "" where a file is none."""
    if b"\x00" in data:
        return ""
    if data.startswith(b"#!") or _SCRIPT.search(data[:65_536]):
        if claimed.startswith("text/") or claimed in _NOTHING_SAID or "xml" in claimed:
            raise Unfit("script")
        return ""
    if data.lstrip()[:5].lower() in {b"<?xml", b"<svg "} or not _is_readable(data):
        return ""
    if claimed in _TEXTS:
        return claimed
    return "text/plain" if claimed in _NOTHING_SAID else ""


def _is_readable(data: bytes) -> bool:
    """Whether people can read it as it is: UTF-8, or what an older Windows wrote, without control characters."""
    try:
        words = data.decode("utf-8")
    except UnicodeDecodeError:
        words = data.decode("cp1252", "replace")
    control = sum(character < " " and character not in "\t\n\r\f\x1a" for character in words)
    return control == 0 and "\ufffd" not in words


def _is_taken_on(claimed: str) -> bool:
    """Whether a media type is one of those that are taken on: what claims to be one and is not is disguised."""
    return claimed in _TAKEN_ON or claimed.startswith(OPEN_DOCUMENT.decode())


def _compare(real: str, kind: Sort, claimed: str) -> None:
    """Hold what a file is against what it was sent as; pictures may be any picture, as they are made anew anyway."""
    if kind in _FAMILIES and not real.startswith(_FAMILIES[kind]):
        raise Unfit("disguised")
    if claimed in _NOTHING_SAID or real in {claimed, "application/zip"}:
        return
    families = {part.partition("/")[0] for part in (real, claimed)}
    if families <= {"audio", "video"} or families == {"image"}:
        return
    if kind == "film" and real == "image/gif":
        return
    raise Unfit("disguised")
