"""The documents: their links lead somewhere, and what they tell people to type or press is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from groupbot.texts.catalogues import ROOT as PACKAGE
from groupbot.texts.catalogues import read
from handlers.router import COMMANDS

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
FOR_PEOPLE = sorted((ROOT / "docs" / "people").glob("*.md"))
DUTCH = {"ouders", "leerkrachten", "directie"}
ONLY_STRESSED = {"Start", "Pas dan", "Only then", "Sem is vandaag ziek", "Sem is ill today", "groep", "kanaal", "group"}
ONLY_STRESSED |= {"channel", "nee", "no", "Niemand keurt een eigen bericht goed.", "Nobody approves their own post."}


def _links(page: Path) -> Iterator[str]:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"", text):
        link = "".join(target)
        if not re.match(r"[a-z]+:|#", link):
            yield link.partition("#")[0]


def _labels(language: str) -> set[str]:
    """Give all that the bot says, in a language; the icon before a label may be left out."""
    messages = [message for message in read(PACKAGE / "groupbot/locale/nl.po") if message.id]
    texts = [message.string if language == "nl" else message.id for message in messages]
    return {plain for text in texts if isinstance(text, str) for plain in (text, re.sub(r"^\W+", "", text))}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_to_a_file_leads_to_one(page: Path) -> None:
    """Nobody who follows a link stands before nothing."""
    assert [link for link in _links(page) if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", FOR_PEOPLE, ids=lambda page: page.stem)
def test_what_people_are_told_to_type_or_to_press_is_there(page: Path) -> None:
    """A page for people names no command that the bot does not know, and no button that it does not have."""
    text = page.read_text(encoding="utf-8")
    commands = set(re.findall(r"`/([a-z]+)`", text))
    buttons = set(re.findall(r"\*\*(.+?)\*\*", text, flags=re.DOTALL)) - ONLY_STRESSED
    assert commands
    assert commands - COMMANDS.keys() - {"stop"} == set()
    assert buttons - _labels("nl" if page.stem in DUTCH else "en") == set()
