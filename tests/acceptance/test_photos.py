"""A post with photos on the real program: an album in, an album out to each group, and consent in between."""

import base64

from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import ask_director, hears, press
from tests.servers.drawn import drawn, number_of
from tests.servers.telegram.client import Group, Person
from tests.servers.telegram.people import Json, text_of

ROSTER = (
    "id,first_name,last_name,class,photo_class,photo_school\n"
    "1,Sem,de Vries,5,yes,yes\n"
    "2,Noor,Bakker,5,yes,no\n"
    "3,Daan,Visser,5,yes,\n"
    "4,Fenna,Postma,6,yes,yes\n"
)
"""Noor may be in a photo for her class and for nobody else; of Daan only the class is known."""

CAPTION = "Wat was het leuk in het zwembad!"
SIGNED = f"{CAPTION}\n\n— juf Anna, groep 5, namens De Proefschool"


def roster(school: SchoolFile) -> None:
    """Import children with what their parents said about photos."""
    file = school.folder / "photos.csv"
    file.write_text(ROSTER)
    done = school.groupbot("roster", "import", str(file))
    assert done.returncode == 0, done.stderr


def album(person: Person, number: int = 2, caption: str = "") -> None:
    """Somebody sends an album; its caption stands under the first photo."""
    for each in range(number):
        words = {"caption": caption} if caption and not each else {}
        person.sends("photo", data=drawn(each), album="1", **words)


def photos_in(chat: Person | Group) -> list[Json]:
    """The photos of the bot that stand in a chat."""
    return [each for each in chat.bot_messages() if "photo" in each]


def seen(messages: list[Json]) -> list[tuple[str, str]]:
    """What a person sees of photos: which they are, and the words under them."""
    return [(each["photo"][-1]["file_id"], text_of(each)) for each in messages]


def uploads(school: SchoolFile) -> int:
    """How many photos went up with their bytes."""
    return sum(str(call["parameters"]).count("attach://") for call in school.telegram.calls("sendMediaGroup"))


def test_an_album_in_is_an_album_out(program: Program, school: SchoolFile) -> None:
    """A child with a no is refused, its photo taken out; the rest reaches two groups, and went up once."""
    roster(school)
    anna = school.staff["anna"]
    album(anna, 3, f"/bericht {CAPTION}")
    hears(program, anna, "3 foto's tot nu toe")
    press(program, anna, "Hele school")
    hears(program, anna, "Staan Daan of Noor erop?")
    press(program, anna, "Noor staat erop")
    hears(program, anna, "Op welke foto staat Noor?")
    press(program, anna, "2")
    program.until(lambda: "✓ 2" in anna.buttons())
    press(program, anna, "Klaar")
    press(program, anna, "Dat is alles")
    refused = hears(program, anna, "Zo kan dit niet worden geplaatst")
    assert "Noor Bakker" in refused
    assert "Foto 2: Noor Bakker." in refused
    assert not any("laatsen" in label for label in anna.buttons())

    before = len(photos_in(anna))
    press(program, anna, "Foto 2 eruit halen")
    program.until(lambda: len(photos_in(anna)) == before + 2)
    preview = seen(photos_in(anna)[-2:])
    assert [words for _, words in preview] == [SIGNED, ""]
    press(program, anna, "Plaatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    program.move(seconds=31)
    for group in school.groups.values():
        program.until(lambda group=group: len(photos_in(group)) == 2)
        assert seen(photos_in(group)) == preview
    assert uploads(school) == 3
    program.move(seconds=3)
    hears(program, anna, "2 groepen hebben je bericht")
    assert not any(name in program.log() for name in ("Noor", "Daan", "Fenna"))


def test_an_album_is_changed_and_retracted(program: Program, school: SchoolFile) -> None:
    """New words stand under the same photos; words that are too long for that follow them; then all of it is gone."""
    roster(school)
    anna, group = school.staff["anna"], school.groups["5"]
    album(anna, 2, CAPTION)
    hears(program, anna, "2 foto's tot nu toe")
    press(program, anna, "Voorbeeld")
    press(program, anna, "Plaatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    program.move(seconds=31)
    program.until(lambda: len(photos_in(group)) == 2)
    photos = [file for file, _ in seen(photos_in(group))]
    before = CAPTION
    for words in ("Het zwembad was dicht.", "De bus kwam niet. " * 60):
        anna.writes("/wijzig")
        program.until(lambda: "Welk bericht wil je veranderen?" in text_of(anna.last() or {}))
        press(program, anna, "1")
        hears(program, anna, f"Schrijf de nieuwe tekst van “{before[:20]}")
        anna.writes(words)
        press(program, anna, "Vervangen")
        program.until(lambda words=words: group.hears(words.strip()))
        assert photos == [file for file, _ in seen(photos_in(group))]
        before = words
    anna.writes("/intrekken")
    program.until(lambda: "Welk bericht wil je intrekken?" in text_of(anna.last() or {}))
    press(program, anna, "1")
    press(program, anna, "Overal intrekken")
    program.until(lambda: group.bot_messages() == [])
    assert uploads(school) == 2


def test_the_director_sees_the_photos_and_decides(program: Program, school: SchoolFile) -> None:
    """Of Daan nothing is known for the school: the director sees who is where, sends it back, and then approves."""
    roster(school)
    anna, bram = school.staff["anna"], school.staff["bram"]
    album(anna, 2, CAPTION)
    hears(program, anna, "2 foto's tot nu toe")
    press(program, anna, "Hele school")
    press(program, anna, "Daan staat erop")
    press(program, anna, "1")
    press(program, anna, "Klaar")
    press(program, anna, "Dat is alles")
    ask_director(program, anna)
    assert "Foto 1: Daan Visser." in hears(program, bram, "Anna de Boer vraagt je")
    assert len(photos_in(bram)) == 2
    press(program, bram, "Terugsturen")
    hears(program, bram, "Wat moet er anders in")
    bram.writes("Schrijf erbij welke klas dit is.")
    hears(program, anna, "Schrijf erbij welke klas dit is.")
    anna.writes("Groep 5 in het zwembad!")
    program.until(lambda: len(photos_in(anna)) == 6)
    ask_director(program, anna)
    program.until(lambda: len(photos_in(bram)) == 4)
    press(program, bram, "Goedkeuren")
    hears(program, anna, "Bram Hoekstra heeft je bericht goedgekeurd")
    program.move(seconds=31)
    for group in school.groups.values():
        program.until(lambda group=group: len(photos_in(group)) == 2)
        assert "Groep 5 in het zwembad!" in text_of(photos_in(group)[0])


def test_a_kill_while_photos_come_in_loses_none(program: Program, school: SchoolFile) -> None:
    """The program dies between the photos of an album; afterwards all are there, in their order."""
    roster(school)
    anna = school.staff["anna"]
    anna.sends("photo", data=drawn(0), album="1", caption=CAPTION)
    program.until(lambda: school.telegram.count("getFile") >= 1)
    program.kill()
    for each in (1, 2):
        anna.sends("photo", data=drawn(each), album="1")
    program.start()
    hears(program, anna, "3 foto's tot nu toe")
    press(program, anna, "Voorbeeld")
    program.until(lambda: len(photos_in(anna)) == 3)
    shown = [each["photo"][-1]["file_id"] for each in photos_in(anna)]
    files = [base64.b64decode(school.telegram.do("file", file_id=each)["data"]) for each in shown]
    assert [number_of(each) for each in files] == [0, 1, 2]
