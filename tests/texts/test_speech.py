"""The languages of the bot: Dutch from its catalogue, English as it stands in the code."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from groupbot.texts.markup import to_plain
from groupbot.texts.speech import GettextTexts

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

CATALOGUE = """
msgid ""
msgstr ""
"Language: nl\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Good morning, {name}."
msgstr "Goedemorgen, {name}."

msgid "{n} parent"
msgid_plural "{n} parents"
msgstr[0] "{n} ouder"
msgstr[1] "{n} ouders"
"""


@pytest.fixture
def texts(tmp_path: Path) -> GettextTexts:
    """A bot of a Dutch school that can say two things."""
    (tmp_path / "nl.po").write_text(CATALOGUE, encoding="utf-8")
    (tmp_path / "README").write_text("no catalogue", encoding="utf-8")
    return GettextTexts("nl", AMSTERDAM, tmp_path)


def test_a_text_is_said_in_the_persons_language(texts: GettextTexts) -> None:
    """Dutch comes from the catalogue, English from the code."""
    assert texts.language("nl")("Good morning, {name}.", name="Eva") == "Goedemorgen, Eva."
    assert texts.language("en")("Good morning, {name}.", name="Eva") == "Good morning, Eva."


@pytest.mark.parametrize(
    ("asked", "given"), [(None, "nl"), ("", "nl"), ("nl-BE", "nl"), ("en_GB", "en"), ("EN", "en"), ("pl", "nl")]
)
def test_an_unknown_language_gets_the_schools_own(texts: GettextTexts, asked: str | None, given: str) -> None:
    """Whatever a platform says of a person's language, there is an answer."""
    assert texts.language(asked).language == given


def test_a_text_without_translation_is_said_in_english(texts: GettextTexts) -> None:
    """A hole in a catalogue leaves an English sentence, never nothing."""
    assert texts.language("nl")("Who is ill?") == "Who is ill?"


@pytest.mark.parametrize(("n", "said"), [(0, "0 ouders"), (1, "1 ouder"), (2, "2 ouders")])
def test_a_count_takes_its_form(texts: GettextTexts, n: int, said: str) -> None:
    """One parent, two parents."""
    assert texts.language("nl").plural("{n} parent", "{n} parents", n) == said


@pytest.mark.parametrize("name", ["*Eva*", "[Eva](https://x.example)", "Eva\\", "1. Eva", "# Eva", "a_b_c", "{name}"])
def test_a_name_cannot_become_formatting(texts: GettextTexts, name: str) -> None:
    """People's words come out of the small Markdown as they went in."""
    assert to_plain(texts.language("nl")("Good morning, {name}.", name=name)) == f"Goedemorgen, {name}."
    assert to_plain(texts.language("nl").escape(name)) == name


def test_a_text_without_values_is_taken_as_it_stands(texts: GettextTexts) -> None:
    """Braces mean nothing where no value is given."""
    assert texts.language("en")("Write {name}.") == "Write {name}."


def test_a_day_is_written_as_people_say_it(texts: GettextTexts) -> None:
    """The weekday comes first, the year is not said."""
    day = date(2026, 11, 23)
    assert texts.language("nl").day(day) == "maandag 23 november"
    assert texts.language("en").day(day) == "Monday 23 November"


def test_a_time_is_written_on_the_schools_clock(texts: GettextTexts) -> None:
    """In winter as in summer, whatever the zone of the given moment."""
    winter, summer = datetime(2026, 11, 23, 7, 3, tzinfo=UTC), datetime(2026, 6, 1, 6, 3, tzinfo=UTC)
    assert [texts.language("nl").time(each) for each in (winter, summer)] == ["08.03", "08.03"]
    assert texts.language("en").time(winter) == "08:03"


def test_a_school_whose_language_has_no_texts_is_told_so(tmp_path: Path) -> None:
    """The languages that there are stand in the message."""
    with pytest.raises(ValueError, match=r"no texts in 'fy'; there are: en"):
        GettextTexts("fy", AMSTERDAM, tmp_path)


def test_the_bot_ships_with_dutch_and_english() -> None:
    """Without a folder the package's own catalogues are loaded."""
    assert set(GettextTexts("nl", AMSTERDAM).languages) >= {"nl", "en"}
