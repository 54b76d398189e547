"""Photos on the real program, with its own eyes: nobody recognisable who must not be, and nothing disguised."""

import base64
import io
import sqlite3
from contextlib import closing
from importlib.metadata import distribution
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import hears, press
from tests.acceptance.test_photos import CAPTION, photos_in, roster
from tests.servers.drawn import drawn, number_of
from tests.servers.telegram.client import Group, Person

WOMAN = Path(str(distribution("scikit-image").locate_file("skimage/data/astronaut.png")))
"""A portrait in the public domain (NASA), with one face."""

FACE = (175, 65, 275, 185)
"""Where that is, in pixels of 512 by 512."""


def files_in(school: SchoolFile, chat: Person | Group) -> list[bytes]:
    """The photos of the bot that stand in a chat, as they arrived there."""
    ids = [each["photo"][-1]["file_id"] for each in photos_in(chat)]
    return [base64.b64decode(school.telegram.do("file", file_id=each)["data"]) for each in ids]


def blobs(school: SchoolFile) -> int:
    """How many pictures are kept."""
    with closing(sqlite3.connect(school.folder / "school.db")) as connection:
        count: int = connection.execute("SELECT count(*) FROM blobs").fetchone()[0]
    return count


def noor_is_in_it(program: Program, anna: Person, data: bytes, *, alone: bool = False) -> None:
    """Anna sends a photo for the school with Noor in it, whose parents said no, and is refused.

    Where a single face is seen in it she is asked whether Noor is `alone`.
    """
    anna.sends("photo", data=data, caption=CAPTION)
    hears(program, anna, "1 foto tot nu toe")
    press(program, anna, "Hele school")
    press(program, anna, "Noor staat erop")
    press(program, anna, "Dat is alles")
    if alone:
        press(program, anna, "Ja, één kind")
    hears(program, anna, "Haal de foto eruit, of maak het kind onherkenbaar")


def published(program: Program, school: SchoolFile) -> bytes:
    """Anna publishes, and the photo stands in a group."""
    press(program, school.staff["anna"], "laatsen")
    hears(program, school.staff["anna"], "over 30 seconden geplaatst")
    program.move(seconds=31)
    group = school.groups["5"]
    program.until(lambda: photos_in(group))
    return files_in(school, group)[0]


def test_a_child_is_made_unrecognisable_before_the_photo_goes_out(program: Program, school: SchoolFile) -> None:
    """The face is found and framed, made unrecognisable, shown and confirmed; only that photo is kept and leaves."""
    roster(school)
    anna = school.staff["anna"]
    noor_is_in_it(program, anna, WOMAN.read_bytes(), alone=True)
    press(program, anna, "Onherkenbaar maken op foto 1")
    hears(program, anna, "Ik zie 1 gezicht op foto 1. Maak ik het onherkenbaar?")
    anna.writes("alle")
    hears(program, anna, "Zo gaat foto 1 de deur uit, en niet zoals hij was. Is het goed?")
    shown, framed, result = files_in(school, anna)[-3:]
    assert len({shown, framed, result}) == 3
    press(program, anna, "Zo is het goed: Noor is onherkenbaar")
    program.until(lambda: blobs(school) == 1)
    # One face is left unrecognisable, so nothing is asked about a child alone.
    sent = published(program, school)
    assert sent == result
    before, after = (Image.open(io.BytesIO(each)).convert("RGB") for each in (shown, sent))
    changed = ImageStat.Stat(ImageChops.difference(before, after).crop(FACE)).mean
    assert sum(changed) > 30
    assert not any(name in program.log() for name in ("Noor", "Daan", "Fenna"))


def test_a_kill_in_the_middle_repeats_what_was_asked(program: Program, school: SchoolFile) -> None:
    """Killed while the result is made: after the start it comes, once, and can be confirmed."""
    roster(school)
    anna = school.staff["anna"]
    noor_is_in_it(program, anna, drawn(200))
    press(program, anna, "Onherkenbaar maken op foto 1")
    hears(program, anna, "Ik zie geen gezicht op foto 1. Waar is het?")
    anna.writes("B3-C4")
    program.until(lambda: anna.hears("Ik maak de foto"))
    program.kill()
    program.start()
    hears(program, anna, "Zo gaat foto 1 de deur uit")
    assert sum("Zo gaat foto 1 de deur uit" in each for each in anna.texts()) == 1
    press(program, anna, "Zo is het goed: Noor is onherkenbaar")
    assert published(program, school).startswith(b"\xff\xd8")


def test_what_a_photo_tells_beside_itself_is_removed(program: Program, school: SchoolFile) -> None:
    """Where it was made, by which camera, by whom: nothing of it is kept or sent."""
    roster(school)
    picture, exif = Image.new("RGB", (64, 48), "green"), Image.Exif()
    exif[0x010F], exif[0x013B] = "Zeldzamecamera", "Fotograaf Zeldzaam"
    exif.get_ifd(0x8825)[1] = "N"
    made = io.BytesIO()
    picture.save(made, "JPEG", exif=exif)
    assert b"Zeldzame" in made.getvalue()
    anna = school.staff["anna"]
    anna.sends("photo", data=made.getvalue(), caption=CAPTION)
    press(program, anna, "Voorbeeld")
    program.until(lambda: photos_in(anna))
    (shown,) = files_in(school, anna)
    assert not [word for word in (b"Zeldzam", b"Exif") if word in shown]


def test_a_disguised_file_is_named_and_the_rest_of_the_album_stays(program: Program, school: SchoolFile) -> None:
    """A program that is called a photo."""
    roster(school)
    anna = school.staff["anna"]
    anna.sends("photo", data=drawn(1), album="1", caption=CAPTION)
    anna.sends("photo", data=b"MZ\x90\0" + b"\0" * 500, album="1")
    anna.sends("photo", data=drawn(3), album="1")
    hears(program, anna, "Nummer 2 is iets anders dan de naam zegt. Ik laat het weg.")
    press(program, anna, "Voorbeeld")
    program.until(lambda: len(photos_in(anna)) == 2)
    assert [number_of(each) for each in files_in(school, anna)] == [1, 3]
