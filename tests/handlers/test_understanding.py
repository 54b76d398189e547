"""A parent just writes, and is led to the right place: nobody is turned away."""

from dataclasses import replace

import pytest

from handlers.model.people import Child
from policy.triage import triage
from tests.fakes.sample import ANNA, CHILDREN, LIV, PARENT, PROFILE, SEM
from tests.handlers.reporting_day import Morning

NUMBER = "Phone the school: 0516-000000."
MENU = ["illness", "leave", "question", "news", "data"]


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


@pytest.mark.parametrize("content", ["voice", "sticker", "photo", "video", "location", "document", "other"])
async def test_what_is_no_text_gets_the_buttons_and_the_number(morning, content):
    """The bot says that it can only read."""
    await morning.writes(PARENT, "", content=content)
    assert "Sorry, I can only read text" in morning.last(PARENT)
    assert NUMBER in morning.last(PARENT)
    assert morning.choices(PARENT) == MENU


@pytest.mark.parametrize("text", ["  ", "ማንበብ አልችልም ዛሬ", "สวัสดีครับ ผมอยากถาม"])
async def test_what_cannot_be_read_gets_the_buttons_and_the_number(morning, text):
    """Another script, or nothing at all."""
    await morning.writes(PARENT, text)
    assert "Sorry, I cannot read that." in morning.last(PARENT)
    assert NUMBER in morning.last(PARENT)
    assert morning.choices(PARENT) == MENU


@pytest.mark.parametrize(("language", "times"), [("nl", 1), ("en", 1), ("nl-BE", 1), ("pl", 2), (None, 1)])
async def test_a_person_without_texts_in_their_language_reads_english_too(language, times):
    """Below the school's own language."""
    morning = await Morning.of()
    person = await morning.school.person(PARENT)
    if language:
        await morning.school.people.set_language(person.id, language)
    else:
        morning.school.people.known[person.id].language = None
        morning.school.people.known[person.id].chosen = True
    await morning.writes(PARENT, "", content="voice")
    assert morning.last(PARENT).count("Sorry") == times


async def test_a_photo_with_words_under_it_is_read_by_its_words(morning):
    """The picture is not."""
    await morning.writes(PARENT, "Sem is vandaag ziek", content="photo")
    assert "Is this right?" in morning.last(PARENT)


async def test_a_photo_with_a_kind_word_gets_the_buttons(morning):
    """Who knows what it is about."""
    await morning.writes(PARENT, "dank je wel", content="photo")
    assert "only read text" in morning.last(PARENT)


@pytest.mark.parametrize("text", ["dank je wel!", "Bedankt juf 😀", "👍", "🙏🏻", "❤️", "ok", "Thanks a lot"])
async def test_a_kind_word_gets_a_kind_word(morning, text):
    """No menu, no number."""
    await morning.writes(PARENT, text)
    assert morning.last(PARENT) == "You are welcome! 👋"


@pytest.mark.parametrize("text", ["😀", "🐶🐶", "...", "?", "!!"])
async def test_signs_alone_get_the_buttons(morning, text):
    """Nobody has thanked, and nothing was asked."""
    await morning.writes(PARENT, text)
    assert morning.last(PARENT) == "👋 What can I do for you?"
    assert morning.choices(PARENT) == MENU


async def test_a_sticker_with_signs_gets_the_buttons_and_the_number(morning):
    """The picture may say anything."""
    await morning.writes(PARENT, "😀", content="photo")
    assert "only read text" in morning.last(PARENT)


@pytest.mark.parametrize("text", ["stop", "Stop!", "annuleren", "laat maar", "stop maar", "hou maar op", "nope"])
async def test_who_stops_nothing_reads_that_nothing_is_open(morning, text):
    """As with the command."""
    await morning.writes(PARENT, text)
    assert morning.last(PARENT) == "There is nothing to stop. /help shows what I can do."


@pytest.mark.parametrize(("also", "words"), [("complaint", "I am sorry to hear that."), ("illness", "Is this right?")])
async def test_who_swears_about_something_is_answered_about_that(morning, monkeypatch, also, words):
    """One answer that fits, rather than two that clash."""
    kinds = {"complaint": ("complaint", ("indecent",)), "illness": ("illness", ("indecent",))}[also]
    found = replace(triage(""), kind=kinds[0], also=kinds[1], confidence=0.9)
    monkeypatch.setattr("handlers.understanding.triage", lambda _text: found)
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert words in morning.last(PARENT)
    assert len(morning.sees(PARENT)) == 1


async def test_a_real_complaint_with_a_rude_word_gets_one_answer(morning):
    """With the real triage."""
    await morning.writes(PARENT, "Wat een kutschool. Ik wil een klacht indienen over de directeur")
    assert "friendly" not in morning.texts()
    assert morning.texts().count("directie@tjongerschool.example") == 1


async def test_chat_that_asks_for_nothing_gets_the_buttons(morning):
    """The bot does not pretend to have understood."""
    await morning.writes(PARENT, "Wie wil er zaterdag een speelafspraakje doen?")
    assert "I am not sure what you mean." in morning.last(PARENT)
    assert morning.choices(PARENT) == MENU


async def test_an_unsure_reading_is_asked_about(morning, monkeypatch):
    """Below the bar the bot asks with the buttons."""
    monkeypatch.setattr("handlers.understanding.triage", lambda text: replace(triage(text), confidence=0.3))
    await morning.writes(PARENT, "Mag Sem vrijdag vrij voor een bruiloft?")
    assert "I am not sure what you mean." in morning.last(PARENT)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("recovery", ["Good to hear! I do not pass this on: please tell the teacher yourself."]),
        ("leave", ["For whom do you ask leave?"]),
        ("question_teacher", ["Shall I mail this to the school?", "To: juf Anna, groep 5", "“een bericht”"]),
        ("question_office", ["Shall I mail this to the school?", "To: the office", "“een bericht”"]),
        ("complaint", ["directie@tjongerschool.example", NUMBER]),
        ("worry", ["directie@tjongerschool.example", "Phone 112."]),
        ("indecent", ["Let us keep it friendly.", "directie@tjongerschool.example"]),
    ],
)
async def test_each_matter_is_led_to_its_channel(morning, monkeypatch, kind, words):
    """With the address or the number that the school has for it."""
    monkeypatch.setattr("handlers.understanding.triage", lambda _text: replace(triage(""), kind=kind, confidence=0.9))
    await morning.writes(PARENT, "een bericht")
    for word in words:
        assert word in morning.texts()


async def test_an_ordinary_leave_request_is_understood(morning):
    """With the real triage; who it is for and when need not be asked."""
    await morning.writes(PARENT, "Mag Sem vrijdag vrij voor een bruiloft?")
    assert "What kind of leave is it?" in morning.last(PARENT)
    assert len(morning.sees(PARENT)) == 1


async def test_two_matters_in_one_message_are_both_answered(morning, monkeypatch):
    """The report comes last, so that its question is what the parent reads."""
    found = replace(triage(""), kind="illness", also=("question_teacher",), confidence=0.9)
    monkeypatch.setattr("handlers.understanding.triage", lambda _text: found)
    await morning.writes(PARENT, "Sem is vandaag ziek. Kan iemand zijn gymtas meenemen?")
    first, last = morning.sees(PARENT)
    assert "anna@tjongerschool.example" in first.text
    assert "Is this right?" in last.text


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("question_teacher", ["juf Anna, groep 5: anna@tjongerschool.example", "administratie@tjongerschool.example"]),
        ("question_office", ["administratie@tjongerschool.example", NUMBER]),
    ],
)
async def test_without_a_mail_server_a_question_is_led_to_its_address(monkeypatch, kind, words):
    """The bot takes nothing that it cannot hand over."""
    morning = await Morning.of(SEM, profile=replace(PROFILE, mails=False))
    monkeypatch.setattr("handlers.understanding.triage", lambda _text: replace(triage(""), kind=kind, confidence=0.9))
    await morning.writes(PARENT, "een bericht")
    for word in words:
        assert word in morning.last(PARENT)
    assert morning.school.dialogues.open == {}


@pytest.mark.parametrize(
    ("also", "kind", "words"),
    [
        ("leave", "mail", "For leave, send /leave afterwards."),
        ("leave", "link", "Use this form: https://tjongerschool.example/verlof"),
        ("question_office", "mail", "administratie@tjongerschool.example"),
    ],
)
async def test_beside_a_report_another_matter_is_told_where_it_belongs(monkeypatch, also, kind, words):
    """One dialogue at a time."""
    morning = await Morning.of(SEM, profile=replace(PROFILE, leave=replace(PROFILE.leave, kind=kind)))
    found = replace(triage(""), kind="illness", also=(also,), confidence=0.9)
    monkeypatch.setattr("handlers.understanding.triage", lambda _text: found)
    await morning.writes(PARENT, "Sem is vandaag ziek. En vrijdag hebben we een bruiloft.")
    first, last = morning.sees(PARENT)
    assert words in first.text
    assert "Is this right?" in last.text


async def test_without_a_teachers_address_the_office_helps(morning):
    """Juf Carla of groep 6 has none."""
    morning = await Morning.of(LIV, profile=replace(PROFILE, mails=False))
    await morning.writes(PARENT, "/start")
    await morning.presses(PARENT, "question")
    assert "administratie@tjongerschool.example" in morning.last(PARENT)
    assert "anna@" not in morning.last(PARENT)


async def test_a_child_that_left_the_roster_has_no_teacher(morning):
    """The link may be older than the roster."""
    person = await morning.school.person(PARENT)
    await morning.school.people.link(person.id, "gone")
    await morning.writes(PARENT, "/start")
    await morning.presses(PARENT, "question")
    assert "🧑‍🏫 juf Anna, groep 5" in morning.labels(PARENT)


@pytest.mark.parametrize(
    ("leave", "words"),
    [
        ({"link": None}, ["Mail: verlof@tjongerschool.example"]),
        ({"email": None}, ["Use this form:"]),
        ({"email": None, "link": None}, [NUMBER]),
        ({"email": None, "link": None, "phone": "0516-111111"}, ["Phone the school: 0516-111111."]),
    ],
)
async def test_leave_is_asked_for_as_the_school_wants_it(leave, words):
    """By form, mail or telephone."""
    morning = await Morning.of(SEM, profile=replace(PROFILE, leave=replace(PROFILE.leave, kind="phone", **leave)))
    await morning.writes(PARENT, "/start")
    await morning.presses(PARENT, "leave")
    for word in words:
        assert word in morning.last(PARENT)


async def test_a_channel_without_address_and_number_still_says_whom_to_phone():
    """The number for illness is a number of the school."""
    profile = replace(PROFILE, office=replace(PROFILE.office, email=None, phone=None))
    morning = await Morning.of(LIV, profile=profile)
    await morning.writes(PARENT, "/start")
    await morning.presses(PARENT, "question")
    assert NUMBER in morning.last(PARENT)


async def test_the_buttons_lead_on_and_stay(morning):
    """They hang under a message for months and work every time."""
    await morning.writes(PARENT, "/start")
    await morning.presses(PARENT, "leave")
    await morning.presses(PARENT, "question")
    await morning.presses(PARENT, "illness")
    assert morning.last(PARENT) == "Who is ill?"
    assert await morning.presses(PARENT, "leave") == ""


async def test_staff_write_too(morning):
    """A teacher is led on like anybody."""
    await morning.writes(ANNA, "Mag ik vrijdag vrij?")
    assert "verlof@tjongerschool.example" in morning.last(ANNA)


async def test_a_report_names_children_of_one_first_name_apart(morning):
    """Where two linked children have one name, the bot asks."""
    other = Child("602", "Sem", "Vos", "6")
    morning = await Morning.of(SEM, other, roster=(*CHILDREN, other))
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert morning.last(PARENT) == "Who is ill?"


@pytest.mark.parametrize("text", ["stom gedoe met die juf", "ist alles gut??", "dzień dobry pani", "blrp"])
async def test_a_text_that_can_be_read_is_not_called_unreadable(morning, text):
    """It is only not understood, in whichever language it is."""
    await morning.writes(PARENT, text)
    assert "cannot read" not in morning.last(PARENT)
    assert "📅 Leave" in morning.labels(PARENT)
