"""`groupbot protocol`: show, check, diff and new, for whoever keeps a school's protocol."""

import re
import tomllib
from pathlib import Path

import pytest

from policy.model import Severity
from policy.protocol import RULES
from policy.protocol_changes import differences
from policy.protocol_file import parse_protocol
from policy.protocol_options import OPTIONS
from tests.cli.protocol_command import HEAD, SHIPPED, in_a_folder_of_its_own, own, run

__all__ = ["in_a_folder_of_its_own", "own"]


@pytest.mark.parametrize("command", [["show", "own.toml"], ["diff", "tjongerschool", "own.toml"]])
def test_a_file_that_is_wrong_is_one_line(command: list[str], own: Path, capsys) -> None:
    """It names the first fault, and the command that says all."""
    own.write_text(HEAD + "[rules.tone]\nclass = 1\nschool = 1\n")
    assert run(*command) == 78
    said = capsys.readouterr()
    first = "rules.tone.class is missing, or is no text in quotation marks (line 5, and 1 more)"
    assert said.err == f"groupbot: own.toml: {first}; groupbot protocol check own.toml says all\n"
    assert said.out == ""


@pytest.mark.parametrize("command", [["show"], ["check"], ["diff", "tjongerschool"]])
def test_a_file_that_cannot_be_read_is_one_line(command: list[str], own: Path, capsys) -> None:
    """It says what may be named instead, or how to save it."""
    assert run(*command, own) == 78
    err = capsys.readouterr().err
    assert err.endswith("name a file, or one that ships with the program: groepsapp, tjongerschool\n")
    own.write_bytes(b'title = "\xff"')
    assert run(*command, own) == 78
    assert capsys.readouterr().err == f"groupbot: {own}: is not written in UTF-8; save it as UTF-8\n"


def test_check_says_all_faults_with_their_lines(own: Path, capsys) -> None:
    """A line each, as an editor can jump to; nothing on standard output."""
    own.write_text(HEAD + '[rules.tone]\nclass = "refuze"\n\n[rules.name]\nwords = 3\npatterns = ["(a"]\n')
    assert run("check", own) == 78
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        f"{own}:5: rules.tone.class is 'refuze'; choose one of: -, advice, doubt, refuse",
        f'{own}:8: rules.name.words must be a list of words: ["one", "two"]',
        f"{own}:9: rules.name.patterns holds '(a', which is no RE2: missing ): (a",
    ]


@pytest.mark.parametrize("name", SHIPPED)
def test_check_of_a_right_file(name: str, own: Path, capsys) -> None:
    """It says what is in it."""
    own.write_text(SHIPPED[name], encoding="utf-8")
    assert run("check", own) == 0
    protocol = parse_protocol(SHIPPED[name], name, SHIPPED)
    counted = f"{len(protocol.articles)} articles, {len(RULES)} rules, version {protocol.version}"
    assert capsys.readouterr().out == f"{own}: in order: {counted}, fingerprint {protocol.fingerprint}\n"


def test_diff_of_the_same(capsys) -> None:
    """Nothing changes, which the exit status says too."""
    assert run("diff", "tjongerschool", "tjongerschool", "--language", "en") == 0
    assert capsys.readouterr().out == "The two say the same.\n"


CHANGED = r'''extends = "tjongerschool"
title = "Ours"
version = "2"

[house_rules]
nl = "Kort."
en = "Short."

[articles.A1]
nl = "Nieuws."
en = """The group app comes beside the website. It keeps parents up to date, involves them and shows who we are; \
an invitation to visit fits well."""

[articles.1]
replaces = ["W2"]
nl = "Kort."
en = "Short."

[rules.tag_person]
nl = "Geen “{words}”."
en = "No “{words}” in what a teacher of this school writes to the parents of her class."
class = "advice"
article = "A1"
words = ["@linda"]
excused = ["juf"]

[rules.tone]
class = "refuse"
patterns = ["te koop"]
nl = "Let op “{words}”."
en = "Mind “{words}”."

[rules.report_in_app]
nl_phone = "Bel {phone}."
en_phone = "Phone {phone}."
nl = "Bel."
en = "Phone."

[rules.quiet_hours]
nl = "Open van {hint}."
en = "Open from {hint}."
from = "07:00"
until = "20:00"
'''
BEFORE = r"""extends = "tjongerschool"
title = "Theirs"
version = "1"

[rules.tag_person]
nl = "Geen “{words}”."
en = "No “{words}” in what a teacher of this school writes to the parents of her class."

[rules.quiet_hours]
nl = "Open van {hint}."
en = "Open from {hint}."
"""
TOLD_IN_ENGLISH = """\
Stricter: Reproachful or mocking tone

Milder: A person tagged

The title was “Theirs”, and becomes “Ours”.

The version was 1, and becomes 2.

The house rules read in Dutch:
Kort.

The house rules read in English:
Short.

Article A1 reads in Dutch: Nieuws.
Article W2 is gone: The website points to our other channels.
Article 1 is new: Short.

A person tagged (A1, tag_person): No … in what a teacher of this school writes
to the parents of her class.
  - In a class group, milder: advice (was: refused).
  - It rests on article A1, no longer on F6.
  - “@linda” is recognised as well.
  - “juf” is passed over from now on.

Illness or leave through the app (A7, report_in_app): Phone.
  - A teacher reads in Dutch: Bel.
  - A teacher reads in English: Phone.
  - With the school's number a teacher reads in Dutch: Bel {phone}.
  - With the school's number a teacher reads in English: Phone {phone}.

Reproachful or mocking tone (B4, tone): Mind ….
  - In a class group, stricter: refused (was: advice).
  - A teacher reads in Dutch: Let op “{words}”.
  - A teacher reads in English: Mind “{words}”.
  - The pattern te koop is added.

Outside the hours of the group (A1, quiet_hours): Open from ….
  - “from” is 07:00 (was: -).
  - “until” is 20:00 (was: -).
"""


def test_diff_tells_what_changes(own: Path, capsys) -> None:
    """Each change is a sentence under the article or rule that it is about; the exit status is 1."""
    own.write_text(CHANGED, encoding="utf-8")
    before = own.with_name("before.toml")
    before.write_text(BEFORE, encoding="utf-8")
    assert run("diff", before, own, "--language", "en") == 1
    assert capsys.readouterr().out == TOLD_IN_ENGLISH


def test_diff_tells_what_is_taken_back(own: Path, capsys) -> None:
    """The other way round, in Dutch."""
    own.write_text(CHANGED.replace('nl_phone = "Bel {phone}."\nen_phone = "Phone {phone}."\n', ""), encoding="utf-8")
    assert run("diff", own, "tjongerschool", "--language", "nl") == 1
    out = capsys.readouterr().out
    for said in (
        "Strenger: Een mens getagd\n",
        "Milder: Verwijtende of spottende toon\n",
        "Artikel 1 vervalt: Kort.\n",
        "“@linda” wordt niet meer als woord herkend.",
        "“juf” wordt niet meer doorgelaten.",
        "Het patroon te koop vervalt.",
        "“from” is niet meer ingesteld.",
        "In een klassengroep, strenger: geweigerd (was: advies).",
        "Met het nummer van school leest een leerkracht in het Nederlands:",
    ):
        assert said in out
    assert run("diff", "tjongerschool", own, "--language", "nl") == 1
    assert "De zin met het nummer van school vervalt in het Engels." in capsys.readouterr().out


def test_diff_tells_in_one_paragraph_which_rules_only_move(capsys) -> None:
    """A director who looks for what gets stricter does not read all rules again."""
    assert run("diff", "tjongerschool", "groepsapp", "--language", "nl") == 1
    *others, moved = capsys.readouterr().out.strip().split("\n\n")
    assert " ".join(moved.split()).startswith(
        "Hetzelfde, maar op een ander artikel: Onbekende schrijver (A4 → 9), Eén kind alleen op een foto (F1 → 3),"
    )
    assert [each for each in others if "author_unknown" in each] == []
    told = next(each for each in others if each.startswith("Zaken die niet van school zijn (2, private_business): "))
    assert "  - De regel rust nu op artikel 2, niet meer op A1." in told
    assert "Zaken die niet van school zijn" not in moved


def test_diff_without_house_rules(own: Path, capsys) -> None:
    """That they are gone is said."""
    text = SHIPPED["tjongerschool"]
    own.write_text(text[: text.index("[house_rules]")] + text[text.index("[articles.A1]") :], encoding="utf-8")
    assert run("diff", "tjongerschool", own, "--language", "en") == 1
    assert "There are no house rules any more in Dutch.\n" in capsys.readouterr().out


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", SHIPPED)
def test_a_new_file_is_right_and_says_nothing_else_yet(name: str, language: str, own: Path, capsys) -> None:
    """Every rule stands in it as a comment."""
    assert run("new", own, "--extends", name, "--language", language) == 0
    assert f'protocol = "{own}"' in capsys.readouterr().out
    assert run("check", own) == 0
    text = own.read_text(encoding="utf-8")
    protocol = parse_protocol(text, "own", SHIPPED)
    base = parse_protocol(SHIPPED[name], name, SHIPPED)
    assert {each.key[0] for each in differences(base, protocol)} <= {"title", "version"}
    assert [rule for rule in RULES if f"#[rules.{rule}]" not in text] == []


@pytest.mark.parametrize("name", SHIPPED)
def test_every_comment_of_a_new_file_can_be_taken_off(name: str, own: Path) -> None:
    """As it stands there it changes nothing of a rule; the articles are those of the example."""
    run("new", own, "--extends", name, "--language", "nl")
    lines = own.read_text(encoding="utf-8").splitlines()
    text = "\n".join(line.removeprefix("#") if line.startswith("#") and line[1:2] != " " else line for line in lines)
    assert set(tomllib.loads(text)["rules"]) == set(RULES)
    protocol, base = (parse_protocol(each, "own", SHIPPED) for each in (text, SHIPPED[name]))
    changed = {each.key[0] for each in differences(base, protocol) if each.key[-1] != "article"}
    assert changed == {"title", "version", "articles"}
    assert protocol.severity("tone", "public") is Severity.DOUBT


def test_a_new_file_takes_no_other_ones_place(own: Path, tmp_path: Path, capsys) -> None:
    """What is there stays; what cannot be written is said."""
    own.write_text("mine")
    assert run("new", own) == 64
    assert own.read_text() == "mine"
    assert "is there already, and stays as it is" in capsys.readouterr().err
    assert run("new", tmp_path / "no" / "own.toml") == 64
    assert "cannot be written (No such file or directory)" in capsys.readouterr().err
    assert run("new", tmp_path / "other.toml", "--extends", "own.toml") == 78
    assert "choose one of groepsapp, tjongerschool" in capsys.readouterr().err


PAGES = Path(__file__).parents[2] / "docs"
EXAMPLES = [
    block
    for page in ("reference/protocol.md", "how-to/protocol.md")
    for block in re.findall(r"```toml\n(.*?)```", (PAGES / page).read_text(encoding="utf-8"), flags=re.DOTALL)
    if not block.startswith("[school]")
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_in_the_documents_are_right(example: str, own: Path) -> None:
    """Whoever copies one has a protocol."""
    own.write_text(example, encoding="utf-8")
    assert run("check", own) == 0


def test_each_option_is_described() -> None:
    """With its rule."""
    page = (PAGES / "reference/protocol.md").read_text(encoding="utf-8")
    described = [line for line in page.splitlines() if line.startswith("| `")]
    for rule, options in OPTIONS.items():
        assert [
            name for name in options if not [one for one in described if f"`{rule}`" in one and f"`{name}`" in one]
        ] == []
