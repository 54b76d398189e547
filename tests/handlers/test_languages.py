"""In which language the bot writes: asked once where it is not known, and changed by command."""

import pytest

from handlers.model.events import Message, Sender
from tests.fakes.sample import PARENT, SEM, private
from tests.handlers.reporting_day import Morning

BOTH = "In which language shall I write to you?\nIn which language shall I write to you?"


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem."""
    return await Morning.of(SEM)


async def starts(morning: Morning, language: str | None) -> None:
    """A parent starts, whose platform says this of their language."""
    morning.school.people.known.clear()
    morning.school.people.accounts.clear()
    await morning.happens(Message(private(PARENT), Sender(PARENT, language), "m", "/start"))


@pytest.mark.parametrize("language", [None, "pl"])
async def test_who_starts_in_a_language_that_is_not_known_is_asked(morning, language):
    """In both languages, below the first words."""
    await starts(morning, language)
    assert morning.last(PARENT) == BOTH
    assert morning.labels(PARENT)[-2:] == ["🇳🇱 Nederlands", "🇬🇧 English"]


async def test_who_starts_again_is_not_asked_twice(morning):
    """The first question hangs there."""
    await starts(morning, None)
    await morning.happens(Message(private(PARENT), Sender(PARENT, None), "m", "/start"))
    assert morning.labels(PARENT).count("🇳🇱 Nederlands") == 1


@pytest.mark.parametrize("language", ["nl", "en", "nl-BE", "en_GB"])
async def test_who_starts_in_a_known_language_is_not_asked(morning, language):
    """The platform has said it."""
    await starts(morning, language)
    assert "🇳🇱 Nederlands" not in morning.labels(PARENT)


async def test_who_has_chosen_is_not_asked_again(morning):
    """Once is enough."""
    await starts(morning, None)
    await morning.presses(PARENT, "en")
    await morning.writes(PARENT, "/start")
    assert "🇳🇱 Nederlands" not in morning.labels(PARENT)


@pytest.mark.parametrize("command", ["/taal", "/language"])
async def test_a_language_is_chosen(morning, command):
    """From then on, whatever the platform says; and the buttons are there in it."""
    await morning.writes(PARENT, command)
    assert morning.last(PARENT) == BOTH
    await morning.presses(PARENT, "nl")
    assert (await morning.school.person(PARENT)).language == "nl"
    await morning.writes(PARENT, "hallo")
    assert (await morning.school.person(PARENT)).language == "nl"
    assert morning.sees(PARENT)[0].text == "From now on I write to you in English."
    assert "illness" in morning.choices(PARENT)


async def test_somebody_who_is_gone_when_they_choose_is_no_obstacle(morning, monkeypatch):
    """The answer speaks the language that was pressed."""

    async def nobody(_person_id: str) -> None:
        return None

    await morning.writes(PARENT, "/taal")
    monkeypatch.setattr(morning.school.people, "by_id", nobody)
    assert await morning.presses(PARENT, "en") == ""
