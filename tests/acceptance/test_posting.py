"""A teacher posts: checked, shown as parents will see it, undone or published; in doubt the director decides."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.conftest import free_port
from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import CHILDREN, READY_FOR, answered, ask_director, button, hears, posts_in, press
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.people import Json, text_of

GOOD = "Morgen gaan we zwemmen. Neem een handdoek & zwemkleding mee. *Tot dan* <3"
SIGNED = "— juf Anna, groep 5, namens De Proefschool"
BAD = "Kijk eens @lotte_d! Sem de Vries zwom super. Vragen? Bel 06-12345678."
IN_DOUBT = "Morgen gaan we zwemmen. Vragen? Bel 06-12345678."


@pytest.fixture(params=["polling", "webhook"])
def by(request: pytest.FixtureRequest) -> str:
    """How the updates come."""
    way: str = request.param
    return way


@pytest.fixture
def either(by: str, tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests) -> Iterator[Program]:
    """The program with its updates by polling, and by webhook."""
    port = free_port() if by == "webhook" else 0
    with Program(SchoolFile(tmp_path, telegram, smtp.port, updates=by, webhook_port=port)) as running:
        yield running


def test_a_post_is_changed_previewed_undone_and_published(either: Program) -> None:
    """The whole story in Dutch: refused with findings, sent again, seen beforehand, taken back, and out after all."""
    program, school = either, either.school
    anna = school.staff["anna"]
    school.import_roster(CHILDREN)

    anna.writes("/bericht")
    hears(program, anna, "Schrijf je bericht in één keer")
    anna.writes(BAD)
    press(program, anna, "Hele school")
    refused = hears(program, anna, "Zo kan dit niet worden geplaatst")
    assert [word for word in ("@lotte_d", "06-12345678", "Sem de Vries") if word not in refused] == []
    assert ["F6" in refused, "P1" in refused] == [True, True]
    assert not any("laatsen" in label or "Vraag" in label for label in anna.buttons())

    anna.writes(GOOD)
    assert "de hele school" in hears(program, anna, READY_FOR)
    preview = program.until(lambda: anna.hears(GOOD))
    assert text_of(preview) == f"{GOOD}\n\n{SIGNED}"
    press(program, anna, "Plaatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    press(program, anna, "Ongedaan maken")
    hears(program, anna, "Teruggenomen. Niemand heeft je bericht gezien.")
    program.move(seconds=60)

    press(program, anna, "Tekst veranderen")
    hears(program, anna, "Schrijf je bericht in één keer")
    anna.writes(GOOD)
    press(program, anna, "Plaatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    program.move(seconds=31)
    for group in school.groups.values():
        program.until(lambda group=group: posts_in(group))
        (post,) = posts_in(group)
        assert _seen(post) == _seen(preview)
    program.move(seconds=3)
    hears(program, anna, "2 groepen hebben je bericht")
    assert "Ongedaan maken" not in anna.buttons()


def _seen(message: Json) -> tuple[str, object]:
    """What a person sees of a message: its words and how they are set."""
    return text_of(message), message.get("entities")


def test_in_doubt_the_director_decides_and_a_second_click_hears_so(program: Program, school: SchoolFile) -> None:
    """A telephone number: the director sees post and finding, and refuses with a reason; that is the end of it."""
    anna, bram = school.staff["anna"], school.staff["bram"]
    anna.writes(f"/bericht {IN_DOUBT}")
    press(program, anna, "Voorbeeld")
    hears(program, anna, "Hier moet de directeur eerst naar kijken")
    assert not any("laatsen" in label for label in anna.buttons())
    ask_director(program, anna)
    hears(program, anna, "Ik heb het aan Bram Hoekstra gevraagd")
    assert "06-12345678" in hears(program, bram, "Anna de Boer vraagt je")
    assert bram.hears(f"{IN_DOUBT}\n\n{SIGNED}")

    refuse = button(bram, "Afwijzen")
    press(program, bram, "Afwijzen")
    hears(program, anna, "Bram Hoekstra heeft je bericht niet goedgekeurd: het wordt niet geplaatst")
    hears(program, bram, "Waarom niet?")
    second = bram.presses(data=refuse[0], message_id=refuse[1])
    assert answered(program, bram, second) == "Bram Hoekstra heeft al beslist."
    bram.writes("Noem liever het nummer van school.")
    hears(program, anna, "“Noem liever het nummer van school.”")
    hears(program, bram, "Ik heb het doorgegeven")
    program.until(lambda: anna.buttons() == [])
    assert posts_in(school.groups["5"]) == []


def test_nobody_approves_an_own_post(program: Program, school: SchoolFile) -> None:
    """The director's own doubtful post goes to the deputy, and the director gets no button to approve it."""
    bram, carla = school.staff["bram"], school.staff["carla"]
    bram.writes(f"/bericht {IN_DOUBT}")
    press(program, bram, "Hele school")
    ask_director(program, bram)
    hears(program, bram, "Ik heb het aan Carla Postma gevraagd")
    program.until(lambda: "Goedkeuren" in carla.buttons())
    assert "Goedkeuren" not in bram.buttons()
    press(program, carla, "Goedkeuren")
    hears(program, bram, "Carla Postma heeft je bericht goedgekeurd")


def test_a_group_that_fails_is_named_to_the_author(program: Program, school: SchoolFile) -> None:
    """Telegram refuses one group: the other gets the post, and the author reads which did not and why."""
    anna = school.staff["anna"]
    school.telegram.fault(
        "sendMessage", chat_id=school.groups["6"].id, code=403, description="Forbidden: bot was kicked from the group"
    )
    anna.writes(f"/bericht {GOOD}")
    press(program, anna, "Hele school")
    press(program, anna, "Plaatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    program.move(seconds=31)
    program.until(lambda: posts_in(school.groups["5"]))
    program.until(lambda: school.staff["bram"].hears("Groep 6"))
    program.move(seconds=3)
    told = hears(program, anna, "1 groep heeft je bericht")
    assert "Groep 6: niet bereikt" in told
    assert posts_in(school.groups["6"]) == []


def test_a_teacher_with_an_english_telephone_reads_english(
    tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests
) -> None:
    """Everything that the bot says to them is English; the post itself is signed in the school's language."""
    school = SchoolFile(tmp_path, telegram, smtp.port, english=("Carla",))
    with Program(school) as program:
        carla = school.staff["carla"]
        carla.writes("/post Tomorrow we swim. Call me: 06-12345678")
        press(program, carla, "Groep 6")
        press(program, carla, "Preview")
        hears(program, carla, "The director has to look at this first")
        carla.writes("Tomorrow we swim.")
        hears(program, carla, "found nothing against the protocol")
        assert carla.hears("Carla Postma, namens De Proefschool")
        press(program, carla, "Publish")
        hears(program, carla, "goes out in 30 seconds")
        program.move(seconds=31)
        program.until(lambda: posts_in(school.groups["6"]))
        program.move(seconds=3)
        hears(program, carla, "1 group has your post")


def test_a_parent_cannot_post(program: Program, school: SchoolFile) -> None:
    """Somebody who is not in the settings is told who may, and nothing is asked."""
    linda = school.telegram.user("Linda")
    linda.writes(f"/bericht {GOOD}")
    hears(program, linda, "Alleen medewerkers van De Proefschool")
    assert linda.buttons() == []


def test_what_nobody_decides_about_in_a_week_comes_back(program: Program, school: SchoolFile) -> None:
    """The author hears so and asks again; the director's old buttons are gone, and the new ones work."""
    anna, bram = school.staff["anna"], school.staff["bram"]
    anna.writes(f"/bericht {IN_DOUBT}")
    press(program, anna, "Voorbeeld")
    ask_director(program, anna)
    program.until(lambda: "Goedkeuren" in bram.buttons())
    program.move(days=7)
    hears(program, anna, "In een week heeft niemand over je bericht beslist")
    hears(program, bram, "je hoeft over dit bericht niets meer te beslissen")
    program.until(lambda: "Goedkeuren" not in bram.buttons())
    ask_director(program, anna)
    assert posts_in(school.groups["5"]) == []
    press(program, bram, "Goedkeuren")
    hears(program, anna, "Bram Hoekstra heeft je bericht goedgekeurd")
