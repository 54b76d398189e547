"""Looks at whatever somebody sends: what it really is, what can be told of it, and the version that may leave."""

from collections.abc import Callable

from groupbot.pictures import facts, kinds, raster
from groupbot.pictures.faces import faces
from groupbot.pictures.films import clean_film, clean_webm
from groupbot.pictures.office import clean_office
from groupbot.pictures.pdf import clean_pdf
from groupbot.pictures.reading import words_in
from groupbot.pictures.sounds import clean_flac, clean_mp3, clean_ogg, clean_wave
from handlers.model.pictures import Look, Seen, Sort, Unfit

_TELL_LOCATION: dict[str, Callable[[bytes], tuple[bytes, bool]]] = {
    "video/mp4": clean_film,
    "video/webm": clean_webm,
    "audio/mp4": clean_film,
}
_SOUNDS: dict[str, Callable[[bytes], bytes]] = {
    "audio/mpeg": clean_mp3,
    "audio/ogg": clean_ogg,
    "audio/flac": clean_flac,
    "audio/x-wav": clean_wave,
    "audio/amr": bytes,  # has no labels
}
_READ, _SMALL = 2432, 1216


def look(data: bytes, kind: Sort, mime: str) -> Look:
    """Look at a picture, film or file.

    Args:
        data: the file as it came.
        kind: what the platform takes it for.
        mime: what whoever sent it says that it is, "" where nothing is said.

    Returns:
        what was seen, and a version without anything that people do not see or hear.

    Raises:
        Unfit: it is not taken on; its reason says why.
    """
    real = kinds.recognise(data, kind, mime)
    if real in kinds.PICTURES:
        return _picture(data, real)
    if real in _TELL_LOCATION:
        clean, located = _TELL_LOCATION[real](data)
        return Look(Seen(0, 0, located=located), clean, real)
    if real.startswith("audio/"):
        return Look(None, _SOUNDS[real](data), real)
    if real == "application/pdf":
        clean, words = clean_pdf(data)
        return Look(Seen(0, 0, words=words), clean, real)
    if real == "application/zip":
        clean, words, office = clean_office(data)
        if mime.startswith("application/") and mime not in {office, "application/zip", "application/octet-stream"}:
            raise Unfit("disguised")
        return Look(Seen(0, 0, words=words), clean, office)
    return Look(Seen(0, 0, words=_text(data)), data, real)


def _picture(data: bytes, mime: str) -> Look:
    """Look at a picture: the large one is let go of before words and faces are looked for."""
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    sent = raster.opened(data, mime)
    located, credit = facts.is_located(sent), facts.credit(sent)
    has_camera, says_screenshot = facts.has_camera(sent), facts.says_screenshot(sent)
    picture = raster.upright(sent)
    clean, clean_mime = raster.encoded(picture, sharp=mime in {"image/png", "image/gif"})
    width, height = picture.size
    picture.thumbnail((_READ, _READ), Image.Resampling.BILINEAR, reducing_gap=2.0)
    read = words_in(picture)
    picture.thumbnail((_SMALL, _SMALL), reducing_gap=2.0)
    is_screenshot = says_screenshot or read.is_chat or (not has_camera and facts.looks_like_screenshot(picture))
    maker = "; ".join(dict.fromkeys(name for name in (credit, read.credit) if name))[: facts.LONGEST_CREDIT]
    seen = Seen(width, height, faces(picture), read.words, maker, located, is_screenshot)
    return Look(seen, clean, clean_mime)


def _text(data: bytes) -> str:
    """The words of a text."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
