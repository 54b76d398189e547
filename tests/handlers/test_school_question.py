"""A parent asks the teacher or the office something, by mail, and reads what became of it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.people import Child, Staff
from tests.fakes.sample import BRAM, CHILDREN, LIV, PARENT, PROFILE, SEM, STRANGER, private
from tests.handlers.question_day import DAY, GYM, TO_ANNA
from tests.handlers.reporting_day import Morning


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem."""
    return await Morning.of(SEM)


@pytest.mark.parametrize("command", ["/vraag", "/question"])
async def test_a_question_goes_to_the_teacher_by_mail(morning, command):
    """Whom, what, the address for the answer, a summary, and Send."""
    await morning.writes(PARENT, command)
    assert morning.last(PARENT) == "Who is your question for?"
    assert morning.labels(PARENT) == ["🧑‍🏫 juf Anna, groep 5", "🏫 The office", "✖️ Stop"]
    await morning.presses(PARENT, TO_ANNA)
    assert morning.sees(PARENT)[0].text.endswith("→ 🧑‍🏫 juf Anna, groep 5")
    assert "What is your question?" in morning.last(PARENT)
    await morning.writes(PARENT, GYM)
    assert "At what e-mail address can the school answer you?" in morning.last(PARENT)
    await morning.writes(PARENT, "eva@ouders.example")
    summary = morning.last(PARENT).split("\n")
    assert summary[:3] == [
        "**Shall I mail this to the school?**",
        "To: juf Anna, groep 5",
        "Answer to: eva@ouders.example",
    ]
    assert r"\*eigen\*" in summary[-1]
    assert morning.school.outbox.mails == []
    await morning.presses(PARENT, "send")
    mail = morning.mail
    assert (mail.to, mail.reply_to) == ("anna@tjongerschool.example", "eva@ouders.example")
    assert mail.subject == "Question from a parent"
    assert mail.text == (
        "From: a parent of Sem Jansen (Groep 5)\n"
        "Sent at: Monday 23 November, 07:55\n"
        "\n"
        "> Hoe laat begint de gymles?\n"
        "> En mag Sem zijn *eigen* schoenen aan?\n"
        "\n"
        "An answer to this mail goes to the address that the parent gave. Nobody has checked it: look it up before you "
        "write about a child.\n"
    )
    assert morning.school.dialogues.open == {}


async def test_a_question_that_is_just_written_needs_one_press(morning):
    """It is led to the teacher with its words filled in, and no address is asked."""
    await morning.writes(PARENT, "Hoe gaat het met Sem in de klas?")
    assert "To: juf Anna, groep 5" in morning.last(PARENT)
    await morning.presses(PARENT, "send")
    assert "> Hoe gaat het met Sem in de klas?" in morning.mail.text


async def test_who_is_not_linked_asks_the_office(morning):
    """And the mail says so."""
    await morning.writes(STRANGER, "/vraag")
    await morning.writes(STRANGER, "Hoe schrijf ik mijn kind in?")
    await morning.presses(STRANGER, "none")
    await morning.presses(STRANGER, "send")
    assert morning.mail.to == "administratie@tjongerschool.example"
    assert "From: not linked (the bot does not know who this is)" in morning.mail.text
    assert morning.mail.reply_to is None


async def test_staff_who_are_parents_are_named(morning):
    """So that a colleague knows; in a class that the settings no longer have, by its id. Staff alone ask nobody."""
    kim = Child("901", "Kim", "Vos", "9")
    morning = await Morning.of(roster=(*CHILDREN, kim))
    await morning.writes(BRAM, "/vraag Mag Kim mee?")
    assert "Mail: administratie@tjongerschool.example" in morning.last(BRAM)
    assert morning.school.dialogues.open == {}
    await morning.school.people.link("staff:bram", kim.id)
    await morning.writes(BRAM, "/vraag Mag Kim mee?")
    await morning.presses(BRAM, "send")
    assert "From: a parent of Kim Vos (9) (meester Bram, directeur)" in morning.mail.text


async def test_two_teachers_of_a_class_are_both_offered():
    """Each by the name that parents know."""
    fie = Staff("fie", "Fie Vos", "juf Fie, groep 5", "teacher", ("5",), "fie@tjongerschool.example")
    morning = await Morning.of(SEM, LIV, profile=replace(PROFILE, staff=(*PROFILE.staff, fie)))
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    assert [each for each in morning.choices(PARENT) if each.startswith("t.")] == ["t.anna", "t.fie"]


async def test_a_text_can_be_written_anew(morning):
    """By the button, or by just writing it; a word stands for a button."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.presses(PARENT, TO_ANNA)
    await morning.presses(PARENT, "change")
    assert "What is your question?" in morning.last(PARENT)
    await morning.writes(PARENT, "Mag Sem fietsen?")
    assert "“Mag Sem fietsen?”" in morning.last(PARENT)
    await morning.writes(PARENT, "Mag Sem skaten?")
    assert "“Mag Sem skaten?”" in morning.last(PARENT)
    await morning.writes(PARENT, "ja")
    assert "> Mag Sem skaten?" in morning.mail.text


async def test_what_is_no_answer_is_asked_again(morning):
    """A photo, an endless text; what is written where a person is asked is the question."""
    await morning.writes(PARENT, "/vraag")
    await morning.writes(PARENT, "", content="voice")
    assert morning.last(PARENT).startswith("Sorry, I can only read text here.")
    await morning.writes(PARENT, "x" * 2001)
    assert morning.last(PARENT).startswith("That is too long for a mail.")
    await morning.writes(PARENT, "Mag Sem mee?")
    assert morning.last(PARENT).startswith("I have your question. Tap whom it is for")
    assert morning.last(PARENT).endswith("Who is your question for?")
    await morning.presses(PARENT, TO_ANNA)
    await morning.writes(PARENT, "eva@ouders.example")
    assert "“Mag Sem mee?”" in morning.last(PARENT)


async def test_a_sick_note_goes_before_a_question(morning):
    """What is written beside it is a report; the question is not sent, and the parent reads so."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert "Your letter has not been sent. First the sick note:" in morning.texts()
    assert "Ill: Sem Jansen, Groep 5" in morning.last(PARENT)


async def test_a_question_that_is_a_sick_note_says_so(morning):
    """With a button that makes it one; the words need not be written again."""
    await morning.writes(PARENT, "/vraag")
    await morning.presses(PARENT, TO_ANNA)
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.presses(PARENT, "none")
    assert "A question is no sick note" in morning.last(PARENT)
    await morning.presses(PARENT, "ill")
    assert "Ill: Sem Jansen, Groep 5" in morning.last(PARENT)
    await morning.presses(PARENT, "send")
    await morning.mailed()
    assert "" not in morning.unheard()


async def test_a_report_that_is_open_is_finished_first(morning):
    """Nothing is opened over it."""
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    assert "First finish the report of illness" in morning.last(PARENT)


@pytest.mark.parametrize("how", ["button", "command", "word"])
async def test_a_question_is_stopped(morning, how):
    """Nothing is sent."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    if how == "button":
        await morning.presses(PARENT, "stop")
    else:
        await morning.writes(PARENT, "/stop" if how == "command" else "laat maar")
    assert morning.last(PARENT) == "Stopped. Nothing was sent to the school."
    assert (morning.choices(PARENT), morning.school.dialogues.open) == ([], {})


async def test_a_button_of_an_earlier_question_no_longer_works(morning):
    """A new question takes the place of the old one."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    old = morning.button(private(PARENT), TO_ANNA)
    await morning.writes(PARENT, "/vraag Mag Liv mee?")
    assert await morning.presses(PARENT, TO_ANNA, old) == "That is already answered."
    new = morning.button(private(PARENT), TO_ANNA)
    await morning.school.dialogues.end(private(PARENT))
    assert await morning.presses(PARENT, TO_ANNA, new) == "This button no longer works."


async def test_a_question_that_is_left_alone_is_thrown_away_after_a_day(morning):
    """And its parent reads so; an earlier timer, or one of another dialogue, does nothing."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.passes(timedelta(hours=1))
    await morning.writes(PARENT, "/vraag Mag Liv mee?")
    person = await morning.school.person(PARENT)
    await morning.school.timers.set("letter_unsent", person.id, morning.school.now)
    await morning.passes(timedelta(hours=23))
    assert "thrown it away" not in morning.texts()
    await morning.school.timers.set("letter_unsent", person.id, morning.school.now + timedelta(hours=1))
    await morning.passes(timedelta(hours=1))
    assert morning.last(PARENT) == "What you began yesterday was not sent to the school, so I have thrown it away."
    assert morning.choices(PARENT) == []


async def test_a_question_whose_buttons_are_gone_is_thrown_away_all_the_same(morning):
    """Old questions are removed from the store in time."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    morning.school.questions.asked.clear()
    await morning.passes(DAY)
    assert "thrown it away" in morning.last(PARENT)


async def test_a_teacher_who_left_meanwhile_is_asked_for_again(morning):
    """And where nobody can be mailed any more, the parent reads how the school is reached."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.presses(PARENT, TO_ANNA)
    without = replace(PROFILE, staff=())
    morning.school = replace(morning.school, profile=without)
    await morning.presses(PARENT, "send")
    assert morning.last(PARENT) == "Who is your question for?"
    morning.school = replace(morning.school, profile=replace(without, mails=False))
    await morning.presses(PARENT, "office")
    assert "administratie@tjongerschool.example" in morning.last(PARENT)
    assert (morning.school.outbox.mails, morning.school.dialogues.open) == ([], {})


async def test_the_summary_survives_a_teacher_who_left(morning):
    """Whom it is for is asked again, and what was written is kept."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.presses(PARENT, TO_ANNA)
    morning.school = replace(morning.school, profile=replace(PROFILE, staff=()))
    await morning.writes(PARENT, "Mag Sem fietsen?")
    assert morning.last(PARENT).startswith("I have your question. Tap whom it is for")
    await morning.presses(PARENT, "office")
    assert "“Mag Sem mee?”" in morning.last(PARENT)


@pytest.mark.parametrize(
    ("typed", "name"), [("juf Anna", "juf Anna, groep 5"), ("de juf graag", "juf Anna"), ("The office!", "the office")]
)
async def test_whom_it_is_for_can_be_typed(morning, typed, name):
    """And is not taken for the question."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.writes(PARENT, typed)
    assert f"To: {name}" in morning.last(PARENT)
    assert "“Mag Sem mee?”" in morning.last(PARENT)


async def test_what_is_typed_in_place_of_a_person_does_not_replace_the_question(morning):
    """Nobody is named, or only a sign."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    for text in ("En zijn fiets ook?", "?"):
        await morning.writes(PARENT, text)
        assert morning.last(PARENT).startswith("I have your question. Tap whom it is for")
    await morning.presses(PARENT, "office")
    assert "“Mag Sem mee?”" in morning.last(PARENT)
    await morning.writes(PARENT, "En zijn fiets ook?")
    assert morning.last(PARENT).startswith("I have taken this in the place of your earlier text.")


async def test_a_long_text_is_not_cut(morning):
    """The parent reads that it is too long, and writes it anew."""
    await morning.writes(PARENT, "/vraag " + "x" * 2001)
    assert morning.last(PARENT).startswith("That is too long for a mail.")
    await morning.presses(PARENT, "office")
    assert "What is your question?" in morning.last(PARENT)


async def test_a_question_is_stopped_where_its_text_is_asked(morning):
    """The word is not taken for the question."""
    await morning.writes(PARENT, "/vraag")
    await morning.presses(PARENT, TO_ANNA)
    await morning.writes(PARENT, "stop")
    assert morning.last(PARENT) == "Stopped. Nothing was sent to the school."


async def test_who_is_not_known_is_asked_for_an_address_and_told_what_it_means_to_give_none(morning):
    """Also where the question is there already: nobody else could answer it."""
    await morning.writes(STRANGER, "/vraag Hoe schrijf ik mijn kind in?")
    assert "At what e-mail address" in morning.last(STRANGER)
    await morning.presses(STRANGER, "none")
    assert "The school does not know who you are, so it cannot answer." in morning.last(STRANGER)
    await morning.presses(STRANGER, "address")
    await morning.writes(STRANGER, "ik@ouders.example")
    await morning.presses(STRANGER, "send")
    assert morning.mail.reply_to == "ik@ouders.example"


async def test_who_is_not_known_cannot_flood_the_office(morning):
    """Five questions a day; a parent may ask more."""
    await morning.writes(STRANGER, "/vraag")
    await morning.writes(STRANGER, "Hoe schrijf ik mijn kind in?")
    await morning.presses(STRANGER, "none")
    await morning.presses(STRANGER, "send")
    for _ in range(4):
        await morning.writes(STRANGER, "/vraag Hoe schrijf ik mijn kind in?")
        await morning.presses(STRANGER, "send")
    await morning.writes(STRANGER, "/vraag Nog iets")
    assert morning.last(STRANGER).startswith("I have mailed enough for you today.")
    assert len(morning.school.outbox.mails) == 5
    await morning.passes(DAY + timedelta(minutes=1))
    await morning.writes(STRANGER, "/vraag Nog iets")
    assert "Shall I mail this" in morning.last(STRANGER)
