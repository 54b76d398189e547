"""A report is left, replaced or overtaken: nothing is sent by mistake, and nothing stays."""

from dataclasses import replace

import pytest

from handlers.reporting_questions import child_choice
from tests.fakes.sample import ANNA, LIV, NOOR, PARENT, SEM
from tests.handlers.reporting_day import Morning, at

CODE = "K7QM-3F9X-2WNT-8HRB"


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


@pytest.mark.parametrize("words", ["stop", "Stop!", "/stop", "annuleren", "laat maar", "nee, toch niet"])
@pytest.mark.parametrize("answers", [(), ("Sem",), ("Sem", "vandaag"), ("Sem", "vandaag", "alleen die dag")])
async def test_it_can_be_left_at_any_point(morning, words, answers):
    """Nothing is sent, what was said is removed, and the number is given."""
    for text in ("/ziek", *answers, words):
        await morning.writes(PARENT, text)
    assert "Stopped. This report was not sent to the school." in morning.texts()
    assert "0516-000000" in morning.texts()
    assert "Sem" not in morning.texts()
    assert morning.school.outbox.mails == []
    assert morning.school.dialogues.open == {}
    assert morning.school.timers.set_ones == {}


@pytest.mark.parametrize("words", ["stop maar", "hou maar op", "nee toch niet", "nope", "toch maar niet", "forget it"])
async def test_who_stops_is_no_other_child(morning, words):
    """Where a name is asked, and where a class is."""
    for answers in ((), ("Kim Vos",)):
        await morning.writes(PARENT, "/ziek")
        await morning.presses(PARENT, "other")
        for text in (*answers, words):
            await morning.writes(PARENT, text)
        assert morning.last(PARENT).startswith("Stopped.")


async def test_stop_is_a_button_too(morning):
    """Under every question."""
    await morning.writes(PARENT, "/ziek")
    await morning.presses(PARENT, "stop")
    assert "Stopped." in morning.last(PARENT)


async def test_send_counts_once(morning):
    """A second press of the same button answers that it is decided; one mail is on its way."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    send = morning.button(PARENT, "send")
    await morning.presses(PARENT, "send", send)
    assert await morning.presses(PARENT, "send", send) == "That is already answered."
    assert len(morning.school.outbox.mails) == 1


async def test_an_old_button_does_nothing(morning):
    """The Send of a summary that was changed since is dead."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    send = morning.button(PARENT, "send")
    await morning.writes(PARENT, "nee, Liv")
    assert await morning.presses(PARENT, "send", send) == "That is already answered."
    assert morning.school.outbox.mails == []


@pytest.mark.parametrize("other", ["nothing", "another", "post"])
async def test_a_button_of_a_dialogue_that_is_gone_does_nothing(morning, other):
    """Whether the chat now holds nothing, another report or a post."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    dialogue = await morning.school.dialogues.of(morning.sees(PARENT)[-1].chat)
    if other == "nothing":
        await morning.school.dialogues.end(dialogue.chat)
    elif other == "another":
        await morning.school.dialogues.save(replace(dialogue, data={**dialogue.data, "token": "another"}))
    else:
        await morning.school.dialogues.save(replace(dialogue, kind="post"))
    assert await morning.presses(PARENT, "send") == "This button no longer works."
    assert morning.school.outbox.mails == []


async def test_starting_anew_replaces_what_was_begun(morning):
    """There is one report at a time, and only the new one can be sent."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, "/ziek Liv vandaag")
    assert morning.choices(PARENT).count("send") == 1
    await morning.presses(PARENT, "send")
    assert LIV.id == morning.report.child_id


async def test_a_report_takes_the_place_of_another_dialogue(morning):
    """Who was doing something else gets the report that they ask for."""
    await morning.school.parent(ANNA, NOOR)
    await morning.writes(ANNA, "/post")
    await morning.writes(ANNA, "/ziek vandaag")
    await morning.presses(ANNA, "send")
    assert NOOR.id == morning.report.child_id


async def test_a_child_that_is_no_longer_linked_is_not_reported_as_linked(morning):
    """Rights are looked at when Send is pressed."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.school.children.replace([LIV, NOOR])
    await morning.presses(PARENT, "send")
    assert "You are no longer linked to this child here." in morning.last(PARENT)
    assert morning.school.outbox.mails == []


async def test_a_button_with_a_child_that_has_left_asks_again(morning):
    """The roster may change between question and answer."""
    await morning.writes(PARENT, "/ziek")
    sem = morning.button(PARENT, child_choice(SEM.id))
    await morning.school.children.replace([LIV, NOOR])
    await morning.presses(PARENT, child_choice(SEM.id), sem)
    assert morning.last(PARENT) == "Who is ill?"
    assert child_choice(SEM.id) not in morning.choices(PARENT)


async def test_a_teacher_who_reports_a_child_ill_finishes_that_first(morning):
    """A post in between would throw the report away, and nobody would say that the school knows nothing."""
    await morning.school.parent(ANNA, NOOR)
    await morning.writes(ANNA, "Noor is vandaag ziek")
    await morning.writes(ANNA, "/post Morgen gaan we zwemmen.")
    assert "First finish the report of illness" in morning.last(ANNA)
    await morning.presses(ANNA, "send")
    assert "not been sent" in morning.last(ANNA)


async def test_a_question_that_nobody_kept_does_not_stop_the_dialogue(morning):
    """The dialogue goes on by what was typed."""
    await morning.writes(PARENT, "/ziek")
    morning.school.questions.asked.clear()
    await morning.writes(PARENT, "Sem")
    assert "From which day is" in morning.last(PARENT)


async def test_trying_an_event_again_asks_for_the_same_effects(morning):
    """Keys come from the event, so a repeat after a crash adds nothing."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    keys = set(morning.school.outbox.by_key)
    morning.count -= 1
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert keys == {key for key in morning.school.outbox.by_key if not key.endswith(":closed")}


async def test_a_code_for_another_child_leaves_a_report_as_it_was(morning):
    """Who reports Sem and redeems Noor's code reports Sem."""
    await morning.school.invitations.issue(CODE, NOOR.id, at(12))
    for text in ("Sem is vandaag ziek", CODE):
        await morning.writes(PARENT, text)
    assert "Ill: Sem Jansen, Groep 5" in morning.last(PARENT)
