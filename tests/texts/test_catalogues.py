"""The catalogues are whole: what the code says is translated, and nothing is left over."""

from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from groupbot.texts import catalogues
from groupbot.texts.catalogues import NotLiteralError, faults, merge, read, template

CATALOGUES = sorted(catalogues.LOCALE.glob("*.po"))
HEAD = 'msgid ""\nmsgstr ""\n"Language: nl\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'

Code = Callable[[str], Path]


@pytest.fixture
def code(tmp_path: Path) -> Code:
    """Write a program that consists of one handler."""

    def write(source: str) -> Path:
        (tmp_path / "handlers").mkdir(exist_ok=True)
        (tmp_path / "handlers" / "one.py").write_text(source, encoding="utf-8")
        return tmp_path

    return write


def catalogue(tmp_path: Path, entries: str) -> Path:
    """Write a Dutch catalogue."""
    path = tmp_path / "nl.po"
    path.write_text(f"{HEAD}\n{entries}", encoding="utf-8")
    return path


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_everything_that_the_bot_says_is_translated(path: Path) -> None:
    """No text is missing or untranslated, no value is lost, no translation is left that nobody says."""
    assert faults(read(path), template()) == []


def test_there_is_a_dutch_catalogue() -> None:
    """The school's own language comes first."""
    assert "nl" in [path.stem for path in CATALOGUES]


def test_texts_are_found_where_they_are_spoken(code: Code) -> None:
    """Plain texts and texts that count, also within one another, and nothing else."""
    root = code(
        'say("A", x=(say("B {y}", y=1)))\nspeech.plural("{n} a", "{n} b", 2)\n'
        'school.speech(person)("C")\nlog("D")\nlog()("E")\n'
        'author.say("F")\n'
    )
    assert {text.id for text in template(root) if text.id} == {"A", "B {y}", ("{n} a", "{n} b"), "C", "F"}


@pytest.mark.parametrize("source", ["say(text)", 'say("A" if x else "B")', 'say(f"A {x}")', 'say.plural("A", b, 2)'])
def test_a_text_must_stand_in_the_code(code: Code, source: str) -> None:
    """What is put together when the program runs cannot be translated; file and line are named."""
    with pytest.raises(NotLiteralError, match=r"handlers/one\.py:1: "):
        template(code(source))


def test_a_new_text_is_added_and_reported_until_it_is_translated(code: Code, tmp_path: Path) -> None:
    """The tool writes it into the file, and the editor finds it there."""
    path = catalogue(tmp_path, "")
    texts = template(code('say("Who is ill?")'))
    assert faults(read(path), texts) == ["missing: 'Who is ill?'"]
    assert faults(merge(path, texts), texts) == ["not translated: 'Who is ill?'"]
    assert faults(read(path), texts) == ["not translated: 'Who is ill?'"]


def test_a_text_that_nobody_says_any_more_is_left_over(code: Code, tmp_path: Path) -> None:
    """It is marked so, kept for the editor, and reported until it is gone."""
    path = catalogue(tmp_path, 'msgid "Old"\nmsgstr "Oud"\n')
    texts = template(code(""))
    assert faults(read(path), texts) == ["nobody says: 'Old'"]
    merge(path, texts)
    assert '#~ msgid "Old"' in path.read_text(encoding="utf-8")
    assert faults(read(path), texts) == ["obsolete: 'Old'"]


@pytest.mark.parametrize("translation", ["Wie is {kind} ziek?", "Wie is ziek?", "Wie is {child} {other} ziek?"])
def test_a_translation_takes_the_same_values(code: Code, tmp_path: Path, translation: str) -> None:
    """A value that is lost or misspelt would fail in front of a parent."""
    path = catalogue(tmp_path, f'msgid "Is {{child}} ill?"\nmsgstr "{translation}"\n')
    assert faults(read(path), template(code('say("Is {child} ill?", child=1)'))) == ["other values: 'Is {child} ill?'"]


def test_an_unsure_translation_is_reported(code: Code, tmp_path: Path) -> None:
    """What is marked fuzzy is not used, so somebody must look at it."""
    path = catalogue(tmp_path, '#, fuzzy\nmsgid "Yes"\nmsgstr "Jawel"\n')
    assert faults(read(path), template(code('say("Yes")'))) == ["unsure: 'Yes'"]


def test_both_forms_of_a_count_are_translated(code: Code, tmp_path: Path) -> None:
    """One of two is not enough."""
    path = catalogue(tmp_path, 'msgid "{n} a"\nmsgid_plural "{n} b"\nmsgstr[0] "{n} c"\nmsgstr[1] ""\n')
    assert faults(read(path), template(code('say.plural("{n} a", "{n} b", 2)'))) == [
        "not translated: ('{n} a', '{n} b')"
    ]


def test_merging_twice_changes_nothing(code: Code, tmp_path: Path) -> None:
    """The file is stable, so a change in it is a change of words."""
    path = catalogue(tmp_path, 'msgid "Yes"\nmsgstr "Ja"\n')
    texts = template(code('say("Yes")'))
    merge(path, texts)
    once = path.read_text(encoding="utf-8")
    merge(path, texts)
    assert once == path.read_text(encoding="utf-8")


def test_the_tool_says_what_is_left_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], code: Code, tmp_path: Path
) -> None:
    """It names the file and the text, and its exit status tells `make` whether all is done."""
    catalogue(tmp_path, "")
    texts = template(code('say("Who is ill?")'))
    monkeypatch.setattr(catalogues, "ROOT", tmp_path)
    monkeypatch.setattr(catalogues, "LOCALE", tmp_path)
    monkeypatch.setattr(catalogues, "template", lambda: texts)
    assert catalogues.main() == 1
    assert capsys.readouterr().out == "nl.po: not translated: 'Who is ill?'\n"
    monkeypatch.setattr(catalogues, "template", Catalog)
    assert catalogues.main() == 1
    (tmp_path / "nl.po").write_text(HEAD, encoding="utf-8")
    assert catalogues.main() == 0
