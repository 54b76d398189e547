"""A parent reports a child ill: the dialogue, by buttons and in words, up to Send."""

from dataclasses import replace
from datetime import date

import pytest

from handlers.model.people import Child
from handlers.model.reports import ReportState
from handlers.reporting_questions import child_choice
from tests.fakes.sample import ANNA, CHILDREN, LIV, NOOR, PARENT, SEM
from tests.handlers.reporting_day import Morning, at, with_illness

CODE = "K7QM-3F9X-2WNT-8HRB"
NOT_UNDERSTOOD = "Sorry, I did not understand that. Phone the school: 0516-000000.\n\n"
MONDAY, TUESDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 26)


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


async def test_a_report_is_made_by_buttons_alone(morning):
    """Who, from when, until when, Send: four presses, and one mail is on its way."""
    await morning.writes(PARENT, "/ziek")
    assert morning.last(PARENT) == "Who is ill?"
    assert morning.labels(PARENT) == ["Sem", "Liv", "Another child", "✖️ Stop"]
    await morning.presses(PARENT, child_choice(SEM.id))
    assert "From which day?" in morning.last(PARENT)
    await morning.presses(PARENT, "2026-11-23")
    assert "Until which day?" in morning.last(PARENT)
    await morning.presses(PARENT, "only")
    assert "Ill: Sem Jansen, Groep 5" in morning.last(PARENT)
    assert "From: Monday 23 November (today)\nUntil: Monday 23 November (today)" in morning.last(PARENT)
    assert morning.school.outbox.mails == []
    await morning.presses(PARENT, "send")
    report = morning.report
    assert (SEM.id, MONDAY, MONDAY, ReportState.SENDING) == (
        report.child_id,
        report.first_day,
        report.last_day,
        report.state,
    )
    assert morning.mail.to == "ziekmelden@tjongerschool.example"


@pytest.mark.parametrize("command", ["/ziek", "/sick", "/ziekmelden", "/ZIEK@schoolbot"])
async def test_a_report_begins_by_command(morning, command):
    """In Dutch and in English."""
    await morning.writes(PARENT, command)
    assert morning.last(PARENT) == "Who is ill?"


async def test_who_says_it_all_at_once_only_confirms(morning):
    """Child and day stand in the text; until when is not known, and can be changed."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert "Ill: Sem Jansen, Groep 5\nFrom: Monday 23 November (today)\nUntil: not known yet" in morning.last(PARENT)
    assert morning.choices(PARENT) == ["send", "change", "stop"]


async def test_until_when_is_read_too(morning):
    """A last day in the text is not asked again."""
    await morning.writes(PARENT, "/ziek Liv tot en met donderdag")
    assert "Ill: Liv Jansen, Groep 6" in morning.last(PARENT)
    assert "Until: Thursday 26 November" in morning.last(PARENT)


async def test_a_button_fits_whatever_id_a_child_has():
    """A platform takes few characters behind a button, and administrations make long ids."""
    kim = Child("pupil 2026/2027 " + "9" * 80, "Kim", "Vos", "5")
    morning = await Morning.of(SEM, kim, roster=(*CHILDREN, kim))
    await morning.writes(PARENT, "/ziek vandaag")
    assert max(map(len, morning.choices(PARENT))) <= 24
    await morning.presses(PARENT, child_choice(kim.id))
    assert "Ill: Kim Vos, Groep 5" in morning.last(PARENT)


async def test_a_parent_of_one_child_is_not_asked_which(morning):
    """There is nothing to choose."""
    morning = await Morning.of(NOOR)
    await morning.writes(PARENT, "/ziek")
    assert "From which day?" in morning.last(PARENT)


async def test_two_children_in_one_message_are_reported_one_by_one(morning):
    """The bot says so and asks which comes first."""
    await morning.writes(PARENT, "Sem en Liv zijn ziek vandaag")
    assert "I report one child at a time." in morning.last(PARENT)
    assert "Who is ill?" in morning.last(PARENT)


@pytest.mark.parametrize(
    "text",
    [
        "Sem is ziek, morgen hopelijk weer beter",
        "Sem is ziek en heeft morgen een toets",
        "Sem is ziek, 12 december is hij jarig",
        "Sem is ill, hopefully back tomorrow",
        "Sem is ziek en blijft morgen thuis",
    ],
)
async def test_a_day_of_something_else_is_no_first_day(morning, text):
    """The bot asks from when, with today at hand, and speaks of phoning this morning."""
    await morning.writes(PARENT, text)
    assert "From which day?" in morning.last(PARENT)
    assert morning.labels(PARENT)[0] == "Today"
    await morning.until(at(8, 15))
    assert "not been sent yet" in morning.last(PARENT)


@pytest.mark.parametrize("text", ["hopelijk morgen weer beter", "woensdag heeft hij een toets"])
async def test_a_day_of_something_else_answers_and_corrects_nothing(morning, text):
    """Neither a first day, nor a last one, nor a summary."""
    await morning.writes(PARENT, "/ziek Sem")
    for question, answer in (("From which day?", "vandaag"), ("Until which day?", "weet ik niet")):
        await morning.writes(PARENT, text)
        assert f"{NOT_UNDERSTOOD}{question}" in morning.last(PARENT)
        await morning.writes(PARENT, answer)
    await morning.writes(PARENT, text)
    assert "From: Monday 23 November (today)\nUntil: not known yet" in morning.last(PARENT)


async def test_every_question_can_be_answered_in_words(morning):
    """No button is needed, not even for Send."""
    await morning.writes(PARENT, "/ziek")
    for answer in ("Sem", "morgen", "donderdag"):
        await morning.writes(PARENT, answer)
    assert "From: Tuesday 24 November (tomorrow)\nUntil: Thursday 26 November" in morning.last(PARENT)
    await morning.writes(PARENT, "Ja!")
    assert (SEM.id, TUESDAY, THURSDAY) == (
        morning.report.child_id,
        morning.report.first_day,
        morning.report.last_day,
    )


@pytest.mark.parametrize(
    ("typed", "until"),
    [
        ("weet ik nog niet", "Until: not known yet"),
        ("alleen die dag", "Until: Monday 23 November (today)"),
        ("vandaag", "Until: Monday 23 November (today)"),
        ("t/m vrijdag", "Until: Friday 27 November"),
        ("tot vrijdag", "Until: Thursday 26 November"),
    ],
)
async def test_a_last_day_is_typed_in_many_ways(morning, typed, until):
    """As parents say it."""
    for answer in ("/ziek Sem", "vandaag", typed):
        await morning.writes(PARENT, answer)
    assert until in morning.last(PARENT)


async def test_a_range_answers_two_questions(morning):
    """Who types both days at once is not asked for the second."""
    for answer in ("/ziek Sem", "vandaag en morgen"):
        await morning.writes(PARENT, answer)
    assert "Until: Tuesday 24 November (tomorrow)" in morning.last(PARENT)


async def test_a_last_day_may_be_counted_from_the_first(morning):
    """Ill from next Tuesday on "until Monday" means the Monday after it."""
    for answer in ("/ziek Sem", "1 december", "maandag"):
        await morning.writes(PARENT, answer)
    assert "From: Tuesday 1 December\nUntil: Monday 7 December" in morning.last(PARENT)


@pytest.mark.parametrize("answer", ["hmm", "gisteren", "👍"])
async def test_what_is_no_last_day_is_asked_again(morning, answer):
    """Also a day before the first one."""
    for text in ("/ziek Sem", "vandaag", answer):
        await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}Until which day?")


@pytest.mark.parametrize("answer", ["wie zal het zeggen", "23 juni 2031", "1 januari 2026"])
async def test_a_day_that_cannot_be_meant_is_asked_again(morning, answer):
    """Nobody reports an illness years ahead or months ago."""
    for text in ("/ziek Sem", answer):
        await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}From which day?")


async def test_a_child_that_nobody_knows_is_asked_again(morning):
    """A typed name is one of the linked children's, or no answer."""
    for text in ("/ziek", "Kees"):
        await morning.writes(PARENT, text)
    assert morning.last(PARENT) == f"{NOT_UNDERSTOOD}Who is ill?"


@pytest.mark.parametrize("content", ["photo", "voice", "sticker"])
async def test_what_is_no_text_is_no_answer(morning, content):
    """It is asked again, whatever stands under it, with the number."""
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, "Liv" if content == "photo" else "", content=content)
    assert morning.last(PARENT) == f"{NOT_UNDERSTOOD}Who is ill?"


@pytest.mark.parametrize(
    ("part", "question"), [("child", "Who is ill?"), ("first", "From which day?"), ("last", "Until which day?")]
)
async def test_each_part_can_be_changed(morning, part, question):
    """Change asks what, and asks that again; the rest stays."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.presses(PARENT, "change")
    assert morning.last(PARENT) == "What do you want to change?"
    await morning.presses(PARENT, part)
    assert question in morning.last(PARENT)
    await morning.presses(PARENT, {"child": child_choice(LIV.id), "first": "2026-11-24", "last": "only"}[part])
    assert "Is this right?" in morning.last(PARENT)


async def test_nothing_needs_to_be_changed(morning):
    """The way back leads to the summary."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.presses(PARENT, "change")
    await morning.presses(PARENT, "back")
    assert "Is this right?" in morning.last(PARENT)


async def test_a_later_first_day_asks_for_the_last_one_again(morning):
    """A last day before the first one is no longer true."""
    await morning.writes(PARENT, "Sem is alleen vandaag ziek")
    for choice in ("change", "first", "2026-11-24"):
        await morning.presses(PARENT, choice)
    assert "Until which day?" in morning.last(PARENT)


@pytest.mark.parametrize(
    ("correction", "shown"),
    [
        ("nee, Liv", "Ill: Liv Jansen, Groep 6"),
        ("tot en met donderdag", "From: Monday 23 November (today)\nUntil: Thursday 26 November"),
        ("vanaf morgen", "From: Tuesday 24 November (tomorrow)\nUntil: not known yet"),
        ("morgen tot en met donderdag", "From: Tuesday 24 November (tomorrow)\nUntil: Thursday 26 November"),
    ],
)
async def test_a_summary_can_be_corrected_in_words(morning, correction, shown):
    """What the words do not mention stays as it was."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, correction)
    assert shown in morning.last(PARENT)


async def test_a_correction_of_the_end_keeps_the_beginning(morning):
    """Until Thursday: that says nothing about yesterday."""
    await morning.writes(PARENT, "Sem is sinds gisteren ziek")
    await morning.writes(PARENT, "tot en met donderdag")
    assert "From: Sunday 22 November\nUntil: Thursday 26 November" in morning.last(PARENT)


@pytest.mark.parametrize("words", ["stop", "Stop!", "/stop", "annuleren", "laat maar"])
@pytest.mark.parametrize("answers", [(), ("Sem",), ("Sem", "vandaag"), ("Sem", "vandaag", "alleen die dag")])
async def test_it_can_be_left_at_any_point(morning, words, answers):
    """Nothing is sent, what was said is removed, and the number is given."""
    for text in ("/ziek", *answers, words):
        await morning.writes(PARENT, text)
    assert "Stopped. Nothing was sent to the school." in morning.texts()
    assert "0516-000000" in morning.texts()
    assert "Sem" not in morning.texts()
    assert morning.school.outbox.mails == []
    assert morning.school.dialogues.open == {}
    assert morning.school.timers.set_ones == {}


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


async def test_the_bot_keeps_no_word_about_the_illness(morning):
    """Neither the dialogue nor the report nor the mail holds what the parent wrote."""
    await morning.writes(PARENT, "Sem heeft vandaag hoge koorts en waterpokken, hij is ziek")
    assert "waterpokken" not in str(morning.school.dialogues.open)
    await morning.presses(PARENT, "send")
    kept = f"{morning.school.reports.saved}{morning.school.dialogues.open}{morning.school.outbox.effects}"
    assert "waterpokken" not in kept
    assert "koorts" not in kept


async def test_the_answers_to_questions_say_nothing_about_a_child(morning):
    """Only the dialogue knows who is ill; it is sealed and goes."""
    for text in ("/ziek", "Sem", "vandaag"):
        await morning.writes(PARENT, text)
    await morning.presses(PARENT, "only")
    assert {each.answer for each in morning.school.questions.asked.values()} == {"answered", None}


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


@pytest.mark.parametrize(
    ("moment", "days"),
    [
        (at(7, 55), ["Today", "Tomorrow"]),
        (at(20, day=27), ["Today", "Monday 30 November"]),
        (at(10, day=28), ["Monday 30 November", "Tuesday 1 December"]),
        (at(19, day=29), ["Tomorrow", "Tuesday 1 December"]),
    ],
)
async def test_the_days_offered_are_school_days(moment, days):
    """On Saturday nobody wants to report for Saturday."""
    morning = await Morning.of(SEM, now=moment)
    await morning.writes(PARENT, "/ziek")
    assert days == morning.labels(PARENT)[:2]


async def test_a_class_of_nobody_is_named_by_its_id():
    """A child in a class that the settings do not have is reported all the same."""
    kim = Child("901", "Kim", "Vos", "9")
    morning = await Morning.of(kim, roster=(*CHILDREN, kim))
    report = await morning.sent("Kim is vandaag ziek")
    assert (report.class_id, report.class_name) == ("9", "9")


@pytest.mark.parametrize(
    "profile",
    [
        with_illness(kind="phone"),
        with_illness(kind="link", link="https://ziek.tjongerschool.example"),
        with_illness(email=None),
        replace(with_illness(), child_data={"telegram": False}),
        replace(with_illness(), child_data={}),
    ],
    ids=["phone", "link", "no address", "no child data", "not said"],
)
@pytest.mark.parametrize("text", ["/ziek", "Sem is vandaag ziek"])
async def test_where_the_bot_hands_nothing_over_it_gives_the_number(profile, text):
    """Number and link instead of a dialogue, and no name is handled."""
    morning = await Morning.of(SEM, profile=profile)
    await morning.writes(PARENT, text)
    assert "Phone the school: 0516-000000." in morning.last(PARENT)
    assert (profile.illness.link or "") in morning.last(PARENT)
    assert "Sem" not in morning.texts()
    assert morning.school.dialogues.open == {}


async def test_where_no_name_may_pass_the_mail_address_is_given():
    """The school takes reports by mail, so a parent can send one."""
    morning = await Morning.of(SEM, profile=replace(with_illness(), child_data={"telegram": False}))
    await morning.writes(PARENT, "/ziek")
    assert "Mail: ziekmelden@tjongerschool.example" in morning.last(PARENT)
    morning = await Morning.of(SEM, profile=with_illness(kind="phone"))
    await morning.writes(PARENT, "/ziek")
    assert "ziekmelden@" not in morning.last(PARENT)


async def test_a_school_that_changes_its_channel_gets_no_mail_any_more(morning):
    """Its settings hold when Send is pressed."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    morning.school = replace(morning.school, profile=with_illness(kind="phone"))
    await morning.presses(PARENT, "send")
    assert "Phone the school: 0516-000000." in morning.last(PARENT)
    assert morning.school.outbox.mails == []
    assert morning.school.dialogues.open == {}


async def test_a_school_without_any_number_is_still_to_be_phoned():
    """No number is better than a wrong one."""
    profile = replace(with_illness(kind="phone", phone=None), office=replace(with_illness().office, phone=None))
    morning = await Morning.of(SEM, profile=profile)
    await morning.writes(PARENT, "/ziek")
    assert "Phone the school." in morning.last(PARENT)


async def test_staff_without_a_child_are_told_what_this_is_for(morning):
    """A teacher's own illness is for the telephone."""
    await morning.writes(ANNA, "/ziek")
    assert "Here parents report their child ill" in morning.last(ANNA)
    assert "0516-000000" in morning.last(ANNA)


async def test_staff_may_be_parents_too(morning):
    """A teacher who is linked to a child reports it like any parent."""
    await morning.school.parent(ANNA, NOOR)
    await morning.writes(ANNA, "/ziek")
    assert "From which day?" in morning.last(ANNA)


async def test_a_typed_number_presses_no_button(morning):
    """The number 3 is not the third button, which would throw the report away."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, "3")
    assert "Stopped" not in morning.last(PARENT)
    assert "✅ Send" in morning.labels(PARENT)


async def test_a_changed_message_is_not_handled_as_a_new_one(morning):
    """It would report a child twice."""
    await morning.writes(PARENT, "Sem is vandaag ziek", edited=True)
    assert "I do not see when you change a message" in morning.last(PARENT)


async def test_a_changed_message_without_words_gets_no_answer(morning):
    """A place that somebody shares changes with every step."""
    await morning.writes(PARENT, "", "location", edited=True)
    assert morning.sees(PARENT) == []


async def test_a_teacher_who_reports_a_child_ill_finishes_that_first(morning):
    """A post in between would throw the report away, and nobody would say that the school knows nothing."""
    await morning.school.parent(ANNA, NOOR)
    await morning.writes(ANNA, "Noor is vandaag ziek")
    await morning.writes(ANNA, "/post Morgen gaan we zwemmen.")
    assert "First finish the report of illness" in morning.last(ANNA)
    await morning.presses(ANNA, "send")
    assert "not been sent" in morning.last(ANNA)


async def test_the_answer_stands_behind_its_question(morning):
    """Old questions lose their buttons, so that nobody presses them."""
    await morning.writes(PARENT, "/ziek")
    await morning.presses(PARENT, child_choice(LIV.id))
    assert morning.sees(PARENT)[0].text == "Who is ill?\n→ Liv"
    assert morning.sees(PARENT)[0].buttons == ()


async def test_a_question_that_nobody_kept_does_not_stop_the_dialogue(morning):
    """The dialogue goes on by what was typed."""
    await morning.writes(PARENT, "/ziek")
    morning.school.questions.asked.clear()
    await morning.writes(PARENT, "Sem")
    assert "From which day?" in morning.last(PARENT)


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


class TestNotLinked:
    """A parent whom the school has not linked to a child."""

    @pytest.fixture
    async def morning(self) -> Morning:
        """A Monday, 07:55, with a parent without a code."""
        return await Morning.of()

    async def test_gets_the_number_at_once(self, morning):
        """Before anything is asked."""
        await morning.writes(PARENT, "mijn zoon is vandaag ziek")
        assert "You are not linked to a child here yet. Phone the school: 0516-000000." in morning.last(PARENT)
        assert "Type the child's first and last name." in morning.last(PARENT)

    async def test_may_send_a_report_that_is_marked(self, morning):
        """Child and class as they were typed; the mail says that nobody has checked it."""
        for text in ("/ziek", "Kim Vos", "groep 5", "vandaag", "weet ik niet"):
            await morning.writes(PARENT, text)
        assert "I write “not linked” in the mail." in morning.last(PARENT)
        await morning.presses(PARENT, "send")
        report = morning.report
        assert (
            report.child_id,
            report.child_name,
            report.class_id,
            report.class_name,
        ) == (None, "Kim Vos", "5", "Groep 5")
        assert morning.mail.subject == "Ill (not linked): groep 5, Monday 23 November"
        assert "not linked (the app does not know who this is)" in morning.mail.text
        assert morning.mail.reply_to is None

    async def test_chooses_the_class_by_button(self, morning):
        """The school's classes are offered."""
        for text in ("/ziek", "Kim Vos"):
            await morning.writes(PARENT, text)
        assert morning.labels(PARENT) == ["Groep 5", "Groep 6", "✖️ Stop"]
        await morning.presses(PARENT, "6")
        assert "From which day?" in morning.last(PARENT)

    async def test_types_the_number_of_a_class_and_means_that_class(self, morning):
        """A typed 1 is not the first button."""
        three = replace(morning.school.profile.classes[0], id="3", name="Groep 3")
        profile = replace(morning.school.profile, classes=(*morning.school.profile.classes, three))
        morning.school = replace(morning.school, profile=profile)
        for text in ("/ziek vandaag", "Kim Vos", "3"):
            await morning.writes(PARENT, text)
        assert "Ill: Kim Vos, Groep 3" in morning.last(PARENT)
        for text in ("/ziek vandaag", "Kim Vos", "1"):
            await morning.writes(PARENT, text)
        assert "Ill: Kim Vos, 1" in morning.last(PARENT)

    async def test_still_sees_the_number_after_the_first_answer(self, morning):
        """A question that is answered loses its buttons, not its words."""
        for text in ("/ziek", "Kim Vos"):
            await morning.writes(PARENT, text)
        assert "Phone the school: 0516-000000." in morning.sees(PARENT)[0].text

    async def test_may_type_a_class_that_the_school_does_not_have(self, morning):
        """It stands in the mail's text, never in its subject."""
        for text in ("/ziek vandaag", "Kim Vos", "de kikkers"):
            await morning.writes(PARENT, text)
        await morning.presses(PARENT, "send")
        assert morning.mail.subject == "Ill (not linked): Monday 23 November"
        assert "Class: de kikkers" in morning.mail.text

    async def test_presses_a_class_that_is_gone(self, morning):
        """The settings may change between question and answer."""
        for text in ("/ziek", "Kim Vos"):
            await morning.writes(PARENT, text)
        five = morning.button(PARENT, "5")
        profile = replace(morning.school.profile, classes=morning.school.profile.classes[1:])
        morning.school = replace(morning.school, profile=profile)
        await morning.presses(PARENT, "5", five)
        assert "Which class" in morning.last(PARENT)

    @pytest.mark.parametrize(
        "name",
        ["Kim\r\nBcc: x@example.org", "Kim\nVos", "Kim\x00", "Kim\u202eVos", "Kim\u2028Vos", "K" * 61, "…", ""],
        ids=ascii,
    )
    async def test_types_no_name_that_could_do_harm(self, morning, name):
        """Line breaks, control characters, hidden characters and endless names are asked again."""
        for text in ("/ziek", name):
            await morning.writes(PARENT, text)
        assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}Who is ill?")

    @pytest.mark.parametrize(
        "text",
        [
            "mijn zoon heeft 40 graden koorts en waterpokken",
            "hij heeft buikgriep",
            "waterpokken",
            "Kim met een gebroken arm",
            "mijn dochter",
            "Kim is verkouden",
            "Kim 0612345678",
            "Kim Vos gaat naar de tandarts",
            "a b c d e f g",
        ],
    )
    async def test_types_no_illness_in_place_of_a_name(self, morning, text):
        """It is asked again, with the number, and neither kept nor mailed."""
        for answer in ("/ziek vandaag", text):
            await morning.writes(PARENT, answer)
        assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}Who is ill?")
        assert text not in str(morning.school.dialogues.open)

    @pytest.mark.parametrize("text", ["hij heeft ook buikgriep", "40 graden koorts", "met waterpokken"])
    async def test_types_no_illness_in_place_of_a_class(self, morning, text):
        """Nor there."""
        for answer in ("/ziek vandaag", "Kim Vos", text):
            await morning.writes(PARENT, answer)
        assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}Which class")
        assert text not in str(morning.school.dialogues.open)

    @pytest.mark.parametrize(
        "name", ["Kim Vos", "Jan-Willem van der Meer-de Boer", "Zoë d'Hondt", "Esmée van 't Hoff", "Ömer Yılmaz"]
    )
    async def test_types_a_name_of_any_kind(self, morning, name):
        """Long names, accents and apostrophes are names."""
        for answer in ("/ziek vandaag", name, "groep 5"):
            await morning.writes(PARENT, answer)
        assert f"Ill: {name}, Groep 5" in morning.last(PARENT)

    @pytest.mark.parametrize("answers", [(), ("Kim Vos",)])
    async def test_types_a_code_in_place_of_an_answer(self, morning, answers):
        """It is redeemed, and the report goes on, about the child that it links."""
        await morning.school.invitations.issue(CODE, SEM.id, at(12))
        for answer in ("/ziek vandaag", *answers, CODE):
            await morning.writes(PARENT, answer)
        assert "It worked: you are linked to Sem" in morning.texts()
        assert "Ill: Sem Jansen, Groep 5" in morning.last(PARENT)
        assert CODE not in str(morning.school.dialogues.open)

    async def test_types_a_code_that_does_not_work(self, morning):
        """The bot says so and asks on."""
        for answer in ("/ziek vandaag", "ABCD-EFGH-JKMN-PQRS"):
            await morning.writes(PARENT, answer)
        assert "This code does not work." in morning.texts()
        assert "Type the child's first and last name." in morning.last(PARENT)

    @pytest.mark.parametrize("name", ["5\r\nX: y", "5" * 31, "-"], ids=ascii)
    async def test_types_no_class_that_could_do_harm(self, morning, name):
        """The same holds for a class."""
        for text in ("/ziek", "Kim Vos", name):
            await morning.writes(PARENT, text)
        assert "Which class" in morning.last(PARENT)

    async def test_can_correct_the_name(self, morning):
        """Change asks for it again."""
        for text in ("/ziek vandaag", "Kim Vos", "groep 5"):
            await morning.writes(PARENT, text)
        for choice in ("change", "child"):
            await morning.presses(PARENT, choice)
        assert "Type the child's first and last name." in morning.last(PARENT)

    async def test_another_child_than_the_linked_ones_can_be_reported(self, morning):
        """A stepchild whose code is still at school."""
        morning = await Morning.of(SEM)
        await morning.writes(PARENT, "/ziek vandaag")
        for choice in ("change", "child", "other"):
            await morning.presses(PARENT, choice)
        for text in ("Kim Vos", "groep 6"):
            await morning.writes(PARENT, text)
        assert "Ill: Kim Vos, Groep 6" in morning.last(PARENT)
