"""`groupbot check`: the contract on which other programs rely."""

import io
import json
from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.cli.check import check_command
from groupbot.errors import ConfigurationError
from tests.cli.conftest import WriteSchool


class StandardInput:
    """Standard input that holds some bytes."""

    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)


def answers(
    lines: list[object],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    config: Path | None = None,
    roster: Path | None = None,
) -> list[dict]:
    """Check lines: text and bytes go as they are, anything else as JSON."""
    raw = [each if isinstance(each, bytes) else each if isinstance(each, str) else json.dumps(each) for each in lines]
    content = b"".join((each if isinstance(each, bytes) else each.encode()) + b"\n" for each in raw)
    monkeypatch.setattr("sys.stdin", StandardInput(content))
    assert check_command(None, True, config, roster) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def draft(text: str, audience: str = "class:5", **more: object) -> dict[str, object]:
    """Make a line's object."""
    return {"text": text, "audience": audience, **more}


def test_one_answer_per_line_in_order(monkeypatch, capsys) -> None:
    """Clean, bad and refused lines each get their answer, in their place."""
    lines = [draft("Morgen gym!"), "no json", draft("@lotte_d"), "", draft("a@b.nl")]
    found = answers(lines, monkeypatch, capsys)
    assert [each.get("verdict") for each in found] == ["allow", None, "refuse", None, "doubt"]
    assert ["error" in each for each in found] == [False, True, False, True, False]


def test_finding(monkeypatch, capsys) -> None:
    """A finding has exactly the keys of the contract, and its place counts characters of the given text."""
    text = "👋 Zoe\u0308 zegt: @lotte_d"
    (found,) = answers([draft(text)], monkeypatch, capsys)
    (finding,) = found["findings"]
    assert {"article", "rule", "severity", "message", "start", "end", "replacement"} == set(finding)
    assert (finding["article"], finding["rule"], finding["severity"]) == ("F6", "tag_person", "refuse")
    assert text[finding["start"] : finding["end"]] == "@lotte_d"
    assert "@lotte_d" in finding["message"]


def test_refusal_names_the_number_of_the_settings(monkeypatch, capsys) -> None:
    """An invitation to report illness in the app is answered with the school's own number."""
    (found,) = answers([draft("Kind ziek? App even!")], monkeypatch, capsys)
    (finding,) = found["findings"]
    assert finding["article"] == "A7"
    assert "0516-000000" in finding["message"]


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "3",
        "null",
        "{",
        b"\xff\xfe\xff",
        "[" * 100_000,
        "{}",
        {"text": 3, "audience": "school"},
        {"audience": "school"},
        {"text": "x"},
        {"text": "x", "audience": "everyone"},
        {"text": "x", "audience": "class:"},
        {"text": "x", "audience": "class:99"},
        {"text": "x", "audience": "class: 5"},
        {"text": "x", "audience": ["school"]},
        {"text": "x", "audience": "school", "photos": "a.jpg"},
        {"text": "x", "audience": "school", "photos": [1]},
        {"text": "x", "audience": "school", "photos": None},
        {"text": "x", "audience": "school", "in_photo": "Sem"},
        {"text": "x", "audience": "school", "author": 7},
        {"text": "x", "audience": "school", "pictures": {}},
        {"text": "x", "audience": "school", "pictures": [1]},
        {"text": "x", "audience": "school", "pictures": [{"number": 0}]},
        {"text": "x", "audience": "school", "pictures": [{"number": None}]},
        {"text": "x", "audience": "school", "pictures": [{"faces": -1}]},
        {"text": "x", "audience": "school", "pictures": [{"faces": True}]},
        {"text": "x", "audience": "school", "pictures": [{"in_it": "2"}]},
        {"text": "x", "audience": "school", "pictures": [{"alone": 1}]},
        {"text": "x", "audience": "school", "pictures": [{"kind": "painting"}]},
        {"text": "x", "audience": "school", "pictures": [{"kind": ["photo"]}]},
        {"text": "x", "audience": "school", "pictures": [{"words": None}]},
        {"text": "x", "audience": "school", "moment": "tomorrow"},
        {"text": "x", "audience": "school", "moment": 3},
        {"text": "x", "audience": "school", "moment": "2026-11-23T15:10+01:00"},
        {"text": "x", "audience": "school", "forwarded": "yes"},
    ],
)
def test_bad_line(line: object, monkeypatch, capsys) -> None:
    """A line that is no draft gets an error, in words, and the next line is read."""
    bad, good = answers([line, draft("Morgen gym!")], monkeypatch, capsys)
    assert {"error"} == set(bad)
    assert bad["error"]
    assert good == {"verdict": "allow", "findings": []}


def test_classes_are_those_of_the_school(monkeypatch, capsys) -> None:
    """A class that the school does not have is named an error, with those that it has; each of these is fine."""
    bad, *good = answers([draft("x", "class:99"), draft("x", "class:5"), draft("x", "class:6")], monkeypatch, capsys)
    assert bad == {"error": "audience is a class that the school does not have; it has 5, 6"}
    assert [each["verdict"] for each in good] == ["allow", "allow"]


def test_photos(monkeypatch, capsys) -> None:
    """Photos count, whether their files exist or not; who is in them decides."""
    lines = [
        draft("", photos=["no/such.jpg"]),
        draft("", photos=["no/such.jpg"], in_photo=None),
        draft("", photos=["no/such.jpg"], in_photo=[]),
        draft("", "public", photos=["a.jpg"], in_photo=["Sem de Vries", "Milan Hofstra"]),
        draft("", "public", photos=["a.jpg"], in_photo=["Sem de Vries", "Fenna Postma"]),
        draft("", "class:6", photos=[], in_photo=["Fenna Postma"]),
    ]
    found = [each["verdict"] for each in answers(lines, monkeypatch, capsys)]
    assert found == ["doubt", "doubt", "allow", "allow", "refuse", "allow"]


def test_pictures(monkeypatch, capsys) -> None:
    """What is known of pictures is judged; without numbers they are counted, and recordings count as photos."""
    lines = [
        draft("", pictures=[{}]),
        draft("", in_photo=[], pictures=[{"faces": None, "alone": None, "in_it": None, "other": 1}]),
        draft("", in_photo=["Sem de Vries", "Lotte"], pictures=[{"faces": 2}, {"faces": 5, "kind": "photo"}]),
        draft("", in_photo=[], pictures=[{"is_screenshot": True, "number": 7}]),
        draft("", pictures=[{"kind": "document", "words": "Bel 06-12345678"}]),
        draft("", pictures=[{"kind": "document", "credit": "ANP"}]),
        draft("Morgen gym!", moment="2026-11-23T15:10", forwarded=True),
        draft("Morgen gym!", moment=None, forwarded=False),
    ]
    found = answers(lines, monkeypatch, capsys)
    rules = [[finding["rule"] for finding in each["findings"]] for each in found]
    assert rules[:3] == [["in_photo_unsaid"], [], ["face_unaccounted"]]
    assert rules[3:6] == [["chat_screenshot"], ["contact_phone"], ["others_work"]]
    assert [each["verdict"] for each in found[6:]] == ["allow", "allow"]
    assert "foto 2 " in found[2]["findings"][0]["message"]
    assert "Foto 7 " in found[3]["findings"][0]["message"]


def test_ready_words(monkeypatch, capsys) -> None:
    """Words that can take a name's place are given with the finding, and the class is named as the settings have it."""
    (found,) = answers([draft("Het beeld is van Lotte Dijkstra.", "public")], monkeypatch, capsys)
    assert [each["replacement"] for each in found["findings"]] == ["een leerling uit groep 5"]


def test_author(monkeypatch, capsys) -> None:
    """A missing author is no finding, a known one neither; an unknown one is refused."""
    lines = [draft("x"), draft("x", author="anna"), draft("x", author="zed"), draft("x", author=None)]
    found = [each["verdict"] for each in answers(lines, monkeypatch, capsys)]
    assert found == ["allow", "allow", "refuse", "allow"]


def test_own_roster_replaces_the_sample(monkeypatch, capsys, tmp_path: Path) -> None:
    """With --roster the names of that file are found, and the sample's no more; ids may be missing."""
    roster = tmp_path / "roster.csv"
    roster.write_text("first_name;last_name;class\nYara;Çelik;7\n", encoding="utf-8")
    lines = [draft("Yara Celik won", "public"), draft("Sem de Vries won", "public")]
    assert [each["verdict"] for each in answers(lines, monkeypatch, capsys, roster=roster)] == ["refuse", "allow"]


def test_own_school_has_no_children_without_a_roster(monkeypatch, capsys, config: Path) -> None:
    """The sample's children are of the sample school only."""
    lines = [draft("Sem de Vries won", "public")]
    assert [each["verdict"] for each in answers(lines, monkeypatch, capsys, config=config)] == ["allow"]
    assert [each["verdict"] for each in answers(lines, monkeypatch, capsys)] == ["refuse"]


def test_own_numbers_are_the_settings(monkeypatch, capsys, write_school: WriteSchool) -> None:
    """A number of the settings is fine, any other is not."""
    config = write_school(("0516-000000", "0516-123456"))
    lines = [draft("Bel 0516-123456"), draft("Bel 0516-000000")]
    assert [each["verdict"] for each in answers(lines, monkeypatch, capsys, config=config)] == ["allow", "doubt"]


@pytest.mark.parametrize(
    ("text", "status", "word"), [("Morgen gym!", 0, "allow"), ("a@b.nl", 1, "doubt"), ("@lotte_d", 2, "refuse")]
)
def test_text_for_people(text: str, status: int, word: str, capsys) -> None:
    """A text is answered in words, and by the exit status."""
    assert status == check_command(text, False, None, None)
    assert word == capsys.readouterr().out.splitlines()[0]


def test_people_read_the_article(capsys) -> None:
    """What is found is printed with its words and the article that it rests on."""
    check_command("Bel 06-12345678 of\n@lotte\u202e_d", False, None, None)
    out = capsys.readouterr().out
    assert "P1 (doubt)" in out
    assert "  06-12345678" in out
    assert "F6: De school tagt geen mensen." in out
    assert "@lotte·_d" in out


@pytest.mark.parametrize(("audience", "status"), [("class:5", 0), ("school", 0), ("public", 2)])
def test_a_text_is_judged_for_whom_it_is_meant(audience: str, status: int) -> None:
    """The same name weighs differently with the destination."""
    assert check_command("Sem de Vries won.", False, None, None, audience) == status


@pytest.mark.parametrize(("audience", "said"), [("class:99", "it has 5, 6"), ("klas 5", '"class:ID"')])
def test_nobody_for_whom_a_text_could_be_meant(audience: str, said: str, capsys) -> None:
    """One line says what there is."""
    assert check_command("Morgen gym!", False, None, None, audience) == 64
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert said in err


def test_people_read_the_ready_words_in_their_language(capsys) -> None:
    """Behind the words in whose place they can stand; the findings in Dutch or English."""
    check_command("Sem de Vries won.", False, None, None, "public", "en")
    out = capsys.readouterr().out
    assert "  Sem de Vries -> Een leerling uit groep 5\n" in out
    assert "is a child's full name" in out


def test_a_line_names_its_own_audience(capsys) -> None:
    """So it cannot be given beside --json."""
    with pytest.raises(SystemExit, match="64"):
        main(["check", "--json", "--audience", "public"])
    assert "--audience is for a text" in capsys.readouterr().err


def test_finding_about_no_words_for_people(capsys, config: Path) -> None:
    """A finding that is about no words of the text shows none."""
    check_command("", False, config, None)
    assert capsys.readouterr().out == "allow\n"


def test_roster_that_is_wrong(tmp_path: Path) -> None:
    """A roster that cannot be used is one line with the file, the line and what to do."""
    roster = tmp_path / "roster.csv"
    with pytest.raises(ConfigurationError, match=r"roster\.csv: cannot be read"):
        check_command("x", False, None, roster)
    roster.write_text("first_name,last_name,class\nSem,,5\n")
    with pytest.raises(ConfigurationError, match=r"roster\.csv: line 2: last_name is empty"):
        check_command("x", False, None, roster)


def test_protocol_that_is_wrong(write_school: WriteSchool, tmp_path: Path) -> None:
    """A protocol that cannot be used is one line with its name and the key."""
    config = write_school(('protocol = "tjongerschool"', 'protocol = "own.toml"'))
    (tmp_path / "own.toml").write_text('title = "x"')
    with pytest.raises(ConfigurationError, match="own: articles is missing"):
        check_command("x", False, config, None)


def test_a_text_is_judged_as_it_would_go_out_now(capsys: pytest.CaptureFixture[str]) -> None:
    """So a date that does not fit the calendar is told; 31 November never does."""
    assert check_command("Tot zondag 31 november!", json_lines=False, config=None, roster=None) == 0
    assert "31 november" in capsys.readouterr().out
