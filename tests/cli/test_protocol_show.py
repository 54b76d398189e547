"""`groupbot protocol show`: a protocol as people read it, and as programs do."""

import json
from pathlib import Path

import pytest

from groupbot.cli.rule_names import RULE_NAMES, rule_name
from groupbot.texts.speech import plain_speech
from policy.protocol import RULES
from policy.protocol_file import parse_protocol
from tests.cli.conftest import WriteSchool
from tests.cli.protocol_command import HEAD, SHIPPED, in_a_folder_of_its_own, own, run

__all__ = ["in_a_folder_of_its_own", "own"]


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_show_is_read_on_eighty_columns(name: str, language: str, capsys) -> None:
    """Title, articles, each rule by its name with its severities, and with its key and its sentence."""
    assert run("show", name, "--language", language) == 0
    out = capsys.readouterr().out
    assert [line for line in out.splitlines() if len(line) > 80] == []
    protocol = parse_protocol(SHIPPED[name], name, SHIPPED)
    assert out.startswith(protocol.title)
    assert protocol.fingerprint in out
    say = plain_speech(language)
    names = {rule: rule_name(rule, say) for rule in RULES}
    assert len(set(names.values())) == len(RULES)
    assert [name for name in names.values() if f" {name}  " not in out] == []
    assert [rule for rule, name in names.items() if f"\n{name} ({rule}): " not in out] == []
    assert [id_ for id_ in protocol.articles if f"\n{id_:<5}" not in out] == []
    assert not [line for line in out.splitlines() if "{words}" in line or "{hint}" in line]


def test_every_rule_has_a_name_for_people() -> None:
    """No key is left where a director reads, and a list of names can be read: none of them holds a comma."""
    assert set(RULE_NAMES) == set(RULES)
    names = [rule_name(rule, plain_speech(language)) for rule in RULES for language in ("nl", "en")]
    assert [name for name in names if "_" in name or "," in name or not name[0].isupper()] == []


def test_show_says_words_patterns_and_numbers(capsys) -> None:
    """In the language, with the words as they are written."""
    run("show", "groepsapp", "--language", "nl")
    out = capsys.readouterr().out
    assert "    woorden: gratis af te halen\n" in out
    assert "    doorgelaten: kleding over te nemen, gymkleding over te nemen, boeken over te\n" in out
    assert "    patronen: " in out
    assert "    from: 07:00\n    until: 20:00\n" in out
    assert "    most: 600" in out
    assert f"{'6    Een lang bericht':<46}advies      advies      -\n" in out


def test_show_without_house_rules(own: Path, capsys) -> None:
    """The heading is left out."""
    text = SHIPPED["tjongerschool"]
    own.write_text(text[: text.index("[house_rules]")] + text[text.index("[articles.A1]") :], encoding="utf-8")
    run("show", own, "--language", "en")
    out = capsys.readouterr().out
    assert "House rules" not in out
    assert "\n\nArticles\n--------\n" in out


def test_show_for_programs(capsys) -> None:
    """One object with all that the protocol says."""
    assert run("show", "groepsapp", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    protocol = parse_protocol(SHIPPED["groepsapp"], "groepsapp", SHIPPED)
    assert {key: said[key] for key in ("name", "title", "version", "fingerprint")} == {
        "name": "groepsapp",
        "title": protocol.title,
        "version": protocol.version,
        "fingerprint": protocol.fingerprint,
    }
    assert said["articles"]["3"]["en"].startswith("No photo")
    assert list(said["rules"]) == list(RULES)
    hours = said["rules"]["quiet_hours"]
    assert (hours["class"], hours["public"], hours["options"]) == ("doubt", "-", {"from": "07:00", "until": "20:00"})
    assert said["rules"]["private_business"]["words"] == ["gratis af te halen"]


def test_show_the_schools_own(write_school: WriteSchool, capsys) -> None:
    """Without a name, by the settings, and in the school's language."""
    config = write_school(
        ('protocol = "tjongerschool"', 'protocol = "own.toml"'), ('language = "nl"', 'language = "en"')
    )
    config.with_name("own.toml").write_text(HEAD)
    assert run("show", "--config", config) == 0
    out = capsys.readouterr().out
    assert out.startswith("Ours\n")
    assert "What a teacher reads" in out
    assert run("show", "--config", config.with_name("no.toml")) == 78
    assert run("show", "tjongerschool") == 0
    assert "What a teacher reads" in capsys.readouterr().out


def test_show_outside_a_school_names_what_can_be_shown(tmp_path: Path, capsys) -> None:
    """Who has no settings yet looks at the protocols first; who names settings is told of those."""
    assert run("show") == 78
    said = capsys.readouterr().err
    assert said.startswith("groupbot: there is no school.toml here, so name a protocol that ships with the program (")
    assert [name for name in SHIPPED if name not in said] == []
    assert len(said.splitlines()) == 1
    assert run("show", "--config", tmp_path / "school.toml") == 78
    assert "ships with the program" not in capsys.readouterr().err


def test_show_speaks_dutch_where_there_are_no_settings(capsys) -> None:
    """It is a Dutch school's."""
    run("show", "tjongerschool")
    assert "Wat een leerkracht leest" in capsys.readouterr().out
