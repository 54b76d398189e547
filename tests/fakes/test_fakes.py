"""The fakes where no storage keeps the same promise: what they show to tests, and how they speak."""

from datetime import date, timedelta

import pytest

from handlers.model.effects import Send
from handlers.model.events import TimerDue
from policy.model import Audience, Draft, Severity
from tests.fakes.sample import GROUP_5, NOW, PARENT, SEM, STRANGER, private
from tests.fakes.school import fake_school

GYM = Draft("Morgen gym", Audience("class", ("5",)))
PHONE = Draft("Bel Sems oma op 06-12345678", Audience("class", ("5",)))


async def test_a_test_says_what_the_check_finds() -> None:
    """Nothing until it does, and the drafts can be looked at."""
    checker = fake_school().checker
    assert (await checker.check(GYM)).word == "allow"
    checker.says(Severity.REFUSE, "P1")
    assert (await checker.check(GYM)).word == "refuse"
    assert checker.drafts == [GYM, GYM]


async def test_the_real_policy_can_be_asked() -> None:
    """With the protocol that ships, and the sample roster."""
    school = fake_school()
    school.checker.use_policy(school.profile, await school.children.all())
    assert (await school.checker.check(GYM)).word == "allow"
    assert {finding.article for finding in (await school.checker.check(PHONE)).findings} >= {"P1"}


async def test_ids_are_like_real_ones() -> None:
    """Long enough, and never twice the same."""
    ids = fake_school().ids
    assert (ids.new(), ids.new()) == ("id-000000001", "id-000000002")


def test_texts_are_the_english_words_with_their_values_escaped() -> None:
    """In whatever language they were asked for; one without texts becomes the school's."""
    school = fake_school()
    assert school.speech(None).language == school.texts.language("pl").language == "nl"
    speech = school.texts.language("en")
    assert speech.language == "en"
    assert speech("Hello {name}", name="*Sem*") == r"Hello \*Sem\*"
    assert speech.plural("{n} child", "{n} children", 1) == "1 child"
    assert speech.plural("{n} child of {c}", "{n} children of {c}", 2, c=5) == "2 children of 5"
    assert (speech.day(date(2026, 11, 23)), speech.time(NOW)) == ("Monday 23 November", "07:55")


async def test_what_was_asked_can_be_looked_at() -> None:
    """Effects by chat, timers that are due, and the school a while later."""
    school = fake_school()
    parent = await school.parent(PARENT, SEM)
    assert parent.children == (SEM.id,)
    assert await school.people.private_chat((await school.person(STRANGER)).id) == private(STRANGER)
    await school.outbox.put(Send("1", private(PARENT), "one"), Send("2", GROUP_5, "two"), Send("3", GROUP_5, "three"))
    assert [send.text for send in school.outbox.sent_to(PARENT)] == ["one"]
    assert school.outbox.last_to(GROUP_5).text == "three"
    assert school.outbox.mails == []
    with pytest.raises(AssertionError, match="nothing was sent to telegram:2999"):
        school.outbox.last_to(STRANGER)
    school.outbox.clear()
    assert school.outbox.effects == []
    await school.timers.set("warn", "report-1", NOW + timedelta(minutes=3))
    later = school.move_to(NOW + timedelta(minutes=3))
    assert (school.timers.take_due(school.now), later.timers.take_due(later.now)) == (
        [],
        [TimerDue("warn", "report-1")],
    )
    await later.records.add("warned", "p1", "report-1")
    assert [line.act for line in school.records.lines] == ["warned"]
