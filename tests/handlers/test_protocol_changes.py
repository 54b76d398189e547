"""`/protocol`: the director reads the protocol on a phone and changes it, at once, on record, and to be undone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.protocol_pages import PER_PAGE, Reader, articles_page
from policy.model import Severity
from tests.fakes.deciding import SHIPPED
from tests.fakes.sample import ANNA, BRAM, CARLA, PARENT, PROFILE, STAFF
from tests.fakes.speaking import FakeSpeech
from tests.handlers.day import Day
from tests.handlers.posting_day import EVA, SECOND, drafted, with_staff
from tests.handlers.protocol_day import choices, opened, page, sets

NUMBER = "Bel even met 06-12345678"


@pytest.fixture
async def day() -> Day:
    """A day with the real check, and the protocol that ships."""
    day = Day()
    day.school.checker.use_policy(day.school.profile, await day.school.children.all())
    return day


async def test_every_rule_can_be_opened(day):
    """On pages that a phone can take, one message whose place the next takes."""
    for rule, setting in day.school.protocol.rules.items():
        await opened(day, rule)
        text = page(day).text
        assert text.startswith(f"**{setting.article}** ")
        assert setting.messages["en"].partition("{")[0].replace("_", "\\_") in text
        for where in ("A class: ", "Whole school: ", "Public: "):
            assert where in text
    assert len(day.sees(BRAM)) == len(day.school.protocol.rules)
    assert max(len(each.text) for each in day.school.outbox.sent_to(BRAM)) < 1600
    # Telegram takes 64 bytes with a button: a token of sixteen characters, a colon, and the choice.
    drawn = [each for message in day.sees(BRAM) for row in message.buttons for each in row]
    assert max(len(each.choice.encode()) for each in drawn) <= 64 - 17


async def test_a_severity_holds_at_once(day):
    """The next draft is judged by it, and it stands on record."""
    await sets(day, "contact_phone", "class", "refuse")
    assert "✓ A class: ⚠️ → ⛔" in page(day).text
    assert "A class: ⛔ not possible" in page(day).text
    await drafted(day, NUMBER)
    assert "⛔ P1" in day.last(ANNA)
    (amendment,) = day.school.amendments.saved.values()
    assert (amendment.by, amendment.at, amendment.before) == ("bram", day.school.now, "doubt")
    assert [(line.act, line.actor, line.detail) for line in day.school.records.lines] == [
        ("protocol_changed", "staff:bram", "contact_phone")
    ]


async def test_a_rule_can_say_nothing_any_more(day):
    """And what holds now is marked among the choices."""
    await sets(day, "contact_phone", "class", "-")
    await drafted(day, NUMBER)
    assert "found nothing against the protocol" in day.last(ANNA)
    await opened(day, "contact_phone")
    await day.presses(BRAM, "where:contact_phone:class")
    labels = [each.label for row in page(day).buttons for each in row]
    assert labels == ["⛔ not possible", "⚠️ the director decides", "💡 advice", "✓ – nothing", "‹ Back"]


async def test_what_holds_already_is_no_change(day):
    """Nothing is noted, and nobody is told."""
    await sets(day, "contact_phone", "class", "doubt")
    assert day.school.amendments.saved == {}
    assert day.sees(CARLA) == []
    assert page(day).text.startswith("**P1**")


async def test_a_change_is_undone(day):
    """From the rule, at once, on record; a button for it is there as long as there is something to undo."""
    await sets(day, "contact_phone", "class", "refuse")
    (amendment,) = day.school.amendments.saved.values()
    await day.presses(BRAM, f"undo:{amendment.id}")
    assert "↩️ Undone. That holds at once." in page(day).text
    assert "A class: ⚠️ the director decides" in page(day).text
    assert not any(each.startswith("undo:") for each in choices(day))
    await drafted(day, NUMBER)
    assert "⚠️ P1" in day.last(ANNA)
    assert [line.act for line in day.school.records.lines] == ["protocol_changed", "protocol_change_undone"]


async def test_the_history_tells_who_changed_what(day):
    """The last first, with what was undone; and the last can be undone there."""
    await sets(day, "contact_phone", "class", "refuse")
    await sets(day, "name", "public", "advice")
    await day.writes(BRAM, "/protocol")
    await day.presses(BRAM, "history")
    text = page(day).text
    assert text.index("Public: ⚠️ → 💡") < text.index("A class: ⚠️ → ⛔")
    assert text.count("**Bram Hoekstra**, today at 07:55") == 2
    await day.presses(BRAM, next(each for each in choices(day) if each.startswith("undo:")))
    assert day.school.amended().protocol.severity("name", "public") is Severity.DOUBT
    await day.writes(BRAM, "/protocol")
    await day.presses(BRAM, "history")
    assert "↩️ Undone by Bram Hoekstra, today at 07:55." in page(day).text


async def test_a_button_to_undo_what_is_undone_changes_nothing(day):
    """Two directors, or two pages, at once."""
    await sets(day, "contact_phone", "class", "refuse")
    (amendment,) = day.school.amendments.saved.values()
    await opened(day, "contact_phone")
    first, second = [each for each in day.buttons(BRAM) if each.choice.startswith("undo:")]
    await day.presses(BRAM, first.choice, first)
    await day.presses(BRAM, second.choice, second)
    assert [line.act for line in day.school.records.lines] == ["protocol_changed", "protocol_change_undone"]
    assert day.school.amendments.saved[amendment.id].undone_by == "bram"


async def test_a_word_is_added(day):
    """Written in the next message; it stands with the rule from then on, and the director reads what teachers will."""
    await opened(day, "tag_company")
    await day.presses(BRAM, "add:tag_company")
    assert "look for too" in day.last(BRAM)
    await day.writes(BRAM, "de  Speeltuin")
    assert "✓ Looked for too: “de Speeltuin”" in page(day).text
    assert "A teacher then reads: “de Speeltuin” tags an organisation's account." in page(day).text
    assert "Also looked for: " in page(day).text
    assert "de Speeltuin" in day.school.amended().protocol.rules["tag_company"].words
    assert str(page(day).chat) not in day.school.dialogues.open


async def test_a_word_is_excused(day):
    """A name that is a street's, for example; it may be undone as well."""
    await opened(day, "contact_email")
    await day.presses(BRAM, "excuse:contact_email")
    await day.writes(BRAM, "overblijf@example.org")
    assert "✓ Passed over: “overblijf@example.org”" in page(day).text
    assert "A teacher then reads" not in page(day).text
    await drafted(day, "Mail overblijf@example.org")
    assert "P1" not in day.last(ANNA)
    await day.writes(BRAM, "/protocol")
    await day.presses(BRAM, "history")
    assert "Passed over: “overblijf@example.org”" in page(day).text


async def test_a_long_list_of_words_is_cut(day):
    """The last of them are enough."""
    assert len(day.school.protocol.rules["name"].excused) > 12
    await opened(day, "name")
    assert "Passed over: … “" in page(day).text


@pytest.mark.parametrize("text", ["x", "!" * 101, "   \u200b"])
async def test_what_is_no_word_is_asked_again(day, text):
    """The director can try another."""
    await opened(day, "name")
    await day.presses(BRAM, "excuse:name")
    await day.writes(BRAM, text)
    assert day.last(BRAM).startswith("Please write")
    await day.writes(BRAM, "", "voice")
    assert day.last(BRAM) == "Please write it: I can pass on words only."
    assert day.school.amendments.saved == {}
    await day.writes(BRAM, "Roos van de Wei")
    assert len(day.school.amendments.saved) == 1


@pytest.mark.parametrize("text", ["/stop", "stop"])
async def test_stopping_leaves_it_as_it_is(day, text):
    """With the command or the word."""
    await opened(day, "name")
    await day.presses(BRAM, "add:name")
    await day.writes(BRAM, text)
    assert day.last(BRAM) == "Good: nothing has changed."
    assert day.school.amendments.saved == {}
    assert day.school.dialogues.open == {}


async def test_a_word_asked_for_long_ago_is_none(day):
    """What is written hours later is about something else."""
    await opened(day, "name")
    await day.presses(BRAM, "add:name")
    await day.passes(timedelta(hours=2))
    await day.writes(BRAM, "Goedemorgen")
    assert day.school.amendments.saved == {}


async def test_what_is_open_comes_first(day):
    """A post in the making, or a question for the other kind of word, which simply takes its place."""
    await day.writes(BRAM, "/post")
    await opened(day, "name")
    assert await day.presses(BRAM, "add:name") == "First finish what you are doing, or send /stop."
    await day.writes(BRAM, "/stop")
    await day.presses(BRAM, "add:name")
    await day.presses(BRAM, "excuse:name")
    await day.writes(BRAM, "Roos")
    (amendment,) = day.school.amendments.saved.values()
    assert amendment.kind == "excuse"


async def test_a_sick_note_comes_before_the_protocol(day):
    """A director may be a parent."""
    await day.school.people.link("staff:bram", "501")
    await opened(day, "name")
    await day.writes(BRAM, "/ziek")
    assert "First finish the report of illness" in await day.presses(BRAM, "add:name")


async def test_the_others_who_lead_are_told(day):
    """Another director and the deputies read what holds now, and what was undone."""
    with_staff(day, *STAFF, SECOND)
    await sets(day, "name", "public", "refuse")
    for who in (EVA, CARLA):
        assert day.last(who).startswith("Bram Hoekstra has changed the protocol:\nPublic: ⚠️ → ⛔")
    await day.presses(BRAM, next(each for each in choices(day) if each.startswith("undo:")))
    assert day.last(CARLA).startswith("Bram Hoekstra has undone a change of the protocol:")


async def test_a_deputy_reads_and_changes_nothing(day):
    """There is no button for it, and one of an earlier role does nothing."""
    await opened(day, "name", CARLA)
    assert choices(day, CARLA) == ["article:P1:0"]
    await sets(day, "name", "public", "refuse")
    await day.writes(CARLA, "/protocol")
    await day.presses(CARLA, "history")
    assert choices(day, CARLA) == ["articles:0"]
    await opened(day, "name")
    button = day.button(BRAM, "where:name:public")
    with_staff(day, *(each for each in STAFF if each.id != "bram"), deputy_bram())
    assert await day.presses(BRAM, button.choice, button) == "Only the director changes the protocol."
    assert ("press_refused", "staff:bram") in [(line.act, line.actor) for line in day.school.records.lines]


def deputy_bram():
    """Bram, who is a deputy now."""
    return replace(STAFF[1], role="teacher", deputy=True)


async def test_a_word_by_who_is_no_director_any_more_is_none(day):
    """The right is looked at when it is written."""
    await opened(day, "name")
    await day.presses(BRAM, "add:name")
    with_staff(day, *(each for each in STAFF if each.id != "bram"), deputy_bram())
    await day.writes(BRAM, "Roos")
    assert day.last(BRAM) == "Only the director changes the protocol."
    assert day.school.amendments.saved == {}


async def test_a_teacher_looks_an_article_up(day):
    """Who is told “P1” reads what it says; there is no button to change anything."""
    await opened(day, "name", ANNA)
    assert choices(day, ANNA) == ["article:P1:0"]
    assert "**P1**" in day.last(ANNA)


async def test_a_parent_hears_that_it_is_for_staff(day):
    """As of every command for staff."""
    await day.writes(PARENT, "/protocol")
    assert "Only staff of De Tjongerschool can post here." in day.last(PARENT)


def without_names(day: Day) -> None:
    """Let the school's file have no rule about names any more."""
    rules = {key: each for key, each in day.school.file_protocol.rules.items() if key != "name"}
    day.school = replace(day.school, file_protocol=replace(day.school.file_protocol, rules=rules))


async def test_a_rule_that_is_gone_leads_to_the_first_page(day):
    """The file may have changed since the page was drawn."""
    await opened(day, "name")
    without_names(day)
    await day.presses(BRAM, "where:name:public")
    assert "The rules by article. Press one." in page(day).text


async def test_a_change_of_a_rule_that_is_gone_is_told_by_its_key(day):
    """The protocol has no words for it any more."""
    await sets(day, "name", "public", "refuse")
    without_names(day)
    await day.writes(BRAM, "/protocol")
    await day.presses(BRAM, "history")
    assert "Public: ⚠️ → ⛔\nname" in page(day).text


async def test_setting_a_rule_that_is_gone_changes_nothing(day):
    """The button was drawn before."""
    await opened(day, "name")
    await day.presses(BRAM, "where:name:public")
    without_names(day)
    await day.presses(BRAM, "set:name:public:refuse")
    assert day.school.amendments.saved == {}
    assert "The rules by article. Press one." in page(day).text


def test_many_articles_are_several_pages():
    """So many on each, with the way on and back."""
    some = SHIPPED.rules["name"]
    articles = {f"Z{n}": {"nl": "Woord.", "en": "Word."} for n in range(40)}
    protocol = replace(SHIPPED, articles=articles, rules={key: replace(some, article=key) for key in articles})
    reader = Reader(STAFF[1], FakeSpeech("en", PROFILE.timezone))
    _, first = articles_page(0, protocol, (), reader)
    _, last = articles_page(32, protocol, (), reader)
    assert [each for each, _ in first[-1]] == [f"articles:{PER_PAGE}"]
    assert [each for each, _ in last[-1]] == ["articles:0"]
    assert len([each for row in last for each in row]) == 9
