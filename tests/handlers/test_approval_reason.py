"""Why a post was refused: the director writes it, or not, and its author reads it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.posts import PostState
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, CHILDREN, STAFF
from tests.handlers.day import Day
from tests.handlers.posting_day import asked, doubtful, only_post


@pytest.fixture
def day() -> Day:
    """A day at the sample school, with a check that doubts."""
    return doubtful()


async def test_a_refusal_is_told_at_once_and_the_reason_follows(day):
    """The author reads both."""
    post = await asked(day)
    await day.presses(BRAM, "refuse")
    assert "⛔ Bram Hoekstra did not approve your post: it does not go out." in day.last(ANNA)
    assert "“Wij vinden dat het anders moet.” does not go out. Why not?" in day.last(BRAM)
    await day.writes(BRAM, "Dit is een mening, geen nieuws.")
    about = "Bram Hoekstra writes about your post “Wij vinden dat het anders moet.”"
    assert day.last(ANNA) == f"{about}: “Dit is een mening, geen nieuws.”"
    assert day.last(BRAM) == "I have passed it on."
    assert day.choices(BRAM) == []
    assert "Thank you." in [message.text for message in day.sees(BRAM)]
    assert (only_post(day).state, only_post(day).reason) == (PostState.REFUSED, "Dit is een mening, geen nieuws.")
    assert Line("post_refused", "staff:bram", post.id, f"version {post.version}") in day.school.records.lines
    assert day.school.dialogues.open == {}


async def test_a_reason_may_be_skipped(day):
    """The refusal stands, and the director's next message is no reason."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    await day.presses(BRAM, "skip")
    assert day.last(BRAM) == "No reason given."
    assert day.school.dialogues.open == {}


@pytest.mark.parametrize("word", ["/stop", "Laat maar."])
async def test_stop_where_a_reason_was_asked(day, word):
    """The refusal stands."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    await day.writes(BRAM, word)
    assert day.last(BRAM) == "Good: no reason. The author knows that you refused."
    assert day.choices(BRAM) == []
    assert PostState.REFUSED is only_post(day).state


async def test_skipping_leaves_another_dialogue_alone(day):
    """A director who has begun a post of their own goes on with it."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    await day.writes(BRAM, "/post")
    await day.presses(BRAM, "skip")
    assert [dialogue.kind for dialogue in day.school.dialogues.open.values()] == ["post"]


async def test_skipping_without_a_dialogue(day):
    """The button works when the dialogue is gone."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    day.school.dialogues.open.clear()
    await day.presses(BRAM, "skip")
    assert day.last(BRAM) == "No reason given."


async def test_a_question_for_a_reason_is_forgotten_after_an_hour(day):
    """What the director writes weeks later is nobody else's to read."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    day.school = day.school.move_to(day.school.now + timedelta(hours=2))
    await day.writes(BRAM, "Hoe laat is de studiedag?")
    assert "studiedag" not in day.last(ANNA)
    assert day.school.dialogues.open == {}
    assert only_post(day).reason == ""


async def test_an_hour_later_the_button_still_leads_to_the_reason(day):
    """Something else came first; the question stays until it is answered, and the author still gets the reason."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    await day.passes(timedelta(hours=2))
    await day.writes(BRAM, "Hoe laat is de studiedag?")
    await day.presses(BRAM, "write")
    await day.writes(BRAM, "Te scherp.")
    assert "“Te scherp.”" in day.last(ANNA)


async def test_a_reason_that_was_asked_long_ago_does_not_hold_up_the_next(day):
    """The director did not answer; what they write after the second refusal is about the second post."""
    await asked(day, ANNA, "Wij willen een ander rooster.")
    await day.presses(BRAM, "refuse")
    await day.passes(timedelta(hours=2))
    await asked(day, CARLA, "Wij willen een ander plein.")
    await day.presses(BRAM, "refuse")
    assert "“Wij willen een ander plein.” does not go out. Why not?" in day.last(BRAM)
    await day.writes(BRAM, "Het plein is goed.")
    assert day.last(CARLA).endswith("“Wij willen een ander plein.”: “Het plein is goed.”")
    assert "Het plein is goed" not in "".join(each.text for each in day.sees(ANNA))


async def test_of_two_refusals_the_director_chooses_which_to_explain(day):
    """Each question names its post, and its button takes what is written next for that post; both can be explained."""
    await asked(day, ANNA, "Wij willen een ander rooster.")
    await day.presses(BRAM, "refuse")
    rooster = day.button(BRAM, "write")
    await asked(day, CARLA, "Wij willen een ander plein.")
    await day.presses(BRAM, "refuse")
    assert "“Wij willen een ander plein.” does not go out. You can tell Carla Visser why." in day.last(BRAM)
    assert await day.presses(BRAM, "write") == ""
    await day.writes(BRAM, "Het plein is goed.")
    assert day.last(CARLA).endswith("“Wij willen een ander plein.”: “Het plein is goed.”")
    await day.presses(BRAM, "write", rooster)
    await day.writes(BRAM, "Het rooster is goed.")
    assert day.last(ANNA).endswith("“Wij willen een ander rooster.”: “Het rooster is goed.”")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kort *en* klaar", r"“Kort \*en\* klaar”"),
        ("Twee\n\nregels", "“Twee regels”"),
        ("Een lang bericht over het schoolplein en nog veel meer", "“Een lang bericht over het schoolplein…”"),
        ("x" * 60, f"“{'x' * 40}…”"),
    ],
)
async def test_a_post_is_named_by_its_first_words(day, text, words):
    """In one line, short, and taken literally."""
    await asked(day, ANNA, text)
    await day.presses(BRAM, "refuse")
    assert day.last(BRAM).startswith(f"{words} does not go out.")


async def test_a_sick_note_is_never_a_reason(day):
    """A director is a parent too; nor is leave, or that a child is better."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    (asked_why,) = day.school.dialogues.open.values()
    for text in ("Liv is vandaag ziek, ze heeft waterpokken", "Liv moet morgen naar de dokter", "Liv is weer beter"):
        await day.writes(BRAM, text)
        assert "Liv" not in day.last(ANNA)
        await day.school.dialogues.save(asked_why)
    assert only_post(day).reason == ""
    assert "write" in day.choices(BRAM)


@pytest.mark.parametrize("own", [CHILDREN[:0], CHILDREN[:1]], ids=["no parent", "a parent"])
async def test_a_reason_that_speaks_of_illness_can_be_given(day, own):
    """The bot cannot tell it from a sick note, says so, and takes it from who presses the button for it."""
    await day.school.parent(BRAM, *own)
    await asked(day)
    await day.presses(BRAM, "refuse")
    reason = "Ziekmelden gaat niet via de app"
    await day.writes(BRAM, reason)
    assert reason not in day.last(ANNA)
    assert "I have not passed this on. Was it your reason?" in "".join(each.text for each in day.sees(BRAM))
    await day.writes(BRAM, "/stop")
    await day.presses(BRAM, "write")
    await day.writes(BRAM, reason)
    assert f"“{reason}”" in day.last(ANNA)


async def test_a_sick_note_of_the_own_child_is_no_reason_behind_the_button_either(day):
    """Nobody else may read it."""
    await day.school.parent(BRAM, *CHILDREN[:1])
    await asked(day)
    await day.presses(BRAM, "refuse")
    await day.presses(BRAM, "write")
    await day.writes(BRAM, "Sem is vandaag ziek")
    assert "Sem" not in day.last(ANNA)
    assert "Is this right?" in day.last(BRAM)


async def test_a_director_in_the_middle_of_something_is_led_to_the_reason_by_a_button(day):
    """A report that was begun is not thrown away; the reason comes after it."""
    await day.school.parent(BRAM, *CHILDREN[:1])
    await asked(day)
    await day.writes(BRAM, "/ziek")
    await day.presses(BRAM, "refuse")
    assert [dialogue.kind for dialogue in day.school.dialogues.open.values()] == ["report"]
    assert await day.presses(BRAM, "write") == "First finish what you are doing, or send /stop."
    await day.writes(BRAM, "/stop")
    await day.presses(BRAM, "write")
    await day.writes(BRAM, "Te scherp.")
    assert "“Te scherp.”" in day.last(ANNA)


async def test_a_reason_for_an_author_whom_the_school_no_longer_knows(day):
    """There is no name to give."""
    await asked(day)
    day.school = replace(day.school, profile=replace(day.school.profile, staff=STAFF[1:]))
    await day.presses(BRAM, "refuse")
    assert "the author reads it" in day.last(BRAM)


async def test_a_reason_is_written(day):
    """A voice message cannot be passed on, nor a whole letter; the director is asked to write."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    await day.writes(BRAM, "", "voice")
    assert "I can pass on words only" in day.last(BRAM)
    await day.writes(BRAM, "x" * 1001)
    assert "in at most 1000 characters" in day.last(BRAM)
    await day.writes(BRAM, "Te scherp.")
    assert "“Te scherp.”" in day.last(ANNA)


async def test_a_reason_of_somebody_who_may_not_decide_any_more_goes_nowhere(day):
    """The role is asked again when the reason comes."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    demoted = replace(STAFF[1], role="teacher")
    day.school = replace(day.school, profile=replace(day.school.profile, staff=(STAFF[0], demoted, *STAFF[2:])))
    await day.writes(BRAM, "Toch maar niet.")
    assert day.last(BRAM) == "You may not decide about this post."
    assert only_post(day).reason == ""


async def test_a_refusal_without_its_author(day):
    """The director's reason has nobody to go to, and the director reads so."""
    await asked(day)
    day.school = replace(day.school, profile=replace(day.school.profile, staff=STAFF[1:]))
    day.school.people.profile = day.school.profile
    await day.presses(BRAM, "refuse")
    await day.writes(BRAM, "Te scherp.")
    assert day.last(BRAM) == "I cannot reach the author any more."
