"""Files that want to do harm, and files that are not what they say."""

import io
import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from groupbot.pictures import Look, Unfit, look
from handlers.model.pictures import Sort, Trouble
from tests.pictures.made import SECRET, WORD, box, chunk, exif, film, pdf, png, scene, word, written, zipped

pytestmark = pytest.mark.usefixtures("blind")

PHOTO = written(scene())
PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00" + bytes(200)
PAGE = b"<!DOCTYPE html><html><script>alert(1)</script></html>"


def refused(data: bytes, kind: Sort = "photo", mime: str = "") -> Trouble | None:
    """Why something is not taken on, None where it is."""
    try:
        look(data, kind, mime)
    except Unfit as unfit:
        return unfit.reason
    return None


def webp(kind: bytes, body: bytes) -> bytes:
    """The head of a WebP."""
    inner = b"WEBP" + kind + len(body).to_bytes(4, "little") + body
    return b"RIFF" + len(inner).to_bytes(4, "little") + inner


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("50,000 by 50,000", png(50_000, 50_000, bytes(50_000))),
        ("2,000,000,000 by 1", png(2_000_000_000, 1, bytes(1000))),
        (
            "zeros as the text of a picture",
            png(1, 1, b"\0\0", chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(60_000_000)))),
        ),
        ("a WebP of 16,384 by 16,384", webp(b"VP8X", bytes(4) + b"\xff\x3f\x00\xff\x3f\x00")),
        ("one without loss", webp(b"VP8L", b"\x2f" + (0x3FFF | 0x3FFF << 14).to_bytes(4, "little") + bytes(9))),
        ("an old one", webp(b"VP8 ", bytes(3) + b"\x9d\x01\x2a\xff\x3f\xff\x3f" + bytes(9))),
    ],
)
def test_a_small_file_of_huge_pixels_is_a_bomb(name: str, data: bytes) -> None:
    """No pixel of it is unpacked."""
    assert refused(data) == "bomb", name


def test_an_honest_picture_of_too_many_pixels_is_too_big() -> None:
    """A camera of a hundred megapixels means no harm, and the teacher can send it smaller."""
    head = png(10_000, 10_000, b"")
    assert refused(head + bytes(10_000_000)) == "too_big"
    assert refused(webp(b"VP8X", bytes(4) + b"\x9f\x0f\x00\xb7\x0b\x00") + bytes(2_000_000)) == "too_big"


def test_what_needs_more_memory_than_there_is_is_too_big(monkeypatch: pytest.MonkeyPatch) -> None:
    """The memory of a worker is bounded; the teacher hears what helps."""

    def full(*_: object, **__: object) -> Image.Image:
        raise MemoryError

    monkeypatch.setattr(Image.Image, "convert", full)
    assert refused(PHOTO) == "too_big"


@pytest.mark.parametrize(
    ("name", "data", "kind", "mime"),
    [
        ("a program named as a photo", PROGRAM, "document", "image/jpeg"),
        ("a program sent as a photo", PROGRAM, "photo", ""),
        ("a program named as a PDF", b"\x7fELF\x02\x01\x01\x00" + bytes(60), "document", "application/pdf"),
        ("a page of the web named as a photo", PAGE, "document", "image/png"),
        ("a PDF named as a photo", pdf(), "document", "image/jpeg"),
        ("a PDF sent as a photo", pdf(), "photo", "image/jpeg"),
        ("a photo named as a PDF", PHOTO, "document", "application/pdf"),
        ("a film sent as a photo", film(), "photo", "image/jpeg"),
        ("a photo sent as a film", PHOTO, "film", "video/mp4"),
        ("an archive named as a photo", zipped({"a.txt": b"a"}), "photo", "image/jpeg"),
        ("a Word file named as Excel", word(), "document", "application/vnd.ms-excel"),
        ("a Word file named as a PDF", word(), "document", "application/pdf"),
        ("nonsense named as a photo", bytes(range(256)) * 4, "document", "image/jpeg"),
        ("nonsense named as a text", bytes(range(256)) * 4, "document", "text/plain"),
        ("a recording sent as a photo", b"OggS" + bytes(40), "photo", ""),
    ],
)
def test_what_is_not_what_it_says_is_refused(name: str, data: bytes, kind: Sort, mime: str) -> None:
    """The first bytes tell, never the name."""
    assert refused(data, kind, mime) == "disguised", name


@pytest.mark.parametrize(
    ("name", "data", "kind", "mime"),
    [
        ("a GIF named as a JPEG", written(scene().quantize(4), "GIF"), "document", "image/jpeg"),
        ("a photo under an old name", PHOTO, "document", "image/pjpeg"),
        ("a photo of which nothing is said", PHOTO, "document", "application/octet-stream"),
        ("a GIF sent as a film", written(scene().quantize(4), "GIF"), "film", "video/mp4"),
        ("a Word file by its name", word(), "document", WORD),
        ("a Word file named as a zip", word(), "document", "application/zip"),
        ("a text that begins as programs do", b"MZ-gymnastiek is om 9 uur", "document", "text/plain"),
    ],
)
def test_what_is_harmlessly_misnamed_is_taken(name: str, data: bytes, kind: Sort, mime: str) -> None:
    """Phones and programs name files sloppily; a picture becomes a new one anyway."""
    assert refused(data, kind, mime) is None, name


@pytest.mark.parametrize(
    ("name", "data", "mime"),
    [
        ("a program", PROGRAM, "application/x-msdownload"),
        ("an archive", zipped({"a.txt": b"a"}), "application/zip"),
        ("an old Word file", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "application/msword"),
        ("AVIF", box(b"ftyp", b"avif\0\0\0\0avifmif1"), "application/octet-stream"),
        ("a sound in a frame for films", b"RIFF\0\0\0\0AVI LIST", "application/octet-stream"),
        ("XML", b"<?xml version='1.0'?><a/>", "application/octet-stream"),
        ("AVIF that says so", box(b"ftyp", b"avif\0\0\0\0avifmif1"), "image/avif"),
        ("TIFF", b"II*\0\x08\0\0\0" + bytes(40), "image/tiff"),
        ("an old film of Windows", b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo"),
        ("a letter in RTF", b"{\\rtf1 Hallo}", "text/rtf"),
    ],
)
def test_what_nobody_can_look_into_is_unknown(name: str, data: bytes, mime: str) -> None:
    """The teacher is told to send a photo or a PDF."""
    assert refused(data, "document", mime) == "unknown", name


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("nothing", b""),
        ("half a photo", PHOTO[: len(PHOTO) // 2]),
        ("a head only", PHOTO[:30]),
        ("half a PNG", written(scene(), "PNG")[:400]),
        ("a PNG with a wrong checksum", written(scene(), "PNG")[:20] + b"\xff" + written(scene(), "PNG")[21:]),
        ("half a HEIC", box(b"ftyp", b"heic\0\0\0\0heicmif1")),
        ("half a WebP", written(scene(), "WEBP")[:100]),
    ],
)
def test_a_broken_picture_is_refused(name: str, data: bytes) -> None:
    """It is not sent on half grey."""
    assert refused(data) == "broken", name


@pytest.mark.parametrize("tail", [zipped({"evil.class": b"evil payload"}), PAGE, PROGRAM, SECRET])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "WEBP"])
def test_what_hangs_behind_a_picture_stays_behind(form: str, tail: bytes) -> None:
    """A file that is a picture and an archive at once leaves as a picture."""
    found = look(written(scene().quantize(16) if form in {"PNG", "GIF"} else scene(), form) + tail, "photo", "")
    assert tail[:12] not in found.clean
    assert tail[-12:] not in found.clean


def test_what_hides_in_a_comment_stays_behind() -> None:
    """A page of the web in a comment of a JPEG does not leave with it."""
    found = look(written(scene(), comment=PAGE, exif=exif(maker=PAGE)), "photo", "")
    assert b"<script" not in found.clean


def test_an_exif_that_loops_or_lies_harms_nobody() -> None:
    """Its directories may point anywhere: the picture is read all the same."""
    loops = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0"
    lies = b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40
    for block in (loops, lies):
        sent = PHOTO[:2] + b"\xff\xe1" + (len(block) + 2).to_bytes(2) + block + PHOTO[2:]
        assert look(sent, "photo", "image/jpeg").mime == "image/jpeg"


def test_a_broken_iptc_harms_nobody() -> None:
    """Nobody is named, and the picture is read."""
    block = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x09\x1c\x02\x50\xff\xff\xff\xff\xff\xff"
    sent = PHOTO[:2] + b"\xff\xed" + (len(block) + 2).to_bytes(2) + block + PHOTO[2:]
    found = look(sent, "photo", "")
    assert found.seen is not None
    assert found.seen.credit == ""


@pytest.mark.parametrize(
    ("data", "mime", "reason"),
    [
        (PAGE, "text/html", "script"),
        (PAGE, "", "script"),
        (b"#!/bin/sh\nrm -rf ~", "text/plain", "script"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "image/svg+xml", "script"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml", "unknown"),
        (b"Maandag\x07 gym", "text/plain", "disguised"),
        (b"Sjoelen is om twee uur.", "text/plain", None),
        ("Café en coöperatie".encode("cp1252"), "text/plain", None),
        (b"BEGIN:VCALENDAR\r\nSUMMARY:Zomerfeest\r\nEND:VCALENDAR\r\n", "text/calendar", None),
        (b"\xef\xbb\xbfnaam;tijd\r\nGym;9:00\r\n", "text/csv", None),
    ],
)
def test_texts_pass_and_scripts_do_not(data: bytes, mime: str, reason: Trouble | None) -> None:
    """A calendar is read as words; a page of the web is no text."""
    assert refused(data, "document", mime) == reason


def test_the_words_of_a_text_are_read() -> None:
    """They are checked like those of the post."""
    for data in ("Café om 9".encode(), "\ufeffCafé om 9".encode(), "Café om 9".encode("cp1252")):
        found = look(data, "document", "text/plain; charset=utf-8")
        assert found.seen is not None
        assert (found.seen.words, found.clean, found.mime) == ("Café om 9", data, "text/plain")


SEEDS = (
    PHOTO,
    written(scene(64, 48), exif=exif(), xmp=b"<dc:creator>x</dc:creator>"),
    written(scene(64, 48).quantize(4), "PNG"),
    written(scene(64, 48), "WEBP"),
    written(scene(64, 48).quantize(4), "GIF"),
    film(sensor=b"gps " * 4),
    word(),
    pdf(),
    b"OggS" + bytes(22) + b"\x01\x10OpusTags" + struct.pack("<II", 0, 0),
    b"fLaC\x84\x00\x00\x02ab",
    b"RIFF\x20\0\0\0WAVEfmt \x02\0\0\0abdata\x02\0\0\0ab",
    b"ID3\x04\0\0\0\0\0\x02ab\xff\xfb\x90\x00abc",
    b"\x1aE\xdf\xa3\x81a\x18S\x80g\x84\x12T\xc3g",
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.sampled_from(SEEDS),
    changes=st.lists(st.tuples(st.integers(0, 4000), st.binary(min_size=1, max_size=4)), max_size=4),
    cut=st.integers(0, 4000),
    kind=st.sampled_from(["photo", "film", "document", "sound"]),
)
def test_whatever_is_sent_is_looked_at_or_refused(
    seed: bytes, changes: list[tuple[int, bytes]], cut: int, kind: Sort
) -> None:
    """No file, however broken, makes anything else happen."""
    data = bytearray(seed)
    for place, part in changes:
        data[place % len(data) : place % len(data) + len(part)] = part
    try:
        found = look(bytes(data[: max(1, len(data) - cut)] if cut < 2000 else data), kind, "")
    except Unfit:
        return
    assert isinstance(found, Look)
    assert found.clean


def test_a_picture_whose_data_ends_early_is_not_padded() -> None:
    """Pillow could show the rest grey: then a face could hide in what some phone shows."""
    file = io.BytesIO(written(scene(600, 600), quality=95))
    assert refused(file.getvalue()[:-200]) == "broken"
