"""`groupbot explain`: a year later, why a post was judged so; the post's own words only where they are asked for."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.cli.explain import explain_command
from groupbot.cli.opened import opened
from groupbot.errors import ConfigurationError
from groupbot.facts import protocol_of
from groupbot.settings import Settings
from handlers.model.amendments import Amendment
from handlers.model.posts import Post, PostState
from handlers.model.verdicts import KeptFinding, KeptVerdict
from policy.model import Audience, Severity
from tests.fakes.sample import NOW

POST = Post("-abc", "anna", "Bel Kim op 06-12345678!", Audience("class", ("5",)), PostState.PUBLISHED, 2, NOW)
MESSAGES = {"nl": "“06-12345678” is een nummer.", "en": "“06-12345678” is a number."}
FOUND = KeptFinding("P1", "contact_phone", Severity.DOUBT, "06-12345678", MESSAGES)
Keep = Callable[..., None]


@pytest.fixture
def shown(settings: Settings) -> KeptVerdict:
    """What Anna saw, by the protocol of now."""
    protocol = protocol_of(settings)
    names = (protocol.name, protocol.version, protocol.fingerprint)
    return KeptVerdict("-abc", 2, "shown", NOW, "anna", "doubt", *names, (FOUND,))


@pytest.fixture
def keep(settings: Settings, capsys: pytest.CaptureFixture[str]) -> Keep:
    """Keep posts, verdicts and changes of the protocol at the sample school."""

    async def all_of(kept: tuple[object, ...]) -> None:
        async with opened(settings) as store, store.writing(NOW) as school:
            for each in kept:
                if isinstance(each, Post):
                    await school.posts.save(each)
                elif isinstance(each, KeptVerdict):
                    await school.verdicts.keep(each)
                elif isinstance(each, Amendment):
                    await school.amendments.save(each)

    def keep(*kept: object) -> None:
        asyncio.run(all_of(kept))
        capsys.readouterr()

    return keep


@pytest.fixture
def decided(keep: Keep, shown: KeptVerdict) -> KeptVerdict:
    """A post that Bram approved in doubt, and that went out."""
    keep(POST, shown, replace(shown, step="approved", by="bram"), replace(shown, step="published"))
    return shown


def test_each_step_is_told_without_the_posts_words(
    decided: KeptVerdict, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """When, who and what; the findings and the protocol once, where they stay the same; dots for the words."""
    assert explain_command("-abc", config, language="en") == 0

    said = capsys.readouterr().out
    assert said.startswith(
        "Post -abc: out. By Anna de Boer, for Groep 5; version 2.\n\n2026-11-23 07:55  Anna de Boer "
    )
    for words in (
        "2026-11-23 07:55  Bram Hoekstra approved version 2.",
        "Version 2 by Anna de Boer went out, checked once more.",
    ):
        assert words in said
    assert said.count("    doubt  P1  contact_phone: ") == 1
    assert (
        said.count(f"    By the protocol {decided.protocol} {decided.protocol_version} ({decided.fingerprint}).") == 1
    )
    assert "06-12345678" not in said
    assert "Kim" not in said


@pytest.mark.usefixtures("decided")
def test_the_words_are_told_where_they_are_asked_for(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the school's own language."""
    assert explain_command("-abc", config, words=True) == 0

    said = capsys.readouterr().out
    assert "    Bel Kim op 06-12345678!\n" in said
    assert "twijfel  P1  contact_phone: “06-12345678” is een nummer. [06-12345678]" in said
    assert "Bram Hoekstra keurde versie 2 goed." in said


def test_programs_read_one_object(decided: KeptVerdict, config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the words, and with them."""
    assert explain_command("-abc", config, as_json=True) == 0
    plain = capsys.readouterr().out
    assert explain_command("-abc", config, as_json=True, words=True, language="en") == 0
    told = json.loads(capsys.readouterr().out)

    assert "06-12345678" not in plain
    assert "text" not in json.loads(plain)
    assert told["text"] == POST.text
    assert {key: told[key] for key in ("post", "state", "author", "destination", "classes", "version")} == {
        "post": "-abc",
        "state": "published",
        "author": "anna",
        "destination": "class",
        "classes": ["5"],
        "version": 2,
    }
    assert [(each["step"], each["by"], each["verdict"], each["of_now"]) for each in told["steps"]] == [
        ("shown", "anna", "doubt", True),
        ("approved", "bram", "doubt", True),
        ("published", "anna", "doubt", True),
    ]
    first = told["steps"][0]
    assert (first["at"], first["version"], first["fingerprint"]) == (NOW.isoformat(), 2, decided.fingerprint)
    assert first["findings"] == [
        {
            "article": "P1",
            "rule": "contact_phone",
            "severity": "doubt",
            "message": "“06-12345678” is a number.",
            "words": "06-12345678",
        }
    ]


def test_a_protocol_that_was_changed_in_the_chat_is_another(
    decided: KeptVerdict, keep: Keep, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What held then is named by its fingerprint."""
    keep(Amendment("a-1", NOW, "bram", "severity", "name", "school", Severity.REFUSE, before="-"))

    explain_command("-abc", config, language="en")

    assert f"({decided.fingerprint}), which has changed since." in capsys.readouterr().out


def test_what_is_forgotten_is_not_told(
    keep: Keep, shown: KeptVerdict, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A post that is gone, somebody who left, a rule that there is no more, words of an earlier version."""
    gone = replace(shown.without_words, post="gone", by="nobody")
    odd = replace(gone, step="refused", findings=(replace(FOUND, rule="gone", words="", messages={}),))
    keep(gone, odd, replace(gone, step="stopped", findings=()))

    assert explain_command("gone", config, words=True, language="en") == 0
    said = capsys.readouterr().out
    assert explain_command("gone", config, as_json=True, words=True) == 0
    told = json.loads(capsys.readouterr().out)

    for words in (
        "Post gone: it is not kept any more.\n",
        "somebody who left refused version 2.\n    doubt  P1  gone:\n",
        "The last check stopped version 2.\n    Nothing found.",
    ):
        assert words in said
    assert (told["author"], told["state"], told["text"]) == (None, None, None)


def test_a_post_of_before_verdicts_were_kept_says_so(
    keep: Keep, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is there, and nothing is known of why."""
    keep(replace(POST, id="old", author="nobody", text=""))

    assert explain_command("old", config, words=True, language="en") == 0

    said = capsys.readouterr().out
    assert said.startswith("Post old: out. By somebody who left, ")
    assert "Nothing is kept of what the check found of this post" in said


@pytest.mark.usefixtures("decided")
def test_without_a_post_the_last_ones_are_listed(keep: Keep, config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By their ids, without a word of them, the last first; as lines for people and for programs."""
    keep(replace(POST, id="later", state=PostState.DRAFT, created_at=NOW.replace(hour=8)))

    assert explain_command(None, config, language="en") == 0
    lines = capsys.readouterr().out.splitlines()
    assert explain_command(None, config, as_json=True) == 0
    objects = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert lines == ["later  2026-11-23 09:55  anna  a draft", "-abc  2026-11-23 07:55  anna  out (doubt)"]
    assert objects[1] == {
        "post": "-abc",
        "at": "2026-11-23 07:55",
        "author": "anna",
        "state": "published",
        "verdict": "doubt",
    }
    assert objects[0]["verdict"] is None


@pytest.mark.usefixtures("decided")
def test_a_post_that_there_is_not_is_said_in_one_line(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1, and how to find the right one."""
    assert explain_command("nothing", config) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "groupbot: there is no post 'nothing'; groupbot explain without one lists the last 20\n"


def test_a_database_that_is_not_there_is_not_made(config: Path, tmp_path: Path) -> None:
    """A wrong address would explain nothing, silently."""
    with pytest.raises(ConfigurationError, match=r"tjongerschool\.db: there is no such database"):
        explain_command(None, config)
    assert list(tmp_path.glob("*.db*")) == []


@pytest.mark.usefixtures("decided")
@pytest.mark.parametrize("words", [["-abc"], ["-abc", "--json"], ["--language", "en", "--words", "-abc"], []])
def test_it_is_a_command(config: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    """`groupbot explain POST`; an id may begin with a hyphen."""
    with pytest.raises(SystemExit) as ended:
        main(["explain", "--config", str(config), *words])

    assert ended.value.code == 0
    assert "-abc" in capsys.readouterr().out
