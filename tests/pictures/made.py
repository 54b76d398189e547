"""Pictures and files as people and their enemies make them. Nobody is in them."""

import io
import struct
import zipfile
import zlib
from collections.abc import Sequence

from PIL import Image, ImageDraw
from PIL.TiffImagePlugin import IFDRational

SECRET = b"Juf Anne van den Berg"
"""Stands in the metadata of all that is made here, and may stand nowhere after cleaning."""

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def scene(width: int = 400, height: int = 300) -> Image.Image:
    """A field, a sky, and a red square in the top left corner."""
    picture = Image.new("RGB", (width, height), (120, 170, 230))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, height * 2 // 3, width, height), fill=(60, 140, 60))
    pen.rectangle((0, 0, width // 5 - 1, height // 5 - 1), fill=(220, 20, 20))
    return picture


def written(picture: Image.Image, form: str = "JPEG", **options: object) -> bytes:
    """A picture as a file."""
    file = io.BytesIO()
    picture.save(file, form, **options)
    return file.getvalue()


def exif(*, located: bool = True, turned: int = 1, maker: bytes = SECRET, camera: bool = True) -> Image.Exif:
    """What a phone writes beside a photo."""
    told = Image.Exif()
    told[0x0112] = turned
    if camera:
        told[0x010F], told[0x0110] = "Fairphone", "FP5"
    if maker:
        told[0x013B] = maker.decode()
    told[0x0132] = "2026:11:20 10:15:00"
    if located:
        told.get_ifd(0x8825).update(
            {1: "N", 2: tuple(IFDRational(part) for part in (53, 2, 11)), 3: "E", 4: (5, 45, 0)}
        )
    return told


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG."""
    return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)


def png(width: int, height: int, pixels: bytes, *more: bytes, depth: int = 8, colour: int = 0) -> bytes:
    """A PNG made by hand: `pixels` are its lines, each with a filter's number in front."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(pixels, 9))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + body + chunk(b"IEND", b"")


def pdf(*objects: bytes, root: bytes = b"", tail: bytes = b"") -> bytes:
    """A PDF of one page with some words; `objects` get the numbers from 7, `root` is added to the catalogue."""
    content = b"BT /F1 18 Tf 40 700 Td (Schoolreis op vrijdag) Tj ET"
    all_objects = (
        b"<< /Type /Catalog /Pages 2 0 R " + root + b" >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources 6 0 R >>",
        stream(content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F1 5 0 R >> >>",
        *objects,
    )
    file, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(all_objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, tail, start)
    return bytes(file)


def stream(data: bytes, head: bytes = b"") -> bytes:
    """A stream of a PDF."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), head, data)


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()


def word(**more: bytes) -> bytes:
    """A Word file by somebody; `more` are further files in it, their names with __ for / and _dot_ for a point."""
    named = {name.replace("__", "/").replace("_dot_", "."): data for name, data in more.items()}
    files = {
        "[Content_Types].xml": b"<Types/>",
        "_rels/.rels": b"<Relationships/>",
        "word/document.xml": b'<w:document><w:p><w:ins w:author="%s"><w:t>Lieve ouders,</w:t></w:ins></w:p>'
        b"<w:p><w:t>gym is om 9&amp;10</w:t></w:p></w:document>" % SECRET,
        "docProps/core.xml": b"<creator>%s</creator>" % SECRET,
        "docProps/app.xml": b"<Company>%s</Company>" % SECRET,
    }
    return zipped({**files, **named})


def box(kind: bytes, *contents: bytes) -> bytes:
    """A box of an MP4."""
    inner = b"".join(contents)
    return (len(inner) + 8).to_bytes(4) + kind + inner


def film(*, place: bytes = b"+53.0364+005.7500/", sensor: bytes = b"", wide: bool = False) -> bytes:
    """A film of a phone: `place` in its metadata, `sensor` in a track of its own."""
    head = box(b"ftyp", b"isom\x00\x00\x02\x00isommp42")
    data = box(b"mdat", b"\x11" * 64, sensor)
    start = len(head) + 8 + 64
    times = b"\xde\xad\xbe\xef" * 2
    tracks = [track(b"vide", len(head) + 8, [64])]
    if sensor:
        tracks.append(track(b"meta", start, [len(sensor) - 4, 4], wide=wide))
    moov = box(
        b"moov",
        box(b"mvhd", bytes(4), times, bytes(88)),
        *tracks,
        box(b"udta", box(b"\xa9xyz", b"\x00\x12\x15\xc7", place), box(b"auth", SECRET)) if place else b"",
    )
    return head + data + moov


def track(handler: bytes, start: int, sizes: Sequence[int], *, wide: bool = False) -> bytes:
    """A track whose samples stand behind one another in one chunk."""
    place = (
        box(b"co64", bytes(4), struct.pack(">IQ", 1, start))
        if wide
        else box(b"stco", bytes(4), struct.pack(">II", 1, start))
    )
    even = len(set(sizes)) == 1
    listed = (
        struct.pack(">II", sizes[0], len(sizes)) if even else struct.pack(f">II{len(sizes)}I", 0, len(sizes), *sizes)
    )
    table = box(
        b"stbl",
        box(b"stsc", bytes(4), struct.pack(">IIII", 1, 1, len(sizes), 1)),
        box(b"stsz", bytes(4), listed),
        place,
    )
    head = box(b"mdhd", b"\x01\x00\x00\x00", b"\xde\xad\xbe\xef" * 4, bytes(16))
    return box(b"trak", box(b"mdia", head, box(b"hdlr", bytes(8), handler, bytes(12)), box(b"minf", table)))


def element(name: bytes, *contents: bytes, size: int = 1) -> bytes:
    """An element of a WebM; its length takes `size` bytes."""
    inner = b"".join(contents)
    return name + (len(inner) | 1 << 7 * size).to_bytes(size) + inner
