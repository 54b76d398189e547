"""What is out can be looked at, pinned and retracted, on the real program against the strict fake of Telegram."""

from tests.acceptance.program import MONDAY_MORNING, Program, SchoolFile
from tests.acceptance.steps import READY_FOR, hears, posts_in, press
from tests.servers.telegram.client import Group, Person
from tests.servers.telegram.people import text_of

TEXT = "Morgen gaan we zwemmen. Neem een handdoek mee."


def out(program: Program, school: SchoolFile, text: str = TEXT) -> Person:
    """Anna's post for the whole school stands in both groups; gives Anna."""
    anna = school.staff["anna"]
    anna.writes(f"/bericht {text}")
    press(program, anna, "Hele school")
    press(program, anna, "Plaatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    program.move(seconds=31)
    for group in school.groups.values():
        program.until(lambda group=group: posts_in(group))
    program.move(seconds=3)
    hears(program, anna, "2 groepen hebben je bericht")
    return anna


def opened(program: Program, person: Person) -> None:
    """Open the last post from the list."""
    person.writes("/berichten")
    hears(program, person, "Druk op een nummer")
    press(program, person, "1")
    program.until(lambda: any("Intrekken" in each for each in person.buttons()[-2:]))


def pinned(group: Group) -> list[int]:
    """The messages that are pinned in a group."""
    return [each["message_id"] for each in group.messages() if each["pinned"]]


def test_a_post_is_pinned_and_retracted_everywhere(program: Program, school: SchoolFile) -> None:
    """The list says whom it reached; pinned where the bot may; then gone from both groups, and said so."""
    anna = out(program, school)
    five, six = school.groups["5"], school.groups["6"]
    six.gives_bot("member")
    opened(program, anna)
    assert "2 van 2 bereikt" in hears(program, anna, "Druk op een nummer")
    press(program, anna, "Vastzetten")
    program.until(lambda: pinned(five))
    program.move(seconds=5)
    told = hears(program, anna, "Groep 6: dat is niet gelukt")
    assert "not enough rights" in told
    press(program, anna, "Intrekken")
    hears(program, anna, "overal intrekken?")
    press(program, anna, "Overal intrekken")
    program.until(lambda: not posts_in(five) and not posts_in(six))
    program.move(seconds=10)
    hears(program, anna, "Weggehaald uit groepen: 2 van 2")


def test_what_can_no_longer_be_removed_says_so_in_the_group(program: Program, school: SchoolFile) -> None:
    """After two days Telegram removes nothing for a bot that runs no group: the message is changed instead."""
    anna = out(program, school)
    five, six = school.groups["5"], school.groups["6"]
    six.gives_bot("member")
    school.telegram.settings(ahead=49 * 3600)
    anna.writes("/intrekken")
    hears(program, anna, "Welk bericht wil je intrekken?")
    press(program, anna, "1")
    press(program, anna, "Overal intrekken")
    program.until(lambda: not posts_in(five))
    program.move(seconds=5)
    program.until(lambda: six.hears("Dit bericht is ingetrokken door De Proefschool."))
    program.move(seconds=10)
    told = hears(program, anna, "Groep 6: ik mag het bericht niet meer weghalen. Er staat nu dat het is ingetrokken.")
    assert "Weggehaald uit groepen: 1 van 2" in told


def test_the_director_retracts_and_the_author_is_told(program: Program, school: SchoolFile) -> None:
    """Also after a restart in between, which loses nothing."""
    anna, bram = out(program, school), school.staff["bram"]
    bram.writes("/intrekken")
    press(program, bram, "1")
    hears(program, bram, "overal intrekken?")
    program.kill()
    assert posts_in(school.groups["5"]), "nothing is taken out before it is confirmed"
    program.start()
    press(program, bram, "Overal intrekken")
    hears(program, anna, "Bram Hoekstra haalt je bericht")
    program.until(lambda: not posts_in(school.groups["5"]) and not posts_in(school.groups["6"]))


def test_a_post_is_changed_in_every_group(program: Program, school: SchoolFile) -> None:
    """What was removed by hand is said anew, so every group has the new text; a refused text changes nothing."""
    anna = out(program, school)
    five, six = school.groups["5"], school.groups["6"]
    school.telegram.do("remove", chat_id=six.id, message_id=posts_in(six)[0]["message_id"])
    anna.writes("/wijzig")
    hears(program, anna, "Welk bericht wil je veranderen?")
    press(program, anna, "1")
    hears(program, anna, "Schrijf de nieuwe tekst van “Morgen gaan we zwemmen.")
    anna.writes("Morgen zwemmen met @lotte_d")
    hears(program, anna, "Zo kan dit niet worden geplaatst")
    anna.writes("Morgen zwemmen we niet: het bad is dicht.")
    hears(program, anna, READY_FOR)
    assert text_of(posts_in(five)[0]).startswith(TEXT)
    press(program, anna, "Vervangen")
    for group in (five, six):
        program.until(lambda group=group: any("het bad is dicht" in text_of(each) for each in posts_in(group)))
    assert [len(posts_in(group)) for group in (five, six)] == [1, 1]
    assert posts_in(five)[0]["edit_date"]
    program.move(seconds=5)
    hears(program, anna, "Groepen met de nieuwe tekst: 2 van 2")


def test_a_post_goes_out_at_the_time_that_was_chosen(program: Program, school: SchoolFile) -> None:
    """Shown back in words; it may be changed until then, survives a kill, and goes out once."""
    anna, five = school.staff["anna"], school.groups["5"]
    anna.writes(f"/bericht {TEXT}")
    press(program, anna, "Hele school")
    press(program, anna, "Tijd kiezen")
    hears(program, anna, "Kies een tijd, of schrijf er een.")
    anna.writes("ooit eens")
    hears(program, anna, "Ik begrijp niet wanneer dat is.")
    anna.writes("morgen kwart over acht")
    hears(program, anna, "Het gaat uit morgen om 08.15.")
    press(program, anna, "Inplannen")
    hears(program, anna, "Je bericht gaat uit morgen om 08.15.")
    press(program, anna, "Andere tijd")
    press(program, anna, "Vandaag om 15.30")
    hears(program, anna, "Je bericht gaat uit vandaag om 15.30.")
    program.kill()
    program.start()
    program.move_to(MONDAY_MORNING.replace(hour=15, minute=29))
    anna.writes("/plan")
    hears(program, anna, "gaat uit vandaag om 15.30")
    assert posts_in(five) == []
    program.move_to(MONDAY_MORNING.replace(hour=15, minute=30, second=1))
    program.until(lambda: posts_in(five))
    program.move(seconds=3)
    hears(program, anna, "2 groepen hebben je bericht")
    program.move(days=1)
    anna.writes("/berichten")
    hears(program, anna, "gisteren om 15.30 · 2 van 2 bereikt")
    assert len(posts_in(five)) == 1


def test_an_urgent_post_is_marked_and_pinned_for_a_day(program: Program, school: SchoolFile) -> None:
    """By the director alone; after a day it is pinned no longer."""
    anna, bram = school.staff["anna"], school.staff["bram"]
    anna.writes("/dringend De school is dicht.")
    hears(program, anna, "Alleen de directeur of een vervanger")
    bram.writes("/dringend De school is vandaag dicht.")
    press(program, bram, "Hele school")
    press(program, bram, "een dag vastzetten")
    hears(program, bram, "over 10 seconden geplaatst")
    program.move(seconds=11)
    for group in school.groups.values():
        program.until(lambda group=group: pinned(group))
        (post,) = posts_in(group)
        assert text_of(post).startswith("❗ Dringend\n\nDe school is vandaag dicht.")
        assert pinned(group) == [post["message_id"]]
    program.move(days=1)
    for group in school.groups.values():
        program.until(lambda group=group: not pinned(group))


def test_a_reply_and_a_forwarded_text_are_ways_in(program: Program, school: SchoolFile) -> None:
    """A reply to the story opens the post; what is forwarded becomes a draft when that is wanted."""
    anna = out(program, school)
    story = anna.hears("2 groepen hebben je bericht")
    assert story is not None
    anna.writes("Daar staat een fout in", reply_to=story["message_id"])
    hears(program, anna, "Bereikte groepen: 2 van 2")
    anna.writes("/wijzig Morgen gaan we niet zwemmen.", reply_to=story["message_id"])
    press(program, anna, "Vervangen")
    program.until(lambda: posts_in(school.groups["5"])[0].get("edit_date"))
    anna.writes("Vrijdag is de bibliotheek dicht.", forwarded=True)
    hears(program, anna, "Wil je van “Vrijdag is de bibliotheek dicht.” een bericht voor ouders maken?")
    press(program, anna, "Ja")
    press(program, anna, "Hele school")
    hears(program, anna, READY_FOR)
