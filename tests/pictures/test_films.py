"""Films and recordings: what they tell besides what people see and hear."""

import struct
from pathlib import Path

import numpy as np
import pytest

from groupbot.pictures import Unfit, look
from groupbot.pictures.sounds import _checksum
from tests.pictures.made import SECRET, box, element, film, track

PLACE = b"+53.0364+005.7500/"


def located(data: bytes, mime: str = "") -> bool:
    """Whether a film told where it was made."""
    found = look(data, "film", mime)
    assert found.seen is not None
    assert (found.seen.width, found.seen.faces) == (0, ())
    return found.seen.located


def cleaned(data: bytes, kind: str = "sound", mime: str = "") -> bytes:
    """What leaves of a film or recording."""
    return look(data, "film" if kind == "film" else "sound", mime).clean


def broken(data: bytes) -> bool:
    """Whether something is refused as broken."""
    with pytest.raises(Unfit) as refusal:
        look(data, "document", "")
    return refusal.value.reason == "broken"


def test_a_film_leaves_without_its_place_and_dates() -> None:
    """Sight and sound stand where they stood, so the film plays as before."""
    sent = film()
    clean = cleaned(sent, "film", "video/mp4")
    assert located(sent)
    assert not located(clean)
    assert (SECRET in sent, SECRET in clean, PLACE in clean, b"\xde\xad\xbe\xef" in clean) == (
        True,
        False,
        False,
        False,
    )
    assert len(clean) == len(sent)
    assert clean[: sent.index(b"moov")] == sent[: sent.index(b"moov")]


@pytest.mark.parametrize(("name", "codec"), [("film.mp4", "mp4v"), ("film.mov", "mp4v"), ("film.webm", "VP80")])
def test_a_real_film_plays_as_before(name: str, codec: str, tmp_path: Path) -> None:
    """Written by FFmpeg, which names itself in it: that goes, and every frame stays."""
    import cv2

    paths = tmp_path / name, tmp_path / f"clean-{name}"
    writer = cv2.VideoWriter(str(paths[0]), cv2.VideoWriter.fourcc(*codec), 10, (160, 120))
    for light in range(0, 200, 20):
        writer.write(np.full((120, 160, 3), light, np.uint8))
    writer.release()
    paths[1].write_bytes(cleaned(paths[0].read_bytes(), "film"))
    lights = []
    for path in paths:
        film_of_it, seen = cv2.VideoCapture(str(path)), []
        while (frame := film_of_it.read())[0]:
            seen.append(round(float(frame[1].mean())))
        lights.append(seen)
        film_of_it.release()
    assert lights[0] == lights[1]
    assert len(lights[0]) == 10
    assert (b"Lavf" in paths[0].read_bytes(), b"Lavf" in paths[1].read_bytes()) == (True, False)


def test_a_film_without_a_place_has_none() -> None:
    """Nothing is told, and nothing is invented."""
    assert not located(film(place=b""))


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("sensor", [b"gpmdGPS5 lat53 lon5", b"  " + PLACE, b"abcdabcd"])
def test_a_track_that_is_for_no_one_is_emptied(sensor: bytes, *, wide: bool) -> None:
    """Some cameras write second by second where they are; that track goes, and its samples with it."""
    sent = film(place=b"", sensor=sensor, wide=wide)
    clean = cleaned(sent, "film")
    assert sensor not in clean
    assert b"\x11" * 64 in clean
    assert located(sent) is (b"gpmd" in sensor or PLACE in sensor)
    assert clean.count(b"trak") == 1


def test_a_track_without_tables_is_emptied_itself() -> None:
    """Where its samples are is not told, so nobody finds them either."""
    bare = box(b"trak", box(b"mdia", box(b"hdlr", bytes(8), b"meta", bytes(12))))
    sent = box(b"ftyp", b"qt  \0\0\0\0") + box(b"mdat", b"1234") + box(b"moov", bare)
    assert b"meta" not in cleaned(sent, "film")


def test_what_hangs_behind_a_film_stays_behind() -> None:
    """An archive at its end does not leave with it."""
    for tail in (b"PK\x03\x04 evil payload", b"\0\0\0\x03evil", b"\0\0\xff\xffzzzz and more"):
        assert cleaned(film() + tail, "film") == cleaned(film(), "film")


def test_a_film_may_be_long_or_open() -> None:
    """A box may tell its length in eight bytes, or last until the end."""
    inner = b"\x11" * 40
    long = (1).to_bytes(4) + b"mdat" + (len(inner) + 16).to_bytes(8) + inner
    sent = box(b"ftyp", b"isom\0\0\0\0") + box(b"moov", track(b"vide", 0, [4])) + long
    assert len(cleaned(sent, "film")) == len(sent)
    last = box(b"ftyp", b"isom\0\0\0\0") + box(b"moov", track(b"vide", 0, [4])) + (0).to_bytes(4) + b"mdat" + inner
    assert cleaned(last, "film").endswith(inner)


@pytest.mark.parametrize(
    "sent",
    [
        film()[:-40],
        box(b"ftyp", b"isom\0\0\0\0"),
        box(b"ftyp", b"isom\0\0\0\0") + box(b"moov"),
        box(b"ftyp", b"isom\0\0\0\0") + box(b"mdat", b"1234"),
    ],
)
def test_half_a_film_is_broken(sent: bytes) -> None:
    """What lacks its table or its contents plays nowhere."""
    assert broken(sent)


def webm(*parts: bytes) -> bytes:
    """A WebM of some elements."""
    return element(b"\x1aE\xdf\xa3", b"\x42\x82\x84webm") + element(b"\x18S\x80g", *parts, size=8)


def test_a_webm_leaves_without_its_tags() -> None:
    """Tags, attached files, title and date become empty; all else stays."""
    info = element(
        b"\x15\x49\xa9\x66",
        element(b"\x7b\xa9", SECRET),
        element(b"\x44\x61", bytes(8)),
        element(b"\x2a\xd7\xb1", b"\x0f"),
    )
    cluster = element(b"\x1f\x43\xb6\x75", b"\x22" * 50)
    long = element(b"\x12\x54\xc3\x67", b"LOCATION " + SECRET * 20, size=2)
    sent = webm(info, cluster, long, element(b"\x19\x41\xa4\x69", SECRET))
    clean = cleaned(sent, "film", "video/webm")
    assert located(sent)
    assert not located(clean)
    assert SECRET not in clean
    assert (len(clean), b"\x22" * 50 in clean, b"\x2a\xd7\xb1\x81\x0f" in clean) == (len(sent), True, True)


def test_a_webm_that_is_written_as_it_goes_is_read() -> None:
    """Its length is left open."""
    head = element(b"\x1aE\xdf\xa3", b"\x42\x82\x84webm")
    sent = head + b"\x18S\x80g\x01\xff\xff\xff\xff\xff\xff\xff" + element(b"\x12\x54\xc3\x67", SECRET)
    assert SECRET not in cleaned(sent, "film")


def test_what_hangs_behind_a_webm_stays_behind() -> None:
    """And what is no WebM at all is broken."""
    sent = webm(element(b"\x1f\x43\xb6\x75", b"\x22" * 50))
    assert cleaned(sent + b"PK\x03\x04evil", "film") == sent
    assert broken(element(b"\x1aE\xdf\xa3", b"\x42\x82\x84webm"))
    assert broken(b"\x1aE\xdf\xa3\x01")
    assert broken(b"\x1aE\xdf\xa3\x85webm")


FRAMES = b"\xff\xfb\x90\x00" + b"\x33" * 400


def test_an_mp3_leaves_without_its_labels() -> None:
    """In front and behind, of three fashions."""
    label = b"ID3\x04\0\0\0\0\0" + bytes((len(SECRET),)) + SECRET
    ape = b"APETAGEX" + (2000).to_bytes(4, "little") + (32 + len(SECRET)).to_bytes(4, "little") + bytes(16)
    last = b"TAG" + SECRET.ljust(125, b"\0")
    assert cleaned(label + FRAMES + SECRET + ape + last, mime="audio/mpeg") == FRAMES
    both = bytearray(ape)
    both[23] = 0x80
    assert cleaned(FRAMES + ape + SECRET + both, mime="audio/mp3") == FRAMES
    assert cleaned(FRAMES) == FRAMES


def test_an_mp3_of_labels_alone_is_broken() -> None:
    """There is nothing to hear."""
    assert broken(b"ID3\x04\0\0\0\0\0\x05abcde")


def test_a_phones_recording_leaves_without_its_place() -> None:
    """It stands in the container of films, with sound alone."""
    sent = film().replace(b"isom", b"M4A ", 1)
    found = look(sent, "sound", "audio/x-m4a")
    assert (found.mime, PLACE in found.clean) == ("audio/mp4", False)


def page(number: int, *packets: bytes) -> bytes:
    """A page of an Ogg recording, with its checksum."""
    lengths = bytearray()
    for packet in packets:
        lengths += b"\xff" * (len(packet) // 255) + bytes((len(packet) % 255,))
    head = b"OggS\0\0" + bytes(8) + b"\1\0\0\0" + number.to_bytes(4, "little") + bytes(4)
    whole = bytearray(head + bytes((len(lengths),)) + lengths + b"".join(packets))
    whole[22:26] = _checksum(whole).to_bytes(4, "little")
    return bytes(whole)


@pytest.mark.parametrize("head", [b"OpusTags", b"\x03vorbis"])
def test_a_voice_message_leaves_without_labels(head: bytes) -> None:
    """Its pages keep their length and get the right checksum."""
    labels = (
        head
        + struct.pack("<I", 3)
        + b"abc"
        + struct.pack("<II", 2, len(SECRET))
        + SECRET
        + struct.pack("<I", 3)
        + b"A=B"
    )
    sound = page(2, b"\x44" * 300)
    clean = cleaned(page(0, b"OpusHead") + page(1, labels) + sound, mime="audio/ogg; codecs=opus")
    assert SECRET not in clean
    assert clean.endswith(sound)
    second = bytearray(clean[len(page(0, b"OpusHead")) : -len(sound)])
    told, second[22:26] = bytes(second[22:26]), bytes(4)
    assert told == _checksum(second).to_bytes(4, "little")


def test_the_checksum_is_that_of_ogg() -> None:
    """A page whose checksum is known: the CRC of "123456789" without reflection is 0x89A1897F."""
    assert _checksum(bytearray(b"123456789")) == 0x89A1897F


def test_labels_that_lie_about_their_length_harm_nobody() -> None:
    """They are blanked to the end of their page."""
    labels = b"OpusTags" + struct.pack("<I", 0) + struct.pack("<II", 9, 4_000_000) + SECRET
    assert SECRET not in cleaned(page(0, labels) + page(1, b"\x44" * 20))


def test_half_a_voice_message_is_broken() -> None:
    """Its pages say how long they are."""
    assert broken(page(0, b"OpusHead", b"\x44" * 300)[:-20])
    assert broken(b"OggS\0")


def test_a_flac_leaves_without_labels_and_covers() -> None:
    """What is needed to play it stays."""
    about = b"\x00\x00\x00\x22" + b"\x55" * 34
    labels = b"\x04" + len(SECRET).to_bytes(3) + SECRET
    cover = b"\x86" + len(SECRET).to_bytes(3) + SECRET
    clean = cleaned(b"fLaC" + about + labels + cover + b"\xff\xf8sound", mime="audio/flac")
    assert SECRET not in clean
    assert (clean[:42], clean[-5:]) == (b"fLaC" + about, b"sound")
    assert broken(b"fLaC" + about)


def test_a_wave_leaves_without_labels() -> None:
    """What is needed to play it stays."""

    def part(kind: bytes, data: bytes) -> bytes:
        return kind + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2)

    parts = part(b"fmt ", b"\x01\0" * 8) + part(b"LIST", b"INFO" + SECRET) + part(b"data", b"\x66" * 30)
    clean = cleaned(b"RIFF" + (len(parts) + 4).to_bytes(4, "little") + b"WAVE" + parts, mime="audio/wav")
    assert SECRET not in clean
    assert b"\x66" * 30 in clean
    assert broken(b"RIFF\x04\0\0\0WAVE" + part(b"fmt ", b"\x01\0" * 8))


def test_nobody_looks_into_sound() -> None:
    """So nothing is said of who can be heard: that is the teacher's word."""
    assert look(FRAMES, "sound", "audio/mpeg").seen is None
    assert look(b"#!AMR\n" + b"\x3c" * 40, "sound", "audio/amr").seen is None
