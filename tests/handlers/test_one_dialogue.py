"""One dialogue at a time: what a parent has begun for the school is not lost without a word, and loses nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.listening import LISTENS
from handlers.model.effects import TOO_BIG
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue
from tests.fakes.sample import ANNA, PARENT, PROFILE, SEM, private
from tests.handlers.photos_day import come, shows
from tests.handlers.reporting_day import Morning

ASKED = "/vraag Mag Sem mee?"
UNSENT = "First finish your question to the school: press Send, or send /stop. It has not been sent."


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a teacher who is a parent of Sem, at a school that takes requests for leave by mail."""
    leave = replace(PROFILE.leave, kind="mail", email="verlof@tjongerschool.example")
    morning = await Morning.of(SEM, profile=replace(PROFILE, leave=leave))
    await morning.school.people.meet(ANNA, private(ANNA))
    await morning.school.people.link("staff:anna", SEM.id)
    return morning


def open_kind(morning: Morning) -> str:
    """The kind of the dialogue that is open with the teacher."""
    return morning.school.dialogues.open[str(private(ANNA))].kind


@pytest.mark.parametrize("command", ["/post", "/post Morgen gym", "/urgent"])
async def test_no_post_is_begun_over_a_question(morning, command):
    """The question stays, and so does what was written."""
    if command == "/urgent":
        staff = tuple(replace(each, deputy=each.id == "anna") for each in PROFILE.staff)
        morning.school = replace(morning.school, profile=replace(morning.school.profile, staff=staff))
    await morning.writes(ANNA, ASKED)
    await morning.writes(ANNA, command)
    assert morning.last(ANNA) == UNSENT
    assert (open_kind(morning), morning.school.posts.saved) == ("question", {})
    await morning.presses(ANNA, "office")
    await morning.presses(ANNA, "send")
    assert "> Mag Sem mee?" in morning.mail.text


async def test_no_post_is_begun_over_a_request_for_leave(morning):
    """With the words for it."""
    await morning.writes(ANNA, "/verlof tandarts morgen")
    await morning.writes(ANNA, "/post Morgen gym")
    assert morning.last(ANNA).startswith("First finish your request for leave: press Send")
    assert open_kind(morning) == "leave"


async def test_the_buttons_under_a_post_wait_for_a_question(morning):
    """Another text, other parents, a time, the director: whatever would open a dialogue over it."""
    await morning.writes(ANNA, "/post Morgen hebben we gym")
    await morning.presses(ANNA, "preview")
    await morning.school.dialogues.end(private(ANNA))
    await morning.writes(ANNA, ASKED)
    for choice in ("text", "audience", "ask", "later"):
        assert await morning.presses(ANNA, choice) == UNSENT
    assert open_kind(morning) == "question"


@pytest.mark.parametrize("seen", [False, True])
async def test_the_last_photo_is_taken_out_and_a_question_goes_on(morning, seen):
    """Nothing is left to show, and the words for it cannot be asked now."""
    await shows(morning)
    if seen:
        await morning.presses(ANNA, "preview")
        await morning.presses(ANNA, "next")
    await morning.presses(ANNA, "out")
    await morning.school.dialogues.end(private(ANNA))
    await morning.writes(ANNA, ASKED)
    await morning.presses(ANNA, "out:1")
    assert (morning.last(ANNA), open_kind(morning)) == (UNSENT, "question")


async def test_all_photos_stay_in_and_a_question_goes_on(morning):
    """The buttons of the post work beside it."""
    await shows(morning)
    await morning.presses(ANNA, "out")
    await morning.school.dialogues.end(private(ANNA))
    await morning.writes(ANNA, ASKED)
    await morning.presses(ANNA, "back")
    assert "1 photo, so far" in morning.last(ANNA)
    assert open_kind(morning) == "question"


async def test_a_photo_that_never_comes_takes_nothing_from_a_sick_note(morning):
    """The parent is in the middle of it when the platform says that it cannot be had."""
    await shows(morning, arrives=False)
    await morning.presses(ANNA, "preview")
    await morning.writes(ANNA, "/ziek")
    await come(morning, TOO_BIG)
    assert morning.last(ANNA).startswith("First finish the report of illness")
    assert open_kind(morning) == "report"


async def test_a_post_that_is_opened_by_a_reply_takes_nothing_from_a_question(morning):
    """What is written next belongs to the question still."""
    await morning.writes(ANNA, "/post Morgen hebben we gym")
    await morning.presses(ANNA, "preview")
    preview = morning.sees(ANNA)[-1]
    await morning.school.dialogues.end(private(ANNA))
    await morning.writes(ANNA, ASKED)
    await morning.replies(ANNA, preview, "/edit")
    assert "publish" in morning.choices(ANNA)
    assert open_kind(morning) == "question"


async def test_no_question_is_begun_over_a_post(morning):
    """The teacher finishes it first; what is written next is its text."""
    await morning.writes(ANNA, "/post")
    for text in (ASKED, "/verlof"):
        await morning.writes(ANNA, text)
        assert morning.last(ANNA) == "First finish what you are doing, or send /stop."
    await morning.writes(ANNA, "Morgen hebben we gym")
    (post,) = morning.school.posts.saved.values()
    assert (post.text, post.state) == ("Morgen hebben we gym", PostState.DRAFT)


@pytest.mark.parametrize(("kind", "step"), [("post", "sent_back"), ("approval", "unasked")])
async def test_what_the_bot_began_by_itself_gives_way(morning, kind, step):
    """It has buttons of its own, and nobody need know that it waits."""
    await morning.school.dialogues.save(
        Dialogue(private(ANNA), "staff:anna", kind, step, morning.school.now, {"post": "p"})
    )
    await morning.writes(ANNA, ASKED)
    assert (morning.last(ANNA), open_kind(morning)) == ("Who is your question for?", "question")


@pytest.mark.parametrize(("first", "then"), [(ASKED, "/verlof"), ("/verlof", ASKED)])
async def test_letters_do_not_replace_one_another(morning, first, then):
    """A question waits for a request for leave, and the other way round."""
    await morning.writes(PARENT, first)
    await morning.writes(PARENT, then)
    assert morning.last(PARENT).startswith("First finish your ")
    assert morning.school.outbox.mails == []


async def test_a_question_that_is_begun_anew_says_so(morning):
    """What had been begun was not sent."""
    await morning.writes(PARENT, ASKED)
    await morning.writes(PARENT, "/vraag Mag Liv mee?")
    assert "I begin again: what you had begun has not been sent." in morning.texts()
    await morning.presses(PARENT, "office")
    assert "“Mag Liv mee?”" in morning.last(PARENT)


@pytest.mark.parametrize("how", ["command", "button"])
async def test_a_sick_note_goes_before_a_letter_and_says_so(morning, how):
    """However it is begun; the letter's buttons go."""
    await morning.writes(PARENT, "/start")
    await morning.writes(PARENT, ASKED)
    if how == "command":
        await morning.writes(PARENT, "/ziek")
    else:
        await morning.presses(PARENT, "illness")
    assert "Your letter has not been sent. First the sick note:" in morning.texts()
    assert "office" not in morning.choices(PARENT)


async def test_a_sick_note_goes_before_a_post_and_says_so(morning):
    """Its buttons stay; a text that was asked for has to be asked for again."""
    await morning.writes(ANNA, "/post")
    await morning.writes(ANNA, "/ziek")
    assert "First the sick note. For what you were doing, use its buttons afterwards" in morning.texts(ANNA)
    assert open_kind(morning) == "report"


@pytest.mark.parametrize("how", ["reply", "forward"])
async def test_a_sick_note_is_no_way_to_a_post(morning, how):
    """As a reply to what the bot said last, or forwarded from the other parent."""
    await morning.writes(ANNA, "/post Morgen hebben we gym")
    await morning.presses(ANNA, "preview")
    await morning.school.dialogues.end(private(ANNA))
    if how == "reply":
        await morning.replies(ANNA, morning.sees(ANNA)[-1], "Sem is ziek")
    else:
        await morning.forwards(ANNA, "Sem is ziek")
    assert open_kind(morning) == "report"


async def test_a_sick_note_is_no_text_for_a_post_of_hours_ago(morning):
    """Its author has forgotten that it waits; just begun, all that is written is its text."""
    await morning.writes(ANNA, "/post")
    await morning.passes(LISTENS)
    await morning.writes(ANNA, "Sem komt morgen op tv")
    await morning.passes(LISTENS + timedelta(minutes=1))
    await morning.writes(ANNA, "Sem is ziek")
    assert open_kind(morning) == "report"
    (post,) = morning.school.posts.saved.values()
    assert post.text == "Sem komt morgen op tv"


async def test_a_post_that_was_sent_back_gives_way_to_a_sick_note_without_a_word(morning):
    """Its author need not know that it waits for a text."""
    await morning.school.posts.save(
        Post("p", "anna", "Gym", None, PostState.DRAFT, 1, morning.school.now)  # type: ignore[arg-type] -- not looked at
    )
    await morning.school.dialogues.save(
        Dialogue(private(ANNA), "staff:anna", "post", "sent_back", morning.school.now, {"post": "p"})
    )
    await morning.writes(ANNA, "/ziek")
    assert "use its buttons afterwards" not in morning.texts(ANNA)


async def test_who_has_begun_a_letter_is_not_forgotten_yet(morning):
    """It would be lost."""
    await morning.writes(PARENT, "/mijngegevens")
    await morning.writes(PARENT, ASKED)
    assert await morning.presses(PARENT, "forget") == UNSENT
