"""What is seen in pictures, and what leaves of them."""

import io

import pytest
from PIL import Image

from groupbot.pictures import Look, look
from groupbot.pictures.raster import LONGEST
from handlers.model.pictures import Seen
from tests.pictures.made import SECRET, exif, png, scene, written

pytestmark = pytest.mark.usefixtures("blind")


def shown(found: Look) -> Image.Image:
    """The cleaned picture."""
    return Image.open(io.BytesIO(found.clean))


def facts(found: Look) -> Seen:
    """What was seen, where something was."""
    assert found.seen is not None
    return found.seen


def is_red(picture: Image.Image, x: float, y: float) -> bool:
    """Whether a picture is red at a place in fractions of it."""
    pixel = picture.convert("RGB").getpixel((int(x * picture.width), int(y * picture.height)))
    assert isinstance(pixel, tuple)
    return pixel[0] > 180 and pixel[1] < 70 and pixel[2] < 70


def segments(jpeg: bytes) -> set[int]:
    """The markers in the head of a JPEG."""
    found, place = set(), 2
    while jpeg[place + 1] != 0xDA:
        found.add(jpeg[place + 1])
        place += 2 + int.from_bytes(jpeg[place + 2 : place + 4])
    return found


def test_of_a_phones_photo_nothing_leaves_but_its_pixels() -> None:
    """Place, date, camera, maker and comment are gone; the place is told as a fact."""
    sent = written(scene(), exif=exif(), comment=SECRET, xmp=b"<x:xmpmeta>" + SECRET, icc_profile=b"icc" + SECRET)
    found = look(sent, "photo", "image/jpeg")
    assert SECRET in sent
    assert SECRET not in found.clean
    assert segments(found.clean) <= {0xE0, 0xDB, 0xC0, 0xC4}
    assert facts(found).located
    assert not facts(look(found.clean, "photo", "image/jpeg")).located


def test_a_place_is_read_in_xmp_as_well() -> None:
    """Some programs write coordinates there only."""
    sent = written(scene(), xmp=b'<rdf exif:GPSLatitude="53,2.1N" exif:GPSLongitude="5,45E"/>')
    assert facts(look(sent, "photo", "")).located


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_picture_is_set_upright(turned: int) -> None:
    """However the phone was held, the red corner ends where the viewer of the photo saw it."""
    told = Image.Exif()
    told[0x0112] = turned
    corner = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}[turned]
    found = look(written(scene(), exif=told), "photo", "image/jpeg")
    size = (400, 300) if turned < 5 else (300, 400)
    assert (facts(found).width, facts(found).height) == shown(found).size == size
    assert is_red(shown(found), *(0.05 + 0.9 * side for side in corner))


@pytest.mark.parametrize(
    ("name", "sent", "mime"),
    [
        ("PNG", written(scene(), "PNG"), "image/png"),
        ("a palette", written(scene().quantize(16), "PNG"), "image/png"),
        ("GIF", written(scene().quantize(16), "GIF"), "image/png"),
        ("WebP", written(scene(), "WEBP"), "image/jpeg"),
        ("WebP without loss", written(scene(), "WEBP", lossless=True), "image/jpeg"),
        ("ink", written(scene().convert("CMYK")), "image/jpeg"),
        ("JPEG drawn in passes", written(scene(), progressive=True), "image/jpeg"),
    ],
)
def test_every_kind_of_picture_is_read(name: str, sent: bytes, mime: str) -> None:
    """Whatever it was, a picture of the same size and colours leaves."""
    found = look(sent, "document", "")
    assert found.mime == mime, name
    assert shown(found).size == (400, 300)
    assert is_red(shown(found), 0.05, 0.05)
    assert not is_red(shown(found), 0.5, 0.5)


def test_what_an_iphone_writes_is_read() -> None:
    """HEIC becomes JPEG, upright, without its metadata."""
    import pillow_heif

    pillow_heif.register_heif_opener()
    found = look(written(scene(), "HEIF", exif=exif(turned=6).tobytes()), "photo", "image/heic")
    assert found.mime == "image/jpeg"
    assert shown(found).size == (300, 400)
    assert SECRET not in found.clean
    assert facts(found).located


def test_what_is_transparent_becomes_white() -> None:
    """A drawing with a hole in it is no black square on a phone."""
    clear = scene().convert("RGBA")
    clear.putalpha(Image.new("L", clear.size, 0))
    palette = scene().quantize(8)
    for sent in (written(clear, "PNG"), written(palette, "PNG", transparency=bytes(8))):
        assert shown(look(sent, "photo", "")).convert("RGB").getpixel((200, 150)) == (255, 255, 255)


@pytest.mark.parametrize("level", [0, 96, 255])
def test_sixteen_bits_keep_their_grey(level: int) -> None:
    """A scan of sixteen bits is neither cut off nor inverted."""
    pixels = b"".join(b"\x00" + bytes((level, 0)) * 40 for _ in range(30))
    found = look(png(40, 30, pixels, depth=16), "photo", "image/png")
    grey = shown(found).convert("L").getpixel((20, 15))
    assert isinstance(grey, int)
    assert abs(grey - level) <= 1


def test_of_a_moving_picture_the_first_frame_leaves() -> None:
    """What comes later in a GIF is not sent, so nobody needs to look at it."""
    frames = [scene(), Image.new("RGB", (400, 300), "black")]
    for form in ("GIF", "WEBP"):
        sent = written(frames[0], form, save_all=True, append_images=frames[1:], duration=100)
        found = shown(look(sent, "photo", ""))
        assert getattr(found, "n_frames", 1) == 1
        assert is_red(found, 0.05, 0.05)


def test_a_very_large_picture_leaves_smaller() -> None:
    """Nobody's phone shows more than four thousand pixels; what was flat stays a small file."""
    for form in ("JPEG", "PNG"):
        found = look(written(scene(6000, 3000), form), "photo", "")
        assert max(shown(found).size) <= LONGEST
        assert shown(found).width == 2 * shown(found).height
        assert is_red(shown(found), 0.05, 0.05)


def test_very_large_drawings_leave_smaller() -> None:
    """Also of a palette, and of sixteen bits."""
    for picture in (scene(4600, 3000).quantize(16), scene(4600, 3000).convert("L").convert("I").convert("I;16")):
        assert max(shown(look(written(picture, "PNG"), "photo", "")).size) <= LONGEST


def test_a_photo_sent_as_png_leaves_as_jpeg() -> None:
    """Of many colours, JPEG is a tenth of the size; a drawing stays sharp."""
    photo = Image.effect_noise((300, 300), 80).convert("RGB")
    photo.paste(Image.linear_gradient("L").resize((300, 300)), (0, 0), Image.new("L", (300, 300), 90))
    photo = Image.merge("RGB", [photo.getchannel(0), photo.getchannel(1).rotate(90), photo.getchannel(2).rotate(180)])
    assert look(written(photo, "PNG"), "photo", "").mime == "image/jpeg"


def test_a_picture_of_one_pixel_is_looked_at() -> None:
    """The smallest and the thinnest pictures break nothing."""
    for size in ((1, 1), (3000, 1), (1, 700)):
        assert shown(look(written(Image.new("RGB", size), "PNG"), "photo", "")).size == size


@pytest.mark.parametrize(
    ("told", "credit"),
    [
        ({"exif": exif(maker=b"ANP / Jan Visser")}, "ANP / Jan Visser"),
        ({"xmp": b"<dc:creator><rdf:Seq><rdf:li>Studio &amp; Co</rdf:li></rdf:Seq></dc:creator>"}, "Studio & Co"),
        ({"xmp": b'<rdf:Description photoshop:Credit="Getty Images"/>'}, "Getty Images"),
        ({"comment": b"Zomerfeest. Foto: P. de Boer"}, "Foto: P. de Boer"),
        ({"comment": b"\xa9 2025 Uitgeverij Zwijn"}, "© 2025 Uitgeverij Zwijn"),
        ({"comment": b"Created with GIMP"}, ""),
        ({"exif": exif(maker=b"  ")}, ""),
        ({}, ""),
    ],
)
def test_who_made_a_picture_is_read(told: dict[str, object], credit: str) -> None:
    """EXIF, XMP and captions name makers; a program or a phone is none."""
    assert facts(look(written(scene(), **told), "photo", "")).credit == credit


def test_who_made_a_picture_is_read_in_iptc_and_png() -> None:
    """Press agencies write IPTC; drawing programs write texts into a PNG."""
    fields = b"".join(
        b"\x1c\x02" + bytes((number, 0, len(text))) + text for number, text in ((80, b"Piet"), (110, b"ANP"))
    )
    block = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + len(fields).to_bytes(4) + fields
    sent = written(scene())
    sent = sent[:2] + b"\xff\xed" + (len(block) + 2).to_bytes(2) + block + sent[2:]
    assert facts(look(sent, "photo", "")).credit == "Piet; ANP"
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", "Kees Tekent")
    assert facts(look(written(scene(), "PNG", pnginfo=info), "photo", "")).credit == "Kees Tekent"
